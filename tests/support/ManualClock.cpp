#include "tests/support/ManualClock.h"

#include <QObject>

#include <algorithm>
#include <utility>

namespace Innbox {

void ManualClock::after(std::chrono::milliseconds delay, QObject *context,
                        std::function<void()> then)
{
    m_calls.push_back({m_steadyMs + delay.count(), context, std::move(then)});
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    const qint64 targetMs = m_steadyMs + by.count();
    for (;;) {
        const auto next = std::ranges::min_element(m_calls, {}, &Call::dueMs);
        if (next == m_calls.end() || next->dueMs > targetMs)
            break;
        const qint64 stepMs = std::max<qint64>(0, next->dueMs - m_steadyMs);
        m_steadyMs += stepMs;
        m_nowMs += stepMs;
        const Call call = std::move(*next);
        m_calls.erase(next);
        if (call.context)
            call.then();
    }
    m_nowMs += targetMs - m_steadyMs;
    m_steadyMs = targetMs;
}

bool ManualClock::advanceToNext()
{
    std::erase_if(m_calls, [](const Call &call) { return !call.context; });
    const auto next = std::ranges::min_element(m_calls, {}, &Call::dueMs);
    if (next == m_calls.end())
        return false;
    advance(std::chrono::milliseconds(std::max<qint64>(0, next->dueMs - m_steadyMs)));
    return true;
}

} // namespace Innbox
