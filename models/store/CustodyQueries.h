#pragma once

#include "models/store/CustodyStore.h"
#include "models/store/WriteTransaction.h"

namespace Innbox::CustodyQueries {

/// The schema step of these tables.
bool createTables(SqlSession &sql);

// --- what receiving tells -------------------------------------------------------------------
/// An answer of the queue was stored; \p isDrained: it held less than an answer can.
void notePoll(WriteTransaction &scope, const IngestOutcome &outcome, qint64 atMs);
/// The id of the newest row of polls when this idle one only lengthens it.
[[nodiscard]] std::optional<qint64> lengthenIdlePoll(WriteTransaction &scope, qint64 atMs);
/// The queue brought this message after all.
void cameByQueue(WriteTransaction &scope, const QString &remoteId, qint64 atMs);
/// These new rows came by a history and not by the queue; our own do not count.
void foundInHistory(WriteTransaction &scope, const QStringList &remoteIds, qint64 atMs);
/// Something that was set aside under this id is a message now.
void settleSetAside(WriteTransaction &scope, const QString &remoteId, qint64 atMs);

// --- CustodyStore ---------------------------------------------------------------------------
[[nodiscard]] CustodySums sums(SqlSession &sql);
[[nodiscard]] QList<Poll> polls(SqlSession &sql, PollId before, int limit);
[[nodiscard]] QList<HistoryFind> historyFinds(SqlSession &sql, HistoryFindId before, int limit);
[[nodiscard]] QList<SetAsideItem> setAsideItems(SqlSession &sql, CustodyStore::SetAsideFilter which,
                                                SetAsideId before, int limit);
/// NotFound and Conflict stick to the scope's session.
void endSetAside(WriteTransaction &scope, SetAsideId id, SetAsideEnd end, qint64 atMs);
SetAsideEnd readAgain(WriteTransaction &scope, SetAsideId id, const IncomingMessage &message,
                      qint64 atMs);
void noteCollecting(WriteTransaction &scope, bool collects, qint64 atMs);
[[nodiscard]] std::optional<SecondCollector> takeEvidence(WriteTransaction &scope, qint64 atMs);
[[nodiscard]] QList<ConversationId> auditCandidates(SqlSession &sql, qint64 freshAfterMs,
                                                    qint64 readBeforeMs, int limit);
void noteAudit(WriteTransaction &scope, qint64 atMs);

} // namespace Innbox::CustodyQueries
