#include "models/values/OpenWork.h"
#include "tests/app/EngineFixture.h"

#include <QRegularExpression>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Send = u"/messages/send"_s;
const QString Text = u"We land at 21:40. Can we still check in?"_s;
const QString WithLink = u"The way: https://maps.example/x1 See you!"_s;
const QString WithoutLink = u"The way:  See you!"_s;

/// What quitting the program would interrupt.
OpenWork openWork(const EngineFixture &fixture)
{
    return countOpenWork(await(fixture.store->openReplies(std::nullopt)).value().value(),
                         fixture.clock.nowMs());
}

} // namespace

/// What a person may do with a reply on its way: wait, cancel, hurry, edit, decide.
class OutboxRequestsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void nothingLeavesWithinTheUndoDelay();
    void sendNowEndsTheUndoDelay();
    void aCancelledReplyIsADraftAgain();
    void anOverdueReplyAsksAtStart();
    void aSleepOfTheMachineIsAStart();
    void whatIsPutOffGoesInTime();
    void aHeldReplyHoldsTheNextUntilItIsEdited();
    void aRefusedReplyCanBeEdited();
    void quittingKnowsWhatIsUnderWay();
    void whatIsProbablyThereIsNotSentByItself();
    void aPersonSaysWhichOneItIs();
};

void OutboxRequestsTest::nothingLeavesWithinTheUndoDelay()
{
    EngineFixture fixture;
    fixture.machine.hold();
    const Conversation in = fixture.quietConversation();
    const OutboxItem item = fixture.enqueue(
        {.conversation = in.id, .body = Text, .notBeforeAtMs = fixture.clock.nowMs() + 5000});
    fixture.engine->startPolling();
    fixture.clock.advance(std::chrono::milliseconds(4999));
    QCOMPARE(fixture.settle(item, std::chrono::milliseconds(0)).item->state, OutboxState::Queued);
    QCOMPARE(fixture.server->postCount(Send), 0);
    fixture.clock.advance(std::chrono::milliseconds(1));
    QTRY_COMPARE(fixture.world->sendCount(Text), 1);
}

