#pragma once

#include "ui/dialogs/Dialog.h"

namespace Innbox {

class AccountPort;

/// Says that the keychain with the key of an account is locked, and has it unlocked. Closes by
/// itself once it is. Thread: GUI.
class KeychainDialog : public Dialog {
    Q_OBJECT
public:
    /// \param accounts outlives the dialog
    KeychainDialog(const QString &account, AccountPort *accounts, QWidget *parent);

private:
    void showOutcome(bool isUnlocked);

    PlainLabel *m_outcome;
    QPushButton *m_unlock;
};

} // namespace Innbox
