#include "ui/viewer/CoverPicture.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace Innbox::CoverPicture {

namespace {
constexpr double MostEnlarged = 3;
}

QRect placeIn(const QRect &box, QSize picturePx)
{
    if (picturePx.isEmpty())
        return {};
    const double across = double(box.width()) / picturePx.width();
    const double down = double(box.height()) / picturePx.height();
    const double scale =
        std::min(std::max(across, down), std::max(std::min(across, down), MostEnlarged));
    QRect place(0, 0, std::max(1, qRound(picturePx.width() * scale)),
                std::max(1, qRound(picturePx.height() * scale)));
    place.moveCenter(box.center());
    return place;
}

QImage whole(const QImage &picture, QSize boxPx)
{
    constexpr int LeastShare = 4;
    const QSize least = boxPx / LeastShare;
    QImage shown = picture.scaled(boxPx, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (shown.width() >= least.width() && shown.height() >= least.height())
        return shown;
    shown = QImage(shown.size().expandedTo(least), QImage::Format_ARGB32_Premultiplied);
    shown.fill(Qt::transparent);
    QPainter painter(&shown);
    paint(&painter, shown.rect(), picture);
    return shown;
}

void paint(QPainter *painter, const QRect &box, const QImage &picture)
{
    painter->save();
    painter->setClipRect(box, Qt::IntersectClip);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(placeIn(box, picture.size()), picture);
    painter->restore();
}

} // namespace Innbox::CoverPicture
