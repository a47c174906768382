#include "tests/app/EngineFixture.h"

#include <QRegularExpression>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Latest = u"/messages/latest"_s;
const QString Confirm = u"/messages/latest/confirm"_s;

} // namespace

/// Receiving: the queue ends up in the store, whatever the provider does meanwhile.
class QueuePollerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aBacklogIsDrainedAndConfirmed();
    void aSeededWorldIsReceivedWhole();
    void faultsOnTheWayLoseNothing_data();
    void faultsOnTheWayLoseNothing();
    void onceEndsAtTheFirstError();
    void fiveTransientErrorsEndADrain();
    void a429IsWaitedOutInSilence();
    void a401InTheMiddleStopsAndKeepsWhatIsStored();
    void the500BeforeTheFirstSuccessIsExplained();
    void aRedeliveryChangesNothingAndIsConfirmedAgain();
    void anElementNobodyCanReadIsSetAside();
    void theSandboxSpeaksEverySpelling_data();
    void theSandboxSpeaksEverySpelling();
    void anObserverNeverConfirms();
    void theSumsSurviveARestart();
    void theVoiceLearntLastStays();
};

void QueuePollerTest::aBacklogIsDrainedAndConfirmed()
{
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    QVERIFY(fixture.world->addMessages(250));
    const int waiting = int(fixture.world->waiting());
    QVERIFY(waiting >= 250);

    const SyncReport report = fixture.sync();

    QVERIFY(!report.problem);
    QCOMPARE(report.pull.fetched, waiting);
    QCOMPARE(report.pull.stored, waiting);
    QCOMPARE(report.pull.confirmed, waiting);
    QCOMPARE(report.pull.duplicates, 0);
    QCOMPARE(fixture.world->waiting(), 0);
    QCOMPARE(int(fixture.messages(conversation).size()), waiting);
    // three full or part batches, each confirmed, and the empty answer that ends the drain
    QCOMPARE(fixture.server->postCount(Latest), 4);
    QCOMPARE(fixture.server->postCount(Confirm), 3);
    QCOMPARE(report.requests, 7);
}

void QueuePollerTest::aSeededWorldIsReceivedWhole()
{
    EngineFixture fixture({.isEmptyWorld = false});
    const int waiting = int(fixture.world->waiting());
    QCOMPARE(waiting, 300);
    const SyncReport report = fixture.sync();
    QVERIFY(!report.problem);
    QCOMPARE(report.pull.stored, 300);
    const auto counts = await(fixture.store->folderCounts());
    QCOMPARE(counts->value().all, 40);
    for (const SimulatorConversation &there : fixture.world->conversations()) {
        const auto here = await(fixture.store->findConversation(there.id));
        QVERIFY(*here);
        const auto messages = fixture.messages(here->value());
        QCOMPARE(messages.size(), qsizetype(there.messages.size()));
        for (const int index : there.messages) {
            const SimulatorMessage &message = fixture.world->messages().at(size_t(index));
            const bool isHere = std::ranges::any_of(messages, [&](const Message &row) {
                return row.remoteId == message.id && row.body == message.content &&
                       row.sentAtMs == message.sentAtMs;
            });
            QVERIFY2(isHere, qPrintable(message.id));
        }
    }
}

void QueuePollerTest::faultsOnTheWayLoseNothing_data()
{
    using Kind = SimulatorFault::Kind;
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("times");
    const auto row = [](const char *name, const QString &path, Kind kind, int status = 0) {
        // What took effect at the first try leaves nothing for a second.
        const bool tookEffect =
            path == Confirm && (kind == Kind::ResetAfter || kind == Kind::HalfAfter);
        QTest::newRow(name) << path << int(kind) << status << (tookEffect ? 1 : 2);
    };
    row("latest 500", Latest, Kind::Status, 500);
    row("latest 502", Latest, Kind::Status, 502);
    row("latest 503", Latest, Kind::Status, 503);
    row("latest reset before", Latest, Kind::ResetBefore);
    row("latest reset after", Latest, Kind::ResetAfter);
    row("latest half", Latest, Kind::HalfAfter);
    row("confirm 500", Confirm, Kind::Status, 500);
    row("confirm 503", Confirm, Kind::Status, 503);
    row("confirm reset before", Confirm, Kind::ResetBefore);
    row("confirm lost after it took effect", Confirm, Kind::ResetAfter);
    row("confirm half an answer", Confirm, Kind::HalfAfter);
    row("confirm 429", Confirm, Kind::Status, 429);
    row("latest 429", Latest, Kind::Status, 429);
}

