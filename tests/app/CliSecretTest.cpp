#include "tests/app/CliFixture.h"

#include "tests/support/LoopbackServer.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Where the key comes from, where it may go, and that it goes nowhere else.
class CliSecretTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aPrivateTokenFileIsTaken();
    void tokenFilesThatAreRefused_data();
    void tokenFilesThatAreRefused();
    void aBadKeyInTheEnvironmentIsRefused_data();
    void aBadKeyInTheEnvironmentIsRefused();
    void theKeyIsInNoOutput_data();
    void theKeyIsInNoOutput();
    void plainHttpToAnotherHostIsRefused_data();
    void plainHttpToAnotherHostIsRefused();
    void aRedirectIsNotFollowed();
    void aProxyNeverSeesLoopback();
    void aWrongCertificateIsRefused();
    void accountsAreRememberedWithoutTheirKey();
    void filesAreForTheirOwnerOnly();
    void aCrashLeavesNoCore();

private:
    QString file(const QByteArray &content, QFileDevice::Permissions permissions);

    std::unique_ptr<CliFixture> m_fixture;
};

namespace {

constexpr auto Secret = "s3cr3t.key-0123456789abcdef";
constexpr auto Private = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

void CliSecretTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<CliFixture>();
}

QString CliSecretTest::file(const QByteArray &content, QFileDevice::Permissions permissions)
{
    QFile file(m_fixture->folder.filePath(u"key"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        !file.setPermissions(permissions))
        return {};
    return file.fileName();
}

void CliSecretTest::aPrivateTokenFileIsTaken()
{
    m_fixture->serveWorld(true);
    m_fixture->environment.insert(u"INNBOX_TOKEN"_s, u"not-this-one"_s);
    const QString key = file(m_fixture->world->token() + "\n", Private);
    const CliRun run = m_fixture->run({u"sync"_s, u"--token-file"_s, key});
    QVERIFY2(run.code == 0, run.told());
}

void CliSecretTest::tokenFilesThatAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QFileDevice::Permissions>("permissions");
    using Permissions = QFileDevice::Permissions;
    QTest::newRow("group reads") << QByteArray(Secret) << Permissions(Private | QFile::ReadGroup);
    QTest::newRow("others read") << QByteArray(Secret) << Permissions(Private | QFile::ReadOther);
    QTest::newRow("others write") << QByteArray(Secret) << Permissions(Private | QFile::WriteOther);
    QTest::newRow("empty") << QByteArray() << Permissions(Private);
    QTest::newRow("two words") << "one two"_ba << Permissions(Private);
    QTest::newRow("header injection") << "key\r\nX-Evil: 1"_ba << Permissions(Private);
}

void CliSecretTest::tokenFilesThatAreRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QFileDevice::Permissions, permissions);
    m_fixture->serveWorld(true);
    const CliRun run =
        m_fixture->run({u"sync"_s, u"--token-file"_s, file(content, permissions), u"--json"_s});
    QVERIFY2(run.code == 1, run.told());
    QCOMPARE(run.errorKind(), u"usage"_s);
    QVERIFY2(!(run.out + run.err).contains(Secret), run.told());
    QVERIFY(m_fixture->server->posts().isEmpty());
}

void CliSecretTest::aBadKeyInTheEnvironmentIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("line break") << u"key\nX-Evil: 1"_s;
    QTest::newRow("blank") << u"one two"_s;
    QTest::newRow("not ASCII") << u"schlüssel"_s;
}

void CliSecretTest::aBadKeyInTheEnvironmentIsRefused()
{
    QFETCH(QString, key);
    m_fixture->serveWorld(true);
    m_fixture->environment.insert(u"INNBOX_TOKEN"_s, key);
    const CliRun run = m_fixture->run({u"sync"_s, u"--json"_s});
    QVERIFY2(run.code == 1, run.told());
    QVERIFY2(!(run.out + run.err).contains(key.toUtf8()), run.told());
    QVERIFY(m_fixture->server->posts().isEmpty());
}

void CliSecretTest::theKeyIsInNoOutput_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("accepted") << 200;
    QTest::newRow("400") << 400;
    QTest::newRow("401") << 401;
    QTest::newRow("429") << 429;
    QTest::newRow("500") << 500;
}

