#pragma once

#include "models/images/ImageError.h"
#include "models/images/JpegLayout.h"
#include "models/values/Result.h"

#include <QByteArray>
#include <QImage>

/// Reads damaged JPEG files as common viewers do: libjpeg goes on where it can. Slower than
/// JpegCodec and only for files that it refuses. Thread: any; nothing is shared.
namespace Innbox::JpegRepair {

/// What the headers say, found behind wrong lengths and surplus bytes. The layout has no segments:
/// bare() must not be called.
/// Errors: Truncated or Damaged (no viewer reads it), Unsupported.
[[nodiscard]] Result<JpegLayout, ImageError> read(const QByteArray &bytes);

struct Decoded {
    QImage image;          ///< RGB32 or Grayscale8, as stored; 4 channels: bytes C, M, Y, K
    MissingPart missing{}; ///< as stored; grey in the image
};
/// Decodes at \p eighths / 8 of the size, 1..8.
/// \param layout  of read() or JpegLayout::read() for the same bytes
/// Errors: Truncated (no pixels at all), Damaged, Unsupported, NoMemory, TooManyPixels (scan after
/// scan).
[[nodiscard]] Result<Decoded, ImageError> decode(const QByteArray &bytes, const JpegLayout &layout,
                                                 int eighths);

} // namespace Innbox::JpegRepair
