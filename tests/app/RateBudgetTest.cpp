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
struct Fixture {
    ManualClock clock;
    FakeBudgetStore store;
    std::unique_ptr<RateBudget> budget;
    QObject context;
    QStringList log{}; ///< who got a place, in order; "x-" before the name: got none

    explicit Fixture(int perMinute) { restart(perMinute); }
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
        Fixture fixture(perMinute);
        fixture.take(perMinute + 5);
        QCOMPARE(fixture.granted(), background); // in a burst
        fixture.take(perMinute + 5, Priority::Person);
        QCOMPARE(fixture.granted(), perMinute);
        QCOMPARE(fixture.budget->taken(), perMinute);
        QCOMPARE(fixture.store.recorded, perMinute);
        QCOMPARE(fixture.budget->limit(), perMinute);
    }

    void aPlaceIsFreeAMinuteAfterItsAnswer()
    {
        Fixture fixture(1);
        fixture.ask(u"first"_s, Priority::Person);
        fixture.clock.advance(10s);
        fixture.ask(u"second"_s, Priority::Person);
        fixture.releaseAll();
        fixture.clock.advance(59'999ms);
        QCOMPARE(fixture.log, QStringList{u"first"_s});
        fixture.clock.advance(1ms);
        QCOMPARE(fixture.log, (QStringList{u"first"_s, u"second"_s}));
    }

    void withoutAnAnswerAPlaceIsFreeAMinuteAfterItsDeadline()
    {
        Fixture fixture(1);
        fixture.ask(u"lost"_s, Priority::Person);
        fixture.ask(u"next"_s, Priority::Person);
        fixture.clock.advance(Deadline + 60s - 1ms);
        QCOMPARE(fixture.log, QStringList{u"lost"_s});
        fixture.clock.advance(1ms);
        QCOMPARE(fixture.log, (QStringList{u"lost"_s, u"next"_s}));
    }

    void theWindowSlides()
    {
        // Whatever the rhythm: within any minute after the answers there are never more than ten.
        Fixture fixture(10);
        QList<qint64> times;
        connect(fixture.budget.get(), &RateBudget::changed, this, [&] {
            while (times.size() < fixture.granted())
                times.append(fixture.clock.steadyMs());
        });
        fixture.take(60, Priority::Person);
        for (int second = 0; second < 600; ++second) {
            fixture.releaseAll();
            fixture.clock.advance(7s);
        }
        QCOMPARE(fixture.granted(), 60);
        while (times.size() < fixture.granted())
            times.append(fixture.clock.steadyMs());
        for (qsizetype i = 10; i < times.size(); ++i)
            QCOMPARE_GE(times.at(i) - times.at(i - 10), 60'000);
    }

    void peopleGoFirst()
    {
        Fixture fixture(1);
        fixture.ask(u"now"_s, Priority::Background);
        fixture.releaseAll();
        fixture.ask(u"b1"_s, Priority::Background);
        fixture.ask(u"b2"_s, Priority::Background);
        fixture.ask(u"p1"_s, Priority::Person);
        fixture.ask(u"p2"_s, Priority::Person);
        for (int i = 0; i < 4; ++i) {
            fixture.clock.advance(60s);
            fixture.releaseAll();
        }
        for (int i = 0; i < 4; ++i)
            fixture.clock.advance(60s);
        QCOMPARE(fixture.log.mid(0, 4), (QStringList{u"now"_s, u"p1"_s, u"p2"_s, u"b1"_s}));
    }

    void waitingCostsNoPolling()
    {
        Fixture fixture(1);
        fixture.take(3);
        QCOMPARE(fixture.clock.waiting(), 1);
        fixture.clock.advance(30s);
        QCOMPARE(fixture.clock.waiting(), 1);
    }

    void a429StopsEverybody()
    {
        Fixture fixture(100);
        fixture.budget->pauseFor(7s);
        QCOMPARE(fixture.budget->pausedForMs(), 7'000);
        fixture.ask(u"person"_s, Priority::Person);
        fixture.ask(u"background"_s, Priority::Background);
        fixture.clock.advance(6'999ms);
        QCOMPARE(fixture.granted(), 0);
        fixture.clock.advance(1ms);
        QCOMPARE(fixture.log, (QStringList{u"person"_s, u"background"_s}));
        QCOMPARE(fixture.budget->pausedForMs(), 0);
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
        Fixture fixture(100);
        fixture.budget->pauseFor(std::chrono::milliseconds(askedMs));
        QCOMPARE(fixture.budget->pausedForMs(), pauseMs);
        QCOMPARE(fixture.store.record.pauseForMs, pauseMs);
        QCOMPARE(fixture.store.record.pauseSetAtMs, fixture.clock.nowMs());
    }

    void aSecondPauseNeverShortensTheFirst()
    {
        Fixture fixture(100);
        fixture.budget->pauseFor(60s);
        fixture.clock.advance(1s);
        fixture.budget->pauseFor(5s);
        QCOMPARE(fixture.budget->pausedForMs(), 59'000);
        QCOMPARE(fixture.store.record.pauseForMs, 60'000);
    }

    void aPauseOutlivesTheProcess()
    {
        Fixture fixture(100);
        fixture.budget->pauseFor(60s);
        fixture.clock.advance(20s);
        fixture.restart(100);
        QCOMPARE(fixture.budget->pausedForMs(), 40'000);
        fixture.ask(u"a"_s, Priority::Person);
        fixture.clock.advance(39'999ms);
        QCOMPARE(fixture.granted(), 0);
        fixture.clock.advance(1ms);
        QCOMPARE(fixture.granted(), 1);
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
        Fixture fixture(1);
        const qint64 nowMs = fixture.clock.nowMs();
        fixture.store.record.requests = {{.id = {77},
                                          .startedAtMs = nowMs + startedMs,
                                          .deadlineAtMs = nowMs + deadlineMs,
                                          .endedAtMs = endedMs == 0 ? 0 : nowMs + endedMs}};
        fixture.restart(1);
        QCOMPARE(fixture.budget->taken(), freeInMs > 0 ? 1 : 0);
        fixture.ask(u"a"_s, Priority::Person);
        if (freeInMs > 0) {
            fixture.clock.advance(std::chrono::milliseconds(freeInMs - 1));
            QCOMPARE(fixture.granted(), 0);
            fixture.clock.advance(1ms);
        }
        QCOMPARE(fixture.granted(), 1);
    }

    void aChangedWallClockChangesNoWait()
    {
        Fixture fixture(1);
        fixture.ask(u"a"_s, Priority::Person);
        fixture.releaseAll();
        fixture.ask(u"b"_s, Priority::Person);
        fixture.clock.jumpWall(-24h);
        fixture.clock.advance(59'999ms);
        QCOMPARE(fixture.granted(), 1);
        fixture.clock.jumpWall(48h);
        fixture.clock.advance(1ms);
        QCOMPARE(fixture.granted(), 2);
    }

    void stopEndsEveryWait()
    {
        Fixture fixture(1);
        fixture.ask(u"a"_s, Priority::Person);
        fixture.ask(u"b"_s, Priority::Person);
        fixture.ask(u"c"_s, Priority::Background);
        fixture.budget->stop();
        QCOMPARE(fixture.log, (QStringList{u"a"_s, u"x-b"_s, u"x-c"_s}));
        fixture.ask(u"late"_s, Priority::Person);
        QCOMPARE(fixture.log.last(), u"x-late"_s);
        QCOMPARE(fixture.store.recorded, 1);
    }

    void aDyingBudgetEndsEveryWait()
    {
        Fixture fixture(1);
        fixture.ask(u"a"_s, Priority::Person);
        fixture.ask(u"b"_s, Priority::Person);
        fixture.budget.reset();
        QCOMPARE(fixture.log, (QStringList{u"a"_s, u"x-b"_s}));
    }

    void stopWhileTheStoreRecords()
    {
        Fixture fixture(1);
        fixture.store.isHeld = true;
        fixture.ask(u"a"_s, Priority::Person);
        QCOMPARE(fixture.store.recorded, 1);
        QCOMPARE(fixture.granted(), 0); // not before it is on record
        fixture.budget->stop();
        fixture.store.letGo();
        QTRY_COMPARE(fixture.log, QStringList{u"x-a"_s});
        QCOMPARE(fixture.budget->taken(), 0);
        QCOMPARE(fixture.store.record.requests.first().endedAtMs, fixture.clock.nowMs());
    }

    void a429WhileTheStoreRecords()
    {
        Fixture fixture(10);
        fixture.store.isHeld = true;
        fixture.ask(u"a"_s, Priority::Person);
        fixture.budget->pauseFor(5s);
        fixture.store.letGo();
        QTRY_COMPARE(fixture.budget->taken(), 0);
        QCOMPARE(fixture.granted(), 0);
        fixture.clock.advance(5s);
        QCOMPARE(fixture.log, QStringList{u"a"_s});
        QCOMPARE(fixture.store.recorded, 2);
    }

    void aStoreThatRefusesLetsNothingOut()
    {
        Fixture fixture(1);
        fixture.store.refusal = StoreError{.kind = StoreError::Kind::Full};
        const auto place = await(fixture.budget->acquire(Priority::Person, Deadline));
        QVERIFY(place);
        QVERIFY(!*place);
        QCOMPARE(place->error().kind, StoreError::Kind::Full);
        QCOMPARE(fixture.budget->taken(), 0);
        fixture.store.refusal.reset();
        fixture.ask(u"a"_s, Priority::Person);
        QCOMPARE(fixture.granted(), 1);
    }

    void aStoreThatCannotLoadIsReported()
    {
        Fixture fixture(1);
        fixture.store.refusal = StoreError{.kind = StoreError::Kind::Corrupt};
        const auto loaded = await(fixture.budget->load());
        QVERIFY(loaded);
        QVERIFY(!*loaded);
        QCOMPARE(loaded->error().kind, StoreError::Kind::Corrupt);
    }

    void readyWaitsButTakesNothing()
    {
        Fixture fixture(1);
        const auto free = await(fixture.budget->ready(Priority::Person));
        QVERIFY(free.value_or(false));
        QCOMPARE(fixture.budget->taken(), 0);
        fixture.ask(u"a"_s, Priority::Person);
        fixture.releaseAll();
        QList<bool> answers;
        QCoro::connect(fixture.budget->ready(Priority::Person), &fixture.context,
                       [&](bool isFree) { answers.append(isFree); });
        fixture.clock.advance(59s);
        QVERIFY(answers.isEmpty());
        fixture.clock.advance(1s);
        QCOMPARE(answers, QList<bool>{true});
        QCOMPARE(fixture.budget->taken(), 0);
        fixture.ask(u"b"_s, Priority::Person);
        QCoro::connect(fixture.budget->ready(Priority::Person), &fixture.context,
                       [&](bool isFree) { answers.append(isFree); });
        fixture.budget->stop();
        QCOMPARE(answers, (QList<bool>{true, false}));
    }
};

QTEST_GUILESS_MAIN(RateBudgetTest)
#include "RateBudgetTest.moc"
