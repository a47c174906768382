#include "ui/topbar/EnvironmentButton.h"

#include "ui/style/EnvironmentMarks.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Tokens.h"
#include "ui/text/EnvironmentText.h"
#include "ui/text/SafeText.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
constexpr qreal ButtonSidePx = 10;
constexpr qreal ArrowPx = 12;
} // namespace

EnvironmentButton::EnvironmentButton(const WindowContext &context, QWidget *parent)
    : QPushButton(parent), m_context(context)
{
    setObjectName(u"environmentChip"_s);
    setFont(Metrics::sized(QApplication::font(), 12));
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    const QString place = EnvironmentText::name(context.environment);
    const QString name = SafeText::forName(context.accountName, 40);
    //: An account and its environment
    setText(name.isEmpty() ? place : tr("%1 · %2").arg(name, place));
    setAccessibleName(text());
    setToolTip(EnvironmentText::sentence(context.environment));
}

void EnvironmentButton::setAccountMenu(QMenu *menu)
{
    setFocusPolicy(Qt::StrongFocus);
    setMenu(menu);
    //: For screen readers; %1 is the account and its environment
    setAccessibleName(tr("Account: %1").arg(text()));
    updateGeometry();
}

QSize EnvironmentButton::sizeHint() const
{
    const Metrics m(QApplication::font());
    const int arrow = menu() ? m(ArrowPx) + m(4) : 0;
    return {fontMetrics().horizontalAdvance(text()) + 2 * m(ButtonSidePx) + arrow,
            qMax(m(24), fontMetrics().height() + m(6))};
}

void EnvironmentButton::paintEvent(QPaintEvent *)
{
    const Metrics m(QApplication::font());
    const Tokens &t = Tokens::of(palette());
    const EnvironmentMarks::Colors colors = EnvironmentMarks::colors(m_context.environment, t);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasFocus = this->hasFocus();
    const bool isHovered = menu() && (underMouse() || isDown());
    painter.setPen(hasFocus ? QPen(t.accent, 2)
                            : QPen(isHovered ? colors.words : colors.ground, 1));
    painter.setBrush(colors.ground);
    const QRectF shape = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    QRect room = rect().adjusted(m(ButtonSidePx), 0, -m(ButtonSidePx), 0);
    if (menu()) {
        const int size = m(ArrowPx);
        const QRect arrow(room.right() - size + 1, rect().center().y() - size / 2 + 1, size, size);
        Icons::paint(&painter, QStyle::visualRect(layoutDirection(), rect(), arrow), u"down"_s,
                     colors.words);
        room.setRight(arrow.left() - m(4));
    }
    painter.setPen(colors.words);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                     Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace Innbox
