#include "ui/dialogs/AccountDialog.h"
#include "tests/ui/WindowFixture.h"
#include "ui/dialogs/AccountsDialog.h"
#include "ui/dialogs/FirstRunPage.h"
#include "ui/dialogs/KeyDialog.h"
#include "ui/dialogs/Prompt.h"
#include "ui/shell/Translations.h"
#include "ui/shell/WindowMenu.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Accounts by key and mouse: the first run, adding, changing, checking, changing over.
class AccountDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { Prompt::answerBy(nullptr); }
    void anAccountIsAddedByKeyboard();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void theKeyIsNeverShown();
    void aCheckIsExplained_data();
    void aCheckIsExplained();
    void anExistingAccountKeepsItsEnvironment();
    void collectingNeedsAWord();
    void aTakenNameIsSaid();
    void withoutAKeychainItIsSaid();
    void accountsAreChangedOver();
    void theOneInUseCannotBeRemoved();
    void aRemovedAccountIsAskedAbout();
    void aMissingKeyIsAskedFor();
    void aLockedKeychainIsUnlocked();
    void aLockedKeychainKeepsTheAccount();
    void theFirstRunOffersThreeWays();

private:
    std::unique_ptr<Translations> m_words{};
    Prompt::Answers m_answers{};
};

namespace {

template <class T>
T *in(const QWidget *dialog, QStringView name)
{
    return dialog->findChild<T *>(name.toString());
}

void click(const QWidget *dialog, QStringView name)
{
    QTest::mouseClick(in<QPushButton>(dialog, name), Qt::LeftButton);
}

AccountEntry accountPort()
{
    return {.name = u"Desk 1"_s,
            .baseUrl = u"https://demandapi.booking.com/3.1/"_s,
            .environment = AccountEnvironment::Production,
            .affiliateId = u"1234567"_s,
            .pollInUseSeconds = 30};
}

void fill(const QWidget *dialog, const QString &name, const QString &id, const QString &key)
{
    const auto type = [dialog](QStringView field, const QString &text) {
        auto *const edit = in<QLineEdit>(dialog, field);
        edit->clear();
        edit->insert(text); // as if pasted: a key of a keyboard is ASCII only here
    };
    type(u"accountName", name);
    type(u"accountAffiliateId", id);
    type(u"accountKey", key);
}

} // namespace

void AccountDialogTest::initTestCase()
{
    m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s));
    Theme::apply(*qApp, Theme::Mode::Light);
}

void AccountDialogTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_answers = {};
    Prompt::answerBy(&m_answers);
}

void AccountDialogTest::anAccountIsAddedByKeyboard()
{
    WindowFixture fixture;
    MainWindow &window = fixture.window();
    auto *const dialog =
        new AccountDialog(&fixture.accounts, AccountEnvironment::ProviderSandbox, &window);
    const QPointer<AccountDialog> guard(dialog);
    QSignalSpy saved(dialog, &AccountDialog::accountSaved);
    dialog->open();
    fill(dialog, u" Desk 1 "_s, u"1234567"_s, u"abc-KEY-123"_s);
    QTest::keyClick(in<QComboBox>(dialog, u"accountEnvironment"), Qt::Key_Down);
    QTest::keyClick(in<QLineEdit>(dialog, u"accountKey"), Qt::Key_Return); // Save is the default
    QCOMPARE(fixture.accounts.saves.size(), 1);
    const AccountRequest request = fixture.accounts.saves.at(0);
    QVERIFY(request.isNew);
    QCOMPARE(request.entry.name, u"Desk 1"_s);
    QCOMPARE(request.entry.environment, AccountEnvironment::Production);
    QCOMPARE(request.entry.baseUrl, u"https://demandapi.booking.com/3.1/"_s);
    QCOMPARE(request.entry.affiliateId, u"1234567"_s);
    QCOMPARE(request.entry.requestsPerMinute, 0);
    QCOMPARE(request.key, "abc-KEY-123"_ba);
    QVERIFY(!request.entry.collects.value_or(false)); // observes until somebody says otherwise
    QCOMPARE(saved.size(), 1);
    QTRY_VERIFY(!guard);
}

