#include "tests/support/TempStore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The request budget as it survives restarts and clocks that are set.
class StoreBudgetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void placesAreFreed_data();
    void placesAreFreed();
    void futuresCountAsNow();
    void aPauseSurvivesARestart();
    void aShorterPauseDoesNotEndALongerOne();
    void aRequestThatIsGoneIsNoError();
    void anEndGoesAlongWithTheNextWrite();
    void theBudgetIsNoChange();
};

void StoreBudgetTest::placesAreFreed_data()
{
    QTest::addColumn<qint64>("endedAtMs");
    QTest::addColumn<qint64>("nowMs");
    QTest::addColumn<int>("left");
    const qint64 deadline = BaseMs + 15'000;
    QTest::newRow("in flight") << qint64(0) << deadline + 59'999 << 1;
    QTest::newRow("never answered") << qint64(0) << deadline + 60'000 << 0;
    QTest::newRow("answered") << BaseMs + 100 << BaseMs + 60'099 << 1;
    QTest::newRow("answered long ago") << BaseMs + 100 << BaseMs + 60'100 << 0;
}

void StoreBudgetTest::placesAreFreed()
{
    QFETCH(qint64, endedAtMs);
    QFETCH(qint64, nowMs);
    QFETCH(int, left);
    TempStore store;
    const RequestId id = got(store->recordRequest(BaseMs, BaseMs + 15'000));
    QVERIFY(id.isValid());
    if (endedAtMs != 0)
        got(store->endRequest(id, endedAtMs));
    store.reopen();
    const BudgetRecord record = got(store->budget(nowMs));
    QCOMPARE(record.requests.size(), left);
    if (left == 1) {
        QCOMPARE(record.requests.first().id, id);
        QCOMPARE(record.requests.first().startedAtMs, BaseMs);
        QCOMPARE(record.requests.first().deadlineAtMs, BaseMs + 15'000);
        QCOMPARE(record.requests.first().endedAtMs, endedAtMs);
    }
}

void StoreBudgetTest::futuresCountAsNow()
{
    TempStore store;
    const RequestId ended = got(store->recordRequest(BaseMs, BaseMs + 15'000));
    got(store->endRequest(ended, BaseMs + 10));
    got(store->recordRequest(BaseMs, BaseMs + 15'000));
    got(store->setPause(BaseMs, 60'000));
    const qint64 now = BaseMs - 86'400'000; // somebody set the clock back a day
    for (int round = 0; round < 2; ++round) {
        const BudgetRecord record = got(store->budget(now));
        QCOMPARE(record.requests.size(), 2);
        QCOMPARE(record.requests.at(0).endedAtMs, now);
        QCOMPARE(record.requests.at(1).startedAtMs, now);
        QCOMPARE(record.requests.at(1).deadlineAtMs, now + 15'000);
        QCOMPARE(record.pauseSetAtMs, now);
        QCOMPARE(record.pauseForMs, 60'000);
    }
    QVERIFY(got(store->budget(now + 75'000)).requests.isEmpty());
}

void StoreBudgetTest::aPauseSurvivesARestart()
{
    TempStore store;
    QCOMPARE(got(store->budget(BaseMs)).pauseSetAtMs, 0);
    got(store->setPause(BaseMs, 30'000));
    store.reopen();
    QCOMPARE(got(store->budget(BaseMs + 29'999)).pauseForMs, 30'000);
    const BudgetRecord over = got(store->budget(BaseMs + 30'000));
    QCOMPARE(over.pauseSetAtMs, 0);
    QCOMPARE(over.pauseForMs, 0);
}

void StoreBudgetTest::aShorterPauseDoesNotEndALongerOne()
{
    TempStore store;
    got(store->setPause(BaseMs, 60'000));
    got(store->setPause(BaseMs + 1000, 1000));
    QCOMPARE(got(store->budget(BaseMs + 2000)).pauseForMs, 60'000);
    got(store->setPause(BaseMs + 2000, 60'000));
    QCOMPARE(got(store->budget(BaseMs + 2000)).pauseSetAtMs, BaseMs + 2000);
}

void StoreBudgetTest::aRequestThatIsGoneIsNoError()
{
    TempStore store;
    got(store->endRequest({5}, BaseMs));
    const RequestId id = got(store->recordRequest(BaseMs, BaseMs + 15'000));
    const BudgetRecord record = got(store->budget(BaseMs));
    QCOMPARE(record.requests.size(), 1);
    QCOMPARE(record.requests.first().id, id);
    QCOMPARE(record.requests.first().endedAtMs, 0);
}

void StoreBudgetTest::anEndGoesAlongWithTheNextWrite()
{
    TempStore store;
    const auto endOf = [&store](RequestId id) {
        return storedRows(store.path(), u"SELECT ended_at_ms FROM request_log WHERE id = "_s +
                                            QString::number(id.value))
            .value(0)
            .value(0)
            .toLongLong();
    };
    const RequestId first = got(store->recordRequest(BaseMs, BaseMs + 15'000));
    got(store->endRequest(first, BaseMs + 100));
    QCOMPARE(endOf(first), 0); // no commit of its own
    const RequestId second = got(store->recordRequest(BaseMs + 200, BaseMs + 15'200));
    QCOMPARE(endOf(first), BaseMs + 100);
    QCOMPARE(endOf(second), 0);
    got(store->endRequest(second, BaseMs + 300));
    store.close(); // with its end
    QCOMPARE(endOf(second), BaseMs + 300);
}

void StoreBudgetTest::theBudgetIsNoChange()
{
    TempStore store;
    QSignalSpy spy(&*store, &Store::changed);
    got(store->recordRequest(BaseMs, BaseMs + 1));
    got(store->setPause(BaseMs, 1));
    AccountFacts facts = got(store->account());
    got(store->setAccount(facts)); // nothing differs
    facts.baseUrl = u"http://127.0.0.1/"_s;
    facts.lastSuccessAtMs = BaseMs;
    got(store->setAccount(facts));
    facts.baseUrl = u"http://elsewhere/"_s;
    got(store->setAccount(facts)); // an account keeps its address
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<ChangeSet>().rev, 1);
    QVERIFY(spy.first().first().value<ChangeSet>().account);
    QCOMPARE(got(store->account()).baseUrl, u"http://127.0.0.1/"_s);
}

QTEST_GUILESS_MAIN(StoreBudgetTest)
#include "StoreBudgetTest.moc"
