#include "ui/thread/TextBlock.h"

#include "models/text/Paragraphs.h"

#include <QPainter>
#include <QTextBoundaryFinder>
#include <QtMath>

#include <algorithm>

namespace Innbox {

namespace {

/// What of a range lies in a part, relative to it.
TextRange within(const TextRange &range, int from, int length)
{
    const int begin = qBound(0, range.first() - from, length);
    return {begin, qBound(begin, range.first() + range.length() - from, length)};
}

} // namespace

TextBlock::TextBlock(const QString &shown, const QFont &font, int maxWidthPx, int leadingPx,
                     const Lines &lines)
    : m_text(shown), m_leadingPx(leadingPx)
{
    // One layout has one base direction. What is left-to-right throughout shares one.
    TextRange plain{-1, -1};
    const auto addPlain = [&] {
        if (plain.from >= 0)
            addPart(plain, false, font, lines);
        plain = {-1, -1};
    };
    for (const TextParagraph &paragraph : Paragraphs::of(shown)) {
        if (!paragraph.hasBidi && !paragraph.isRightToLeft) {
            plain = {plain.from < 0 ? paragraph.range.from : plain.from, paragraph.range.to};
            continue;
        }
        addPlain();
        addPart(paragraph.range, paragraph.isRightToLeft, font, lines);
    }
    addPlain();
    breakLines(qMax(1, maxWidthPx));
    widenTo(m_size.width());
}

void TextBlock::addPart(TextRange range, bool isRightToLeft, const QFont &font, const Lines &lines)
{
    Part part{.from = range.from, .length = range.length(), .isRightToLeft = isRightToLeft};
    part.layout = std::make_unique<QTextLayout>(m_text.mid(part.from, part.length), font);
    QTextOption option(isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    part.layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&](const QList<TextRange> &ranges, auto setLine) {
        for (const TextRange &one : ranges) {
            const TextRange here = within(one, part.from, part.length);
            if (here.length() == 0)
                continue;
            QTextLayout::FormatRange format{here.from, here.length(), {}};
            setLine(format.format);
            formats.append(format);
        }
    };
    add(lines.under, [](QTextCharFormat &format) { format.setFontUnderline(true); });
    add(lines.through, [](QTextCharFormat &format) { format.setFontStrikeOut(true); });
    part.layout->setFormats(formats);
    part.layout->setCacheEnabled(true);
    m_parts.push_back(std::move(part));
}

void TextBlock::breakLines(int widthPx)
{
    qreal y = 0;
    qreal widest = 0;
    for (const Part &part : m_parts) {
        part.layout->beginLayout();
        for (QTextLine line = part.layout->createLine(); line.isValid();
             line = part.layout->createLine()) {
            line.setLineWidth(widthPx);
            line.setPosition(QPointF(0, y));
            y += line.height() + m_leadingPx;
            widest = qMax(widest, line.naturalTextWidth());
        }
        part.layout->endLayout();
    }
    m_size = QSize(qMin(widthPx, qCeil(widest) + 1), qMax(0, qCeil(y) - m_leadingPx));
}

void TextBlock::widenTo(int widthPx)
{
    const bool hangsRight =
        std::ranges::any_of(m_parts, [](const Part &part) { return part.isRightToLeft; });
    if (hangsRight)
        breakLines(qMax(m_size.width(), widthPx));
    m_size.setWidth(qMax(m_size.width(), widthPx));
}

void TextBlock::draw(QPainter *painter, const QPoint &at, const QColor &color,
                     const QList<TextMark> &marks) const
{
    painter->setPen(color);
    for (const Part &part : m_parts) {
        QList<QTextLayout::FormatRange> formats;
        for (const TextMark &mark : marks) {
            const TextRange here = within(mark.range, part.from, part.length);
            if (here.length() == 0)
                continue;
            QTextLayout::FormatRange format{here.from, here.length(), {}};
            format.format.setBackground(mark.ground);
            format.format.setForeground(mark.words);
            formats.append(format);
        }
        part.layout->draw(painter, at, formats);
    }
}

const TextBlock::Part &TextBlock::partAtHeight(int y) const
{
    for (size_t i = 0; i + 1 < m_parts.size(); ++i) {
        if (y < m_parts.at(i + 1).layout->lineAt(0).y())
            return m_parts.at(i);
    }
    return m_parts.back(); // a text has one paragraph at least
}

QTextLine TextBlock::lineAt(const Part &part, int y)
{
    for (int i = 0; i + 1 < part.layout->lineCount(); ++i) {
        if (y < part.layout->lineAt(i + 1).y())
            return part.layout->lineAt(i);
    }
    return part.layout->lineAt(part.layout->lineCount() - 1);
}

int TextBlock::placeAt(const QPoint &point) const
{
    const Part &part = partAtHeight(point.y());
    return part.from + lineAt(part, point.y()).xToCursor(point.x());
}

int TextBlock::characterAt(const QPoint &point) const
{
    const Part &part = partAtHeight(point.y());
    const QTextLine line = lineAt(part, point.y());
    if (!line.naturalTextRect().contains(point))
        return -1;
    return part.from + line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
}

QList<QRectF> TextBlock::rectsOf(const TextRange &range) const
{
    QList<QRectF> rects;
    for (const Part &part : m_parts) {
        const TextRange here = within(range, part.from, part.length);
        for (int i = 0; here.length() > 0 && i < part.layout->lineCount(); ++i) {
            const QTextLine line = part.layout->lineAt(i);
            const int from = qMax(here.from, line.textStart());
            const int to = qMin(here.to, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal a = line.cursorToX(from);
            const qreal b = line.cursorToX(to);
            rects.append(QRectF(qMin(a, b), line.y(), qAbs(b - a), line.height()));
        }
    }
    return rects;
}

TextRange TextBlock::wordAt(int place) const
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, m_text);
    finder.setPosition(place);
    const int from = finder.isAtBoundary() && place < m_text.size()
                         ? place
                         : int(qMax<qsizetype>(0, finder.toPreviousBoundary()));
    finder.setPosition(from);
    const qsizetype to = finder.toNextBoundary();
    return {from, to < 0 ? int(m_text.size()) : int(to)};
}

} // namespace Innbox