void AccountDialogTest::whatIsMissingIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("key");
    QTest::newRow("no name") << u" "_s << u"1"_s << u"k"_s;
    QTest::newRow("no id") << u"a"_s << QString() << u"k"_s;
    QTest::newRow("an id that is no number") << u"a"_s << u"12a"_s << u"k"_s;
    QTest::newRow("no key") << u"a"_s << u"1"_s << u" "_s;
    QTest::newRow("a key with a blank") << u"a"_s << u"1"_s << u"a b"_s;
    QTest::newRow("a key with a letter of no header") << u"a"_s << u"1"_s << u"schlüssel"_s;
}

void AccountDialogTest::whatIsMissingIsSaid()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QFETCH(QString, key);
    WindowFixture fixture;
    auto *const dialog =
        new AccountDialog(&fixture.accounts, AccountEnvironment::Production, &fixture.window());
    dialog->open();
    fill(dialog, name, id, key);
    QVERIFY(!in<QPushButton>(dialog, u"saveAccount")->isEnabled());
    QVERIFY(!in<QPushButton>(dialog, u"checkAccount")->isEnabled());
    QVERIFY(!in<QLabel>(dialog, u"checkResult")->text().isEmpty());
}

void AccountDialogTest::theKeyIsNeverShown()
{
    WindowFixture fixture;
    fixture.accounts.entries = {accountPort()};
    auto *const dialog =
        new AccountDialog(&fixture.accounts, accountPort(), true, &fixture.window());
    dialog->open();
    auto *const key = in<QLineEdit>(dialog, u"accountKey");
    QCOMPARE(key->text(), QString()); // not even the dialog gets the one there is
    QTest::keyClicks(key, u"secret"_s);
    QCOMPARE(key->displayText().contains(u"secret"_s), false);
    QCOMPARE(key->echoMode(), QLineEdit::Password);
}

void AccountDialogTest::aCheckIsExplained_data()
{
    QTest::addColumn<SyncProblem>("problem");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("part");
    QTest::newRow("works") << SyncProblem::None << 200 << u"2 messages or more"_s;
    QTest::newRow("401") << SyncProblem::Unauthorized << 401 << u"(401)"_s;
    QTest::newRow("403") << SyncProblem::Forbidden << 403 << u"affiliate id"_s;
    QTest::newRow("500 before the first success")
        << SyncProblem::NotEnabled << 500 << u"not enabled"_s;
    QTest::newRow("500 later") << SyncProblem::ServerFault << 500 << u"with a fault"_s;
    QTest::newRow("429") << SyncProblem::RateLimited << 429 << u"(429)"_s;
    QTest::newRow("503") << SyncProblem::ServerFault << 503 << u"(503)"_s;
    QTest::newRow("no network") << SyncProblem::Offline << 0 << u"no connection"_s;
    QTest::newRow("no answer") << SyncProblem::TimedOut << 0 << u"in time"_s;
    QTest::newRow("no key") << SyncProblem::NoKey << 0 << u"No key"_s;
}

void AccountDialogTest::aCheckIsExplained()
{
    QFETCH(SyncProblem, problem);
    QFETCH(int, status);
    QFETCH(QString, part);
    WindowFixture fixture;
    auto *const dialog =
        new AccountDialog(&fixture.accounts, accountPort(), false, &fixture.window());
    dialog->open();
    click(dialog, u"checkAccount");
    QCOMPARE(fixture.accounts.checks.size(), 1);
    QVERIFY(!in<QPushButton>(dialog, u"checkAccount")->isEnabled());
    Q_EMIT fixture.accounts.checked({.problem = problem,
                                     .httpStatus = status,
                                     .waiting = 2,
                                     .requestId = u"req-17"_s,
                                     .detail = u"why"_s});
    QVERIFY2(in<QLabel>(dialog, u"checkResult")->text().contains(part),
             qPrintable(in<QLabel>(dialog, u"checkResult")->text()));
    QVERIFY(in<QLabel>(dialog, u"checkRequestId")->text().contains(u"req-17"_s));
    QVERIFY(in<QLabel>(dialog, u"checkRequestId")->isVisible());
    QVERIFY(in<QPushButton>(dialog, u"checkAccount")->isEnabled());
}

