#include "tests/app/CliFixture.h"

#include "models/files/FileLock.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Several processes on one account, the request budget over restarts, and how a run is ended.
class CliOwnerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aWatchPrintsALineARound_data();
    void aWatchPrintsALineARound();
    void othersHandTheirWorkToTheOwner();
    void aKilledOwnerIsReplacedAtOnce();
    void aStaleSocketIsNoOwner();
    void workOfADyingOwnerIsDoneOnce();
    void aSignalEndsTheWatchAfterItsRequest_data();
    void aSignalEndsTheWatchAfterItsRequest();
    void aSignalDuringASendLosesNothing();
    void smallBudgetsAreNeverExceeded_data();
    void smallBudgetsAreNeverExceeded();
    void aPauseOutlivesTheProcess();
    void observersNeverConfirm();

private:
    std::unique_ptr<CliFixture> m_fixture;
    QString m_reservation{};
};

void CliOwnerTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<CliFixture>();
    m_reservation = m_fixture->serveOneMessage();
}

void CliOwnerTest::aWatchPrintsALineARound_data()
{
    QTest::addColumn<bool>("isJson");
    QTest::newRow("words") << false;
    QTest::newRow("json") << true;
}

void CliOwnerTest::aWatchPrintsALineARound()
{
    QFETCH(bool, isJson);
    QProcess *watch = m_fixture->start(isJson ? QStringList{u"sync"_s, u"--watch"_s, u"--json"_s}
                                              : QStringList{u"sync"_s, u"--watch"_s});
    QTRY_VERIFY(watch->bytesAvailable() > 0);
    const QByteArray line = watch->readLine();
    QVERIFY(line.endsWith('\n'));
    QCOMPARE(watch->bytesAvailable(), 0);
    if (isJson)
        QCOMPARE(QJsonDocument::fromJson(line)[u"stored"_s].toInt(), 1);
    else
        QVERIFY2(line.startsWith("fetched 1 = stored 1 +"), line.constData());
    watch->terminate();
    const CliRun ended = CliFixture::finish(watch);
    QVERIFY2(ended.code == 0, ended.told());
    QCOMPARE(ended.out + ended.err, QByteArray());
}

void CliOwnerTest::othersHandTheirWorkToTheOwner()
{
    QProcess *watch = m_fixture->start({u"sync"_s, u"--watch"_s});
    QTRY_VERIFY(watch->bytesAvailable() > 0);
    // Without a key of their own: whoever answers has it.
    m_fixture->environment.remove(u"INNBOX_TOKEN"_s);
    m_fixture->write(m_reservation, SimulatorSide::Property, u"Second."_s);
    const CliRun sync = m_fixture->run({u"sync"_s, u"--json"_s});
    QVERIFY2(sync.code == 0, sync.told());
    QCOMPARE(sync.object()[u"stored"_s].toInt(), 1);
    const CliRun sent = m_fixture->run(
        {u"send"_s, u"--reservation"_s, m_reservation, u"--text"_s, u"Thank you."_s, u"--json"_s});
    QVERIFY2(sent.code == 0, sent.told());
    QCOMPARE(sent.object()[u"message"_s].toString(), m_fixture->world->messages().back().id);
    const CliRun shown = m_fixture->run({u"show"_s, m_reservation, u"--refresh"_s, u"--json"_s});
    QVERIFY2(shown.code == 0, shown.told());
    QCOMPARE(shown.object()[u"messages"_s].toArray().size(), 3);
    m_fixture->fault(u"/messages/send"_s, SimulatorFault::Kind::Status, 1, 400);
    const CliRun failed = m_fixture->run(
        {u"send"_s, u"--reservation"_s, m_reservation, u"--text"_s, u"No."_s, u"--json"_s});
    QVERIFY2(failed.code == 6, failed.told());
    const CliRun retried = m_fixture->run(
        {u"outbox"_s, u"retry"_s, failed.object()[u"outbox"_s].toString(), u"--json"_s});
    QVERIFY2(retried.code == 0, retried.told());
    // What is only queued is sent by the owner, who was told.
    const CliRun queued = m_fixture->run({u"send"_s, u"--reservation"_s, m_reservation, u"--text"_s,
                                          u"Soon."_s, u"--wait"_s, u"0"_s});
    QVERIFY2(queued.code == 0, queued.told());
    QTRY_COMPARE(m_fixture->world->sendCount(u"Soon."_s), 1);
    QCOMPARE(m_fixture->server->postCount(u"/messages/send"_s), 4);
    watch->terminate();
    const CliRun ended = CliFixture::finish(watch);
    QVERIFY2(ended.code == 0, ended.told());
}

