#include "models/store/CorrectionQueries.h"

#include "models/store/CorrectionStore.h"

using namespace Qt::Literals::StringLiterals;

namespace Innbox::CorrectionQueries {

namespace {

qint64 oldestMs(qint64 nowMs)
{
    return nowMs - std::chrono::milliseconds(CorrectionStore::Lifetime).count();
}

} // namespace

bool createTables(SqlSession &sql)
{
    return sql.run("schema.correction"_L1,
                   u"CREATE TABLE learned_correction (endpoint TEXT NOT NULL, field TEXT NOT NULL,"
                   " form TEXT NOT NULL, provider TEXT NOT NULL, learned_at_ms INTEGER NOT NULL,"
                   " PRIMARY KEY (endpoint, field, form)) STRICT"_s);
}

QList<LearnedCorrection> of(SqlSession &sql, const QString &provider, qint64 nowMs)
{
    QList<LearnedCorrection> found;
    // A clock that was set back does not keep a correction for ever.
    sql.each("correction.of"_L1,
             u"SELECT endpoint, field, form FROM learned_correction WHERE provider = ?"
             " AND learned_at_ms > ? AND learned_at_ms <= ? ORDER BY endpoint, field, form"_s,
             {provider, oldestMs(nowMs), nowMs}, [&found](const SqlRow &row) {
                 found.append(
                     {row.value(0).toString(), row.value(1).toString(), row.value(2).toString()});
             });
    return found;
}

void learn(SqlSession &sql, const LearnedCorrection &correction, const QString &provider,
           qint64 nowMs)
{
    sql.run("correction.clean"_L1,
            u"DELETE FROM learned_correction WHERE provider <> ? OR learned_at_ms <= ?"
            " OR learned_at_ms > ?"_s,
            {provider, oldestMs(nowMs), nowMs});
    sql.run("correction.learn"_L1,
            u"INSERT INTO learned_correction (endpoint, field, form, provider, learned_at_ms)"
            " VALUES (?, ?, ?, ?, ?) ON CONFLICT (endpoint, field, form) DO UPDATE SET"
            " learned_at_ms = excluded.learned_at_ms"_s,
            {sqlText(correction.endpoint), sqlText(correction.field), sqlText(correction.form),
             sqlText(provider), nowMs});
}

void forget(SqlSession &sql, const LearnedCorrection &correction)
{
    sql.run("correction.forget"_L1,
            u"DELETE FROM learned_correction WHERE endpoint = ? AND field = ? AND form = ?"_s,
            {sqlText(correction.endpoint), sqlText(correction.field), sqlText(correction.form)});
}

} // namespace Innbox::CorrectionQueries
