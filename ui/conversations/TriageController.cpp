#include "ui/conversations/TriageController.h"

#include "models/items/ConversationListModel.h"
#include "models/store/Deliver.h"
#include "ui/shell/Actions.h"
#include "ui/thread/OpenConversation.h"

#include <QAction>

namespace Innbox {

TriageController::TriageController(TriageStore *handling, Store *store, OpenConversation *opened,
                                   ConversationListModel *list, const Actions *actions,
                                   QObject *parent)
    : QObject(parent), m_handling(handling), m_store(store), m_opened(opened), m_list(list),
      m_actions(actions)
{
    connect(actions->noReplyNeeded, &QAction::triggered, this, &TriageController::markHandled);
    connect(actions->markUnread, &QAction::triggered, this, &TriageController::markUnread);
    connect(actions->nextUnread, &QAction::triggered, this, &TriageController::openNextUnread);
    connect(opened, &OpenConversation::opened, this, [this] { showRow({}); });
    connect(opened, &OpenConversation::rowChanged, this, &TriageController::showRow);
    showRow({});
}

void TriageController::showRow(const Conversation &row)
{
    const bool isOpen = row.id.isValid();
    m_actions->noReplyNeeded->setEnabled(isOpen && row.messageCount > 0);
    m_actions->noReplyNeeded->setChecked(row.noReplyNeeded);
    m_actions->markUnread->setEnabled(isOpen && row.messageCount > 0);
}

void TriageController::markHandled(bool isHandled)
{
    deliver(m_handling->setNoReplyNeeded(m_opened->id(), isHandled), this,
            [this, isHandled, id = m_opened->id()](const StoreResult<Done> &done) {
                showRow(m_opened->row()); // the mark follows the store, not the click
                if (!done)
                    Q_EMIT failed(done.error());
                else if (isHandled && m_opened->id() == id)
                    openNext();
            });
}

/// What is settled is left: on with the row below, else above.
void TriageController::openNext()
{
    const int here = m_list->rowOf(m_opened->id());
    if (here < 0)
        return;
    const int next = here + 1 < m_list->rowCount() ? here + 1 : here - 1;
    if (next >= 0)
        Q_EMIT openAsked(m_list->at(next).id);
}

void TriageController::markUnread()
{
    m_opened->leaveUnread();
    deliver(m_handling->markUnread(m_opened->id()), this, [this](const StoreResult<Done> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

/// Below the open one in the list, then from its top, then wherever the store knows one.
void TriageController::openNextUnread()
{
    const int rows = m_list->rowCount();
    const int here = m_list->rowOf(m_opened->id());
    for (int step = 1; step <= rows; ++step) {
        const Conversation &row = m_list->at((here + step) % rows);
        if (row.unread > 0 && row.id != m_opened->id()) {
            Q_EMIT openAsked(row.id);
            return;
        }
    }
    seekUnread();
}

void TriageController::seekUnread()
{
    deliver(m_store->conversations(Folder::Unread, std::nullopt, 2), this,
            [this](const StoreResult<QList<Conversation>> &unread) {
                if (!unread) {
                    Q_EMIT failed(unread.error());
                    return;
                }
                for (const Conversation &row : unread.value()) {
                    if (row.id == m_opened->id())
                        continue;
                    Q_EMIT openAsked(row.id);
                    return;
                }
            });
}

} // namespace Innbox
