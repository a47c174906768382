#include "models/store/CustodyQueries.h"

#include "models/store/ConversationQueries.h"
#include "models/store/IngestQueries.h"
#include "models/store/MessageQueries.h"
#include "models/store/SyncQueries.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::CustodyQueries {

namespace {

/// What one answer of the queue holds at most.
constexpr int FullAnswer = 100;
/// Evidence that grew is told again after this.
constexpr qint64 WarnAgainMs = 24 * 3'600'000;

/// For "strictly before this id": an invalid one means from the newest.
qint64 below(qint64 id)
{
    return id > 0 ? id : std::numeric_limits<qint64>::max();
}

/// A find that nobody but a second collector explains: sent while we collected, and the queue was
/// seen empty long after. Binds nothing; needs tables f, m, c (custody) and a (account). The
/// message's time is the server's, the others are ours.
const QString IsMissed = u"(c.collecting_since_ms > 0"
                         " AND f.sent_at_ms - a.server_offset_ms > c.collecting_since_ms"
                         " AND f.sent_at_ms - a.server_offset_ms + %1 <= c.drained_at_ms)"_s.arg(
                             CustodyStore::QueueLag.count());
const QString OpenFinds =
    u" FROM history_find f JOIN message m ON m.remote_id = f.remote_id AND m.sender <> 3"
    " CROSS JOIN custody c CROSS JOIN account a WHERE f.queued_at_ms = 0"_s;

struct Row {
    SetAsideEnd end = SetAsideEnd::Open;
    ConversationId conversation;
    bool exists = false;
};

Row setAsideRow(SqlSession &sql, SetAsideId id)
{
    Row found;
    sql.each("set_aside.byId"_L1, u"SELECT end_kind, conversation_id FROM set_aside WHERE id = ?"_s,
             {id.value}, [&found](const SqlRow &row) {
                 found = {SetAsideEnd(row.value(0).toInt()), {row.value(1).toLongLong()}, true};
             });
    return found;
}

/// NotFound or Conflict sticks unless the item is open.
Row openRow(SqlSession &sql, SetAsideId id)
{
    const Row row = setAsideRow(sql, id);
    if (!row.exists)
        sql.fail({StoreError::Kind::NotFound, u"set_aside.byId"_s, {}});
    else if (row.end != SetAsideEnd::Open)
        sql.fail({StoreError::Kind::Conflict, u"set_aside.end"_s, u"it has ended"_s});
    return row;
}

} // namespace

bool createTables(SqlSession &sql)
{
    const QStringList statements{
        u"CREATE TABLE custody (id INTEGER PRIMARY KEY CHECK (id = 1),"
        " polls INTEGER NOT NULL DEFAULT 0, collecting_since_ms INTEGER NOT NULL DEFAULT 0,"
        " drained_at_ms INTEGER NOT NULL DEFAULT 0, warned_at_ms INTEGER NOT NULL DEFAULT 0,"
        " warned_missed INTEGER NOT NULL DEFAULT 0, audits INTEGER NOT NULL DEFAULT 0,"
        " last_audit_at_ms INTEGER NOT NULL DEFAULT 0) STRICT"_s,
        u"INSERT INTO custody (id, polls) SELECT 1, count(*) FROM poll"_s,
        // Idle polls in a row are one: a quiet year would be a million and a half.
        u"ALTER TABLE poll ADD COLUMN last_at_ms INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE poll ADD COLUMN times INTEGER NOT NULL DEFAULT 1"_s,
        u"ALTER TABLE set_aside ADD COLUMN conversation_id INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE set_aside ADD COLUMN end_kind INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE set_aside ADD COLUMN ended_at_ms INTEGER NOT NULL DEFAULT 0"_s,
        u"CREATE INDEX set_aside_open ON set_aside (id) WHERE end_kind = 0"_s,
        u"CREATE TABLE history_find (id INTEGER PRIMARY KEY, remote_id TEXT NOT NULL UNIQUE,"
        " conversation_id INTEGER NOT NULL REFERENCES conversation (id),"
        " sent_at_ms INTEGER NOT NULL, found_at_ms INTEGER NOT NULL,"
        " queued_at_ms INTEGER NOT NULL DEFAULT 0) STRICT"_s,
        u"CREATE INDEX history_find_open ON history_find (id) WHERE queued_at_ms = 0"_s,
        u"CREATE INDEX conversation_to_audit ON conversation (read_back_at_ms)"
        " WHERE needs_reply = 1"_s,
    };
    for (const QString &statement : statements) {
        if (!sql.run("schema.create"_L1, statement))
            return false;
    }
    return true;
}

