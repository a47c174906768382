#include "app/engine/sync/CancellableTimer.h"

#include "models/ports/Clock.h"

#include <QCoroFuture>
#include <QFuture>
#include <QPromise>

#include <utility>

namespace Innbox {

CancellableTimer::CancellableTimer(Clock *clock, QObject *parent) : QObject(parent), m_clock(clock)
{
}

CancellableTimer::~CancellableTimer()
{
    stop();
}

QCoro::Task<bool> CancellableTimer::sleep(std::chrono::milliseconds delay)
{
    if (m_isStopped)
        co_return false;
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    m_sleeps.push_back(promise);
    const QFuture<bool> done = promise->future();
    m_clock->after(std::max(delay, std::chrono::milliseconds(0)), this, [this, promise] {
        std::erase(m_sleeps, promise);
        end(promise, true);
    });
    promise.reset();
    co_return co_await done; // nothing of *this is touched after the await
}

QCoro::Task<bool> CancellableTimer::sleepUntilWoken()
{
    if (m_isStopped)
        co_return false;
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    m_sleeps.push_back(promise);
    const QFuture<bool> done = promise->future();
    promise.reset();
    co_return co_await done;
}

void CancellableTimer::wake()
{
    endAll(true);
}

void CancellableTimer::stop()
{
    m_isStopped = true;
    endAll(false);
}

void CancellableTimer::endAll(bool result)
{
    for (const Sleep &sleep : std::exchange(m_sleeps, {}))
        end(sleep, result);
}

void CancellableTimer::end(const Sleep &sleep, bool result)
{
    // The clock's call and wake() may both come: the first one counts.
    if (sleep->future().isFinished())
        return;
    sleep->addResult(result);
    sleep->finish();
}

} // namespace Innbox
