#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Innbox {

/// Time, abstract, so that tests need no sleep.
class Clock {
public:
    virtual ~Clock() = default;
    /// Wall clock, ms since 1970-01-01 UTC: to show, and for what must survive a restart.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// Monotonic, ms since an arbitrary point: for every wait. A changed wall clock leaves it
    /// alone.
    [[nodiscard]] virtual qint64 steadyMs() const = 0;
    /// Calls \p then once on the thread of \p context after \p delay, unless it died before.
    virtual void after(std::chrono::milliseconds delay, QObject *context,
                       std::function<void()> then) = 0;
};

} // namespace Innbox
