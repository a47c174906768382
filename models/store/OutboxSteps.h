#pragma once

#include "models/store/OutboxQueries.h"

namespace Innbox::OutboxSteps {

// What Store documents, within the transaction of \p scope; errors stick to its session.

[[nodiscard]] Claim claim(WriteScope &scope, OutboxId only, const QSet<ConversationId> &skip,
                          qint64 nowMs, qint64 serverNowMs);
OutboxItem advance(WriteScope &scope, const OutboxStep &step);
[[nodiscard]] OutboxItem hold(WriteScope &scope, OutboxId id, OutboxHold why,
                              const QString &message);
[[nodiscard]] OutboxItem countLook(WriteScope &scope, OutboxId id);
[[nodiscard]] int recoverCrashed(WriteScope &scope, qint64 nowMs);

} // namespace Innbox::OutboxSteps
