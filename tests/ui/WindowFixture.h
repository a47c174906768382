#pragma once

#include "models/Settings.h"
#include "tests/support/FakeSyncPort.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TempStore.h"
#include "tests/ui/FakeAccountPort.h"
#include "tests/ui/FakeConversationPort.h"
#include "tests/ui/FakeCustodyPort.h"
#include "ui/shell/MainWindow.h"

#include <memory>

namespace Innbox {

/// A window on a real store in a temporary folder, with a clock that stands. Single-threaded.
class WindowFixture {
public:
    WindowFixture();
    ~WindowFixture();

    TempStore store{};
    FakeSyncPort sync{};
    FakeConversationPort conversations{store.folder()};
    FakeAccountPort accounts{};
    FakeCustodyPort custody{};
    Settings settings{store.folder()};
    ManualClock clock;
    /// Given to the windows made from now on; empty at first: nothing of this computer.
    WritingPaths writing{};
    WindowStateStore *memory = nullptr; ///< outlives the fixture

    /// Stores messages of one poll.
    void receive(const QList<IncomingMessage> &messages);
    /// Some conversations in several scripts, with images and quotes.
    void fillLikeADay();
    /// A long conversation.
    void fillLong(const QString &reservation, int messages);
    [[nodiscard]] ConversationId conversation(const QString &reservation);
    /// Stores what the provider told of the stay of a reservation.
    void tellStay(const Reservation &stay);
    /// Brings a reply to a state by the steps that lead there.
    /// \param errorKind why it was refused, for Failed
    OutboxItem reply(const QString &reservation, const QString &body, OutboxState state,
                     const QString &errorKind = QStringLiteral("rejected"));

    /// The store and the doors, as a window gets them.
    [[nodiscard]] WindowServices services();
    /// Makes and shows the window; waits until it is settled.
    MainWindow &
    window(QSize size = {1440, 900},
           WindowContext::Environment environment = WindowContext::Environment::Sandbox);
    [[nodiscard]] bool settle();
    template <class T>
    T *find(QStringView name)
    {
        return m_window ? m_window->findChild<T *>(name.toString()) : nullptr;
    }

private:
    std::unique_ptr<MainWindow> m_window{};
};

/// A message as the property, the guest or another kind wrote it.
[[nodiscard]] IncomingMessage said(SenderKind who, const QString &id, const QString &reservation,
                                   qint64 sentAtMs, const QString &body);

} // namespace Innbox
