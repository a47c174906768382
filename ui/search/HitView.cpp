#include "ui/search/HitView.h"

#include <QKeyEvent>

namespace Innbox {

HitView::HitView(QWidget *parent) : QListView(parent)
{
    setObjectName(u"searchView");
    setAccessibleName(tr("Hits"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    connect(this, &QListView::clicked, this, &HitView::hitChosen);
}

void HitView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const auto walk = [this](int step) {
        const QModelIndex next = model()->index(currentIndex().row() + step, 0);
        if (next.isValid())
            setCurrentIndex(next);
    };
    if (isPlain && event->key() == Qt::Key_J)
        walk(1);
    else if (isPlain && event->key() == Qt::Key_K)
        walk(-1);
    else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        chooseCurrent();
    else if (isPlain && event->key() == Qt::Key_Escape)
        Q_EMIT leaveAsked();
    else
        QListView::keyPressEvent(event);
}

void HitView::chooseCurrent()
{
    if (!currentIndex().isValid()) // it had the focus before there were hits
        setCurrentIndex(model()->index(0, 0));
    if (currentIndex().isValid())
        Q_EMIT hitChosen(currentIndex());
}

void HitView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0)); // the keyboard begins at the first hit
}

} // namespace Innbox
