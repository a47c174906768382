#include "tests/support/TempStore.h"

#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

using Kind = StoreError::Kind;

/// Which reply may go: order, holds, times, looks, crashes.
class OutboxOrderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void oneConversationSendsInOrder();
    void whatIsUnclearOrFailedHoldsTheRest_data();
    void whatIsUnclearOrFailedHoldsTheRest();
    void timeHoldsAReply();
    void whatIsPutOffLetsOthersPass_data();
    void whatIsPutOffLetsOthersPass();
    void skippedConversationsAndOnlyOne();
    void aHeldReplyIsReleasedByARetry();
    void looksAreCountedAndReset();
    void repliesCutByACrashBecomeUnclear();
    void aDiscardedReplyLeavesTheOutbox();

private:
    /// A conversation with one message of the property.
    static ConversationId conversationIn(TempStore &store, const QString &reservation);
    static OutboxItem queued(TempStore &store, ConversationId in, const QString &body);
    static OutboxStep step(const OutboxItem &item, OutboxEvent event, const QString &remoteId = {});
    /// Claims it, then makes \p event happen.
    static OutboxItem brought(TempStore &store, const OutboxItem &item, OutboxEvent event,
                              const QString &remoteId = {});
};

ConversationId OutboxOrderTest::conversationIn(TempStore &store, const QString &reservation)
{
    got(store->ingest({{arriving(u"in-"_s + reservation, reservation, BaseMs, u"question"_s)}, {}},
                      BaseMs));
    return got(store->findConversation(reservation)).id;
}

OutboxItem OutboxOrderTest::queued(TempStore &store, ConversationId in, const QString &body)
{
    return got(store->enqueue({.conversation = in, .body = body}, BaseMs));
}

OutboxStep OutboxOrderTest::step(const OutboxItem &item, OutboxEvent event, const QString &remoteId)
{
    return {.id = item.id,
            .from = item.state,
            .event = event,
            .atMs = BaseMs + 2000,
            .remoteId = remoteId,
            .sentAtMs = BaseMs + 1500,
            .errorKind = u"why"_s,
            .errorMessage = u"because"_s,
            .requestId = u"req"_s,
            .httpStatus = 503};
}

OutboxItem OutboxOrderTest::brought(TempStore &store, const OutboxItem &item, OutboxEvent event,
                                    const QString &remoteId)
{
    const Claim claim = got(store->claim(item.id, {}, BaseMs + 1000, BaseMs + 900));
    if (!claim.item) {
        qWarning("nothing to claim");
        return {};
    }
    return got(store->advance(step(*claim.item, event, remoteId)));
}

void OutboxOrderTest::oneConversationSendsInOrder()
{
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    const OutboxItem first = queued(store, in, u"1"_s);
    const OutboxItem second = queued(store, in, u"2"_s);
    QVERIFY(!got(store->claim(second.id, {}, BaseMs, BaseMs)).item);
    const Claim claim = got(store->claim({}, {}, BaseMs, BaseMs));
    QCOMPARE(claim.item->id, first.id);
    QVERIFY(!got(store->claim({}, {}, BaseMs, BaseMs)).item); // the first is on its way
    got(store->advance(step(*claim.item, OutboxEvent::Accepted, u"m-1"_s)));
    QCOMPARE(got(store->claim({}, {}, BaseMs, BaseMs)).item->id, second.id);
}

void OutboxOrderTest::whatIsUnclearOrFailedHoldsTheRest_data()
{
    QTest::addColumn<int>("event");
    QTest::addColumn<bool>("holds");
    QTest::newRow("unclear") << int(OutboxEvent::OutcomeLost) << true;
    QTest::newRow("failed") << int(OutboxEvent::Rejected) << true;
    QTest::newRow("queued again") << int(OutboxEvent::NotReached) << false;
}

