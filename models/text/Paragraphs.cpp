#include "models/text/Paragraphs.h"

#include "models/text/UnicodeText.h"

#include <unicode/uchar.h>

namespace Innbox {

namespace {

UCharDirection directionOf(char32_t c)
{
    return u_charDirection(static_cast<UChar32>(c));
}

bool isSeparator(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// Whether a character has another effect than a left-to-right text alone would have.
bool isBidi(char32_t c)
{
    switch (directionOf(c)) {
    case U_RIGHT_TO_LEFT:
    case U_RIGHT_TO_LEFT_ARABIC:
    case U_ARABIC_NUMBER:
    case U_LEFT_TO_RIGHT_EMBEDDING:
    case U_LEFT_TO_RIGHT_OVERRIDE:
    case U_RIGHT_TO_LEFT_EMBEDDING:
    case U_RIGHT_TO_LEFT_OVERRIDE:
    case U_POP_DIRECTIONAL_FORMAT:
    case U_FIRST_STRONG_ISOLATE:
    case U_LEFT_TO_RIGHT_ISOLATE:
    case U_RIGHT_TO_LEFT_ISOLATE:
    case U_POP_DIRECTIONAL_ISOLATE:
        return true;
    default:
        return false;
    }
}

bool hasBidi(QStringView paragraph)
{
    constexpr char16_t FirstBidi = 0x0590; // no character before Hebrew has such an effect
    for (qsizetype at = 0; at < paragraph.size();) {
        const char32_t c = UnicodeText::codePointAt(paragraph, at);
        if (c >= FirstBidi && isBidi(c))
            return true;
        at += UnicodeText::unitsOf(c);
    }
    return false;
}

} // namespace

int Paragraphs::baseDirection(QStringView paragraph)
{
    int depth = 0;
    for (qsizetype at = 0; at < paragraph.size();) {
        const char32_t c = UnicodeText::codePointAt(paragraph, at);
        at += UnicodeText::unitsOf(c);
        switch (directionOf(c)) {
        case U_LEFT_TO_RIGHT:
            if (depth == 0)
                return 1;
            break;
        case U_RIGHT_TO_LEFT:
        case U_RIGHT_TO_LEFT_ARABIC:
            if (depth == 0)
                return -1;
            break;
        case U_FIRST_STRONG_ISOLATE:
        case U_LEFT_TO_RIGHT_ISOLATE:
        case U_RIGHT_TO_LEFT_ISOLATE:
            ++depth;
            break;
        case U_POP_DIRECTIONAL_ISOLATE:
            depth -= depth > 0 ? 1 : 0;
            break;
        default:
            break;
        }
    }
    return 0;
}

QList<TextParagraph> Paragraphs::of(QStringView text)
{
    QList<TextParagraph> paragraphs;
    QList<qsizetype> neutral;
    int first = 0; // direction of the first paragraph that has one
    qsizetype from = 0;
    const auto add = [&](qsizetype to) {
        const QStringView paragraph = text.mid(from, to - from);
        const int direction = baseDirection(paragraph);
        if (direction == 0)
            neutral.append(paragraphs.size());
        if (first == 0)
            first = direction;
        paragraphs.append({.range = {int(from), int(to)},
                           .isRightToLeft = direction < 0,
                           .hasBidi = hasBidi(paragraph)});
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isSeparator(text.at(at)))
            continue;
        add(at);
        const bool isPair =
            text.at(at) == u'\r' && at + 1 < text.size() && text.at(at + 1) == u'\n';
        at += isPair ? 1 : 0;
        from = at + 1;
    }
    add(text.size());
    for (const qsizetype index : std::as_const(neutral))
        paragraphs[index].isRightToLeft = first < 0;
    return paragraphs;
}

} // namespace Innbox
