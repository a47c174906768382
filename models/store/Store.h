#pragma once

#include "models/store/ChangeSet.h"
#include "models/store/StoreError.h"
#include "models/values/AccountFacts.h"
#include "models/values/Conversation.h"
#include "models/values/Incoming.h"
#include "models/values/Message.h"
#include "models/values/OutboxItem.h"
#include "models/values/Result.h"
#include "models/values/SearchHit.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace Innbox {

template <class T>
using StoreResult = Result<T, StoreError>;
template <class T>
using StoreFuture = QFuture<StoreResult<T>>;

/// Where a page of conversations starts: strictly after this row in the order of the folder.
struct ConversationCursor {
    qint64 sortMs = 0; ///< waitingSinceMs in Folder::NeedsReply, else lastMessageAtMs
    ConversationId id;
};

/// Where a page of messages starts: strictly before this message, newest first.
struct MessageCursor {
    qint64 sentAtMs = 0;
    QString remoteId{};
};

/// What an attempt to claim a reply brought.
struct Claim {
    std::optional<OutboxItem> item{}; ///< now in state Sending; nullopt = nothing may go now
    std::optional<OutboxItem> held{}; ///< instead: held or given back because of a newer message
    qint64 nextAtMs = 0;              ///< wall clock of the next reply held by time; 0 = none
};

/// One step of a reply, written only while its state is the expected one.
struct OutboxStep {
    OutboxId id;
    OutboxState from = OutboxState::Queued; ///< compare-and-set: the state the caller saw
    OutboxEvent event = OutboxEvent::Claimed;
    qint64 atMs = 0;     ///< wall clock, ms UTC
    QString remoteId{};  ///< with Accepted, FoundThere and PersonFound: the provider's id
    qint64 sentAtMs = 0; ///< with Accepted: the server's clock if known, else ours
    QString errorKind{};
    QString errorMessage{};
    QString requestId{};
    int httpStatus = 0;
};

/// What a whole read-back of a conversation brought for the unclear replies of it.
struct SnapshotOutcome {
    ConversationId conversation;
    int stored = 0; ///< rows that only the history had
    int setAside = 0;
    QList<OutboxId> found{}; ///< unclear replies recognised and adopted in the same transaction
    /// Unclear replies that are probably there: a message like them stands there without its links.
    QList<OutboxId> similar{};
};

