#include "ui/thread/Bubble.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Paint.h"
#include "ui/style/Tokens.h"
#include "ui/text/SafeText.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

constexpr qreal SidePx = 20;
constexpr qreal PadXPx = 13;
constexpr qreal PadYPx = 9;
constexpr qreal GapPx = 12;
constexpr qreal SmallGapPx = 4;
constexpr qreal CornerPx = 12;
constexpr qreal SpeakerCornerPx = 4;
constexpr qreal ActionsPx = 34;
constexpr int WidestChars = 72;
constexpr qreal WidestPart = 0.66;

QFont smallFont(const QFont &body)
{
    return Metrics::sized(body, 12);
}

QFont footFont(const QFont &body)
{
    return Metrics::sized(body, 11);
}

QPainterPath bubblePath(const QRectF &rect, qreal corner, qreal speaker, bool speaksRight)
{
    const qreal left = speaksRight ? corner : speaker;
    const qreal right = speaksRight ? speaker : corner;
    QPainterPath path;
    path.moveTo(rect.left() + left, rect.top());
    path.lineTo(rect.right() - right, rect.top());
    path.quadTo(rect.topRight(), QPointF(rect.right(), rect.top() + right));
    path.lineTo(rect.right(), rect.bottom() - corner);
    path.quadTo(rect.bottomRight(), QPointF(rect.right() - corner, rect.bottom()));
    path.lineTo(rect.left() + corner, rect.bottom());
    path.quadTo(rect.bottomLeft(), QPointF(rect.left(), rect.bottom() - corner));
    path.lineTo(rect.left(), rect.top() + left);
    path.quadTo(rect.topLeft(), QPointF(rect.left() + left, rect.top()));
    return path;
}

} // namespace

Bubble::Bubble(BubbleWords words, const QFont &body, int widthPx, Qt::LayoutDirection direction)
    : m_words(std::move(words)), m_body(body), m_direction(direction)
{
    layOut(widthPx, direction);
}

