#include "tests/app/CliFixture.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// `innbox sandbox`, the embedded sandbox of several processes, and the ways to use it wrongly.
class CliSandboxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theFirstLineIsAllAClientNeeds();
    void theSeedMakesTheWorld();
    void anEmptyWorldAndALimit();
    void aTakenPortIsSaid();
    void aSignalEndsIt_data();
    void aSignalEndsIt();
    void aSignalClosesTheWindow_data() { aSignalEndsIt_data(); }
    void aSignalClosesTheWindow();
    void processesShareTheEmbeddedOne();
    void usageErrors_data();
    void usageErrors();
    void helpAndVersion();

private:
    struct Simulator {
        QProcess *process;
        QJsonObject access;
    };
    /// Starts the simulator and reads its line; empty access when it ended before.
    Simulator simulate(const QStringList &options);
    CliRun client(const Simulator &simulator, const QString &dataDir, const QStringList &command);

    std::unique_ptr<CliFixture> m_fixture;
};

void CliSandboxTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<CliFixture>();
}

CliSandboxTest::Simulator CliSandboxTest::simulate(const QStringList &options)
{
    QProcess *process = m_fixture->startBare(QStringList{u"sandbox"_s} + options);
    const bool said = QTest::qWaitFor(
        [process] { return process->canReadLine() || process->state() == QProcess::NotRunning; },
        10'000);
    return {process, said ? QJsonDocument::fromJson(process->readLine()).object() : QJsonObject()};
}

CliRun CliSandboxTest::client(const Simulator &simulator, const QString &dataDir,
                              const QStringList &command)
{
    m_fixture->environment.insert(u"INNBOX_TOKEN"_s, simulator.access[u"token"_s].toString());
    return m_fixture->runBare(
        QStringList{u"--data-dir"_s, m_fixture->folder.filePath(dataDir), u"--base-url"_s,
                    simulator.access[u"base_url"_s].toString(), u"--affiliate-id"_s,
                    simulator.access[u"affiliate_id"_s].toString()} +
        command);
}

void CliSandboxTest::theFirstLineIsAllAClientNeeds()
{
    const Simulator simulator = simulate({});
    QCOMPARE(simulator.access.keys(), (QStringList{u"affiliate_id"_s, u"base_url"_s, u"token"_s}));
    for (const QJsonValue &value : simulator.access)
        QVERIFY(value.isString() && !value.toString().isEmpty());
    const CliRun run = client(simulator, u"data"_s, {u"sync"_s, u"--json"_s});
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(run.object()[u"stored"_s].toInt(), 300);
    QCOMPARE(simulator.process->bytesAvailable(), 0);
}

void CliSandboxTest::theSeedMakesTheWorld()
{
    QList<QStringList> reservations;
    for (const QString &seed : {u"11"_s, u"11"_s, u"12"_s}) {
        const Simulator simulator = simulate({u"--seed"_s, seed});
        const QString place = u"data%1"_s.arg(reservations.size());
        QCOMPARE(client(simulator, place, {u"sync"_s}).code, 0);
        const CliRun list = client(simulator, place, {u"list"_s, u"--json"_s});
        QStringList found;
        for (const QJsonValue &row : list.array())
            found += row[u"reservation"_s].toString();
        found.sort();
        QCOMPARE(found.size(), 40);
        reservations.append(found);
    }
    QCOMPARE(reservations[0], reservations[1]);
    QVERIFY(reservations[0] != reservations[2]);
}

void CliSandboxTest::anEmptyWorldAndALimit()
{
    const Simulator simulator = simulate({u"--empty"_s, u"--rate-limit"_s, u"1"_s});
    const CliRun run = client(simulator, u"data"_s, {u"sync"_s, u"--once"_s, u"--json"_s});
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(run.object()[u"fetched"_s].toInt(-1), 0);
    const CliRun over = client(simulator, u"other"_s, {u"sync"_s, u"--once"_s, u"--json"_s});
    QVERIFY2(over.code == 2, over.told());
    QCOMPARE(over.errorKind(), u"rate-limited"_s);
}

void CliSandboxTest::aTakenPortIsSaid()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress(QHostAddress::LocalHost)));
    const CliRun run =
        m_fixture->runBare({u"sandbox"_s, u"--port"_s, QString::number(taken.serverPort())});
    QVERIFY2(run.code == 2, run.told());
    QCOMPARE(run.err.count('\n'), 1);
    const quint16 port = taken.serverPort();
    taken.close();
    const Simulator simulator = simulate({u"--port"_s, QString::number(port)});
    QCOMPARE(simulator.access[u"base_url"_s].toString(), u"http://127.0.0.1:%1/3.1"_s.arg(port));
}

void CliSandboxTest::aSignalEndsIt_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void CliSandboxTest::aSignalEndsIt()
{
    QFETCH(int, number);
    const Simulator simulator = simulate({});
    QVERIFY(!simulator.access.isEmpty());
    ::kill(pid_t(simulator.process->processId()), number);
    const CliRun run = CliFixture::finish(simulator.process);
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(run.err, QByteArray());
}

