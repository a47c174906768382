#pragma once

#include <QSize>

namespace Innbox {

enum class ImageType : qint8 { Png = 1, Jpeg, WebP, Bmp, Gif, Tiff, Heic, Avif };

/// What the header of an image says. Plain data, any thread.
struct ImageFacts {
    ImageType type = ImageType::Png; ///< by the bytes, never by the name
    QSize sizePx{};                  ///< as stored; not empty
    int orientation = 1;             ///< EXIF 1..8: how it has to be turned; HEIC, AVIF: always 1
    qint64 bytes = 0;
    bool hasAlpha = false;   ///< can be transparent; need not be anywhere
    bool isAnimated = false; ///< more than one frame; only the first is used
    bool isInScans = false;  ///< JPEG only: progressive and the like, which are held as a whole
                             ///< while they are decoded, even scaled
    bool isCmyk = false;     ///< JPEG only: four inks
    bool isInverted = false; ///< with isCmyk: 255 is no ink
    bool isDamaged = false;  ///< common viewers show it, but its file is wrong somewhere around
                             ///< the pixels or ends too early: it has to be written again

    /// As a person sees it: after turning.
    [[nodiscard]] QSize seenSizePx() const
    {
        return orientation >= 5 ? sizePx.transposed() : sizePx;
    }
    [[nodiscard]] qint64 pixels() const { return qint64{sizePx.width()} * sizePx.height(); }
    friend bool operator==(const ImageFacts &, const ImageFacts &) = default;
};

/// What an image may be at most, before anything of it is decoded.
namespace ImageLimits {

inline constexpr qint64 MaxBytes = 100'000'000;
inline constexpr qint64 MaxPixels = 200'000'000;
/// More than this is decoded scaled (JPEG in one scan) or refused (all others).
inline constexpr qint64 MaxDecodedPixels = 64'000'000;
/// 64 megapixels of 8 bytes. main() gives it to QImageReader::setAllocationLimit(), which is one
/// per process: with Qt's default of 128 MB, big images other than JPEG end as NoMemory.
inline constexpr int AllocationLimitMb = 512;

} // namespace ImageLimits

} // namespace Innbox
