#include "models/store/DeferredWrites.h"

#include "models/store/BudgetQueries.h"
#include "models/store/SyncQueries.h"

#include <utility>

namespace Innbox {

namespace {

/// No row of a poll has an id like these.
constexpr qint64 FirstStandIn = qint64(1) << 62;

} // namespace

qint64 DeferredWrites::addPoll(const IngestOutcome &outcome, qint64 atMs)
{
    const qint64 standIn = FirstStandIn + m_given++;
    IngestOutcome sums = outcome;
    sums.confirmable.clear(); // only the numbers are needed
    m_waiting.append({standIn, std::move(sums), atMs});
    m_polls = int(m_waiting.size());
    return standIn;
}

void DeferredWrites::addEnd(RequestId request, qint64 atMs)
{
    const std::lock_guard lock(m_mutex);
    m_ends.append({request, atMs});
}

bool DeferredWrites::isEmpty() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.isEmpty() && m_ends.isEmpty();
}

void DeferredWrites::writeTo(WriteTransaction &scope)
{
    m_offered.clear();
    m_isOffered = true;
    for (const Poll &poll : std::as_const(m_waiting))
        m_offered.insert(poll.standIn, SyncQueries::recordPoll(scope, poll.outcome, poll.atMs));
    const QList<End> ends = [this] {
        const std::lock_guard lock(m_mutex);
        return m_ends; // more may come while these are written
    }();
    m_endsOffered = ends.size();
    for (const End &end : ends)
        BudgetQueries::endRequest(scope.sql(), end.request, end.atMs);
}

void DeferredWrites::ended(bool isWritten)
{
    if (std::exchange(m_isOffered, false) && isWritten) {
        if (!m_offered.isEmpty())
            m_rows = m_offered;
        m_waiting.clear();
        m_polls = 0;
        const std::lock_guard lock(m_mutex);
        m_ends.remove(0, m_endsOffered);
    }
    m_endsOffered = 0;
    m_offered.clear();
}

qint64 DeferredWrites::rowOf(qint64 poll) const
{
    return m_offered.value(poll, m_rows.value(poll, poll));
}

} // namespace Innbox
