#pragma once

#include "models/replies/ReplyHead.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Innbox {

/// One saved reply: a Markdown file of the folder, read. Plain data.
struct SavedReply {
    QString file{};              ///< its name in the folder, "Late arrival.md"
    QString title{};             ///< the name without its ending
    QString language{};          ///< "de" or "de_AT"; empty = for every language
    QString shortcut{};          ///< found first by it; may be empty
    QString head{};              ///< YAML of the file, as it is; other keys than ours live in it
    QString source{};            ///< the text as a person wrote it, with its image references
    QString body{};              ///< what is inserted: source without them, variables not filled in
    QStringList images{};        ///< files beside it, in the order they are named
    QStringList refusedImages{}; ///< named, but no plain file beside it: these never go
    /// The head cannot be read, by line and column of the file: source is the whole file then.
    std::optional<ReplyHeadProblem> problem{};
    friend bool operator==(const SavedReply &, const SavedReply &) = default;
};

} // namespace Innbox
