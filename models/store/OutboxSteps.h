#pragma once

#include "models/store/OutboxQueries.h"
#include "models/values/Draft.h"

namespace Innbox::OutboxSteps {

// What Store documents, within the transaction of \p scope; errors stick to its session.

[[nodiscard]] Claim claim(WriteScope &scope, OutboxId only, const QSet<ConversationId> &skip,
                          qint64 nowMs, qint64 serverNowMs);
OutboxItem advance(WriteScope &scope, const OutboxStep &step);
[[nodiscard]] OutboxItem hold(WriteScope &scope, OutboxId id, OutboxHold why,
                              const QString &message, qint64 nowMs);
[[nodiscard]] int holdOverdue(WriteScope &scope, qint64 nowMs, qint64 lateMs);
[[nodiscard]] OutboxItem countLook(WriteScope &scope, OutboxId id, qint64 nowMs);
[[nodiscard]] int recoverCrashed(WriteScope &scope, qint64 nowMs);

// What DraftStore documents.

/// \param errorKind why, when no person asked for it; empty = a person did
Draft takeBack(WriteScope &scope, OutboxId id, qint64 nowMs, const QString &errorKind = {});
[[nodiscard]] OutboxItem reschedule(WriteScope &scope, OutboxId id, qint64 notBeforeAtMs,
                                    qint64 nowMs);

} // namespace Innbox::OutboxSteps
