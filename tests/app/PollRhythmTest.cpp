#include "app/engine/WakeWatcher.h"
#include "app/engine/stays/ConversationService.h"
#include "tests/app/EngineFixture.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Latest = u"/messages/latest"_s;

} // namespace

/// When the queue is asked: quicker while somebody looks, at once when the machine wakes.
class PollRhythmTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyTwentySecondsInUseAndSixtyNot();
    void whoComesBackSeesTheNewest();
    void aWakingMachinePollsAtOnce();
    void aRefusedAccountIsLeftAlone();
    void onlyARealSleepCounts_data();
    void onlyARealSleepCounts();
    void theMachineTellsItsSleep();

private:
    /// Polls and lets the first one end.
    static void begin(EngineFixture &fixture);
    /// Moves time in small steps, so that what is due in between happens.
    static void pass(EngineFixture &fixture, std::chrono::seconds time);
};

void PollRhythmTest::begin(EngineFixture &fixture)
{
    fixture.machine.hold();
    fixture.engine->startPolling();
    QTRY_COMPARE(fixture.server->postCount(Latest), 1);
    QTRY_VERIFY(!fixture.engine->status().isSyncing);
}

void PollRhythmTest::pass(EngineFixture &fixture, std::chrono::seconds time)
{
    for (auto left = time; left > 0s; left -= 1s) {
        fixture.clock.advance(1s);
        // A sleep that ended goes on through the event loop, in a few rounds of it.
        for (int round = 0; round < 20; ++round)
            QCoreApplication::processEvents();
        QTRY_VERIFY(!fixture.engine->status().isSyncing);
    }
}

void PollRhythmTest::everyTwentySecondsInUseAndSixtyNot()
{
    EngineFixture fixture;
    begin(fixture);
    pass(fixture, 19s);
    QCOMPARE(fixture.server->postCount(Latest), 1);
    pass(fixture, 1s);
    QCOMPARE(fixture.server->postCount(Latest), 2);
    fixture.engine->conversations()->setInUse(false);
    pass(fixture, 20s); // the wait that had begun
    QCOMPARE(fixture.server->postCount(Latest), 3);
    pass(fixture, 59s);
    QCOMPARE(fixture.server->postCount(Latest), 3);
    pass(fixture, 1s);
    QCOMPARE(fixture.server->postCount(Latest), 4);
}

void PollRhythmTest::whoComesBackSeesTheNewest()
{
    EngineFixture fixture;
    begin(fixture);
    fixture.engine->conversations()->setInUse(false);
    pass(fixture, 20s);
    QCOMPARE(fixture.server->postCount(Latest), 2);
    pass(fixture, 15s);
    fixture.engine->conversations()->setInUse(true);
    pass(fixture, 4s);
    QCOMPARE(fixture.server->postCount(Latest), 2);
    pass(fixture, 1s); // 20 s after the last one
    QCOMPARE(fixture.server->postCount(Latest), 3);
}

void PollRhythmTest::aWakingMachinePollsAtOnce()
{
    EngineFixture fixture;
    begin(fixture);
    fixture.engine->conversations()->setInUse(false);
    pass(fixture, 20s);
    QCOMPARE(fixture.server->postCount(Latest), 2);
    pass(fixture, 5s);
    fixture.sleptMs += 3'600'000;
    pass(fixture, 5s);
    QCOMPARE(fixture.server->postCount(Latest), 3);
}

void PollRhythmTest::aRefusedAccountIsLeftAlone()
{
    EngineFixture fixture;
    fixture.fault(Latest, SimulatorFault::Kind::Status, -1, 401);
    begin(fixture);
    QTRY_COMPARE(fixture.engine->status().problem, SyncProblem::Unauthorized);
    fixture.sleptMs += 3'600'000;
    pass(fixture, 60s);
    fixture.engine->pollSoon();
    pass(fixture, 1s);
    QCOMPARE(fixture.server->postCount(Latest), 1);
    fixture.engine->syncNow(); // a person may ask
    QTRY_COMPARE(fixture.server->postCount(Latest), 2);
}

void PollRhythmTest::onlyARealSleepCounts_data()
{
    QTest::addColumn<qint64>("sleptMs");
    QTest::addColumn<int>("wakes");
    QTest::newRow("none") << qint64(0) << 0;
    QTest::newRow("clocks read one after the other") << qint64(3) << 0;
    QTest::newRow("short") << qint64(1999) << 0;
    QTest::newRow("real") << qint64(2000) << 1;
}

void PollRhythmTest::onlyARealSleepCounts()
{
    QFETCH(qint64, sleptMs);
    QFETCH(int, wakes);
    ManualClock clock;
    qint64 sumMs = 77'000; // slept before we started
    WakeWatcher watcher(&clock, [&sumMs] { return sumMs; });
    QSignalSpy woke(&watcher, &WakeWatcher::woke);
    watcher.start();
    clock.advance(WakeWatcher::Interval);
    QCOMPARE(woke.size(), 0);
    sumMs += sleptMs;
    clock.advance(2 * WakeWatcher::Interval);
    QCOMPARE(woke.size(), wakes);
    watcher.stop();
    sumMs += 10'000;
    clock.advance(2 * WakeWatcher::Interval);
    QCOMPARE(woke.size(), wakes);
}

void PollRhythmTest::theMachineTellsItsSleep()
{
    const qint64 before = WakeWatcher::machineSuspendedMs();
    const qint64 after = WakeWatcher::machineSuspendedMs();
    QVERIFY(before >= -1);
    QVERIFY(std::abs(after - before) < WakeWatcher::ShortestSleep.count());
}

QTEST_GUILESS_MAIN(PollRhythmTest)
#include "PollRhythmTest.moc"
