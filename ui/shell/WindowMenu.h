#pragma once

#include "models/values/Custody.h"
#include "ui/shell/WindowContext.h"
#include "ui/shell/WindowServices.h"

#include <QObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace Innbox {

class Actions;
class LeaveGuard;
class SettingsDialog;

/// The menus of the window and the dialogs they open: accounts, settings, help, the palette. What
/// has no service to work with is switched off. Thread: GUI.
class WindowMenu : public QObject {
    Q_OBJECT
public:
    /// \param leave asks before the window leaves its account
    /// \param window owns the menus; the dialogs open above it
    WindowMenu(const WindowServices &services, const WindowContext &context, Actions *actions,
               LeaveGuard *leave, QWidget *window);
    ~WindowMenu() override;

    /// Everything that is not in sight.
    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }
    /// The accounts to change to; null without accounts.
    [[nodiscard]] QMenu *accountMenu() const { return m_accountMenu.get(); }
    /// Opens the settings; \p dialog is a child of the window.
    void showSettings(SettingsDialog *dialog);
    /// Somebody else takes messages out of our queue: says so once, with the facts.
    void warnOfSecondCollector(const SecondCollector &facts);

Q_SIGNALS:
    /// The settings were opened: what belongs to the window itself may be added to them.
    void settingsOpened(Innbox::SettingsDialog *dialog);

private:
    void build();
    void connectActions();
    void fillAccountMenu();
    void fillWindows();
    void showAccounts();
    void showCustody();
    void switchTo(const QString &name);
    void askForKey(const QString &account);
    void offerUnlocking(const QString &account);

    WindowServices m_services;
    WindowContext m_context;
    Actions *m_actions;
    LeaveGuard *m_leave;
    QWidget *m_window;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QMenu> m_accountMenu;
    QMenu *m_windows = nullptr; ///< the window and its composers
};

} // namespace Innbox
