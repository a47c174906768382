#include "app/simulator/SimulatorService.h"
#include "app/simulator/SimulatorServer.h"
#include "models/SystemClock.h"
#include "tests/app/SimulatorClient.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"

#include <QCoreApplication>
#include <QDir>
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
#include <QTimer>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <memory>
#include <utility>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

class SimulatorServiceTest : public QObject {
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
    void aSearchDoesNotBlockTheThread();
    void aServerWithoutAnAddressIsBusy();
    void aSearchIsAnsweredWhenTheHostIsDestroyed();
};

namespace {

SimulatorServiceOptions optionsOf(const QTemporaryDir &folder)
{
    return {.world = {.folder = folder.path() + u"/sandbox"_s}};
}

std::optional<SimulatorAccess> started(SimulatorService &host)
{
    return await(host.start()).value_or(std::nullopt);
}

SandboxReply latest(const SimulatorAccess &access)
{
    SimulatorClient client(quint16(access.baseUrl.port()), access.token, access.affiliateId);
    return client.post("/3.1/messages/latest");
}

} // namespace

void SimulatorServiceTest::firstServesAndSecondConnects()
{
    QTemporaryDir folder;
    ManualClock clock;
    SimulatorService first(optionsOf(folder), &clock);
    SimulatorService second(optionsOf(folder), &clock);
    const auto serving = started(first);
    QVERIFY(serving);
    QVERIFY(serving->isServing);
    QVERIFY(first.server());
    const auto connected = started(second);
    QVERIFY(connected);
    QVERIFY(!connected->isServing);
    QVERIFY(!second.server());
    QCOMPARE(connected->baseUrl, serving->baseUrl);
    QCOMPARE(connected->token, serving->token);
    QCOMPARE(connected->affiliateId, serving->affiliateId);
    QCOMPARE(serving->baseUrl.path(), u"/3.1"_s);
    QCOMPARE(latest(*connected).status, 200);
    QCOMPARE(started(first), serving);
    QCOMPARE(started(second), connected);
}

void SimulatorServiceTest::secondTakesOverWhenTheFirstIsGone()
{
    QTemporaryDir folder;
    ManualClock clock;
    auto first = std::make_unique<SimulatorService>(optionsOf(folder), &clock);
    SimulatorService second(optionsOf(folder), &clock);
    const auto serving = started(*first);
    QVERIFY(started(second));
    QVERIFY(first->world()->confirm({first->world()->messages().back().id}));
    first.reset();
    const auto taken = started(second);
    QVERIFY(taken);
    QVERIFY(taken->isServing);
    QCOMPARE(taken->baseUrl, serving->baseUrl);
    QCOMPARE(taken->token, serving->token);
    QCOMPARE(second.world()->waiting(), 299);
    QCOMPARE(latest(*taken).status, 200);
}

void SimulatorServiceTest::restartKeepsPortKeyAndWorld()
{
    QTemporaryDir folder;
    ManualClock clock;
    SimulatorAccess before;
    QString id;
    {
        SimulatorService host(optionsOf(folder), &clock);
        before = started(host).value_or(SimulatorAccess());
        id = host.world()->messages().back().id;
    }
    clock.advance(std::chrono::hours(1));
    SimulatorService host(optionsOf(folder), &clock);
    QCOMPARE(started(host), before);
    QCOMPARE(host.world()->messages().back().id, id);
}

void SimulatorServiceTest::takenPortIsReplaced()
{
    QTemporaryDir folder;
    ManualClock clock;
    SimulatorAccess before;
    {
        SimulatorService host(optionsOf(folder), &clock);
        before = started(host).value_or(SimulatorAccess());
    }
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress(QHostAddress::LocalHost), quint16(before.baseUrl.port())));
    SimulatorService host(optionsOf(folder), &clock);
    const auto access = started(host);
    QVERIFY(access);
    QVERIFY(access->baseUrl != before.baseUrl);
    QCOMPARE(access->token, before.token);
    QCOMPARE(latest(*access).status, 200);
}

void SimulatorServiceTest::wantedPortIsNotReplaced()
{
    QTemporaryDir folder;
    ManualClock clock;
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress(QHostAddress::LocalHost)));
    SimulatorServiceOptions options = optionsOf(folder);
    options.port = squatter.serverPort();
    SimulatorService host(options, &clock);
    QVERIFY(!started(host));
    QCOMPARE(int(host.error().kind), int(SimulatorError::Kind::NoPort));
    // The lock is free again.
    SimulatorService other(optionsOf(folder), &clock);
    QVERIFY(started(other));
}

void SimulatorServiceTest::secretsAreForTheOwnerOnly()
{
    QTemporaryDir folder;
    ManualClock clock;
    SimulatorService host(optionsOf(folder), &clock);
    QVERIFY(started(host));
    const QString path = folder.path() + u"/sandbox"_s;
    for (const QString &name :
         {QString(), u"/endpoint.json"_s, u"/world.jsonl"_s, u"/sandbox.lock"_s}) {
        QCOMPARE(QFile::permissions(path + name) & 0x0077, QFileDevice::Permissions());
    }
}

