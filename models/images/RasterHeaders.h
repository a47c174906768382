#pragma once

#include "models/images/ImageError.h"
#include "models/images/ImageFacts.h"
#include "models/values/Result.h"

#include <QByteArray>

/// The headers of the formats that are never passed on as they are, only decoded: read as far as
/// size, turn, transparency and frames go. Pure, any thread. `bytes` is not set.
/// Errors: Truncated, Damaged, Unsupported.
namespace Innbox::RasterHeaders {

[[nodiscard]] Result<ImageFacts, ImageError> gif(const QByteArray &bytes);
/// Where the first frame of a GIF begins; -1 = nowhere.
[[nodiscard]] qint64 firstGifFrame(const QByteArray &bytes);
[[nodiscard]] Result<ImageFacts, ImageError> webP(const QByteArray &bytes);
[[nodiscard]] Result<ImageFacts, ImageError> bmp(const QByteArray &bytes);
[[nodiscard]] Result<ImageFacts, ImageError> tiff(const QByteArray &bytes);

} // namespace Innbox::RasterHeaders
