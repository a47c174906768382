#include "app/scenarios/Scenario.h"
#include "app/scenarios/ScenarioClock.h"
#include "app/scenarios/ScenarioRunner.h"
#include "tests/support/Await.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <thread>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The shipped scenarios run and hold; a broken file is told what is wrong with it; an expectation
/// that does not hold is seen.
class ScenarioTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void timeStandsWhileAThreadWorks();
    void shippedScenariosHold_data();
    void shippedScenariosHold();
    void everyPromisedStoryIsShipped();
    void fileOfDiskRuns();
    void wrongExpectationsFail_data();
    void wrongExpectationsFail();
    void brokenFilesAreExplained_data();
    void brokenFilesAreExplained();
    void itEndsWhereverItIsStopped_data();
    void itEndsWhereverItIsStopped();
    void aRequestThatHangsIsGivenUp();

private:
    static std::optional<ScenarioReport> play(const Scenario &scenario)
    {
        ScenarioRunner runner(scenario);
        return await(runner.run(), std::chrono::seconds(100));
    }
};

void ScenarioTest::timeStandsWhileAThreadWorks()
{
    constexpr double WorkSeconds = 0.2; // of a processor: twenty times what time would stand still
    ScenarioClock clock(0);
    bool isLater = false;
    clock.after(std::chrono::hours(1), this, [&isLater] { isLater = true; });
    QEventLoop loop;
    bool wasLater = true;
    std::jthread worker([&] {
        timespec used{};
        while (double(used.tv_sec) + double(used.tv_nsec) / 1e9 < WorkSeconds)
            ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        const auto look = [&] {
            wasLater = isLater;
            loop.quit();
        };
        QMetaObject::invokeMethod(&loop, look, Qt::QueuedConnection);
    });
    loop.exec();
    QVERIFY(!wasLater);
    QTRY_VERIFY(isLater);
}

void ScenarioTest::shippedScenariosHold_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : Scenario::shipped())
        QTest::newRow(qPrintable(name)) << name;
}

void ScenarioTest::shippedScenariosHold()
{
    QFETCH(QString, name);
    const auto scenario = Scenario::find(name);
    QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error()));
    const auto report = play(scenario.value());
    QVERIFY(report);
    QVERIFY2(report->error.isEmpty(), qPrintable(report->error));
    QVERIFY(!report->checks.isEmpty());
    for (const ScenarioCheck &check : report->checks) {
        QVERIFY2(check.holds,
                 qPrintable(u"step %1: %2 %3, but: %4"_s.arg(
                     QString::number(check.step), check.kind, check.wanted, check.found)));
    }
    QVERIFY(report->holds());
}

void ScenarioTest::everyPromisedStoryIsShipped()
{
    const QStringList shipped = Scenario::shipped();
    for (const char16_t *name :
         {u"use-case-1", u"use-case-2", u"parking-rejected", u"remark-at-booking",
          u"guest-sends-photos", u"photo-from-the-desk", u"not-initialised", u"first-call-500",
          u"too-many-requests", u"answer-lost", u"duplicate-delivery", u"late-message",
          u"cancellation", u"window-closing", u"busy-day", u"all-scripts", u"unreadable-message",
          u"two-collectors"}) {
        const QString story = QStringView(name).toString();
        QVERIFY2(shipped.contains(story), qPrintable(story));
        const auto scenario = Scenario::find(story);
        QVERIFY2(scenario, qPrintable(story));
        QVERIFY2(!scenario.value().about.isEmpty(), qPrintable(story));
    }
}

void ScenarioTest::fileOfDiskRuns()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"title":"Mine","steps":[{"book":{"as":"a"}},{"write":{"in":"a","side":"guest",)"
        R"("text":"hello"}},{"sync":{}},{"expect":{"message":{"in":"a","text":"hello"}}}]})");
    file.close();
    const auto scenario = Scenario::find(file.fileName());
    QVERIFY(scenario);
    QCOMPARE(scenario.value().name, u"mine"_s);
    const auto report = play(scenario.value());
    QVERIFY(report && report->holds());
    QVERIFY(!Scenario::find(folder.filePath(u"other.json"_s)));
}

void ScenarioTest::wrongExpectationsFail_data()
{
    QTest::addColumn<QByteArray>("expectation");
    QTest::newRow("message") << QByteArray(R"({"message":{"in":"a","text":"bye"}})");
    QTest::newRow("count") << QByteArray(R"({"message":{"in":"a","count":3}})");
    QTest::newRow("sender") << QByteArray(R"({"message":{"in":"a","from":"property"}})");
    QTest::newRow("images") << QByteArray(R"({"message":{"in":"a","images":1}})");
    QTest::newRow("booking") << QByteArray(R"({"message":{"in":"nobody"}})");
    QTest::newRow("waiting") << QByteArray(R"({"waiting":2})");
    QTest::newRow("accepted") << QByteArray(R"({"accepted":{"text":"x"}})");
    QTest::newRow("reply") << QByteArray(R"({"reply":{"text":"x"}})");
    QTest::newRow("state") << QByteArray(R"({"reply":{"text":"sent one","state":"failed"}})");
    QTest::newRow("numbers") << QByteArray(R"({"numbers":{"stored":7}})");
    QTest::newRow("number misspelt") << QByteArray(R"({"numbers":{"storde":1}})");
    QTest::newRow("answers") << QByteArray(R"({"answers":{"path":"/messages/send","status":500}})");
    QTest::newRow("problem") << QByteArray(R"({"problem":"offline"})");
    QTest::newRow("surprises") << QByteArray(R"({"surprises":1})");
    QTest::newRow("unknown") << QByteArray(R"({"miracle":{}})");
}

