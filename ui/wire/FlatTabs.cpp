#include "ui/wire/FlatTabs.h"

#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Tokens.h"

#include <QPainter>

namespace Innbox {

namespace {
constexpr int TabHeightPx = 36;
constexpr int TabSidePx = 12;
} // namespace

FlatTabs::FlatTabs(const QString &name, const QString &words, QWidget *parent) : QTabBar(parent)
{
    setObjectName(name);
    setAccessibleName(words);
    setDrawBase(false);
    setExpanding(false);
    setFocusPolicy(Qt::TabFocus);
}

QSize FlatTabs::tabSizeHint(int index) const
{
    const Metrics m(font());
    const QFont bold = Metrics::sized(font(), 13, QFont::DemiBold);
    return {QFontMetrics(bold).horizontalAdvance(tabText(index)) + m(2 * TabSidePx),
            m(TabHeightPx)};
}

void FlatTabs::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(palette());
    const Metrics m(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    for (int tab = 0; tab < count(); ++tab) {
        const bool isChosen = tab == currentIndex();
        const QRect place = tabRect(tab);
        Paint::line(&painter, place, tabText(tab),
                    Metrics::sized(font(), 13, isChosen ? QFont::DemiBold : QFont::Normal),
                    isChosen ? t.text : t.muted, Qt::AlignCenter);
        if (!isChosen)
            continue;
        painter.fillRect(QRect(place.left() + m(8), height() - m(2), place.width() - m(16), m(2)),
                         t.accent);
        if (hasFocus()) {
            painter.setPen(QPen(t.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(place.adjusted(m(3), m(4), -m(3), -m(5)), m(6), m(6));
        }
    }
}

} // namespace Innbox
