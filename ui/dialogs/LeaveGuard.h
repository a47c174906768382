#pragma once

#include "models/store/Store.h"
#include "models/values/OpenWork.h"

#include <QObject>

#include <functional>

namespace Innbox {

class Clock;
class SyncPort;

/// Before the window leaves its account: asks when replies are under way, with what is open in
/// words. Thread: GUI.
class LeaveGuard : public QObject {
    Q_OBJECT
public:
    enum class Way { Quit, Switch };

    /// Store, sync and clock outlive the guard. \param window asks, and owns the guard
    LeaveGuard(Store *store, SyncPort *sync, const Clock *clock, QWidget *window);

    /// Calls \p then when nothing is under way, or when a person leaves anyway. A second wish while
    /// the first is being asked about is dropped.
    void ask(Way way, std::function<void()> then);

    /// What is open, a line each; empty = nothing. Pure but for the language.
    [[nodiscard]] static QString words(const OpenWork &work);

private:
    void decide(Way way, const OpenWork &work, const std::function<void()> &then);

    Store *m_store;
    SyncPort *m_sync;
    const Clock *m_clock;
    QWidget *m_window;
    bool m_isCounting = false;
};

} // namespace Innbox
