#include "ui/sidebar/PropertyView.h"

#include "models/items/PropertyModel.h"
#include "ui/sidebar/FolderDelegate.h"
#include "ui/sidebar/PropertyTextProxy.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace Innbox {

PropertyView::PropertyView(PropertyModel *model, QWidget *parent)
    : QListView(parent), m_properties(model)
{
    setObjectName(u"propertyView");
    setAccessibleName(tr("Properties"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    auto *const words = new PropertyTextProxy(this);
    words->setSourceModel(model);
    setModel(words);
    setItemDelegate(new FolderDelegate(this));
}

void PropertyView::clearChoice()
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    selectionModel()->clear();
}

void PropertyView::selectionChanged(const QItemSelection &selected,
                                    const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (m_isQuiet || selected.indexes().isEmpty())
        return;
    Q_EMIT propertyChosen(m_properties->at(selected.indexes().first().row()).accommodation);
}

void PropertyView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const QScopedValueRollback quiet(m_isQuiet, true); // Qt selects a neighbour: nobody chose it
    QListView::rowsAboutToBeRemoved(parent, first, last);
}

void PropertyView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up && currentIndex().row() <= 0) {
        Q_EMIT leftUpwards();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace Innbox
