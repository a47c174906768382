#include "ui/thread/Bubble.h"

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
constexpr qreal TailPx = 26;
constexpr qreal TailWidthPx = 190;
constexpr qreal ImageWidthPx = 120;
constexpr qreal ImageHeightPx = 84;
constexpr qreal ImageGapPx = 6;
constexpr int RingPx = 2;
constexpr int RingCornerPx = 3;
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

Bubble::Bubble(BubbleContent words, const QFont &body, int widthPx, Qt::LayoutDirection direction)
    : m_words(std::move(words)), m_body(body), m_direction(direction), m_widthPx(widthPx)
{
    layOut(widthPx);
    mirror(widthPx);
}

//                  ( Today )
//  ------------- 3 new messages -------------
//  Person  role · 12:40
//  +-------------------------------+
//  | | Whom it answers             |
//  | Text                          |
//  | [Show quoted text]            |
//  | [image] [image]               |
//  +-------------------------------+
//  where it stands            [Retry] [Discard]
void Bubble::layOut(int widthPx)
{
    const Metrics m(m_body);
    const QFontMetrics small(smallFont(m_body));
    const int side = m(SidePx);
    const int room = qMax(m(80), widthPx - 2 * side);
    const bool isFirst = !m_words.person.isEmpty() || !m_words.day.isEmpty();
    int y = isFirst || !m_words.unread.isEmpty() ? m(GapPx) : m(SmallGapPx);

    if (!m_words.day.isEmpty()) {
        const int width = small.horizontalAdvance(m_words.day) + m(20);
        m_day = QRect((widthPx - width) / 2, y + m(4), width, small.height() + m(4));
        y = m_day.bottom() + 1 + m(GapPx);
    }
    if (!m_words.unread.isEmpty()) {
        m_unread = QRect(side, y, room, small.height() + m(4));
        y = m_unread.bottom() + 1 + m(SmallGapPx);
    }
    if (!m_words.person.isEmpty()) {
        m_head = QRect(side, y, room, small.height() + m(3));
        y = m_head.bottom() + 1 + m(2);
    }
    layOutBubble(y, widthPx);
    y = m_bubble.bottom() + 1;
    if (!m_words.foot.isEmpty()) {
        m_foot = std::make_unique<TextBlock>(m_words.foot, footFont(m_body), room, m(1),
                                             TextBlock::Lines{});
        const QSize size = m_foot->size();
        const int left = isOurs() ? side + room - size.width() - m(2) : side + m(2);
        m_footRect = QRect(QPoint(left, y + m(4)), size);
        y = m_footRect.bottom() + 1;
    }
    if (m_words.hasActions) {
        m_actions = QRect(side, y + m(4), room, m(ActionsPx));
        y = m_actions.bottom() + 1;
    }
    m_height = y;
}

void Bubble::layOutBubble(int top, int widthPx)
{
    const Metrics m(m_body);
    const QFontMetrics small(smallFont(m_body));
    const int side = m(SidePx);
    const int padX = m(PadXPx);
    const int room = qMax(m(80), widthPx - 2 * side);
    const int widest =
        qMin(int(room * WidestPart), QFontMetrics(m_body).averageCharWidth() * WidestChars);
    const int textRoom = qMax(m(60), widest - 2 * padX);

    TextBlock::Lines lines{.through = m_words.struck};
    for (const TextLink &link : m_words.links)
        lines.under.append(link.range);
    const QString body = shownBody();
    m_block = std::make_unique<TextBlock>(body, m_body, textRoom, m(2), lines);
    const int tailWidth = m_words.tailFrom < 0 ? 0 : qMin(textRoom, m(TailWidthPx));
    int quoteWidth = 0;
    if (!m_words.quote.isEmpty())
        quoteWidth = qMin(textRoom, small.horizontalAdvance(m_words.quote) + m(14));
    const QSize image(qMin(m(ImageWidthPx), textRoom), m(ImageHeightPx));
    const int gap = m(ImageGapPx);
    const int images = int(m_words.images.size());
    const int columns = qBound(1, (textRoom + gap) / (image.width() + gap), qMax(1, images));
    const int imagesWidth = images > 0 ? columns * (image.width() + gap) - gap : 0;

    const int textWidth = body.isEmpty() ? 0 : m_block->size().width();
    const int inner = std::max({textWidth, quoteWidth, imagesWidth, tailWidth, m(24)});
    m_block->widenTo(inner);
    const QSize text = body.isEmpty() ? QSize(0, 0) : m_block->size();
    const int bubbleWidth = inner + 2 * padX;
    const int x = isOurs() ? side + room - bubbleWidth : side;
    int y = top + m(PadYPx);
    if (quoteWidth > 0) {
        m_quote = QRect(x + padX, y, inner, small.height());
        y = m_quote.bottom() + 1 + m(6);
    }
    m_text = QRect(QPoint(x + padX, y), text);
    if (text.height() > 0)
        y = m_text.bottom() + 1;
    if (tailWidth > 0) {
        m_tail = QRect(x + padX, y + m(SmallGapPx), tailWidth, m(TailPx));
        y = m_tail.bottom() + 1;
    }
    for (int i = 0; i < images; ++i) {
        if (i % columns == 0)
            y += i > 0 || text.height() > 0 ? gap : 0;
        m_images.append(QRect(QPoint(x + padX + (i % columns) * (image.width() + gap), y), image));
        if (i % columns == columns - 1 || i == images - 1)
            y += image.height();
    }
    m_bubble = QRect(x, top, bubbleWidth, y + m(PadYPx) - top);
}