void QueuePollerTest::faultsOnTheWayLoseNothing()
{
    QFETCH(QString, path);
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(int, times);
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    QVERIFY(fixture.world->addMessages(150));
    const int waiting = int(fixture.world->waiting());
    // the second request of the path: in the middle of the drain
    fixture.server->faults().add({.path = path,
                                  .kind = SimulatorFault::Kind(kind),
                                  .times = times,
                                  .skip = 1,
                                  .status = status});

    const SyncReport report = fixture.sync();

    QVERIFY(!report.problem);
    QCOMPARE(fixture.server->faults().waiting(), 0);
    QCOMPARE(fixture.world->waiting(), 0);
    QCOMPARE(int(fixture.messages(conversation).size()), waiting);
    QCOMPARE(report.pull.stored, waiting);
    QCOMPARE(report.pull.fetched,
             report.pull.stored + report.pull.duplicates + report.pull.setAside);
}

void QueuePollerTest::onceEndsAtTheFirstError()
{
    EngineFixture fixture;
    fixture.fault(Latest, SimulatorFault::Kind::Status, 5, 503);
    const SyncReport report = fixture.sync(QueuePoller::Mode::Once);
    QVERIFY(report.problem);
    QCOMPARE(report.problem->kind, SyncProblem::ServerFault);
    QCOMPARE(fixture.server->postCount(Latest), 1);
}

