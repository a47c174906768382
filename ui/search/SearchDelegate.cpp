#include "ui/search/SearchDelegate.h"

#include "ui/search/SearchTextProxy.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Tokens.h"

#include <QPainter>
#include <QTextLayout>

namespace Innbox {

namespace {

/// One line with the words that were looked for in bold.
void drawFound(QPainter *painter, const QRect &rect, const QString &text, const QStringList &words,
               const QFont &font, const QStyleOptionViewItem &option)
{
    const Tokens &t = Tokens::of(option.palette);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    QList<QTextLayout::FormatRange> found;
    for (const QString &word : words) {
        for (qsizetype at = shown.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = shown.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
            if (at > 0 && shown.at(at - 1).isLetterOrNumber())
                continue; // words are found from their beginning
            QTextCharFormat format;
            format.setForeground(t.text);
            format.setFontWeight(QFont::DemiBold);
            found.append({int(at), int(word.size()), format});
        }
    }
    QTextLayout layout(shown, font);
    layout.setFormats(found);
    QTextOption direction(QStyle::visualAlignment(option.direction, Qt::AlignLeft) |
                          Qt::AlignAbsolute);
    direction.setWrapMode(QTextOption::NoWrap);
    direction.setTextDirection(Qt::LayoutDirectionAuto);
    layout.setTextOption(direction);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    painter->setPen(t.muted);
    painter->setClipRect(rect);
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    painter->setClipping(false);
}

} // namespace

// +---------------------------------------------+
// | Reservation 123                      12:40  |
// | The line around what was found, elided…     |
// +---------------------------------------------+
void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &t = Tokens::of(option.palette);
    const Metrics m(option.font);
    const QFont title = Metrics::sized(option.font, 13, QFont::DemiBold);
    const QFont small = Metrics::sized(option.font, 12);
    const bool isSelected = option.state & QStyle::State_Selected;
    const Qt::Alignment lead =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect, Qt::IntersectClip); // piled-up marks stay in their row
    if (isSelected)
        painter->fillRect(option.rect, t.soft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, t.window);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      t.line);
    if ((option.state & QStyle::State_HasFocus) &&
        (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(t.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    const QString time = index.data(SearchTextProxy::TimeRole).toString();
    const QRect inner = option.rect.adjusted(m(14), m(9), -m(12), -m(9));
    const int lineHeight = inner.height() / 2;
    const int timeWidth = QFontMetrics(small).horizontalAdvance(time) + 2;
    const QRect titleRect(inner.left(), inner.top(), inner.width() - timeWidth - m(8), lineHeight);
    const QRect timeRect(inner.right() - timeWidth + 1, inner.top(), timeWidth, lineHeight);
    const QRect lineRect(inner.left(), inner.top() + lineHeight, inner.width(), lineHeight);
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    Paint::line(painter, placed(titleRect), index.data().toString(), title, t.text, lead);
    Paint::line(painter, placed(timeRect), time, small, t.muted, lead);
    drawFound(painter, placed(lineRect), index.data(SearchTextProxy::LineRole).toString(),
              index.data(SearchTextProxy::WordsRole).toStringList(), small, option);
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Metrics m(option.font);
    return {m(240), m(58)};
}

} // namespace Innbox
