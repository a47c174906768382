#include "app/tour/SceneActions.h"
#include "app/tour/ScreenshotDriver.h"
#include "app/tour/TourFixture.h"
#include "ui/sandbox/DeveloperTools.h"
#include "ui/sandbox/ScenarioCardView.h"
#include "ui/shell/MainWindow.h"
#include "ui/wire/HttpLogPane.h"
#include "ui/wire/WireTable.h"

#include <QAbstractButton>
#include <QTabWidget>

namespace Innbox::Tour {

using namespace Qt::Literals::StringLiterals;

namespace {

void showSide(ScreenshotDriver *driver, int side)
{
    driver->window()->workbench()->showSandbox(true);
    if (auto *const tabs = driver->visible<QTabWidget>(u"sandboxSide"_s))
        tabs->setCurrentIndex(side);
}

QCoro::Task<bool> deckPage(ScreenshotDriver *driver, TourFixture *fixture, int page)
{
    const bool isGood = co_await wireLog(driver, fixture);
    if (auto *const deck = driver->visible<HttpLogPane>(u"wireDeck"_s))
        deck->setCurrentIndex(page);
    co_return isGood;
}

} // namespace

QCoro::Task<bool> wireLog(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isGood = co_await ada(driver, fixture);
    driver->window()->workbench()->showWire(true);
    if (auto *const table = driver->visible<WireTable>(u"wireTable"_s))
        table->setCurrentIndex(table->model()->index(0, 0));
    co_return isGood;
}

QCoro::Task<bool> wireEmpty(ScreenshotDriver *driver, TourFixture *)
{
    driver->window()->workbench()->showWire(true);
    co_return true;
}

QCoro::Task<bool> lens(ScreenshotDriver *driver, TourFixture *fixture)
{
    return deckPage(driver, fixture, 1);
}

QCoro::Task<bool> sandboxPage(ScreenshotDriver *driver, TourFixture *fixture)
{
    driver->window()->workbench()->showSandbox(true);
    ScenarioRun run;
    run.name = u"use-case-2"_s;
    run.state = ScenarioRun::State::Missed;
    run.tookMs = 1840;
    run.ticks = {{.step = 7, .holds = true, .found = u"1 message(s)"_s, .afterMs = 4100},
                 {.step = 8, .holds = false, .found = u"1 message(s)"_s, .afterMs = 4100}};
    fixture->sandbox.show(run);
    if (auto *const card = driver->visible<QAbstractButton>(u"scenario_use-case-2"_s))
        card->click();
    if (auto *const table = driver->visible<WireTable>(u"wireTable"_s))
        table->setCurrentIndex(table->model()->index(2, 0));
    co_return true;
}

QCoro::Task<bool> checklist(ScreenshotDriver *driver, TourFixture *fixture)
{
    return deckPage(driver, fixture, 2);
}

QCoro::Task<bool> faults(ScreenshotDriver *driver, TourFixture *)
{
    showSide(driver, 1);
    co_return true;
}

QCoro::Task<bool> writeInto(ScreenshotDriver *driver, TourFixture *)
{
    showSide(driver, 2);
    co_return true;
}

QCoro::Task<bool> booking(ScreenshotDriver *driver, TourFixture *)
{
    driver->window()->workbench()->showSandbox(true);
    if (auto *const button = driver->visible<QAbstractButton>(u"sandboxBook"_s))
        button->click();
    co_return true;
}

QCoro::Task<bool> asking(ScreenshotDriver *driver, TourFixture *)
{
    driver->window()->workbench()->showSandbox(true);
    if (auto *const button = driver->visible<QAbstractButton>(u"sandboxReset"_s))
        button->click();
    co_return true;
}

} // namespace Innbox::Tour
