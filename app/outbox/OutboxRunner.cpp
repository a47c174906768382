#include "app/outbox/OutboxRunner.h"

#include "app/sync/Backoff.h"
#include "app/sync/Sleeper.h"
#include "models/Log.h"
#include "models/ports/Clock.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>

namespace Innbox {

namespace {

constexpr std::chrono::milliseconds AtLeastOnceAMinute{60'000};
/// The first look comes 2 s after the attempt: a single pass waits for that one, no longer.
constexpr std::chrono::milliseconds WorthWaitingInOnePass{2'500};

void sooner(qint64 *next, qint64 candidateMs)
{
    if (*next < 0 || candidateMs < *next)
        *next = candidateMs;
}

} // namespace

OutboxRunner::OutboxRunner(OutboxSender *sender, OutboxReconciler *reconciler, Store *store,
                           Clock *clock, QObject *parent)
    : QObject(parent), m_sender(sender), m_reconciler(reconciler), m_store(store), m_clock(clock),
      m_idle(std::make_unique<Sleeper>(clock)), m_progress(std::make_unique<Sleeper>(clock))
{
}

OutboxRunner::~OutboxRunner() = default;

QCoro::Task<StoreResult<int>> OutboxRunner::recover()
{
    co_return co_await m_store->recoverCrashed(m_clock->nowMs());
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
        const auto open = co_await m_store->openReplies(std::nullopt);
        if (!self || m_isStopping)
            co_return 0;
        qint64 nextSteadyMs = -1;
        if (open) {
            const Work work = choose(open.value());
            nextSteadyMs = work.nextSteadyMs;
            for (const OutboxItem &item : work.looks + work.sends) {
                if (m_underWay.size() >= MaxSideBySide)
                    break;
                if (m_underWay.contains(item.conversation))
                    continue;
                m_underWay.insert(item.conversation);
                QCoro::connect(workOn(item), this, [](int) {});
            }
            m_hasSends = m_wasWoken || !m_underWay.isEmpty();
            m_isPending = m_hasSends || work.isPending;
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

OutboxRunner::Work OutboxRunner::choose(const QList<OutboxItem> &open)
{
    Work work;
    QSet<ConversationId> seen;
    const qint64 steadyMs = m_clock->steadyMs();
    const qint64 nowMs = m_clock->nowMs();
    for (const OutboxItem &item : open) {
        const bool isFirst = !seen.contains(item.conversation);
        seen.insert(item.conversation);
        if (m_only && !m_only->contains(item.conversation))
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
        if (outcome.problem)
            Q_EMIT problemMet(*outcome.problem);
        break;
    case Kind::Held:
    case Kind::NotClaimed:
    case Kind::Stopped:
        break;
    }
}

void OutboxRunner::noteFailure(const OutboxItem &item, const Problem &problem)
{
    m_lastFailure = problem;
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

QCoro::Task<bool> OutboxRunner::isAtRest(OutboxItem item)
{
    switch (item.state) {
    case OutboxState::Sent:
    case OutboxState::Failed:
    case OutboxState::Discarded:
        co_return true;
    case OutboxState::Sending:
        co_return false;
    case OutboxState::Uncertain:
        co_return item.looks >= LooksBeforeAPersonDecides;
    case OutboxState::Queued:
        break;
    }
    if (item.hold != OutboxHold::None)
        co_return true;
    if (!item.heldBehind.isValid())
        co_return false;
    // Held behind another: at rest only when that one is.
    const auto inTheWay = co_await m_store->reply(item.heldBehind);
    if (!inTheWay)
        co_return false;
    co_return inTheWay->state == OutboxState::Failed || inTheWay->hold != OutboxHold::None ||
        (inTheWay->state == OutboxState::Uncertain && inTheWay->looks >= LooksBeforeAPersonDecides);
}

QCoro::Task<Settled> OutboxRunner::settle(OutboxId id, std::chrono::milliseconds wait)
{
    const QPointer<OutboxRunner> self(this);
    const qint64 untilSteadyMs = m_clock->steadyMs() + wait.count();
    start();
    wake();
    for (;;) {
        const quint64 step = m_steps;
        const auto item = co_await m_store->reply(id);
        if (!self)
            co_return Settled{};
        if (!item)
            co_return Settled{.item = {}, .problem = Problem::from(item.error())};
        std::optional<Problem> problem;
        if (m_problems.contains(id))
            problem = m_problems.value(id);
        const Settled now{.item = item.value(), .problem = problem};
        const bool rests = co_await isAtRest(item.value());
        if (!self || rests)
            co_return now;
        if (problem && problem->kind == SyncProblem::StoreFailed)
            co_return now;
        if (step != m_steps)
            continue; // what was read is no longer so
        const qint64 leftMs = untilSteadyMs - m_clock->steadyMs();
        // The wait never cuts a request; what is only queued has none.
        const bool mayBeLeft =
            item->state == OutboxState::Queued || !m_underWay.contains(item->conversation);
        if (leftMs <= 0 && mayBeLeft)
            co_return now;
        const auto pause = leftMs > 0 ? std::chrono::milliseconds(leftMs) : AtLeastOnceAMinute;
        const bool mayGoOn = co_await m_progress->sleep(pause);
        if (!self || !mayGoOn)
            co_return now;
    }
}

QCoro::Task<Settled> OutboxRunner::retry(OutboxId id, std::chrono::milliseconds wait)
{
    const QPointer<OutboxRunner> self(this);
    const auto found = co_await m_store->reply(id);
    if (!self)
        co_return Settled{};
    if (!found)
        co_return Settled{.item = {}, .problem = Problem::from(found.error())};
    OutboxItem item = found.value();
    if (isSettled(item.state) || item.state == OutboxState::Sending)
        co_return co_await settle(id, wait);
    if (item.state == OutboxState::Uncertain) {
        const LookOutcome look = co_await lookAlone(item);
        if (!self)
            co_return Settled{.item = item, .problem = {}};
        // Without a whole look nothing is sent again: it may be there.
        if (look.kind != LookOutcome::Kind::NotFound)
            co_return Settled{.item = look.item, .problem = look.problem};
        item = look.item.value_or(item);
    }
    // Built before the await: GCC 12 destroys an aggregate made within one twice.
    const OutboxStep step{
        .id = id, .from = item.state, .event = OutboxEvent::RetryAsked, .atMs = m_clock->nowMs()};
    const auto queued = co_await m_store->advance(step);
    if (!self)
        co_return Settled{.item = item, .problem = {}};
    if (!queued)
        co_return Settled{.item = item, .problem = Problem::from(queued.error())};
    m_backing.remove(item.conversation);
    m_problems.remove(id);
    co_return co_await settle(id, wait);
}

QCoro::Task<LookOutcome> OutboxRunner::lookAlone(OutboxItem item)
{
    const QPointer<OutboxRunner> self(this);
    while (m_underWay.contains(item.conversation)) {
        const bool mayGoOn = co_await m_progress->sleepUntilWoken();
        if (!self || !mayGoOn)
            co_return LookOutcome{};
    }
    m_underWay.insert(item.conversation);
    const LookOutcome look = co_await m_reconciler->look(item);
    if (!self)
        co_return look;
    m_underWay.remove(item.conversation);
    if (look.problem)
        m_problems.insert(item.id, *look.problem);
    wake();
    co_return look;
}

bool OutboxRunner::isPassDone(Pass pass, int patience) const
{
    if (pass == Pass::Once)
        return !m_hasSends || m_failuresInRow > 0 || m_isPaused;
    return !m_isPending || m_failuresInRow >= patience;
}

QCoro::Task<std::optional<Problem>> OutboxRunner::drain(Pass pass, int patience)
{
    const QPointer<OutboxRunner> self(this);
    m_failuresInRow = 0;
    m_isPaused = false;
    m_lastFailure.reset();
    start();
    wake();
    while (!isPassDone(pass, patience)) {
        const bool mayGoOn = co_await m_progress->sleepUntilWoken();
        if (!self || !mayGoOn)
            co_return std::nullopt;
    }
    if (m_lastFailure && (pass == Pass::Once || m_failuresInRow >= patience))
        co_return m_lastFailure;
    const auto open = co_await m_store->openReplies(std::nullopt);
    if (!self)
        co_return std::nullopt;
    if (!open)
        co_return Problem::from(open.error());
    for (const OutboxItem &item : open.value()) {
        if (item.state != OutboxState::Uncertain)
            continue;
        if (const auto dueMs = m_reconciler->nextLookSteadyMs(item)) {
            const std::chrono::milliseconds left(*dueMs - m_clock->steadyMs());
            if (left > WorthWaitingInOnePass)
                continue;
            if (!co_await m_idle->sleep(left) || !self)
                co_return std::nullopt;
        }
        const LookOutcome look = co_await lookAlone(item);
        if (!self)
            co_return std::nullopt;
        if (look.problem)
            co_return look.problem;
    }
    co_return std::nullopt;
}

QCoro::Task<bool> OutboxRunner::stop()
{
    const QPointer<OutboxRunner> self(this);
    m_isStopping = true;
    m_idle->wake();
    while (self && !m_underWay.isEmpty()) {
        if (!co_await m_progress->sleepUntilWoken())
            break;
    }
    if (self) {
        m_idle->stop();
        m_progress->stop();
    }
    co_return true;
}

} // namespace Innbox
