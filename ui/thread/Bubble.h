#pragma once

#include "ui/thread/BubbleContent.h"
#include "ui/thread/FoundMarks.h"
#include "ui/thread/TextBlock.h"

#include <QFont>
#include <QPalette>
#include <QRect>

#include <memory>

namespace Innbox {

/// One message of the thread, laid out for a width: one layout for paint, height and hits.
/// Thread: GUI.
class Bubble {
public:
    /// \param widthPx the whole width of the thread; \param body the body font
    Bubble(BubbleContent words, const QFont &body, int widthPx, Qt::LayoutDirection direction);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] const BubbleContent &words() const { return m_words; }
    /// Rectangles relative to the top left of the row.
    [[nodiscard]] QRect bubbleRect() const { return m_bubble; }
    [[nodiscard]] QRect actionsRect() const { return m_actions; }
    /// The room for the button that shows or folds the quoted text; empty = nothing is quoted.
    [[nodiscard]] QRect tailRect() const { return m_tail; }
    [[nodiscard]] bool isOverText(const QPoint &point) const { return m_text.contains(point); }
    [[nodiscard]] int placeAt(const QPoint &point) const;
    /// The link under a point; nullptr = none.
    [[nodiscard]] const TextLink *linkAt(const QPoint &point) const;
    /// The boxes of the images, in the order of words().images; kept before there are bytes.
    [[nodiscard]] const QList<QRect> &imageRects() const { return m_images; }
    /// The image under a point; -1 = none.
    [[nodiscard]] int imageAt(const QPoint &point) const;
    [[nodiscard]] TextRange wordAt(const QPoint &point) const;
    [[nodiscard]] QString textOf(const TextRange &range) const;

    struct Look {
        QPalette palette;
        TextRange selected{};
        FoundWords found{};
        bool isFoundCurrent = false; ///< the message the find bar stands at: its marks have a ring
        bool isCurrent = false;      ///< draws the focus ring
        bool isSelected = false;     ///< one of several selected messages
    };
    /// \param at top left of the row
    void paint(QPainter *painter, const QPoint &at, const Look &look) const;

private:
    void layOut(int widthPx);
    void paintGround(QPainter *painter, const QPoint &at, const Look &look) const;
    void paintHead(QPainter *painter, const QPoint &at, const Look &look) const;
    void layOutBubble(int top, int widthPx);
    void mirror(int widthPx);
    [[nodiscard]] QList<TextMark> marks(const Look &look) const;
    void paintRings(QPainter *painter, const QPoint &at, const Look &look) const;
    void paintLines(QPainter *painter, const QPoint &at, const Look &look) const;
    [[nodiscard]] QString shownBody() const;
    void paintQuote(QPainter *painter, const QPoint &at, const QColor &words) const;
    [[nodiscard]] bool isOurs() const { return m_words.side == SenderKind::Desk; }

    BubbleContent m_words;
    QFont m_body;
    Qt::LayoutDirection m_direction;
    std::unique_ptr<TextBlock> m_block;
    std::unique_ptr<TextBlock> m_foot;
    QRect m_day, m_unread, m_head, m_bubble, m_quote, m_text, m_tail, m_footRect, m_actions;
    QList<QRect> m_images{};
    int m_widthPx;
    int m_height = 0;
};

} // namespace Innbox