void CliSecretTest::theKeyIsInNoOutput()
{
    QFETCH(int, status);
    // A provider that repeats the key wherever an error has room for text.
    LoopbackServer server;
    bool sawKey = false;
    const auto echo = [status, &sawKey](const LoopbackRequest &request) {
        sawKey = sawKey || request.header("Authorization").contains(Secret);
        const QByteArray told = "you sent " + request.header("Authorization");
        return LoopbackAnswer{.status = status,
                              .body = "{\"request_id\":\"" + QByteArray(Secret) +
                                      "\",\"errors\":[{\"id\":\"" + Secret + "\",\"message\":\"" +
                                      told + "\"}],\"data\":{}}",
                              .headers = {{"X-Echo", told}}};
    };
    server.on("/messages/latest"_ba, echo);
    server.on("/messages/send"_ba, echo);
    m_fixture->pointTo(server.url().toString());
    m_fixture->environment.insert(u"INNBOX_TOKEN"_s, QString::fromLatin1(Secret));
    m_fixture->environment.insert(u"QT_LOGGING_RULES"_s, u"innbox.*=true"_s);
    QByteArray said;
    for (const QStringList &command :
         {QStringList{u"send"_s, u"--reservation"_s, u"1"_s, u"--accommodation"_s, u"2"_s,
                      u"--text"_s, u"Hello"_s, u"--wait"_s, u"1"_s, u"--json"_s},
          QStringList{u"sync"_s, u"--once"_s}, QStringList{u"outbox"_s, u"--json"_s},
          QStringList{u"show"_s, u"1"_s}}) {
        const CliRun run = m_fixture->run(command);
        QVERIFY2(run.code >= 0, run.told());
        said += run.out + run.err;
    }
    QVERIFY(sawKey);
    QVERIFY2(!said.contains(Secret), said.constData());
    int files = 0;
    QDirIterator stored(m_fixture->dataDir(), QDir::Files | QDir::Hidden,
                        QDirIterator::Subdirectories);
    while (stored.hasNext()) {
        QFile file(stored.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(Secret), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 0);
}

void CliSecretTest::plainHttpToAnotherHostIsRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("kind");
    QTest::newRow("name") << u"http://demandapi.example/3.1"_s << u"forbidden-http"_s;
    QTest::newRow("address") << u"http://192.0.2.1/3.1"_s << u"forbidden-http"_s;
    QTest::newRow("disguised") << u"http://127.0.0.1.example/3.1"_s << u"forbidden-http"_s;
    QTest::newRow("localhost as a prefix") << u"http://localhost.example/"_s << u"forbidden-http"_s;
    QTest::newRow("user info") << u"http://127.0.0.1@192.0.2.1/"_s << u"usage"_s;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/"_s << u"usage"_s;
    QTest::newRow("no address") << u"127.0.0.1"_s << u"usage"_s;
}

void CliSecretTest::plainHttpToAnotherHostIsRefused()
{
    QFETCH(QString, address);
    QFETCH(QString, kind);
    m_fixture->pointTo(address);
    m_fixture->environment.insert(u"INNBOX_TOKEN"_s, QString::fromLatin1(Secret));
    const CliRun run = m_fixture->run({u"sync"_s, u"--once"_s, u"--json"_s});
    QVERIFY2(run.code == 1, run.told());
    QCOMPARE(run.errorKind(), kind);
    // Refused before an account exists, so nothing was there to connect with.
    QVERIFY(m_fixture->storePath().isEmpty());
}

void CliSecretTest::aRedirectIsNotFollowed()
{
    LoopbackServer target;
    target.answer(200, "{\"data\":{\"messages\":[]}}"_ba);
    LoopbackServer server;
    server.answer(307, "{}"_ba, {{"Location", target.url().toEncoded() + "messages/latest"}});
    m_fixture->pointTo(server.url().toString());
    const CliRun run = m_fixture->run({u"sync"_s, u"--once"_s, u"--json"_s});
    QVERIFY2(run.code == 2, run.told());
    QCOMPARE(server.postCount(), 1);
    QCOMPARE(target.connectionCount(), 0);
}