//                  ( Today )
//  Person  role · 12:40
//  +-------------------------------+
//  | | Whom it answers             |
//  | Text                          |
//  | [image] name.jpg              |
//  +-------------------------------+
//  where it stands            [Retry] [Discard]
void Bubble::layOut(int widthPx, Qt::LayoutDirection direction)
{
    const Metrics m(m_body);
    const QFontMetrics bodyMetrics(m_body);
    const QFontMetrics small(smallFont(m_body));
    const QFontMetrics foot(footFont(m_body));
    const int side = m(SidePx);
    const int padX = m(PadXPx);
    const int padY = m(PadYPx);
    const int room = qMax(m(80), widthPx - 2 * side);
    const int widest = qMin(int(room * WidestPart), bodyMetrics.averageCharWidth() * WidestChars);
    const int textRoom = qMax(m(60), widest - 2 * padX);
    int y = m_words.person.isEmpty() && m_words.day.isEmpty() ? m(SmallGapPx) : m(GapPx);

    if (!m_words.day.isEmpty()) {
        const int width = small.horizontalAdvance(m_words.day) + m(20);
        m_day = QRect((widthPx - width) / 2, y + m(4), width, small.height() + m(4));
        y = m_day.bottom() + 1 + m(GapPx);
    }
    if (!m_words.person.isEmpty()) {
        m_head = QRect(side, y, room, small.height() + m(3));
        y = m_head.bottom() + 1 + m(2);
    }

    int inner = 0;
    int innerY = y + padY;
    int quoteWidth = 0;
    if (!m_words.quote.isEmpty())
        quoteWidth = qMin(textRoom, small.horizontalAdvance(m_words.quote) + m(14));
    m_block = std::make_unique<TextBlock>(m_words.body, m_body, textRoom, m(2));
    const QSize text = m_words.body.isEmpty() ? QSize(0, 0) : m_block->size();
    int filesWidth = 0;
    for (const QString &file : m_words.files)
        filesWidth = qMax(filesWidth, small.horizontalAdvance(file) + m(24));
    inner = std::max({text.width(), quoteWidth, qMin(filesWidth, textRoom), m(24)});
    const int bubbleWidth = inner + 2 * padX;
    const int x = isOurs() ? side + room - bubbleWidth : side;
    if (quoteWidth > 0) {
        m_quote = QRect(x + padX, innerY, inner, small.height());
        innerY = m_quote.bottom() + 1 + m(6);
    }
    const bool isRtl = SafeText::directionOf(m_words.body) == Qt::RightToLeft;
    const int textX = isRtl ? x + padX + inner - text.width() : x + padX;
    m_text = QRect(textX, innerY, text.width(), text.height());
    if (text.height() > 0)
        innerY = m_text.bottom() + 1;
    if (!m_words.files.isEmpty()) {
        const int lines = int(m_words.files.size()) * (small.height() + m(4));
        m_files = QRect(x + padX, innerY + (text.height() > 0 ? m(6) : 0), inner, lines);
        innerY = m_files.bottom() + 1;
    }
    m_bubble = QRect(x, y, bubbleWidth, innerY + padY - y);
    y = m_bubble.bottom() + 1;

    if (!m_words.foot.isEmpty()) {
        m_foot = std::make_unique<TextBlock>(m_words.foot, footFont(m_body), room, 0);
        const QSize size = m_foot->size();
        const int left = isOurs() ? side + room - size.width() - m(2) : side + m(2);
        m_footRect = QRect(left, y + m(4), size.width(), qMax(size.height(), foot.height()));
        y = m_footRect.bottom() + 1;
    }
    if (m_words.hasActions) {
        m_actions = QRect(side, y + m(4), room, m(ActionsPx));
        y = m_actions.bottom() + 1;
    }
    m_height = y;
    const QRect whole(0, 0, widthPx, m_height);
    // The words of a text are placed by their own direction; where they stand in the pane is not.
    const int textInset = m_text.left() - m_bubble.left();
    for (QRect *rect : {&m_day, &m_head, &m_quote, &m_files, &m_footRect, &m_actions})
        *rect = QStyle::visualRect(direction, whole, *rect);
    m_bubble = QStyle::visualRect(direction, whole, m_bubble);
    m_text.moveLeft(m_bubble.left() + textInset);
}

int Bubble::placeAt(const QPoint &point) const
{
    return m_block->placeAt(point - m_text.topLeft());
}

TextRange Bubble::wordAt(const QPoint &point) const
{
    return m_block->wordAt(placeAt(point));
}

QString Bubble::textOf(const TextRange &range) const
{
    return SafeText::forClipboard(m_words.body.mid(range.first(), range.length()));
}

void Bubble::paintGround(QPainter *painter, const QPoint &at, const Look &look) const
{
    const Tokens &t = Tokens::of(look.palette);
    const Metrics m(m_body);
    QColor fill = t.propertyBubble;
    QColor line = t.line;
    if (isOurs()) {
        fill = t.bubble;
        line = QColor(); // {} would be Qt::color0, a valid one
    } else if (m_words.side == SenderKind::Guest) {
        fill = t.guestBubble;
        line = t.guestLine;
    }
    const bool speaksRight = isOurs() == (m_direction == Qt::LeftToRight);
    const QRectF rect = QRectF(m_bubble.translated(at)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setBrush(fill);
    painter->setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter->drawPath(bubblePath(rect, m(CornerPx), m(SpeakerCornerPx), speaksRight));
    if (!look.isCurrent)
        return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(t.accent, 2));
    painter->drawPath(bubblePath(rect.adjusted(-3, -3, 3, 3), m(CornerPx) + 2,
                                 m(SpeakerCornerPx) + 2, speaksRight));
}

