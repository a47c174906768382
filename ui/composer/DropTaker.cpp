#include "ui/composer/DropTaker.h"

#include "ui/composer/DropOverlay.h"
#include "ui/composer/PictureCard.h"

#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

#include <memory>

namespace Innbox {

void DropTaker::watch(QWidget *widget)
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

void DropTaker::watchField(QWidget *viewport)
{
    m_fields.insert(viewport);
    watch(viewport);
}

void DropTaker::setPlace(QWidget *place)
{
    const std::unique_ptr<DropOverlay> before(m_overlay.data());
    m_overlay = new DropOverlay(DropOverlay::Look::Place, place);
}

bool DropTaker::eventFilter(QObject *watched, QEvent *event)
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
    const bool isCard = data.hasFormat(QLatin1String(PictureCard::MimeType));
    const bool isText = m_fields.contains(watched) && !DroppedThings::isForImages(data);
    if (isCard || isText) // a card that is moved among its own, words for the text
        return QObject::eventFilter(watched, event);
    take(drop);
    return true;
}

void DropTaker::take(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (event->type() == QEvent::Drop) {
        hideOverlay();
        Q_EMIT dropped(DroppedThings::of(*event->mimeData()));
    } else if (event->type() == QEvent::DragEnter && m_overlay) {
        m_overlay->showCheck(DropCheck::of(DroppedThings::of(*event->mimeData())));
    }
}

void DropTaker::hideOverlay()
{
    if (m_overlay)
        m_overlay->hide();
}

} // namespace Innbox
