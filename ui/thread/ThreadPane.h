#pragma once

#include "models/store/Store.h"
#include "ui/WindowContext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QStackedWidget;
QT_END_NAMESPACE

namespace Innbox {

class Clock;
class MessageListModel;
class OutboxModel;
class PlainLabel;
class ReplyBar;
class SyncPort;
class ThreadHead;
class ThreadView;

/// The third pane: head, messages, reply of the open conversation. Thread: GUI.
class ThreadPane : public QWidget {
    Q_OBJECT
public:
    /// What the pane works with; all of it outlives the pane.
    struct Parts {
        Store *store = nullptr;
        SyncPort *sync = nullptr;
        const Clock *clock = nullptr;
        QAction *toggleStay = nullptr;
    };
    ThreadPane(const Parts &parts, const WindowContext &context, QWidget *parent = nullptr);

    /// An invalid id shows the empty page.
    void open(ConversationId id);
    void showConversation(const Conversation &row);
    void showMessage(MessageId id);
    [[nodiscard]] ThreadView *view() const { return m_view; }
    [[nodiscard]] ReplyBar *reply() const { return m_reply; }
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void settled();

private:
    void discard(OutboxId id);
    void showProblem(const StoreError &error);

    SyncPort *m_sync;
    MessageListModel *m_messages;
    OutboxModel *m_outbox;
    ThreadHead *m_head;
    ThreadView *m_view;
    PlainLabel *m_problem;
    ReplyBar *m_reply;
    QStackedWidget *m_stack;
};

} // namespace Innbox
