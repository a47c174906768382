#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Innbox {

/// A Hunspell dictionary of the system. Plain data.
struct DictionaryFile {
    QString language{};  ///< as its files are named: "en_US", "de_DE", "sr-Latn"
    QString affixFile{}; ///< full path
    QString wordFile{};  ///< full path
    friend bool operator==(const DictionaryFile &, const DictionaryFile &) = default;
};

/// Which dictionaries there are. Any thread; blocks on the disk.
namespace DictionaryList {

/// Every language once, by name; of several folders the first counts. Hyphenation patterns and
/// files without a partner are none.
[[nodiscard]] QList<DictionaryFile> find(const QStringList &folders);
/// The row of \p places that suits \p language best: the very one, else one of the same language
/// in another country; -1 = none.
[[nodiscard]] int closest(const QList<DictionaryFile> &places, const QString &language);

} // namespace DictionaryList
} // namespace Innbox
