#pragma once

#include "models/store/OutgoingAttachmentFolder.h"
#include "models/store/Store.h"
#include "models/store/WriteTransaction.h"

namespace Innbox::OutboxQueries {

/// NotFound sticks to \p sql.
[[nodiscard]] OutboxItem byId(SqlSession &sql, OutboxId id);
[[nodiscard]] std::optional<OutboxId> byRemoteId(SqlSession &sql, const QString &remoteId);
[[nodiscard]] QList<OutboxItem> open(SqlSession &sql, std::optional<ConversationId> of);
/// Unclear replies of a conversation, oldest first.
[[nodiscard]] QList<OutboxItem> unclear(SqlSession &sql, ConversationId of);
[[nodiscard]] QList<OutboxItem> inState(SqlSession &sql, OutboxState state);
/// Heads of their conversations that are queued and not held, oldest first. What is put off to a
/// time after \p nowMs lets those behind it pass (isPutOff() of values/OpenWork.h).
[[nodiscard]] QList<OutboxItem> ready(SqlSession &sql, qint64 nowMs);

/// Makes the row, or returns the one its clientToken already made.
[[nodiscard]] OutboxItem enqueue(WriteTransaction &scope, const OutgoingAttachmentFolder &folder,
                                 const NewReply &reply, qint64 nowMs);
/// Writes \p after while the state in the table is still \p from, else Conflict sticks. The images
/// of a reply that is settled with this are forgotten.
void save(WriteTransaction &scope, OutboxState from, const OutboxItem &after);
/// Adds a row to the ledger.
void recordStep(WriteTransaction &scope, const OutboxStep &step, OutboxState to);

} // namespace Innbox::OutboxQueries
