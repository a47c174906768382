#pragma once

#include "models/ports/Clock.h"

#include <utility>

namespace Innbox {

/// The world's clock: the real one plus an offset that only grows. Advancing it moves everything
/// that depends on time (automatic answers, hidden messages, the rate limit).
/// Waits (after) run in real time.
class SimulatorClock : public Clock {
public:
    explicit SimulatorClock(Clock *real) : m_real(real) {}

    [[nodiscard]] qint64 nowMs() const override { return m_real->nowMs() + m_offsetMs; }
    [[nodiscard]] qint64 steadyMs() const override { return m_real->steadyMs() + m_offsetMs; }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override
    {
        m_real->after(delay, context, std::move(then));
    }

    [[nodiscard]] qint64 offsetMs() const { return m_offsetMs; }
    void setOffsetMs(qint64 offsetMs) { m_offsetMs = offsetMs; }

private:
    Clock *m_real;
    qint64 m_offsetMs = 0;
};

} // namespace Innbox
