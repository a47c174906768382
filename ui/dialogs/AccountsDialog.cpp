#include "ui/dialogs/AccountsDialog.h"

#include "models/ports/AccountPort.h"
#include "ui/dialogs/AccountDialog.h"
#include "ui/dialogs/Prompt.h"
#include "ui/palette/CommandDelegate.h"
#include "ui/style/Metrics.h"
#include "ui/style/NamedButton.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/AccountText.h"
#include "ui/text/SafeText.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

AccountsDialog::AccountsDialog(AccountPort *accounts, std::function<bool()> collectsNow,
                               QWidget *parent)
    : Dialog(u"accountsDialog", tr("Accounts"), parent), m_accounts(accounts),
      m_collectsNow(std::move(collectsNow)), m_list(new QListWidget),
      m_open(namedButton(u"openAccount"_s, tr("Work on it"))),
      m_change(namedButton(u"changeAccount"_s, tr("Change…"))),
      m_remove(namedButton(u"removeAccount"_s, tr("Remove…")))
{
    const Metrics m(font());
    m_list->setObjectName(u"accountList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setMinimumHeight(m(180));
    m_list->setItemDelegate(new CommandDelegate(m_list));
    auto *const add = namedButton(u"addAccount"_s, tr("Add…"));
    auto *const row = new QHBoxLayout;
    row->setSpacing(m(12));
    auto *const buttons = new QVBoxLayout;
    buttons->setSpacing(m(6));
    for (QPushButton *const each : {m_open, add, m_change, m_remove})
        buttons->addWidget(each);
    buttons->addStretch(1);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    body()->addLayout(row, 1);
    addButton(u"closeAccounts", tr("Close"), QDialogButtonBox::RejectRole);
    setMinimumWidth(m(480));

    connect(m_list, &QListWidget::currentRowChanged, this, &AccountsDialog::look);
    connect(m_list, &QListWidget::itemActivated, this, &AccountsDialog::openChosen);
    connect(m_open, &QPushButton::clicked, this, &AccountsDialog::openChosen);
    connect(add, &QPushButton::clicked, this, [this] {
        auto *const dialog =
            new AccountDialog(m_accounts, AccountEnvironment::ProviderSandbox, this);
        dialog->open();
    });
    connect(m_change, &QPushButton::clicked, this, &AccountsDialog::change);
    connect(m_remove, &QPushButton::clicked, this, &AccountsDialog::remove);
    connect(m_accounts, &AccountPort::changed, this, &AccountsDialog::fill);
    connect(
        m_accounts, &AccountPort::removed, this, [this](const QString &, const QString &failure) {
            if (failure == AccountPort::KeychainLocked)
                Prompt::question(this,
                                 {.title = windowTitle(),
                                  .text = tr("The keychain is locked, so the key of this account "
                                             "could not be removed. The account is still here."),
                                  .details = tr("Unlock the keychain, then remove the account."),
                                  .yes = tr("Unlock…"),
                                  .no = tr("Not now")},
                                 [this] { m_accounts->unlockKeychain(); });
            else if (!failure.isEmpty())
                Prompt::tell(this, windowTitle(), tr("The account could not be removed."));
        });
    fill();
}

void AccountsDialog::fill()
{
    const QString before = m_list->currentItem() ? chosen() : m_accounts->current();
    m_list->clear();
    QList<AccountEntry> entries{AccountEntry{}};
    entries += m_accounts->accounts();
    for (const AccountEntry &entry : entries) {
        const bool isCurrent = isInUse(entry.name);
        const QString line = AccountText::line(entry);
        //: The account the window works on
        auto *const item =
            new QListWidgetItem(isCurrent ? tr("%1 (in use)").arg(line) : line, m_list);
        item->setData(Qt::UserRole, entry.name);
        if (!entry.baseUrl.isEmpty())
            item->setToolTip(SafeText::forName(entry.baseUrl, 200));
        if (entry.name == before)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    look();
}

void AccountsDialog::setNoneInUse()
{
    m_hasCurrent = false;
    fill();
}

bool AccountsDialog::isInUse(const QString &name) const
{
    return m_hasCurrent && name == m_accounts->current();
}

QString AccountsDialog::chosen() const
{
    const QListWidgetItem *const item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void AccountsDialog::look()
{
    const QString name = chosen();
    const bool isCurrent = isInUse(name);
    m_open->setEnabled(m_list->currentItem() && !isCurrent);
    m_change->setEnabled(!name.isEmpty());
    m_remove->setEnabled(!name.isEmpty() && !isCurrent);
    m_remove->setToolTip(
        isCurrent && !name.isEmpty()
            ? tr("The account in use cannot be removed: work on another one first.")
            : QString());
}

void AccountsDialog::openChosen()
{
    if (!m_open->isEnabled())
        return;
    Q_EMIT openAsked(chosen());
    close();
}

void AccountsDialog::change()
{
    for (const AccountEntry &entry : m_accounts->accounts()) {
        if (entry.name != chosen())
            continue;
        const bool isCurrent = isInUse(entry.name);
        auto *const dialog =
            new AccountDialog(m_accounts, entry, isCurrent && m_collectsNow(), this);
        dialog->open();
        return;
    }
}

void AccountsDialog::remove()
{
    const QString name = chosen();
    Prompt::question(this,
                     {.title = tr("Remove the account?"),
                      .text = tr("Innbox forgets %1 and its key.").arg(AccountText::name(name)),
                      .details = tr("Its messages stay on this computer and come back when you add "
                                    "the account again."),
                      .yes = tr("Remove")},
                     [this, name] { m_accounts->remove(name); });
}

} // namespace Innbox
