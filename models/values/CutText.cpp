#include "models/values/CutText.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace Innbox {

namespace {

constexpr qsizetype MostWordsCompared = 2000;

/// Words and the blanks between them, each a piece of its own.
QStringList piecesOf(const QString &text)
{
    QStringList pieces;
    qsizetype begin = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        if (i < text.size() && text.at(i).isSpace() == text.at(begin).isSpace())
            continue;
        pieces.append(text.mid(begin, i - begin));
        begin = i;
    }
    return pieces;
}

bool isBlank(const QString &piece)
{
    return piece.at(0).isSpace();
}

/// Blanks may be folded on the way: which ones says nothing.
bool isSame(const QString &a, const QString &b)
{
    return a == b || (isBlank(a) && isBlank(b));
}

/// Marks the pieces of \p ours that belong to a longest common row of pieces.
void markCommon(const QStringList &ours, const QStringList &theirs, qsizetype offset,
                std::vector<bool> &isKept)
{
    const size_t rows = size_t(ours.size());
    const size_t columns = size_t(theirs.size());
    std::vector<quint16> length((rows + 1) * (columns + 1), 0);
    const auto at = [&length, columns](size_t i, size_t j) -> quint16 & {
        return length[i * (columns + 1) + j];
    };
    for (size_t i = rows; i-- > 0;) {
        for (size_t j = columns; j-- > 0;) {
            at(i, j) = isSame(ours.at(qsizetype(i)), theirs.at(qsizetype(j)))
                           ? quint16(at(i + 1, j + 1) + 1)
                           : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    for (size_t i = 0, j = 0; i < rows && j < columns;) {
        if (isSame(ours.at(qsizetype(i)), theirs.at(qsizetype(j)))) {
            isKept[size_t(offset) + i] = true;
            ++i;
            ++j;
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
}

} // namespace

QList<TextPart> cutParts(const QString &sent, const QString &cameBack)
{
    const QStringList ours = piecesOf(sent);
    const QStringList theirs = piecesOf(cameBack);
    std::vector<bool> isKept(size_t(ours.size()), false);
    qsizetype head = 0;
    while (head < std::min(ours.size(), theirs.size()) && isSame(ours.at(head), theirs.at(head)))
        isKept[size_t(head++)] = true;
    qsizetype tail = 0;
    while (head + tail < std::min(ours.size(), theirs.size()) &&
           isSame(ours.at(ours.size() - 1 - tail), theirs.at(theirs.size() - 1 - tail)))
        isKept[size_t(ours.size() - 1 - tail++)] = true;
    const QStringList ourMiddle = ours.mid(head, ours.size() - head - tail);
    const QStringList theirMiddle = theirs.mid(head, theirs.size() - head - tail);
    if (ourMiddle.size() <= MostWordsCompared && theirMiddle.size() <= MostWordsCompared)
        markCommon(ourMiddle, theirMiddle, head, isKept);

    QList<TextPart> parts;
    for (qsizetype i = 0; i < ours.size(); ++i) {
        const bool isCut = !isKept[size_t(i)] && !isBlank(ours.at(i));
        // Blanks belong to what stands before them; between two cut words they are cut as well.
        const bool joins = !parts.isEmpty() && (parts.last().isCut == isCut || isBlank(ours.at(i)));
        if (joins)
            parts.last().text += ours.at(i);
        else
            parts.append({ours.at(i), isCut});
    }
    return parts;
}

} // namespace Innbox
