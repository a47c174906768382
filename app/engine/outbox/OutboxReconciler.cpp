#include "app/engine/outbox/OutboxReconciler.h"

#include "app/api/ApiClient.h"
#include "app/engine/sync/Backoff.h"
#include "models/Log.h"
#include "models/ports/Clock.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>
#include <array>

namespace Innbox {

namespace {

constexpr std::array<qint64, LooksBeforeAPersonDecides> LookAfterMs{2'000, 10'000, 30'000};
/// Looks that are overdue (after a restart) still keep this distance: two in the same second tell
/// no more than one.
constexpr qint64 LeastGapMs = 2'000;

} // namespace

OutboxReconciler::OutboxReconciler(ApiClient *api, Store *store, Clock *clock, QObject *parent)
    : QObject(parent), m_api(api), m_store(store), m_clock(clock)
{
}

void OutboxReconciler::attemptEnded(OutboxId id)
{
    m_endedSteadyMs.insert(id, m_clock->steadyMs());
    m_unreadLooks.remove(id);
}

std::optional<qint64> OutboxReconciler::nextLookSteadyMs(const OutboxItem &item)
{
    if (item.state != OutboxState::Uncertain || item.looks >= LooksBeforeAPersonDecides)
        return std::nullopt;
    if (!m_endedSteadyMs.contains(item.id)) {
        // Ended in an earlier process: the wall clock is all there is. It may have been changed
        // meanwhile, so what lies in its future counts as now.
        const qint64 agoMs = std::max<qint64>(0, m_clock->nowMs() - item.attemptEndedAtMs);
        m_endedSteadyMs.insert(item.id, m_clock->steadyMs() - agoMs);
    }
    qint64 due = m_endedSteadyMs.value(item.id) + LookAfterMs.at(size_t(item.looks));
    if (m_lookedSteadyMs.contains(item.id))
        due = std::max(due, m_lookedSteadyMs.value(item.id) + LeastGapMs);
    if (const int failures = m_unreadLooks.value(item.id); failures > 0)
        due = std::max(due, m_lookedSteadyMs.value(item.id) + backoffAfter(failures).count());
    return due;
}

QCoro::Task<LookOutcome> OutboxReconciler::look(OutboxItem item)
{
    const QPointer<OutboxReconciler> self(this);
    const auto answer = co_await m_api->conversation(item.accommodation, item.reservation,
                                                     item.remoteConversation, Priority::Person);
    if (!self)
        co_return LookOutcome{};
    m_lookedSteadyMs.insert(item.id, m_clock->steadyMs());
    if (!answer) {
        if (answer.error().kind == ApiError::Kind::Cancelled)
            co_return LookOutcome{};
        ++m_unreadLooks[item.id];
        qCInfo(lcOutbox) << "look at reply" << item.id.value
                         << "not counted:" << answer.error().word();
        co_return LookOutcome{.kind = LookOutcome::Kind::NotRead,
                              .item = item,
                              .problem = Problem::from(answer.error(), true)};
    }
    // Absence is proved only by a history that was read whole: an element nobody can read might be
    // the reply, and an answer without a conversation is no history.
    const bool isWhole = answer->data.unreadable.isEmpty() && !answer->data.conversation.isEmpty();
    if (isWhole)
        m_unreadLooks.remove(item.id);
    else
        ++m_unreadLooks[item.id];
    const auto stored =
        co_await m_store->ingestSnapshot(item.conversation, answer->data, m_clock->nowMs());
    if (!stored) {
        // The next look comes later and later, not every two seconds.
        if (self)
            ++m_unreadLooks[item.id];
        co_return LookOutcome{.kind = LookOutcome::Kind::StoreFailed,
                              .item = item,
                              .problem = Problem::from(stored.error())};
    }
    if (!self)
        co_return LookOutcome{};
    const bool isNewlySimilar = stored->similar.contains(item.id) && !m_similar.contains(item.id);
    if (isNewlySimilar)
        m_similar.insert(item.id);
    if (stored->found.contains(item.id)) {
        const auto found = co_await m_store->reply(item.id);
        if (!found)
            co_return LookOutcome{.kind = LookOutcome::Kind::StoreFailed,
                                  .item = item,
                                  .problem = Problem::from(found.error())};
        co_return LookOutcome{.kind = LookOutcome::Kind::Found, .item = found.value()};
    }
    if (!isWhole)
        co_return LookOutcome{.kind = LookOutcome::Kind::NotRead, .item = item};
    const auto counted = co_await m_store->countLook(item.id, m_clock->nowMs());
    if (counted)
        co_return LookOutcome{.kind = LookOutcome::Kind::NotFound,
                              .item = counted.value(),
                              .isNewlySimilar = isNewlySimilar};
    if (counted.error().kind == StoreError::Kind::Conflict)
        co_return LookOutcome{.kind = LookOutcome::Kind::Settled, .item = item};
    co_return LookOutcome{.kind = LookOutcome::Kind::StoreFailed,
                          .item = item,
                          .problem = Problem::from(counted.error())};
}

} // namespace Innbox
