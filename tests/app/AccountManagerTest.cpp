#include "app/accounts/AccountManager.h"
#include "app/accounts/Keychain.h"
#include "models/Settings.h"
#include "models/SystemClock.h"
#include "tests/support/LoopbackServer.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;
using Key = Settings::Key;

namespace {

/// Keys in memory. Can be missing altogether, as on a desktop without a keychain.
class FakeKeychain : public Keychain {
public:
    QCoro::Task<Result<QByteArray, SecretError>> read(QString account) override
    {
        if (isLocked)
            co_return locked();
        if (!isThere || !keys.contains(account))
            co_return SecretError{u"the keychain has no key"_s};
        co_return keys.value(account);
    }
    QCoro::Task<std::optional<SecretError>> write(QString account, QByteArray key) override
    {
        if (isLocked)
            co_return locked();
        if (!isThere)
            co_return SecretError{u"no keychain"_s};
        keys.insert(account, key);
        co_return std::nullopt;
    }
    QCoro::Task<std::optional<SecretError>> remove(QString account) override
    {
        if (isLocked)
            co_return locked();
        keys.remove(account);
        co_return std::nullopt;
    }
    QCoro::Task<std::optional<SecretError>> unlock(QString) override
    {
        isLocked = isLocked && !isUnlockable;
        if (isLocked)
            co_return locked();
        co_return std::nullopt;
    }
    static SecretError locked()
    {
        return {.message = u"the keychain is locked"_s, .kind = SecretError::Kind::Locked};
    }

    bool isThere = true;
    bool isLocked = false;
    bool isUnlockable = true; ///< the person knows the password
    QHash<QString, QByteArray> keys{};
};

struct Fixture {
    QTemporaryDir folder{};
    Settings settings{folder.path()};
    FakeKeychain keychain{};
    SystemClock clock{};
    AccountManager manager{
        {.dataDir = folder.path(), .settings = &settings, .keychain = &keychain, .clock = &clock}};
};

AccountRequest request(const QUrl &base, const QByteArray &key)
{
    AccountRequest request;
    request.entry.name = u"Desk 1"_s;
    request.entry.baseUrl = base.toString();
    request.entry.affiliateId = u"1234567"_s;
    request.entry.requestsPerMinute = 80;
    request.entry.pollInUseSeconds = 45;
    request.entry.collects = true;
    request.key = key;
    return request;
}

} // namespace

/// The accounts of a data folder: list, keys, checks.
class AccountManagerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatIsSavedComesBack();
    void theKeyStandsInNoFile();
    void aTakenNameChangesNothing();
    void withoutAKeychainTheKeyLivesForThisRun();
    void theOneInUseIsOpenedAnew();
    void aRemovedAccountIsForgotten();
    void aLockedKeychainIsNoEmptyOne();
    void theOneInUseIsNotRemoved();
    void aDamagedFileIsLeftAsItIs();
    void aCheckAsksOnceAndConfirmsNothing();
    void aCheckTellsWhatIsWrong_data();
    void aCheckTellsWhatIsWrong();
    void aCheckTakesTheKeyOfTheKeychain();
    void aCheckWithoutAKeyAsksNobody();
};

void AccountManagerTest::whatIsSavedComesBack()
{
    Fixture fixture;
    QSignalSpy saved(&fixture.manager, &AccountPort::saved);
    fixture.manager.save(request(QUrl(u"https://demandapi.booking.com/3.1"_s), "abc"_ba));
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.at(0).at(1).value<AccountSaving>(), AccountSaving::Saved);
    const QList<AccountEntry> all = fixture.manager.accounts();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.at(0).baseUrl, u"https://demandapi.booking.com/3.1/"_s);
    QCOMPARE(all.at(0).environment, AccountEnvironment::Production);
    QCOMPARE(all.at(0).affiliateId, u"1234567"_s);
    QCOMPARE(all.at(0).requestsPerMinute, 80);
    QCOMPARE(all.at(0).pollInUseSeconds, 45);
    QCOMPARE(all.at(0).pollIdleSeconds, 60);
    QCOMPARE(all.at(0).collects, std::optional<bool>(true));
    QCOMPARE(fixture.keychain.keys.value(u"Desk 1"_s), "abc"_ba);
    // Without a key in the request the one there is stays.
    AccountRequest again = request(QUrl(all.at(0).baseUrl), {});
    again.isNew = false;
    again.entry.collects = false;
    fixture.manager.save(again);
    QTRY_COMPARE(saved.size(), 2);
    QCOMPARE(fixture.keychain.keys.value(u"Desk 1"_s), "abc"_ba);
    QCOMPARE(fixture.manager.accounts().at(0).collects, std::optional<bool>(false));
}

