#include "models/text/UnicodeText.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <QChar>

#include <array>

namespace Innbox::UnicodeText {

namespace {

UChar32 icu(char32_t c)
{
    return static_cast<UChar32>(c);
}

uint32_t categoryMask(char32_t c)
{
    return U_GET_GC_MASK(icu(c));
}

UScriptCode scriptOf(char32_t c)
{
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(icu(c), &error);
    return U_SUCCESS(error) ? script : USCRIPT_COMMON;
}

bool isFullWidth(char32_t c)
{
    return u_getIntPropertyValue(icu(c), UCHAR_EAST_ASIAN_WIDTH) == U_EA_FULLWIDTH;
}

int familyOf(UScriptCode script)
{
    switch (script) {
    case USCRIPT_COMMON:
    case USCRIPT_INHERITED:
    case USCRIPT_LATIN:
        return 0;
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_BOPOMOFO:
        return USCRIPT_HAN;
    default:
        return script;
    }
}

} // namespace

char32_t codePointAt(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return 0;
    const QChar first = text.at(at);
    if (!first.isSurrogate())
        return first.unicode();
    if (first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(first, text.at(at + 1));
    return QChar::ReplacementCharacter;
}

char32_t codePointBefore(QStringView text, qsizetype at)
{
    if (at <= 0)
        return 0;
    const bool isPair =
        at > 1 && text.at(at - 1).isLowSurrogate() && text.at(at - 2).isHighSurrogate();
    return codePointAt(text, at - (isPair ? 2 : 1));
}

bool isKeycapBase(QStringView text, qsizetype at)
{
    const char32_t next = codePointAt(text, at + 1);
    return next == 0xFE0F || next == 0x20E3;
}

bool isLetterOrDigit(char32_t c)
{
    return (categoryMask(c) & (U_GC_L_MASK | U_GC_ND_MASK)) != 0;
}

bool isMark(char32_t c)
{
    return (categoryMask(c) & U_GC_M_MASK) != 0;
}

bool isIgnorable(char32_t c)
{
    return u_hasBinaryProperty(icu(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

bool isTerminalPunctuation(char32_t c)
{
    return u_hasBinaryProperty(icu(c), UCHAR_TERMINAL_PUNCTUATION);
}

bool isInsideWord(char32_t c, char32_t before, char32_t after)
{
    if (!isLetterOrDigit(after) || isTerminalPunctuation(c))
        return false;
    const int wordBreak = u_getIntPropertyValue(icu(c), UCHAR_WORD_BREAK);
    if (wordBreak == U_WB_MIDLETTER || wordBreak == U_WB_MIDNUMLET)
        return true;
    const uint32_t category = categoryMask(c);
    // An en dash joins two names, an em dash (B2) two sentences.
    const int lineBreak = u_getIntPropertyValue(icu(c), UCHAR_LINE_BREAK);
    if ((category & U_GC_PD_MASK) != 0)
        return lineBreak == U_LB_BREAK_AFTER || lineBreak == U_LB_GLUE;
    const bool isPlainMark =
        (category & U_GC_PO_MASK) != 0 && !u_hasBinaryProperty(icu(c), UCHAR_QUOTATION_MARK);
    const UScriptCode left = scriptOf(before);
    const UScriptCode right = scriptOf(after);
    return isPlainMark && familyOf(left) != 0 && familyOf(right) != 0 &&
           uscript_hasScript(icu(c), left) && uscript_hasScript(icu(c), right);
}

bool isOfSpacedAlphabet(char32_t c)
{
    const int lineBreak = u_getIntPropertyValue(icu(c), UCHAR_LINE_BREAK);
    return lineBreak == U_LB_ALPHABETIC || lineBreak == U_LB_HEBREW_LETTER;
}

int foreignScriptOf(char32_t c)
{
    if (c < 0x80)
        return 0;
    if (isFullWidth(c))
        return USCRIPT_HAN;
    const UScriptCode script = scriptOf(c);
    if (script != USCRIPT_COMMON && script != USCRIPT_INHERITED)
        return familyOf(script);
    // Digits and length marks that a few scripts share belong to the first of them.
    std::array<UScriptCode, 32> scripts{};
    UErrorCode error = U_ZERO_ERROR;
    const int32_t count = uscript_getScriptExtensions(icu(c), scripts.data(),
                                                      static_cast<int32_t>(scripts.size()), &error);
    return U_SUCCESS(error) && count > 0 ? familyOf(scripts.front()) : 0;
}

bool isLatinLetter(char32_t c)
{
    return (categoryMask(c) & U_GC_L_MASK) != 0 && scriptOf(c) == USCRIPT_LATIN && !isFullWidth(c);
}

} // namespace Innbox::UnicodeText
