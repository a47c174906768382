#pragma once

#include "app/cli/Options.h"
#include "app/engine/sync/Problem.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace Innbox::Cli {

/// What a command has to say: one JSON document, the same in words, an exit code.
struct Answer {
    QJsonValue document{QJsonObject()}; ///< an object or an array
    QString words{};                    ///< for people; lines end with \n
    Exit exit = Exit::Done;
    QJsonObject error{}; ///< kind, message, request_id; empty = none. Becomes a member of document.
    bool isPrinted = false; ///< all is said; only the exit code is left
};

/// An error with everything in its place.
[[nodiscard]] Answer failure(Exit exit, const QString &kind, const QString &message,
                             const QString &requestId = {});
[[nodiscard]] QJsonObject errorObject(const QString &kind, const QString &message,
                                      const QString &requestId = {});
[[nodiscard]] QJsonObject errorObject(const Problem &problem);
[[nodiscard]] Exit exitFor(const Problem &problem);

[[nodiscard]] Answer failure(const Problem &problem);

/// Writes the answer: with --json exactly one document on standard output, else the words; an error
/// as one line on standard error. Control characters are escaped, the key is cut out should any
/// text of the provider repeat it. Returns the exit code; a standard output that cannot be written
/// makes Exit::Store of Exit::Done, said on standard error unless its reader just went away.
[[nodiscard]] int print(const Answer &answer, bool isJson, const QByteArray &key);

/// Control characters (but \n where \p keepsLines) and bidi controls as \u00XX escapes.
[[nodiscard]] QString escaped(const QString &text, bool keepsLines);
/// ISO 8601 UTC with ms; null for 0.
[[nodiscard]] QJsonValue time(qint64 ms);
/// null for an empty text.
[[nodiscard]] QJsonValue textOrNull(const QString &text);

} // namespace Innbox::Cli