/// A place in it is the same place in the body.
QString Bubble::shownBody() const
{
    if (m_words.tailFrom < 0 || m_words.isTailShown)
        return m_words.body;
    qsizetype end = m_words.tailFrom;
    const auto isBlank = [](QChar c) { return c.isSpace() || c == QChar(0x200B); };
    while (end > 0 && isBlank(m_words.body.at(end - 1)))
        --end;
    return m_words.body.left(end);
}

void Bubble::mirror(int widthPx)
{
    const QRect whole(0, 0, widthPx, m_height);
    // The words of a text are placed by their own direction; where they stand in the pane is not.
    const int textInset = m_text.left() - m_bubble.left();
    for (QRect *rect :
         {&m_day, &m_unread, &m_head, &m_quote, &m_tail, &m_footRect, &m_actions, &m_bubble})
        *rect = QStyle::visualRect(m_direction, whole, *rect);
    for (QRect &rect : m_images)
        rect = QStyle::visualRect(m_direction, whole, rect);
    m_text.moveLeft(m_bubble.left() + textInset);
}

int Bubble::placeAt(const QPoint &point) const
{
    return m_block->placeAt(point - m_text.topLeft());
}

const TextLink *Bubble::linkAt(const QPoint &point) const
{
    const int place = m_block->characterAt(point - m_text.topLeft());
    for (const TextLink &link : m_words.links) {
        if (place >= 0 && link.range.contains(place))
            return &link;
    }
    return nullptr;
}

int Bubble::imageAt(const QPoint &point) const
{
    for (qsizetype i = 0; i < m_images.size(); ++i) {
        if (m_images.at(i).contains(point))
            return int(i);
    }
    return -1;
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

void Bubble::paintLines(QPainter *painter, const QPoint &at, const Look &look) const
{
    const Tokens &t = Tokens::of(look.palette);
    const QFont small = smallFont(m_body);
    if (!m_words.day.isEmpty()) {
        const QRect day = m_day.translated(at);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.line);
        painter->drawRoundedRect(day, day.height() / 2.0, day.height() / 2.0);
        Paint::line(painter, day, m_words.day, small, t.muted, Qt::AlignCenter);
    }
    if (!m_words.unread.isEmpty()) {
        const Metrics m(m_body);
        const QRect line = m_unread.translated(at);
        const int words = QFontMetrics(small).horizontalAdvance(m_words.unread) + m(20);
        const int side = qMax(0, (line.width() - words) / 2);
        const int y = line.center().y();
        painter->fillRect(QRect(line.left(), y, side, 1), t.accent);
        painter->fillRect(QRect(line.right() - side + 1, y, side, 1), t.accent);
        Paint::line(painter, line, m_words.unread, small, t.softText, Qt::AlignCenter);
    }
}

