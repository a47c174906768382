#include "models/store/QuietPolls.h"

#include "models/store/SyncQueries.h"

namespace Innbox {

namespace {

/// No row of a poll has an id like these.
constexpr qint64 FirstStandIn = qint64(1) << 62;

} // namespace

qint64 QuietPolls::add(const IngestOutcome &outcome, qint64 atMs)
{
    const qint64 standIn = FirstStandIn + m_given++;
    IngestOutcome sums = outcome;
    sums.confirmable.clear(); // only the numbers are needed
    m_waiting.append({standIn, std::move(sums), atMs});
    m_count = int(m_waiting.size());
    return standIn;
}

void QuietPolls::writeTo(WriteScope &scope)
{
    m_offered.clear();
    for (const Waiting &poll : std::as_const(m_waiting))
        m_offered.insert(poll.standIn, SyncQueries::recordPoll(scope, poll.outcome, poll.atMs));
}

void QuietPolls::ended(bool isWritten)
{
    if (!isWritten || m_offered.isEmpty()) {
        m_offered.clear();
        return;
    }
    m_rows = std::exchange(m_offered, {});
    m_waiting.clear();
    m_count = 0;
}

qint64 QuietPolls::rowOf(qint64 poll) const
{
    return m_offered.value(poll, m_rows.value(poll, poll));
}

} // namespace Innbox
