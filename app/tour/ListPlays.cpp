// Scenes of the list, of what is found, and of small screens.

#include "app/tour/Plays.h"
#include "app/tour/Stage.h"
#include "app/tour/TourWorld.h"
#include "ui/conversations/SortButton.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractItemView>

namespace Innbox::Tour {

using namespace Qt::Literals::StringLiterals;

QCoro::Task<bool> withScheduled(Stage *stage, TourWorld *world)
{
    const bool isFilled = co_await filled(stage, world);
    NewReply later;
    later.conversation = co_await world->conversation(u"6066547158"_s);
    later.body = u"Good morning, the room is ready from 14:00."_s;
    later.notBeforeAtMs = StillClock::NowMs + 20 * 3'600'000LL;
    const auto queued = co_await world->store->enqueue(later, StillClock::NowMs);
    co_return isFilled &&queued;
}

QCoro::Task<bool> scheduled(Stage *stage, TourWorld *)
{
    const ConversationId none;
    stage->window()->openFolder(Folder::Outbox);
    co_return stage->window()->openedConversation() == none;
}

QCoro::Task<bool> newestFirst(Stage *stage, TourWorld *)
{
    auto *const button = stage->window()->findChild<SortButton *>();
    if (button)
        Q_EMIT button->sortChosen(ListSort::Newest);
    co_return button != nullptr;
}

QCoro::Task<bool> hitOpened(Stage *stage, TourWorld *)
{
    stage->search(u"parking"_s);
    const bool isThere = co_await stage->until([stage] {
        const auto *const hits = stage->visible<QAbstractItemView>(u"searchView"_s);
        return hits && hits->model()->rowCount() > 0;
    });
    if (auto *const hits = stage->visible<QAbstractItemView>(u"searchView"_s))
        Q_EMIT hits->clicked(hits->model()->index(0, 0));
    co_return isThere;
}

QCoro::Task<bool> focusRing(Stage *stage, TourWorld *world)
{
    const bool isGood = co_await openIt(stage, world, u"4398765432"_s);
    const bool isThere = co_await stage->until(
        [stage] { return stage->visible<QWidget>(u"retryReply"_s) != nullptr; });
    if (auto *const button = stage->visible<QWidget>(u"retryReply"_s))
        button->setFocus(Qt::TabFocusReason);
    co_return isGood &&isThere;
}

} // namespace Innbox::Tour