void SimulatorServiceTest::folderThatCannotBeMade()
{
    QTemporaryDir folder;
    QFile file(folder.path() + u"/sandbox"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    ManualClock clock;
    SimulatorService host(optionsOf(folder), &clock);
    QVERIFY(!started(host));
    QCOMPARE(int(host.error().kind), int(SimulatorError::Kind::NotWritable));
}

void SimulatorServiceTest::withoutFolderEachIsAlone()
{
    ManualClock clock;
    SimulatorService first({}, &clock);
    SimulatorService second({}, &clock);
    const auto one = started(first);
    const auto two = started(second);
    QVERIFY(one && two);
    QVERIFY(one->isServing && two->isServing);
    QVERIFY(one->baseUrl != two->baseUrl);
    QVERIFY(one->token != two->token);
}

void SimulatorServiceTest::staleAddressIsNotBelieved()
{
    // A server that was killed leaves its address behind; its port may be somebody else's now.
    QTemporaryDir folder;
    ManualClock clock;
    {
        SimulatorService host(optionsOf(folder), &clock);
        QVERIFY(started(host));
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
    SimulatorService host(optionsOf(folder), &clock);
    const auto access = started(host);
    QVERIFY(access);
    QVERIFY(access->isServing);
    QVERIFY(quint16(access->baseUrl.port()) != squatter.serverPort());
}

void SimulatorServiceTest::killedServerIsReplacedAndLosesNothing()
{
    QTemporaryDir folder;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--serve"_s, folder.path()});
    QTRY_VERIFY(process.canReadLine());
    const QString baseUrl = QString::fromLatin1(process.readLine().trimmed());

    SystemClock clock;
    SimulatorService host(optionsOf(folder), &clock);
    const auto connected = started(host);
    QVERIFY(connected);
    QVERIFY(!connected->isServing);
    QCOMPARE(connected->baseUrl.toString(), baseUrl);
    SimulatorClient client(quint16(connected->baseUrl.port()), connected->token,
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
    const auto taken = started(host);
    QVERIFY(taken);
    QVERIFY(taken->isServing);
    QCOMPARE(taken->token, connected->token);
    QCOMPARE(host.world()->sendCount(u"Still there?"_s), 1);
    QCOMPARE(host.world()->waiting(), 300); // one more, one less
    QCOMPARE(latest(*taken).status, 200);
}

namespace {

/// Holds the lock of a sandbox's folder, as a server does that is just starting.
class LockHolder {
public:
    explicit LockHolder(const QTemporaryDir &folder)
    {
        QDir(folder.path()).mkdir(u"sandbox"_s);
        const QByteArray name = QFile::encodeName(folder.path() + u"/sandbox/sandbox.lock"_s);
        m_descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        m_isHeld = m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0;
    }
    ~LockHolder() { release(); }
    Q_DISABLE_COPY_MOVE(LockHolder)

    [[nodiscard]] bool isHeld() const { return m_isHeld; }
    void release()
    {
        if (m_descriptor >= 0)
            ::close(std::exchange(m_descriptor, -1));
    }

private:
    int m_descriptor = -1;
    bool m_isHeld = false;
};

} // namespace

void SimulatorServiceTest::aSearchDoesNotBlockTheThread()
{
    QTemporaryDir folder;
    LockHolder starting(folder);
    QVERIFY(starting.isHeld());
    ManualClock clock;
    SimulatorService host(optionsOf(folder), &clock);
    const auto search = host.start();
    QVERIFY(!search.isFinished());
    // Events of this thread are still handled during the search; one of them ends it.
    bool isHandled = false;
    QTimer::singleShot(0, this, [&] {
        isHandled = true;
        starting.release();
    });
    const auto access = await(search).value_or(std::nullopt);
    QVERIFY(isHandled);
    QVERIFY(access);
    QVERIFY(access->isServing);
    QCOMPARE(latest(*access).status, 200);
}

void SimulatorServiceTest::aServerWithoutAnAddressIsBusy()
{
    QTemporaryDir folder;
    const LockHolder starting(folder);
    QVERIFY(starting.isHeld());
    ManualClock clock;
    SimulatorServiceOptions options = optionsOf(folder);
    options.searchLimitMs = 50;
    SimulatorService host(options, &clock);
    QVERIFY(!started(host));
    QCOMPARE(int(host.error().kind), int(SimulatorError::Kind::Busy));
}

void SimulatorServiceTest::aSearchIsAnsweredWhenTheHostIsDestroyed()
{
    QTemporaryDir folder;
    const LockHolder starting(folder);
    QVERIFY(starting.isHeld());
    ManualClock clock;
    auto host = std::make_unique<SimulatorService>(optionsOf(folder), &clock);
    const auto first = host->start();
    const auto second = host->start();
    host.reset();
    QVERIFY(first.isFinished() && second.isFinished());
    QCOMPARE(first.result(), std::nullopt);
    QCOMPARE(second.result(), std::nullopt);
}

/// With "--serve FOLDER" this program is the other process.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--serve") {
        SystemClock clock;
        SimulatorService host(
            {.world = {.folder = QString::fromLocal8Bit(argv[2]) + u"/sandbox"_s}}, &clock);
        const auto access = started(host);
        if (!access)
            return 1;
        QTextStream(stdout) << access->baseUrl.toString() << Qt::endl;
        return application.exec();
    }
    SimulatorServiceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "SimulatorServiceTest.moc"