void notePoll(WriteTransaction &scope, const IngestOutcome &outcome, qint64 atMs)
{
    const bool isDrained = outcome.fetched < FullAnswer;
    scope.sql().run("custody.poll"_L1,
                    u"UPDATE custody SET polls = polls + 1,"
                    " drained_at_ms = CASE WHEN ? THEN ? ELSE drained_at_ms END"_s,
                    {isDrained, atMs});
}

std::optional<qint64> lengthenIdlePoll(WriteTransaction &scope, qint64 atMs)
{
    SqlSession &sql = scope.sql();
    const auto newest =
        sql.value("poll.newest"_L1, u"SELECT CASE WHEN fetched = 0 THEN id ELSE 0 END FROM poll"
                                    " ORDER BY id DESC LIMIT 1"_s);
    if (!newest || newest->toLongLong() == 0)
        return std::nullopt;
    sql.run("poll.lengthen"_L1, u"UPDATE poll SET last_at_ms = ?, times = times + 1 WHERE id = ?"_s,
            {atMs, *newest});
    return newest->toLongLong();
}

void cameByQueue(WriteTransaction &scope, const QString &remoteId, qint64 atMs)
{
    scope.sql().run("history_find.queued"_L1,
                    u"UPDATE history_find SET queued_at_ms = ?"
                    " WHERE remote_id = ? AND queued_at_ms = 0"_s,
                    {atMs, sqlText(remoteId)});
    if (scope.sql().rowsAffected() > 0)
        scope.touchAccount();
}

void foundInHistory(WriteTransaction &scope, const QStringList &remoteIds, qint64 atMs)
{
    for (const QString &id : remoteIds) {
        // What the queue brought in a form nobody could read was brought all the same.
        scope.sql().run(
            "history_find.insert"_L1,
            u"INSERT INTO history_find (remote_id, conversation_id, sent_at_ms, found_at_ms)"
            " SELECT m.remote_id, m.conversation_id, m.sent_at_ms, ? FROM message m"
            " WHERE m.remote_id = ? AND m.sender <> 3 AND NOT EXISTS"
            " (SELECT 1 FROM set_aside s WHERE s.item_key = 'id:' || m.remote_id"
            " AND s.conversation_id = 0)"
            " ON CONFLICT (remote_id) DO NOTHING"_s,
            {atMs, sqlText(id)});
        if (scope.sql().rowsAffected() > 0)
            scope.touchAccount();
    }
}

void settleSetAside(WriteTransaction &scope, const QString &remoteId, qint64 atMs)
{
    scope.sql().run("set_aside.settle"_L1,
                    u"UPDATE set_aside SET end_kind = ?, ended_at_ms = ?"
                    " WHERE item_key = 'id:' || ? AND end_kind = 0"_s,
                    {int(SetAsideEnd::Known), atMs, sqlText(remoteId)});
    if (scope.sql().rowsAffected() > 0)
        scope.touchAccount();
}

