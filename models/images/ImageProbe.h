#pragma once

#include "models/images/ImageError.h"
#include "models/images/ImageFacts.h"
#include "models/values/Result.h"

#include <QByteArray>

#include <optional>

namespace Innbox {

/// The type by its first bytes; nullopt = none of those read here.
[[nodiscard]] std::optional<ImageType> imageTypeOf(QByteArrayView bytes);

/// Looks at an image without decoding any pixel: what it really is, how big, how turned, and
/// whether it is within ImageLimits. Reads headers and the frame of segments, chunks and boxes
/// around the pixels, so a cut or lying file is found here as far as that can tell.
/// Errors: Empty, NotAnImage, Unsupported, Truncated, Damaged, TooManyBytes, TooManyPixels,
/// NoHeicSupport.
/// Thread: any.
[[nodiscard]] Result<ImageFacts, ImageError> probeImage(const QByteArray &bytes);

/// Reads a file of at most ImageLimits::MaxBytes; a bigger one is refused unread.
/// Errors: NoFile (not there, no regular file, not readable), Empty, TooManyBytes.
/// Thread: any; blocks on the disk.
[[nodiscard]] Result<QByteArray, ImageError> readImageFile(const QString &path);

/// "image/png" and the like.
[[nodiscard]] QString mimeTypeOf(ImageType type);

} // namespace Innbox
