#pragma once

#include <QFont>
#include <QPointF>
#include <QSize>
#include <QString>
#include <QTextLayout>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Innbox {

/// A piece of a text, by places in it; from == to is nothing.
struct TextRange {
    int from = 0;
    int to = 0;
    [[nodiscard]] int first() const { return qMin(from, to); }
    [[nodiscard]] int length() const { return qAbs(to - from); }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Plain text laid out once, in the direction of its first strong character. Thread: GUI.
class TextBlock {
public:
    /// \param shown text of SafeText::forBody(); \param maxWidthPx where lines break
    TextBlock(const QString &shown, const QFont &font, int maxWidthPx, int leadingPx);

    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] QString text() const { return m_layout.text(); }
    void draw(QPainter *painter, const QPoint &at, const QColor &color, const TextRange &selected,
              const QColor &selectionGround, const QColor &selectionText) const;
    /// The place nearest to a point, relative to the block.
    [[nodiscard]] int placeAt(const QPoint &point) const;
    /// The word around a place.
    [[nodiscard]] TextRange wordAt(int place) const;

private:
    void breakLines(int widthPx, int leadingPx);
    QTextLayout m_layout;
    QSize m_size{};
};

} // namespace Innbox
