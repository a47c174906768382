#pragma once

#include "models/values/Result.h"

#include <QString>

namespace Innbox {

/// Why the head of a saved reply cannot be read, and where. No words for people.
struct ReplyHeadProblem {
    enum class Kind {
        BadYaml,   ///< see detail
        NotAMap,   ///< a list or a single word instead of "key: value" lines
        NotText,   ///< language or shortcut is a list or a map
        Duplicate, ///< language or shortcut is there twice
        TooDeep,   ///< nested past MostLevels
        HasAlias,  ///< "*name": references are not followed
    };
    Kind kind = Kind::BadYaml;
    int line = 1;     ///< of the head, from 1
    int column = 1;   ///< from 1
    QString detail{}; ///< of the YAML library, English; may be empty
    friend bool operator==(const ReplyHeadProblem &, const ReplyHeadProblem &) = default;
};

/// The YAML between the two lines of dashes at the beginning of a saved reply, by libyaml-cpp.
/// Other keys than these are allowed and kept. Pure, any thread; nothing is thrown.
struct ReplyHead {
    QString language{}; ///< "de" or "de_AT"; empty = not told
    QString shortcut{}; ///< empty = none

    static constexpr int MostLevels = 20;

    [[nodiscard]] static Result<ReplyHead, ReplyHeadProblem> parse(const QString &yaml);
    /// \p yaml with these values; as it is when it has them already, else laid out by the library.
    /// \param yaml what parse() can read; may be empty
    [[nodiscard]] QString writtenInto(const QString &yaml) const;

    friend bool operator==(const ReplyHead &, const ReplyHead &) = default;
};

} // namespace Innbox