void QueuePollerTest::fiveTransientErrorsEndADrain()
{
    EngineFixture fixture;
    fixture.fault(Latest, SimulatorFault::Kind::Status, -1, 503);
    const qint64 beganMs = fixture.clock.steadyMs();
    const SyncReport report = fixture.sync();
    QVERIFY(report.problem);
    QCOMPARE(report.problem->kind, SyncProblem::ServerFault);
    QCOMPARE(fixture.server->postCount(Latest), 5);
    // growing pauses: 2 + 4 + 8 + 16 s
    QVERIFY(fixture.clock.steadyMs() - beganMs >= 30'000);
}

void QueuePollerTest::a429IsWaitedOutInSilence()
{
    EngineFixture fixture;
    (void)fixture.quietConversation();
    QVERIFY(fixture.world->addMessages(150));
    fixture.server->faults().add({.path = Latest,
                                  .kind = SimulatorFault::Kind::Status,
                                  .times = 1,
                                  .skip = 1,
                                  .status = 429,
                                  .headers = {{"Retry-After", "90"}}});
    const qint64 beganMs = fixture.clock.steadyMs();
    const SyncReport report = fixture.sync();
    QVERIFY(!report.problem);
    QCOMPARE(fixture.world->waiting(), 0);
    QVERIFY(fixture.clock.steadyMs() - beganMs >= 90'000);
    // the refused one and no other was spent: two batches, the empty answer, one refusal
    QCOMPARE(fixture.server->postCount(Latest), 4);
}

void QueuePollerTest::a401InTheMiddleStopsAndKeepsWhatIsStored()
{
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    QVERIFY(fixture.world->addMessages(150));
    const int waiting = int(fixture.world->waiting());
    fixture.server->faults().add(
        {.path = Latest, .kind = SimulatorFault::Kind::Status, .skip = 1, .status = 401});
    const SyncReport report = fixture.sync();
    QVERIFY(report.problem);
    QCOMPARE(report.problem->kind, SyncProblem::Unauthorized);
    QCOMPARE(report.pull.stored, 100);
    QCOMPARE(int(fixture.messages(conversation).size()), 100);
    QCOMPARE(int(fixture.world->waiting()), waiting - 100);
    QCOMPARE(fixture.server->postCount(Latest), 2);
}

void QueuePollerTest::the500BeforeTheFirstSuccessIsExplained()
{
    EngineFixture fixture;
    fixture.fault(Latest, SimulatorFault::Kind::Status, 1, 500);
    const SyncReport before = fixture.sync(QueuePoller::Mode::Once);
    QVERIFY(before.problem);
    QCOMPARE(before.problem->kind, SyncProblem::NotEnabled);
    QVERIFY(!fixture.sync(QueuePoller::Mode::Once).problem);
    fixture.fault(Latest, SimulatorFault::Kind::Status, 1, 500);
    const SyncReport after = fixture.sync(QueuePoller::Mode::Once);
    QVERIFY(after.problem);
    QCOMPARE(after.problem->kind, SyncProblem::ServerFault);
}

void QueuePollerTest::aRedeliveryChangesNothingAndIsConfirmedAgain()
{
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    QVERIFY(fixture.world->addMessages(20));
    const int waiting = int(fixture.world->waiting());
    fixture.fault(Confirm, SimulatorFault::Kind::DuplicateAfterConfirm);
    const SyncReport first = fixture.sync();
    QVERIFY(!first.problem);
    QCOMPARE(first.pull.stored, waiting);
    QCOMPARE(first.pull.duplicates, waiting);
    QCOMPARE(fixture.world->waiting(), 0);
    const auto before = fixture.messages(conversation);
    QCOMPARE(int(before.size()), waiting);

    QStringList ids;
    for (const Message &message : before)
        ids.append(message.remoteId);
    QVERIFY(fixture.world->deliverAgain(ids));
    const SyncReport again = fixture.sync();
    QCOMPARE(again.pull.duplicates, waiting);
    QCOMPARE(again.pull.stored, 0);
    QCOMPARE(again.pull.confirmed, waiting);
    QCOMPARE(fixture.messages(conversation), before);
}

void QueuePollerTest::anElementNobodyCanReadIsSetAside()
{
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    QVERIFY(fixture.world->addMessages(5));
    const int waiting = int(fixture.world->waiting());
    fixture.server->faults().add({.path = Latest,
                                  .kind = SimulatorFault::Kind::StrayElement,
                                  .times = -1,
                                  .body = R"({"content":"who am I?"})"});
    const SyncReport report = fixture.sync();
    QVERIFY(!report.problem);
    QCOMPARE(report.pull.setAside, 1);
    QCOMPARE(report.pull.stored, waiting);
    QCOMPARE(report.pull.fetched,
             report.pull.stored + report.pull.duplicates + report.pull.setAside);
    QCOMPARE(fixture.world->waiting(), 0);
    QCOMPARE(int(fixture.messages(conversation).size()), waiting);
}

void QueuePollerTest::theSandboxSpeaksEverySpelling_data()
{
    QTest::addColumn<int>("spelling");
    QTest::newRow("3.1 document") << int(SimulatorSpelling::OpenApi31);
    QTest::newRow("guides") << int(SimulatorSpelling::Guide);
    QTest::newRow("3.2-beta") << int(SimulatorSpelling::Beta32);
    QTest::newRow("hostile") << int(SimulatorSpelling::Hostile);
}

void QueuePollerTest::theSandboxSpeaksEverySpelling()
{
    QFETCH(int, spelling);
    EngineFixture fixture({.isEmptyWorld = false});
    fixture.server->rules().spelling = SimulatorSpelling(spelling);
    const SyncReport report = fixture.sync();
    QVERIFY(!report.problem);
    QCOMPARE(report.pull.stored, 300);
    QCOMPARE(report.pull.setAside, 0);
    QCOMPARE(fixture.world->waiting(), 0);
    QCOMPARE(await(fixture.store->folderCounts())->value().all, 40);
}

void QueuePollerTest::anObserverNeverConfirms()
{
    EngineFixture fixture({.collects = false});
    (void)fixture.quietConversation();
    QVERIFY(fixture.world->addMessages(30));
    const qsizetype waiting = fixture.world->waiting();
    const SyncReport report = fixture.sync();
    QVERIFY(!report.problem);
    QCOMPARE(report.pull.confirmed, 0);
    QCOMPARE(fixture.server->postCount(Confirm), 0);
    QCOMPARE(fixture.world->waiting(), waiting);
}

void QueuePollerTest::theSumsSurviveARestart()
{
    EngineFixture fixture;
    (void)fixture.quietConversation();
    QVERIFY(fixture.world->addMessages(30));
    const SyncReport report = fixture.sync();
    fixture.restart();
    const SyncStatus status = fixture.engine->status();
    QCOMPARE(status.fetched, qint64(report.pull.fetched));
    QCOMPARE(status.confirmed, qint64(report.pull.confirmed));
    QCOMPARE(status.fetched, status.stored + status.duplicates + status.setAside);
    QVERIFY(status.lastSuccessAtMs > 0);
}

void QueuePollerTest::theVoiceLearntLastStays()
{
    EngineFixture fixture;
    fixture.enqueue(fixture.quietConversation(), u"Words"_s);
    for (int i = 0; i < 2; ++i)
        QVERIFY(!fixture.sync().problem);
    const auto learnt = await(fixture.store->account());
    QVERIFY(learnt && *learnt);
    AccountFacts facts = learnt->value();
    QVERIFY(facts.hasVoice);
    QCOMPARE(facts.voice, SenderKind::Guest);
    // What the engine read earlier does not undo what was learnt since.
    facts.voice = SenderKind::Property;
    const auto written = await(fixture.store->setAccount(facts));
    QVERIFY(written && *written);
    QVERIFY(!fixture.sync().problem);
    const auto after = await(fixture.store->account());
    QVERIFY(after && *after);
    QCOMPARE(after->value().voice, SenderKind::Property);
}

QTEST_GUILESS_MAIN(QueuePollerTest)
#include "QueuePollerTest.moc"
