#include "ui/sidebar/FolderView.h"

#include "models/items/FolderModel.h"
#include "ui/sidebar/FolderDelegate.h"
#include "ui/sidebar/FolderTextProxy.h"
#include "ui/style/Metrics.h"

#include <QKeyEvent>

namespace Innbox {

FolderView::FolderView(FolderModel *model, QWidget *parent)
    : QListView(parent), m_words(new FolderTextProxy(this))
{
    setObjectName(u"folderView");
    setAccessibleName(tr("Folders"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    const Metrics m(font());
    setViewportMargins(0, m(8), 0, 0);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_words->setSourceModel(model);
    setModel(m_words);
    setItemDelegate(new FolderDelegate(this));
}

Folder FolderView::folder() const
{
    return Folder(currentIndex().data(FolderModel::FolderRole).toInt());
}

void FolderView::setFolder(Folder folder)
{
    setCurrentIndex(model()->index(FolderModel::rowOf(folder), 0));
}

void FolderView::setAttention(int replies)
{
    m_words->setAttention(replies);
}

void FolderView::clearChoice()
{
    selectionModel()->clear();
}

/// As high as its folders: the properties get the rest.
QSize FolderView::sizeHint() const
{
    const Metrics m(font());
    return {m(48), m(8) + model()->rowCount() * sizeHintForRow(0)};
}

void FolderView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && currentIndex().row() == model()->rowCount() - 1) {
        Q_EMIT leftDownwards();
        return;
    }
    QListView::keyPressEvent(event);
}

void FolderView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT folderChosen(Folder(current.data(FolderModel::FolderRole).toInt()));
}

} // namespace Innbox
