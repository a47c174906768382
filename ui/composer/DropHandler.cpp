#include "ui/composer/DropHandler.h"

#include "ui/composer/AttachmentCard.h"
#include "ui/composer/DropOverlay.h"

#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

#include <memory>

namespace Innbox {

void DropHandler::watch(QWidget *widget)
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

void DropHandler::watchField(QWidget *viewport)
{
    m_fields.insert(viewport);
    watch(viewport);
}

void DropHandler::setPlace(QWidget *place)
{
    const std::unique_ptr<DropOverlay> before(m_overlay.data());
    m_overlay = new DropOverlay(DropOverlay::Look::Place, place);
}

bool DropHandler::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragLeave:
    case QEvent::Hide:
        hideOverlay();
        return QObject::eventFilter(watched, event);
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    default:
        return QObject::eventFilter(watched, event);
    }
    auto *const drop = static_cast<QDropEvent *>(event);
    const QMimeData &data = *drop->mimeData();
    const bool isCard = data.hasFormat(QLatin1String(AttachmentCard::MimeType));
    const bool isText = m_fields.contains(watched) && !DroppedItems::isForImages(data);
    if (isCard || isText) // a card that is moved among its own, words for the text
        return QObject::eventFilter(watched, event);
    take(drop);
    return true;
}

void DropHandler::take(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (event->type() == QEvent::Drop) {
        hideOverlay();
        Q_EMIT dropped(DroppedItems::of(*event->mimeData()));
    } else if (event->type() == QEvent::DragEnter && m_overlay) {
        m_overlay->showCheck(DropCheck::of(DroppedItems::of(*event->mimeData())));
    }
}

void DropHandler::hideOverlay()
{
    if (m_overlay)
        m_overlay->hide();
}

} // namespace Innbox
