#pragma once

#include <QList>
#include <QSet>
#include <QString>

namespace Innbox {

/// A word of a line that the spelling can judge, in UTF-16 units.
struct SpellWord {
    int at = 0;
    int length = 0;
    QString word{}; ///< normalised()
    friend bool operator==(const SpellWord &, const SpellWord &) = default;
};

/// Text -> words to check. Pure.
namespace SpellText {

/// The words of one line, from left to right; what hyphens join is one. Web and mail addresses,
/// file names, {{variables}}, single letters and everything with a digit in it are left out.
[[nodiscard]] QList<SpellWord> words(const QString &line);
/// A word as the dictionaries want it: NFC, every hyphen "-", every apostrophe "'", without soft
/// hyphens and invisible joiners. (Persian and Indic words keep the joiners they are spelled with.)
[[nodiscard]] QString normalised(const QString &word);
/// What hyphens join; a word without one is its only part.
[[nodiscard]] QStringList parts(const QString &word);
/// The words of names, folded: what is in them is no error.
[[nodiscard]] QSet<QString> namesIn(const QStringList &names);
/// Whether \p word or what it is the genitive of ("Ada's", "Adas") is one of \p names.
[[nodiscard]] bool isName(const QString &word, const QSet<QString> &names);
/// Whether the letters of \p word are those \p language is written in; true when that is unknown.
[[nodiscard]] bool isScriptOf(const QString &word, const QString &language);

} // namespace SpellText
} // namespace Innbox