void CliSecretTest::aProxyNeverSeesLoopback()
{
    LoopbackServer proxy;
    m_fixture->serveWorld(true);
    for (const QString &name : {u"http_proxy"_s, u"HTTP_PROXY"_s, u"all_proxy"_s, u"ALL_PROXY"_s})
        m_fixture->environment.insert(name, proxy.url().toString());
    const CliRun run = m_fixture->run({u"sync"_s, u"--once"_s});
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(proxy.connectionCount(), 0);
}

void CliSecretTest::aWrongCertificateIsRefused()
{
    LoopbackServer server(LoopbackServer::Security::SelfSigned);
    server.answer(200, "{\"data\":{\"messages\":[]}}"_ba);
    m_fixture->pointTo(server.url().toString());
    const CliRun run = m_fixture->run({u"sync"_s, u"--once"_s, u"--json"_s});
    QVERIFY2(run.code == 2, run.told());
    QCOMPARE(server.postCount(), 0);
    QCOMPARE(run.err.count('\n'), 1);
}

void CliSecretTest::accountsAreRememberedWithoutTheirKey()
{
    m_fixture->serveWorld(true);
    QCOMPARE(m_fixture->run({u"--account"_s, u"Lindenhof"_s, u"sync"_s}).code, 0);
    const QStringList byName{u"--data-dir"_s, m_fixture->dataDir(), u"--account"_s, u"Lindenhof"_s,
                             u"sync"_s,       u"--json"_s};
    const CliRun run = m_fixture->runBare(byName);
    QVERIFY2(run.code == 0, run.told());
    QFile accounts(m_fixture->dataDir() + u"/accounts.json"_s);
    QVERIFY(accounts.open(QIODevice::ReadOnly));
    QVERIFY(!accounts.readAll().contains(m_fixture->world->token()));
    accounts.close();
    // Without a key and without a keychain it says so.
    m_fixture->environment.remove(u"INNBOX_TOKEN"_s);
    const CliRun keyless = m_fixture->runBare(byName);
    QVERIFY2(keyless.code == 1, keyless.told());
    QCOMPARE(keyless.errorKind(), u"no-key"_s);
    QCOMPARE(keyless.err.count('\n'), 1);

    const CliRun unknown =
        m_fixture->runBare({u"--data-dir"_s, m_fixture->dataDir(), u"--account"_s, u"Nobody"_s,
                            u"list"_s, u"--json"_s});
    QVERIFY2(unknown.code == 1, unknown.told());
    QCOMPARE(unknown.errorKind(), u"not-found"_s);

    QVERIFY(accounts.open(QIODevice::WriteOnly | QIODevice::Truncate));
    accounts.write("{damaged");
    accounts.close();
    const CliRun damaged = m_fixture->runBare(byName);
    QVERIFY2(damaged.code == 4, damaged.told());
}

void CliSecretTest::aCrashLeavesNoCore()
{
    m_fixture->serveWorld(true);
    QProcess *const watch = m_fixture->start({u"sync"_s, u"--watch"_s});
    QTRY_VERIFY_WITH_TIMEOUT(watch->bytesAvailable() > 0, 20'000);
    QFile limits(u"/proc/%1/limits"_s.arg(watch->processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QByteArrayList lines = limits.readAll().split('\n');
    const auto core = std::ranges::find_if(
        lines, [](const QByteArray &line) { return line.startsWith("Max core file size"); });
    QVERIFY(core != lines.end());
    QCOMPARE(core->simplified(), "Max core file size 0 0 bytes");
}

void CliSecretTest::filesAreForTheirOwnerOnly()
{
    m_fixture->serveWorld(true);
    QCOMPARE(m_fixture->run({u"--account"_s, u"Lindenhof"_s, u"sync"_s}).code, 0);
    constexpr auto Shared = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                            QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(m_fixture->dataDir()) & Shared));
    QDirIterator stored(m_fixture->dataDir(),
                        QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
    int count = 0;
    while (stored.hasNext()) {
        const QString path = stored.next();
        QVERIFY2(!(QFile::permissions(path) & Shared), qPrintable(path));
        ++count;
    }
    QVERIFY(count >= 3);
}

QTEST_GUILESS_MAIN(CliSecretTest)
#include "CliSecretTest.moc"
