#include "app/engine/custody/GapAuditor.h"

#include "app/api/ApiClient.h"
#include "app/api/RateBudget.h"
#include "app/engine/sync/CancellableTimer.h"
#include "models/Log.h"
#include "models/ports/Clock.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>

namespace Innbox {

GapAuditor::GapAuditor(ApiClient *api, RateBudget *budget, Store *store, CustodyStore *custody,
                       Clock *clock, QObject *parent)
    : QObject(parent), m_api(api), m_budget(budget), m_store(store), m_custody(custody),
      m_clock(clock), m_timer(std::make_unique<CancellableTimer>(clock))
{
}

GapAuditor::~GapAuditor() = default;

void GapAuditor::start()
{
    QCoro::connect(loop(), this, [](int) {});
}

void GapAuditor::stop()
{
    m_timer->stop();
}

bool GapAuditor::hasRoom() const
{
    return m_budget->pausedForMs() == 0 && m_budget->waiting() == 0 &&
           2 * m_budget->taken() < m_budget->limit();
}

QCoro::Task<int> GapAuditor::loop()
{
    const QPointer<GapAuditor> self(this);
    std::chrono::milliseconds pause = Pace;
    while (!m_timer->isStopped()) {
        const bool mayGoOn = co_await m_timer->sleep(pause);
        if (!self || !mayGoOn)
            co_return 0;
        const Audit audit = co_await auditNext();
        if (!self)
            co_return 0;
        pause = audit.problem ? FailurePause : audit.isDone ? Pace : IdlePause;
    }
    co_return 0;
}

QCoro::Task<StoreResult<std::optional<Conversation>>> GapAuditor::nextDue()
{
    const QPointer<GapAuditor> self(this);
    const std::optional<Conversation> none;
    const qint64 nowMs = m_clock->nowMs();
    const auto facts = co_await m_store->account();
    if (!facts)
        co_return facts.error();
    if (!self || nowMs - facts->lastSuccessAtMs > RecentPoll.count())
        co_return none;
    const int limit = std::min(100, 1 + int(m_unreadable.size()));
    const auto due = co_await m_custody->auditCandidates(nowMs - Fresh.count(),
                                                         nowMs - ReadAgainAfter.count(), limit);
    if (!due)
        co_return due.error();
    if (!self)
        co_return none;
    for (const ConversationId id : due.value()) {
        if (m_unreadable.contains(id))
            continue;
        const auto row = co_await m_store->conversation(id);
        if (!row)
            co_return row.error();
        co_return std::optional(row.value());
    }
    co_return none;
}

QCoro::Task<GapAuditor::Audit> GapAuditor::auditNext()
{
    const QPointer<GapAuditor> self(this);
    Audit audit;
    if (!hasRoom())
        co_return audit;
    const auto due = co_await nextDue();
    if (!self)
        co_return audit;
    if (!due) {
        audit.problem = Problem::from(due.error());
        co_return audit;
    }
    // Somebody may have come while the store looked.
    if (!due.value() || !hasRoom())
        co_return audit;
    const Conversation row = *due.value();
    const ConversationId id = row.id;
    const auto answer = co_await m_api->conversation(row.accommodation, row.reservation,
                                                     row.remoteId, Priority::Background);
    if (!self)
        co_return audit;
    if (!answer) {
        audit.problem = Problem::from(answer.error(), true);
        qCInfo(lcSync) << "audit of conversation" << id.value << "not read:" << audit.problem->word;
        if (answer.error().kind == ApiError::Kind::NotFound ||
            answer.error().kind == ApiError::Kind::Rejected)
            m_unreadable.insert(id);
        co_return audit;
    }
    const auto stored = co_await m_store->ingestSnapshot(id, answer->data, m_clock->nowMs());
    if (!self)
        co_return audit;
    if (!stored) {
        audit.problem = Problem::from(stored.error());
        co_return audit;
    }
    audit.isDone = true;
    audit.found = stored->stored - int(stored->found.size());
    const auto noted = co_await m_custody->noteAudit(m_clock->nowMs());
    if (!self)
        co_return audit;
    if (!noted) {
        audit.problem = Problem::from(noted.error());
        co_return audit;
    }
    if (audit.found > 0) {
        qCInfo(lcSync) << "only in the history of conversation" << id.value << ":" << audit.found;
        Q_EMIT foundOnlyInHistory(id, audit.found);
        if (!self)
            co_return audit;
    }
    // A find may become evidence later, once the queue is known to be empty: asked every time.
    const auto evidence = co_await m_custody->takeEvidence(m_clock->nowMs());
    if (!self)
        co_return audit;
    if (!evidence) {
        audit.problem = Problem::from(evidence.error());
    } else if (evidence.value()) {
        qCWarning(lcSync) << "a second collector:" << evidence.value()->missed
                          << "messages never came through our queue";
        Q_EMIT secondCollectorSeen(*evidence.value());
    }
    co_return audit;
}

} // namespace Innbox