void CliSandboxTest::aSignalClosesTheWindow()
{
    QFETCH(int, number);
    m_fixture->environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QProcess *const window =
        m_fixture->startBare({u"--data-dir"_s, m_fixture->dataDir(), u"--sandbox"_s});
    // Written when the store is open and the window comes up.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_fixture->dataDir() + u"/settings.ini"_s), 20'000);
    ::kill(pid_t(window->processId()), number);
    const CliRun run = CliFixture::finish(window);
    QVERIFY2(run.code == 0, run.told());
    const CliRun after = m_fixture->runBare(
        {u"--data-dir"_s, m_fixture->dataDir(), u"--sandbox"_s, u"list"_s, u"--json"_s});
    QVERIFY2(after.code == 0, after.told());
}

void CliSandboxTest::processesShareTheEmbeddedOne()
{
    const QStringList embedded{u"--data-dir"_s, m_fixture->dataDir(), u"--sandbox"_s};
    QProcess *watch = m_fixture->startBare(embedded + QStringList{u"sync"_s, u"--watch"_s});
    QTRY_VERIFY(watch->canReadLine());
    QVERIFY(watch->readLine().startsWith("fetched 300 = stored 300"));
    const CliRun list = m_fixture->runBare(embedded + QStringList{u"list"_s, u"--json"_s});
    QCOMPARE(list.array().size(), 40);
    const QString conversation = list.array()[0][u"conversation"_s].toString();
    const QStringList send{u"send"_s, u"--conversation"_s, conversation, u"--json"_s};
    const CliRun sent =
        m_fixture->runBare(embedded + send + QStringList{u"--text"_s, u"From beside."_s});
    QVERIFY2(sent.code == 0, sent.told());
    // The owner, who serves the sandbox as well, is killed: the next one finds the same world.
    ::kill(pid_t(watch->processId()), SIGKILL);
    QCOMPARE(CliFixture::finish(watch).code, -1);
    const CliRun next =
        m_fixture->runBare(embedded + send + QStringList{u"--text"_s, u"Still there?"_s});
    QVERIFY2(next.code == 0, next.told());
    const CliRun shown = m_fixture->runBare(
        embedded + QStringList{u"show"_s, conversation, u"--refresh"_s, u"--json"_s});
    QVERIFY2(shown.code == 0, shown.told());
    QStringList ids;
    for (const QJsonValue &message : shown.object()[u"messages"_s].toArray())
        ids += message[u"id"_s].toString();
    QCOMPARE(ids.count(sent.object()[u"message"_s].toString()), 1);
    QCOMPARE(ids.count(next.object()[u"message"_s].toString()), 1);
}

void CliSandboxTest::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList{u"--json"_s};
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("unknown option") << QStringList{u"sync"_s, u"--fast"_s};
    QTest::newRow("no value") << QStringList{u"list"_s, u"--limit"_s};
    QTest::newRow("limit 0") << QStringList{u"list"_s, u"--limit"_s, u"0"_s};
    QTest::newRow("rate 0") << QStringList{u"--rate-limit"_s, u"0"_s, u"sync"_s};
    QTest::newRow("show nothing") << QStringList{u"show"_s};
    QTest::newRow("send nothing") << QStringList{u"send"_s, u"--reservation"_s, u"1"_s};
    QTest::newRow("retry nothing") << QStringList{u"outbox"_s, u"retry"_s};
    QTest::newRow("half an account")
        << QStringList{u"--base-url"_s, u"https://x.example"_s, u"sync"_s};
    QTest::newRow("affiliate id") << QStringList{u"--base-url"_s, u"https://x.example"_s,
                                                 u"--affiliate-id"_s, u"me"_s, u"sync"_s};
    QTest::newRow("control characters") << QStringList{u"\x1b[31m\u009b2J"_s};
}

void CliSandboxTest::usageErrors()
{
    QFETCH(QStringList, arguments);
    const QStringList place{u"--data-dir"_s, m_fixture->dataDir()};
    const CliRun words = m_fixture->runBare(place + arguments);
    if (!arguments.contains(u"--json"_s)) {
        QVERIFY2(words.code == 1, words.told());
        QCOMPARE(words.out, QByteArray());
        QCOMPARE(words.err.count('\n'), 1);
        QVERIFY2(!words.err.contains('\x1b') && !words.err.contains("\xc2\x9b"), words.told());
    }
    const CliRun json = m_fixture->runBare(place + QStringList{u"--json"_s} + arguments);
    QVERIFY2(json.code == 1, json.told());
    QCOMPARE(json.errorKind(), u"usage"_s);
    QCOMPARE(json.object().keys(), QStringList{u"error"_s});
    QCOMPARE(json.err.count('\n'), 1);
}

void CliSandboxTest::helpAndVersion()
{
    const CliRun help = m_fixture->runBare({u"send"_s, u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const char *command :
         {"sync", "list", "show", "send", "outbox", "search", "sandbox", "tour"})
        QVERIFY2(help.out.contains(command), command);
    const CliRun version = m_fixture->runBare({u"--version"_s});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("innbox "));
}

QTEST_GUILESS_MAIN(CliSandboxTest)
#include "CliSandboxTest.moc"
