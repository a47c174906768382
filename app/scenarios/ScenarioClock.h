#pragma once

#include "models/ProcessIdleDetector.h"
#include "models/ports/Clock.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <list>

namespace Innbox {

/// Time of a scenario: it stands while something real happens and leaps to the next thing that
/// waits for it as soon as nothing does for a moment, so that a minute of waiting takes
/// milliseconds. Sockets and disks keep their own pace: while any thread of this process works or
/// waits for the disk, time stands, else a slow disk would spend all the patience of a step.
/// Thread: one, with an event loop.
class ScenarioClock : public QObject, public Clock {
public:
    explicit ScenarioClock(qint64 nowMs, QObject *parent = nullptr);

    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }
    [[nodiscard]] qint64 steadyMs() const override { return m_nowMs; }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override;
    /// Moves on and runs everything that became due on the way, in order of its time.
    void advance(std::chrono::milliseconds by);

private:
    struct Call {
        qint64 dueMs;
        QPointer<QObject> context;
        std::function<void()> then;
    };
    static constexpr int LookMs = 5; ///< real time
    static constexpr int QuietLooks = 2;
    void look();
    void leap();
    [[nodiscard]] std::list<Call>::iterator next();

    qint64 m_nowMs;
    std::list<Call> m_calls{};
    QTimer m_look{};
    ProcessIdleDetector m_stillness{};
    int m_quiet = 0; ///< looks in a row
};

} // namespace Innbox
