#pragma once

#include <QString>

namespace Innbox {

/// Text from outside, made harmless to show. Pure.
namespace SafeText {

/// A body as it may be painted: same length, so that a place in it is a place in \p body.
/// Line ends become line separators, control characters their pictures, and what would turn the
/// direction of text around it (overrides, embeddings) becomes an isolate.
[[nodiscard]] QString forBody(const QString &body);

/// A name or number for one line: without control characters and bidi controls, blanks folded,
/// at most \p longest characters.
[[nodiscard]] QString forName(const QString &name, qsizetype longest = 120);

/// The paragraphs of a text in one line, each reading in its own direction: isolates around them
/// when one is right-to-left. Otherwise as forName().
[[nodiscard]] QString forLine(const QString &text, qsizetype longest);

/// What goes to the clipboard of a piece of forBody(): line separators are line ends again.
[[nodiscard]] QString forClipboard(const QString &shown);

/// The direction a text has by its first strong character; left-to-right without one.
[[nodiscard]] Qt::LayoutDirection directionOf(const QString &text);

/// At most two letters for the round mark of a person.
[[nodiscard]] QString initialsOf(const QString &name);

} // namespace SafeText
} // namespace Innbox
