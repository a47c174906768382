#pragma once

#include "ui/composer/DroppedItems.h"

#include <QObject>
#include <QPointer>
#include <QSet>

QT_BEGIN_NAMESPACE
class QDropEvent;
class QWidget;
QT_END_NAMESPACE

namespace Innbox {

class DropOverlay;

/// Takes what is dropped on some widgets, whatever it is: what cannot go is told, not ignored.
/// While it is dragged over them their place says what would happen. Thread: GUI.
class DropHandler : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// \param widget that gets the events of the drop: of a scroll area its viewport
    void watch(QWidget *widget);
    /// The same for a field of text: only files and images are taken, text is left to the field.
    void watchField(QWidget *viewport);
    /// Where it shows what would happen.
    void setPlace(QWidget *place);

Q_SIGNALS:
    void dropped(const QList<Innbox::DroppedItem> &things);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(QDropEvent *event);
    void hideOverlay();

    QSet<QObject *> m_fields{}; ///< compared only
    QPointer<DropOverlay> m_overlay{};
};

} // namespace Innbox
