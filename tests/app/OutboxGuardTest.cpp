#include "tests/app/EngineFixture.h"

#include <QRegularExpression>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Send = u"/messages/send"_s;
const QString Read = u"/messages/conversations"_s;
const QString Text = u"We land at 21:40. Can we still check in?"_s;

} // namespace

/// The look before the POST: nothing leaves on top of a message its writer has not seen.
class OutboxGuardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theConversationIsReadDirectlyBeforeThePost();
    void unlessItWasReadJustNow_data();
    void unlessItWasReadJustNow();
    void somethingNewerHoldsAndAsks();
    void newsOfTheUndoDelayHold();
    void newsGiveItBackWhenThatWasAsked();
    void repliesInARowAreNoNewsToEachOther();
    void aReadThatFailsIsTriedAgain_data();
    void aReadThatFailsIsTriedAgain();
    void whatCannotBeReadAsks_data();
    void whatCannotBeReadAsks();
    void theSmallestBudgetIsEnough();

private:
    static NewReply guarded(const Conversation &in, const QString &seen)
    {
        return {.conversation = in.id, .body = Text, .isGuarded = true, .seenUpTo = seen};
    }
};

void OutboxGuardTest::theConversationIsReadDirectlyBeforeThePost()
{
    EngineFixture fixture;
    fixture.machine.hold();
    const Conversation in = fixture.quietConversation();
    const QString seen = fixture.write(in, SimulatorSide::Property, u"Ring twice."_s);
    QCOMPARE(fixture.settle(fixture.enqueue(guarded(in, seen))).item->state, OutboxState::Sent);
    QCOMPARE(fixture.server->postCount(Read), 1);
    QCOMPARE(fixture.world->sendCount(Text), 1);
}

