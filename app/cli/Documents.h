#pragma once

#include "app/cli/Output.h"
#include "models/values/Conversation.h"
#include "models/values/Message.h"
#include "models/values/OutboxItem.h"
#include "models/values/SearchHit.h"

namespace Innbox {
struct OwnerAnswer;
}

namespace Innbox::Cli {

// Values as documents and as lines for people. The names are a promise to scripts.

/// {"fetched","stored","duplicates","confirmed","set_aside","requests"} of a SyncRequest, with what
/// kept it from its end as the error; the error alone when it could not begin.
[[nodiscard]] Answer syncAnswer(const OwnerAnswer &round);
/// {"outbox","state","message"}
[[nodiscard]] Answer replyAnswer(const OutboxItem &item);
/// The end of a SettleRequest, RetryRequest or DiscardRequest: replyAnswer() with the error and the
/// exit code of the state the reply is in. Without a reply: the problem alone.
[[nodiscard]] Answer settledAnswer(const OwnerAnswer &end);
/// Adds the error `held-behind` with the id of the reply in the way.
void addHeldBehind(Answer *answer, const OutboxItem &item);

[[nodiscard]] QJsonObject conversationObject(const Conversation &conversation);
[[nodiscard]] QString conversationLine(const Conversation &conversation);
[[nodiscard]] QJsonObject messageObject(const Message &message);
[[nodiscard]] QString messageLines(const Message &message);
[[nodiscard]] QJsonObject participantObject(const Participant &participant);
[[nodiscard]] QJsonObject outboxObject(const OutboxItem &item);
/// outboxObject with where it goes and what holds it.
[[nodiscard]] QJsonObject outboxListObject(const OutboxItem &item);
[[nodiscard]] QString outboxLine(const OutboxItem &item);
[[nodiscard]] QJsonObject hitObject(const SearchHit &hit);
[[nodiscard]] QString hitLine(const SearchHit &hit);

/// "queued", "sending", "accepted", "uncertain", "failed", "discarded"
[[nodiscard]] QString stateWord(OutboxState state);
/// "property", "guest", "desk", "other"
[[nodiscard]] QString roleWord(SenderKind kind);
/// Of this program, Qt and the system, for a support bundle.
[[nodiscard]] QJsonObject versionsObject();

} // namespace Innbox::Cli
