#include "ui/conversations/ConversationDelegate.h"

#include "models/items/ConversationListModel.h"
#include "ui/conversations/ConversationTextProxy.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Tokens.h"
#include "ui/text/PersonText.h"
#include "ui/text/SafeText.h"
#include "ui/viewer/Thumbnails.h"

#include <QFontMetrics>
#include <QPainter>

namespace Innbox {

namespace {

/// Lengths of the design, px.
struct Sizes {
    qreal row, mark, top, leading;
};

constexpr Sizes sizesOf(Density density)
{
    switch (density) {
    case Density::Comfortable:
        break;
    case Density::Cosy:
        return {74, 34, 7, 1};
    case Density::Compact:
        return {64, 32, 4, 0};
    }
    return {84, 36, 10, 2};
}

/// The least of the newest line that is worth showing beside its chips.
constexpr qreal LinePx = 72;
constexpr qreal ImagePx = 52; ///< width of the small picture

std::pair<QColor, QColor> colorsOf(RowChip::Tone tone, const Tokens &t, bool isSelected)
{
    switch (tone) {
    case RowChip::Tone::Neutral:
        break;
    case RowChip::Tone::Accent:
        return {t.softText, isSelected ? t.base : t.soft};
    case RowChip::Tone::Warn:
        return {t.warn, t.warnSoft};
    case RowChip::Tone::Bad:
        return {t.bad, t.badSoft};
    }
    return {t.muted, isSelected ? t.base : t.propertyBubble};
}

/// Cuts what stands before the number, never the number: people look for it.
QString elidedBeforeNumber(const QString &text, const QString &number, const QFont &font, int room)
{
    const QFontMetrics metrics(font);
    if (number.isEmpty() || !text.endsWith(number) || metrics.horizontalAdvance(text) <= room)
        return metrics.elidedText(text, Qt::ElideRight, room);
    const QString name = text.chopped(number.size());
    const int left = room - metrics.horizontalAdvance(number);
    qsizetype end = name.size();
    while (end > 0 && !name.at(end - 1).isLetterOrNumber())
        --end; // what separates the two stays
    const QString between = name.mid(end);
    const int nameRoom = left - metrics.horizontalAdvance(between);
    const QString shown = metrics.elidedText(name.first(end), Qt::ElideRight, qMax(0, nameRoom));
    return shown.isEmpty() || shown == QChar(0x2026) ? number : shown + between + number;
}

} // namespace

ConversationDelegate::Words ConversationDelegate::wordsOf(const QModelIndex &index)
{
    Words w;
    w.title = index.data(Qt::DisplayRole).toString();
    w.time = index.data(ConversationTextProxy::TimeRole).toString();
    w.place = index.data(ConversationTextProxy::PlaceRole).toString();
    w.line = index.data(ConversationTextProxy::LineRole).toString();
    w.image = index.data(ConversationTextProxy::ImageRole).toString();
    w.chips = index.data(ConversationTextProxy::ChipsRole).value<RowChips>();
    const auto row = index.data(ConversationListModel::ConversationRole).value<Conversation>();
    w.number = SafeText::forName(row.reservation);
    w.isUnread = row.unread > 0;
    return w;
}

// +---------------------------------------------+
// | (AL)  Guest name (o)                 12:40  |
// |       Property · reservation     +-------+  |
// |       Role: newest line… (chip)  | image |  |
// +---------------------------------------------+
ConversationDelegate::Layout ConversationDelegate::layout(const QStyleOptionViewItem &option,
                                                          const Words &words) const
{
    const Metrics m(option.font);
    const Sizes sizes = sizesOf(m_density);
    Layout l;
    // What is measured here is what is drawn: the bold words of an unread row are wider.
    const QFont::Weight hot = words.isUnread ? QFont::DemiBold : QFont::Normal;
    l.titleFont = Metrics::sized(option.font, 13, QFont::DemiBold);
    l.timeFont = Metrics::sized(option.font, 12, hot);
    l.placeFont = Metrics::sized(option.font, 12);
    l.lineFont = Metrics::sized(option.font, 12, hot);
    l.chipFont = Metrics::sized(option.font, 11, QFont::Medium);
    const QFontMetrics title(l.titleFont);
    const QRect row = option.rect;
    const int left = row.left() + m(12) + m(sizes.mark) + m(14);
    const int right = row.right() - m(12);
    const int top = row.top() + m(sizes.top);
    const int lineHeight = qMax(title.height(), m(17)) + m(sizes.leading);

    l.mark = QRect(row.left() + m(12), top, m(sizes.mark), m(sizes.mark));
    // Advances are rounded: two pixels more, or the last letter goes.
    const int timeWidth = QFontMetrics(l.timeFont).horizontalAdvance(words.time) + 2;
    l.time = QRect(right - timeWidth + 1, top, timeWidth, lineHeight);
    const int dot = words.isUnread ? m(9) : 0;
    const int room = l.time.left() - m(8) - left - (dot > 0 ? dot + m(7) : 0);
    l.titleShown = elidedBeforeNumber(words.title, words.number, l.titleFont, qMax(0, room - 2));
    const int titleWidth = qBound(0, title.horizontalAdvance(l.titleShown) + 2, qMax(0, room));
    l.title = QRect(left, top, titleWidth, lineHeight);
    l.dot = QRect(l.title.right() + m(7), l.title.center().y() - dot / 2, dot, dot);
    int end = right; // of the two lines below
    if (m_thumbnails && !words.image.isEmpty()) {
        const int height = 2 * lineHeight - m(2);
        l.image = QRect(right - m(ImagePx) + 1, top + lineHeight + m(2), m(ImagePx), height);
        end = l.image.left() - m(8);
    }
    l.place = QRect(left, top + lineHeight, end - left, lineHeight);
    l.placeShown = elidedBeforeNumber(words.place, words.number, l.placeFont, l.place.width());
    const QRect lineRoom(left, top + 2 * lineHeight, end - left + 1, lineHeight);
    l.line = lineRoom;
    placeChips(l, words, lineRoom);
    for (QRect *rect : {&l.mark, &l.title, &l.dot, &l.time, &l.place, &l.line, &l.image})
        *rect = QStyle::visualRect(option.direction, row, *rect);
    for (QRect &chip : l.chips)
        chip = QStyle::visualRect(option.direction, row, chip);
    return l;
}

/// From the end of the line inwards, the weightiest outermost; at least one, then as many as leave
/// room for words.
void ConversationDelegate::placeChips(Layout &layout, const Words &words, const QRect &room)
{
    const Metrics m(layout.titleFont);
    const QFontMetrics chip(layout.chipFont);
    const int height = chip.height() + m(3);
    int right = room.right();
    for (const RowChip &one : words.chips) {
        const int width = chip.horizontalAdvance(one.text) + m(12);
        const int left = right - width + 1;
        if (!layout.chips.isEmpty() && left - m(6) - room.left() < m(LinePx))
            break;
        layout.chips.append(QRect(left, room.top() + (room.height() - height) / 2, width, height));
        right = left - m(5);
    }
    if (!layout.chips.isEmpty())
        layout.line.setRight(right - m(2));
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
    Paint::line(painter, l.title, l.titleShown, l.titleFont, t.text, lead);
    if (words.isUnread) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accent);
        painter->drawEllipse(l.dot);
    }
    const bool isHot = words.isUnread;
    Paint::line(painter, l.time, words.time, l.timeFont, isHot ? t.softText : t.muted, lead);
    Paint::line(painter, l.place, l.placeShown, l.placeFont, t.muted, lead);
    Paint::line(painter, l.line, words.line, l.lineFont, isHot ? t.text : t.muted, lead);
    for (qsizetype i = 0; i < l.chips.size(); ++i) {
        const RowChip &chip = words.chips.at(i);
        const auto [ink, ground] = colorsOf(chip.tone, t, isSelected);
        Paint::chip(painter, l.chips.at(i), chip.text, l.chipFont, ink, ground);
    }
    if (!l.image.isEmpty())
        m_thumbnails->paint(painter, l.image, words.image, option.palette, option.font,
                            Thumbnails::Words::Without);
    painter->restore();
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Metrics m(option.font);
    return {m(240), m(sizesOf(m_density).row)};
}

} // namespace Innbox
