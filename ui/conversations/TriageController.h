#pragma once

#include "models/store/TriageStore.h"

#include <QObject>

namespace Innbox {

class Actions;
class ConversationListModel;
class OpenConversation;

/// What a person says of the open conversation: no reply needed, unread again; and the way to the
/// next unread one. Thread: GUI.
class TriageController : public QObject {
    Q_OBJECT
public:
    /// All outlive it; \p handling and \p store are the same store.
    TriageController(TriageStore *handling, Store *store, OpenConversation *opened,
                     ConversationListModel *list, const Actions *actions,
                     QObject *parent = nullptr);

Q_SIGNALS:
    void openAsked(Innbox::ConversationId id);
    void failed(const Innbox::StoreError &error);

private:
    void showRow(const Conversation &row);
    void markHandled(bool isHandled);
    void markUnread();
    void openNext();
    void openNextUnread();
    void seekUnread();

    TriageStore *m_handling;
    Store *m_store;
    OpenConversation *m_opened;
    ConversationListModel *m_list;
    const Actions *m_actions;
};

} // namespace Innbox
