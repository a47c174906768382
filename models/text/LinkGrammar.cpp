#include "models/text/LinkGrammar.h"

#include "models/text/LinkPath.h"
#include "models/text/UnicodeText.h"

#include <QList>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::LinkGrammar {

namespace {

constexpr qsizetype LongestUserInfo = 320; // a longer one is no name; keeps the time linear
constexpr int LongestPort = 5;
constexpr int HighestPort = 65535;

bool isLabelStart(QStringView text, qsizetype at)
{
    const char32_t c = UnicodeText::codePointAt(text, at);
    return c == U'_' || (UnicodeText::isLetterOrDigit(c) && !UnicodeText::isIgnorable(c) &&
                         !(UnicodeText::isAsciiWord(c) && UnicodeText::isKeycapBase(text, at)));
}

bool isLabelCharacter(QStringView text, qsizetype at, char32_t before)
{
    const char32_t c = UnicodeText::codePointAt(text, at);
    if (c == U'-' || isLabelStart(text, at) ||
        (UnicodeText::isMark(c) && !UnicodeText::isIgnorable(c)))
        return true;
    const bool isMiddleDot = c == 0x00B7 || c == 0x30FB; // what IDNA allows between letters
    return isMiddleDot &&
           UnicodeText::isInsideWord(c, before, UnicodeText::codePointAt(text, at + 1));
}

/// A place in a host where a letter touches one of another script.
struct Seam {
    qsizetype at = 0;
    qsizetype label = 0; ///< where its label begins
    bool isSpaced = false;
};

/// Where the labels of a host end, the sentence that touches it left out.
qsizetype nameEnd(QStringView text, qsizetype from)
{
    QList<Seam> seams;
    QList<int> scripts;
    qsizetype at = from;
    qsizetype label = from;
    bool isAscii = true;
    char32_t before = 0;
    while (at < text.size()) {
        const char32_t c = UnicodeText::codePointAt(text, at);
        if (c == U'.' && before != 0 && isLabelStart(text, at + 1)) {
            label = ++at;
            scripts.clear();
            isAscii = true;
            before = 0;
            continue;
        }
        if (!isLabelCharacter(text, at, before) || (before == 0 && !isLabelStart(text, at)))
            break;
        // Another address behind a word: "见example.com和www.example.org"
        if (UnicodeText::foreignScriptOf(before) != 0 && startLength(text, at) > 0)
            break;
        const int script = UnicodeText::isLetterOrDigit(c) ? UnicodeText::foreignScriptOf(c) : 0;
        if (script != 0 && !scripts.contains(script)) {
            if (UnicodeText::isLetterOrDigit(before))
                seams.append(
                    {.at = at, .label = label, .isSpaced = UnicodeText::isOfSpacedAlphabet(c)});
            scripts.append(script);
        }
        isAscii = isAscii && c < 0x80;
        before = UnicodeText::isMark(c) ? before : c;
        at += UnicodeText::unitsOf(c);
    }
    for (const Seam &seam : std::as_const(seams)) {
        // Letters of an alphabet amid Latin ones, in a name that ends in Latin: a name made to look
        // like another one. It stays whole, so that its true name can be shown.
        const bool isLookalike = seam.isSpaced && isAscii && seam.label < label;
        if (!isLookalike) {
            at = seam.at;
            break;
        }
    }
    while (at > from && (text.at(at - 1) == u'-' || text.at(at - 1) == u'.'))
        --at;
    return at;
}

qsizetype portEnd(QStringView text, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < text.size() && at - from <= LongestPort + 1 &&
           UnicodeText::isAsciiDigit(text.at(at).unicode()))
        ++at;
    const auto digits = text.mid(from + 1, at - from - 1);
    return digits.isEmpty() || digits.toInt() > HighestPort ||
                   UnicodeText::isKeycapBase(text, at - 1)
               ? from
               : at;
}

} // namespace

qsizetype startLength(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return 0;
    const char16_t first = text.at(at).unicode() | 0x20;
    if (first != u'h' && first != u'w')
        return 0;
    for (const QStringView start : {u"https://", u"http://", u"www."}) {
        if (text.mid(at, start.size()).compare(start, Qt::CaseInsensitive) == 0)
            return start.size();
    }
    return 0;
}

bool mayBegin(QStringView text, qsizetype at)
{
    const bool isBare = (text.at(at).unicode() | 0x20) == u'w';
    char32_t before = UnicodeText::codePointBefore(text, at);
    for (int marks = 0; marks < 4 && before != 0 && UnicodeText::isMark(before); ++marks) {
        at -= UnicodeText::unitsOf(before);
        before = UnicodeText::codePointBefore(text, at);
    }
    if (UnicodeText::isAsciiWord(before) || UnicodeText::isLatinLetter(before))
        return false;
    if (isBare)
        return !UnicodeText::isOneOf(before, u"@./\\-_");
    return before != U'+' ||
           !UnicodeText::isAsciiWord(UnicodeText::codePointBefore(text, at - 1)); // git+https://
}

qsizetype hostBegin(QStringView text, qsizetype from)
{
    qsizetype host = from;
    const qsizetype limit = std::min(text.size(), from + LongestUserInfo);
    for (qsizetype at = from; at < limit; ++at) {
        const char16_t c = text.at(at).unicode();
        if (c == u'@' &&
            (isLabelStart(text, at + 1) || UnicodeText::codePointAt(text, at + 1) == U'['))
            host = at + 1;
        else if (c != u'@' && !UnicodeText::isAsciiWord(c) &&
                 !UnicodeText::isOneOf(c, u"-._~%:+=&$!"))
            break;
    }
    return host;
}

qsizetype authorityEnd(QStringView text, qsizetype from)
{
    qsizetype end = from;
    if (UnicodeText::codePointAt(text, from) == U'[') {
        qsizetype at = from + 1;
        while (at < text.size() && (UnicodeText::isAsciiWord(text.at(at).unicode()) ||
                                    UnicodeText::isOneOf(text.at(at).unicode(), u":.")))
            ++at;
        if (UnicodeText::codePointAt(text, at) != U']')
            return from;
        end = at + 1;
    } else {
        end = nameEnd(text, from);
    }
    return end > from && UnicodeText::codePointAt(text, end) == U':' ? portEnd(text, end) : end;
}

qsizetype pathEnd(QStringView text, qsizetype start, qsizetype from)
{
    const char32_t first = UnicodeText::codePointAt(text, from);
    if (!UnicodeText::isOneOf(first, u"/?#"))
        return from;
    return LinkPath(text, start, from).end();
}

} // namespace Innbox::LinkGrammar
