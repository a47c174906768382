#include "app/simulator/SimulatorServer.h"
#include "app/simulator/SimulatorWorld.h"
#include "models/SystemClock.h"
#include "models/store/SqlStore.h"
#include "tests/support/Await.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The program is killed at random moments while it receives and sends; nothing may be lost and
/// nothing may be sent twice. The simulator lives in this process and survives.
class KillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void twentyKillsLoseNothingAndSendNothingTwice();

private:
    static constexpr int Messages = 2000;
    static constexpr int Replies = 200;
    static constexpr int Conversations = 25;
    static constexpr int Kills = 20;

    QStringList arguments(const QStringList &command) const;
    /// Runs the program to its end, or kills it after \p killAfterMs. Returns its exit code, -1
    /// when it was killed.
    int runProgram(const QStringList &command, int killAfterMs = -1);
    QString storePath() const;

    QTemporaryDir m_folder{};
    QByteArray m_output{};
    std::unique_ptr<SimulatorServer> m_server;
    std::unique_ptr<SimulatorWorld> m_world;
};

QStringList KillTest::arguments(const QStringList &command) const
{
    return QStringList{u"--data-dir"_s,     m_folder.filePath(u"data"_s),
                       u"--base-url"_s,     m_server->baseUrl().toString(),
                       u"--affiliate-id"_s, m_world->affiliateId(),
                       u"--rate-limit"_s,   u"100000"_s} +
           command;
}

int KillTest::runProgram(const QStringList &command, int killAfterMs)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"INNBOX_TOKEN"_s, QString::fromLatin1(m_world->token()));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    // The simulator answers on this thread: the event loop must run meanwhile.
    QEventLoop loop;
    connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer timer;
    timer.setSingleShot(true);
    connect(&timer, &QTimer::timeout, this,
            [&process] { ::kill(pid_t(process.processId()), SIGKILL); });
    process.start(u"" INNBOX_PROGRAM ""_s, arguments(command));
    if (!process.waitForStarted())
        return -2;
    if (killAfterMs >= 0)
        timer.start(killAfterMs);
    loop.exec();
    m_output = process.readAll();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QString KillTest::storePath() const
{
    QDirIterator files(m_folder.filePath(u"data"_s), {u"store.sqlite"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

void KillTest::twentyKillsLoseNothingAndSendNothingTwice()
{
    SystemClock clock;
    auto opened = SimulatorWorld::open({.isEmpty = true}, &clock);
    QVERIFY(opened);
    m_world = std::move(opened.value());
    m_server =
        std::make_unique<SimulatorServer>(m_world.get(), SimulatorRules{.requestsPerMinute = 0});
    QVERIFY(m_server->listen());
    QString quiet;
    for (const SimulatorProperty &property : m_world->properties()) {
        if (!property.answersByItself)
            quiet = property.id;
    }
    QStringList conversations;
    for (int i = 0; i < Conversations; ++i) {
        const auto reservation = m_world->book({.accommodation = quiet});
        QVERIFY(reservation);
        const auto &stay = m_world->stays().at(size_t(m_world->stayByReservation(*reservation)));
        conversations.append(m_world->conversations().at(size_t(stay.conversation)).id);
    }
    QVERIFY(m_world->addMessages(Messages));

    // The first run makes the store; then two hundred replies are queued into it.
    QCOMPARE(runProgram({u"sync"_s, u"--once"_s}), 0);
    QHash<OutboxId, QString> texts;
    {
        SqlStore store(storePath());
        const auto ready = await(store.open());
        QVERIFY(ready && *ready);
        for (int i = 0; i < Replies; ++i) {
            const auto row =
                await(store.ensureConversation(conversations.at(i % Conversations), {}, quiet));
            QVERIFY(row && *row);
            const QString text = u"Reply number %1, sent once."_s.arg(i);
            const auto item = await(
                store.enqueue({.conversation = row->value().id, .body = text}, clock.nowMs()));
            QVERIFY(item && *item);
            texts.insert(item->value().id, text);
        }
    }

    QRandomGenerator random(20'26'11);
    int killed = 0;
    for (int i = 0; i < Kills; ++i) {
        if (runProgram({u"sync"_s, u"--watch"_s}, random.bounded(40, 700)) == -1)
            ++killed;
    }
    QCOMPARE(killed, Kills);
    // What the first sends after its last poll comes back to the second.
    for (int drain = 0; drain < 2; ++drain) {
        const int code = runProgram({u"sync"_s, u"--drain"_s});
        QVERIFY2(code == 0, m_output.constData());
    }

    SqlStore store(storePath());
    const auto ready = await(store.open());
    QVERIFY(ready && *ready);
    QCOMPARE(m_world->waiting(), 0);
    QHash<QString, int> rows;
    for (const QString &id : std::as_const(conversations)) {
        const auto row = await(store.findConversation(id));
        QVERIFY(row && *row);
        std::optional<MessageCursor> before;
        for (;;) {
            const auto page = await(store.messages(row->value().id, before, 500));
            QVERIFY(page && *page);
            for (const Message &message : page->value())
                ++rows[message.remoteId];
            if (page->value().size() < 500)
                break;
            const Message &last = page->value().last();
            before = MessageCursor{.sentAtMs = last.sentAtMs, .remoteId = last.remoteId};
        }
    }
    for (const SimulatorMessage &message : m_world->messages())
        QVERIFY2(rows.value(message.id) == 1, qPrintable(message.id));
    QCOMPARE(rows.size(), qsizetype(m_world->messages().size()));

    int sent = 0;
    for (auto reply = texts.cbegin(); reply != texts.cend(); ++reply) {
        const auto item = await(store.reply(reply.key()));
        QVERIFY(item && *item);
        const int times = m_world->sendCount(reply.value());
        if (item->value().state == OutboxState::Sent) {
            QCOMPARE(times, 1);
            ++sent;
        } else {
            // It says that it is not known or waits behind one that is not; a third is no option.
            QVERIFY(item->value().state == OutboxState::Uncertain ||
                    item->value().state == OutboxState::Queued);
            QVERIFY(times == 0 || item->value().state == OutboxState::Uncertain);
            QVERIFY(times <= 1);
        }
    }
    QVERIFY(sent > Replies / 2);
    qInfo("%d kills; %d of %d replies sent, the rest says it is unclear or waits behind such a one",
          killed, sent, Replies);
}

QTEST_GUILESS_MAIN(KillTest)
#include "KillTest.moc"
