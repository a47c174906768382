#include "ui/conversations/ConversationView.h"

#include "models/items/ConversationListModel.h"
#include "ui/conversations/ConversationDelegate.h"
#include "ui/conversations/ConversationTextProxy.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace Innbox {

ConversationView::ConversationView(ConversationListModel *model, OutboxModel *outbox,
                                   const Clock *clock, QWidget *parent)
    : QListView(parent), m_model(model)
{
    setObjectName(u"conversationView");
    setAccessibleName(tr("Conversations"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    auto *const words = new ConversationTextProxy(outbox, clock, this);
    words->setSourceModel(model);
    setModel(words);
    setItemDelegate(new ConversationDelegate(this));
}

void ConversationView::showCurrent(ConversationId id)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const int row = m_model->rowOf(id);
    if (row < 0)
        selectionModel()->clear();
    else
        setCurrentIndex(this->model()->index(row, 0));
}

void ConversationView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    // A row that goes or a reset moves the current index too: only a person's choice opens.
    if (!current.isValid() || m_isQuiet || m_model->rowCount() == 0)
        return;
    Q_EMIT conversationChosen(m_model->at(current.row()).id);
}

void ConversationView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int row = currentIndex().row();
    const auto walkTo = [this](int wanted) {
        if (wanted >= 0 && wanted < model()->rowCount())
            setCurrentIndex(model()->index(wanted, 0));
    };
    if (isPlain && event->key() == Qt::Key_J) {
        walkTo(row + 1);
    } else if (isPlain && event->key() == Qt::Key_K) {
        walkTo(currentIndex().isValid() ? row - 1 : 0);
    } else if (isPlain && currentIndex().isValid() &&
               (event->key() == Qt::Key_R || event->key() == Qt::Key_Return ||
                event->key() == Qt::Key_Enter)) {
        Q_EMIT replyAsked();
    } else {
        QListView::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace Innbox