void OutboxRequestsTest::sendNowEndsTheUndoDelay()
{
    EngineFixture fixture;
    fixture.machine.hold();
    const Conversation in = fixture.quietConversation();
    const OutboxItem item = fixture.enqueue(
        {.conversation = in.id, .body = Text, .notBeforeAtMs = fixture.clock.nowMs() + 20'000});
    fixture.engine->startPolling();
    QVERIFY(await(fixture.store->reschedule(item.id, 0, fixture.clock.nowMs())).value());
    QTRY_COMPARE(fixture.world->sendCount(Text), 1); // and time stood
}

void OutboxRequestsTest::aCancelledReplyIsADraftAgain()
{
    EngineFixture fixture;
    const Conversation in = fixture.quietConversation();
    const OutboxItem item = fixture.enqueue(
        {.conversation = in.id, .body = Text, .notBeforeAtMs = fixture.clock.nowMs() + 5000});
    fixture.engine->outbox()->start();
    QCOMPARE(await(fixture.store->takeBack(item.id, fixture.clock.nowMs())).value().value().body,
             Text);
    fixture.clock.advance(std::chrono::seconds(30));
    QVERIFY(!fixture.sync().problem);
    QCOMPARE(fixture.server->postCount(Send), 0);
    QCOMPARE(fixture.reply(item.id).state, OutboxState::Discarded);
    QCOMPARE(await(fixture.store->draft(in.id)).value().value().body, Text);
}

void OutboxRequestsTest::anOverdueReplyAsksAtStart()
{
    EngineFixture fixture;
    const Conversation in = fixture.quietConversation();
    const OutboxItem item = fixture.enqueue(
        {.conversation = in.id, .body = Text, .notBeforeAtMs = fixture.clock.nowMs() + 7'200'000});
    fixture.closeEngine();
    fixture.clock.advance(std::chrono::hours(4));
    fixture.openEngine();
    QCOMPARE(fixture.reply(item.id).hold, OutboxHold::Overdue);
    QVERIFY(!fixture.sync().problem);
    QCOMPARE(fixture.server->postCount(Send), 0);
    QCOMPARE(fixture.retry(item.id).item->state, OutboxState::Sent);
}

void OutboxRequestsTest::aSleepOfTheMachineIsAStart()
{
    EngineFixture fixture;
    fixture.machine.hold();
    const Conversation in = fixture.quietConversation();
    const OutboxItem item = fixture.enqueue(
        {.conversation = in.id, .body = Text, .notBeforeAtMs = fixture.clock.nowMs() + 7'200'000});
    QCOMPARE(fixture.settle(item, std::chrono::milliseconds(0)).item->state, OutboxState::Queued);
    fixture.clock.jumpWall(
        std::chrono::hours(4)); // the steady clock stands while the machine sleeps
    fixture.engine->outbox()->wake();
    QTRY_COMPARE(fixture.reply(item.id).hold, OutboxHold::Overdue);
    QCOMPARE(fixture.server->postCount(Send), 0);
}

void OutboxRequestsTest::whatIsPutOffGoesInTime()
{
    EngineFixture fixture;
    const Conversation in = fixture.quietConversation();
    const qint64 dueMs = fixture.clock.nowMs() + 7'200'000;
    const OutboxItem item =
        fixture.enqueue({.conversation = in.id, .body = Text, .notBeforeAtMs = dueMs});
    const Settled sent = fixture.settle(item, std::chrono::hours(3));
    QCOMPARE(sent.item->state, OutboxState::Sent);
    QVERIFY(sent.item->firstAttemptAtMs >= dueMs);
    // Simulated time goes on while the store works, so this is no measure of quickness.
    QVERIFY(sent.item->firstAttemptAtMs < dueMs + 1'800'000);
}

void OutboxRequestsTest::aHeldReplyHoldsTheNextUntilItIsEdited()
{
    EngineFixture fixture;
    const Conversation in = fixture.quietConversation();
    const QString seen = fixture.write(in, SimulatorSide::Property, u"Ring twice."_s);
    fixture.clock.advance(std::chrono::seconds(5));
    fixture.write(in, SimulatorSide::Property, u"The bell is broken."_s);
    const OutboxItem held = fixture.enqueue(in, Text, seen);
    const OutboxItem next = fixture.enqueue(in, u"second"_s);
    QCOMPARE(fixture.settle(held).item->hold, OutboxHold::NewerMessage);
    const Settled behind = fixture.settle(next);
    QCOMPARE(behind.item->state, OutboxState::Queued);
    QCOMPARE(behind.item->heldBehind, held.id);
    QCOMPARE(fixture.server->postCount(Send), 0);
    QVERIFY(await(fixture.store->takeBack(held.id, fixture.clock.nowMs())).value());
    QCOMPARE(fixture.settle(next).item->state, OutboxState::Sent);
    QCOMPARE(fixture.world->sendCount(Text), 0);
}

void OutboxRequestsTest::aRefusedReplyCanBeEdited()
{
    EngineFixture fixture;
    const Conversation in = fixture.quietConversation();
    fixture.fault(Send, SimulatorFault::Kind::Status, 1, 400);
    const OutboxItem refused = fixture.enqueue(in, Text);
    QCOMPARE(fixture.settle(refused).item->state, OutboxState::Failed);
    const Draft draft =
        await(fixture.store->takeBack(refused.id, fixture.clock.nowMs())).value().value();
    QCOMPARE(draft.body, Text);
    const OutboxItem edited =
        fixture.enqueue({.conversation = in.id, .body = draft.body + u"!"_s, .takesDraft = true});
    QCOMPARE(fixture.settle(edited).item->state, OutboxState::Sent);
    QVERIFY(await(fixture.store->drafts()).value().value().isEmpty());
    QCOMPARE(fixture.world->sendCount(Text), 0);
    QCOMPARE(fixture.world->sendCount(Text + u"!"_s), 1);
}

void OutboxRequestsTest::quittingKnowsWhatIsUnderWay()
{
    EngineFixture fixture;
    fixture.machine.hold();
    const Conversation in = fixture.quietConversation();
    const Conversation other = fixture.quietConversation();
    QCOMPARE(openWork(fixture), OpenWork{});
    fixture.fault(Send, SimulatorFault::Kind::HangBefore);
    const OutboxItem hanging = fixture.enqueue(in, Text);
    fixture.enqueue(
        {.conversation = other.id, .body = Text, .notBeforeAtMs = fixture.clock.nowMs() + 60'000});
    fixture.enqueue(in, u"behind it"_s);
    fixture.engine->outbox()->start();
    QTRY_COMPARE(fixture.reply(hanging.id).state, OutboxState::Sending);
    QCOMPARE(openWork(fixture), (OpenWork{.sending = 1, .waiting = 1, .putOff = 1}));
}

void OutboxRequestsTest::whatIsProbablyThereIsNotSentByItself()
{
    EngineFixture fixture;
    const Conversation in = fixture.quietConversation();
    fixture.fault(Send, SimulatorFault::Kind::ResetBefore);
    const OutboxItem item = fixture.enqueue(in, WithLink);
    QCOMPARE(fixture.settle(item).item->state, OutboxState::Uncertain);
    const QString there = fixture.write(in, SimulatorSide::Guest, WithoutLink);
    // "Send again" finds something like it that the person did not know of: asked once more.
    const Settled asked = fixture.retry(item.id);
    QCOMPARE(asked.item->state, OutboxState::Uncertain);
    QVERIFY(asked.problem);
    QCOMPARE(asked.problem->word, u"probably-there"_s);
    QCOMPARE(fixture.server->postCount(Send), 1);
    const UnclearFacts facts = await(fixture.store->unclearFacts(item.id)).value().value();
    QCOMPARE(facts.candidates.size(), 1);
    QCOMPARE(facts.candidates.first().message.remoteId, there);
    QCOMPARE(facts.candidates.first().strength, MatchStrength::Similar);
    QVERIFY(!fixture.sync().problem);
    QCOMPARE(fixture.reply(item.id).state, OutboxState::Uncertain); // nor adopted
    QCOMPARE(fixture.retry(item.id).item->state, OutboxState::Sent);
    QCOMPARE(fixture.world->sendCount(WithLink), 1);
}

void OutboxRequestsTest::aPersonSaysWhichOneItIs()
{
    EngineFixture fixture;
    const Conversation in = fixture.quietConversation();
    fixture.fault(Send, SimulatorFault::Kind::ResetBefore);
    const OutboxItem item = fixture.enqueue(in, WithLink);
    QCOMPARE(fixture.settle(item).item->state, OutboxState::Uncertain);
    const OutboxItem next = fixture.enqueue(in, u"second"_s);
    const QString there = fixture.write(in, SimulatorSide::Guest, WithoutLink);
    QVERIFY(!await(fixture.engine->readBack(in.id)).value());
    const OutboxStep step{.id = item.id,
                          .from = OutboxState::Uncertain,
                          .event = OutboxEvent::PersonFound,
                          .atMs = fixture.clock.nowMs(),
                          .remoteId = there};
    const auto found = await(fixture.store->advance(step));
    QVERIFY(found && *found);
    QCOMPARE(found->value().state, OutboxState::Sent);
    QCOMPARE(fixture.settle(next).item->state, OutboxState::Sent); // the way is free
    QCOMPARE(fixture.server->postCount(Send), 2);
    QCOMPARE(fixture.world->sendCount(WithLink), 0);
    const auto changed = await(fixture.store->changedTexts(in.id)).value().value();
    QCOMPARE(changed, (QList<ChangedText>{{there, WithLink, WithoutLink}}));
}

QTEST_GUILESS_MAIN(OutboxRequestsTest)
#include "OutboxRequestsTest.moc"
