#pragma once

#include <QList>
#include <QString>

namespace Innbox::SearchText {

/// Longest line made of a body, in UTF-16 units.
constexpr qsizetype LineLength = 160;

/// The text as it goes into the index: blanks around each character of a script that is written
/// without blanks (Han, Kana, Thai, Lao, Khmer, Burmese), so that each becomes a word. Pure.
[[nodiscard]] QString indexable(const QString &body);

/// The query as an FTS5 expression that cannot be a syntax error: every word quoted, all of them
/// needed, the last one open at its end when it has two characters or more. Empty when nothing of
/// the query can be searched. Pure.
[[nodiscard]] QString expression(const QString &query);

/// The query as an FTS5 expression over names and numbers: every word quoted, all of them needed,
/// each open at its end when it has two characters or more. Empty as above. Pure.
[[nodiscard]] QString namesExpression(const QString &query);

/// What of a query that is being typed may be asked for: a last word of one letter waits for its
/// second one, unless a blank ends it or it is of a script whose characters are words. Pure.
[[nodiscard]] QString typedSoFar(const QString &query);

/// The start of \p body as one line of at most LineLength units. Pure.
[[nodiscard]] QString oneLine(const QString &body);

/// One line of \p body around the first word of \p query in it, at most LineLength units. Pure.
[[nodiscard]] QString snippet(const QString &body, const QString &query);

/// A piece of a text, in UTF-16 units.
struct Piece {
    qsizetype at = 0;
    qsizetype length = 0;
    friend bool operator==(const Piece &, const Piece &) = default;
};

/// Where the words of \p query begin words of \p body, without regard to case and accents, in the
/// order of the text: what a hit of the search is marked by. Pure.
[[nodiscard]] QList<Piece> hits(const QString &body, const QString &query);

} // namespace Innbox::SearchText
