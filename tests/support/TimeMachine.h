#pragma once

#include "tests/support/ManualClock.h"

#include <QObject>
#include <QTimer>

namespace Innbox {

/// Lets simulated time jump to the next thing that waits for it whenever nothing real happens for a
/// moment, so that a minute of waiting takes milliseconds and no test sleeps. Sockets and disks
/// keep their own pace: a jump in the middle of a request only makes its waits look longer.
class TimeMachine : public QObject {
public:
    explicit TimeMachine(ManualClock *clock) : m_clock(clock)
    {
        m_idle.setInterval(QuietMs);
        connect(&m_idle, &QTimer::timeout, this, [this] { m_clock->advanceToNext(); });
        m_idle.start();
    }

    /// Time stands until release().
    void hold() { m_idle.stop(); }
    void release() { m_idle.start(); }

private:
    static constexpr int QuietMs = 15;
    ManualClock *m_clock;
    QTimer m_idle{};
};

} // namespace Innbox
