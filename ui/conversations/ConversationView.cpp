#include "ui/conversations/ConversationView.h"

#include "models/items/ConversationListModel.h"
#include "ui/conversations/ConversationDelegate.h"
#include "ui/conversations/ConversationTextProxy.h"
#include "ui/conversations/RowDrops.h"
#include "ui/viewer/Thumbnails.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace Innbox {

ConversationView::ConversationView(ConversationListModel *model, OutboxModel *outbox,
                                   RowFactsCache *facts, const Clock *clock, QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(new ConversationDelegate(this))
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
    m_words = new ConversationTextProxy(outbox, facts, clock, this);
    m_words->setSourceModel(model);
    setModel(m_words);
    setItemDelegate(m_delegate);
    auto *const drops = new RowDrops(this, model);
    connect(drops, &RowDrops::dropped, this, &ConversationView::filesDropped);
}

void ConversationView::setDensity(Density density)
{
    if (density == m_delegate->density())
        return;
    m_delegate->setDensity(density);
    scheduleDelayedItemsLayout();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void ConversationView::setThumbnails(Thumbnails *thumbnails)
{
    m_delegate->setThumbnails(thumbnails);
    connect(thumbnails, &Thumbnails::changed, viewport(), qOverload<>(&QWidget::update));
}

void ConversationView::refreshTimes()
{
    m_words->refreshTimes();
}

Density ConversationView::density() const
{
    return m_delegate->density();
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

void ConversationView::reveal(ConversationId id)
{
    showCurrent(id);
    if (const int row = m_model->rowOf(id); row >= 0)
        scrollTo(model()->index(row, 0));
}

void ConversationView::selectionChanged(const QItemSelection &selected,
                                        const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    // The current row also moves with the focus and with rows that go: only the selection is a
    // person's choice.
    if (m_isQuiet || selected.indexes().isEmpty())
        return;
    Q_EMIT conversationChosen(m_model->at(selected.indexes().first().row()).id);
}

void ConversationView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const QScopedValueRollback quiet(m_isQuiet, true); // Qt selects a neighbour: nobody chose it
    QListView::rowsAboutToBeRemoved(parent, first, last);
}

void ConversationView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool hasChoice = selectionModel()->hasSelection();
    const int row = hasChoice ? currentIndex().row() : -1;
    const auto walkTo = [this](int wanted) {
        if (wanted >= 0 && wanted < model()->rowCount())
            setCurrentIndex(model()->index(wanted, 0));
    };
    if (isPlain && (event->key() == Qt::Key_J || event->key() == Qt::Key_Down)) {
        walkTo(row + 1);
    } else if (isPlain && (event->key() == Qt::Key_K || event->key() == Qt::Key_Up)) {
        walkTo(hasChoice ? row - 1 : 0);
    } else if (isPlain && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)) {
        // Qt moves only the current row, which focus alone has put on the first one already.
        walkTo(event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1);
    } else if (isPlain && hasChoice &&
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
