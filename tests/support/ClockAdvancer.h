#pragma once

#include "models/ProcessIdleDetector.h"
#include "tests/support/ManualClock.h"

#include <QObject>
#include <QTimer>

namespace Innbox {

/// Lets simulated time jump to the next thing that waits for it whenever nothing real happens for a
/// moment, so that a minute of waiting takes milliseconds and no test sleeps. Sockets, disks and
/// other threads keep their own pace: while any thread of this process works or waits for the
/// disk, time stands, however slow the machine or the sanitizer.
/// Thread: that of the clock.
class ClockAdvancer : public QObject {
public:
    explicit ClockAdvancer(ManualClock *clock) : m_clock(clock)
    {
        m_look.setInterval(LookMs);
        connect(&m_look, &QTimer::timeout, this, [this] {
            m_quiet = m_stillness.isStill() ? m_quiet + 1 : 0;
            if (m_quiet < QuietLooks)
                return;
            m_quiet = 0;
            m_clock->advanceToNext();
        });
        m_look.start();
    }

    /// Time stands until release().
    void hold() { m_look.stop(); }
    void release()
    {
        m_quiet = 0;
        m_look.start();
    }

private:
    static constexpr int LookMs = 5;
    static constexpr int QuietLooks = 3;
    ManualClock *m_clock;
    ProcessIdleDetector m_stillness{};
    QTimer m_look{};
    int m_quiet = 0;
};

} // namespace Innbox
