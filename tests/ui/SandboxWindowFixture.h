#pragma once

#include "tests/ui/FakeConversationPort.h"
#include "tests/ui/SandboxAccountFixture.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTabBar>
#include <QTest>

#include <memory>

namespace Innbox {

/// A window on an open account with a real embedded sandbox; it does not poll by itself.
struct SandboxWindowFixture {
    explicit SandboxWindowFixture(bool isSandbox = true) : m_isSandbox(isSandbox)
    {
        window = std::make_unique<MainWindow>(
            services(), WindowContext{.environment = WindowContext::Environment::Sandbox});
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qWarning("the window never became active");
    }
    [[nodiscard]] WindowServices services()
    {
        WindowServices all{.store = account.store.get(),
                           .sync = account.engine.get(),
                           .clock = &account.clock,
                           .drafts = account.store.get(),
                           .ledger = account.store.get(),
                           .images = account.store.get(),
                           .stays = account.store.get(),
                           .custody = account.store.get(),
                           .handling = account.store.get(),
                           .writing = account.store.get(),
                           .pictures = account.store.get(),
                           .lists = account.store.get(),
                           .conversations = &conversations};
        all.wire = &account.wire;
        all.sandbox = m_isSandbox ? &account.controller : nullptr;
        return all;
    }
    template <class T>
    T *find(const QString &name) const
    {
        // The page and the drawer have a log each: the one that is shown is meant.
        for (T *const found : window->findChildren<T *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    void click(const QString &name) const
    {
        QCoreApplication::processEvents(); // what was just shown gets its place
        auto *const button = find<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// The sandbox page with one of its sides: scenarios, faults, world.
    void openSide(int side) const
    {
        click(QStringLiteral("sandboxEntry"));
        auto *const tabs = find<QTabBar>(QStringLiteral("sandboxTabs"));
        QVERIFY(tabs);
        tabs->setFocus();
        for (int step = 0; step < side; ++step)
            QTest::keyClick(tabs, Qt::Key_Right);
    }
    QLabel *label(const QString &name) const { return find<QLabel>(name); }

    SandboxAccountFixture account{};
    FakeConversationPort conversations{account.folder.path()};
    std::unique_ptr<MainWindow> window;

private:
    bool m_isSandbox;
};

} // namespace Innbox
