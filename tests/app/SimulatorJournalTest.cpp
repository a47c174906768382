#include "tests/app/WorldSnapshot.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

/// No file of this process may grow beyond a size.
class FileSizeLimit {
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        m_previous = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit{rlim_t(bytes), m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_previous);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_old{};
    void (*m_previous)(int) = nullptr;
};

} // namespace

/// What a world keeps over restarts, kills and full disks.
class SimulatorJournalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void restartFindsTheSameWorld();
    void tornLastLineIsCutOff();
    void unusableJournalIsRefusedAndLeftAlone_data();
    void unusableJournalIsRefusedAndLeftAlone();
    void changeThatCannotBeWrittenDidNotHappen();
};

void SimulatorJournalTest::restartFindsTheSameWorld()
{
    QTemporaryDir folder;
    ManualClock clock;
    const SimulatorWorldOptions options{.folder = folder.path() + u"/world"_s};
    QString snapshot;
    QByteArray token;
    QString affiliate;
    {
        const auto world = openWorld(&clock, options);
        QVERIFY(world);
        const QString conversation = conversationAt(*world, u"13921698"_s).id;
        QVERIFY(world->write({.conversation = conversation,
                              .origin = SimulatorOrigin::Api,
                              .content = u"An extra bed? Größe 90×200 🛏️\n"_s,
                              .attachments = {u"image-1"_s},
                              .replyTo = world->messages().front().id}));
        QVERIFY(world->confirm(idsOf(world->latest(100))));
        QVERIFY(world->book({.accommodation = u"13921698"_s, .guestName = u"A B"_s}));
        const auto quiet = world->book({.accommodation = u"6240185"_s, .opensConversation = false});
        QVERIFY(quiet);
        QVERIFY(world->openConversation(world->stayByReservation(*quiet)) >= 0);
        QVERIFY(world->addMessages(20));
        QVERIFY(world->advance(86'400'000));
        QVERIFY(world->confirm(idsOf(world->latest(3))));
        QVERIFY(world->deliverAgain({world->messages().back().id}));
        snapshot = snapshotOf(*world);
        token = world->token();
        affiliate = world->affiliateId();
    }
    const QString path = options.folder + u"/world.jsonl"_s;
    QCOMPARE(QFile::permissions(path) & 0x0077, QFileDevice::Permissions());
    const auto world = openWorld(&clock, {.folder = options.folder, .seed = 99});
    QVERIFY(world);
    QCOMPARE(snapshotOf(*world), snapshot);
    QCOMPARE(world->token(), token);
    QCOMPARE(world->affiliateId(), affiliate);
    QCOMPARE(world->sendCount(u"An extra bed? Größe 90×200 🛏️\n"_s), 1);
}

void SimulatorJournalTest::tornLastLineIsCutOff()
{
    QTemporaryDir folder;
    ManualClock clock;
    const SimulatorWorldOptions options{.folder = folder.path()};
    QString snapshot;
    {
        const auto world = openWorld(&clock, options);
        QVERIFY(world->write(
            {.conversation = world->conversations().front().id, .content = u"whole"_s}));
        snapshot = snapshotOf(*world);
    }
    QFile file(folder.path() + u"/world.jsonl"_s);
    QVERIFY(file.open(QIODevice::Append));
    file.write("[{\"op\":\"message\",\"id\":\"torn");
    file.close();
    {
        const auto world = openWorld(&clock, options);
        QVERIFY(world);
        QCOMPARE(snapshotOf(*world), snapshot);
        QVERIFY(world->write(
            {.conversation = world->conversations().front().id, .content = u"after"_s}));
        snapshot = snapshotOf(*world);
    }
    const auto world = openWorld(&clock, options);
    QVERIFY(world);
    QCOMPARE(snapshotOf(*world), snapshot);
}

void SimulatorJournalTest::unusableJournalIsRefusedAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    QTest::newRow("garbage") << QByteArray("hello\n") << int(SimulatorError::Kind::Damaged);
    QTest::newRow("no header") << QByteArray("[{}]\n") << int(SimulatorError::Kind::Damaged);
    QTest::newRow("newer") << QByteArray("[{\"version\":2}]\n")
                           << int(SimulatorError::Kind::TooNew);
    QTest::newRow("broken in the middle")
        << QByteArray("[{\"version\":1,\"seed\":\"7\",\"created_ms\":1,\"affiliate_id\":\"1\","
                      "\"token\":\"t\"}]\n[{\"op\"\n[]\n")
        << int(SimulatorError::Kind::Damaged);
}

void SimulatorJournalTest::unusableJournalIsRefusedAndLeftAlone()
{
    QFETCH(QByteArray, content);
    QFETCH(int, kind);
    QTemporaryDir folder;
    QFile file(folder.path() + u"/world.jsonl"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    ManualClock clock;
    const auto world = SimulatorWorld::open({.folder = folder.path()}, &clock);
    QVERIFY(!world);
    QCOMPARE(int(world.error().kind), kind);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void SimulatorJournalTest::changeThatCannotBeWrittenDidNotHappen()
{
    QTemporaryDir folder;
    ManualClock clock;
    const SimulatorWorldOptions options{.folder = folder.path()};
    QString snapshot;
    {
        const auto world = openWorld(&clock, options);
        QVERIFY(world);
        snapshot = snapshotOf(*world);
        const QString conversation = world->conversations().front().id;
        const QStringList ids = idsOf(world->latest(1));
        {
            // A limit of ten more bytes stands for a full disk: a part of the line still goes.
            const FileSizeLimit limit(QFileInfo(folder.path() + u"/world.jsonl"_s).size() + 10);
            QVERIFY(!world->write({.conversation = conversation, .content = u"lost"_s}));
            QVERIFY(!world->confirm(ids));
            QVERIFY(!world->advance(1));
            QCOMPARE(snapshotOf(*world), snapshot);
        }
        QVERIFY(world->write({.conversation = conversation, .content = u"kept"_s}));
        snapshot = snapshotOf(*world);
    }
    const auto world = openWorld(&clock, options);
    QVERIFY(world);
    QCOMPARE(snapshotOf(*world), snapshot);
}

QTEST_GUILESS_MAIN(SimulatorJournalTest)
#include "SimulatorJournalTest.moc"
