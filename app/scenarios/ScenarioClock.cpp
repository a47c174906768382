#include "app/scenarios/ScenarioClock.h"

#include <algorithm>
#include <utility>

namespace Innbox {

ScenarioClock::ScenarioClock(qint64 nowMs, QObject *parent) : QObject(parent), m_nowMs(nowMs)
{
    m_look.setInterval(LookMs);
    connect(&m_look, &QTimer::timeout, this, [this] { look(); });
    m_look.start();
}

void ScenarioClock::after(std::chrono::milliseconds delay, QObject *context,
                          std::function<void()> then)
{
    m_calls.push_back({m_nowMs + delay.count(), context, std::move(then)});
}

std::list<ScenarioClock::Call>::iterator ScenarioClock::next()
{
    std::erase_if(m_calls, [](const Call &call) { return !call.context; });
    return std::ranges::min_element(m_calls, {}, &Call::dueMs);
}

void ScenarioClock::advance(std::chrono::milliseconds by)
{
    const qint64 targetMs = m_nowMs + by.count();
    for (auto due = next(); due != m_calls.end() && due->dueMs <= targetMs; due = next()) {
        m_nowMs = std::max(m_nowMs, due->dueMs);
        const Call call = std::move(*due);
        m_calls.erase(due);
        call.then();
    }
    m_nowMs = std::max(m_nowMs, targetMs);
}

void ScenarioClock::look()
{
    m_quiet = m_stillness.isStill() ? m_quiet + 1 : 0;
    if (m_quiet < QuietLooks)
        return;
    m_quiet = 0;
    leap();
}

void ScenarioClock::leap()
{
    const auto due = next();
    if (due != m_calls.end())
        advance(std::chrono::milliseconds(std::max<qint64>(0, due->dueMs - m_nowMs)));
}

} // namespace Innbox
