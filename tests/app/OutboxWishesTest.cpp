#include "models/values/OpenWork.h"
#include "tests/app/EngineRig.h"

#include <QRegularExpression>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Send = u"/messages/send"_s;
const QString Text = u"We land at 21:40. Can we still check in?"_s;
const QString WithLink = u"The way: https://maps.example/x1 See you!"_s;
const QString WithoutLink = u"The way:  See you!"_s;

/// What quitting the program would interrupt.
OpenWork openWork(const EngineRig &rig)
{
    return countOpenWork(await(rig.store->openReplies(std::nullopt)).value().value(),
                         rig.clock.nowMs());
}

} // namespace

/// What a person may do with a reply on its way: wait, cancel, hurry, edit, decide.
class OutboxWishesTest : public QObject {
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

void OutboxWishesTest::nothingLeavesWithinTheUndoDelay()
{
    EngineRig rig;
    rig.machine.hold();
    const Conversation in = rig.quietConversation();
    const OutboxItem item = rig.enqueue(
        {.conversation = in.id, .body = Text, .notBeforeAtMs = rig.clock.nowMs() + 5000});
    rig.engine->startPolling();
    rig.clock.advance(std::chrono::milliseconds(4999));
    QCOMPARE(rig.settle(item, std::chrono::milliseconds(0)).item->state, OutboxState::Queued);
    QCOMPARE(rig.server->postCount(Send), 0);
    rig.clock.advance(std::chrono::milliseconds(1));
    QTRY_COMPARE(rig.world->sendCount(Text), 1);
}

void OutboxWishesTest::sendNowEndsTheUndoDelay()
{
    EngineRig rig;
    rig.machine.hold();
    const Conversation in = rig.quietConversation();
    const OutboxItem item = rig.enqueue(
        {.conversation = in.id, .body = Text, .notBeforeAtMs = rig.clock.nowMs() + 20'000});
    rig.engine->startPolling();
    QVERIFY(await(rig.store->reschedule(item.id, 0, rig.clock.nowMs())).value());
    QTRY_COMPARE(rig.world->sendCount(Text), 1); // and time stood
}

void OutboxWishesTest::aCancelledReplyIsADraftAgain()
{
    EngineRig rig;
    const Conversation in = rig.quietConversation();
    const OutboxItem item = rig.enqueue(
        {.conversation = in.id, .body = Text, .notBeforeAtMs = rig.clock.nowMs() + 5000});
    rig.engine->outbox()->start();
    QCOMPARE(await(rig.store->takeBack(item.id, rig.clock.nowMs())).value().value().body, Text);
    rig.clock.advance(std::chrono::seconds(30));
    QVERIFY(!rig.sync().problem);
    QCOMPARE(rig.server->postCount(Send), 0);
    QCOMPARE(rig.reply(item.id).state, OutboxState::Discarded);
    QCOMPARE(await(rig.store->draft(in.id)).value().value().body, Text);
}

void OutboxWishesTest::anOverdueReplyAsksAtStart()
{
    EngineRig rig;
    const Conversation in = rig.quietConversation();
    const OutboxItem item = rig.enqueue(
        {.conversation = in.id, .body = Text, .notBeforeAtMs = rig.clock.nowMs() + 7'200'000});
    rig.closeEngine();
    rig.clock.advance(std::chrono::hours(4));
    rig.openEngine();
    QCOMPARE(rig.reply(item.id).hold, OutboxHold::Overdue);
    QVERIFY(!rig.sync().problem);
    QCOMPARE(rig.server->postCount(Send), 0);
    QCOMPARE(rig.retry(item.id).item->state, OutboxState::Sent);
}

void OutboxWishesTest::aSleepOfTheMachineIsAStart()
{
    EngineRig rig;
    rig.machine.hold();
    const Conversation in = rig.quietConversation();
    const OutboxItem item = rig.enqueue(
        {.conversation = in.id, .body = Text, .notBeforeAtMs = rig.clock.nowMs() + 7'200'000});
    QCOMPARE(rig.settle(item, std::chrono::milliseconds(0)).item->state, OutboxState::Queued);
    rig.clock.jumpWall(std::chrono::hours(4)); // the steady clock stands while the machine sleeps
    rig.engine->outbox()->wake();
    QTRY_COMPARE(rig.reply(item.id).hold, OutboxHold::Overdue);
    QCOMPARE(rig.server->postCount(Send), 0);
}

void OutboxWishesTest::whatIsPutOffGoesInTime()
{
    EngineRig rig;
    const Conversation in = rig.quietConversation();
    const qint64 dueMs = rig.clock.nowMs() + 7'200'000;
    const OutboxItem item =
        rig.enqueue({.conversation = in.id, .body = Text, .notBeforeAtMs = dueMs});
    const Settled sent = rig.settle(item, std::chrono::hours(3));
    QCOMPARE(sent.item->state, OutboxState::Sent);
    QVERIFY(sent.item->firstAttemptAtMs >= dueMs);
    // Simulated time goes on while the store works, so this is no measure of quickness.
    QVERIFY(sent.item->firstAttemptAtMs < dueMs + 1'800'000);
}

void OutboxWishesTest::aHeldReplyHoldsTheNextUntilItIsEdited()
{
    EngineRig rig;
    const Conversation in = rig.quietConversation();
    const QString seen = rig.write(in, SandboxSide::Property, u"Ring twice."_s);
    rig.clock.advance(std::chrono::seconds(5));
    rig.write(in, SandboxSide::Property, u"The bell is broken."_s);
    const OutboxItem held = rig.enqueue(in, Text, seen);
    const OutboxItem next = rig.enqueue(in, u"second"_s);
    QCOMPARE(rig.settle(held).item->hold, OutboxHold::NewerMessage);
    const Settled behind = rig.settle(next);
    QCOMPARE(behind.item->state, OutboxState::Queued);
    QCOMPARE(behind.item->heldBehind, held.id);
    QCOMPARE(rig.server->postCount(Send), 0);
    QVERIFY(await(rig.store->takeBack(held.id, rig.clock.nowMs())).value());
    QCOMPARE(rig.settle(next).item->state, OutboxState::Sent);
    QCOMPARE(rig.world->sendCount(Text), 0);
}

void OutboxWishesTest::aRefusedReplyCanBeEdited()
{
    EngineRig rig;
    const Conversation in = rig.quietConversation();
    rig.fault(Send, SandboxFault::Kind::Status, 1, 400);
    const OutboxItem refused = rig.enqueue(in, Text);
    QCOMPARE(rig.settle(refused).item->state, OutboxState::Failed);
    const Draft draft = await(rig.store->takeBack(refused.id, rig.clock.nowMs())).value().value();
    QCOMPARE(draft.body, Text);
    const OutboxItem edited =
        rig.enqueue({.conversation = in.id, .body = draft.body + u"!"_s, .takesDraft = true});
    QCOMPARE(rig.settle(edited).item->state, OutboxState::Sent);
    QVERIFY(await(rig.store->drafts()).value().value().isEmpty());
    QCOMPARE(rig.world->sendCount(Text), 0);
    QCOMPARE(rig.world->sendCount(Text + u"!"_s), 1);
}

void OutboxWishesTest::quittingKnowsWhatIsUnderWay()
{
    EngineRig rig;
    rig.machine.hold();
    const Conversation in = rig.quietConversation();
    const Conversation other = rig.quietConversation();
    QCOMPARE(openWork(rig), OpenWork{});
    rig.fault(Send, SandboxFault::Kind::HangBefore);
    const OutboxItem hanging = rig.enqueue(in, Text);
    rig.enqueue(
        {.conversation = other.id, .body = Text, .notBeforeAtMs = rig.clock.nowMs() + 60'000});
    rig.enqueue(in, u"behind it"_s);
    rig.engine->outbox()->start();
    QTRY_COMPARE(rig.reply(hanging.id).state, OutboxState::Sending);
    QCOMPARE(openWork(rig), (OpenWork{.sending = 1, .waiting = 1, .putOff = 1}));
}

void OutboxWishesTest::whatIsProbablyThereIsNotSentByItself()
{
    EngineRig rig;
    const Conversation in = rig.quietConversation();
    rig.fault(Send, SandboxFault::Kind::ResetBefore);
    const OutboxItem item = rig.enqueue(in, WithLink);
    QCOMPARE(rig.settle(item).item->state, OutboxState::Uncertain);
    const QString there = rig.write(in, SandboxSide::Guest, WithoutLink);
    // "Send again" finds something like it that the person did not know of: asked once more.
    const Settled asked = rig.retry(item.id);
    QCOMPARE(asked.item->state, OutboxState::Uncertain);
    QVERIFY(asked.problem);
    QCOMPARE(asked.problem->word, u"probably-there"_s);
    QCOMPARE(rig.server->postCount(Send), 1);
    const UnclearFacts facts = await(rig.store->unclearFacts(item.id)).value().value();
    QCOMPARE(facts.candidates.size(), 1);
    QCOMPARE(facts.candidates.first().message.remoteId, there);
    QCOMPARE(facts.candidates.first().strength, MatchStrength::Similar);
    QVERIFY(!rig.sync().problem);
    QCOMPARE(rig.reply(item.id).state, OutboxState::Uncertain); // nor adopted
    QCOMPARE(rig.retry(item.id).item->state, OutboxState::Sent);
    QCOMPARE(rig.world->sendCount(WithLink), 1);
}

void OutboxWishesTest::aPersonSaysWhichOneItIs()
{
    EngineRig rig;
    const Conversation in = rig.quietConversation();
    rig.fault(Send, SandboxFault::Kind::ResetBefore);
    const OutboxItem item = rig.enqueue(in, WithLink);
    QCOMPARE(rig.settle(item).item->state, OutboxState::Uncertain);
    const OutboxItem next = rig.enqueue(in, u"second"_s);
    const QString there = rig.write(in, SandboxSide::Guest, WithoutLink);
    QVERIFY(!await(rig.engine->readBack(in.id)).value());
    const OutboxStep step{.id = item.id,
                          .from = OutboxState::Uncertain,
                          .event = OutboxEvent::PersonFound,
                          .atMs = rig.clock.nowMs(),
                          .remoteId = there};
    const auto found = await(rig.store->advance(step));
    QVERIFY(found && *found);
    QCOMPARE(found->value().state, OutboxState::Sent);
    QCOMPARE(rig.settle(next).item->state, OutboxState::Sent); // the way is free
    QCOMPARE(rig.server->postCount(Send), 2);
    QCOMPARE(rig.world->sendCount(WithLink), 0);
    const auto changed = await(rig.store->changedTexts(in.id)).value().value();
    QCOMPARE(changed, (QList<ChangedText>{{there, WithLink, WithoutLink}}));
}

QTEST_GUILESS_MAIN(OutboxWishesTest)
#include "OutboxWishesTest.moc"