void OutboxGuardTest::unlessItWasReadJustNow_data()
{
    QTest::addColumn<qint64>("agoMs"); // negative: the clock was put back since
    QTest::addColumn<int>("reads");
    QTest::newRow("just now") << qint64(14'999) << 1;
    QTest::newRow("a while ago") << qint64(15'000) << 2;
    QTest::newRow("in the future") << qint64(-60'000) << 2;
}

void OutboxGuardTest::unlessItWasReadJustNow()
{
    QFETCH(qint64, agoMs);
    QFETCH(int, reads);
    EngineFixture fixture;
    fixture.machine.hold();
    const Conversation in = fixture.quietConversation();
    const QString seen = fixture.write(in, SimulatorSide::Property, u"Ring twice."_s);
    const std::chrono::milliseconds ago(agoMs);
    if (agoMs < 0)
        fixture.clock.jumpWall(-ago);
    QVERIFY(!await(fixture.engine->readBack(in.id)).value());
    fixture.clock.jumpWall(ago);
    QCOMPARE(fixture.settle(fixture.enqueue(guarded(in, seen))).item->state, OutboxState::Sent);
    QCOMPARE(fixture.server->postCount(Read), reads);
}

void OutboxGuardTest::somethingNewerHoldsAndAsks()
{
    EngineFixture fixture;
    const Conversation in = fixture.quietConversation();
    const QString seen = fixture.write(in, SimulatorSide::Property, u"Ring twice."_s);
    fixture.clock.advance(std::chrono::seconds(5));
    const QString news = fixture.write(in, SimulatorSide::Property, u"The bell is broken."_s);
    const OutboxItem item = fixture.enqueue(guarded(in, seen));
    const Settled held = fixture.settle(item);
    QCOMPARE(held.item->hold, OutboxHold::NewerMessage);
    QCOMPARE(fixture.server->postCount(Send), 0);
    const auto newer = await(fixture.store->newerThanSeen(item.id)).value().value();
    QCOMPARE(newer.size(), 1);
    QCOMPARE(newer.first().remoteId, news);
    QVERIFY(!fixture.sync().problem);
    QCOMPARE(fixture.server->postCount(Send), 0); // nobody sends it without being asked

    QCOMPARE(fixture.retry(item.id).item->state, OutboxState::Sent); // "send anyway"
    QCOMPARE(fixture.world->sendCount(Text), 1);
}

void OutboxGuardTest::newsOfTheUndoDelayHold()
{
    EngineFixture fixture;
    fixture.machine.hold();
    const Conversation in = fixture.quietConversation();
    const QString seen = fixture.write(in, SimulatorSide::Property, u"Ring twice."_s);
    NewReply reply = guarded(in, seen);
    reply.notBeforeAtMs = fixture.clock.nowMs() + 5000;
    const OutboxItem item = fixture.enqueue(reply);
    QCOMPARE(fixture.settle(item, std::chrono::milliseconds(0)).item->state, OutboxState::Queued);
    fixture.clock.advance(std::chrono::seconds(2));
    fixture.write(in, SimulatorSide::Property, u"The bell is broken."_s);
    fixture.machine.release();
    QCOMPARE(fixture.settle(item).item->hold, OutboxHold::NewerMessage);
    QCOMPARE(fixture.server->postCount(Send), 0);
}

void OutboxGuardTest::newsGiveItBackWhenThatWasAsked()
{
    EngineFixture fixture;
    const Conversation in = fixture.quietConversation();
    const QString seen = fixture.write(in, SimulatorSide::Property, u"Ring twice."_s);
    fixture.clock.advance(std::chrono::seconds(5));
    fixture.write(in, SimulatorSide::Property, u"The bell is broken."_s);
    NewReply reply = guarded(in, seen);
    reply.cancelOnNew = true;
    QCOMPARE(fixture.settle(fixture.enqueue(reply)).item->state, OutboxState::Discarded);
    QCOMPARE(await(fixture.store->draft(in.id)).value().value().body, Text);
    QCOMPARE(fixture.server->postCount(Send), 0);
}

void OutboxGuardTest::repliesInARowAreNoNewsToEachOther()
{
    EngineFixture fixture;
    const Conversation in = fixture.quietConversation();
    const QString seen = fixture.write(in, SimulatorSide::Property, u"Ring twice."_s);
    QList<OutboxItem> items;
    for (int i = 0; i < 3; ++i)
        items.append(fixture.enqueue(guarded(in, seen)));
    for (const OutboxItem &item : items) {
        QCOMPARE(fixture.settle(item).item->state, OutboxState::Sent);
        fixture.clock.advance(std::chrono::seconds(20)); // the echo is read back before the next
    }
    QCOMPARE(fixture.world->sendCount(Text), 3);
}

void OutboxGuardTest::aReadThatFailsIsTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("503") << 503;
    QTest::newRow("429") << 429;
    QTest::newRow("404: not there yet") << 404;
}

void OutboxGuardTest::aReadThatFailsIsTriedAgain()
{
    QFETCH(int, status);
    EngineFixture fixture;
    const Conversation in = fixture.quietConversation();
    const QString seen = fixture.write(in, SimulatorSide::Property, u"Ring twice."_s);
    fixture.fault(Read, SimulatorFault::Kind::Status, 3, status);
    QCOMPARE(fixture.settle(fixture.enqueue(guarded(in, seen)), std::chrono::hours(1)).item->state,
             OutboxState::Sent);
    QVERIFY(fixture.server->postCount(Read) >= 4);
    QCOMPARE(fixture.world->sendCount(Text), 1);
}

void OutboxGuardTest::whatCannotBeReadAsks_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("403") << 403;
    QTest::newRow("400") << 400;
    QTest::newRow("404 again and again") << 404;
}

void OutboxGuardTest::whatCannotBeReadAsks()
{
    QFETCH(int, status);
    EngineFixture fixture;
    const Conversation in = fixture.quietConversation();
    const QString seen = fixture.write(in, SimulatorSide::Property, u"Ring twice."_s);
    fixture.fault(Read, SimulatorFault::Kind::Status, -1, status);
    const OutboxItem item = fixture.enqueue(guarded(in, seen));
    const Settled held = fixture.settle(item, std::chrono::hours(1));
    QCOMPARE(held.item->hold, OutboxHold::NotReadable);
    QCOMPARE(held.item->errorKind, u"not-readable"_s);
    QCOMPARE(fixture.server->postCount(Send), 0);
    const int reads = fixture.server->postCount(Read);
    QCOMPARE(fixture.retry(item.id).item->state,
             OutboxState::Sent); // it is said to be sent blindly
    QCOMPARE(fixture.server->postCount(Read), reads);
    QCOMPARE(fixture.world->sendCount(Text), 1);
}

void OutboxGuardTest::theSmallestBudgetIsEnough()
{
    EngineFixture fixture({.requestsPerMinute = 1});
    const Conversation in = fixture.quietConversation();
    const QString seen = fixture.write(in, SimulatorSide::Property, u"Ring twice."_s);
    // Each place comes a minute after the last: a read is never fresh, and still it ends.
    QCOMPARE(fixture.settle(fixture.enqueue(guarded(in, seen)), std::chrono::hours(1)).item->state,
             OutboxState::Sent);
    QCOMPARE(fixture.server->postCount(Read), 2);
    QCOMPARE(fixture.world->sendCount(Text), 1);
}

QTEST_GUILESS_MAIN(OutboxGuardTest)
#include "OutboxGuardTest.moc"