void AccountManagerTest::theKeyStandsInNoFile()
{
    Fixture fixture;
    QSignalSpy saved(&fixture.manager, &AccountPort::saved);
    fixture.manager.save(
        request(QUrl(u"https://demandapi.booking.com/3.1"_s), "very-secret-key"_ba));
    QTRY_COMPARE(saved.size(), 1);
    const QStringList files = QDir(fixture.folder.path()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(files.size(), 2);
    for (const QString &name : files) {
        QFile file(fixture.folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("secret"), qPrintable(name));
        QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }
}

void AccountManagerTest::aTakenNameChangesNothing()
{
    Fixture fixture;
    QSignalSpy saved(&fixture.manager, &AccountPort::saved);
    fixture.manager.save(request(QUrl(u"https://demandapi.booking.com/3.1"_s), "one"_ba));
    fixture.manager.save(request(QUrl(u"https://other.example/3.1"_s), "two"_ba));
    QTRY_COMPARE(saved.size(), 2);
    QCOMPARE(saved.at(1).at(1).value<AccountSaving>(), AccountSaving::NameTaken);
    QCOMPARE(fixture.keychain.keys.value(u"Desk 1"_s), "one"_ba);
    QVERIFY(fixture.manager.accounts().at(0).baseUrl.contains(u"booking"_s));
}

void AccountManagerTest::withoutAKeychainTheKeyLivesForThisRun()
{
    Fixture fixture;
    fixture.keychain.isThere = false;
    QSignalSpy saved(&fixture.manager, &AccountPort::saved);
    fixture.manager.save(request(QUrl(u"https://demandapi.booking.com/3.1"_s), "abc"_ba));
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.at(0).at(1).value<AccountSaving>(), AccountSaving::NoKeychain);
    QCOMPARE(fixture.manager.keyOfRun(u"Desk 1"_s), "abc"_ba);
    QCOMPARE(fixture.manager.accounts().size(), 1);
}

void AccountManagerTest::theOneInUseIsOpenedAnew()
{
    Fixture fixture;
    QSignalSpy opened(&fixture.manager, &AccountManager::openAsked);
    QSignalSpy saved(&fixture.manager, &AccountPort::saved);
    fixture.manager.save(request(QUrl(u"https://demandapi.booking.com/3.1"_s), "abc"_ba));
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(opened.isEmpty());
    fixture.manager.setCurrent(u"Desk 1"_s, {});
    AccountRequest again = request(QUrl(u"https://demandapi.booking.com/3.1"_s), "new"_ba);
    again.isNew = false;
    fixture.manager.save(again);
    QTRY_COMPARE(opened.size(), 1);
    fixture.manager.open(u"Desk 1"_s); // it is open
    QCOMPARE(opened.size(), 1);
    fixture.manager.open({});
    QCOMPARE(opened.size(), 2);
}

void AccountManagerTest::aRemovedAccountIsForgotten()
{
    Fixture fixture;
    QSignalSpy saved(&fixture.manager, &AccountPort::saved);
    QSignalSpy removed(&fixture.manager, &AccountPort::removed);
    fixture.manager.save(request(QUrl(u"https://demandapi.booking.com/3.1"_s), "abc"_ba));
    QTRY_COMPARE(saved.size(), 1);
    fixture.manager.remove(u"Desk 1"_s);
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(1).toString(), QString());
    QVERIFY(fixture.manager.accounts().isEmpty());
    QVERIFY(fixture.keychain.keys.isEmpty());
    QCOMPARE(fixture.settings.numberOf(Key::PollInUseSeconds, u"Desk 1"_s), 20);
}

