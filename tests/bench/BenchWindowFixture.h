#pragma once

#include "models/SystemClock.h"
#include "models/store/SqlStore.h"
#include "tests/support/FakeSyncPort.h"
#include "tests/ui/FakeConversationPort.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WindowServices.h"

#include <QAbstractItemView>

#include <functional>
#include <memory>

namespace Innbox::Bench {

/// The real window on a made store, without an engine. Single-threaded.
class BenchWindowFixture {
public:
    explicit BenchWindowFixture(const QString &path);
    /// Makes it, shown at once as the program does; \p sync instead of one that does nothing.
    void show(SyncPort *sync = nullptr);
    void close() { m_window.reset(); }
    /// Runs the event loop until list, thread and counts have loaded; ends the program after 30 s.
    void settle();
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] QAbstractItemView *list() const;
    [[nodiscard]] QAbstractScrollArea *thread() const;
    [[nodiscard]] SqlStore &store() { return m_store; }

private:
    SqlStore m_store;
    SystemClock m_clock{};
    FakeSyncPort m_sync{};
    FakeConversationPort m_conversations{QString()};
    std::unique_ptr<MainWindow> m_window{};
};

/// Runs the event loop until the condition holds; false when it did not within the limit.
bool runUntil(const std::function<bool()> &condition, double limitMs);
/// Runs the event loop for so long.
void runFor(double ms);

} // namespace Innbox::Bench
