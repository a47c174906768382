#include "tests/app/EngineFixture.h"

#include <QRegularExpression>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Send = u"/messages/send"_s;
const QString Read = u"/messages/conversations"_s;
const QString Text = u"We land at 21:40. Can we still check in?"_s;

} // namespace

/// Sending: nothing twice, nothing forgotten, nothing claimed that is not known.
class OutboxEngineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void anAcceptedReplyIsOurs();
    void aLostAnswerIsFoundInTheConversation_data();
    void aLostAnswerIsFoundInTheConversation();
    void whatNeverArrivedStaysUnclearUntilAPersonDecides_data();
    void whatNeverArrivedStaysUnclearUntilAPersonDecides();
    void aLookThatFailsDoesNotCount();
    void retryFindsWhatCameLateAndSendsNothing();
    void aRefusedReplyHoldsTheNext();
    void aRefusedAccountIsNotTriedAgain();
    void a429IsWaitedOutAndSentOnce();
    void whatWasNotReachedGoesByItself();
    void theEchoBeforeTheAnswerIsNoSecondBubble();
    void repliesOfOneConversationGoInOrder();
    void oneSilentConversationDoesNotHoldUpAnother();
    void aCrashWhileSendingIsUnclear();
    void ifLastHoldsBehindSomethingNewer();
    void ifLastIgnoresOurOwnEcho();
    void replyToIsDroppedWhenTheProviderKnowsNone();
    void aDiscardedReplyLetsTheNextGo();
};

void OutboxEngineTest::anAcceptedReplyIsOurs()
{
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    const OutboxItem item = fixture.enqueue(conversation, Text);
    const Settled settled = fixture.settle(item);
    QVERIFY(settled.item);
    QCOMPARE(settled.item->state, OutboxState::Sent);
    QVERIFY(!settled.item->remoteId.isEmpty());
    QCOMPARE(fixture.world->sendCount(Text), 1);
    auto messages = fixture.messages(conversation);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.first().sender, SenderKind::Desk);
    QCOMPARE(messages.first().mark, DeliveryMark::Accepted);

    QVERIFY(!fixture.sync().problem); // the echo comes through the queue
    messages = fixture.messages(conversation);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.first().mark, DeliveryMark::Seen);
    QVERIFY(!messages.first().isTimeGuess);
    QCOMPARE(fixture.row(conversation).unread, 0);
    QVERIFY(!fixture.row(conversation).needsReply);
}

void OutboxEngineTest::aLostAnswerIsFoundInTheConversation_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("reset after acceptance") << int(SimulatorFault::Kind::ResetAfter);
    QTest::newRow("half an answer after acceptance") << int(SimulatorFault::Kind::HalfAfter);
    QTest::newRow("200 without an id, accepted") << int(SimulatorFault::Kind::NoIdAfter);
}

void OutboxEngineTest::aLostAnswerIsFoundInTheConversation()
{
    QFETCH(int, kind);
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    fixture.fault(Send, SimulatorFault::Kind(kind));
    const Settled settled = fixture.settle(fixture.enqueue(conversation, Text));
    QVERIFY(settled.item);
    QCOMPARE(settled.item->state, OutboxState::Sent);
    QCOMPARE(fixture.server->postCount(Send), 1);
    QCOMPARE(fixture.world->sendCount(Text), 1);
    const auto messages = fixture.messages(conversation);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.first().sender, SenderKind::Desk);
    QCOMPARE(messages.first().remoteId, settled.item->remoteId);
    QCOMPARE(fixture.row(conversation).unread, 0);
}

void OutboxEngineTest::whatNeverArrivedStaysUnclearUntilAPersonDecides_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("reset before") << int(SimulatorFault::Kind::ResetBefore) << 0;
    QTest::newRow("half an answer, not accepted") << int(SimulatorFault::Kind::HalfBefore) << 0;
    QTest::newRow("200 without an id, not accepted") << int(SimulatorFault::Kind::NoIdBefore) << 0;
    QTest::newRow("500") << int(SimulatorFault::Kind::Status) << 500;
    QTest::newRow("502") << int(SimulatorFault::Kind::Status) << 502;
    QTest::newRow("503") << int(SimulatorFault::Kind::Status) << 503;
    QTest::newRow("a redirect") << int(SimulatorFault::Kind::Status) << 307;
}

