#include "models/text/LinkPath.h"

#include "models/text/LinkGrammar.h"
#include "models/text/UnicodeText.h"

namespace Innbox {

namespace {
constexpr qsizetype DeepestBrackets = 16; // keeps the time linear
constexpr qsizetype LongestEntity = 32;   // likewise
constexpr char32_t LeftQuote = 0x2018;
constexpr char32_t RightQuote = 0x2019;
} // namespace

LinkPath::LinkPath(QStringView text, qsizetype start, qsizetype from)
    : m_text(text), m_from(from), m_at(from)
{
    m_outside = UnicodeText::codePointBefore(text, start);
    const bool isElision = m_outside == U'\'' && UnicodeText::isLetterOrDigit(
                                                     UnicodeText::codePointBefore(text, start - 1));
    if (isElision) // l'https://…
        m_outside = 0;
}

qsizetype LinkPath::end()
{
    while (m_at < m_text.size() && take(UnicodeText::codePointAt(m_text, m_at))) {
    }
    // An opening bracket that nothing closes begins a remark about the address.
    if (!m_open.isEmpty())
        m_at = m_open.first().at;
    trim();
    return m_at;
}

/// False = the address ends before \p c.
bool LinkPath::take(char32_t c)
{
    const bool isTaken = c < 0x80 ? takeAscii(c) : takeOther(c);
    if (isTaken)
        m_at += UnicodeText::unitsOf(c);
    return isTaken;
}

bool LinkPath::takeAscii(char32_t c)
{
    if (c <= U' ' || c == 0x7F || UnicodeText::isOneOf(c, u"<>\"`\\"))
        return false;
    if (UnicodeText::isAsciiWord(c) || c == U'*' || c == U'#') {
        if (UnicodeText::isKeycapBase(m_text, m_at))
            return false;
    }
    if (UnicodeText::isAsciiWord(c)) {
        if (m_script != 0 && LinkGrammar::startLength(m_text, m_at) > 0)
            return false;
        return takeWord(0);
    }
    const bool isNextAddress = LinkGrammar::startLength(m_text, m_at + 1) > 0;
    if (UnicodeText::isOneOf(c, u"([{"))
        return !isNextAddress && open(c);
    if (UnicodeText::isOneOf(c, u")]}"))
        return close(c);
    if (c == U'\'')
        return takeApostrophe();
    if (UnicodeText::isOneOf(c, u"/?#&="))
        m_scripts.clear();
    const bool isTerminal = c != U':' && UnicodeText::isTerminalPunctuation(c);
    if (isNextAddress && UnicodeText::isOneOf(c, u",;!|*"))
        return false;
    if (c == U'|' && m_outside == U'<') // <https://…|words>
        return false;
    put(isTerminal || c == U'*' ? Before::Other : Before::Delimiter);
    return true;
}

bool LinkPath::takeOther(char32_t c)
{
    if (UnicodeText::isIgnorable(c))
        return takeJoiner(c);
    if (UnicodeText::isMark(c))
        return m_before == Before::Word;
    if (UnicodeText::isLetterOrDigit(c))
        return takeWord(UnicodeText::foreignScriptOf(c));
    const char32_t next = UnicodeText::codePointAt(m_text, m_at + UnicodeText::unitsOf(c));
    const bool isQuote = c == RightQuote && m_outside == LeftQuote;
    const bool isApostrophe = c == RightQuote && next == U'-';
    const char32_t before = UnicodeText::codePointBefore(m_text, m_at);
    if (isQuote || m_before != Before::Word ||
        !(isApostrophe || UnicodeText::isInsideWord(c, before, next)))
        return false;
    put(Before::Other);
    return true;
}

bool LinkPath::takeWord(int script)
{
    const bool mayBegin = m_before == Before::Delimiter;
    if (script != 0 && script != m_script && !mayBegin && !m_scripts.contains(script))
        return false;
    if (script != 0 && !m_scripts.contains(script))
        m_scripts.append(script);
    m_script = script;
    m_before = Before::Word;
    return true;
}

/// Joiners are letters of some scripts, but only inside their words.
bool LinkPath::takeJoiner(char32_t c)
{
    const bool isJoiner = c == 0x200C || c == 0x200D;
    const char32_t next = UnicodeText::codePointAt(m_text, m_at + 1);
    return isJoiner && m_before == Before::Word && m_script != 0 &&
           (UnicodeText::foreignScriptOf(next) == m_script || (next > U' ' && next < 0x7F));
}

bool LinkPath::takeApostrophe()
{
    const char32_t next = UnicodeText::codePointAt(m_text, m_at + 1);
    const bool isClosing = m_apostrophes % 2 == 1;
    if (m_outside == U'\'' || UnicodeText::codePointBefore(m_text, m_at) == U'/' ||
        !(UnicodeText::isLetterOrDigit(next) || UnicodeText::isOneOf(next, u"-_%/") || isClosing))
        return false;
    ++m_apostrophes;
    put(Before::Other);
    return true;
}

bool LinkPath::open(char32_t c)
{
    const bool isClosingTag =
        c == U'[' && UnicodeText::codePointAt(m_text, m_at + 1) == U'/'; // [/url]
    if (isClosingTag || m_open.size() >= DeepestBrackets)
        return false;
    const char32_t closing = c == U'(' ? U')' : c == U'[' ? U']' : U'}';
    m_open.append({.at = m_at, .closing = closing});
    put(m_before == Before::Word && m_script == 0 ? Before::Other : Before::Delimiter);
    return true;
}

bool LinkPath::close(char32_t c)
{
    if (m_open.isEmpty() || m_open.last().closing != c)
        return false;
    m_open.removeLast();
    put(Before::Other);
    return true;
}

void LinkPath::put(Before before)
{
    m_before = before;
    m_script = 0;
}

/// Takes away what ends the sentence rather than the address.
void LinkPath::trim()
{
    while (m_at > m_from) {
        const char32_t last = UnicodeText::codePointBefore(m_text, m_at);
        const bool isEmphasis = UnicodeText::isOneOf(last, u"_~") && last == m_outside;
        if (last == U';' && trimEntity())
            continue;
        if (UnicodeText::isOneOf(last, u"*|") || isEmphasis || UnicodeText::isIgnorable(last) ||
            UnicodeText::isTerminalPunctuation(last) || (last == U'\'' && m_apostrophes % 2 == 1)) {
            m_apostrophes -= last == U'\'' ? 1 : 0;
            m_at -= UnicodeText::unitsOf(last);
            continue;
        }
        if (!trimPossessive())
            return;
    }
}

/// "&gt;" and its like: text that was HTML once.
bool LinkPath::trimEntity()
{
    qsizetype at = m_at - 1;
    while (at > m_from && m_at - at < LongestEntity &&
           UnicodeText::isAsciiWord(m_text.at(at - 1).unicode()))
        --at;
    if (at <= m_from || at == m_at - 1 || m_text.at(at - 1) != u'&')
        return false;
    m_at = at - 1;
    return true;
}

/// What types ’s is a person's keyboard; addresses have '.
bool LinkPath::trimPossessive()
{
    const QStringView kept = m_text.mid(m_from, m_at - m_from);
    if (!kept.endsWith(u"\u2019s", Qt::CaseInsensitive))
        return false;
    m_at -= 2;
    return true;
}

} // namespace Innbox
