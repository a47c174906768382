#include "app/accounts/SystemKeychain.h"

#include "app/accounts/SecretService.h"
#include "tests/support/Await.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Service = u"org.freedesktop.secrets"_s;
const QString Keyring = u"/org/freedesktop/secrets/collection/login"_s;
const QByteArray Key = "a-key_of.this+account"_ba;

/// The real daemon of the GNOME keyring on the bus of this test, in folders of its own.
class KeyringDaemon {
public:
    KeyringDaemon()
    {
        const QString runtime = m_folder.filePath(u"run"_s);
        QDir().mkpath(runtime);
        QFile::setPermissions(runtime, QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                           QFileDevice::ExeOwner);
        m_environment.insert(u"HOME"_s, m_folder.path());
        m_environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"share"_s));
        m_environment.insert(u"XDG_RUNTIME_DIR"_s, runtime);
        m_daemon.setProcessEnvironment(m_environment);
        start();
    }
    ~KeyringDaemon()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    [[nodiscard]] static bool isServing()
    {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(Service) &&
               !isLocked();
    }
    static bool lock() { return ask(u"Lock"_s); }
    [[nodiscard]] static bool isLocked()
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            Service, Keyring, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        call << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
        const QDBusMessage reply = QDBusConnection::sessionBus().call(call);
        return reply.type() != QDBusMessage::ReplyMessage ||
               reply.arguments().constFirst().value<QDBusVariant>().variant().toBool();
    }
    /// As logging in again does: the keyring file is opened with its password.
    void restart()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
        start();
    }

private:
    void start()
    {
        m_daemon.start(u"gnome-keyring-daemon"_s,
                       {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        m_daemon.write("password");
        m_daemon.closeWriteChannel();
    }
    static bool ask(const QString &what)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            Service, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, what);
        call << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(Keyring)});
        return QDBusConnection::sessionBus().call(call).type() == QDBusMessage::ReplyMessage;
    }

    QTemporaryDir m_folder{};
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QProcess m_daemon{};
};

std::optional<SecretError> refusal(QCoro::Task<std::optional<SecretError>> &&task)
{
    const auto outcome = await(std::move(task));
    return outcome ? *outcome : SecretError{u"never answered"_s};
}

} // namespace

/// A locked keychain is no empty one: against the real keyring of GNOME.
class SystemKeychainTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aKeyIsKeptReadAndRemoved();
    void aLockedKeyringIsToldApart();

private:
    QByteArray m_reading{}; ///< of the last read()
    std::optional<SecretError> read(const QString &account)
    {
        m_reading.clear();
        const auto key = await(m_keychain.read(account));
        if (!key)
            return SecretError{u"never answered"_s};
        if (!*key)
            return key->error();
        m_reading = key->value();
        return std::nullopt;
    }
    SystemKeychain m_keychain{};
    /// One for all tests: libsecret keeps its session with the first one it met.
    std::unique_ptr<KeyringDaemon> m_daemon{};
};

void SystemKeychainTest::initTestCase()
{
    qputenv("XDG_CURRENT_DESKTOP", "GNOME"); // what QtKeychain chooses by
    QVERIFY2(QDBusConnection::sessionBus().isConnected(),
             "no session bus: run it by dbus-run-session");
    m_daemon = std::make_unique<KeyringDaemon>();
    QTRY_VERIFY_WITH_TIMEOUT(KeyringDaemon::isServing(), 20'000);
}

void SystemKeychainTest::cleanupTestCase()
{
    m_daemon.reset();
}

void SystemKeychainTest::aKeyIsKeptReadAndRemoved()
{
    const QString account = u"Désk 1 / \"x\""_s;
    auto missing = read(account);
    QVERIFY(missing);
    QCOMPARE(missing->kind, SecretError::Kind::Other);
    QVERIFY(!refusal(m_keychain.write(account, Key)));
    QVERIFY(!read(account));
    QCOMPARE(m_reading, Key);
    QVERIFY(!refusal(m_keychain.unlock(account)));
    QVERIFY(!refusal(m_keychain.remove(account)));
    QVERIFY(read(account));
    QVERIFY(!refusal(m_keychain.remove(account))); // there is none any more
}

void SystemKeychainTest::aLockedKeyringIsToldApart()
{
    const QString account = u"Desk 1"_s;
    QVERIFY(!refusal(m_keychain.write(account, Key)));
    QVERIFY(KeyringDaemon::lock());
    QTRY_VERIFY(KeyringDaemon::isLocked());

    const auto reading = read(account);
    QVERIFY(reading);
    QCOMPARE(reading->kind, SecretError::Kind::Locked);
    const auto removing = refusal(m_keychain.remove(account));
    QVERIFY(removing);
    QCOMPARE(removing->kind, SecretError::Kind::Locked);
    // Of an account that has no key there the keyring says so although it is locked.
    const auto other = read(u"Desk 2"_s);
    QVERIFY(other);
    QCOMPARE(other->kind, SecretError::Kind::Other);
    QVERIFY(!refusal(m_keychain.remove(u"Desk 2"_s)));
    // Nobody is here to answer the desktop's question.
    const auto unlocking = refusal(m_keychain.unlock(account));
    QVERIFY(unlocking);
    QCOMPARE(unlocking->kind, SecretError::Kind::Locked);
    const auto writing = refusal(m_keychain.write(u"Desk 3"_s, Key));
    QVERIFY(writing);
    QCOMPARE(writing->kind, SecretError::Kind::Locked);
    QVERIFY(KeyringDaemon::isLocked());

    // It stayed. Asked of the service itself: libsecret keeps its session with the first daemon.
    m_daemon->restart();
    QTRY_VERIFY_WITH_TIMEOUT(KeyringDaemon::isServing(), 20'000);
    const auto state = await(SecretService::stateOf(account));
    QVERIFY(state);
    QCOMPARE(*state, SecretService::State::Unlocked);
}

QTEST_GUILESS_MAIN(SystemKeychainTest)
#include "SystemKeychainTest.moc"
