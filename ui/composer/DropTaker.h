#pragma once

#include "ui/composer/DroppedThings.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Innbox {

/// Takes what is dropped on some widgets, whatever it is: what cannot go is told, not ignored.
/// Thread: GUI.
class DropTaker : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// \param widget that gets the events of the drop: of a scroll area its viewport
    void watch(QWidget *widget);

Q_SIGNALS:
    void dropped(const QList<Innbox::DroppedThing> &things);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Innbox
