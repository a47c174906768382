#pragma once

#include "models/images/ImageError.h"
#include "models/images/ImageFacts.h"
#include "models/values/Result.h"

#include <QByteArray>

/// Damaged GIF, TIFF, BMP and WebP files -> files that Qt's plugins read, and what is missing of
/// their pictures. Pure, any thread.
namespace Innbox::RasterRepair {

struct Readable {
    QByteArray bytes;
    MissingPart missing{}; ///< as stored
    int rowsThere = 0;     ///< with missing: of the picture as stored, from the side that is there
};
/// \param facts  of RasterHeaders for the same bytes, with isDamaged
/// Errors: Truncated (too little to show).
[[nodiscard]] Result<Readable, ImageError> readable(const QByteArray &bytes,
                                                    const ImageFacts &facts);

} // namespace Innbox::RasterRepair