void OutboxOrderTest::whatIsUnclearOrFailedHoldsTheRest()
{
    QFETCH(int, event);
    QFETCH(bool, holds);
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    const ConversationId elsewhere = conversationIn(store, u"S"_s);
    const OutboxItem first = queued(store, in, u"1"_s);
    const OutboxItem after = brought(store, first, OutboxEvent(event));
    QCOMPARE(after.errorKind, u"why"_s);
    QCOMPARE(after.httpStatus, 503);
    QCOMPARE(after.attemptEndedAtMs, BaseMs + 2000);
    const OutboxItem second = queued(store, in, u"2"_s);
    QCOMPARE(second.heldBehind, holds ? first.id : OutboxId{});
    QVERIFY(!got(store->claim(second.id, {}, BaseMs, BaseMs)).item);
    const OutboxItem other = queued(store, elsewhere, u"3"_s);
    QVERIFY(!other.heldBehind.isValid());
    QVERIFY(got(store->claim(other.id, {}, BaseMs, BaseMs)).item);
    // A person gives the first one up: the second is free, also when it was read before.
    const OutboxItem now = got(store->reply(first.id));
    got(store->advance(step(now, OutboxEvent::DiscardAsked)));
    QVERIFY(!got(store->reply(second.id)).heldBehind.isValid());
    QCOMPARE(got(store->claim({}, {}, BaseMs, BaseMs)).item->id, second.id);
}

void OutboxOrderTest::timeHoldsAReply()
{
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    const ConversationId elsewhere = conversationIn(store, u"S"_s);
    const OutboxItem late = got(store->enqueue(
        {.conversation = in, .body = u"1"_s, .notBeforeAtMs = BaseMs + 5000}, BaseMs));
    got(store->enqueue({.conversation = elsewhere, .body = u"2"_s, .notBeforeAtMs = BaseMs + 9000},
                       BaseMs));
    const Claim early = got(store->claim({}, {}, BaseMs + 4999, BaseMs));
    QVERIFY(!early.item);
    QCOMPARE(early.nextAtMs, BaseMs + 5000);
    const Claim due = got(store->claim({}, {}, BaseMs + 5000, BaseMs));
    QCOMPARE(due.item->id, late.id);
    QCOMPARE(due.nextAtMs, BaseMs + 9000);
}

