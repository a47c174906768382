#pragma once

#include "ui/dialogs/Dialog.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace Innbox {

/// Asks for the key of an account that no keychain keeps. Thread: GUI.
class KeyDialog : public Dialog {
    Q_OBJECT
public:
    KeyDialog(const QString &account, QWidget *parent);

Q_SIGNALS:
    void keyGiven(const QByteArray &key);

private:
    QLineEdit *m_key;
};

} // namespace Innbox