void AccountManagerTest::aLockedKeychainIsNoEmptyOne()
{
    Fixture fixture;
    QSignalSpy saved(&fixture.manager, &AccountPort::saved);
    QSignalSpy removed(&fixture.manager, &AccountPort::removed);
    QSignalSpy checked(&fixture.manager, &AccountPort::checked);
    QSignalSpy unlocked(&fixture.manager, &AccountPort::keychainUnlocked);
    AccountRequest manager = request(QUrl(u"https://demandapi.booking.com/3.1"_s), "abc"_ba);
    fixture.manager.save(manager);
    QTRY_COMPARE(saved.size(), 1);
    fixture.keychain.isLocked = true;
    // Removing does not say done while the key stays.
    fixture.manager.remove(u"Desk 1"_s);
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(1).toString(), AccountPort::KeychainLocked.toString());
    QCOMPARE(fixture.manager.accounts().size(), 1);
    QCOMPARE(fixture.keychain.keys.size(), 1);
    // Checking does not say that there is no key.
    manager.isNew = false;
    manager.key.clear();
    fixture.manager.check(manager);
    QTRY_COMPARE(checked.size(), 1);
    QCOMPARE(checked.at(0).at(0).value<AccountCheck>().problem, SyncProblem::KeyLocked);
    // Saving keeps the key for this run and says why.
    manager.key = "new"_ba;
    fixture.manager.save(manager);
    QTRY_COMPARE(saved.size(), 2);
    QCOMPARE(saved.at(1).at(1).value<AccountSaving>(), AccountSaving::KeychainLocked);
    QCOMPARE(fixture.manager.keyOfRun(u"Desk 1"_s), "new"_ba);
    // A person who does not know the password leaves all as it is.
    fixture.keychain.isUnlockable = false;
    fixture.manager.unlockKeychain();
    QTRY_COMPARE(unlocked.size(), 1);
    QVERIFY(!unlocked.at(0).at(0).toBool());
    fixture.keychain.isUnlockable = true;
    fixture.manager.unlockKeychain();
    QTRY_COMPARE(unlocked.size(), 2);
    QVERIFY(unlocked.at(1).at(0).toBool());
    fixture.manager.remove(u"Desk 1"_s);
    QTRY_COMPARE(removed.size(), 2);
    QCOMPARE(removed.at(1).at(1).toString(), QString());
    QVERIFY(fixture.keychain.keys.isEmpty());
}

void AccountManagerTest::theOneInUseIsNotRemoved()
{
    Fixture fixture;
    QSignalSpy saved(&fixture.manager, &AccountPort::saved);
    fixture.manager.save(request(QUrl(u"https://demandapi.booking.com/3.1"_s), "abc"_ba));
    QTRY_COMPARE(saved.size(), 1);
    fixture.manager.setCurrent(u"Desk 1"_s, {});
    fixture.manager.remove(u"Desk 1"_s);
    QCOMPARE(fixture.manager.accounts().size(), 1);
}

void AccountManagerTest::aDamagedFileIsLeftAsItIs()
{
    Fixture fixture;
    QFile file(fixture.folder.filePath(u"accounts.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ half");
    file.close();
    QSignalSpy saved(&fixture.manager, &AccountPort::saved);
    fixture.manager.save(request(QUrl(u"https://demandapi.booking.com/3.1"_s), "abc"_ba));
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.at(0).at(1).value<AccountSaving>(), AccountSaving::NotWritten);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "{ half"_ba);
    QVERIFY(fixture.keychain.keys.isEmpty());
}

