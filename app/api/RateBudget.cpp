#include "app/api/RateBudget.h"

#include "models/Log.h"
#include "models/ports/Clock.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>
#include <coroutine>
#include <utility>
#include <vector>

namespace Innbox {

using namespace std::chrono_literals;

namespace {

/// Someone who waits for a place. Lives in the frame of the coroutine that waits.
struct Turn {
    enum class State { Waiting, Granted, Stopped };
    enum class Wants { Place, OnlyTheChance };

    Priority priority = Priority::Background;
    Wants wants = Wants::Place;
    std::chrono::milliseconds deadline{0};
    State state = State::Waiting;
    quint64 place = 0; ///< once granted: its key
    std::coroutine_handle<> handle{};
};

/// Awaits a turn. Only points to it: GCC 12 copies what is awaited.
struct TurnWait {
    Turn *turn;

    [[nodiscard]] bool await_ready() const { return turn->state != Turn::State::Waiting; }
    void await_suspend(std::coroutine_handle<> waiting) const { turn->handle = waiting; }
    [[nodiscard]] bool await_resume() const { return turn->state == Turn::State::Granted; }
};

/// One request of the last minute. Steady ms.
struct Place {
    quint64 key = 0;
    RequestId id{}; ///< invalid while the store records it
    qint64 freesAtMs = 0;
};

/// For writes nobody waits for: a failure is at least in the log.
QCoro::Task<> noteFailure(StoreFuture<Done> written)
{
    const StoreResult<Done> result = co_await written;
    if (!result && result.error().kind != StoreError::Kind::ShutDown)
        qCWarning(lcApi) << "the budget was not written:" << result.error().word();
}

} // namespace

struct RateBudget::Private {
    RateBudget *q;
    Store *store;
    Clock *clock;
    int perMinute;
    int reserved;
    std::vector<Place> places{};
    std::vector<Turn *> waiting{};
    quint64 lastKey = 0;
    qint64 pausedUntilMs = 0; ///< steady
    qint64 wakeAtMs = 0;      ///< steady; 0 = no call is planned
    bool isStopped = false;

    [[nodiscard]] int taken() const
    {
        const qint64 nowMs = clock->steadyMs();
        return int(std::ranges::count_if(
            places, [nowMs](const Place &place) { return place.freesAtMs > nowMs; }));
    }
    [[nodiscard]] bool isPaused() const { return pausedUntilMs > clock->steadyMs(); }

    /// Takes the next one who may go out of the line; nullptr: nobody may go now.
    Turn *next()
    {
        if (isPaused() || waiting.empty())
            return nullptr;
        auto first = std::ranges::find(waiting, Priority::Person, &Turn::priority);
        const bool isPerson = first != waiting.end();
        if (!isPerson)
            first = waiting.begin();
        if (taken() >= (isPerson ? perMinute : perMinute - reserved))
            return nullptr;
        Turn *const turn = *first;
        waiting.erase(first);
        return turn;
    }

    void dispatch()
    {
        const QPointer<RateBudget> self(q);
        const qint64 nowMs = clock->steadyMs();
        std::erase_if(places, [nowMs](const Place &place) { return place.freesAtMs <= nowMs; });
        while (Turn *const turn = next()) {
            turn->state = Turn::State::Granted;
            if (turn->wants == Turn::Wants::Place) {
                turn->place = ++lastKey;
                places.push_back({turn->place,
                                  {},
                                  (clock->steadyMs() + turn->deadline.count() + Window.count())});
            }
            if (turn->handle)
                turn->handle.resume(); // it may ask again, stop or delete the budget
            if (!self)
                return;
        }
        planWake();
        Q_EMIT q->changed();
    }

    /// Plans one call for the moment something may change; never polls.
    void planWake()
    {
        if (waiting.empty())
            return;
        const qint64 nowMs = clock->steadyMs();
        qint64 dueMs = pausedUntilMs;
        if (!isPaused()) {
            const auto first = std::ranges::min_element(places, {}, &Place::freesAtMs);
            if (first == places.end())
                return; // not paused, nothing taken: nobody waits
            dueMs = first->freesAtMs;
        }
        if (wakeAtMs > nowMs && wakeAtMs <= dueMs)
            return;
        wakeAtMs = dueMs;
        clock->after(std::chrono::milliseconds(std::max<qint64>(1, dueMs - nowMs)), q, [this] {
            wakeAtMs = 0;
            dispatch();
        });
    }

    void ask(Turn *turn)
    {
        if (isStopped) {
            turn->state = Turn::State::Stopped;
            return;
        }
        waiting.push_back(turn);
        dispatch();
    }

    void forget(quint64 key)
    {
        std::erase_if(places, [key](const Place &place) { return place.key == key; });
        dispatch();
    }

    void writeEnd(RequestId id)
    {
        QCoro::connect(noteFailure(store->endRequest(id, clock->nowMs())), q, [] {});
    }

