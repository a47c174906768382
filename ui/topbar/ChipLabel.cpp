#include "ui/topbar/ChipLabel.h"

#include "ui/style/Metrics.h"
#include "ui/style/Tokens.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace Innbox {

namespace {
constexpr qreal ChipSidePx = 10;
constexpr qreal DotPx = 8;
} // namespace

ChipLabel::ChipLabel(QStringView name, Dot dot, QWidget *parent) : QLabel(parent), m_dot(dot)
{
    setObjectName(name.toString());
    setTextFormat(Qt::PlainText);
    setFont(Metrics::sized(QApplication::font(), 12));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChipLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize ChipLabel::sizeHint() const
{
    const Metrics m(QApplication::font());
    const int dot = m_dot == Dot::With ? m(DotPx) + m(6) : 0;
    return {fontMetrics().horizontalAdvance(text()) + 2 * m(ChipSidePx) + dot,
            qMax(m(24), fontMetrics().height() + m(6))};
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(palette());
    QColor words = t.muted;
    QColor ground = t.rail;
    QColor dot = t.ok;
    switch (m_tone) {
    case Tone::Neutral:
        dot = t.muted;
        break;
    case Tone::Ok:
        break;
    case Tone::Accent:
        words = t.softText;
        ground = t.soft;
        dot = t.accent;
        break;
    case Tone::Warn:
        words = dot = t.warn;
        ground = t.warnSoft;
        break;
    case Tone::Bad:
        words = dot = t.bad;
        ground = t.badSoft;
        break;
    }
    const Metrics m(QApplication::font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    QRect room = rect().adjusted(m(ChipSidePx), 0, -m(ChipSidePx), 0);
    if (m_dot == Dot::With) {
        const int size = m(DotPx);
        const QRect place(room.left(), rect().center().y() - size / 2 + 1, size, size);
        painter.setBrush(dot);
        painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), place));
        room.setLeft(place.right() + m(6));
    }
    painter.setFont(font());
    painter.setPen(words);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                     Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace Innbox
