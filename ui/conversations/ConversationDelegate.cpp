#include "ui/conversations/ConversationDelegate.h"

#include "models/items/ConversationListModel.h"
#include "ui/conversations/ConversationTextProxy.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Tokens.h"
#include "ui/text/PersonText.h"

#include <QPainter>

namespace Innbox {

namespace {

constexpr qreal RowPx = 84;
constexpr qreal MarkPx = 36;

QFont titleFont(const QFont &body)
{
    return Metrics::sized(body, 13, QFont::DemiBold);
}

QFont smallFont(const QFont &body, bool isBold = false)
{
    return Metrics::sized(body, 12, isBold ? QFont::DemiBold : QFont::Normal);
}

QFont chipFont(const QFont &body)
{
    return Metrics::sized(body, 11, QFont::Medium);
}

} // namespace

ConversationDelegate::Words ConversationDelegate::wordsOf(const QModelIndex &index)
{
    Words w;
    w.title = index.data(Qt::DisplayRole).toString();
    w.time = index.data(ConversationTextProxy::TimeRole).toString();
    w.place = index.data(ConversationTextProxy::PlaceRole).toString();
    w.line = index.data(ConversationTextProxy::LineRole).toString();
    w.chip = index.data(ConversationTextProxy::ChipRole).toString();
    w.isUnread =
        index.data(ConversationListModel::ConversationRole).value<Conversation>().unread > 0;
    return w;
}

// +---------------------------------------------+
// | (AL)  Guest name (o)                 12:40  |
// |       Property · reservation                |
// |       Role: newest line…            (chip)  |
// +---------------------------------------------+
ConversationDelegate::Layout ConversationDelegate::layout(const QStyleOptionViewItem &option,
                                                          const Words &words)
{
    const Metrics m(option.font);
    const QFontMetrics title(titleFont(option.font));
    const QFontMetrics small(smallFont(option.font, words.isUnread));
    const QFontMetrics chip(chipFont(option.font));
    const QRect row = option.rect;
    const int left = row.left() + m(12) + m(MarkPx) + m(14);
    const int right = row.right() - m(12);
    const int top = row.top() + m(10);
    const int lineHeight = qMax(title.height(), m(17)) + m(2);

    Layout l;
    l.mark = QRect(row.left() + m(12), top, m(MarkPx), m(MarkPx));
    // Advances are rounded: two pixels more, or the last letter goes.
    const int timeWidth = small.horizontalAdvance(words.time) + 2;
    l.time = QRect(right - timeWidth + 1, top, timeWidth, lineHeight);
    const int dot = words.isUnread ? m(9) : 0;
    const int room = l.time.left() - m(8) - left - (dot > 0 ? dot + m(7) : 0);
    const int titleWidth = qBound(0, title.horizontalAdvance(words.title) + 2, qMax(0, room));
    l.title = QRect(left, top, titleWidth, lineHeight);
    l.dot = QRect(l.title.right() + m(7), l.title.center().y() - dot / 2, dot, dot);
    l.place = QRect(left, top + lineHeight, right - left, lineHeight);
    int lineRight = right;
    const int lineTop = top + 2 * lineHeight;
    if (!words.chip.isEmpty()) {
        const int width = chip.horizontalAdvance(words.chip) + m(12);
        const int height = chip.height() + m(3);
        l.chip = QRect(right - width + 1, lineTop + (lineHeight - height) / 2, width, height);
        lineRight = l.chip.left() - m(6);
    }
    l.line = QRect(left, lineTop, lineRight - left, lineHeight);
    for (QRect *rect : {&l.mark, &l.title, &l.dot, &l.time, &l.place, &l.line, &l.chip})
        *rect = QStyle::visualRect(option.direction, row, *rect);
    return l;
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Tokens &t = Tokens::of(option.palette);
    const Metrics m(option.font);
    const Words words = wordsOf(index);
    const Layout l = layout(option, words);
    const bool isSelected = option.state & QStyle::State_Selected;
    const Qt::Alignment lead =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected)
        painter->fillRect(option.rect, t.soft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, t.window);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      t.line);
    if (isSelected) {
        const QRect edge(option.rect.left(), option.rect.top(), m(3), option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, edge), t.accent);
    }
    if ((option.state & QStyle::State_HasFocus) &&
        (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(t.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }

    const auto row = index.data(ConversationListModel::ConversationRole).value<Conversation>();
    Paint::mark(painter, l.mark, PersonText::mark(row), PersonText::markColor(row), option.font);
    Paint::line(painter, l.title, words.title, titleFont(option.font), t.text, lead);
    if (words.isUnread) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accent);
        painter->drawEllipse(l.dot);
    }
    const bool isHot = words.isUnread;
    Paint::line(painter, l.time, words.time, smallFont(option.font, isHot),
                isHot ? t.softText : t.muted, lead);
    Paint::line(painter, l.place, words.place, smallFont(option.font), t.muted, lead);
    Paint::line(painter, l.line, words.line, smallFont(option.font, isHot),
                isHot ? t.text : t.muted, lead);
    if (!words.chip.isEmpty()) {
        const bool isBad = index.data(ConversationTextProxy::IsChipBadRole).toBool();
        Paint::chip(painter, l.chip, words.chip, chipFont(option.font), isBad ? t.bad : t.warn,
                    isBad ? t.badSoft : t.warnSoft);
    }
    painter->restore();
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Metrics m(option.font);
    return {m(240), m(RowPx)};
}

} // namespace Innbox
