#include "ui/shell/ClockWatcher.h"

#include "models/ports/Clock.h"

#include <QDateTime>

#include <algorithm>

namespace Innbox {

namespace {
constexpr qint64 WatchedMs = 60'000;
}

ClockWatcher::ClockWatcher(Clock *clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock->nowMs());
    m_seenMs = m_clock->nowMs();
    m_date = now.date();
    m_offsetSeconds = now.offsetFromUtc();
    wait();
}

void ClockWatcher::look()
{
    const qint64 nowMs = m_clock->nowMs();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs);
    const bool isOtherDay = now.date() != m_date || now.offsetFromUtc() != m_offsetSeconds;
    const bool isOtherMinute = nowMs / WatchedMs != m_seenMs / WatchedMs;
    m_seenMs = nowMs;
    m_date = now.date();
    m_offsetSeconds = now.offsetFromUtc();
    if (isOtherDay)
        Q_EMIT dayChanged();
    if (isOtherDay || isOtherMinute)
        Q_EMIT minutePassed();
}

/// Until the minute is over, which is also when a day is.
void ClockWatcher::wait()
{
    const qint64 leftMs = WatchedMs - m_clock->nowMs() % WatchedMs;
    m_clock->after(std::chrono::milliseconds(std::clamp<qint64>(leftMs, 1, WatchedMs)), this,
                   [this] {
                       look();
                       wait();
                   });
}

} // namespace Innbox
