#pragma once

#include "ui/dialogs/Dialog.h"

QT_BEGIN_NAMESPACE
class QAction;
class QFormLayout;
QT_END_NAMESPACE

namespace Innbox {

/// Every key of the window and of its parts, by where it works. Thread: GUI.
class KeyboardDialog : public Dialog {
    Q_OBJECT
public:
    /// \param actions with their keys, in this order
    KeyboardDialog(const QList<QAction *> &actions, QWidget *parent);

private:
    void addGroup(QFormLayout *form, const QString &words);
    void addKey(QFormLayout *form, const QString &keys, const QString &words);
};

} // namespace Innbox