void OutboxEngineTest::whatNeverArrivedStaysUnclearUntilAPersonDecides()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    fixture.fault(Send, SimulatorFault::Kind(kind), 1, status);
    const qint64 beganMs = fixture.clock.steadyMs();
    const OutboxItem item = fixture.enqueue(conversation, Text);
    const Settled settled = fixture.settle(item);
    QVERIFY(settled.item);
    QCOMPARE(settled.item->state, OutboxState::Uncertain);
    QCOMPARE(settled.item->looks, LooksBeforeAPersonDecides);
    QVERIFY(fixture.clock.steadyMs() - beganMs >= 30'000);
    QCOMPARE(fixture.server->postCount(Send), 1);
    QCOMPARE(fixture.server->postCount(Read), 3);
    QCOMPARE(fixture.world->sendCount(Text), 0);
    QVERIFY(fixture.messages(conversation).isEmpty());

    // the next reply of this conversation waits behind it, and nothing is posted
    const OutboxItem next = fixture.enqueue(conversation, u"Hello again"_s);
    QCOMPARE(next.heldBehind, item.id);
    const Settled held = fixture.settle(next);
    QCOMPARE(held.item->state, OutboxState::Queued);
    QCOMPARE(held.item->heldBehind, item.id);
    QCOMPARE(fixture.server->postCount(Send), 1);

    // a person says: again. It is looked for once more, then sent, and the next one follows.
    const auto retried = await(fixture.engine->outbox()->retry(item.id, std::chrono::minutes(5)));
    QVERIFY(retried && retried->item);
    QCOMPARE(retried->item->state, OutboxState::Sent);
    QCOMPARE(fixture.server->postCount(Read), 4);
    QCOMPARE(fixture.world->sendCount(Text), 1);
    QCOMPARE(fixture.settle(next).item->state, OutboxState::Sent);
}

void OutboxEngineTest::aLookThatFailsDoesNotCount()
{
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    fixture.fault(Send, SimulatorFault::Kind::ResetBefore);
    fixture.fault(Read, SimulatorFault::Kind::Status, 2, 503);
    const Settled settled = fixture.settle(fixture.enqueue(conversation, Text));
    QCOMPARE(settled.item->state, OutboxState::Uncertain);
    QCOMPARE(settled.item->looks, LooksBeforeAPersonDecides);
    QCOMPARE(fixture.server->postCount(Read), 5);
}

void OutboxEngineTest::retryFindsWhatCameLateAndSendsNothing()
{
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    fixture.fault(Send, SimulatorFault::Kind::ResetBefore);
    const OutboxItem item = fixture.enqueue(conversation, Text);
    QCOMPARE(fixture.settle(item).item->state, OutboxState::Uncertain);
    // somebody's proxy delivered it after all
    fixture.write(conversation, SimulatorSide::Guest, Text);
    const auto retried = await(fixture.engine->outbox()->retry(item.id, std::chrono::minutes(1)));
    QCOMPARE(retried->item->state, OutboxState::Sent);
    QCOMPARE(fixture.server->postCount(Send), 1);
}

void OutboxEngineTest::aRefusedReplyHoldsTheNext()
{
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    fixture.server->faults().add({.path = Send,
                                  .kind = SimulatorFault::Kind::Status,
                                  .status = 400,
                                  .body =
                                      R"({"request_id":"01hz","errors":[{"id":"invalid_parameter",)"
                                      R"("message":"Parameter 'content' is invalid."}]})"});
    const OutboxItem item = fixture.enqueue(conversation, Text);
    const Settled settled = fixture.settle(item);
    QCOMPARE(settled.item->state, OutboxState::Failed);
    QCOMPARE(settled.item->httpStatus, 400);
    QCOMPARE(settled.item->requestId, u"01hz"_s);
    QCOMPARE(fixture.settle(fixture.enqueue(conversation, u"second"_s)).item->heldBehind, item.id);
    QCOMPARE(fixture.server->postCount(Send), 1);
    QCOMPARE(fixture.server->postCount(Read), 0); // certainly not posted: nothing to look for
}

void OutboxEngineTest::aRefusedAccountIsNotTriedAgain()
{
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    fixture.fault(Send, SimulatorFault::Kind::Status, -1, 401);
    const Settled settled = fixture.settle(fixture.enqueue(conversation, Text));
    QCOMPARE(settled.item->state, OutboxState::Failed);
    QCOMPARE(settled.item->errorKind, u"unauthorized"_s);
    QCOMPARE(fixture.server->postCount(Send), 1);
}

