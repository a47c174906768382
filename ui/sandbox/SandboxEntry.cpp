#include "ui/sandbox/SandboxEntry.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Tokens.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
constexpr int NarrowEntryPx = 100; // as of the folders above
constexpr int EntryHeightPx = 40;
} // namespace

SandboxEntry::SandboxEntry(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(u"sandboxEntry"_s);
    setText(tr("Sandbox"));
    setToolTip(tr("Scenarios, faults and clock of the embedded sandbox"));
    setAccessibleDescription(toolTip());
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SandboxEntry::sizeHint() const
{
    const Metrics m(font());
    return {m(48), m(EntryHeightPx)};
}

// +------------------------------+
// | (flask)  Sandbox             |
// +------------------------------+
void SandboxEntry::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(palette());
    const Metrics m(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect ground = rect().adjusted(m(8), m(3), -m(8), -m(5));
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? t.soft : t.line);
        painter.drawRoundedRect(ground, m(6), m(6));
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), m(6), m(6));
    }
    const int icon = m(16);
    const bool isNarrow = width() < m(NarrowEntryPx);
    QRect place(ground.left() + m(10), ground.center().y() - icon / 2 + 1, icon, icon);
    if (isNarrow)
        place.moveLeft(rect().center().x() - icon / 2 + 1);
    Icons::paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place), u"flask"_s,
                 t.text);
    if (isNarrow)
        return;
    QRect words = ground;
    words.setLeft(place.right() + m(10));
    words.setRight(ground.right() - m(10));
    Paint::line(&painter, QStyle::visualRect(layoutDirection(), rect(), words), text(),
                Metrics::sized(font(), 13), t.text,
                QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
}

void SandboxEntry::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SandboxEntry::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace Innbox
