#pragma once

#include "models/values/AccountEntry.h"
#include "ui/dialogs/Dialog.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace Innbox {

class AccountPort;

/// One account: who we are at the provider, how often we ask, who reads the queue. The key goes
/// straight to the keychain. Thread: GUI.
class AccountDialog : public Dialog {
    Q_OBJECT
public:
    /// A new account. \param accounts outlives the dialog
    AccountDialog(AccountPort *accounts, AccountEnvironment environment, QWidget *parent);
    /// Changes one. \param collectsNow what holds while nobody said it in this dialog
    AccountDialog(AccountPort *accounts, const AccountEntry &entry, bool collectsNow,
                  QWidget *parent);

Q_SIGNALS:
    /// The account stands in the list now.
    void accountSaved(const QString &name);

private:
    enum class Kind { New, Existing };
    AccountDialog(AccountPort *accounts, const AccountEntry &entry, Kind kind, QWidget *parent);
    void addWho(const AccountEntry &entry);
    void addHowOften(const AccountEntry &entry);
    void addCollecting();
    void addCheck();
    [[nodiscard]] AccountRequest request() const;
    [[nodiscard]] AccountEnvironment environment() const;
    [[nodiscard]] QString fault() const;
    void showEnvironment();
    void look();
    void showCheck(const AccountCheck &check);
    void takeSaved(const QString &name, AccountSaving outcome, const QString &detail);

    AccountPort *m_accounts;
    AccountEntry m_entry;
    Kind m_kind;
    QLineEdit *m_name = nullptr;
    QComboBox *m_environment = nullptr;
    QLineEdit *m_affiliateId = nullptr;
    QLineEdit *m_key = nullptr;
    QSpinBox *m_perMinute = nullptr;
    QSpinBox *m_pollInUse = nullptr;
    QSpinBox *m_pollIdle = nullptr;
    QCheckBox *m_collects = nullptr;
    PlainLabel *m_collectWords = nullptr;
    PlainLabel *m_environmentWords = nullptr;
    PlainLabel *m_result = nullptr;
    PlainLabel *m_requestId = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_save = nullptr;
    bool m_isBusy = false;
};

} // namespace Innbox
