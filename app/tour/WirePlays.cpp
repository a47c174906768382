#include "app/tour/Plays.h"
#include "app/tour/Stage.h"
#include "app/tour/TourWorld.h"
#include "ui/sandbox/ScenarioCardView.h"
#include "ui/sandbox/Workbench.h"
#include "ui/shell/MainWindow.h"
#include "ui/wire/WireDeck.h"
#include "ui/wire/WireTable.h"

#include <QAbstractButton>
#include <QTabWidget>

namespace Innbox::Tour {

using namespace Qt::Literals::StringLiterals;

namespace {

void showSide(Stage *stage, int side)
{
    stage->window()->workbench()->showSandbox(true);
    if (auto *const tabs = stage->visible<QTabWidget>(u"sandboxSide"_s))
        tabs->setCurrentIndex(side);
}

QCoro::Task<bool> deckPage(Stage *stage, TourWorld *world, int page)
{
    const bool isGood = co_await wireLog(stage, world);
    if (auto *const deck = stage->visible<WireDeck>(u"wireDeck"_s))
        deck->setCurrentIndex(page);
    co_return isGood;
}

} // namespace

QCoro::Task<bool> wireLog(Stage *stage, TourWorld *world)
{
    const bool isGood = co_await ada(stage, world);
    stage->window()->workbench()->showWire(true);
    if (auto *const table = stage->visible<WireTable>(u"wireTable"_s))
        table->setCurrentIndex(table->model()->index(0, 0));
    co_return isGood;
}

QCoro::Task<bool> wireEmpty(Stage *stage, TourWorld *)
{
    stage->window()->workbench()->showWire(true);
    co_return true;
}

QCoro::Task<bool> lens(Stage *stage, TourWorld *world)
{
    return deckPage(stage, world, 1);
}

QCoro::Task<bool> sandboxPage(Stage *stage, TourWorld *world)
{
    stage->window()->workbench()->showSandbox(true);
    ScenarioRun run;
    run.name = u"use-case-2"_s;
    run.state = ScenarioRun::State::Missed;
    run.tookMs = 1840;
    run.ticks = {{.step = 7, .holds = true, .found = u"1 message(s)"_s, .afterMs = 4100},
                 {.step = 8, .holds = false, .found = u"1 message(s)"_s, .afterMs = 4100}};
    world->sandbox.show(run);
    if (auto *const card = stage->visible<QAbstractButton>(u"scenario_use-case-2"_s))
        card->click();
    if (auto *const table = stage->visible<WireTable>(u"wireTable"_s))
        table->setCurrentIndex(table->model()->index(2, 0));
    co_return true;
}

QCoro::Task<bool> checklist(Stage *stage, TourWorld *world)
{
    return deckPage(stage, world, 2);
}

QCoro::Task<bool> faults(Stage *stage, TourWorld *)
{
    showSide(stage, 1);
    co_return true;
}

QCoro::Task<bool> writeInto(Stage *stage, TourWorld *)
{
    showSide(stage, 2);
    co_return true;
}

QCoro::Task<bool> booking(Stage *stage, TourWorld *)
{
    stage->window()->workbench()->showSandbox(true);
    if (auto *const button = stage->visible<QAbstractButton>(u"sandboxBook"_s))
        button->click();
    co_return true;
}

QCoro::Task<bool> asking(Stage *stage, TourWorld *)
{
    stage->window()->workbench()->showSandbox(true);
    if (auto *const button = stage->visible<QAbstractButton>(u"sandboxReset"_s))
        button->click();
    co_return true;
}

} // namespace Innbox::Tour
