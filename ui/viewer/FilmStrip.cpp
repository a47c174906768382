#include "ui/viewer/FilmStrip.h"

#include "ui/style/Metrics.h"
#include "ui/viewer/Thumbnails.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
constexpr qreal BoxWidthPx = 98;
constexpr qreal BoxHeightPx = 66;
constexpr qreal StripGapPx = 8;
constexpr qreal MarginPx = 4;
} // namespace

FilmStrip::FilmStrip(Thumbnails *thumbnails, QWidget *parent)
    : QWidget(parent), m_thumbnails(thumbnails)
{
    const Metrics m(font());
    setObjectName(u"filmStrip"_s);
    setAccessibleName(tr("Images of this conversation"));
    setFixedHeight(m(BoxHeightPx) + 2 * m(MarginPx));
    connect(thumbnails, &Thumbnails::changed, this, qOverload<>(&QWidget::update));
}

void FilmStrip::show(const QStringList &attachments, int chosen)
{
    m_attachments = attachments;
    m_chosen = chosen;
    setVisible(attachments.size() > 1);
    update();
}

QRect FilmStrip::boxOf(int index) const
{
    const Metrics m(font());
    const int step = m(BoxWidthPx) + m(StripGapPx);
    const int whole = int(m_attachments.size()) * step - m(StripGapPx);
    // All of them when they fit; else the chosen one stays in the middle as far as there are more.
    int left = (width() - whole) / 2;
    if (whole > width()) {
        left = width() / 2 - m_chosen * step - m(BoxWidthPx) / 2;
        left = qBound(width() - whole, left, 0);
    }
    const QRect box(left + index * step, m(MarginPx), m(BoxWidthPx), m(BoxHeightPx));
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

void FilmStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int i = 0; i < m_attachments.size(); ++i) {
        const QRect box = boxOf(i);
        if (!box.intersects(rect()))
            continue;
        m_thumbnails->paint(&painter, box, m_attachments.at(i), palette(), font());
        if (i != m_chosen)
            continue;
        painter.setPen(QPen(Qt::white, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(-1, -1, 1, 1), 8, 8);
    }
}

void FilmStrip::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_attachments.size(); ++i) {
        if (boxOf(i).contains(event->pos()))
            Q_EMIT chosen(i);
    }
}

} // namespace Innbox