void Bubble::paintHead(QPainter *painter, const QPoint &at, const Look &look) const
{
    const Tokens &t = Tokens::of(look.palette);
    const Metrics m(m_body);
    if (!m_words.day.isEmpty()) {
        const QRect day = m_day.translated(at);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Tokens::of(look.palette).line);
        painter->drawRoundedRect(day, day.height() / 2.0, day.height() / 2.0);
        Paint::line(painter, day, m_words.day, smallFont(m_body), t.muted, Qt::AlignCenter);
    }
    if (m_words.person.isEmpty())
        return;
    const QFont bold = Metrics::sized(m_body, 12, QFont::DemiBold);
    const QFont plain = smallFont(m_body);
    const QRect head = m_head.translated(at);
    const int tail = QFontMetrics(plain).horizontalAdvance(m_words.personTail);
    const int name =
        qMin(QFontMetrics(bold).horizontalAdvance(m_words.person) + 1, head.width() - tail - m(6));
    const int total = name + m(6) + tail;
    const int left = isOurs() ? m_head.width() - total : 0;
    const QRect local(0, 0, head.width(), head.height());
    const auto placed = [&](int x, int width) {
        return QStyle::visualRect(m_direction, local, QRect(x, 0, width, head.height()))
            .translated(head.topLeft());
    };
    const Qt::Alignment lead =
        QStyle::visualAlignment(m_direction, Qt::AlignLeft) | Qt::AlignVCenter;
    Paint::line(painter, placed(left, name), m_words.person, bold, t.muted, lead);
    Paint::line(painter, placed(left + name + m(6), tail + 1), m_words.personTail, plain, t.muted,
                lead);
}

void Bubble::paintQuoteAndFiles(QPainter *painter, const QPoint &at, const QColor &words) const
{
    const Metrics m(m_body);
    const QFont small = smallFont(m_body);
    const Qt::Alignment lead =
        QStyle::visualAlignment(m_direction, Qt::AlignLeft) | Qt::AlignVCenter;
    if (!m_words.quote.isEmpty()) {
        const QRect quote = m_quote.translated(at);
        const QRect bar(quote.left(), quote.top(), m(3), quote.height());
        painter->fillRect(QStyle::visualRect(m_direction, quote, bar), words);
        const QRect room = quote.adjusted(m(11), 0, 0, 0);
        Paint::line(painter, QStyle::visualRect(m_direction, quote, room), m_words.quote, small,
                    words, lead);
    }
    QRect file = m_files.translated(at);
    file.setHeight(QFontMetrics(small).height() + m(4));
    for (const QString &name : m_words.files) {
        const QRect icon(file.left(), file.center().y() - m(8) + 1, m(16), m(16));
        Icons::paint(painter, QStyle::visualRect(m_direction, file, icon), u"image"_s, words);
        const QRect room = file.adjusted(m(22), 0, 0, 0);
        Paint::line(painter, QStyle::visualRect(m_direction, file, room), name, small, words, lead);
        file.translate(0, file.height());
    }
}

void Bubble::paint(QPainter *painter, const QPoint &at, const Look &look) const
{
    const Tokens &t = Tokens::of(look.palette);
    paintHead(painter, at, look);
    paintGround(painter, at, look);
    paintQuoteAndFiles(painter, at, isOurs() ? t.onBubbleMuted : t.muted);
    if (!m_words.body.isEmpty()) {
        m_block->draw(painter, m_text.topLeft() + at, isOurs() ? t.onAccent : t.text, look.selected,
                      isOurs() ? t.onAccent : t.accent, isOurs() ? t.bubble : t.onAccent);
    }
    if (m_foot) {
        QColor color = t.muted;
        if (m_words.footTone == BubbleWords::FootTone::Warn)
            color = t.warn;
        else if (m_words.footTone == BubbleWords::FootTone::Bad)
            color = t.bad;
        m_foot->draw(painter, m_footRect.topLeft() + at, color, {}, t.accent, t.onAccent);
    }
}

} // namespace Innbox
