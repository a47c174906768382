#pragma once

#include "app/api/ApiError.h"
#include "models/store/Store.h"

#include <QCoroTask>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace Innbox {

class Clock;

/// Who wants the request: what a person does may use the last places of the minute.
enum class Priority : qint8 { Person, Background };

/// One budget for everything that leaves on an account: a sliding window of a minute. A request is
/// recorded in the store before it leaves and frees its place 60 s after its answer (or, without
/// one, after its deadline). May be spent in a burst; the last ReservedPlaces are kept for people.
/// A 429 pauses everything, over restarts too.
/// Waits run by the monotonic clock; the wall clock is only for what the store remembers, and
/// recorded times in the future count as now.
/// Thread: the one it lives in.
class RateBudget : public QObject {
    Q_OBJECT
public:
    static constexpr int ReservedPlaces = 4;
    static constexpr std::chrono::milliseconds Window{60'000};
    static constexpr std::chrono::milliseconds DefaultPause{60'000};
    static constexpr std::chrono::milliseconds LongestPause{3'600'000};

    /// \param perMinute requests a minute, >= 1. Below 10 fewer than ReservedPlaces are kept for
    ///        people (perMinute / 3), so that every limit lets background work go on.
    RateBudget(Store *store, Clock *clock, int perMinute, QObject *parent = nullptr);
    ~RateBudget() override;

    /// Loads what the store remembers. Call once before the first acquire().
    QCoro::Task<StoreResult<Done>> load();
    /// Waits for a place (Person before Background, else in order of asking), records the request
    /// and returns its id. nullopt: stopped while waiting. Errors: the store could not record it;
    /// the request must not leave then.
    QCoro::Task<StoreResult<std::optional<RequestId>>> acquire(Priority priority,
                                                               std::chrono::milliseconds deadline);
    /// Waits like acquire(), but takes nothing: for work that must not be begun (a claim written to
    /// the store) while there is no place for it. Another may be faster; acquire() then waits.
    /// False: stopped while waiting.
    QCoro::Task<bool> ready(Priority priority);
    /// The answer (or its deadline) came: the place frees itself 60 s from now.
    void release(RequestId id);
    /// A 429 came: nothing leaves for \p wait (0 = DefaultPause, never over LongestPause).
    void pauseFor(std::chrono::milliseconds wait);
    /// Places taken now; for the status line.
    [[nodiscard]] int taken() const;
    [[nodiscard]] int limit() const { return m_perMinute; }
    /// Those who wait for a place now.
    [[nodiscard]] int waiting() const;
    /// Monotonic ms until the pause ends; 0 = no pause.
    [[nodiscard]] qint64 pausedForMs() const;
    /// Ends every waiting acquire() with nullopt.
    void stop();

Q_SIGNALS:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
    int m_perMinute;
};

} // namespace Innbox
