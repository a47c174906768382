#pragma once

#include "models/ports/Clock.h"

#include <QPointer>

#include <functional>
#include <list>

namespace Innbox {

/// A clock that stands until a test moves it. Single-threaded.
class ManualClock : public Clock {
public:
    explicit ManualClock(qint64 nowMs = 1'770'000'000'000) : m_nowMs(nowMs) {}

    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }
    [[nodiscard]] qint64 steadyMs() const override { return m_steadyMs; }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override;

    /// Moves both clocks and runs every call that became due, in order of its time.
    void advance(std::chrono::milliseconds by);
    /// Moves only the wall clock: somebody set it, or it was wrong.
    void jumpWall(std::chrono::milliseconds by) { m_nowMs += by.count(); }
    /// Moves on to the next call that waits and runs it; false when none does.
    bool advanceToNext();
    /// Calls that wait.
    [[nodiscard]] qsizetype waiting() const { return qsizetype(m_calls.size()); }

private:
    struct Call {
        qint64 dueMs;
        QPointer<QObject> context;
        std::function<void()> then;
    };
    qint64 m_nowMs;
    qint64 m_steadyMs = 1'000'000;
    std::list<Call> m_calls{};
};

} // namespace Innbox