CustodySums sums(SqlSession &sql)
{
    CustodySums sums;
    sql.each("custody.read"_L1,
             u"SELECT c.polls, a.fetched, a.stored, a.duplicates, a.set_aside, a.confirmed,"
             " a.last_success_at_ms, c.drained_at_ms, c.collecting_since_ms, c.warned_at_ms,"
             " c.audits, c.last_audit_at_ms FROM custody c CROSS JOIN account a"_s,
             {}, [&sums](const SqlRow &row) {
                 int i = 0;
                 for (qint64 *const number :
                      {&sums.polls, &sums.fetched, &sums.stored, &sums.duplicates, &sums.setAside,
                       &sums.confirmed, &sums.lastGoodPollAtMs, &sums.drainedAtMs,
                       &sums.collectingSinceMs, &sums.warnedAtMs, &sums.audits,
                       &sums.lastAuditAtMs})
                     *number = row.value(i++).toLongLong();
             });
    const auto open =
        sql.value("set_aside.countOpen"_L1, u"SELECT count(*) FROM set_aside WHERE end_kind = 0"_s);
    sums.setAsideOpen = open ? open->toLongLong() : 0;
    // Counted live: what is overdue changes with every poll, without a write to any of them.
    sql.each("history_find.count"_L1,
             u"SELECT count(*), coalesce(sum("_s + IsMissed +
                 u"), 0), coalesce(sum(c.collecting_since_ms = 0"
                 " OR f.sent_at_ms - a.server_offset_ms <= c.collecting_since_ms), 0)"_s +
                 OpenFinds,
             {}, [&sums](const SqlRow &row) {
                 sums.onlyInHistory = row.value(0).toLongLong();
                 sums.missedByQueue = row.value(1).toLongLong();
                 sums.beforeCollecting = row.value(2).toLongLong();
             });
    return sums;
}

QList<Poll> polls(SqlSession &sql, PollId before, int limit)
{
    QList<Poll> rows;
    sql.each("poll.page"_L1,
             u"SELECT id, at_ms, max(at_ms, last_at_ms), times, fetched, stored, duplicates,"
             " set_aside, confirmed FROM poll WHERE id < ? ORDER BY id DESC LIMIT ?"_s,
             {below(before.value), limit}, [&rows](const SqlRow &row) {
                 Poll &poll = rows.emplaceBack();
                 poll.id.value = row.value(0).toLongLong();
                 poll.atMs = row.value(1).toLongLong();
                 poll.lastAtMs = row.value(2).toLongLong();
                 int i = 3;
                 for (int *const number : {&poll.times, &poll.fetched, &poll.stored,
                                           &poll.duplicates, &poll.setAside, &poll.confirmed})
                     *number = row.value(i++).toInt();
             });
    return rows;
}

QList<HistoryFind> historyFinds(SqlSession &sql, HistoryFindId before, int limit)
{
    QList<HistoryFind> rows;
    sql.each("history_find.page"_L1,
             u"SELECT f.id, f.conversation_id, f.remote_id, f.sent_at_ms, f.found_at_ms, "_s +
                 IsMissed + OpenFinds + u" AND f.id < ? ORDER BY f.id DESC LIMIT ?"_s,
             {below(before.value), limit}, [&rows](const SqlRow &row) {
                 rows.append({.id = {row.value(0).toLongLong()},
                              .conversation = {row.value(1).toLongLong()},
                              .remoteId = row.value(2).toString(),
                              .sentAtMs = row.value(3).toLongLong(),
                              .foundAtMs = row.value(4).toLongLong(),
                              .isMissed = row.value(5).toBool()});
             });
    return rows;
}

QList<SetAsideItem> setAsideItems(SqlSession &sql, CustodyStore::SetAsideFilter which,
                                  SetAsideId before, int limit)
{
    QList<SetAsideItem> rows;
    const QString open =
        which == CustodyStore::SetAsideFilter::Open ? u" AND end_kind = 0"_s : QString();
    sql.each("set_aside.page"_L1,
             u"SELECT id, remote_id, reason, raw, conversation_id, at_ms, end_kind, ended_at_ms"
             " FROM set_aside WHERE id < ?%1 ORDER BY id DESC LIMIT ?"_s.arg(open),
             {below(before.value), limit}, [&rows](const SqlRow &row) {
                 rows.append({.id = {row.value(0).toLongLong()},
                              .remoteId = row.value(1).toString(),
                              .reason = row.value(2).toString(),
                              .raw = row.value(3).toByteArray(),
                              .conversation = {row.value(4).toLongLong()},
                              .atMs = row.value(5).toLongLong(),
                              .end = SetAsideEnd(row.value(6).toInt()),
                              .endedAtMs = row.value(7).toLongLong()});
             });
    return rows;
}

void endSetAside(WriteTransaction &scope, SetAsideId id, SetAsideEnd end, qint64 atMs)
{
    SqlSession &sql = scope.sql();
    openRow(sql, id);
    sql.run("set_aside.end"_L1,
            u"UPDATE set_aside SET end_kind = ?, ended_at_ms = ? WHERE id = ? AND end_kind = 0"_s,
            {int(end), atMs, id.value});
    scope.touchAccount();
}