    void restore(const BudgetRecord &record)
    {
        const qint64 wallMs = clock->nowMs();
        const qint64 steadyMs = clock->steadyMs();
        for (const RequestRecord &request : record.requests) {
            // Without an answer on record it ended at its deadline at the latest. What the store
            // dates into the future (the wall clock was set back) counts from now.
            const qint64 startedMs = std::min(request.startedAtMs, wallMs);
            const qint64 runsMs = std::max<qint64>(0, request.deadlineAtMs - request.startedAtMs);
            const qint64 endedMs =
                request.endedAtMs > 0 ? std::min(request.endedAtMs, wallMs) : startedMs + runsMs;
            const qint64 leftMs = endedMs + Window.count() - wallMs;
            if (leftMs > 0)
                places.push_back({++lastKey, request.id, steadyMs + leftMs});
        }
        if (record.pauseSetAtMs > 0) {
            const qint64 forMs = std::min<qint64>(record.pauseForMs, LongestPause.count());
            const qint64 leftMs = std::min(record.pauseSetAtMs, wallMs) + forMs - wallMs;
            if (leftMs > 0)
                pausedUntilMs = std::max(pausedUntilMs, steadyMs + leftMs);
        }
    }
};

RateBudget::RateBudget(Store *store, Clock *clock, int perMinute, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(
                           Private{.q = this,
                                   .store = store,
                                   .clock = clock,
                                   .perMinute = perMinute,
                                   .reserved = perMinute < 10 ? perMinute / 3 : ReservedPlaces})),
      m_perMinute(perMinute)
{
}

RateBudget::~RateBudget()
{
    stop();
}

QCoro::Task<StoreResult<Done>> RateBudget::load()
{
    const QPointer<RateBudget> self(this);
    const StoreResult<BudgetRecord> record = co_await d->store->budget(d->clock->nowMs());
    if (!record)
        co_return record.error();
    if (self) {
        d->restore(record.value());
        d->dispatch();
    }
    co_return Done{};
}

QCoro::Task<StoreResult<std::optional<RequestId>>>
RateBudget::acquire(Priority priority, std::chrono::milliseconds deadline)
{
    const QPointer<RateBudget> self(this);
    for (;;) {
        Turn turn{.priority = priority, .deadline = deadline};
        d->ask(&turn);
        const bool isGranted = co_await TurnWait{&turn};
        if (!self || !isGranted)
            co_return std::optional<RequestId>();

        const qint64 nowMs = d->clock->nowMs();
        const StoreResult<RequestId> recorded =
            co_await d->store->recordRequest(nowMs, nowMs + deadline.count());
        if (!self)
            co_return std::optional<RequestId>();
        if (!recorded) {
            d->forget(turn.place);
            co_return recorded.error();
        }
        if (!d->isStopped && !d->isPaused()) {
            for (Place &place : d->places) {
                if (place.key == turn.place)
                    place.id = recorded.value();
            }
            co_return std::optional(recorded.value());
        }
        // Stopped, or a 429 came meanwhile: this request does not leave.
        d->writeEnd(recorded.value());
        d->forget(turn.place);
        if (!self)
            co_return std::optional<RequestId>();
    }
}

QCoro::Task<bool> RateBudget::ready(Priority priority)
{
    Turn turn{.priority = priority, .wants = Turn::Wants::OnlyTheChance};
    d->ask(&turn);
    co_return co_await TurnWait{&turn};
}

void RateBudget::release(RequestId id)
{
    const auto place = std::ranges::find(d->places, id, &Place::id);
    if (!id.isValid() || place == d->places.end())
        return; // released before
    place->freesAtMs = d->clock->steadyMs() + Window.count();
    place->id = {};
    d->writeEnd(id);
    d->dispatch();
}

void RateBudget::pauseFor(std::chrono::milliseconds wait)
{
    const std::chrono::milliseconds pause =
        wait > 0ms ? std::min(wait, LongestPause) : DefaultPause;
    const qint64 untilMs = d->clock->steadyMs() + pause.count();
    if (untilMs <= d->pausedUntilMs)
        return; // a longer one is on
    d->pausedUntilMs = untilMs;
    QCoro::connect(noteFailure(d->store->setPause(d->clock->nowMs(), pause.count())), this, [] {});
    d->dispatch();
}

int RateBudget::taken() const
{
    return d->taken();
}

int RateBudget::waiting() const
{
    return int(d->waiting.size());
}

qint64 RateBudget::pausedForMs() const
{
    return std::max<qint64>(0, d->pausedUntilMs - d->clock->steadyMs());
}

void RateBudget::stop()
{
    d->isStopped = true;
    const QPointer<RateBudget> self(this);
    while (self && !d->waiting.empty()) {
        Turn *const turn = d->waiting.front();
        d->waiting.erase(d->waiting.begin());
        turn->state = Turn::State::Stopped;
        if (turn->handle)
            turn->handle.resume();
    }
}

} // namespace Innbox
