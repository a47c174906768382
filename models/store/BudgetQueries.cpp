#include "models/store/BudgetQueries.h"

using namespace Qt::Literals::StringLiterals;

namespace Innbox::BudgetQueries {

namespace {

/// A clock that was set back leaves times in the future: they count as now.
void pullBack(SqlSession &sql, qint64 nowMs)
{
    sql.run("request_log.pullBackEnd"_L1,
            u"UPDATE request_log SET ended_at_ms = ? WHERE ended_at_ms > ?"_s, {nowMs, nowMs});
    sql.run("request_log.pullBackStart"_L1,
            u"UPDATE request_log SET deadline_at_ms = deadline_at_ms - (started_at_ms - ?),"
            " started_at_ms = ? WHERE started_at_ms > ?"_s,
            {nowMs, nowMs, nowMs});
    sql.run("account_pause.pullBack"_L1,
            u"UPDATE account_pause SET set_at_ms = ? WHERE set_at_ms > ?"_s, {nowMs, nowMs});
}

} // namespace

BudgetRecord budget(SqlSession &sql, qint64 nowMs)
{
    pullBack(sql, nowMs);
    sql.run("request_log.drop"_L1,
            u"DELETE FROM request_log"
            " WHERE iif(ended_at_ms <> 0, ended_at_ms, deadline_at_ms) + ? <= ?"_s,
            {PlaceMs, nowMs});
    sql.run("account_pause.drop"_L1,
            u"UPDATE account_pause SET set_at_ms = 0, for_ms = 0"
            " WHERE set_at_ms <> 0 AND set_at_ms + for_ms <= ?"_s,
            {nowMs});
    BudgetRecord record;
    sql.each("request_log.list"_L1,
             u"SELECT id, started_at_ms, deadline_at_ms, ended_at_ms FROM request_log"
             " ORDER BY id"_s,
             {}, [&record](const SqlRow &row) {
                 record.requests.append({{row.value(0).toLongLong()},
                                         row.value(1).toLongLong(),
                                         row.value(2).toLongLong(),
                                         row.value(3).toLongLong()});
             });
    sql.each("account_pause.read"_L1, u"SELECT set_at_ms, for_ms FROM account_pause"_s, {},
             [&record](const SqlRow &row) {
                 record.pauseSetAtMs = row.value(0).toLongLong();
                 record.pauseForMs = row.value(1).toLongLong();
             });
    return record;
}

RequestId recordRequest(SqlSession &sql, qint64 startedAtMs, qint64 deadlineAtMs)
{
    sql.run("request_log.insert"_L1,
            u"INSERT INTO request_log (started_at_ms, deadline_at_ms) VALUES (?, ?)"_s,
            {startedAtMs, deadlineAtMs});
    return {sql.lastInsertId()};
}

void endRequest(SqlSession &sql, RequestId id, qint64 endedAtMs)
{
    sql.run("request_log.end"_L1, u"UPDATE request_log SET ended_at_ms = ? WHERE id = ?"_s,
            {endedAtMs, id.value});
}

void setPause(SqlSession &sql, qint64 setAtMs, qint64 forMs)
{
    sql.run("account_pause.set"_L1,
            u"UPDATE account_pause SET set_at_ms = ?, for_ms = ?"
            " WHERE set_at_ms > ? OR set_at_ms + for_ms < ?"_s,
            {setAtMs, forMs, setAtMs, setAtMs + forMs});
}

} // namespace Innbox::BudgetQueries
