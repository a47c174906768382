#pragma once

#include "models/values/Id.h"

#include <QListView>

namespace Innbox {

class Clock;
class ConversationListModel;
class OutboxModel;

/// The list of conversations. Arrows and J/K walk, Return or R goes to the reply.
/// Thread: GUI.
class ConversationView : public QListView {
    Q_OBJECT
public:
    /// The models and the clock outlive the view.
    ConversationView(ConversationListModel *model, OutboxModel *outbox, const Clock *clock,
                     QWidget *parent = nullptr);

    /// Marks the row of a conversation without opening it again; clears when it is not there.
    void showCurrent(ConversationId id);

Q_SIGNALS:
    void conversationChosen(Innbox::ConversationId id);
    void replyAsked();

protected:
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ConversationListModel *m_model;
    bool m_isQuiet = false;
};

} // namespace Innbox
