#include "app/tour/Plays.h"
#include "app/tour/Stage.h"
#include "app/tour/TourWorld.h"
#include "ui/dialogs/AccountDialog.h"
#include "ui/dialogs/DamagedFilesDialog.h"
#include "ui/dialogs/FirstRunPage.h"
#include "ui/dialogs/StartFailurePage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WindowMenu.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>

namespace Innbox::Tour {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Opens the dialog of an action and waits for it.
QCoro::Task<bool> opened(Stage *stage, QString action)
{
    auto *const found = stage->window()->findChild<QAction *>(action);
    if (!found)
        co_return false;
    found->trigger();
    co_return co_await stage->until([] { return QApplication::activeModalWidget() != nullptr; });
}

} // namespace

QCoro::Task<bool> settings(Stage *stage, TourWorld *)
{
    return opened(stage, u"settings"_s);
}

QCoro::Task<bool> accounts(Stage *stage, TourWorld *)
{
    return opened(stage, u"accounts"_s);
}

QCoro::Task<bool> palette(Stage *stage, TourWorld *)
{
    return opened(stage, u"palette"_s);
}

QCoro::Task<bool> keyboard(Stage *stage, TourWorld *)
{
    return opened(stage, u"keyboard"_s);
}

QCoro::Task<bool> about(Stage *stage, TourWorld *)
{
    return opened(stage, u"about"_s);
}

QCoro::Task<bool> addReservation(Stage *stage, TourWorld *)
{
    return opened(stage, u"addReservation"_s);
}

QCoro::Task<bool> newAccount(Stage *stage, TourWorld *world)
{
    auto *const dialog =
        new AccountDialog(&world->accounts, AccountEnvironment::ProviderSandbox, stage->window());
    dialog->open();
    co_return true;
}

QCoro::Task<bool> checkedAccount(Stage *stage, TourWorld *world)
{
    auto *const dialog = new AccountDialog(&world->accounts, world->accounts.accounts().first(),
                                           false, stage->window());
    dialog->open();
    dialog->findChild<QPushButton *>(u"checkAccount"_s)->click();
    AccountCheck check;
    check.problem = SyncProblem::NotEnabled;
    check.httpStatus = 500;
    check.requestId = u"01hzq90a2c4e6g8j"_s;
    Q_EMIT world->accounts.checked(check);
    co_return true;
}

QCoro::Task<bool> keyWanted(Stage *stage, TourWorld *world)
{
    Q_EMIT world->accounts.keyWanted(u"Desk 1"_s);
    co_return co_await stage->until([] { return QApplication::activeModalWidget() != nullptr; });
}

QCoro::Task<bool> keyLocked(Stage *stage, TourWorld *world)
{
    Q_EMIT world->accounts.keyLocked(u"Desk 1"_s);
    co_return co_await stage->until([] { return QApplication::activeModalWidget() != nullptr; });
}

QCoro::Task<bool> startFailure(Stage *stage, TourWorld *world)
{
    const StartFailure failure{
        .account = u"Desk 1"_s,
        .word = u"store-corrupt"_s,
        .detail = u"The store is damaged, or no store of Innbox; it was left as it is."_s,
        .path = u"/home/ana/.local/share/innbox/demandapi.booking.com_1234567/store.sqlite"_s};
    auto *const page = new StartFailurePage(failure, &world->accounts, stage->window());
    page->setWindowFlag(Qt::Window);
    page->show();
    co_return true;
}

QCoro::Task<bool> damagedFiles(Stage *stage, TourWorld *)
{
    const QList<KeptFile> files{{u"settings.ini"_s, u"settings.ini.damaged-20261130-081500"_s},
                                {u"accounts.json"_s, u"accounts.json.damaged-20261130-081500"_s}};
    (new DamagedFilesDialog(files, u"/home/ana/.local/share/innbox"_s, stage->window()))->open();
    co_return true;
}

QCoro::Task<bool> firstRun(Stage *stage, TourWorld *world)
{
    auto *const page = new FirstRunPage(&world->accounts, stage->window());
    page->setWindowFlag(Qt::Window);
    page->show();
    co_return true;
}

QCoro::Task<bool> custody(Stage *stage, TourWorld *)
{
    const bool isOpen = co_await opened(stage, u"custody"_s);
    co_await stage->pause(std::chrono::milliseconds(200)); // its lists are read
    co_return isOpen;
}

QCoro::Task<bool> setAside(Stage *stage, TourWorld *world)
{
    const bool isOpen = co_await custody(stage, world);
    QWidget *const dialog = QApplication::activeModalWidget();
    auto *const tabs = dialog ? dialog->findChild<QTabWidget *>(u"custodyTabs"_s) : nullptr;
    if (!tabs)
        co_return false;
    tabs->setCurrentIndex(1);
    co_return isOpen;
}

QCoro::Task<bool> windowMenu(Stage *stage, TourWorld *)
{
    auto *const found = stage->window()->findChild<QAction *>(u"menu"_s);
    if (!found)
        co_return false;
    found->trigger();
    co_return co_await stage->until([] { return QApplication::activePopupWidget() != nullptr; });
}

QCoro::Task<bool> leaving(Stage *stage, TourWorld *)
{
    stage->window()->quit();
    co_return co_await stage->until([] { return QApplication::activeModalWidget() != nullptr; });
}

} // namespace Innbox::Tour
