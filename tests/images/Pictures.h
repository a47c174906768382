#pragma once

#include <QImage>

namespace Innbox::Pictures {

/// What a person has to see in the four quarters of corners().
inline constexpr QRgb TopLeft = qRgb(200, 30, 30);
inline constexpr QRgb TopRight = qRgb(30, 160, 30);
inline constexpr QRgb BottomLeft = qRgb(30, 30, 200);
inline constexpr QRgb BottomRight = qRgb(220, 200, 40);

/// A picture whose quarters tell which way up it is.
[[nodiscard]] QImage corners(QSize sizePx);
/// The same, half transparent in the middle.
[[nodiscard]] QImage cornersWithHole(QSize sizePx);
/// How it lies in a file that says it has to be turned by this EXIF orientation, pixel by pixel.
[[nodiscard]] QImage storedFor(const QImage &seen, int orientation);
/// Empty when the quarters are where they belong, else what is where.
[[nodiscard]] QString wrongCorner(const QImage &seen, int tolerance = 40);

/// Like a photo: slow gradients, shapes, and grain of that strength (0..60).
[[nodiscard]] QImage photo(QSize sizePx, int grain, quint32 seed = 1);
/// Like a screenshot: flat areas, hard edges, thin lines.
[[nodiscard]] QImage drawing(QSize sizePx, quint32 seed = 1);

} // namespace Innbox::Pictures