void AccountDialogTest::anExistingAccountKeepsItsEnvironment()
{
    WindowFixture fixture;
    fixture.accounts.entries = {accountPort()};
    auto *const dialog =
        new AccountDialog(&fixture.accounts, accountPort(), false, &fixture.window());
    dialog->open();
    QVERIFY(!in<QComboBox>(dialog, u"accountEnvironment")->isEnabled());
    QVERIFY(in<QLineEdit>(dialog, u"accountName")->isReadOnly());
    click(dialog, u"saveAccount");
    QCOMPARE(fixture.accounts.saves.size(), 1);
    QCOMPARE(fixture.accounts.saves.at(0).entry, accountPort());
    QVERIFY(fixture.accounts.saves.at(0).key.isEmpty()); // the one in the keychain stays
    QVERIFY(!fixture.accounts.saves.at(0).isNew);
}

void AccountDialogTest::collectingNeedsAWord()
{
    WindowFixture fixture;
    auto *const dialog =
        new AccountDialog(&fixture.accounts, accountPort(), false, &fixture.window());
    dialog->open();
    auto *const collects = in<QCheckBox>(dialog, u"accountCollects");
    QVERIFY(!collects->isChecked());
    QTest::keyClick(collects, Qt::Key_Space);
    click(dialog, u"saveAccount");
    QCOMPARE(fixture.accounts.saves.at(0).entry.collects, std::optional<bool>(true));
}

void AccountDialogTest::aTakenNameIsSaid()
{
    WindowFixture fixture;
    fixture.accounts.saving = AccountSaving::NameTaken;
    auto *const dialog =
        new AccountDialog(&fixture.accounts, AccountEnvironment::Production, &fixture.window());
    dialog->open();
    fill(dialog, u"Desk 1"_s, u"1"_s, u"k"_s);
    click(dialog, u"saveAccount");
    QVERIFY(dialog->isVisible());
    QVERIFY(in<QLabel>(dialog, u"checkResult")->text().contains(u"this name"_s));
    QCOMPARE(in<QLineEdit>(dialog, u"accountKey")->text(), u"k"_s); // nothing is lost
}

void AccountDialogTest::withoutAKeychainItIsSaid()
{
    WindowFixture fixture;
    fixture.accounts.saving = AccountSaving::NoKeychain;
    auto *const dialog =
        new AccountDialog(&fixture.accounts, AccountEnvironment::Production, &fixture.window());
    const QPointer<AccountDialog> guard(dialog);
    dialog->open();
    fill(dialog, u"Desk 1"_s, u"1"_s, u"k"_s);
    click(dialog, u"saveAccount");
    QTRY_VERIFY(!guard);
    QCOMPARE(m_answers.asked.size(), 1);
    QVERIFY(m_answers.asked.at(0).contains(u"at each start"_s));
}

void AccountDialogTest::accountsAreChangedOver()
{
    WindowFixture fixture;
    fixture.accounts.entries = {accountPort()};
    MainWindow &window = fixture.window();
    auto *const menu = window.menu()->accountMenu();
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 4); // sandbox, accountPort, a line, Accounts…
    QVERIFY(menu->actions().at(0)->isChecked());
    QVERIFY(menu->actions().at(1)->text().contains(u"Production"_s));
    menu->actions().at(1)->trigger();
    QTRY_COMPARE(fixture.accounts.opened, QStringList{u"Desk 1"_s});
}