void OutboxOrderTest::whatIsPutOffLetsOthersPass_data()
{
    QTest::addColumn<qint64>("delayMs");
    QTest::addColumn<bool>("passes");
    QTest::newRow("the undo delay keeps the order") << qint64(20'000) << false;
    QTest::newRow("tomorrow") << qint64(86'400'000) << true;
}

void OutboxOrderTest::whatIsPutOffLetsOthersPass()
{
    QFETCH(qint64, delayMs);
    QFETCH(bool, passes);
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    const OutboxItem late = got(store->enqueue(
        {.conversation = in, .body = u"1"_s, .notBeforeAtMs = BaseMs + delayMs}, BaseMs));
    const OutboxItem next = queued(store, in, u"2"_s);
    const Claim now = got(store->claim({}, {}, BaseMs + 1000, BaseMs));
    QCOMPARE(now.item.has_value(), passes);
    // When its time has come it is the first again.
    const Claim then = got(store->claim({}, {}, BaseMs + delayMs, BaseMs));
    QCOMPARE(then.item->id, late.id);
    if (passes)
        QCOMPARE(now.item->id, next.id);
}

void OutboxOrderTest::skippedConversationsAndOnlyOne()
{
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    const ConversationId elsewhere = conversationIn(store, u"S"_s);
    queued(store, in, u"1"_s);
    const OutboxItem other = queued(store, elsewhere, u"2"_s);
    QVERIFY(!got(store->claim({}, {in, elsewhere}, BaseMs, BaseMs)).item);
    QCOMPARE(got(store->claim({}, {in}, BaseMs, BaseMs)).item->id, other.id);
}

void OutboxOrderTest::aHeldReplyIsReleasedByARetry()
{
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    const OutboxItem item =
        got(store->enqueue({.conversation = in, .body = u"1"_s, .seenUpTo = u"in-R"_s}, BaseMs));
    got(store->claim({}, {}, BaseMs, BaseMs));
    const OutboxItem held =
        got(store->hold(item.id, OutboxHold::NewerMessage, u"why"_s, BaseMs + 5));
    QCOMPARE(held.state, OutboxState::Queued);
    QCOMPARE(held.hold, OutboxHold::NewerMessage);
    QCOMPARE(held.attempts, 0);
    QCOMPARE(held.errorKind, u"newer-message"_s);
    QCOMPARE(storedCount(store.path(), u"outbox_step WHERE at_ms = %1"_s.arg(BaseMs + 5)), 1);
    QVERIFY(!got(store->claim({}, {}, BaseMs, BaseMs)).item);
    QCOMPARE(queued(store, in, u"2"_s).heldBehind, item.id);
    const OutboxItem again = got(store->advance(step(held, OutboxEvent::RetryAsked)));
    QCOMPARE(again.hold, OutboxHold::None);
    QCOMPARE(again.seenUpTo, u"in-R"_s); // what is there now: else it would be held again at once
    QCOMPARE(again.errorKind, QString());
    const Claim claim = got(store->claim({}, {}, BaseMs, BaseMs));
    QCOMPARE(claim.item->id, item.id);
    got(store->advance(step(*claim.item, OutboxEvent::Rejected)));
    QCOMPARE(refused(store->hold(item.id, OutboxHold::NewerMessage, {}, BaseMs)), Kind::Conflict);
}

void OutboxOrderTest::looksAreCountedAndReset()
{
    TempStore store;
    const OutboxItem item = queued(store, conversationIn(store, u"R"_s), u"1"_s);
    QCOMPARE(refused(store->countLook(item.id, BaseMs)), Kind::Conflict);
    brought(store, item, OutboxEvent::OutcomeLost);
    QCOMPARE(got(store->countLook(item.id, BaseMs)).looks, 1);
    const OutboxItem looked = got(store->countLook(item.id, BaseMs));
    QCOMPARE(looked.looks, 2);
    QCOMPARE(got(store->advance(step(looked, OutboxEvent::RetryAsked))).looks, 0);
}

void OutboxOrderTest::repliesCutByACrashBecomeUnclear()
{
    TempStore store;
    const OutboxItem item = queued(store, conversationIn(store, u"R"_s), u"1"_s);
    const OutboxItem waiting = queued(store, conversationIn(store, u"S"_s), u"2"_s);
    got(store->claim(item.id, {}, BaseMs, BaseMs));
    store.reopen();
    QCOMPARE(got(store->recoverCrashed(BaseMs + 77)), 1);
    const OutboxItem unclear = got(store->reply(item.id));
    QCOMPARE(unclear.state, OutboxState::Uncertain);
    QCOMPARE(unclear.attemptEndedAtMs, BaseMs + 77);
    QCOMPARE(unclear.attempts, 1);
    QCOMPARE(got(store->reply(waiting.id)).state, OutboxState::Queued);
    QCOMPARE(got(store->recoverCrashed(BaseMs + 78)), 0);
}

void OutboxOrderTest::aDiscardedReplyLeavesTheOutbox()
{
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    const OutboxItem item = queued(store, in, u"1"_s);
    got(store->advance(step(item, OutboxEvent::DiscardAsked)));
    QVERIFY(got(store->openReplies(in)).isEmpty());
    QCOMPARE(got(store->conversation(in)).openReplies, 0);
    QCOMPARE(got(store->folderCounts()).outbox, 0);
    QCOMPARE(got(store->reply(item.id)).state, OutboxState::Discarded);
}

QTEST_GUILESS_MAIN(OutboxOrderTest)
#include "OutboxOrderTest.moc"
