#include "ui/dialogs/AccountDialog.h"

#include "models/Settings.h"
#include "models/ports/AccountPort.h"
#include "models/values/AccountAddress.h"
#include "ui/dialogs/Prompt.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/AccountText.h"
#include "ui/text/EnvironmentText.h"
#include "ui/text/SafeText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

constexpr int LongestAccountName = 60;
constexpr int LongestId = 20;
constexpr int LongestKey = 8192;
constexpr int MostPerMinute = 10'000;
constexpr qreal AccountFieldPx = 260;

QSpinBox *seconds(const Settings::Row &row, int value, QStringView name, const QString &unit)
{
    auto *const box = new QSpinBox;
    box->setObjectName(name.toString());
    box->setRange(row.least, row.most);
    box->setSuffix(unit);
    box->setValue(value);
    return box;
}

AccountEntry entryOf(AccountEnvironment environment)
{
    AccountEntry entry;
    entry.environment = environment;
    entry.baseUrl = AccountAddress::of(environment);
    return entry;
}

} // namespace

AccountDialog::AccountDialog(AccountPort *accounts, AccountEnvironment environment, QWidget *parent)
    : AccountDialog(accounts, entryOf(environment), Kind::New, parent)
{
}

AccountDialog::AccountDialog(AccountPort *accounts, const AccountEntry &entry, bool collectsNow,
                             QWidget *parent)
    : AccountDialog(accounts, entry, Kind::Existing, parent)
{
    if (!entry.collects)
        m_collects->setChecked(collectsNow);
}

AccountDialog::AccountDialog(AccountPort *accounts, const AccountEntry &entry, Kind kind,
                             QWidget *parent)
    : Dialog(u"accountDialog",
             kind == Kind::New ? tr("New account")
                               : tr("Account %1").arg(AccountText::name(entry.name)),
             parent),
      m_accounts(accounts), m_entry(entry), m_kind(kind)
{
    addWho(entry);
    addHowOften(entry);
    addCollecting();
    addCheck();
    body()->addStretch(1);
    addButton(u"cancelAccount", tr("Cancel"), QDialogButtonBox::RejectRole);
    m_save = addButton(u"saveAccount", tr("Save"), QDialogButtonBox::ActionRole);
    setPrimary(m_save);
    setMinimumWidth(Metrics(font())(520));
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_isBusy = true;
        m_result->setTone(PlainLabel::Tone::Muted);
        m_result->setText(tr("Checking…"));
        m_requestId->clear();
        look();
        m_accounts->check(request());
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_isBusy = true;
        look();
        m_accounts->save(request());
    });
    connect(m_accounts, &AccountPort::checked, this, &AccountDialog::showCheck);
    connect(m_accounts, &AccountPort::saved, this, &AccountDialog::takeSaved);
    showEnvironment();
}

