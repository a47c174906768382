#pragma once

#include "models/values/Incoming.h"

#include <QJsonValue>

#include <optional>
#include <variant>

namespace Innbox::MessageJson {

// The elements inside the lists of an answer. Any thread.

using Element = std::variant<IncomingMessage, UnreadableItem>;

/// One element of /data/messages of the queue.
[[nodiscard]] Element readQueued(const QJsonValue &value, qint64 arrivedAtMs);
/// One element of a history. \p snapshot tells participants and the ids of the container.
[[nodiscard]] Element readOfHistory(const QJsonValue &value, const ConversationSnapshot &snapshot,
                                    qint64 arrivedAtMs);

struct ParsedParticipant {
    Participant participant{};
    QString accommodation{}; ///< of a property; empty = not told
};
/// nullopt: no object, or no id.
[[nodiscard]] std::optional<ParsedParticipant> readParticipant(const QJsonValue &value);

/// Puts an element where it belongs.
void add(Element element, QList<IncomingMessage> *messages, QList<UnreadableItem> *unreadable);

} // namespace Innbox::MessageJson
