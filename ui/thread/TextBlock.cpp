#include "ui/thread/TextBlock.h"

#include "ui/text/SafeText.h"

#include <QPainter>
#include <QTextBoundaryFinder>
#include <QtMath>

namespace Innbox {

TextBlock::TextBlock(const QString &shown, const QFont &font, int maxWidthPx, int leadingPx,
                     const Lines &lines)
    : m_layout(shown, font)
{
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(SafeText::directionOf(shown));
    m_layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : lines.under) {
        QTextLayout::FormatRange format{range.first(), range.length(), {}};
        format.format.setFontUnderline(true);
        formats.append(format);
    }
    for (const TextRange &range : lines.through) {
        QTextLayout::FormatRange format{range.first(), range.length(), {}};
        format.format.setFontStrikeOut(true);
        formats.append(format);
    }
    m_layout.setFormats(formats);
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
                     const QList<TextMark> &marks) const
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextMark &mark : marks) {
        if (mark.range.length() == 0)
            continue;
        QTextLayout::FormatRange format{mark.range.first(), mark.range.length(), {}};
        format.format.setBackground(mark.ground);
        format.format.setForeground(mark.words);
        formats.append(format);
    }
    painter->setPen(color);
    m_layout.draw(painter, at, formats);
}

int TextBlock::lineAt(const QPoint &point) const
{
    for (int i = 0; i + 1 < m_layout.lineCount(); ++i) {
        if (point.y() < m_layout.lineAt(i + 1).y())
            return i;
    }
    return m_layout.lineCount() - 1;
}

int TextBlock::placeAt(const QPoint &point) const
{
    const int line = lineAt(point);
    return line < 0 ? 0 : m_layout.lineAt(line).xToCursor(point.x());
}

int TextBlock::characterAt(const QPoint &point) const
{
    const int index = lineAt(point);
    if (index < 0)
        return -1;
    const QTextLine line = m_layout.lineAt(index);
    if (!line.naturalTextRect().contains(point))
        return -1;
    return line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
}

QList<QRectF> TextBlock::rectsOf(const TextRange &range) const
{
    QList<QRectF> rects;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const int from = qMax(range.first(), line.textStart());
        const int to = qMin(range.first() + range.length(), line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal a = line.cursorToX(from);
        const qreal b = line.cursorToX(to);
        rects.append(QRectF(qMin(a, b), line.y(), qAbs(b - a), line.height()));
    }
    return rects;
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
