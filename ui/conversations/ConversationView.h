#pragma once

#include "models/values/Id.h"
#include "ui/composer/DroppedItems.h"
#include "ui/conversations/Density.h"

#include <QListView>

namespace Innbox {

class Clock;
class ConversationDelegate;
class ConversationListModel;
class ConversationTextProxy;
class OutboxModel;
class RowFactsCache;
class Thumbnails;

/// The list of conversations. Arrows and J/K walk, Return or R goes to the reply.
/// Thread: GUI.
class ConversationView : public QListView {
    Q_OBJECT
public:
    /// All outlive the view.
    ConversationView(ConversationListModel *model, OutboxModel *outbox, RowFactsCache *facts,
                     const Clock *clock, QWidget *parent = nullptr);

    void setDensity(Density density);
    /// Where the small pictures of the rows come from; outlive the view's use of them.
    void setThumbnails(Thumbnails *thumbnails);
    [[nodiscard]] Density density() const;
    /// Time went on: writes times and waits again.
    void refreshTimes();

    /// Marks the row of a conversation without opening it again; clears when it is not there.
    void showCurrent(ConversationId id);
    /// The same, and scrolls to it.
    void reveal(ConversationId id);

Q_SIGNALS:
    void conversationChosen(Innbox::ConversationId id);
    void replyAsked();
    /// Files were dropped on the row of a conversation.
    void filesDropped(Innbox::ConversationId id, const QList<Innbox::DroppedItem> &things);

protected:
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ConversationListModel *m_model;
    ConversationTextProxy *m_words;
    ConversationDelegate *m_delegate;
    bool m_isQuiet = false;
};

} // namespace Innbox