/// The store of one account (one base URL and affiliate id). Asynchronous: every call returns at
/// once, every future is answered, at shutdown too (ShutDown).
/// Thread: call from any; futures resolve on a store thread, receive them with deliver() or
/// co_await. Writes are one transaction each and durable when the future answers, unless
/// said otherwise.
/// Errors: every kind of StoreError can meet every call; special ones are named.
class Store : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // --- account -------------------------------------------------------------------------
    virtual StoreFuture<AccountFacts> account() = 0;
    /// Writes hadSuccess, hasVoice, voice, collects, serverOffsetMs and lastSuccessAtMs; the sums
    /// belong to ingest. Writes nothing (and emits nothing) when nothing differs.
    /// Returns them as they stand then.
    virtual StoreFuture<AccountFacts> setAccount(AccountFacts facts) = 0;

    // --- receiving -----------------------------------------------------------------------
    /// Stores one answer of /messages/latest: new messages become rows, known ones fill gaps
    /// (never overwrite with empty), other content of a known id is kept raw as a variant,
    /// unreadable items are set aside. Adds a row to `poll` and to the sums.
    /// A batch of only known things writes nothing: the next write takes its sums along.
    /// \param atMs wall clock, ms UTC
    virtual StoreFuture<IngestOutcome> ingest(IncomingBatch batch, qint64 atMs) = 0;
    /// Adds to the confirmed sum of this poll. \p refused are ids the provider would not confirm:
    /// they are set aside (reason "confirm-refused") and never offered as confirmable again.
    virtual StoreFuture<Done> recordConfirmed(qint64 poll, QStringList confirmed,
                                              QStringList refused) = 0;
    /// Stores a whole history read by /messages/conversations into \p conversation, merges by
    /// message id, fills sender kinds from the participants, marks our own messages as seen and
    /// adopts unclear replies it proves (rules: OutboxMatch.h), all in one transaction.
    /// Errors: NotFound.
    virtual StoreFuture<SnapshotOutcome>
    ingestSnapshot(ConversationId conversation, ConversationSnapshot snapshot, qint64 atMs) = 0;

    // --- reading -------------------------------------------------------------------------
    /// A page of a folder in its order (NeedsReply: longest wait first; else newest first).
    /// \param limit rows, 1..500
    virtual StoreFuture<QList<Conversation>>
    conversations(Folder folder, std::optional<ConversationCursor> after, int limit) = 0;
    /// Errors: NotFound.
    virtual StoreFuture<Conversation> conversation(ConversationId id) = 0;
    /// By the partner's conversation id, else by reservation (the newest of several).
    /// Errors: NotFound.
    virtual StoreFuture<Conversation> findConversation(QString reference) = 0;
    /// Finds or makes the row of a reservation that never came through the queue. At least one of
    /// \p remoteConversation and \p reservation is given.
    virtual StoreFuture<Conversation>
    ensureConversation(QString remoteConversation, QString reservation, QString accommodation) = 0;
    /// One page of a conversation, newest first (by sentAtMs, then remoteId).
    /// \param limit rows, 1..500
    virtual StoreFuture<QList<Message>>
    messages(ConversationId conversation, std::optional<MessageCursor> before, int limit) = 0;
    virtual StoreFuture<QList<Participant>> participants(ConversationId conversation) = 0;
    virtual StoreFuture<FolderCounts> folderCounts() = 0;
    /// Full-text search over all bodies, newest first. Every word must occur; the last one may be
    /// the beginning of a word when it has at least two characters. Any text is allowed.
    /// \param before strictly older than this hit; invalid = from the newest
    virtual StoreFuture<QList<SearchHit>> search(QString query, MessageId before, int limit) = 0;
    /// Marks every message of the conversation read.
    virtual StoreFuture<Done> markRead(ConversationId conversation) = 0;

    // --- sending -------------------------------------------------------------------------
    /// Queues a reply. A clientToken that is known returns that row, unchanged.
    /// The result says by heldBehind what stands in its way; its seenUpTo is the newest message not
    /// ours at or before NewReply::seenUpTo. Errors: NotFound; Conflict: an image cannot go along.
    virtual StoreFuture<OutboxItem> enqueue(NewReply reply, qint64 nowMs) = 0;
    /// Replies not settled, oldest first; of one conversation when given.
    virtual StoreFuture<QList<OutboxItem>> openReplies(std::optional<ConversationId> of) = 0;
    /// Errors: NotFound.
    virtual StoreFuture<OutboxItem> reply(OutboxId id) = 0;
    /// Moves the next reply that may go from Queued to Sending, one compare-and-set: the first of
    /// its conversation, not held, its time come. firstAttempt* are set when it is the first POST.
    /// A guarded reply is compared with the messages stored, in the same transaction: behind a
    /// newer one it is held (NewerMessage), or given back as a draft when it asked for that.
    /// \param only  claim this one or nothing; invalid = any
    /// \param skip  conversations to leave alone now (they back off)
    /// \param nowMs wall clock; \param serverNowMs the server's clock
    virtual StoreFuture<Claim> claim(OutboxId only, QSet<ConversationId> skip, qint64 nowMs,
                                     qint64 serverNowMs) = 0;
    /// Writes one step by compare-and-set. With Accepted and FoundThere the message row of
    /// remoteId is made, or the stored one becomes ours, in the same transaction; with PersonFound
    /// it must be stored in this conversation already.
    /// NotReached after a Claimed that never posted takes the attempt back.
    /// RetryAsked of a held reply: what is stored now counts as seen.
    /// Errors: Conflict (state is not `from`, the table forbids the event, it has a call of its
    /// own, or another reply has this remoteId), NotFound.
    virtual StoreFuture<OutboxItem> advance(OutboxStep step) = 0;
    /// Holds a queued or claimed reply (state becomes Queued) with its reason.
    virtual StoreFuture<OutboxItem> hold(OutboxId id, OutboxHold why, QString message,
                                         qint64 nowMs) = 0;
    /// Holds every queued reply that was put off by a person and is late by more than \p lateMs.
    /// Returns how many.
    virtual StoreFuture<int> holdOverdue(qint64 nowMs, qint64 lateMs) = 0;
    /// Counts a whole read-back that did not find this unclear reply.
    /// Errors: Conflict when it is no longer Uncertain.
    virtual StoreFuture<OutboxItem> countLook(OutboxId id, qint64 nowMs) = 0;
    /// Replies found Sending when the owner starts were cut by a crash: they become Uncertain
    /// (OutcomeLost), their attempt ended now. Returns how many.
    virtual StoreFuture<int> recoverCrashed(qint64 nowMs) = 0;

    // --- request budget ------------------------------------------------------------------
    /// Requests that may still occupy a place at \p nowMs and the pause; old rows are dropped.
    virtual StoreFuture<BudgetRecord> budget(qint64 nowMs) = 0;
    /// Records a request before it leaves.
    virtual StoreFuture<RequestId> recordRequest(qint64 startedAtMs, qint64 deadlineAtMs) = 0;
    /// The request was answered: on disk with the next write of anything, at the latest when the
    /// store closes. Without it the request ends at its deadline. One whose place is free already
    /// is no error.
    virtual StoreFuture<Done> endRequest(RequestId id, qint64 endedAtMs) = 0;
    /// A 429: everything of this account waits \p forMs from \p setAtMs on.
    virtual StoreFuture<Done> setPause(qint64 setAtMs, qint64 forMs) = 0;

    // --- other processes -----------------------------------------------------------------
    /// Another process wrote to the file: reads what changed since the last known revision and
    /// emits changed() for it.
    virtual StoreFuture<Done> catchUp() = 0;

Q_SIGNALS:
    /// After a commit that touched rows. Thread: emitted on the thread the Store lives in.
    void changed(const Innbox::ChangeSet &changes);
};

} // namespace Innbox
