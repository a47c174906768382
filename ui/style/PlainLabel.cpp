#include "ui/style/PlainLabel.h"

#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Tokens.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace Innbox {

PlainLabel::PlainLabel(QStringView name, qreal designPx, Tone tone, QFont::Weight weight,
                       QWidget *parent)
    : QLabel(parent), m_tone(tone)
{
    setObjectName(name.toString());
    setTextFormat(Qt::PlainText);
    setFont(Metrics::sized(QApplication::font(), designPx, weight));
    applyTone();
    lead();
}

void PlainLabel::setTone(Tone tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    applyTone();
}

void PlainLabel::setElided(bool isElided)
{
    m_isElided = isElided;
    updateGeometry();
    update();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_isElided ? QSize(0, hint.height()) : hint;
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyTone();
    if (event->type() == QEvent::LayoutDirectionChange)
        lead();
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!m_isElided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect room = contentsRect();
    Paint::line(&painter, room, text(), font(), palette().color(QPalette::WindowText),
                QStyle::visualAlignment(layoutDirection(), alignment()));
    const bool isCut = fontMetrics().horizontalAdvance(text()) > room.width();
    const QString whole = isCut ? text() : QString();
    if (toolTip() != whole)
        setToolTip(whole);
}

/// QLabel goes by the direction of its text; in a form every line begins at the same side.
void PlainLabel::lead()
{
    if (alignment() & Qt::AlignHCenter)
        return;
    const Qt::Alignment side =
        layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment((alignment() & Qt::AlignVertical_Mask) | side | Qt::AlignAbsolute);
}

void PlainLabel::applyTone()
{
    const Tokens &t = Tokens::of(QApplication::palette());
    QColor color = t.text;
    switch (m_tone) {
    case Tone::Text:
        break;
    case Tone::Muted:
        color = t.muted;
        break;
    case Tone::Accent:
        color = t.softText;
        break;
    case Tone::Warn:
        color = t.warn;
        break;
    case Tone::Bad:
        color = t.bad;
        break;
    case Tone::Ok:
        color = t.ok;
        break;
    case Tone::OnDark: // on a ground that is dark in both looks
        color = Tokens::dark().text;
        break;
    }
    QPalette own = palette();
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

} // namespace Innbox