void AccountDialogTest::theOneInUseCannotBeRemoved()
{
    WindowFixture fixture;
    fixture.accounts.entries = {accountPort()};
    fixture.accounts.now = u"Desk 1"_s;
    QTest::keyClick(&fixture.window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *dialog = fixture.find<AccountsDialog>(u"accountsDialog");
    QVERIFY(dialog);
    QCOMPARE(in<QListWidget>(dialog, u"accountList")->currentRow(), 1);
    QVERIFY(!in<QPushButton>(dialog, u"removeAccount")->isEnabled());
    QVERIFY(!in<QPushButton>(dialog, u"openAccount")->isEnabled());
    QVERIFY(in<QPushButton>(dialog, u"changeAccount")->isEnabled());
}

void AccountDialogTest::aRemovedAccountIsAskedAbout()
{
    WindowFixture fixture;
    fixture.accounts.entries = {accountPort()};
    QTest::keyClick(&fixture.window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *const dialog = fixture.find<AccountsDialog>(u"accountsDialog");
    // Its parts get their size when the event loop runs.
    QTRY_VERIFY(in<QPushButton>(dialog, u"removeAccount")->height() > 10);
    auto *const list = in<QListWidget>(dialog, u"accountList");
    QTest::keyClick(list, Qt::Key_Down);
    click(dialog, u"removeAccount");
    QCOMPARE(fixture.accounts.entries.size(), 1); // answered with no
    m_answers.isYes = true;
    click(dialog, u"removeAccount");
    QVERIFY(fixture.accounts.entries.isEmpty());
    QCOMPARE(list->count(), 1);
    QCOMPARE(m_answers.asked.size(), 2);
}

void AccountDialogTest::aMissingKeyIsAskedFor()
{
    WindowFixture fixture;
    fixture.window();
    Q_EMIT fixture.accounts.keyWanted(u"Desk 1"_s);
    const auto *dialog = fixture.find<KeyDialog>(u"keyDialog");
    QVERIFY(dialog);
    auto *const field = in<QLineEdit>(dialog, u"keyField");
    QVERIFY(!in<QPushButton>(dialog, u"useKey")->isEnabled());
    QTest::keyClicks(field, u"abc"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(fixture.accounts.keys, QList<QByteArray>{"abc"_ba});
}

void AccountDialogTest::aLockedKeychainIsUnlocked()
{
    WindowFixture fixture;
    fixture.window();
    Q_EMIT fixture.accounts.keyLocked(u"Desk 1"_s);
    QVERIFY(!fixture.find<KeyDialog>(u"keyDialog")); // the key is not asked for
    const auto *dialog = fixture.find<QDialog>(u"keychainDialog");
    QVERIFY(dialog);
    click(dialog, u"unlockKeychain");
    QCOMPARE(fixture.accounts.unlocks, 1);
    Q_EMIT fixture.accounts.keychainUnlocked(false);
    QVERIFY(dialog->isVisible());
    QVERIFY(in<QLabel>(dialog, u"keychainOutcome")->isVisible());
    click(dialog, u"unlockKeychain");
    QCOMPARE(fixture.accounts.unlocks, 2);
    Q_EMIT fixture.accounts.keychainUnlocked(true);
    QVERIFY(!dialog->isVisible());
}

void AccountDialogTest::aLockedKeychainKeepsTheAccount()
{
    WindowFixture fixture;
    fixture.accounts.entries = {accountPort()};
    fixture.accounts.removing = AccountPort::KeychainLocked.toString();
    QTest::keyClick(&fixture.window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *const dialog = fixture.find<AccountsDialog>(u"accountsDialog");
    // Its parts get their size when the event loop runs.
    QTRY_VERIFY(in<QPushButton>(dialog, u"removeAccount")->height() > 10);
    QTest::keyClick(in<QListWidget>(dialog, u"accountList"), Qt::Key_Down);
    m_answers.isYes = true; // remove it; and then: unlock
    click(dialog, u"removeAccount");
    QCOMPARE(fixture.accounts.unlocks, 1);
    QVERIFY(m_answers.asked.last().contains(u"locked"_s));
    QCOMPARE(in<QListWidget>(dialog, u"accountList")->count(), 2);
}

void AccountDialogTest::theFirstRunOffersThreeWays()
{
    FakeAccountPort accounts;
    FirstRunPage page(&accounts);
    QSignalSpy chosen(&page, &FirstRunPage::chosen);
    QSignalSpy closed(&page, &FirstRunPage::closed);
    page.show();
    click(&page, u"trySandbox");
    QCOMPARE(chosen.takeFirst().at(0).toString(), QString());
    click(&page, u"connectProduction");
    const auto *dialog = in<AccountDialog>(&page, u"accountDialog");
    QVERIFY(dialog);
    QCOMPARE(in<QComboBox>(dialog, u"accountEnvironment")->currentText(), u"Production"_s);
    fill(dialog, u"Desk 1"_s, u"1"_s, u"k"_s);
    click(dialog, u"saveAccount");
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"Desk 1"_s);
    QCOMPARE(accounts.saves.at(0).entry.environment, AccountEnvironment::Production);
    page.close();
    QCOMPARE(closed.size(), 1);
}

QTEST_MAIN(AccountDialogTest)
#include "AccountDialogTest.moc"
