#include "app/sandbox/SandboxHost.h"
#include "app/sandbox/SandboxServer.h"
#include "models/SystemClock.h"
#include "tests/app/SandboxClient.h"
#include "tests/support/ManualClock.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <memory>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

class SandboxHostTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void firstServesAndSecondConnects();
    void secondTakesOverWhenTheFirstIsGone();
    void restartKeepsPortKeyAndWorld();
    void takenPortIsReplaced();
    void wantedPortIsNotReplaced();
    void secretsAreForTheOwnerOnly();
    void folderThatCannotBeMade();
    void withoutFolderEachIsAlone();
    void staleAddressIsNotBelieved();
    void killedServerIsReplacedAndLosesNothing();
};

namespace {

SandboxHostOptions optionsOf(const QTemporaryDir &folder)
{
    return {.world = {.folder = folder.path() + u"/sandbox"_s}};
}

SandboxReply latest(const SandboxAccess &access)
{
    SandboxClient client(quint16(access.baseUrl.port()), access.token, access.affiliateId);
    return client.post("/3.1/messages/latest");
}

} // namespace

void SandboxHostTest::firstServesAndSecondConnects()
{
    QTemporaryDir folder;
    ManualClock clock;
    SandboxHost first(optionsOf(folder), &clock);
    SandboxHost second(optionsOf(folder), &clock);
    const auto serving = first.start();
    QVERIFY(serving);
    QVERIFY(serving->isServing);
    QVERIFY(first.server());
    const auto connected = second.start();
    QVERIFY(connected);
    QVERIFY(!connected->isServing);
    QVERIFY(!second.server());
    QCOMPARE(connected->baseUrl, serving->baseUrl);
    QCOMPARE(connected->token, serving->token);
    QCOMPARE(connected->affiliateId, serving->affiliateId);
    QCOMPARE(serving->baseUrl.path(), u"/3.1"_s);
    QCOMPARE(latest(*connected).status, 200);
    QCOMPARE(first.reconnect(), serving);
    QCOMPARE(second.reconnect(), connected);
}

void SandboxHostTest::secondTakesOverWhenTheFirstIsGone()
{
    QTemporaryDir folder;
    ManualClock clock;
    auto first = std::make_unique<SandboxHost>(optionsOf(folder), &clock);
    SandboxHost second(optionsOf(folder), &clock);
    const auto serving = first->start();
    QVERIFY(second.start());
    QVERIFY(first->world()->confirm({first->world()->messages().back().id}));
    first.reset();
    const auto taken = second.reconnect();
    QVERIFY(taken);
    QVERIFY(taken->isServing);
    QCOMPARE(taken->baseUrl, serving->baseUrl);
    QCOMPARE(taken->token, serving->token);
    QCOMPARE(second.world()->waiting(), 299);
    QCOMPARE(latest(*taken).status, 200);
}

void SandboxHostTest::restartKeepsPortKeyAndWorld()
{
    QTemporaryDir folder;
    ManualClock clock;
    SandboxAccess before;
    QString id;
    {
        SandboxHost host(optionsOf(folder), &clock);
        before = host.start().value_or(SandboxAccess());
        id = host.world()->messages().back().id;
    }
    clock.advance(std::chrono::hours(1));
    SandboxHost host(optionsOf(folder), &clock);
    QCOMPARE(host.start(), before);
    QCOMPARE(host.world()->messages().back().id, id);
}

void SandboxHostTest::takenPortIsReplaced()
{
    QTemporaryDir folder;
    ManualClock clock;
    SandboxAccess before;
    {
        SandboxHost host(optionsOf(folder), &clock);
        before = host.start().value_or(SandboxAccess());
    }
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress(QHostAddress::LocalHost), quint16(before.baseUrl.port())));
    SandboxHost host(optionsOf(folder), &clock);
    const auto access = host.start();
    QVERIFY(access);
    QVERIFY(access->baseUrl != before.baseUrl);
    QCOMPARE(access->token, before.token);
    QCOMPARE(latest(*access).status, 200);
}

void SandboxHostTest::wantedPortIsNotReplaced()
{
    QTemporaryDir folder;
    ManualClock clock;
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress(QHostAddress::LocalHost)));
    SandboxHostOptions options = optionsOf(folder);
    options.port = squatter.serverPort();
    SandboxHost host(options, &clock);
    QVERIFY(!host.start());
    QCOMPARE(int(host.error().kind), int(SandboxError::Kind::NoPort));
    // The lock is free again.
    SandboxHost other(optionsOf(folder), &clock);
    QVERIFY(other.start());
}

