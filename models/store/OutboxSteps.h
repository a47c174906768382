#pragma once

#include "models/store/OutboxQueries.h"
#include "models/values/Draft.h"

namespace Innbox::OutboxSteps {

// What Store documents, within the transaction of \p scope; errors stick to its session.

[[nodiscard]] Claim claim(WriteTransaction &scope, OutboxId only, const QSet<ConversationId> &skip,
                          qint64 nowMs, qint64 serverNowMs);
OutboxItem advance(WriteTransaction &scope, const OutboxStep &step);
[[nodiscard]] OutboxItem hold(WriteTransaction &scope, OutboxId id, OutboxHold why,
                              const QString &message, qint64 nowMs);
[[nodiscard]] int holdOverdue(WriteTransaction &scope, qint64 nowMs, qint64 lateMs);
[[nodiscard]] OutboxItem countLook(WriteTransaction &scope, OutboxId id, qint64 nowMs);
[[nodiscard]] int recoverCrashed(WriteTransaction &scope, qint64 nowMs);

// What DraftStore documents.

/// \param errorKind why, when no person asked for it; empty = a person did
Draft takeBack(WriteTransaction &scope, OutboxId id, qint64 nowMs, const QString &errorKind = {});
[[nodiscard]] OutboxItem reschedule(WriteTransaction &scope, OutboxId id, qint64 notBeforeAtMs,
                                    qint64 nowMs);

} // namespace Innbox::OutboxSteps
