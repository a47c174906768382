#include "ui/sandbox/CardButton.h"

#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Tokens.h"

#include <QPainter>
#include <QStyle>

namespace Innbox {

namespace {
constexpr int CardHeightPx = 52;
constexpr int CardSidePx = 12;
} // namespace

CardButton::CardButton(const QString &title, const QString &about, QWidget *parent)
    : QAbstractButton(parent), m_about(about)
{
    setText(title);
    setToolTip(about);
    setAccessibleDescription(about);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CardButton::setSign(const QString &sign, const QColor &color)
{
    m_sign = sign;
    m_signColor = color;
    update();
}

QSize CardButton::sizeHint() const
{
    const Metrics m(font());
    return {m(240), m(CardHeightPx)};
}

QSize CardButton::minimumSizeHint() const
{
    const Metrics m(font());
    return {m(120), m(CardHeightPx)};
}

void CardButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(palette());
    const Metrics m(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isChosen = isChecked();
    const bool showsFocus = hasFocus();
    const qreal pen = showsFocus ? 2 : 1;
    const QColor line = isChosen || showsFocus ? t.accent : underMouse() ? t.faint : t.line;
    painter.setPen(QPen(line, pen));
    painter.setBrush(t.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), m(8),
                            m(8));
    const QRect inner = rect().adjusted(m(CardSidePx), m(7), -m(CardSidePx), -m(7));
    QRect title(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const QRect about(inner.left(), title.bottom() + 1, inner.width(), inner.height() / 2);
    const QFont bold = Metrics::sized(font(), 13, QFont::DemiBold);
    if (!m_sign.isEmpty()) {
        const int room = QFontMetrics(bold).horizontalAdvance(m_sign) + m(6);
        const QRect place(title.right() - room + 1, title.top(), room, title.height());
        Paint::line(&painter, QStyle::visualRect(layoutDirection(), rect(), place), m_sign, bold,
                    m_signColor, Qt::AlignVCenter | Qt::AlignRight);
        title.setRight(place.left());
    }
    const Qt::Alignment side =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    Paint::line(&painter, QStyle::visualRect(layoutDirection(), rect(), title), text(), bold,
                t.text, side);
    Paint::line(&painter, QStyle::visualRect(layoutDirection(), rect(), about), m_about,
                Metrics::sized(font(), 11), t.muted, side);
}

void CardButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CardButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace Innbox
