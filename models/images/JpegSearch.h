#pragma once

#include "models/images/ImageError.h"
#include "models/values/Result.h"

#include <QByteArray>
#include <QImage>

#include <functional>
#include <stop_token>

/// Searches the largest JPEG of a picture that fits into so many bytes, with few encodings: sizes
/// are guessed from a mosaic of the picture first, then corrected by what really came out.
/// Thread: any.
namespace Innbox::JpegSearch {

struct JpegRequest {
    qint64 limitBytes = 0;
    int orientation = 1;        ///< EXIF: turned after scaling, where it is cheaper
    bool hasSharpEdges = false; ///< full chroma; rather less quality than fewer pixels
    std::stop_token stop{};
    std::function<void(int)> onStep{}; ///< how many encodings are done
};

struct Found {
    QByteArray jpeg;
    QSize sizePx{}; ///< after turning
    int quality = 0;
};

/// \param image  RGB32 or Grayscale8, not turned yet
/// Errors: CannotFit, Cancelled, NoMemory.
[[nodiscard]] Result<Found, ImageError> find(const QImage &image, const JpegRequest &request);

} // namespace Innbox::JpegSearch
