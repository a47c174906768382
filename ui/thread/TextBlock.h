#pragma once

#include "models/text/TextRange.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Innbox {

/// A piece of a text on a ground of its own.
struct TextMark {
    TextRange range{};
    QColor ground{};
    QColor words{};
};

/// Plain text laid out once. Each paragraph reads in the direction of its first strong character;
/// right-to-left ones hang on the right edge. Thread: GUI.
class TextBlock {
public:
    /// Pieces that are drawn with a line.
    struct Lines {
        QList<TextRange> under{};
        QList<TextRange> through{};
    };
    /// \param shown text of SafeText::forBody(); \param maxWidthPx where lines break
    TextBlock(const QString &shown, const QFont &font, int maxWidthPx, int leadingPx,
              const Lines &lines);

    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] QString text() const { return m_text; }
    /// Makes the block wider than its lines: right-to-left paragraphs move to that edge.
    void widenTo(int widthPx);
    /// \param marks drawn in this order, each over the one before
    void draw(QPainter *painter, const QPoint &at, const QColor &color,
              const QList<TextMark> &marks) const;
    /// The place nearest to a point, relative to the block.
    [[nodiscard]] int placeAt(const QPoint &point) const;
    /// The character under a point; -1 = none.
    [[nodiscard]] int characterAt(const QPoint &point) const;
    /// Where a range stands, a rectangle a line, relative to the block.
    [[nodiscard]] QList<QRectF> rectsOf(const TextRange &range) const;
    /// The word around a place.
    [[nodiscard]] TextRange wordAt(int place) const;

private:
    /// A paragraph, or several in a row that are left-to-right throughout.
    struct Part {
        int from = 0;
        int length = 0;
        bool isRightToLeft = false;
        std::unique_ptr<QTextLayout> layout{};
    };
    void addPart(TextRange range, bool isRightToLeft, const QFont &font, const Lines &lines);
    void breakLines(int widthPx);
    [[nodiscard]] const Part &partAtHeight(int y) const;
    [[nodiscard]] static QTextLine lineAt(const Part &part, int y);

    QString m_text;
    int m_leadingPx;
    std::vector<Part> m_parts{};
    QSize m_size{};
};

} // namespace Innbox
