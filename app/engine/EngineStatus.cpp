#include "app/engine/Engine.h"

#include "models/ports/Clock.h"

// What the Engine tells the window of itself: its problem, its sums, its budget.

namespace Innbox {

void Engine::noteProblem(const Problem &problem)
{
    ++m_failuresInRow;
    showProblem(problem);
    reconnectIfMoved(problem);
}

void Engine::showProblem(const Problem &problem)
{
    if (m_status.problem == SyncProblem::None)
        m_status.problemSinceMs = m_clock->nowMs();
    m_status.problem = problem.kind;
    m_status.problemDetail = problem.message;
    m_status.requestId = problem.requestId;
    publish();
}

void Engine::noteSuccess()
{
    m_failuresInRow = 0;
    m_outbox->accountWorks();
    m_status.problem = SyncProblem::None;
    m_status.problemSinceMs = 0;
    m_status.problemDetail.clear();
    m_status.requestId.clear();
}

void Engine::reconnectIfMoved(const Problem &problem)
{
    if (problem.kind != SyncProblem::Offline || !m_options.reconnect)
        return;
    QCoro::connect(m_options.reconnect(), this, [this](const std::optional<ApiAccess> &access) {
        if (access)
            m_api->setAccess(*access);
    });
}

void Engine::refreshStatus()
{
    const AccountFacts &facts = m_sync->facts();
    m_status.isCollector = m_sync->collects();
    m_status.lastSuccessAtMs = facts.lastSuccessAtMs;
    m_status.fetched = facts.fetched;
    m_status.stored = facts.stored;
    m_status.duplicates = facts.duplicates;
    m_status.setAside = facts.setAside;
    m_status.confirmed = facts.confirmed;
    m_status.requestsInWindow = m_budget->taken();
    m_status.requestsAllowed = m_budget->limit();
    publish();
}

void Engine::publish()
{
    Q_EMIT statusChanged(m_status);
}

} // namespace Innbox
