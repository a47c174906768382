#pragma once

#include "models/images/ImageError.h"
#include "models/values/Result.h"

#include <QByteArray>
#include <QList>
#include <QSize>

namespace Innbox {

/// One segment of a JPEG: a marker with its data; of a scan, the coded pixels too.
struct JpegSegment {
    quint8 marker = 0;    ///< the byte after 0xFF
    qsizetype begin = 0;  ///< of the 0xFF before the marker
    qsizetype length = 0; ///< bytes, marker included
};

/// The parts of a JPEG up to the end of its (first) image. Pure, any thread.
struct JpegLayout {
    QList<JpegSegment> segments{}; ///< without start and end of image
    QSize sizePx{};
    int channels = 0; ///< 1 grey, 3 colour, 4 CMYK or YCCK
    int scans = 0;
    int orientation = 1; ///< EXIF, 1..8
    bool isProgressive = false;
    bool isArithmetic = false; ///< read here, but by few others
    bool hasTables = false;    ///< Huffman tables; a frame of Motion JPEG has none
    bool hasAdobe = false;     ///< Adobe's marker: CMYK is stored inverted
    QByteArray icc{};          ///< plausible for the channels; empty = none

    /// Errors: Truncated, Damaged, Unsupported (12 bits, lossless, hierarchical).
    [[nodiscard]] static Result<JpegLayout, ImageError> read(const QByteArray &bytes);

    /// The same coded pixels, bit for bit, with nothing beside them but what they need: a bare JFIF
    /// and Adobe marker, the colour profile and, when it is not 1, \p keptOrientation as only tag.
    /// \param bytes  what this was read from
    [[nodiscard]] QByteArray bare(const QByteArray &bytes, int keptOrientation) const;
};

namespace Jpeg {

/// Puts a plausible colour profile of at most IccProfile::MaxBytes into a JPEG that has none.
[[nodiscard]] QByteArray withIcc(const QByteArray &jpeg, const QByteArray &icc);

} // namespace Jpeg

} // namespace Innbox
