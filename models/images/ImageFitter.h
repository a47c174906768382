#pragma once

#include "models/images/ImageError.h"
#include "models/images/ImageFacts.h"
#include "models/values/Result.h"

#include <QByteArray>
#include <QSize>

#include <functional>
#include <stop_token>

namespace Innbox {

/// What a fitted picture may be, and how to follow or end the work.
struct FitOptions {
    qint64 limitBytes = 1'048'576;         ///< of the result
    std::stop_token stop{};                ///< looked at between steps, each well below a second
    std::function<void(int)> onProgress{}; ///< percent, 0..100, never backwards; on our thread
    /// Also makes a picture of a file in which pixels are missing; they are grey then. Only a
    /// person may decide that.
    bool isPartAllowed = false;
};

/// A picture that may leave: PNG or JPEG within the limit, with nothing in it but the picture.
struct FittedImage {
    enum class Change {
        Kept,   ///< same pixels bit for bit, only stripped of what is no picture
        Turned, ///< the same, turned without loss
        Coded,  ///< encoded again at full size: another type, or a bigger file
        Shrunk, ///< fewer pixels
    };
    QByteArray bytes;
    ImageType type = ImageType::Jpeg; ///< Png or Jpeg
    Change change = Change::Kept;
    qint64 bytesBefore = 0;
    QSize sizeBeforePx{};      ///< as seen, after turning
    QSize sizeAfterPx{};       ///< as seen
    bool wasFlattened = false; ///< was transparent, is on white now
    bool wasAnimated = false;  ///< only the first frame is left
    bool wasRepaired = false;  ///< its file was damaged and was written again
    MissingPart missing{};     ///< with FitOptions::isPartAllowed: what is grey now
    friend bool operator==(const FittedImage &, const FittedImage &) = default;
};

/// Makes of any image that is read here one that may be uploaded.
///
/// A PNG or JPEG that fits keeps its pixels bit for bit. Anything else becomes the largest picture
/// that fits: PNG when it has sharp edges or transparency and fits as PNG at full size, else JPEG
/// on white, first of lower quality, then of fewer pixels, which then uses at least 90 % of the
/// limit. Position, camera, comment, thumbnail, text, further images and all behind the image's end
/// are left out; a colour profile stays or the picture becomes sRGB. CMYK always becomes sRGB.
///
/// A damaged file whose pixels are all there is written again, as wasRepaired tells.
///
/// Errors: those of probeImage(), Incomplete, NoMemory, CannotFit, Cancelled.
/// Thread: any, several at once; starts none of its own, but Qt may scale on its pool. Needs up to
/// some 8 bytes for each pixel. QImageReader::allocationLimit() is one per process and Qt's default
/// is too low for big PNG, TIFF, WebP and BMP: see ImageLimits::AllocationLimitMb.
[[nodiscard]] Result<FittedImage, ImageError> fitImage(const QByteArray &bytes,
                                                       const FitOptions &options = {});

} // namespace Innbox