SetAsideEnd readAgain(WriteTransaction &scope, SetAsideId id, const IncomingMessage &message,
                      qint64 atMs)
{
    SqlSession &sql = scope.sql();
    const Row row = openRow(sql, id);
    if (sql.failed())
        return SetAsideEnd::Open;
    const IncomingMessage storable = IngestQueries::storable(message);
    SetAsideEnd end = SetAsideEnd::Known;
    if (const auto known = MessageQueries::find(sql, storable.remoteId)) {
        IngestQueries::merge(scope, *known, storable, atMs);
    } else {
        const ConversationId conversation =
            row.conversation.isValid()
                ? row.conversation
                : ConversationQueries::ensure(
                      scope, {storable.conversation, storable.reservation, storable.accommodation});
        IngestQueries::add(scope, conversation, storable, true);
        end = SetAsideEnd::Read;
    }
    endSetAside(scope, id, end, atMs);
    return end;
}

void noteCollecting(WriteTransaction &scope, bool collects, qint64 atMs)
{
    // Who observed in between missed what the queue told meanwhile: evidence starts anew.
    scope.sql().run("custody.collecting"_L1,
                    collects ? u"UPDATE custody SET collecting_since_ms = ?"
                               " WHERE collecting_since_ms = 0"_s
                             : u"UPDATE custody SET collecting_since_ms = ?"
                               " WHERE collecting_since_ms <> 0"_s,
                    {collects ? atMs : 0});
    if (scope.sql().rowsAffected() > 0)
        scope.touchAccount();
}

std::optional<SecondCollector> takeEvidence(WriteTransaction &scope, qint64 atMs)
{
    SqlSession &sql = scope.sql();
    SecondCollector found;
    sql.each("history_find.evidence"_L1,
             u"SELECT count(*), coalesce(min(f.sent_at_ms), 0), coalesce(max(f.sent_at_ms), 0),"
             " coalesce(max(c.collecting_since_ms), 0)"_s +
                 OpenFinds + u" AND "_s + IsMissed,
             {}, [&found](const SqlRow &row) {
                 found = {row.value(0).toLongLong(), row.value(1).toLongLong(),
                          row.value(2).toLongLong(), row.value(3).toLongLong()};
             });
    if (found.missed == 0)
        return std::nullopt;
    sql.run("custody.warn"_L1,
            u"UPDATE custody SET warned_at_ms = ?, warned_missed = ?"
            " WHERE warned_at_ms = 0 OR (warned_missed < ? AND warned_at_ms <= ?)"_s,
            {atMs, found.missed, found.missed, atMs - WarnAgainMs});
    if (sql.rowsAffected() == 0)
        return std::nullopt;
    scope.touchAccount();
    return found;
}

QList<ConversationId> auditCandidates(SqlSession &sql, qint64 freshAfterMs, qint64 readBeforeMs,
                                      int limit)
{
    // Two searches, each with its own index; the outer one only mixes few rows.
    const QString place = u" AND accommodation <> ''"
                          " AND (remote_id IS NOT NULL OR reservation <> '')"_s;
    QList<ConversationId> ids;
    sql.each("conversation.toAudit"_L1,
             u"SELECT id FROM (SELECT * FROM (SELECT id, read_back_at_ms FROM conversation"
             " WHERE needs_reply = 1 AND read_back_at_ms < ?%1"
             " ORDER BY read_back_at_ms LIMIT ?)"
             " UNION SELECT id, read_back_at_ms FROM conversation"
             " WHERE last_message_at_ms > ? AND read_back_at_ms < ?%1)"
             " ORDER BY read_back_at_ms, id LIMIT ?"_s.arg(place),
             {readBeforeMs, limit, freshAfterMs, readBeforeMs, limit},
             [&ids](const SqlRow &row) { ids.append(ConversationId{row.value(0).toLongLong()}); });
    return ids;
}

void noteAudit(WriteTransaction &scope, qint64 atMs)
{
    scope.sql().run("custody.audit"_L1,
                    u"UPDATE custody SET audits = audits + 1, last_audit_at_ms = ?"_s, {atMs});
    scope.touchAccount();
}

} // namespace Innbox::CustodyQueries
