#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace Innbox {

class Clock;

/// Notices that the machine slept: while it does, the clock of every wait stands, so a poll that
/// was due in a minute would come a minute after the lid is opened.
/// Thread: the one it lives in.
class WakeWatcher : public QObject {
    Q_OBJECT
public:
    /// How often it looks.
    static constexpr std::chrono::milliseconds Interval{5'000};
    /// A shorter sleep is nobody's concern, and clocks are read one after the other.
    static constexpr std::chrono::milliseconds ShortestSleep{2'000};

    /// \param suspendedMs how long the machine has slept since it started, ms
    WakeWatcher(Clock *clock, std::function<qint64()> suspendedMs, QObject *parent = nullptr);

    void start();
    void stop() { m_isRunning = false; }
    /// The boot clock less the monotonic one, ms.
    [[nodiscard]] static qint64 machineSuspendedMs();

Q_SIGNALS:
    void woke();

private:
    void look();

    Clock *m_clock;
    std::function<qint64()> m_suspendedMs;
    qint64 m_knownMs = 0;
    bool m_isRunning = false;
};

} // namespace Innbox