void ScenarioTest::wrongExpectationsFail()
{
    QFETCH(QByteArray, expectation);
    const auto scenario = Scenario::read(
        u"wrong"_s,
        R"({"title":"t","steps":[{"book":{"as":"a"}},{"write":{"in":"a","side":"guest",)"
        R"("text":"hello"}},{"sync":{}},{"reply":{"in":"a","text":"sent one"}},{"expect":)" +
            expectation + "}]}");
    QVERIFY(scenario);
    const auto report = play(scenario.value());
    QVERIFY(report);
    QCOMPARE(report->error, QString());
    QCOMPARE(report->checks.size(), 1);
    QVERIFY(!report->checks.first().holds);
    QVERIFY(!report->checks.first().found.isEmpty());
    QVERIFY(!report->holds());
}

void ScenarioTest::brokenFilesAreExplained_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isReadable");
    QTest::newRow("no json") << QByteArray("{") << false;
    QTest::newRow("no title") << QByteArray(R"({"steps":[{"sync":{}}]})") << false;
    QTest::newRow("no steps") << QByteArray(R"({"title":"t"})") << false;
    QTest::newRow("unknown member")
        << QByteArray(R"({"title":"t","step":[],"steps":[{"sync":{}}]})") << false;
    QTest::newRow("unknown verb") << QByteArray(R"({"title":"t","steps":[{"dance":{}}]})") << false;
    QTest::newRow("two verbs") << QByteArray(R"({"title":"t","steps":[{"sync":{},"expect":{}}]})")
                               << false;
    QTest::newRow("bad duration") << QByteArray(
                                         R"({"title":"t","steps":[{"advance":{"by":"soon"}}]})")
                                  << true;
    QTest::newRow("bad rule")
        << QByteArray(R"({"title":"t","rules":{"mood":"good"},"steps":[{"sync":{}}]})") << true;
    QTest::newRow("bad fault") << QByteArray(R"({"title":"t","steps":[{"fault":{"kind":"fire"}}]})")
                               << true;
    QTest::newRow("nobody's conversation")
        << QByteArray(R"({"title":"t","steps":[{"reply":{"in":"x","text":"a"}}]})") << true;
    QTest::newRow("two expectations")
        << QByteArray(R"({"title":"t","steps":[{"expect":{"waiting":0,"problem":"none"}}]})")
        << true;
}

void ScenarioTest::brokenFilesAreExplained()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isReadable);
    const auto scenario = Scenario::read(u"broken"_s, json);
    QCOMPARE(bool(scenario), isReadable);
    if (!isReadable) {
        QVERIFY(!scenario.error().isEmpty());
        return;
    }
    const auto report = play(scenario.value());
    QVERIFY(report);
    QVERIFY(!report->error.isEmpty());
    QVERIFY(!report->holds());
}

void ScenarioTest::itEndsWhereverItIsStopped_data()
{
    QTest::addColumn<int>("step");
    const auto story = Scenario::find(u"use-case-1"_s);
    QVERIFY(story);
    for (int step = 1; step <= story.value().steps.size(); ++step)
        QTest::addRow("step %d", step) << step;
}

void ScenarioTest::itEndsWhereverItIsStopped()
{
    QFETCH(int, step);
    const auto story = Scenario::find(u"use-case-1"_s);
    QVERIFY(story);
    ScenarioRunner runner(story.value());
    // As a signal does it: in a turn of the event loop while the step is under way.
    connect(&runner, &ScenarioRunner::stepped, &runner, [&runner, step](int number) {
        if (number == step)
            QMetaObject::invokeMethod(&runner, &ScenarioRunner::stop, Qt::QueuedConnection);
    });
    const auto report = await(runner.run(), std::chrono::seconds(20));
    QVERIFY(report);
    // Steps that wait for nothing are through before the event loop turns.
    QVERIFY2(report->error == u"It was stopped."_s || report->holds(), qPrintable(report->error));
}

void ScenarioTest::aRequestThatHangsIsGivenUp()
{
    const auto story = Scenario::read(u"hangs"_s, R"({"title":"Hangs","steps":[
        {"fault":{"kind":"hang-before","path":"/messages/latest"}},{"sync":{}},
        {"expect":{"answers":{}}}]})");
    QVERIFY2(story, story ? "" : qPrintable(story.error()));
    ScenarioRunner runner(story.value());
    connect(&runner, &ScenarioRunner::stepped, &runner, [&runner](int number) {
        if (number == 2)
            QMetaObject::invokeMethod(&runner, &ScenarioRunner::stop, Qt::QueuedConnection);
    });
    // A request is given 30 s by itself.
    const auto report = await(runner.run(), std::chrono::seconds(15));
    QVERIFY(report);
    QCOMPARE(report->error, u"It was stopped."_s);
}

QTEST_GUILESS_MAIN(ScenarioTest)
#include "ScenarioTest.moc"
