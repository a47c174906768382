#include "ui/dialogs/KeychainDialog.h"

#include "models/ports/AccountPort.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/AccountText.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

KeychainDialog::KeychainDialog(const QString &account, AccountPort *accounts, QWidget *parent)
    : Dialog(u"keychainDialog", tr("The keychain is locked"), parent)
{
    addWords(
        u"keychainWords",
        tr("The key of %1 is in the keychain of this desktop, and the keychain is locked. "
           "Innbox fetches and sends nothing until it is unlocked; you can read what is stored.")
            .arg(AccountText::name(account)));
    m_outcome = addWords(u"keychainOutcome", QString());
    m_outcome->hide();
    body()->addStretch(1);
    addButton(u"keepLocked", tr("Not now"), QDialogButtonBox::RejectRole);
    m_unlock = addButton(u"unlockKeychain", tr("Unlock…"), QDialogButtonBox::ActionRole);
    setPrimary(m_unlock);
    setMinimumWidth(Metrics(font())(420));
    connect(m_unlock, &QPushButton::clicked, this, [this, accounts] {
        m_unlock->setEnabled(false); // the desktop asks now
        m_outcome->hide();
        accounts->unlockKeychain();
    });
    connect(accounts, &AccountPort::keychainUnlocked, this, &KeychainDialog::showOutcome);
}

void KeychainDialog::showOutcome(bool isUnlocked)
{
    if (isUnlocked) {
        close();
        return;
    }
    m_unlock->setEnabled(true);
    m_outcome->setText(
        tr("It is still locked. If this desktop did not ask for a password, unlock it "
           "with the program that manages your passwords."));
    m_outcome->show();
}

} // namespace Innbox
