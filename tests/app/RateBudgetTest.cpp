#include "app/api/RateBudget.h"

#include "tests/support/Await.h"
#include "tests/support/FakeBudgetStore.h"
#include "tests/support/ManualClock.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Acquired = StoreResult<std::optional<RequestId>>;
constexpr auto Deadline = 15s;

/// A budget under test and everything it stands on.
struct Rig {
    ManualClock clock;
    FakeBudgetStore store;
    std::unique_ptr<RateBudget> budget;
    QObject context;
    QStringList log{}; ///< who got a place, in order; "x-" before the name: got none

    explicit Rig(int perMinute) { restart(perMinute); }
    void restart(int perMinute)
    {
        budget = std::make_unique<RateBudget>(&store, &clock, perMinute);
        QVERIFY(await(budget->load()).has_value());
    }
    /// Asks for a place under a name; the log tells when it came.
    void ask(const QString &name, Priority priority)
    {
        QCoro::connect(budget->acquire(priority, Deadline), &context,
                       [this, name](const Acquired &place) {
                           log.append(place && place.value() ? name : u"x-"_s + name);
                       });
    }
    void take(int count, Priority priority = Priority::Background)
    {
        for (int i = 0; i < count; ++i)
            ask(u"."_s, priority);
    }
    [[nodiscard]] int granted() const { return int(log.size()); }
    void releaseAll()
    {
        const QList<RequestRecord> requests = store.record.requests;
        for (const RequestRecord &request : requests)
            budget->release(request.id);
    }
};

} // namespace

class RateBudgetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void placesForPeopleAreKept_data()
    {
        QTest::addColumn<int>("perMinute");
        QTest::addColumn<int>("background");
        for (const auto &[perMinute, background] : {std::pair{1, 1},
                                                    {2, 2},
                                                    {3, 2},
                                                    {5, 4},
                                                    {6, 4},
                                                    {9, 6},
                                                    {10, 6},
                                                    {50, 46},
                                                    {100, 96}})
            QTest::addRow("%d a minute", perMinute) << perMinute << background;
    }
    void placesForPeopleAreKept()
    {
        QFETCH(const int, perMinute);
        QFETCH(const int, background);
        Rig rig(perMinute);
        rig.take(perMinute + 5);
        QCOMPARE(rig.granted(), background); // in a burst
        rig.take(perMinute + 5, Priority::Person);
        QCOMPARE(rig.granted(), perMinute);
        QCOMPARE(rig.budget->taken(), perMinute);
        QCOMPARE(rig.store.recorded, perMinute);
        QCOMPARE(rig.budget->limit(), perMinute);
    }

    void aPlaceIsFreeAMinuteAfterItsAnswer()
    {
        Rig rig(1);
        rig.ask(u"first"_s, Priority::Person);
        rig.clock.advance(10s);
        rig.ask(u"second"_s, Priority::Person);
        rig.releaseAll();
        rig.clock.advance(59'999ms);
        QCOMPARE(rig.log, QStringList{u"first"_s});
        rig.clock.advance(1ms);
        QCOMPARE(rig.log, (QStringList{u"first"_s, u"second"_s}));
    }

    void withoutAnAnswerAPlaceIsFreeAMinuteAfterItsDeadline()
    {
        Rig rig(1);
        rig.ask(u"lost"_s, Priority::Person);
        rig.ask(u"next"_s, Priority::Person);
        rig.clock.advance(Deadline + 60s - 1ms);
        QCOMPARE(rig.log, QStringList{u"lost"_s});
        rig.clock.advance(1ms);
        QCOMPARE(rig.log, (QStringList{u"lost"_s, u"next"_s}));
    }

    void theWindowSlides()
    {
        // Whatever the rhythm: within any minute after the answers there are never more than ten.
        Rig rig(10);
        QList<qint64> times;
        connect(rig.budget.get(), &RateBudget::changed, this, [&] {
            while (times.size() < rig.granted())
                times.append(rig.clock.steadyMs());
        });
        rig.take(60, Priority::Person);
        for (int second = 0; second < 600; ++second) {
            rig.releaseAll();
            rig.clock.advance(7s);
        }
        QCOMPARE(rig.granted(), 60);
        while (times.size() < rig.granted())
            times.append(rig.clock.steadyMs());
        for (qsizetype i = 10; i < times.size(); ++i)
            QCOMPARE_GE(times.at(i) - times.at(i - 10), 60'000);
    }

    void peopleGoFirst()
    {
        Rig rig(1);
        rig.ask(u"now"_s, Priority::Background);
        rig.releaseAll();
        rig.ask(u"b1"_s, Priority::Background);
        rig.ask(u"b2"_s, Priority::Background);
        rig.ask(u"p1"_s, Priority::Person);
        rig.ask(u"p2"_s, Priority::Person);
        for (int i = 0; i < 4; ++i) {
            rig.clock.advance(60s);
            rig.releaseAll();
        }
        for (int i = 0; i < 4; ++i)
            rig.clock.advance(60s);
        QCOMPARE(rig.log.mid(0, 4), (QStringList{u"now"_s, u"p1"_s, u"p2"_s, u"b1"_s}));
    }

    void waitingCostsNoPolling()
    {
        Rig rig(1);
        rig.take(3);
        QCOMPARE(rig.clock.waiting(), 1);
        rig.clock.advance(30s);
        QCOMPARE(rig.clock.waiting(), 1);
    }

    void a429StopsEverybody()
    {
        Rig rig(100);
        rig.budget->pauseFor(7s);
        QCOMPARE(rig.budget->pausedForMs(), 7'000);
        rig.ask(u"person"_s, Priority::Person);
        rig.ask(u"background"_s, Priority::Background);
        rig.clock.advance(6'999ms);
        QCOMPARE(rig.granted(), 0);
        rig.clock.advance(1ms);
        QCOMPARE(rig.log, (QStringList{u"person"_s, u"background"_s}));
        QCOMPARE(rig.budget->pausedForMs(), 0);
    }

    void aPauseHasALength_data()
    {
        QTest::addColumn<qint64>("askedMs");
        QTest::addColumn<qint64>("pauseMs");
        QTest::newRow("not given") << qint64(0) << qint64(60'000);
        QTest::newRow("given") << qint64(5'000) << qint64(5'000);
        QTest::newRow("an hour at most") << qint64(86'400'000) << qint64(3'600'000);
    }
    void aPauseHasALength()
    {
        QFETCH(const qint64, askedMs);
        QFETCH(const qint64, pauseMs);
        Rig rig(100);
        rig.budget->pauseFor(std::chrono::milliseconds(askedMs));
        QCOMPARE(rig.budget->pausedForMs(), pauseMs);
        QCOMPARE(rig.store.record.pauseForMs, pauseMs);
        QCOMPARE(rig.store.record.pauseSetAtMs, rig.clock.nowMs());
    }

    void aSecondPauseNeverShortensTheFirst()
    {
        Rig rig(100);
        rig.budget->pauseFor(60s);
        rig.clock.advance(1s);
        rig.budget->pauseFor(5s);
        QCOMPARE(rig.budget->pausedForMs(), 59'000);
        QCOMPARE(rig.store.record.pauseForMs, 60'000);
    }

    void aPauseOutlivesTheProcess()
    {
        Rig rig(100);
        rig.budget->pauseFor(60s);
        rig.clock.advance(20s);
        rig.restart(100);
        QCOMPARE(rig.budget->pausedForMs(), 40'000);
        rig.ask(u"a"_s, Priority::Person);
        rig.clock.advance(39'999ms);
        QCOMPARE(rig.granted(), 0);
        rig.clock.advance(1ms);
        QCOMPARE(rig.granted(), 1);
    }

    void placesOutliveTheProcess_data()
    {
        QTest::addColumn<qint64>("startedMs"); // all against now
        QTest::addColumn<qint64>("deadlineMs");
        QTest::addColumn<qint64>("endedMs"); // 0 = no answer on record
        QTest::addColumn<qint64>("freeInMs");
        const auto row = [](const char *name, qint64 started, qint64 deadline, qint64 ended,
                            qint64 freeIn) {
            QTest::newRow(name) << started << deadline << ended << freeIn;
        };
        row("answered 20 s ago", -25'000, -10'000, -20'000, 40'000);
        row("answered 60 s ago", -70'000, -55'000, -60'000, 0);
        row("killed in flight", -5'000, 10'000, 0, 70'000);
        row("killed, the deadline is over", -40'000, -25'000, 0, 35'000);
        row("answered in the future: now", 3'600'000, 3'615'000, 3'601'000, 60'000);
        row("begun in the future: now", 3'600'000, 3'615'000, 0, 75'000);
    }
    void placesOutliveTheProcess()
    {
        QFETCH(const qint64, startedMs);
        QFETCH(const qint64, deadlineMs);
        QFETCH(const qint64, endedMs);
        QFETCH(const qint64, freeInMs);
        Rig rig(1);
        const qint64 nowMs = rig.clock.nowMs();
        rig.store.record.requests = {{.id = {77},
                                      .startedAtMs = nowMs + startedMs,
                                      .deadlineAtMs = nowMs + deadlineMs,
                                      .endedAtMs = endedMs == 0 ? 0 : nowMs + endedMs}};
        rig.restart(1);
        QCOMPARE(rig.budget->taken(), freeInMs > 0 ? 1 : 0);
        rig.ask(u"a"_s, Priority::Person);
        if (freeInMs > 0) {
            rig.clock.advance(std::chrono::milliseconds(freeInMs - 1));
            QCOMPARE(rig.granted(), 0);
            rig.clock.advance(1ms);
        }
        QCOMPARE(rig.granted(), 1);
    }

    void aChangedWallClockChangesNoWait()
    {
        Rig rig(1);
        rig.ask(u"a"_s, Priority::Person);
        rig.releaseAll();
        rig.ask(u"b"_s, Priority::Person);
        rig.clock.jumpWall(-24h);
        rig.clock.advance(59'999ms);
        QCOMPARE(rig.granted(), 1);
        rig.clock.jumpWall(48h);
        rig.clock.advance(1ms);
        QCOMPARE(rig.granted(), 2);
    }

    void stopEndsEveryWait()
    {
        Rig rig(1);
        rig.ask(u"a"_s, Priority::Person);
        rig.ask(u"b"_s, Priority::Person);
        rig.ask(u"c"_s, Priority::Background);
        rig.budget->stop();
        QCOMPARE(rig.log, (QStringList{u"a"_s, u"x-b"_s, u"x-c"_s}));
        rig.ask(u"late"_s, Priority::Person);
        QCOMPARE(rig.log.last(), u"x-late"_s);
        QCOMPARE(rig.store.recorded, 1);
    }

    void aDyingBudgetEndsEveryWait()
    {
        Rig rig(1);
        rig.ask(u"a"_s, Priority::Person);
        rig.ask(u"b"_s, Priority::Person);
        rig.budget.reset();
        QCOMPARE(rig.log, (QStringList{u"a"_s, u"x-b"_s}));
    }

    void stopWhileTheStoreRecords()
    {
        Rig rig(1);
        rig.store.isHeld = true;
        rig.ask(u"a"_s, Priority::Person);
        QCOMPARE(rig.store.recorded, 1);
        QCOMPARE(rig.granted(), 0); // not before it is on record
        rig.budget->stop();
        rig.store.letGo();
        QTRY_COMPARE(rig.log, QStringList{u"x-a"_s});
        QCOMPARE(rig.budget->taken(), 0);
        QCOMPARE(rig.store.record.requests.first().endedAtMs, rig.clock.nowMs());
    }

    void a429WhileTheStoreRecords()
    {
        Rig rig(10);
        rig.store.isHeld = true;
        rig.ask(u"a"_s, Priority::Person);
        rig.budget->pauseFor(5s);
        rig.store.letGo();
        QTRY_COMPARE(rig.budget->taken(), 0);
        QCOMPARE(rig.granted(), 0);
        rig.clock.advance(5s);
        QCOMPARE(rig.log, QStringList{u"a"_s});
        QCOMPARE(rig.store.recorded, 2);
    }

    void aStoreThatRefusesLetsNothingOut()
    {
        Rig rig(1);
        rig.store.refusal = StoreError{.kind = StoreError::Kind::Full};
        const auto place = await(rig.budget->acquire(Priority::Person, Deadline));
        QVERIFY(place);
        QVERIFY(!*place);
        QCOMPARE(place->error().kind, StoreError::Kind::Full);
        QCOMPARE(rig.budget->taken(), 0);
        rig.store.refusal.reset();
        rig.ask(u"a"_s, Priority::Person);
        QCOMPARE(rig.granted(), 1);
    }

    void aStoreThatCannotLoadIsReported()
    {
        Rig rig(1);
        rig.store.refusal = StoreError{.kind = StoreError::Kind::Corrupt};
        const auto loaded = await(rig.budget->load());
        QVERIFY(loaded);
        QVERIFY(!*loaded);
        QCOMPARE(loaded->error().kind, StoreError::Kind::Corrupt);
    }

    void readyWaitsButTakesNothing()
    {
        Rig rig(1);
        const auto free = await(rig.budget->ready(Priority::Person));
        QVERIFY(free.value_or(false));
        QCOMPARE(rig.budget->taken(), 0);
        rig.ask(u"a"_s, Priority::Person);
        rig.releaseAll();
        QList<bool> answers;
        QCoro::connect(rig.budget->ready(Priority::Person), &rig.context,
                       [&](bool isFree) { answers.append(isFree); });
        rig.clock.advance(59s);
        QVERIFY(answers.isEmpty());
        rig.clock.advance(1s);
        QCOMPARE(answers, QList<bool>{true});
        QCOMPARE(rig.budget->taken(), 0);
        rig.ask(u"b"_s, Priority::Person);
        QCoro::connect(rig.budget->ready(Priority::Person), &rig.context,
                       [&](bool isFree) { answers.append(isFree); });
        rig.budget->stop();
        QCOMPARE(answers, (QList<bool>{true, false}));
    }
};

QTEST_GUILESS_MAIN(RateBudgetTest)
#include "RateBudgetTest.moc"
