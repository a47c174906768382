#pragma once

#include <QStringView>

/// Unicode properties of the characters of a text, by ICU. Pure, any thread.
namespace Innbox::UnicodeText {

/// The code point that begins at \p at; half a surrogate pair is U+FFFD, behind the end is 0.
[[nodiscard]] char32_t codePointAt(QStringView text, qsizetype at);
/// The code point that ends before \p at; 0 at the beginning.
[[nodiscard]] char32_t codePointBefore(QStringView text, qsizetype at);
/// How many UTF-16 units a code point takes: 1 or 2.
[[nodiscard]] constexpr qsizetype unitsOf(char32_t c)
{
    return c > 0xFFFF ? 2 : 1;
}

[[nodiscard]] constexpr bool isAsciiDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}
[[nodiscard]] constexpr bool isAsciiWord(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || isAsciiDigit(c);
}
/// One of some ASCII characters.
[[nodiscard]] inline bool isOneOf(char32_t c, QStringView set)
{
    return c < 0x80 && c != 0 && set.contains(QChar(char16_t(c)));
}
/// The digit, # or * of an emoji keycap: a variation selector or the keycap follows.
[[nodiscard]] bool isKeycapBase(QStringView text, qsizetype at);
/// General category L* or Nd.
[[nodiscard]] bool isLetterOrDigit(char32_t c);
/// General category M*.
[[nodiscard]] bool isMark(char32_t c);
/// Default_Ignorable_Code_Point: zero-width characters, bidi controls, variation selectors.
[[nodiscard]] bool isIgnorable(char32_t c);
/// Terminal_Punctuation: ends a sentence or a part of one, in any script.
[[nodiscard]] bool isTerminalPunctuation(char32_t c);
/// Punctuation that stands inside a word of \p before and \p after: UAX #29 MidLetter and
/// MidNumLet, the dashes UAX #14 puts at the end of a word, and marks of the script of both.
[[nodiscard]] bool isInsideWord(char32_t c, char32_t before, char32_t after);
/// A letter of an alphabet that is written with blanks between the words (UAX #14 AL and HL).
[[nodiscard]] bool isOfSpacedAlphabet(char32_t c);

/// The script of a letter or digit other than Latin, as an opaque number; 0 = Latin or common to
/// all. Scripts that one language mixes within a word are one: Han, Hiragana, Katakana, Bopomofo
/// and full-width forms.
[[nodiscard]] int foreignScriptOf(char32_t c);
/// A letter of the Latin script.
[[nodiscard]] bool isLatinLetter(char32_t c);

} // namespace Innbox::UnicodeText