void AccountManagerTest::aCheckAsksOnceAndConfirmsNothing()
{
    Fixture fixture;
    LoopbackServer server;
    server.answer(200,
                  "{\"request_id\":\"req-1\",\"data\":{\"messages\":[{\"id\":\"m-1\","
                  "\"content\":\"Hello\",\"conversation\":{\"conversation_id\":\"c-1\"}}]}}"_ba);
    QSignalSpy checked(&fixture.manager, &AccountPort::checked);
    fixture.manager.check(request(server.url(), "abc"_ba));
    QTRY_COMPARE(checked.size(), 1);
    const auto result = checked.at(0).at(0).value<AccountCheck>();
    QCOMPARE(result.problem, SyncProblem::None);
    QCOMPARE(result.waiting, 1);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().at(0).path, "/messages/latest"_ba);
}

void AccountManagerTest::aCheckTellsWhatIsWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("hadSuccess");
    QTest::addColumn<SyncProblem>("problem");
    QTest::newRow("401") << 401 << false << SyncProblem::Unauthorized;
    QTest::newRow("403") << 403 << false << SyncProblem::Forbidden;
    QTest::newRow("500 before the first success") << 500 << false << SyncProblem::NotEnabled;
    QTest::newRow("500 later") << 500 << true << SyncProblem::ServerFault;
    QTest::newRow("429") << 429 << false << SyncProblem::RateLimited;
    QTest::newRow("503") << 503 << false << SyncProblem::ServerFault;
    QTest::newRow("no network") << 0 << false << SyncProblem::Offline;
}

void AccountManagerTest::aCheckTellsWhatIsWrong()
{
    QFETCH(int, status);
    QFETCH(bool, hadSuccess);
    QFETCH(SyncProblem, problem);
    Fixture fixture;
    auto server = std::make_unique<LoopbackServer>();
    AccountRequest asked = request(server->url(), "abc"_ba);
    asked.isNew = false;
    fixture.manager.setCurrent(u"Desk 1"_s, [hadSuccess] { return hadSuccess; });
    if (status == 0)
        server.reset(); // nobody listens there any more
    else
        server->answer(
            status,
            "{\"request_id\":\"req-9\",\"errors\":[{\"id\":\"x\",\"message\":\"abc\"}]}"_ba);
    QSignalSpy checked(&fixture.manager, &AccountPort::checked);
    fixture.manager.check(asked);
    QTRY_COMPARE(checked.size(), 1);
    const auto result = checked.at(0).at(0).value<AccountCheck>();
    QCOMPARE(result.problem, problem);
    QCOMPARE(result.httpStatus, status);
    QCOMPARE(result.requestId, status == 0 ? QString() : u"req-9"_s);
    QVERIFY(!result.detail.contains(u"abc"_s)); // the key, whoever wrote it
}

void AccountManagerTest::aCheckTakesTheKeyOfTheKeychain()
{
    Fixture fixture;
    fixture.keychain.keys.insert(u"Desk 1"_s, "kept-key"_ba);
    LoopbackServer server;
    server.answer(200, "{\"data\":{\"messages\":[]}}"_ba);
    AccountRequest asked = request(server.url(), {});
    asked.isNew = false;
    QSignalSpy checked(&fixture.manager, &AccountPort::checked);
    fixture.manager.check(asked);
    QTRY_COMPARE(checked.size(), 1);
    QCOMPARE(checked.at(0).at(0).value<AccountCheck>().problem, SyncProblem::None);
    QCOMPARE(server.requests().at(0).header("Authorization"_ba), "Bearer kept-key"_ba);
}

void AccountManagerTest::aCheckWithoutAKeyAsksNobody()
{
    Fixture fixture;
    LoopbackServer server;
    AccountRequest asked = request(server.url(), {});
    asked.isNew = false;
    QSignalSpy checked(&fixture.manager, &AccountPort::checked);
    fixture.manager.check(asked);
    QTRY_COMPARE(checked.size(), 1);
    QCOMPARE(checked.at(0).at(0).value<AccountCheck>().problem, SyncProblem::NoKey);
    QVERIFY(server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(AccountManagerTest)
#include "AccountManagerTest.moc"
