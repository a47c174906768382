#pragma once

#include "models/images/ImageError.h"
#include "models/images/JpegLayout.h"
#include "models/values/Result.h"

#include <QByteArray>
#include <QImage>

/// JPEG through libjpeg-turbo's TurboJPEG interface, because Qt neither turns without loss nor
/// tells a cut file from a whole one. Thread: any; nothing is shared.
namespace Innbox::JpegCodec {

struct Decoded {
    QImage image;                ///< RGB32 or Grayscale8, as stored (not turned); of 4 channels
                                 ///< RGB32 whose bytes are cyan, magenta, yellow, black
    bool hasHiddenBytes = false; ///< between the coded pixels lie bytes that no decoder uses
};

/// Decodes at \p eighths / 8 of the size, 1..8.
/// \param bare  of JpegLayout::bare(), so that only coded pixels reach the decoder
/// Errors: Damaged (broken pixels), Unsupported, NoMemory.
[[nodiscard]] Result<Decoded, ImageError> decode(const QByteArray &bare, const JpegLayout &layout,
                                                 int eighths);
/// Size of what decode() makes, px.
[[nodiscard]] QSize decodedSizePx(const JpegLayout &layout, int eighths);

enum class Chroma { Half, Full }; ///< 4:2:0 for photos, 4:4:4 for sharp coloured edges

/// \param image    RGB32 or Grayscale8
/// \param quality  1..100, libjpeg's scale
/// Errors: NoMemory, Damaged (a side over 65,500 px).
[[nodiscard]] Result<QByteArray, ImageError> encode(const QImage &image, int quality,
                                                    Chroma chroma);

/// Turns without loss, as the EXIF orientation (1..8; 1 = only codes anew) asks, and leaves out
/// everything but the coded pixels. Errors: Unsupported when the size does not allow it (the last
/// blocks are cut and would end up inside).
[[nodiscard]] Result<QByteArray, ImageError> turned(const QByteArray &bare,
                                                    const JpegLayout &layout, int orientation);

} // namespace Innbox::JpegCodec
