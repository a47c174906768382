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

/// Plain text laid out once, in the direction of its first strong character. Thread: GUI.
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
    [[nodiscard]] QString text() const { return m_layout.text(); }
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
    void breakLines(int widthPx, int leadingPx);
    [[nodiscard]] int lineAt(const QPoint &point) const;
    QTextLayout m_layout;
    QSize m_size{};
};

} // namespace Innbox
