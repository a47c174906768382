#pragma once

#include "models/store/Store.h"
#include "models/values/Draft.h"

namespace Innbox {

/// Drafts, and what turns a reply on its way back into one. Every call is one transaction, durable
/// when its future answers. Thread: call from any. Errors: as for Store; special ones are named.
///
/// The text of a conversation's draft and that of its queued replies never get lost between the
/// two, nor do its images (OutgoingAttachmentStore): NewReply::takesDraft removes the draft in the
/// transaction that queues the reply, takeBack() writes it in the transaction that discards the
/// reply.
class DraftStore {
public:
    DraftStore() = default;
    virtual ~DraftStore() = default;
    Q_DISABLE_COPY_MOVE(DraftStore)

    /// The draft of a conversation; an empty one when there is none.
    virtual StoreFuture<Draft> draft(ConversationId conversation) = 0;
    /// Every draft, the one last written first.
    virtual StoreFuture<QList<Draft>> drafts() = 0;
    /// Keeps the draft; an empty one removes it. Emits changed() only when a conversation gets or
    /// loses its draft: every pause in typing calls this.
    /// Errors: NotFound.
    virtual StoreFuture<Done> saveDraft(Draft draft) = 0;
    /// The same, only where the stored text and quote still have the revision \p replaces
    /// (0 = there is neither).
    /// Errors: AlreadySent when the draft with that revision was queued as a reply; Conflict when
    /// it was changed or removed otherwise; NotFound.
    virtual StoreFuture<Done> replaceDraft(Draft draft, qint64 replaces) = 0;

    /// Cancel within the undo delay, and edit of a held or refused reply: the reply is Discarded,
    /// its text, quote and images become the draft (before what the draft already holds).
    /// Returns the draft as it is now.
    /// Errors: Conflict when it is on its way, unclear or settled; NotFound.
    /// \param nowMs wall clock, ms UTC
    virtual StoreFuture<Draft> takeBack(OutboxId reply, qint64 nowMs) = 0;
    /// Moves the time of a queued reply: 0 = send now, which ends the undo delay.
    /// Errors: Conflict when it is not Queued any more; NotFound.
    /// \param notBeforeAtMs wall clock, ms UTC; 0 = at once
    virtual StoreFuture<OutboxItem> reschedule(OutboxId reply, qint64 notBeforeAtMs,
                                               qint64 nowMs) = 0;
};

} // namespace Innbox
