#pragma once

#include "tests/ui/DeskRig.h"
#include "tests/ui/FakeConversationPort.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTabBar>
#include <QTest>

#include <memory>

namespace Innbox {

/// A window on an open account with a real embedded sandbox; it does not poll by itself.
struct Bench {
    explicit Bench(bool isSandbox = true) : m_isSandbox(isSandbox)
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
        WindowServices all{.store = rig.store.get(),
                           .sync = rig.engine.get(),
                           .clock = &rig.clock,
                           .drafts = rig.store.get(),
                           .ledger = rig.store.get(),
                           .images = rig.store.get(),
                           .stays = rig.store.get(),
                           .custody = rig.store.get(),
                           .handling = rig.store.get(),
                           .writing = rig.store.get(),
                           .pictures = rig.store.get(),
                           .lists = rig.store.get(),
                           .conversations = &conversations};
        all.wire = &rig.wire;
        all.sandbox = m_isSandbox ? &rig.desk : nullptr;
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

    DeskRig rig{};
    FakeConversationPort conversations{rig.folder.path()};
    std::unique_ptr<MainWindow> window;

private:
    bool m_isSandbox;
};

} // namespace Innbox
