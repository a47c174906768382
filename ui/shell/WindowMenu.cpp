#include "ui/shell/WindowMenu.h"

#include "models/Settings.h"
#include "models/ports/AccountPort.h"
#include "models/ports/CustodyPort.h"
#include "models/ports/SyncPort.h"
#include "ui/custody/CustodyDialog.h"
#include "ui/dialogs/AboutDialog.h"
#include "ui/dialogs/AccountsDialog.h"
#include "ui/dialogs/KeyDialog.h"
#include "ui/dialogs/KeyboardDialog.h"
#include "ui/dialogs/KeychainDialog.h"
#include "ui/dialogs/LeaveGuard.h"
#include "ui/dialogs/Prompt.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/palette/CommandPalette.h"
#include "ui/shell/Actions.h"
#include "ui/text/AccountText.h"
#include "ui/text/CustodyText.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

WindowMenu::WindowMenu(const WindowServices &services, const WindowContext &context,
                       Actions *actions, LeaveGuard *leave, QWidget *window)
    : QObject(window), m_services(services), m_context(context), m_actions(actions), m_leave(leave),
      m_window(window), m_menu(std::make_unique<QMenu>())
{
    if (services.settings)
        Prompt::rememberIn(services.settings);
    build();
    connectActions();
}

WindowMenu::~WindowMenu() = default;

void WindowMenu::build()
{
    m_menu->setObjectName(u"windowMenu"_s);
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->addAction(m_actions->palette);
    m_menu->addAction(m_actions->syncNow);
    m_menu->addAction(m_actions->addReservation);
    m_menu->addSeparator();
    m_menu->addAction(m_actions->accounts);
    m_menu->addAction(m_actions->settings);
    m_menu->addSeparator();
    m_windows = m_menu->addMenu(tr("Window"));
    m_windows->setObjectName(u"windowsMenu"_s);
    connect(m_windows, &QMenu::aboutToShow, this, &WindowMenu::fillWindows);
    QMenu *const help = m_menu->addMenu(tr("Help"));
    help->setObjectName(u"helpMenu"_s);
    help->addActions({m_actions->custody, m_actions->keyboard, m_actions->about});
    m_menu->addSeparator();
    m_menu->addAction(m_actions->quit);

    m_actions->accounts->setEnabled(m_services.accounts);
    m_actions->settings->setEnabled(m_services.settings);
    m_actions->custody->setEnabled(m_services.custody && m_services.custodyPort);
    if (!m_services.accounts)
        return;
    m_accountMenu = std::make_unique<QMenu>();
    m_accountMenu->setObjectName(u"accountMenu"_s);
    m_accountMenu->setAccessibleName(tr("Accounts"));
    connect(m_accountMenu.get(), &QMenu::aboutToShow, this, &WindowMenu::fillAccountMenu);
    connect(m_services.accounts, &AccountPort::keyWanted, this, &WindowMenu::askForKey);
    connect(m_services.accounts, &AccountPort::keyLocked, this, &WindowMenu::offerUnlocking);
}

void WindowMenu::connectActions()
{
    connect(m_actions->palette, &QAction::triggered, this, [this] {
        auto *const palette = new CommandPalette(CommandPalette::actionsOf(m_window), m_window);
        palette->open();
    });
    connect(m_actions->accounts, &QAction::triggered, this, &WindowMenu::showAccounts);
    connect(m_actions->settings, &QAction::triggered, this, [this] {
        showSettings(new SettingsDialog(m_services.settings,
                                        AccountText::name(m_context.accountName),
                                        QSystemTrayIcon::isSystemTrayAvailable(), m_window));
    });
    connect(m_actions->custody, &QAction::triggered, this, &WindowMenu::showCustody);
    connect(m_actions->keyboard, &QAction::triggered, this, [this] {
        auto *const dialog = new KeyboardDialog(m_window->actions(), m_window);
        dialog->open();
    });
    connect(m_actions->about, &QAction::triggered, this, [this] {
        auto *const dialog = new AboutDialog(m_window);
        dialog->open();
    });
    if (m_services.custodyPort)
        connect(m_services.custodyPort, &CustodyPort::secondCollectorSeen, this,
                &WindowMenu::warnOfSecondCollector);
}

void WindowMenu::showSettings(SettingsDialog *dialog)
{
    Q_EMIT settingsOpened(dialog);
    dialog->open();
}

void WindowMenu::fillAccountMenu()
{
    m_accountMenu->clear();
    auto *const group = new QActionGroup(m_accountMenu.get());
    QList<AccountEntry> entries{AccountEntry{}};
    entries += m_services.accounts->accounts();
    for (const AccountEntry &entry : entries) {
        QAction *const action = m_accountMenu->addAction(AccountText::line(entry));
        action->setCheckable(true);
        action->setChecked(entry.name == m_services.accounts->current());
        action->setActionGroup(group);
        const QString name = entry.name;
        connect(action, &QAction::triggered, this, [this, name] { switchTo(name); });
    }
    m_accountMenu->addSeparator();
    m_accountMenu->addAction(m_actions->accounts);
}

void WindowMenu::fillWindows()
{
    m_windows->clear();
    QWidgetList windows{m_window};
    for (QWidget *const child : m_window->findChildren<QWidget *>()) {
        if (child->isWindow() && child->isVisible() && child->windowType() == Qt::Window)
            windows.append(child);
    }
    auto *const group = new QActionGroup(m_windows);
    for (QWidget *const window : std::as_const(windows)) {
        // An ampersand in a name is no mnemonic.
        QAction *const action =
            m_windows->addAction(window->windowTitle().replace(u"&"_s, u"&&"_s));
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(window->isActiveWindow());
        connect(action, &QAction::triggered, window, [window] {
            window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
            window->raise();
            window->activateWindow();
        });
    }
}

void WindowMenu::switchTo(const QString &name)
{
    if (name != m_services.accounts->current())
        m_leave->ask(LeaveGuard::Way::Switch, [this, name] { m_services.accounts->open(name); });
}

void WindowMenu::showAccounts()
{
    const auto collectsNow = [this] { return m_services.sync->status().isCollector; };
    auto *const dialog = new AccountsDialog(m_services.accounts, collectsNow, m_window);
    connect(dialog, &AccountsDialog::openAsked, this, &WindowMenu::switchTo);
    dialog->open();
}

void WindowMenu::showCustody()
{
    auto *const dialog =
        new CustodyDialog(m_services.custody, m_services.custodyPort, m_services.store, m_window);
    dialog->open();
}

void WindowMenu::askForKey(const QString &account)
{
    if (m_window->findChild<KeyDialog *>())
        return;
    auto *const dialog = new KeyDialog(account, m_window);
    connect(dialog, &KeyDialog::keyGiven, m_services.accounts, &AccountPort::useKey);
    dialog->open();
}

void WindowMenu::offerUnlocking(const QString &account)
{
    if (m_window->findChild<KeychainDialog *>())
        return;
    (new KeychainDialog(account, m_services.accounts, m_window))->open();
}

void WindowMenu::warnOfSecondCollector(const SecondCollector &facts)
{
    Prompt::tell(m_window, tr("Another program reads this queue"),
                 CustodyText::secondCollector(facts));
}

} // namespace Innbox