void SandboxHostTest::secretsAreForTheOwnerOnly()
{
    QTemporaryDir folder;
    ManualClock clock;
    SandboxHost host(optionsOf(folder), &clock);
    QVERIFY(host.start());
    const QString path = folder.path() + u"/sandbox"_s;
    for (const QString &name :
         {QString(), u"/endpoint.json"_s, u"/world.jsonl"_s, u"/sandbox.lock"_s}) {
        QCOMPARE(QFile::permissions(path + name) & 0x0077, QFileDevice::Permissions());
    }
}

void SandboxHostTest::folderThatCannotBeMade()
{
    QTemporaryDir folder;
    QFile file(folder.path() + u"/sandbox"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    ManualClock clock;
    SandboxHost host(optionsOf(folder), &clock);
    QVERIFY(!host.start());
    QCOMPARE(int(host.error().kind), int(SandboxError::Kind::NotWritable));
}

void SandboxHostTest::withoutFolderEachIsAlone()
{
    ManualClock clock;
    SandboxHost first({}, &clock);
    SandboxHost second({}, &clock);
    const auto one = first.start();
    const auto two = second.start();
    QVERIFY(one && two);
    QVERIFY(one->isServing && two->isServing);
    QVERIFY(one->baseUrl != two->baseUrl);
    QVERIFY(one->token != two->token);
}

void SandboxHostTest::staleAddressIsNotBelieved()
{
    // A server that was killed leaves its address behind; its port may be somebody else's now.
    QTemporaryDir folder;
    ManualClock clock;
    {
        SandboxHost host(optionsOf(folder), &clock);
        QVERIFY(host.start());
    }
    const QString path = folder.path() + u"/sandbox/endpoint.json"_s;
    QVERIFY(QFile::exists(path));
    QTcpServer squatter;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject stale = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    QVERIFY(squatter.listen(QHostAddress(QHostAddress::LocalHost)));
    stale[u"base_url"_s] = u"http://127.0.0.1:%1/3.1"_s.arg(squatter.serverPort());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(stale).toJson());
    file.close();
    SandboxHost host(optionsOf(folder), &clock);
    const auto access = host.start();
    QVERIFY(access);
    QVERIFY(access->isServing);
    QVERIFY(quint16(access->baseUrl.port()) != squatter.serverPort());
}

void SandboxHostTest::killedServerIsReplacedAndLosesNothing()
{
    QTemporaryDir folder;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--serve"_s, folder.path()});
    QTRY_VERIFY(process.canReadLine());
    const QString baseUrl = QString::fromLatin1(process.readLine().trimmed());

    SystemClock clock;
    SandboxHost host(optionsOf(folder), &clock);
    const auto connected = host.start();
    QVERIFY(connected);
    QVERIFY(!connected->isServing);
    QCOMPARE(connected->baseUrl.toString(), baseUrl);
    SandboxClient client(quint16(connected->baseUrl.port()), connected->token,
                         connected->affiliateId);
    const QJsonObject newest =
        client.post("/3.1/messages/latest").data()[u"messages"_s].toArray().at(0).toObject();
    const QJsonObject send{
        {u"accommodation"_s, newest[u"conversation"_s][u"accommodation"_s]},
        {u"conversation"_s, newest[u"conversation"_s][u"id"_s]},
        {u"content"_s, u"Still there?"_s},
    };
    QCOMPARE(client.post("/3.1/messages/send", send).status, 200);
    const QJsonObject confirm{{u"messages"_s, QJsonArray{newest[u"message_id"_s]}}};
    QCOMPARE(client.post("/3.1/messages/latest/confirm", confirm).status, 200);

    process.kill();
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    const auto taken = host.reconnect();
    QVERIFY(taken);
    QVERIFY(taken->isServing);
    QCOMPARE(taken->token, connected->token);
    QCOMPARE(host.world()->sendCount(u"Still there?"_s), 1);
    QCOMPARE(host.world()->waiting(), 300); // one more, one less
    QCOMPARE(latest(*taken).status, 200);
}

/// With "--serve FOLDER" this program is the other process.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--serve") {
        SystemClock clock;
        SandboxHost host({.world = {.folder = QString::fromLocal8Bit(argv[2]) + u"/sandbox"_s}},
                         &clock);
        const auto access = host.start();
        if (!access)
            return 1;
        QTextStream(stdout) << access->baseUrl.toString() << Qt::endl;
        return application.exec();
    }
    SandboxHostTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "SandboxHostTest.moc"
