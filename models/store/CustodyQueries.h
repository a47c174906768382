#pragma once

#include "models/store/CustodyStore.h"
#include "models/store/WriteScope.h"

namespace Innbox::CustodyQueries {

/// The schema step of these tables.
bool createTables(SqlSession &sql);

// --- what receiving tells -------------------------------------------------------------------
/// An answer of the queue was stored; \p isDrained: it held less than an answer can.
void notePoll(WriteScope &scope, const IngestOutcome &outcome, qint64 atMs);
/// The id of the newest row of polls when this idle one only lengthens it.
[[nodiscard]] std::optional<qint64> lengthenIdlePoll(WriteScope &scope, qint64 atMs);
/// The queue brought this message after all.
void cameByQueue(WriteScope &scope, const QString &remoteId, qint64 atMs);
/// These new rows came by a history and not by the queue; our own do not count.
void foundInHistory(WriteScope &scope, const QStringList &remoteIds, qint64 atMs);
/// Something that was set aside under this id is a message now.
void settleSetAside(WriteScope &scope, const QString &remoteId, qint64 atMs);

// --- CustodyStore ---------------------------------------------------------------------------
[[nodiscard]] CustodySums sums(SqlSession &sql);
[[nodiscard]] QList<Poll> polls(SqlSession &sql, PollId before, int limit);
[[nodiscard]] QList<HistoryFind> historyFinds(SqlSession &sql, HistoryFindId before, int limit);
[[nodiscard]] QList<SetAsideItem> setAsideItems(SqlSession &sql, CustodyStore::SetAsideFilter which,
                                                SetAsideId before, int limit);
/// NotFound and Conflict stick to the scope's session.
void endSetAside(WriteScope &scope, SetAsideId id, SetAsideEnd end, qint64 atMs);
SetAsideEnd readAgain(WriteScope &scope, SetAsideId id, const IncomingMessage &message,
                      qint64 atMs);
void noteCollecting(WriteScope &scope, bool collects, qint64 atMs);
[[nodiscard]] std::optional<SecondCollector> takeEvidence(WriteScope &scope, qint64 atMs);
[[nodiscard]] QList<ConversationId> auditCandidates(SqlSession &sql, qint64 freshAfterMs,
                                                    qint64 readBeforeMs, int limit);
void noteAudit(WriteScope &scope, qint64 atMs);

} // namespace Innbox::CustodyQueries
