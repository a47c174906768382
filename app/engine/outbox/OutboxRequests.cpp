#include "app/engine/outbox/OutboxRunner.h"

#include "app/engine/sync/CancellableTimer.h"
#include "models/Log.h"
#include "models/ports/Clock.h"

#include <QCoroFuture>
#include <QPointer>

// What others want of the OutboxRunner: wait for a reply, send it again, work everything off, stop.

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The first look comes 2 s after the attempt: a single pass waits for that one, no longer.
constexpr std::chrono::milliseconds WorthWaitingInOnePass{2'500};
constexpr std::chrono::milliseconds LookAgainWithin{60'000};

Problem probablyThere()
{
    return {.kind = SyncProblem::Rejected,
            .word = u"probably-there"_s,
            .message = u"The conversation has a message like it, without its links: it is not sent"
                       " again unless a person says so once more."_s};
}

} // namespace

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
        if (m_isRefused && !m_underWay.contains(item->conversation))
            co_return now;
        if (step != m_steps)
            continue; // what was read is no longer so
        const qint64 leftMs = untilSteadyMs - m_clock->steadyMs();
        // The wait never cuts a request. One that waits for the budget or a pause is under way, but
        // no request of its own is.
        const bool mayBeLeft =
            item->state == OutboxState::Queued || !m_underWay.contains(item->conversation);
        if (leftMs <= 0 && mayBeLeft)
            co_return now;
        const auto pause = leftMs > 0 ? std::chrono::milliseconds(leftMs) : LookAgainWithin;
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
        // Whoever asked did not know of it. Asked again, it is sent.
        if (look.isNewlySimilar)
            co_return Settled{.item = item, .problem = probablyThere()};
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
    m_isRefused = false;
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
    if (m_isStopping)
        co_return LookOutcome{};
    m_underWay.insert(item.conversation);
    const LookOutcome look = co_await m_reconciler->look(item);
    if (!self)
        co_return look;
    m_underWay.remove(item.conversation);
    if (look.problem)
        m_problems.insert(item.id, *look.problem);
    wake();
    progressed(); // stop() may wait for this one
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
    if (m_lastFailure && (pass == Pass::Once || m_isRefused || m_failuresInRow >= patience))
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
            // Every wake() ends a sleep: a look that comes too early proves nothing.
            while (m_clock->steadyMs() < *dueMs) {
                const std::chrono::milliseconds rest(*dueMs - m_clock->steadyMs());
                if (!co_await m_idle->sleep(rest) || !self)
                    co_return std::nullopt;
            }
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
