#pragma once

#include <QCoroTask>
#include <QObject>

#include <chrono>
#include <memory>
#include <vector>

template <class T>
class QPromise;

namespace Innbox {

class Clock;

/// Waits by the monotonic clock that stop() and wake() can end.
/// Thread: the one it lives in.
class CancellableTimer : public QObject {
    Q_OBJECT
public:
    explicit CancellableTimer(Clock *clock, QObject *parent = nullptr);
    ~CancellableTimer() override;

    /// True when the whole time passed or wake() was called, false when stop() was.
    /// A negative or zero delay still goes once through the event loop.
    QCoro::Task<bool> sleep(std::chrono::milliseconds delay);
    /// Waits for wake() or stop() only.
    QCoro::Task<bool> sleepUntilWoken();
    /// Ends every sleep now, with true.
    void wake();
    /// Ends every sleep now, with false, and every later one at once.
    void stop();
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

private:
    using Sleep = std::shared_ptr<QPromise<bool>>;
    void endAll(bool result);
    static void end(const Sleep &sleep, bool result);

    Clock *m_clock;
    std::vector<Sleep> m_sleeps{};
    bool m_isStopped = false;
};

} // namespace Innbox
