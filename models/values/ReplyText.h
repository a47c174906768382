#pragma once

#include <QString>

namespace Innbox {

/// The text of a reply as it leaves: without line breaks and blank lines at its end, which files
/// and editors add and nobody means. White space within the last line stays (U+00A0 included).
[[nodiscard]] inline QString withoutTrailingLines(const QString &text)
{
    qsizetype end = text.size();
    for (qsizetype at = text.size(); at > 0; --at) {
        const QChar c = text.at(at - 1);
        const bool isBreak =
            c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (isBreak)
            end = at - 1;
        else if (c != u' ' && c != u'\t')
            break;
    }
    return text.first(end);
}

} // namespace Innbox
