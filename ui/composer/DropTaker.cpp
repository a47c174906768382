#include "ui/composer/DropTaker.h"

#include "ui/composer/PictureCard.h"

#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

namespace Innbox {

void DropTaker::watch(QWidget *widget)
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

bool DropTaker::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrop = event->type() == QEvent::Drop;
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && !isDrop)
        return QObject::eventFilter(watched, event);
    auto *const drop = static_cast<QDropEvent *>(event);
    const QMimeData &data = *drop->mimeData();
    if (data.hasFormat(QLatin1String(PictureCard::MimeType)))
        return QObject::eventFilter(watched, event); // a card that is moved among its own
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (isDrop)
        Q_EMIT dropped(DroppedThings::of(data));
    return true;
}

} // namespace Innbox
