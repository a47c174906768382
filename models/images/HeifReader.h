#pragma once

#include "models/images/ImageError.h"
#include "models/images/ImageFacts.h"
#include "models/values/Result.h"

#include <QByteArray>
#include <QImage>

/// HEIC and AVIF through libheif. A build without it answers NoHeicSupport to everything.
/// Thread: any.
namespace Innbox::HeifReader {

[[nodiscard]] bool isBuiltIn();

/// What the boxes say, nothing decoded. The size is that after turning, which libheif does
/// itself by the boxes "irot" and "imir"; an orientation in EXIF is only a copy of those.
/// Errors: Truncated, Damaged, Unsupported, NoHeicSupport.
[[nodiscard]] Result<ImageFacts, ImageError> probe(const QByteArray &bytes, ImageType type);

struct Picture {
    QImage image;     ///< RGB32 or ARGB32, upright
    QByteArray icc{}; ///< empty: the colours are sRGB
};
/// Decodes the primary image; colours that are given by numbers ("nclx") become sRGB. Errors: as
/// probe(), NoMemory.
[[nodiscard]] Result<Picture, ImageError> decode(const QByteArray &bytes);

} // namespace Innbox::HeifReader
