#pragma once

#include "models/values/AccountEntry.h"
#include "ui/dialogs/Dialog.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace Innbox {

class AccountPort;

/// The accounts: work on another, add, change, remove. Thread: GUI.
class AccountsDialog : public Dialog {
    Q_OBJECT
public:
    /// \param accounts    outlives the dialog
    /// \param collectsNow does the account in use collect; asked when it is changed
    AccountsDialog(AccountPort *accounts, std::function<bool()> collectsNow, QWidget *parent);
    /// No account is open: each of them can be chosen.
    void setNoneInUse();

Q_SIGNALS:
    /// A person wants to work on it; empty = the embedded sandbox.
    void openAsked(const QString &name);

private:
    void fill();
    void look();
    void change();
    void remove();
    void openChosen();
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] bool isInUse(const QString &name) const;

    AccountPort *m_accounts;
    std::function<bool()> m_collectsNow;
    bool m_hasCurrent = true;
    QListWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_change;
    QPushButton *m_remove;
};

} // namespace Innbox
