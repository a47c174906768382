#pragma once

#include "models/store/OutboxQueries.h"
#include "models/values/Message.h"

#include <optional>

namespace Innbox::OutboxGuard {

/// The remote id of the newest message not ours that is not newer than \p remoteId; \p remoteId
/// itself when this conversation does not know it; empty when there is none.
[[nodiscard]] QString lastOfOthers(SqlSession &sql, ConversationId in, const QString &remoteId);
/// The remote id of the newest message not ours; empty = none.
[[nodiscard]] QString newestOfOthers(SqlSession &sql, ConversationId in);

/// Messages not ours that are newer than what the writer of \p item saw, oldest first. Of the same
/// time counts what was stored later.
[[nodiscard]] QList<Message> newerThanSeen(SqlSession &sql, const OutboxItem &item);
/// The remote id of the newest of them, "" when the message seen is unknown; nullopt = nothing
/// holds this reply, or it is not guarded.
[[nodiscard]] std::optional<QString> newerMessage(SqlSession &sql, const OutboxItem &item);
/// Holds the queued reply behind \p newer, or gives it back as a draft when it asked for that.
[[nodiscard]] OutboxItem stop(WriteTransaction &scope, const OutboxItem &item, const QString &newer,
                              qint64 nowMs);

/// New messages were stored: gives back what shall not wait behind one, although its time has not
/// come. Not while an earlier reply may be about to be recognised as ours.
void newsCame(WriteTransaction &scope, qint64 nowMs);

} // namespace Innbox::OutboxGuard
