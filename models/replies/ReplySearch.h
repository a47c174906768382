#pragma once

#include "models/replies/SavedReply.h"

namespace Innbox {

/// Finds saved replies as somebody types. Pure.
namespace ReplySearch {

/// The best first: shortcut, beginning of the title, beginning of a word of it, anywhere in title
/// or text; upper case and accents do not matter, every word asked for must be there. Among
/// equals those of \p language, then those of none, then the others.
/// \param language "de" or "de_AT"; empty = no preference
[[nodiscard]] QList<SavedReply> find(const QList<SavedReply> &replies, const QString &query,
                                     const QString &language);
/// Whether a reply of language \p a suits a conversation in \p b: the part before "_" counts.
[[nodiscard]] bool isSameLanguage(const QString &a, const QString &b);

} // namespace ReplySearch
} // namespace Innbox
