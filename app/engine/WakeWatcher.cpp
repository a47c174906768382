#include "app/engine/WakeWatcher.h"

#include "models/ports/Clock.h"

#include <ctime>
#include <utility>

namespace Innbox {

WakeWatcher::WakeWatcher(Clock *clock, std::function<qint64()> suspendedMs, QObject *parent)
    : QObject(parent), m_clock(clock), m_suspendedMs(std::move(suspendedMs))
{
}

void WakeWatcher::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_knownMs = m_suspendedMs();
    m_clock->after(Interval, this, [this] { look(); });
}

void WakeWatcher::look()
{
    if (!m_isRunning)
        return;
    const qint64 suspendedMs = m_suspendedMs();
    const bool hasSlept = suspendedMs - m_knownMs >= ShortestSleep.count();
    m_knownMs = suspendedMs;
    m_clock->after(Interval, this, [this] { look(); });
    if (hasSlept)
        Q_EMIT woke();
}

qint64 WakeWatcher::machineSuspendedMs()
{
    const auto readMs = [](clockid_t clock) {
        timespec time = {};
        ::clock_gettime(clock, &time);
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
    };
    return readMs(CLOCK_BOOTTIME) - readMs(CLOCK_MONOTONIC);
}

} // namespace Innbox