void CliOwnerTest::aKilledOwnerIsReplacedAtOnce()
{
    QProcess *watch = m_fixture->start({u"sync"_s, u"--watch"_s});
    QTRY_VERIFY(watch->bytesAvailable() > 0);
    m_fixture->fault(u"/messages/latest"_s, SimulatorFault::Kind::HangBefore);
    // Its work hangs at the owner, who dies; the asker becomes the owner and does it himself.
    QProcess *asker = m_fixture->start({u"sync"_s, u"--json"_s});
    QTRY_COMPARE(m_fixture->server->faults().waiting(), 0);
    ::kill(pid_t(watch->processId()), SIGKILL);
    const CliRun run = CliFixture::finish(asker);
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(CliFixture::finish(watch).code, -1);
}

void CliOwnerTest::aStaleSocketIsNoOwner()
{
    QProcess *watch = m_fixture->start({u"sync"_s, u"--watch"_s});
    QTRY_VERIFY(watch->bytesAvailable() > 0);
    ::kill(pid_t(watch->processId()), SIGKILL);
    QCOMPARE(CliFixture::finish(watch).code, -1);
    const QDir runtime(m_fixture->folder.filePath(u"run"_s));
    QCOMPARE(runtime.entryList({u"innbox-*.sock"_s}, QDir::AllEntries | QDir::System).size(), 1);
    const CliRun run = m_fixture->run({u"sync"_s, u"--json"_s});
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(run.err, QByteArray());
    // Without a folder for sockets at all it works as well.
    m_fixture->environment.insert(u"XDG_RUNTIME_DIR"_s, u"/nonexistent"_s);
    m_fixture->environment.insert(u"TMPDIR"_s, u"/nonexistent"_s);
    const CliRun alone = m_fixture->run({u"sync"_s, u"--json"_s});
    QVERIFY2(alone.code == 0, alone.told());
    QCOMPARE(alone.err, QByteArray());
}

void CliOwnerTest::workOfADyingOwnerIsDoneOnce()
{
    QProcess *watch = m_fixture->start({u"sync"_s, u"--watch"_s});
    QTRY_VERIFY(watch->bytesAvailable() > 0);
    m_fixture->fault(u"/messages/send"_s, SimulatorFault::Kind::Status, 1, 400);
    const CliRun failed = m_fixture->run(
        {u"send"_s, u"--reservation"_s, m_reservation, u"--text"_s, u"Once."_s, u"--json"_s});
    QCOMPARE(failed.code, 6);
    // The retry is accepted, but its answer never comes, and the owner dies over it. The one who
    // asked takes over; it must look for the reply instead of sending it once more.
    m_fixture->fault(u"/messages/send"_s, SimulatorFault::Kind::HangAfter);
    QProcess *asker = m_fixture->start(
        {u"outbox"_s, u"retry"_s, failed.object()[u"outbox"_s].toString(), u"--json"_s});
    QTRY_COMPARE(m_fixture->world->sendCount(u"Once."_s), 1);
    ::kill(pid_t(watch->processId()), SIGKILL);
    const CliRun run = CliFixture::finish(asker);
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(run.object()[u"state"_s].toString(), u"accepted"_s);
    QCOMPARE(m_fixture->world->sendCount(u"Once."_s), 1);
}

void CliOwnerTest::aSignalEndsTheWatchAfterItsRequest_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void CliOwnerTest::aSignalEndsTheWatchAfterItsRequest()
{
    QFETCH(int, number);
    QProcess *owner = m_fixture->start({u"sync"_s, u"--watch"_s});
    QTRY_VERIFY(owner->bytesAvailable() > 0);
    QProcess *other = m_fixture->start({u"sync"_s, u"--watch"_s});
    QTRY_VERIFY(other->bytesAvailable() > 0);
    for (QProcess *process : {other, owner}) {
        ::kill(pid_t(process->processId()), number);
        const CliRun run = CliFixture::finish(process);
        QVERIFY2(run.code == 0, run.told());
        QCOMPARE(run.err, QByteArray());
    }
    // While a request hangs, too.
    m_fixture->fault(u"/messages/latest"_s, SimulatorFault::Kind::HangBefore);
    QProcess *hanging = m_fixture->start({u"sync"_s, u"--watch"_s});
    QTRY_COMPARE(m_fixture->server->faults().waiting(), 0);
    ::kill(pid_t(hanging->processId()), number);
    const CliRun run = CliFixture::finish(hanging);
    QVERIFY2(run.code == 0, run.told());
}

