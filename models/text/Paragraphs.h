#pragma once

#include "models/text/TextRange.h"

#include <QList>
#include <QStringView>

namespace Innbox {

/// One paragraph of a plain text, without the separator that ends it.
struct TextParagraph {
    TextRange range{};
    bool isRightToLeft = false; ///< its base direction
    bool hasBidi = false;       ///< holds right-to-left characters or explicit directions of UAX #9
    friend bool operator==(const TextParagraph &, const TextParagraph &) = default;
};

/// Paragraphs of plain text and their directions. Pure, any thread.
namespace Paragraphs {

/// The base direction of a paragraph by UAX #9, P2 and P3: that of its first strong character
/// outside isolates. 0 = it has none, 1 = left-to-right, -1 = right-to-left.
[[nodiscard]] int baseDirection(QStringView paragraph);

/// The paragraphs of a text in their order, never none; "\n", "\r\n", U+2028 and U+2029 end one. A
/// paragraph without a strong character takes the direction of the first one that has one.
[[nodiscard]] QList<TextParagraph> of(QStringView text);

} // namespace Paragraphs
} // namespace Innbox