void AccountDialog::addWho(const AccountEntry &entry)
{
    const Metrics m(font());
    QFormLayout *const form = addForm();
    m_name = new QLineEdit(entry.name);
    m_name->setObjectName(u"accountName"_s);
    m_name->setMaxLength(LongestAccountName);
    m_name->setReadOnly(m_kind == Kind::Existing);
    m_name->setPlaceholderText(tr("As you call it, “Desk 1”"));
    addRow(form, tr("Name"), m_name);

    m_environment = new QComboBox;
    m_environment->setObjectName(u"accountEnvironment"_s);
    QList<AccountEnvironment> choices{AccountEnvironment::ProviderSandbox,
                                      AccountEnvironment::Production};
    if (m_kind == Kind::Existing)
        choices = {entry.environment};
    for (const AccountEnvironment choice : choices)
        m_environment->addItem(EnvironmentText::name(AccountText::environment(choice)),
                               QVariant::fromValue(int(choice)));
    m_environment->setCurrentIndex(m_environment->findData(int(entry.environment)));
    m_environment->setEnabled(m_kind == Kind::New);
    addRow(form, tr("Environment"), m_environment);
    m_environmentWords = new PlainLabel(u"environmentWords", 12, PlainLabel::Tone::Muted);
    m_environmentWords->setWordWrap(true);
    form->addRow(QString(), m_environmentWords);

    m_affiliateId = new QLineEdit(entry.affiliateId);
    m_affiliateId->setObjectName(u"accountAffiliateId"_s);
    m_affiliateId->setMaxLength(LongestId);
    addRow(form, tr("Affiliate id"), m_affiliateId);

    m_key = new QLineEdit;
    m_key->setObjectName(u"accountKey"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setMaxLength(LongestKey);
    m_key->setPlaceholderText(m_kind == Kind::New ? tr("From the provider’s Partner Centre")
                                                  : tr("As it is; enter one to change it"));
    addRow(form, tr("API key"), m_key);
    for (QWidget *const field :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_key),
          static_cast<QWidget *>(m_affiliateId), static_cast<QWidget *>(m_environment)})
        field->setMinimumWidth(m(AccountFieldPx));
    for (const QLineEdit *const field : {m_name, m_affiliateId, m_key})
        connect(field, &QLineEdit::textChanged, this, &AccountDialog::look);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &AccountDialog::showEnvironment);
}

void AccountDialog::addHowOften(const AccountEntry &entry)
{
    QFormLayout *const form = addForm();
    m_perMinute = new QSpinBox;
    m_perMinute->setObjectName(u"accountPerMinute"_s);
    m_perMinute->setRange(0, MostPerMinute);
    m_perMinute->setValue(entry.requestsPerMinute);
    addRow(form, tr("Requests a minute"), m_perMinute);
    //: Seconds
    const QString unit = tr(" s");
    using Key = Settings::Key;
    m_pollInUse = seconds(Settings::row(Key::PollInUseSeconds), entry.pollInUseSeconds,
                          u"accountPollInUse", unit);
    addRow(form, tr("Look for messages every"), m_pollInUse);
    m_pollIdle = seconds(Settings::row(Key::PollIdleSeconds), entry.pollIdleSeconds,
                         u"accountPollIdle", unit);
    addRow(form, tr("While the window is not in use"), m_pollIdle);
}

void AccountDialog::addCollecting()
{
    m_collects = new QCheckBox(tr("I confirm that no other program reads this queue"));
    m_collects->setObjectName(u"accountCollects"_s);
    m_collects->setChecked(m_entry.collects.value_or(false));
    body()->addWidget(m_collects);
    m_collectWords =
        addWords(u"collectWords",
                 tr("The provider hands each message out until somebody confirms it, then never "
                    "again. Until you say that Innbox alone reads the queue it only observes: it "
                    "shows what is there and confirms nothing."));
    connect(m_collects, &QCheckBox::clicked, this, [this](bool isOn) { m_entry.collects = isOn; });
}

void AccountDialog::addCheck()
{
    const Metrics m(font());
    m_check = new QPushButton(tr("Check account"));
    m_check->setObjectName(u"checkAccount"_s);
    m_check->setAutoDefault(false);
    m_check->setToolTip(tr("Asks the queue once and confirms nothing."));
    m_result = new PlainLabel(u"checkResult", 12, PlainLabel::Tone::Muted);
    m_result->setWordWrap(true);
    m_requestId = new PlainLabel(u"checkRequestId", 12, PlainLabel::Tone::Muted);
    m_requestId->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_requestId->setAccessibleName(tr("Request id for the provider’s support"));
    m_requestId->hide();
    auto *const row = new QHBoxLayout;
    row->setSpacing(m(12));
    row->addWidget(m_check, 0, Qt::AlignTop);
    auto *const words = new QVBoxLayout;
    words->addWidget(m_result);
    words->addWidget(m_requestId);
    row->addLayout(words, 1);
    body()->addLayout(row);
}

