#pragma once

#include <QImage>
#include <QRect>
#include <QSize>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

/// How a picture of any shape is shown in a box of a fixed one. Pure.
namespace Innbox::CoverPicture {

/// Where the picture goes, centred on the box: it covers the box and shows its middle. One that is
/// much smaller than the box in one direction is enlarged at most three times, so that its middle
/// stays recognizable, and never ends smaller than the whole picture would fit.
[[nodiscard]] QRect placeIn(const QRect &box, QSize picturePx);
/// The whole picture, scaled into the box; of a long one, which would become a hairline, the
/// middle. At least a quarter of the box in each direction.
[[nodiscard]] QImage whole(const QImage &picture, QSize boxPx);
/// Paints it there, cut at the box.
void paint(QPainter *painter, const QRect &box, const QImage &picture);

} // namespace Innbox::CoverPicture
