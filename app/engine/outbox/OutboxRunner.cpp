#include "app/engine/outbox/OutboxRunner.h"

#include "app/engine/sync/Backoff.h"
#include "app/engine/sync/CancellableTimer.h"
#include "models/Log.h"
#include "models/ports/Clock.h"
#include "models/values/OpenWork.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace Innbox {

namespace {

constexpr std::chrono::milliseconds AtLeastOnceAMinute{60'000};
/// A wall clock that ran this much further than the steady one: the machine slept.
constexpr qint64 SleptMs = 60'000;

void sooner(qint64 *next, qint64 candidateMs)
{
    if (*next < 0 || candidateMs < *next)
        *next = candidateMs;
}

} // namespace

OutboxRunner::OutboxRunner(OutboxSender *sender, OutboxReconciler *reconciler, Store *store,
                           Clock *clock, QObject *parent)
    : QObject(parent), m_sender(sender), m_reconciler(reconciler), m_store(store), m_clock(clock),
      m_idle(std::make_unique<CancellableTimer>(clock)),
      m_progress(std::make_unique<CancellableTimer>(clock))
{
}

OutboxRunner::~OutboxRunner() = default;

QCoro::Task<StoreResult<int>> OutboxRunner::recover()
{
    const QPointer<OutboxRunner> self(this);
    const qint64 nowMs = m_clock->nowMs();
    const auto cut = co_await m_store->recoverCrashed(nowMs);
    if (!self || !cut)
        co_return cut;
    const auto overdue = co_await m_store->holdOverdue(nowMs, OverdueAfter.count());
    if (!overdue)
        co_return overdue.error();
    co_return cut;
}

void OutboxRunner::allow(ConversationId conversation)
{
    if (m_only)
        m_only->insert(conversation);
    wake();
}

void OutboxRunner::allowEverything()
{
    m_only.reset();
    wake();
}

void OutboxRunner::start()
{
    if (m_isStarted)
        return;
    m_isStarted = true;
    QCoro::connect(loop(), this, [](int) {});
}

void OutboxRunner::wake()
{
    m_wasWoken = true;
    m_hasSends = true;
    m_isPending = true;
    m_idle->wake();
}

void OutboxRunner::accountWorks()
{
    if (!m_isRefused)
        return;
    m_isRefused = false;
    wake();
}

void OutboxRunner::progressed()
{
    ++m_steps;
    m_progress->wake();
}

QCoro::Task<int> OutboxRunner::loop()
{
    const QPointer<OutboxRunner> self(this);
    while (!m_isStopping) {
        m_wasWoken = false;
        qint64 nextSteadyMs = -1;
        if (m_sender->hasUnrecorded()) {
            nextSteadyMs = co_await recordLeft();
            if (!self || m_isStopping)
                co_return 0;
        }
        const auto open = co_await openReplies();
        if (!self || m_isStopping)
            co_return 0;
        if (open) {
            const Work work = choose(open.value());
            if (work.nextSteadyMs >= 0)
                sooner(&nextSteadyMs, work.nextSteadyMs);
            for (const OutboxItem &item : work.looks + work.sends) {
                if (m_underWay.size() >= MaxSideBySide)
                    break;
                if (m_underWay.contains(item.conversation))
                    continue;
                m_underWay.insert(item.conversation);
                QCoro::connect(workOn(item), this, [](int) {});
            }
            m_hasSends = m_wasWoken || !m_underWay.isEmpty();
            m_isPending = m_hasSends || work.isPending || m_sender->hasUnrecorded();
        } else {
            m_lastFailure = Problem::from(open.error());
            m_failuresInRow++;
            Q_EMIT problemMet(*m_lastFailure);
            nextSteadyMs = m_clock->steadyMs() + backoffAfter(m_failuresInRow).count();
        }
        progressed();
        if (m_wasWoken)
            continue;
        auto pause = AtLeastOnceAMinute; // replies held by wall time follow a changed clock
        if (nextSteadyMs >= 0)
            pause = std::min(pause, std::chrono::milliseconds(
                                        std::max<qint64>(1, nextSteadyMs - m_clock->steadyMs())));
        co_await m_idle->sleep(pause);
        if (!self)
            co_return 0;
    }
    co_return 0;
}

QCoro::Task<StoreResult<QList<OutboxItem>>> OutboxRunner::openReplies()
{
    const QPointer<OutboxRunner> self(this);
    for (;;) {
        const auto open = co_await m_store->openReplies(std::nullopt);
        if (!self || !open)
            co_return open;
        // Asked after the rows were read: nothing is awaited between this and the choice.
        m_mustCheckOverdue = hasSlept() || m_mustCheckOverdue;
        if (!m_mustCheckOverdue)
            co_return open;
        // What was to leave hours ago is not sent because somebody opens the lid.
        const auto held = co_await m_store->holdOverdue(m_clock->nowMs(), OverdueAfter.count());
        if (!held)
            co_return held.error();
        if (!self)
            co_return open;
        m_mustCheckOverdue = false;
    }
}

QCoro::Task<qint64> OutboxRunner::recordLeft()
{
    const QPointer<OutboxRunner> self(this);
    if (m_clock->steadyMs() < m_recordUntilSteadyMs)
        co_return m_recordUntilSteadyMs;
    const QList<SendOutcome> written = co_await m_sender->recordAgain();
    if (!self)
        co_return -1;
    for (const SendOutcome &outcome : written) {
        if (outcome.item)
            took(*outcome.item, outcome);
    }
    if (!m_sender->hasUnrecorded()) {
        m_recordFailures = 0;
        co_return -1;
    }
    m_recordUntilSteadyMs = m_clock->steadyMs() + backoffAfter(++m_recordFailures).count();
    co_return m_recordUntilSteadyMs;
}

bool OutboxRunner::hasSlept()
{
    const qint64 offsetMs = m_clock->nowMs() - m_clock->steadyMs();
    const qint64 beforeMs = std::exchange(m_clockOffsetMs, offsetMs).value_or(offsetMs);
    return offsetMs - beforeMs > SleptMs;
}

OutboxRunner::Work OutboxRunner::choose(const QList<OutboxItem> &open)
{
    Work work;
    QSet<ConversationId> seen;
    const qint64 steadyMs = m_clock->steadyMs();
    const qint64 nowMs = m_clock->nowMs();
    for (const OutboxItem &item : open) {
        const bool isFirst = !seen.contains(item.conversation);
        if (!isPutOff(item, nowMs))
            seen.insert(item.conversation);
        if (m_isRefused || (m_only && !m_only->contains(item.conversation)))
            continue;
        if (const auto lookMs = m_reconciler->nextLookSteadyMs(item)) {
            work.isPending = true;
            if (*lookMs <= steadyMs)
                work.looks.append(item);
            sooner(&work.nextSteadyMs, *lookMs);
            continue;
        }
        if (!isFirst || item.state != OutboxState::Queued || item.hold != OutboxHold::None ||
            item.heldBehind.isValid())
            continue;
        const qint64 backingMs = m_backing.value(item.conversation).untilSteadyMs;
        const qint64 dueMs = std::max(backingMs, steadyMs + item.notBeforeAtMs - nowMs);
        // What a person put off is no work of now; what backs off is.
        work.isPending = work.isPending || item.notBeforeAtMs <= nowMs;
        if (dueMs <= steadyMs)
            work.sends.append(item);
        else
            sooner(&work.nextSteadyMs, dueMs);
    }
    return work;
}

QCoro::Task<int> OutboxRunner::workOn(OutboxItem item)
{
    const QPointer<OutboxRunner> self(this);
    if (item.state == OutboxState::Uncertain) {
        const LookOutcome look = co_await m_reconciler->look(item);
        if (!self)
            co_return 0;
        if (look.problem)
            noteFailure(item, *look.problem);
        else if (look.kind == LookOutcome::Kind::Found)
            m_problems.remove(item.id);
    } else {
        const SendOutcome outcome = co_await m_sender->send(item);
        if (!self)
            co_return 0;
        took(item, outcome);
    }
    m_underWay.remove(item.conversation);
    wake();
    progressed();
    co_return 0;
}

void OutboxRunner::took(const OutboxItem &item, const SendOutcome &outcome)
{
    using Kind = SendOutcome::Kind;
    if (outcome.problem)
        m_problems.insert(item.id, *outcome.problem);
    else
        m_problems.remove(item.id);
    switch (outcome.kind) {
    case Kind::Sent:
        m_failuresInRow = 0;
        m_backing.remove(item.conversation);
        m_problems.remove(item.id);
        Q_EMIT accepted();
        break;
    case Kind::Unclear:
        m_reconciler->attemptEnded(item.id);
        break;
    case Kind::Requeued:
    case Kind::StoreFailed:
        if (outcome.problem)
            noteFailure(item, *outcome.problem);
        break;
    case Kind::Refused:
        if (outcome.problem) {
            noteRefusal(*outcome.problem);
            Q_EMIT problemMet(*outcome.problem);
        }
        break;
    case Kind::Held:
    case Kind::CancelledByNews:
    case Kind::NotClaimed:
    case Kind::Stopped:
        break;
    }
}

void OutboxRunner::noteRefusal(const Problem &problem)
{
    // The key is refused, whatever is sent: the other replies wait instead of failing one by one.
    if (problem.kind != SyncProblem::Unauthorized)
        return;
    m_isRefused = true;
    m_lastFailure = problem;
}

void OutboxRunner::noteFailure(const OutboxItem &item, const Problem &problem)
{
    m_lastFailure = problem;
    noteRefusal(problem);
    m_problems.insert(item.id, problem);
    Q_EMIT problemMet(problem);
    // After a 429 the budget itself holds the next request back; no second brake is needed.
    if (problem.kind == SyncProblem::RateLimited) {
        m_isPaused = true;
        return;
    }
    ++m_failuresInRow;
    Backing &backing = m_backing[item.conversation];
    ++backing.failures;
    backing.untilSteadyMs = m_clock->steadyMs() + backoffAfter(backing.failures).count();
}

} // namespace Innbox
