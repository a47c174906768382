#pragma once

#include "models/store/Store.h"
#include "models/values/LedgerStep.h"

namespace Innbox {

/// What can be proved about our replies. Only reads. Thread: call from any.
/// Errors: as for Store; NotFound when the reply does not exist.
///
/// A person who decides that a candidate is the reply writes that with Store::advance():
/// from Uncertain, event PersonFound, remoteId of the candidate.
class LedgerStore {
public:
    LedgerStore() = default;
    virtual ~LedgerStore() = default;
    Q_DISABLE_COPY_MOVE(LedgerStore)

    /// Every step of a reply, oldest first.
    virtual StoreFuture<QList<LedgerStep>> steps(OutboxId reply) = 0;
    /// What the conversation says about an unclear reply.
    virtual StoreFuture<UnclearFacts> unclearFacts(OutboxId reply) = 0;
    /// The messages that hold a reply back (OutboxHold::NewerMessage): newer than what its writer
    /// had on screen, not ours; oldest first, at most 200.
    virtual StoreFuture<QList<Message>> newerThanSeen(OutboxId reply) = 0;
    /// Our messages of a conversation whose text came back changed. Blanks at line ends are no
    /// change. What was cut: cutParts() of values/CutText.h.
    virtual StoreFuture<QList<ChangedText>> changedTexts(ConversationId conversation) = 0;
};

} // namespace Innbox