void CliOwnerTest::aSignalDuringASendLosesNothing()
{
    QCOMPARE(m_fixture->run({u"sync"_s}).code, 0);
    m_fixture->server->faults().add(
        {.path = u"/messages/send"_s, .kind = SimulatorFault::Kind::Delay, .delayMs = 1'500});
    QProcess *send = m_fixture->start(
        {u"send"_s, u"--reservation"_s, m_reservation, u"--text"_s, u"Thanks."_s, u"--json"_s});
    QTRY_COMPARE(m_fixture->world->sendCount(u"Thanks."_s), 1);
    send->terminate();
    const CliRun run = CliFixture::finish(send);
    // The request under way ends, and its answer is told.
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(run.object()[u"state"_s].toString(), u"accepted"_s);
}

void CliOwnerTest::smallBudgetsAreNeverExceeded_data()
{
    QTest::addColumn<int>("limit");
    QTest::newRow("1") << 1;
    QTest::newRow("2") << 2;
    QTest::newRow("5") << 5;
    QTest::newRow("10") << 10;
}

void CliOwnerTest::smallBudgetsAreNeverExceeded()
{
    QFETCH(int, limit);
    QVERIFY(m_fixture->world->addMessages(900));
    const QString perMinute = u"--rate-limit=%1"_s.arg(limit);
    const auto posts = [this] {
        int sum = 0;
        for (const int count : m_fixture->server->posts())
            sum += count;
        return sum;
    };
    QProcess *sync = m_fixture->start({perMinute, u"sync"_s});
    const int background = limit - (limit < 10 ? limit / 3 : 4);
    QTRY_COMPARE(posts(), background);
    ::kill(pid_t(sync->processId()), SIGKILL);
    QCOMPARE(CliFixture::finish(sync).code, -1);
    // The next process remembers; only what was kept for people is left to it.
    const CliRun refreshed =
        limit == background ? CliRun{.code = 0}
                            : m_fixture->run({perMinute, u"send"_s, u"--reservation"_s,
                                              m_reservation, u"--accommodation"_s,
                                              m_fixture->quietProperty(), u"--text"_s, u"Now."_s});
    QVERIFY2(refreshed.code == 0, refreshed.told());
    const int spent = posts();
    QProcess *again = m_fixture->start({perMinute, u"sync"_s, u"--once"_s});
    // It stands still as the owner; what would leave at once has left when its store is open.
    const QString lockPath = QFileInfo(m_fixture->storePath()).path() + u"/owner.lock"_s;
    QTRY_VERIFY(!FileLock(lockPath).tryTake());
    const CliRun asked = m_fixture->run({u"outbox"_s});
    QVERIFY2(asked.code == 0, asked.told());
    QCOMPARE(posts(), spent);
    QVERIFY(posts() <= limit);
    again->terminate();
    const CliRun ended = CliFixture::finish(again);
    QVERIFY2(ended.code == 2, ended.told());
    QCOMPARE(posts(), spent);
}

void CliOwnerTest::aPauseOutlivesTheProcess()
{
    m_fixture->server->faults().add({.path = u"/messages/latest"_s,
                                     .kind = SimulatorFault::Kind::Status,
                                     .status = 429,
                                     .headers = {{"Retry-After", "50"}}});
    const CliRun first = m_fixture->run({u"sync"_s, u"--once"_s, u"--json"_s});
    QVERIFY2(first.code == 2, first.told());
    QCOMPARE(first.errorKind(), u"rate-limited"_s);
    const CliRun second = m_fixture->run({u"sync"_s, u"--once"_s, u"--json"_s});
    QVERIFY2(second.code == 2, second.told());
    QCOMPARE(second.errorKind(), u"rate-limited"_s);
    QCOMPARE(second.object()[u"requests"_s].toInt(-1), 0);
    QCOMPARE(m_fixture->server->postCount(u"/messages/latest"_s), 1);
    const CliRun send = m_fixture->run({u"send"_s, u"--reservation"_s, m_reservation,
                                        u"--accommodation"_s, m_fixture->quietProperty(),
                                        u"--text"_s, u"Hello"_s, u"--wait"_s, u"1"_s, u"--json"_s});
    QVERIFY2(send.code == 2, send.told());
    QCOMPARE(send.object()[u"state"_s].toString(), u"queued"_s);
    QCOMPARE(m_fixture->server->postCount(u"/messages/send"_s), 0);
}

void CliOwnerTest::observersNeverConfirm()
{
    const CliRun run = m_fixture->run({u"--observe"_s, u"sync"_s, u"--once"_s, u"--json"_s});
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(run.object()[u"stored"_s].toInt(), 1);
    QCOMPARE(run.object()[u"confirmed"_s].toInt(-1), 0);
    QCOMPARE(m_fixture->world->waiting(), 1);
    const CliRun collected = m_fixture->run({u"--collect"_s, u"sync"_s, u"--once"_s, u"--json"_s});
    QCOMPARE(collected.object()[u"confirmed"_s].toInt(), 1);
    QCOMPARE(collected.object()[u"duplicates"_s].toInt(), 1);
}

QTEST_GUILESS_MAIN(CliOwnerTest)
#include "CliOwnerTest.moc"