void OutboxEngineTest::a429IsWaitedOutAndSentOnce()
{
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    fixture.fault(Send, SimulatorFault::Kind::Status, 1, 429);
    const qint64 beganMs = fixture.clock.steadyMs();
    const Settled settled = fixture.settle(fixture.enqueue(conversation, Text));
    QCOMPARE(settled.item->state, OutboxState::Sent);
    QVERIFY(fixture.clock.steadyMs() - beganMs >= 60'000);
    QCOMPARE(fixture.server->postCount(Send), 2);
    QCOMPARE(fixture.world->sendCount(Text), 1);
}

void OutboxEngineTest::whatWasNotReachedGoesByItself()
{
    int met = 0;
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    const quint16 port = fixture.server->port();
    fixture.server.reset();
    connect(fixture.engine->outbox(), &OutboxRunner::problemMet, this, [&met] { ++met; });
    fixture.machine.hold(); // no wait may end before the first try did
    const OutboxItem item = fixture.enqueue(conversation, Text);
    fixture.engine->outbox()->start();
    QTRY_VERIFY(met > 0);
    fixture.machine.release();
    const Settled waiting = fixture.settle(item, std::chrono::seconds(20));
    QCOMPARE(waiting.item->state, OutboxState::Queued);
    QVERIFY(waiting.problem);
    QCOMPARE(waiting.problem->kind, SyncProblem::Offline);
    fixture.server = std::make_unique<SimulatorServer>(fixture.world.get(),
                                                       SimulatorRules{.requestsPerMinute = 0});
    QVERIFY(fixture.server->listen(port));
    QCOMPARE(fixture.settle(item).item->state, OutboxState::Sent);
    QCOMPARE(fixture.world->sendCount(Text), 1);
}

void OutboxEngineTest::theEchoBeforeTheAnswerIsNoSecondBubble()
{
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    // accepted at once, answered later: the queue is quicker
    fixture.server->faults().add(
        {.path = Send, .kind = SimulatorFault::Kind::Delay, .delayMs = 3000});
    const OutboxItem item = fixture.enqueue(conversation, Text);
    fixture.machine.hold();
    std::optional<Settled> settled;
    QCoro::connect(fixture.engine->outbox()->settle(item.id, std::chrono::minutes(5)), this,
                   [&settled](const Settled &end) { settled = end; });
    QTRY_COMPARE(fixture.world->sendCount(Text), 1);
    fixture.engine->startPolling();
    QTRY_COMPARE(fixture.messages(conversation).size(), 1);
    QCOMPARE(fixture.messages(conversation).first().sender, SenderKind::Guest);
    QVERIFY(!settled);
    fixture.machine.release();
    QTRY_VERIFY(settled.has_value());
    QCOMPARE(settled->item->state, OutboxState::Sent);
    const auto messages = fixture.messages(conversation);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.first().sender, SenderKind::Desk);
    QCOMPARE(messages.first().mark, DeliveryMark::Seen);
    QCOMPARE(fixture.row(conversation).unread, 0);
    QVERIFY(!fixture.row(conversation).needsReply);
}

void OutboxEngineTest::repliesOfOneConversationGoInOrder()
{
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    QList<OutboxItem> items;
    for (int i = 0; i < 8; ++i)
        items.append(fixture.enqueue(conversation, u"reply %1"_s.arg(i)));
    QVERIFY(!fixture.sync().problem);
    QStringList order;
    for (const int index : fixture.world->sends())
        order.append(fixture.world->messages().at(size_t(index)).content);
    QStringList expected;
    for (int i = 0; i < 8; ++i)
        expected.append(u"reply %1"_s.arg(i));
    QCOMPARE(order, expected);
}

void OutboxEngineTest::oneSilentConversationDoesNotHoldUpAnother()
{
    EngineFixture fixture;
    const Conversation silent = fixture.quietConversation();
    const Conversation other = fixture.quietConversation();
    fixture.fault(Send, SimulatorFault::Kind::HangBefore);
    const OutboxItem hanging = fixture.enqueue(silent, u"into the silence"_s);
    // Shared: it ends with its engine, after this function.
    const auto never = std::make_shared<std::optional<Settled>>();
    QCoro::connect(fixture.engine->outbox()->settle(hanging.id, std::chrono::minutes(5)), this,
                   [never](const Settled &end) { *never = end; });
    QTRY_COMPARE(fixture.server->postCount(Send), 1);
    QCOMPARE(fixture.settle(fixture.enqueue(other, Text)).item->state, OutboxState::Sent);
    QVERIFY(!never->has_value());
    QCOMPARE(fixture.reply(hanging.id).state, OutboxState::Sending);
}

