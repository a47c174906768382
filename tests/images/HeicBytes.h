#pragma once

#include <QByteArray>
#include <QImage>

namespace Innbox::FileBytes {

/// A HEIC file with EXIF, by libheif; empty when there is no encoder (or no libheif).
[[nodiscard]] QByteArray heic(const QImage &image, const QByteArray &exif);

/// How such a file is made. The numbers of the colours are those of ITU-T H.273.
struct HeifOptions {
    bool isAvif = false;
    QByteArray exif{};
    int turn = 1; ///< EXIF orientation that is written as box "irot" or "imir"
    int primaries = 1;
    int transfer = 13;
    QByteArray icc{};
};
[[nodiscard]] QByteArray heif(const QImage &image, const HeifOptions &options);

} // namespace Innbox::FileBytes
