#include "tests/app/EngineRig.h"

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
    EngineRig rig;
    rig.machine.hold();
    const Conversation in = rig.quietConversation();
    const QString seen = rig.write(in, SandboxSide::Property, u"Ring twice."_s);
    QCOMPARE(rig.settle(rig.enqueue(guarded(in, seen))).item->state, OutboxState::Sent);
    QCOMPARE(rig.server->postCount(Read), 1);
    QCOMPARE(rig.world->sendCount(Text), 1);
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
    EngineRig rig;
    rig.machine.hold();
    const Conversation in = rig.quietConversation();
    const QString seen = rig.write(in, SandboxSide::Property, u"Ring twice."_s);
    const std::chrono::milliseconds ago(agoMs);
    if (agoMs < 0)
        rig.clock.jumpWall(-ago);
    QVERIFY(!await(rig.engine->readBack(in.id)).value());
    rig.clock.jumpWall(ago);
    QCOMPARE(rig.settle(rig.enqueue(guarded(in, seen))).item->state, OutboxState::Sent);
    QCOMPARE(rig.server->postCount(Read), reads);
}

void OutboxGuardTest::somethingNewerHoldsAndAsks()
{
    EngineRig rig;
    const Conversation in = rig.quietConversation();
    const QString seen = rig.write(in, SandboxSide::Property, u"Ring twice."_s);
    rig.clock.advance(std::chrono::seconds(5));
    const QString news = rig.write(in, SandboxSide::Property, u"The bell is broken."_s);
    const OutboxItem item = rig.enqueue(guarded(in, seen));
    const Settled held = rig.settle(item);
    QCOMPARE(held.item->hold, OutboxHold::NewerMessage);
    QCOMPARE(rig.server->postCount(Send), 0);
    const auto newer = await(rig.store->newerThanSeen(item.id)).value().value();
    QCOMPARE(newer.size(), 1);
    QCOMPARE(newer.first().remoteId, news);
    QVERIFY(!rig.sync().problem);
    QCOMPARE(rig.server->postCount(Send), 0); // nobody sends it without being asked

    QCOMPARE(rig.retry(item.id).item->state, OutboxState::Sent); // "send anyway"
    QCOMPARE(rig.world->sendCount(Text), 1);
}

void OutboxGuardTest::newsOfTheUndoDelayHold()
{
    EngineRig rig;
    rig.machine.hold();
    const Conversation in = rig.quietConversation();
    const QString seen = rig.write(in, SandboxSide::Property, u"Ring twice."_s);
    NewReply reply = guarded(in, seen);
    reply.notBeforeAtMs = rig.clock.nowMs() + 5000;
    const OutboxItem item = rig.enqueue(reply);
    QCOMPARE(rig.settle(item, std::chrono::milliseconds(0)).item->state, OutboxState::Queued);
    rig.clock.advance(std::chrono::seconds(2));
    rig.write(in, SandboxSide::Property, u"The bell is broken."_s);
    rig.machine.release();
    QCOMPARE(rig.settle(item).item->hold, OutboxHold::NewerMessage);
    QCOMPARE(rig.server->postCount(Send), 0);
}

void OutboxGuardTest::newsGiveItBackWhenThatWasAsked()
{
    EngineRig rig;
    const Conversation in = rig.quietConversation();
    const QString seen = rig.write(in, SandboxSide::Property, u"Ring twice."_s);
    rig.clock.advance(std::chrono::seconds(5));
    rig.write(in, SandboxSide::Property, u"The bell is broken."_s);
    NewReply reply = guarded(in, seen);
    reply.cancelOnNew = true;
    QCOMPARE(rig.settle(rig.enqueue(reply)).item->state, OutboxState::Discarded);
    QCOMPARE(await(rig.store->draft(in.id)).value().value().body, Text);
    QCOMPARE(rig.server->postCount(Send), 0);
}

void OutboxGuardTest::repliesInARowAreNoNewsToEachOther()
{
    EngineRig rig;
    const Conversation in = rig.quietConversation();
    const QString seen = rig.write(in, SandboxSide::Property, u"Ring twice."_s);
    QList<OutboxItem> items;
    for (int i = 0; i < 3; ++i)
        items.append(rig.enqueue(guarded(in, seen)));
    for (const OutboxItem &item : items) {
        QCOMPARE(rig.settle(item).item->state, OutboxState::Sent);
        rig.clock.advance(std::chrono::seconds(20)); // the echo is read back before the next
    }
    QCOMPARE(rig.world->sendCount(Text), 3);
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
    EngineRig rig;
    const Conversation in = rig.quietConversation();
    const QString seen = rig.write(in, SandboxSide::Property, u"Ring twice."_s);
    rig.fault(Read, SandboxFault::Kind::Status, 3, status);
    QCOMPARE(rig.settle(rig.enqueue(guarded(in, seen)), std::chrono::hours(1)).item->state,
             OutboxState::Sent);
    QVERIFY(rig.server->postCount(Read) >= 4);
    QCOMPARE(rig.world->sendCount(Text), 1);
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
    EngineRig rig;
    const Conversation in = rig.quietConversation();
    const QString seen = rig.write(in, SandboxSide::Property, u"Ring twice."_s);
    rig.fault(Read, SandboxFault::Kind::Status, -1, status);
    const OutboxItem item = rig.enqueue(guarded(in, seen));
    const Settled held = rig.settle(item, std::chrono::hours(1));
    QCOMPARE(held.item->hold, OutboxHold::NotReadable);
    QCOMPARE(held.item->errorKind, u"not-readable"_s);
    QCOMPARE(rig.server->postCount(Send), 0);
    const int reads = rig.server->postCount(Read);
    QCOMPARE(rig.retry(item.id).item->state, OutboxState::Sent); // it is said to be sent blindly
    QCOMPARE(rig.server->postCount(Read), reads);
    QCOMPARE(rig.world->sendCount(Text), 1);
}

void OutboxGuardTest::theSmallestBudgetIsEnough()
{
    EngineRig rig({.requestsPerMinute = 1});
    const Conversation in = rig.quietConversation();
    const QString seen = rig.write(in, SandboxSide::Property, u"Ring twice."_s);
    // Each place comes a minute after the last: a read is never fresh, and still it ends.
    QCOMPARE(rig.settle(rig.enqueue(guarded(in, seen)), std::chrono::hours(1)).item->state,
             OutboxState::Sent);
    QCOMPARE(rig.server->postCount(Read), 2);
    QCOMPARE(rig.world->sendCount(Text), 1);
}

QTEST_GUILESS_MAIN(OutboxGuardTest)
#include "OutboxGuardTest.moc"
