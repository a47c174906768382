#include "ui/viewer/ImageCanvas.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTransform>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
constexpr qreal Smallest = 0.05;
constexpr qreal Largest = 8;
} // namespace

ImageCanvas::ImageCanvas(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"imageCanvas"_s);
    setAccessibleName(tr("Image"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ImageCanvas::setImage(const QImage &image, const QString &words)
{
    m_image = image;
    m_words = words;
    setAccessibleName(image.isNull() ? words : tr("Image"));
    fit();
}

void ImageCanvas::fit()
{
    m_zoom = 0;
    m_offset = {};
    update();
    Q_EMIT zoomChanged();
}

void ImageCanvas::setZoom(qreal factor)
{
    zoomAt(factor, rect().center());
}

qreal ImageCanvas::zoom() const
{
    if (m_zoom > 0 || m_image.isNull())
        return m_zoom > 0 ? m_zoom : 1;
    const QSizeF room = QSizeF(size()) * devicePixelRatioF();
    const qreal fitted = qMin(room.width() / m_image.width(), room.height() / m_image.height());
    return qMin<qreal>(1, fitted); // a small image is not blown up
}

void ImageCanvas::zoomAt(qreal factor, QPointF at)
{
    const qreal before = zoom();
    m_zoom = qBound(Smallest, factor, Largest);
    // The point under the pointer stays there.
    const QPointF middle = QPointF(rect().center()) + m_offset;
    m_offset += (middle - at) * (m_zoom / before - 1);
    update();
    Q_EMIT zoomChanged();
}

void ImageCanvas::turn()
{
    m_image = m_image.transformed(QTransform().rotate(90));
    fit();
}

void ImageCanvas::moveBy(QPointF px)
{
    if (isFitted())
        return;
    m_offset += px;
    update();
}

QSizeF ImageCanvas::shownSize() const
{
    return QSizeF(m_image.size()) * zoom() / devicePixelRatioF();
}

void ImageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_image.isNull()) {
        painter.setPen(Qt::white);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_words);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom() < 4);
    QRectF place(QPointF(), shownSize());
    place.moveCenter(QRectF(rect()).center() + m_offset);
    painter.drawImage(place, m_image);
}

void ImageCanvas::wheelEvent(QWheelEvent *event)
{
    const qreal steps = event->angleDelta().y() / 120.0;
    if (steps != 0 && !m_image.isNull())
        zoomAt(zoom() * std::pow(Step, steps), event->position());
    event->accept();
}

void ImageCanvas::mousePressEvent(QMouseEvent *event)
{
    m_dragged = event->pos();
    if (event->button() == Qt::LeftButton)
        Q_EMIT pressed();
}

void ImageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    moveBy(event->pos() - m_dragged);
    m_dragged = event->pos();
}

} // namespace Innbox
