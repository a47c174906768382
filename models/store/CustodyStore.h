#pragma once

#include "models/store/Store.h"
#include "models/values/Custody.h"

#include <chrono>
#include <optional>

namespace Innbox {

/// The proof of what happened to every message of the queue. A facet of the store: same futures,
/// same errors, same threads.
/// Thread: call from any; futures resolve on a store thread, receive them with deliver().
class CustodyStore {
public:
    /// A message may take a while to reach the queue; only what is older than this and did not
    /// come was taken by somebody else.
    static constexpr std::chrono::milliseconds QueueLag{15 * 60'000};

    virtual ~CustodyStore() = default;

    virtual StoreFuture<CustodySums> custodySums() = 0;
    /// Newest first. \param before strictly older rows; invalid = from the newest. \param limit
    /// rows, 1..500
    virtual StoreFuture<QList<Poll>> polls(PollId before, int limit) = 0;
    /// Messages that only a history had, newest find first. Paged like polls().
    virtual StoreFuture<QList<HistoryFind>> historyFinds(HistoryFindId before, int limit) = 0;

    enum class SetAsideFilter { Open, All };
    /// Newest first. Paged like polls().
    virtual StoreFuture<QList<SetAsideItem>> setAsideItems(SetAsideFilter which, SetAsideId before,
                                                           int limit) = 0;
    /// A person says that it needs nothing more. Errors: NotFound, Conflict when it is not open.
    virtual StoreFuture<Done> endSetAside(SetAsideId id, qint64 atMs) = 0;
    /// A set-aside item that can be read now becomes a message (Read), or was one already (Known).
    /// The sums of the polls stay: it was set aside then.
    /// Errors: NotFound, Conflict when it is not open.
    virtual StoreFuture<SetAsideEnd> readAgain(SetAsideId id, IncomingMessage message,
                                               qint64 atMs) = 0;

    /// This program starts to collect (or to observe): evidence counts from here on.
    /// Writes nothing when that is known.
    virtual StoreFuture<Done> noteCollecting(bool collects, qint64 atMs) = 0;
    /// The evidence, once: nullopt when there is none or it was told before. A later one is told
    /// again only when more messages than then were missed and a day has passed.
    virtual StoreFuture<std::optional<SecondCollector>> takeEvidence(qint64 atMs) = 0;

    /// Conversations worth a read-back: those whose newest message is fresh or waits for an
    /// answer, the longest unread-back first. Never one read back after \p readBefore.
    /// \param freshAfterMs  newest message after this = fresh. \param limit rows, 1..100
    virtual StoreFuture<QList<ConversationId>> auditCandidates(qint64 freshAfterMs,
                                                               qint64 readBeforeMs, int limit) = 0;
    /// A read-back to look for gaps ended.
    virtual StoreFuture<Done> noteAudit(qint64 atMs) = 0;
};

} // namespace Innbox
