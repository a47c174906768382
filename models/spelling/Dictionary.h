#pragma once

#include "models/spelling/DictionaryList.h"

#include <memory>

namespace Innbox {

/// A dictionary in memory. One thread at a time.
class Dictionary {
public:
    ~Dictionary();
    Q_DISABLE_COPY_MOVE(Dictionary)

    /// Whether this program was built with Hunspell.
    [[nodiscard]] static bool isBuiltIn();
    /// Reads the files: tens of ms and more. nullptr = they cannot be read or their encoding is
    /// one nobody knows.
    [[nodiscard]] static std::unique_ptr<Dictionary> open(const DictionaryFile &place);
    /// A word the dictionary has no letters for counts as right: nobody can judge it.
    [[nodiscard]] bool knows(const QString &word);
    /// At most \p most words that look like \p word, the likeliest first. Up to 100s of ms.
    [[nodiscard]] QStringList suggest(const QString &word, int most);
    /// Knows \p word from now on, until it is closed.
    void add(const QString &word);

private:
    struct Inside;
    explicit Dictionary(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

} // namespace Innbox
