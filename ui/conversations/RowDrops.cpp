#include "ui/conversations/RowDrops.h"

#include "models/items/ConversationListModel.h"
#include "ui/composer/DropOverlay.h"
#include "ui/conversations/ConversationView.h"
#include "ui/text/PersonText.h"

#include <QDropEvent>
#include <QMimeData>

namespace Innbox {

RowDrops::RowDrops(ConversationView *view, const ConversationListModel *model)
    : QObject(view), m_view(view), m_model(model),
      m_overlay(new DropOverlay(DropOverlay::Look::Row, view->viewport()))
{
    view->viewport()->setAcceptDrops(true);
    view->viewport()->installEventFilter(this);
}

bool RowDrops::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *const drop = static_cast<QDropEvent *>(event);
        if (!DroppedItems::isForImages(*drop->mimeData()))
            return QObject::eventFilter(watched, event);
        follow(drop);
        return true;
    }
    case QEvent::DragLeave:
        m_overlay->hide();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void RowDrops::follow(QDropEvent *event)
{
    // A drag that is refused on its way in would not be told of the rows it comes to.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (event->type() == QEvent::DragEnter)
        m_check = DropCheck::of(DroppedItems::of(*event->mimeData()));
    const QModelIndex row = m_view->indexAt(event->position().toPoint());
    if (!row.isValid() || event->type() == QEvent::Drop)
        m_overlay->hide();
    if (!row.isValid()) {
        event->setDropAction(Qt::IgnoreAction);
        return;
    }
    const Conversation conversation = m_model->at(row.row());
    if (event->type() == QEvent::Drop) {
        Q_EMIT dropped(conversation.id, DroppedItems::of(*event->mimeData()));
        return;
    }
    m_overlay->setGeometry(m_view->visualRect(row));
    m_overlay->showCheck(m_check, PersonText::title(conversation));
}

} // namespace Innbox
