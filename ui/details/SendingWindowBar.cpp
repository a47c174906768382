#include "ui/details/SendingWindowBar.h"

#include "models/values/SendingWindow.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/style/Tokens.h"
#include "ui/text/StayText.h"

#include <QGridLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
constexpr qreal WindowBarPx = 6;
}

SendingWindowBar::SendingWindowBar(QStringView name, QWidget *parent)
    : QWidget(parent), m_what(new PlainLabel(name.toString() + u"What"_s)),
      m_left(
          new PlainLabel(name.toString() + u"Left"_s, 13, PlainLabel::Tone::Text, QFont::DemiBold)),
      m_day(new PlainLabel(name.toString() + u"Day"_s, 12, PlainLabel::Tone::Muted)),
      m_room(new QWidget)
{
    const Metrics m(font());
    setObjectName(name.toString());
    m_what->setElided(true);
    m_room->setFixedHeight(m(WindowBarPx));
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, m(2));
    grid->setHorizontalSpacing(m(8));
    grid->setVerticalSpacing(m(4));
    grid->addWidget(m_what, 0, 0);
    grid->addWidget(m_left, 0, 1);
    grid->addWidget(m_room, 1, 0, 1, 2);
    grid->addWidget(m_day, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
}

void SendingWindowBar::showWindow(const QString &what, QDate first, QDate last, qint64 nowMs)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const int days = daysLeft(last, nowMs, zone);
    m_isSoon = endsSoon(last, nowMs, zone);
    m_share = qBound(0.0, double(days) / qMax(1.0, double(first.daysTo(last))), 1.0);
    m_what->setText(what);
    m_left->setText(StayText::left(last, nowMs));
    m_left->setTone(m_isSoon   ? PlainLabel::Tone::Warn
                    : days < 0 ? PlainLabel::Tone::Muted
                               : PlainLabel::Tone::Text);
    //: The last day of a sending window
    m_day->setText(tr("until %1").arg(StayText::day(last, nowMs)));
    setAccessibleName(what);
    setAccessibleDescription(m_left->text() + u", "_s + m_day->text());
    update();
}

void SendingWindowBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(palette());
    const QRect room = m_room->geometry();
    const qreal radius = room.height() / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.line);
    painter.drawRoundedRect(room, radius, radius);
    if (m_share <= 0)
        return;
    const QRect filled(room.left(), room.top(), qMax(room.height(), qRound(m_share * room.width())),
                       room.height());
    painter.setBrush(m_isSoon ? t.warn : t.ok);
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), room, filled), radius, radius);
}

} // namespace Innbox
