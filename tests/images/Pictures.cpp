#include "tests/images/Pictures.h"

#include <QPainter>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::Pictures {

namespace {

int distance(QRgb one, QRgb other)
{
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                     std::abs(qBlue(one) - qBlue(other))});
}

} // namespace

QImage corners(QSize sizePx)
{
    QImage image(sizePx, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        const bool isTop = y < image.height() / 2;
        for (int x = 0; x < image.width(); ++x) {
            const bool isLeft = x < image.width() / 2;
            image.setPixel(
                x, y, isTop ? (isLeft ? TopLeft : TopRight) : (isLeft ? BottomLeft : BottomRight));
        }
    }
    return image;
}

QImage cornersWithHole(QSize sizePx)
{
    QImage image = corners(sizePx).convertToFormat(QImage::Format_ARGB32);
    for (int y = image.height() / 3; y < image.height() * 2 / 3; ++y) {
        for (int x = image.width() / 3; x < image.width() * 2 / 3; ++x)
            image.setPixel(x, y, qRgba(10, 20, 30, 100));
    }
    return image;
}

QImage storedFor(const QImage &seen, int orientation)
{
    const int right = seen.width() - 1;
    const int bottom = seen.height() - 1;
    QImage stored(orientation >= 5 ? seen.size().transposed() : seen.size(), seen.format());
    for (int y = 0; y < stored.height(); ++y) {
        for (int x = 0; x < stored.width(); ++x) {
            const QPoint places[]{{x, y}, {right - x, y}, {right - x, bottom - y}, {x, bottom - y},
                                  {y, x}, {right - y, x}, {right - y, bottom - x}, {y, bottom - x}};
            stored.setPixel(x, y, seen.pixel(places[orientation - 1]));
        }
    }
    return stored;
}

QString wrongCorner(const QImage &seen, int tolerance)
{
    const int left = seen.width() / 6;
    const int right = seen.width() - 1 - left;
    const int top = seen.height() / 6;
    const int bottom = seen.height() - 1 - top;
    const struct {
        QPoint place;
        QRgb colour;
        QString name;
    } all[]{{{left, top}, TopLeft, u"top left"_s},
            {{right, top}, TopRight, u"top right"_s},
            {{left, bottom}, BottomLeft, u"bottom left"_s},
            {{right, bottom}, BottomRight, u"bottom right"_s}};
    for (const auto &corner : all) {
        const QRgb found = seen.pixel(corner.place);
        if (distance(found, corner.colour) > tolerance)
            return u"%1 is %2"_s.arg(corner.name, QString::number(found & 0xFFFFFF, 16));
    }
    return {};
}

QImage photo(QSize sizePx, int grain, quint32 seed)
{
    QImage image(sizePx, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, sizePx.width(), sizePx.height());
    sky.setColorAt(0, QColor(90, 140, 200));
    sky.setColorAt(0.5, QColor(210, 190, 150));
    sky.setColorAt(1, QColor(60, 80, 40));
    painter.fillRect(image.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    QRandomGenerator random(seed);
    const int unit = std::max(4, std::min(sizePx.width(), sizePx.height()) / 12);
    for (int i = 0; i < 160; ++i) {
        painter.setBrush(QColor::fromRgb(random.generate()));
        painter.setPen(QPen(QColor::fromRgb(random.generate()), 1 + i % 3));
        painter.drawEllipse(QPoint(random.bounded(sizePx.width()), random.bounded(sizePx.height())),
                            1 + random.bounded(unit), 1 + random.bounded(unit));
    }
    painter.end();
    quint32 state = seed * 2654435761U + 1;
    for (int y = 0; y < image.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            state = state * 1664525U + 1013904223U;
            const int shift = grain == 0 ? 0 : int(state >> 16) % (2 * grain + 1) - grain;
            const auto mix = [shift](int value) { return std::clamp(value + shift, 0, 255); };
            row[x] = qRgb(mix(qRed(row[x])), mix(qGreen(row[x])), mix(qBlue(row[x])));
        }
    }
    return image;
}

QImage drawing(QSize sizePx, quint32 seed)
{
    QImage image(sizePx, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QRandomGenerator random(seed);
    for (int i = 0; i < 400; ++i) {
        const QPoint place(random.bounded(sizePx.width()), random.bounded(sizePx.height()));
        painter.setPen(QColor::fromRgb(random.generate()));
        painter.drawRect(QRect(place, QSize(2 + random.bounded(60), 2 + random.bounded(20))));
        painter.drawLine(place, place + QPoint(random.bounded(200), 0));
    }
    return image;
}

} // namespace Innbox::Pictures