void OutboxEngineTest::aCrashWhileSendingIsUnclear()
{
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    const OutboxItem posted = fixture.enqueue(conversation, Text);
    const qint64 nowMs = fixture.clock.nowMs();
    const auto claim = await(fixture.store->claim(posted.id, {}, nowMs, nowMs));
    QVERIFY(claim->value().item);
    fixture.write(conversation, SimulatorSide::Guest, Text); // it had arrived
    fixture.restart();
    QCOMPARE(fixture.reply(posted.id).state, OutboxState::Uncertain);
    QVERIFY(!fixture.sync().problem);
    QCOMPARE(fixture.reply(posted.id).state, OutboxState::Sent);
    QCOMPARE(fixture.server->postCount(Send), 0);
    QCOMPARE(fixture.messages(conversation).size(), 1);
}

void OutboxEngineTest::ifLastHoldsBehindSomethingNewer()
{
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    const QString seen = fixture.write(conversation, SimulatorSide::Property, u"Ring twice."_s);
    fixture.clock.advance(std::chrono::seconds(5));
    fixture.write(conversation, SimulatorSide::Property, u"The bell is broken."_s);
    const OutboxItem item = fixture.enqueue(conversation, Text, seen);
    const Settled held = fixture.settle(item);
    QCOMPARE(held.item->state, OutboxState::Queued);
    QCOMPARE(held.item->hold, OutboxHold::NewerMessage);
    QCOMPARE(fixture.server->postCount(Send), 0);
    QCOMPARE(fixture.messages(conversation).size(), 2); // what is newer can be read now
    QVERIFY(!fixture.sync().problem);
    QCOMPARE(fixture.server->postCount(Send), 0); // nobody sends it without being asked
}

void OutboxEngineTest::ifLastIgnoresOurOwnEcho()
{
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    const QString seen = fixture.write(conversation, SimulatorSide::Property, u"Ring twice."_s);
    fixture.clock.advance(std::chrono::seconds(5));
    QCOMPARE(fixture.settle(fixture.enqueue(conversation, u"We will."_s)).item->state,
             OutboxState::Sent);
    fixture.clock.advance(std::chrono::seconds(5));
    const Settled settled = fixture.settle(fixture.enqueue(conversation, Text, seen));
    QCOMPARE(settled.item->state, OutboxState::Sent);
}

void OutboxEngineTest::replyToIsDroppedWhenTheProviderKnowsNone()
{
    EngineFixture fixture;
    fixture.server->rules().takesReplyTo = false;
    const Conversation conversation = fixture.quietConversation();
    const QString asked = fixture.write(conversation, SimulatorSide::Property, u"When?"_s);
    QVERIFY(!fixture.sync().problem);
    const Settled settled = fixture.settle(fixture.enqueue(conversation, Text, {}, asked));
    QCOMPARE(settled.item->state, OutboxState::Sent);
    QCOMPARE(fixture.server->postCount(Send), 2);
    QCOMPARE(fixture.world->sendCount(Text), 1);
    // remembered: the next one goes without it at once
    QCOMPARE(fixture.settle(fixture.enqueue(conversation, u"At six."_s, {}, asked)).item->state,
             OutboxState::Sent);
    QCOMPARE(fixture.server->postCount(Send), 3);
}

void OutboxEngineTest::aDiscardedReplyLetsTheNextGo()
{
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    fixture.fault(Send, SimulatorFault::Kind::Status, 1, 400);
    const OutboxItem refused = fixture.enqueue(conversation, Text);
    QCOMPARE(fixture.settle(refused).item->state, OutboxState::Failed);
    const OutboxItem next = fixture.enqueue(conversation, u"second"_s);
    QCOMPARE(fixture.settle(next).item->heldBehind, refused.id);
    const auto given = await(fixture.engine->giveUp(refused.id));
    QVERIFY(given && *given);
    QCOMPARE(given->value().state, OutboxState::Discarded);
    QCOMPARE(fixture.settle(next).item->state, OutboxState::Sent);
    QCOMPARE(fixture.world->sendCount(Text), 0);
}

QTEST_GUILESS_MAIN(OutboxEngineTest)
#include "OutboxEngineTest.moc"
