#include "ui/palette/CommandDelegate.h"

#include "ui/style/Metrics.h"
#include "ui/style/Tokens.h"

#include <QPainter>

namespace Innbox {

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Metrics m(option.font);
    const Tokens &t = Tokens::of(option.palette);
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isChosen || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isChosen ? t.soft : t.rail);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), m(6), m(6));
    }
    const QRect room = option.rect.adjusted(m(10), 0, -m(10), 0);
    const QString key = index.data(KeyRole).toString();
    const QFont small = Metrics::sized(option.font, 12);
    const int keyWidth = QFontMetrics(small).horizontalAdvance(key);
    const auto place = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->setFont(small);
    painter->setPen(isChosen ? t.softText : t.muted);
    painter->drawText(place(room), Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine, key);
    painter->setFont(option.font);
    painter->setPen(isChosen ? t.softText : t.text);
    const QRect words = room.adjusted(0, 0, -keyWidth - m(12), 0);
    painter->drawText(
        place(words), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Metrics m(option.font);
    return {m(200), qMax(m(32), option.fontMetrics.height() + m(12))};
}

} // namespace Innbox