AccountEnvironment AccountDialog::environment() const
{
    return AccountEnvironment(m_environment->currentData().toInt());
}

void AccountDialog::showEnvironment()
{
    const AccountEnvironment place = environment();
    QString words = EnvironmentText::sentence(AccountText::environment(place));
    if (m_kind == Kind::Existing)
        words += u'\n' + SafeText::forName(m_entry.baseUrl, 200);
    m_environmentWords->setText(words);
    m_perMinute->setSpecialValueText(
        tr("As the provider allows (%1)").arg(AccountAddress::requestsPerMinute(place)));
    // Our own sandbox has one reader by its nature.
    const bool isOwn = place == AccountEnvironment::Sandbox;
    m_collects->setVisible(!isOwn);
    m_collectWords->setVisible(!isOwn);
    look();
}

AccountRequest AccountDialog::request() const
{
    AccountRequest request;
    request.entry = m_entry;
    request.entry.name = m_name->text().trimmed();
    if (m_kind == Kind::New) {
        request.entry.environment = environment();
        request.entry.baseUrl = AccountAddress::of(environment());
    }
    request.entry.affiliateId = m_affiliateId->text().trimmed();
    request.entry.requestsPerMinute = m_perMinute->value();
    request.entry.pollInUseSeconds = m_pollInUse->value();
    request.entry.pollIdleSeconds = m_pollIdle->value();
    request.key = m_key->text().trimmed().toLatin1();
    request.isNew = m_kind == Kind::New;
    return request;
}

QString AccountDialog::fault() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("The account needs a name.");
    const QString id = m_affiliateId->text().trimmed();
    if (id.isEmpty() || !std::ranges::all_of(id, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return tr("The affiliate id is a number.");
    const QString key = m_key->text().trimmed();
    if (key.isEmpty() && m_kind == Kind::New)
        return tr("The account needs its API key.");
    if (!std::ranges::all_of(key, [](QChar c) { return c > u' ' && c < u'\x7f'; }))
        return tr("The API key has blanks or letters no key has. Was it copied whole?");
    return {};
}

void AccountDialog::look()
{
    if (!m_save)
        return; // still being built
    const QString wrong = fault();
    m_check->setEnabled(wrong.isEmpty() && !m_isBusy);
    m_save->setEnabled(wrong.isEmpty() && !m_isBusy);
    if (m_isBusy)
        return;
    m_result->setTone(PlainLabel::Tone::Muted);
    m_result->setText(wrong);
    m_requestId->hide();
}

void AccountDialog::showCheck(const AccountCheck &check)
{
    if (!m_isBusy)
        return; // asked by another dialog
    m_isBusy = false;
    look();
    const bool isGood = check.problem == SyncProblem::None;
    m_result->setTone(isGood ? PlainLabel::Tone::Ok : PlainLabel::Tone::Bad);
    m_result->setText(AccountText::sentence(check));
    m_result->setToolTip(check.detail);
    const QString id = SafeText::forName(check.requestId);
    m_requestId->setText(tr("Request %1").arg(id));
    m_requestId->setVisible(!id.isEmpty());
}

void AccountDialog::takeSaved(const QString &name, AccountSaving outcome, const QString &detail)
{
    if (name != m_name->text().trimmed())
        return;
    m_isBusy = false;
    look();
    const QString words = AccountText::sentence(outcome);
    if (outcome == AccountSaving::NameTaken || outcome == AccountSaving::NotWritten) {
        m_result->setTone(PlainLabel::Tone::Bad);
        m_result->setText(words);
        m_result->setToolTip(detail);
        return;
    }
    if (outcome == AccountSaving::NoKeychain)
        Prompt::tell(parentWidget() ? parentWidget() : this, tr("No keychain"), words);
    if (outcome == AccountSaving::KeychainLocked)
        Prompt::tell(parentWidget() ? parentWidget() : this, tr("Keychain locked"), words);
    Q_EMIT accountSaved(name);
    close();
}

} // namespace Innbox
