#pragma once

#include "models/ports/Clock.h"

#include <algorithm>
#include <utility>

namespace Innbox {

/// The clock of an account: the real one, moved as far as the world of its embedded sandbox is.
/// What waits goes by a clock that never runs back, even when a world that is made anew takes the
/// wall clock back. Waits (after) run in real time.
class AccountClock : public Clock {
public:
    /// \param real  outlives this
    explicit AccountClock(Clock *real) : m_real(real) {}

    [[nodiscard]] qint64 nowMs() const override { return m_real->nowMs() + m_aheadMs; }
    [[nodiscard]] qint64 steadyMs() const override { return m_real->steadyMs() + m_steadyMs; }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override
    {
        m_real->after(delay, context, std::move(then));
    }

    [[nodiscard]] qint64 aheadMs() const { return m_aheadMs; }
    void setAheadMs(qint64 aheadMs)
    {
        m_steadyMs += std::max<qint64>(0, aheadMs - m_aheadMs);
        m_aheadMs = aheadMs;
    }

private:
    Clock *m_real;
    qint64 m_aheadMs = 0;
    qint64 m_steadyMs = 0;
};

} // namespace Innbox
