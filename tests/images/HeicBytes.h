#pragma once

#include <QByteArray>
#include <QImage>

namespace Innbox::FileBytes {

/// A HEIC file with EXIF, by libheif; empty when there is no encoder (or no libheif).
[[nodiscard]] QByteArray heic(const QImage &image, const QByteArray &exif);

} // namespace Innbox::FileBytes