void Bubble::paintHead(QPainter *painter, const QPoint &at, const Look &look) const
{
    if (m_words.person.isEmpty())
        return;
    const QColor muted = Tokens::of(look.palette).muted;
    const int gap = Metrics(m_body)(6);
    const QFont bold = Metrics::sized(m_body, 12, QFont::DemiBold);
    const QFont plain = smallFont(m_body);
    const QRect head = m_head.translated(at);
    const int tail = QFontMetrics(plain).horizontalAdvance(m_words.personTail) + 1;
    const int name =
        qMin(QFontMetrics(bold).horizontalAdvance(m_words.person) + 1, head.width() - tail - gap);
    const int left = isOurs() ? m_head.width() - (name + gap + tail) : 0;
    const auto placed = [&](int x, int width) {
        return QStyle::visualRect(m_direction, head,
                                  QRect(head.left() + x, head.top(), width, head.height()));
    };
    const Qt::Alignment lead =
        QStyle::visualAlignment(m_direction, Qt::AlignLeft) | Qt::AlignVCenter;
    Paint::line(painter, placed(left, name), m_words.person, bold, muted, lead);
    Paint::line(painter, placed(left + name + gap, tail), m_words.personTail, plain, muted, lead);
}

void Bubble::paintQuote(QPainter *painter, const QPoint &at, const QColor &words) const
{
    if (m_words.quote.isEmpty())
        return;
    const Metrics m(m_body);
    const Qt::Alignment lead =
        QStyle::visualAlignment(m_direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const QRect quote = m_quote.translated(at);
    const QRect bar(quote.left(), quote.top(), m(3), quote.height());
    painter->fillRect(QStyle::visualRect(m_direction, quote, bar), words);
    const QRect room = quote.adjusted(m(11), 0, 0, 0);
    Paint::line(painter, QStyle::visualRect(m_direction, quote, room), m_words.quote,
                smallFont(m_body), words, lead);
}

QList<TextMark> Bubble::marks(const Look &look) const
{
    const Tokens &t = Tokens::of(look.palette);
    QList<TextMark> marks;
    const FoundColors colors = FoundColors::of(look.palette, isOurs());
    for (const TextRange &range : look.found.in(m_words.body))
        marks.append({range, colors.ground, colors.words});
    marks.append(
        {look.selected, isOurs() ? t.onAccent : t.accent, isOurs() ? t.bubble : t.onAccent});
    return marks;
}

/// Around the marks of the message the find bar stands at, a pixel off them.
void Bubble::paintRings(QPainter *painter, const QPoint &at, const Look &look) const
{
    if (!look.isFoundCurrent)
        return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(FoundColors::of(look.palette, isOurs()).ring, RingPx));
    constexpr qreal OffPx = 1 + RingPx / 2.0;
    for (const TextRange &range : look.found.in(m_words.body)) {
        for (const QRectF &rect : m_block->rectsOf(range))
            painter->drawRoundedRect(
                rect.translated(m_text.topLeft() + at).adjusted(-OffPx, -OffPx, OffPx, OffPx),
                RingCornerPx, RingCornerPx);
    }
}

void Bubble::paint(QPainter *painter, const QPoint &at, const Look &look) const
{
    const Tokens &t = Tokens::of(look.palette);
    if (look.isSelected) {
        const int top = (m_head.isNull() ? m_bubble : m_head).top();
        painter->fillRect(QRect(at + QPoint(0, top - 2), QSize(m_widthPx, m_height - top + 2)),
                          t.soft);
    }
    paintLines(painter, at, look);
    paintHead(painter, at, look);
    paintGround(painter, at, look);
    paintQuote(painter, at, isOurs() ? t.onBubbleMuted : t.muted);
    if (!m_block->text().isEmpty()) {
        painter->save();
        // Marks that are piled up over a letter must not reach into other messages.
        painter->setClipRect(m_bubble.translated(at), Qt::IntersectClip);
        m_block->draw(painter, m_text.topLeft() + at, isOurs() ? t.onAccent : t.text, marks(look));
        painter->restore();
    }
    paintRings(painter, at, look);
    if (m_foot) {
        QColor color = t.muted;
        if (m_words.footTone == BubbleContent::FootTone::Warn)
            color = t.warn;
        else if (m_words.footTone == BubbleContent::FootTone::Bad)
            color = t.bad;
        m_foot->draw(painter, m_footRect.topLeft() + at, color, {});
    }
}

} // namespace Innbox
