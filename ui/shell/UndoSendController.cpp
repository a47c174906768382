#include "ui/shell/UndoSendController.h"

#include "models/items/OutboxModel.h"
#include "models/ports/Clock.h"
#include "ui/shell/Actions.h"
#include "ui/thread/OpenConversation.h"
#include "ui/thread/OutboxText.h"

#include <QAction>

namespace Innbox {

namespace {
/// The longest undo delay and some more; what waits longer was sent for later.
constexpr qint64 UndoMs = 60'000;
} // namespace

UndoSendController::UndoSendController(const OutboxModel *outbox, const OpenConversation *opened,
                                       Clock *clock, const Actions *actions, QObject *parent)
    : QObject(parent), m_outbox(outbox), m_opened(opened), m_clock(clock), m_actions(actions)
{
    const auto state = [this] { showState(); };
    connect(outbox, &QAbstractItemModel::rowsInserted, this, state);
    connect(outbox, &QAbstractItemModel::rowsRemoved, this, state);
    connect(outbox, &QAbstractItemModel::modelReset, this, state);
    connect(outbox, &QAbstractItemModel::dataChanged, this, state);
    connect(opened, &OpenConversation::opened, this, state);
    connect(actions->undoSend, &QAction::triggered, this, [this] {
        if (const auto reply = waiting())
            Q_EMIT undoAsked(*reply);
    });
    connect(actions->sendNow, &QAction::triggered, this, [this] {
        if (const auto reply = waiting())
            Q_EMIT sendAsked(*reply);
    });
    showState();
}

std::optional<OutboxItem> UndoSendController::waiting() const
{
    const qint64 nowMs = m_clock->nowMs();
    std::optional<OutboxItem> last;
    std::optional<OutboxItem> scheduled;
    for (int row = 0; row < m_outbox->rowCount(); ++row) { // oldest first
        const OutboxItem &reply = m_outbox->at(row);
        if (!OutboxText::isWaiting(reply, nowMs))
            continue;
        if (reply.notBeforeAtMs - nowMs <= UndoMs)
            last = reply;
        else if (reply.conversation == m_opened->id())
            scheduled = reply;
    }
    return last ? last : scheduled;
}

void UndoSendController::showState()
{
    const bool isWaiting = waiting().has_value();
    m_actions->undoSend->setEnabled(isWaiting);
    m_actions->sendNow->setEnabled(isWaiting);
}

} // namespace Innbox
