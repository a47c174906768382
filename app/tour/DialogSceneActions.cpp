#include "app/tour/SceneActions.h"
#include "app/tour/ScreenshotDriver.h"
#include "app/tour/TourFixture.h"
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
QCoro::Task<bool> opened(ScreenshotDriver *driver, QString action)
{
    auto *const found = driver->window()->findChild<QAction *>(action);
    if (!found)
        co_return false;
    found->trigger();
    co_return co_await driver->until([] { return QApplication::activeModalWidget() != nullptr; });
}

} // namespace

QCoro::Task<bool> settings(ScreenshotDriver *driver, TourFixture *)
{
    return opened(driver, u"settings"_s);
}

QCoro::Task<bool> accounts(ScreenshotDriver *driver, TourFixture *)
{
    return opened(driver, u"accounts"_s);
}

QCoro::Task<bool> palette(ScreenshotDriver *driver, TourFixture *)
{
    return opened(driver, u"palette"_s);
}

QCoro::Task<bool> keyboard(ScreenshotDriver *driver, TourFixture *)
{
    return opened(driver, u"keyboard"_s);
}

QCoro::Task<bool> about(ScreenshotDriver *driver, TourFixture *)
{
    return opened(driver, u"about"_s);
}

QCoro::Task<bool> addReservation(ScreenshotDriver *driver, TourFixture *)
{
    return opened(driver, u"addReservation"_s);
}

QCoro::Task<bool> newAccount(ScreenshotDriver *driver, TourFixture *fixture)
{
    auto *const dialog = new AccountDialog(&fixture->accounts, AccountEnvironment::ProviderSandbox,
                                           driver->window());
    dialog->open();
    co_return true;
}

QCoro::Task<bool> checkedAccount(ScreenshotDriver *driver, TourFixture *fixture)
{
    auto *const dialog = new AccountDialog(&fixture->accounts, fixture->accounts.accounts().first(),
                                           false, driver->window());
    dialog->open();
    dialog->findChild<QPushButton *>(u"checkAccount"_s)->click();
    AccountCheck check;
    check.problem = SyncProblem::NotEnabled;
    check.httpStatus = 500;
    check.requestId = u"01hzq90a2c4e6g8j"_s;
    Q_EMIT fixture->accounts.checked(check);
    co_return true;
}

QCoro::Task<bool> keyWanted(ScreenshotDriver *driver, TourFixture *fixture)
{
    Q_EMIT fixture->accounts.keyWanted(u"Desk 1"_s);
    co_return co_await driver->until([] { return QApplication::activeModalWidget() != nullptr; });
}

QCoro::Task<bool> keyLocked(ScreenshotDriver *driver, TourFixture *fixture)
{
    Q_EMIT fixture->accounts.keyLocked(u"Desk 1"_s);
    co_return co_await driver->until([] { return QApplication::activeModalWidget() != nullptr; });
}

QCoro::Task<bool> startFailure(ScreenshotDriver *driver, TourFixture *fixture)
{
    const StartFailure failure{
        .account = u"Desk 1"_s,
        .word = u"store-corrupt"_s,
        .detail = u"The store is damaged, or no store of Innbox; it was left as it is."_s,
        .path = u"/home/ana/.local/share/innbox/demandapi.booking.com_1234567/store.sqlite"_s};
    auto *const page = new StartFailurePage(failure, &fixture->accounts, driver->window());
    page->setWindowFlag(Qt::Window);
    page->show();
    co_return true;
}

QCoro::Task<bool> damagedFiles(ScreenshotDriver *driver, TourFixture *)
{
    const QList<KeptFile> files{{u"settings.ini"_s, u"settings.ini.damaged-20261130-081500"_s},
                                {u"accounts.json"_s, u"accounts.json.damaged-20261130-081500"_s}};
    (new DamagedFilesDialog(files, u"/home/ana/.local/share/innbox"_s, driver->window()))->open();
    co_return co_await driver->until([] { return QApplication::activeModalWidget() != nullptr; });
}

QCoro::Task<bool> firstRun(ScreenshotDriver *driver, TourFixture *fixture)
{
    auto *const page = new FirstRunPage(&fixture->accounts, driver->window());
    page->setWindowFlag(Qt::Window);
    page->show();
    co_return true;
}

QCoro::Task<bool> custody(ScreenshotDriver *driver, TourFixture *)
{
    const bool isOpen = co_await opened(driver, u"custody"_s);
    co_await driver->pause(std::chrono::milliseconds(200)); // its lists are read
    co_return isOpen;
}

QCoro::Task<bool> setAside(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isOpen = co_await custody(driver, fixture);
    QWidget *const dialog = QApplication::activeModalWidget();
    auto *const tabs = dialog ? dialog->findChild<QTabWidget *>(u"custodyTabs"_s) : nullptr;
    if (!tabs)
        co_return false;
    tabs->setCurrentIndex(1);
    co_return isOpen;
}

QCoro::Task<bool> windowMenu(ScreenshotDriver *driver, TourFixture *)
{
    auto *const found = driver->window()->findChild<QAction *>(u"menu"_s);
    if (!found)
        co_return false;
    found->trigger();
    co_return co_await driver->until([] { return QApplication::activePopupWidget() != nullptr; });
}

QCoro::Task<bool> leaving(ScreenshotDriver *driver, TourFixture *)
{
    driver->window()->quit();
    co_return co_await driver->until([] { return QApplication::activeModalWidget() != nullptr; });
}

} // namespace Innbox::Tour
