#include "ui/thread/TextBlock.h"

#include "ui/text/SafeText.h"

#include <QPainter>
#include <QTextBoundaryFinder>
#include <QtMath>

namespace Innbox {

TextBlock::TextBlock(const QString &shown, const QFont &font, int maxWidthPx, int leadingPx)
    : m_layout(shown, font)
{
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(SafeText::directionOf(shown));
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    breakLines(qMax(1, maxWidthPx), leadingPx);
    // Right-to-left lines hang on the right edge: that edge must be the one of the bubble.
    if (option.textDirection() == Qt::RightToLeft && m_size.width() < maxWidthPx)
        breakLines(m_size.width(), leadingPx);
}

void TextBlock::breakLines(int widthPx, int leadingPx)
{
    qreal y = 0;
    qreal widest = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(widthPx);
        line.setPosition(QPointF(0, y));
        y += line.height() + leadingPx;
        widest = qMax(widest, line.naturalTextWidth());
    }
    m_layout.endLayout();
    m_size = QSize(qMin(widthPx, qCeil(widest) + 1), qMax(0, qCeil(y) - leadingPx));
}

void TextBlock::draw(QPainter *painter, const QPoint &at, const QColor &color,
                     const TextRange &selected, const QColor &selectionGround,
                     const QColor &selectionText) const
{
    QList<QTextLayout::FormatRange> marks;
    if (selected.length() > 0) {
        QTextLayout::FormatRange mark;
        mark.start = selected.first();
        mark.length = selected.length();
        mark.format.setBackground(selectionGround);
        mark.format.setForeground(selectionText);
        marks.append(mark);
    }
    painter->setPen(color);
    m_layout.draw(painter, at, marks);
}

int TextBlock::placeAt(const QPoint &point) const
{
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const bool isLast = i + 1 == m_layout.lineCount();
        const qreal bottom = isLast ? m_size.height() : m_layout.lineAt(i + 1).y();
        if (point.y() < bottom || isLast)
            return line.xToCursor(point.x());
    }
    return 0;
}

TextRange TextBlock::wordAt(int place) const
{
    const QString whole = text();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, whole);
    finder.setPosition(place);
    const int from = finder.isAtBoundary() && place < whole.size()
                         ? place
                         : int(qMax<qsizetype>(0, finder.toPreviousBoundary()));
    finder.setPosition(from);
    const qsizetype to = finder.toNextBoundary();
    return {from, to < 0 ? int(whole.size()) : int(to)};
}

} // namespace Innbox
