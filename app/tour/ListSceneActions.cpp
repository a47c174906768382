// Scenes of the list, of what is found, and of small screens.

#include "app/tour/SceneActions.h"
#include "app/tour/ScreenshotDriver.h"
#include "app/tour/TourFixture.h"
#include "ui/conversations/SortButton.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractItemView>

namespace Innbox::Tour {

using namespace Qt::Literals::StringLiterals;

QCoro::Task<bool> withScheduled(ScreenshotDriver *driver, TourFixture *world)
{
    const bool isFilled = co_await filled(driver, world);
    NewReply later;
    later.conversation = co_await world->conversation(u"6066547158"_s);
    later.body = u"Good morning, the room is ready from 14:00."_s;
    later.notBeforeAtMs = FakeClock::NowMs + 20 * 3'600'000LL;
    const auto queued = co_await world->store->enqueue(later, FakeClock::NowMs);
    co_return isFilled &&queued;
}

QCoro::Task<bool> scheduled(ScreenshotDriver *driver, TourFixture *)
{
    const ConversationId none;
    driver->window()->openFolder(Folder::Outbox);
    co_return driver->window()->openedConversation() == none;
}

QCoro::Task<bool> newestFirst(ScreenshotDriver *driver, TourFixture *)
{
    auto *const button = driver->window()->findChild<SortButton *>();
    if (button)
        Q_EMIT button->sortChosen(ListSort::Newest);
    co_return button != nullptr;
}

QCoro::Task<bool> hitOpened(ScreenshotDriver *driver, TourFixture *)
{
    driver->search(u"parking"_s);
    const bool isThere = co_await driver->until([driver] {
        const auto *const hits = driver->visible<QAbstractItemView>(u"searchView"_s);
        return hits && hits->model()->rowCount() > 0;
    });
    if (auto *const hits = driver->visible<QAbstractItemView>(u"searchView"_s))
        Q_EMIT hits->clicked(hits->model()->index(0, 0));
    co_return isThere;
}

QCoro::Task<bool> focusRing(ScreenshotDriver *driver, TourFixture *world)
{
    const bool isGood = co_await openIt(driver, world, u"4398765432"_s);
    const bool isThere = co_await driver->until(
        [driver] { return driver->visible<QWidget>(u"retryReply"_s) != nullptr; });
    if (auto *const button = driver->visible<QWidget>(u"retryReply"_s))
        button->setFocus(Qt::TabFocusReason);
    co_return isGood &&isThere;
}

} // namespace Innbox::Tour
