#include "app/engine/stays/ConversationReader.h"
#include "app/engine/stays/ConversationService.h"
#include "tests/app/EngineFixture.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Histories = u"/messages/conversations"_s;

/// The steps of an opening, as the window hears them.
QList<Opening> statesOf(const QSignalSpy &spy)
{
    QList<Opening> states;
    for (const QList<QVariant> &emitted : spy)
        states.append(emitted.last().value<OpeningStatus>().state);
    return states;
}

OpeningStatus lastOf(const QSignalSpy &spy)
{
    return spy.isEmpty() ? OpeningStatus{} : spy.last().last().value<OpeningStatus>();
}

} // namespace

/// Opening a conversation, and adding one that never came through the queue.
class ConversationReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void openingReadsAndThenNotForTenMinutes();
    void whoHurriesPastCostsNothing();
    void openingFindsTheReplyThatWasUnclear();
    void aFailureIsTold();
    void aReservationIsAdded();
    void aFreshBookingIsWaitedFor_data();
    void aFreshBookingIsWaitedFor();
    void aReservationThatIsNowhere();
    void aBookingNobodyWroteAboutIsAddedAtLast();
    void aKnownConversationIsNotTooEarly();
    void stoppingEndsTheWait();
};

void ConversationReaderTest::openingReadsAndThenNotForTenMinutes()
{
    EngineFixture fixture;
    const Conversation row = fixture.quietConversation();
    (void)fixture.write(row, SimulatorSide::Property, u"Hello"_s);
    ConversationPort *const port = fixture.engine->conversations();
    QSignalSpy spy(port, &ConversationPort::openingChanged);
    port->openConversation(row.id);
    QTRY_COMPARE(lastOf(spy).state, Opening::Read);
    const QList<Opening> read{Opening::Reading, Opening::Read};
    QCOMPARE(statesOf(spy), read);
    QVERIFY(!fixture.messages(row).isEmpty());
    QCOMPARE(fixture.server->postCount(Histories), 1);

    spy.clear();
    port->openConversation(row.id);
    QTRY_COMPARE(lastOf(spy).state, Opening::Fresh);
    QCOMPARE(fixture.server->postCount(Histories), 1);

    fixture.clock.jumpWall(ConversationReader::FreshFor);
    port->openConversation(row.id);
    QTRY_COMPARE(lastOf(spy).state, Opening::Read);
    QCOMPARE(fixture.server->postCount(Histories), 2);
    // a clock that was set back a year
    fixture.clock.jumpWall(-std::chrono::hours(24 * 365));
    port->openConversation(row.id);
    QTRY_COMPARE(fixture.server->postCount(Histories), 3);
}

void ConversationReaderTest::whoHurriesPastCostsNothing()
{
    EngineFixture fixture;
    const Conversation first = fixture.quietConversation();
    const Conversation second = fixture.conversationAt(first.accommodation);
    const Conversation third = fixture.conversationAt(first.accommodation);
    ConversationPort *const port = fixture.engine->conversations();
    QSignalSpy spy(port, &ConversationPort::openingChanged);
    for (const Conversation &row : {first, second, third})
        port->openConversation(row.id);
    QTRY_COMPARE(lastOf(spy).state, Opening::Read);
    QCOMPARE(lastOf(spy).conversation, third.id);
    QCOMPARE(fixture.server->postCount(Histories), 1);
}

void ConversationReaderTest::openingFindsTheReplyThatWasUnclear()
{
    EngineFixture fixture;
    const Conversation row = fixture.quietConversation();
    fixture.fault(u"/messages/send"_s, SimulatorFault::Kind::ResetAfter);
    fixture.machine.hold(); // no look of the outbox itself comes due
    const OutboxItem item = fixture.enqueue(row, u"Is there a lift?"_s);
    fixture.engine->outbox()->start();
    QTRY_COMPARE(fixture.reply(item.id).state, OutboxState::Uncertain);
    fixture.engine->conversations()->openConversation(row.id);
    fixture.clock.advance(ConversationReader::Glance);
    QTRY_COMPARE(fixture.reply(item.id).state, OutboxState::Sent);
}

void ConversationReaderTest::aFailureIsTold()
{
    EngineFixture fixture;
    const Conversation row = fixture.quietConversation();
    fixture.server->faults().add({.path = Histories,
                                  .kind = SimulatorFault::Kind::Status,
                                  .status = 503,
                                  .body = R"({"request_id":"r-77","errors":[]})"});
    ConversationPort *const port = fixture.engine->conversations();
    QSignalSpy spy(port, &ConversationPort::openingChanged);
    port->openConversation(row.id);
    QTRY_COMPARE(lastOf(spy).state, Opening::Failed);
    QCOMPARE(lastOf(spy).problem, SyncProblem::ServerFault);
    QCOMPARE(lastOf(spy).requestId, u"r-77"_s);
    QCOMPARE(lastOf(spy).conversation, row.id);
    // and opening it again asks again
    port->openConversation(row.id);
    QTRY_COMPARE(lastOf(spy).state, Opening::Read);
}

void ConversationReaderTest::aReservationIsAdded()
{
    EngineFixture fixture({.isEmptyWorld = false});
    const SimulatorConversation &there = fixture.world->conversations().front();
    const SimulatorStay &stay = fixture.world->stays().at(size_t(there.stay));
    const QString property = fixture.world->properties().at(size_t(stay.property)).id;
    ConversationPort *const port = fixture.engine->conversations();
    QSignalSpy spy(port, &ConversationPort::reservationAdded);
    port->addReservation(property, stay.reservation);
    QTRY_COMPARE(lastOf(spy).state, Opening::Read);
    QVERIFY(lastOf(spy).conversation.isValid());
    const auto row = await(fixture.store->conversation(lastOf(spy).conversation));
    QCOMPARE(row->value().remoteId, there.id);
    QCOMPARE(row->value().reservation, stay.reservation);
    QCOMPARE(row->value().messageCount, int(there.messages.size()));

    // once more: the same row
    spy.clear();
    port->addReservation(property, stay.reservation);
    QTRY_COMPARE(lastOf(spy).state, Opening::Read);
    QCOMPARE(lastOf(spy).conversation, row->value().id);
    QCOMPARE(await(fixture.store->folderCounts())->value().all, 1);
}

void ConversationReaderTest::aFreshBookingIsWaitedFor_data()
{
    QTest::addColumn<int>("status");
    QTest::addRow("404") << 404;
    QTest::addRow("400") << 400;
    QTest::addRow("an empty history") << 200;
}

void ConversationReaderTest::aFreshBookingIsWaitedFor()
{
    QFETCH(int, status);
    EngineFixture fixture;
    const Conversation other = fixture.quietConversation();
    fixture.server->rules().notReadyMs = 10'000;
    fixture.server->rules().notReadyStatus = status;
    const QString reservation =
        fixture.world->book({.accommodation = other.accommodation, .remarks = u"A quiet room"_s})
            .value();
    ConversationPort *const port = fixture.engine->conversations();
    QSignalSpy spy(port, &ConversationPort::reservationAdded);
    port->addReservation(other.accommodation, reservation);
    QTRY_COMPARE(lastOf(spy).state, Opening::Read);
    // at 0, 2, 6 and 14 s
    const QList<Opening> steps{Opening::Reading,     Opening::NotReadyYet, Opening::Reading,
                               Opening::NotReadyYet, Opening::Reading,     Opening::NotReadyYet,
                               Opening::Reading,     Opening::Read};
    QCOMPARE(statesOf(spy), steps);
    const OpeningStatus waiting = spy.at(3).last().value<OpeningStatus>();
    QCOMPARE(waiting.attempt, 2);
    QVERIFY(waiting.nextTryAtMs > 0);
    QVERIFY(!waiting.conversation.isValid());
    const auto row = await(fixture.store->conversation(lastOf(spy).conversation));
    QCOMPARE(row->value().messageCount, 1);
}

void ConversationReaderTest::aReservationThatIsNowhere()
{
    EngineFixture fixture;
    const Conversation other = fixture.quietConversation();
    ConversationPort *const port = fixture.engine->conversations();
    QSignalSpy spy(port, &ConversationPort::reservationAdded);
    const qint64 beganMs = fixture.clock.steadyMs();
    port->addReservation(other.accommodation, u"1234567890"_s);
    QTRY_COMPARE(lastOf(spy).state, Opening::NotThere);
    QCOMPARE(fixture.server->postCount(Histories), 5);
    QVERIFY(fixture.clock.steadyMs() - beganMs >= 30'000);
    QVERIFY(!lastOf(spy).requestId.isEmpty());
    // nothing is left behind
    QCOMPARE(await(fixture.store->folderCounts())->value().all, 1);
}

void ConversationReaderTest::aBookingNobodyWroteAboutIsAddedAtLast()
{
    EngineFixture fixture;
    const Conversation other = fixture.quietConversation();
    const QString reservation = fixture.world->book({.accommodation = other.accommodation}).value();
    ConversationPort *const port = fixture.engine->conversations();
    QSignalSpy spy(port, &ConversationPort::reservationAdded);
    port->addReservation(other.accommodation, reservation);
    QTRY_COMPARE(lastOf(spy).state, Opening::Read);
    QCOMPARE(fixture.server->postCount(Histories), 5); // it might have been too early
    const auto row = await(fixture.store->conversation(lastOf(spy).conversation));
    QCOMPARE(row->value().messageCount, 0);
    QVERIFY(!row->value().remoteId.isEmpty());
}

void ConversationReaderTest::aKnownConversationIsNotTooEarly()
{
    EngineFixture fixture;
    const Conversation row = fixture.quietConversation();
    (void)fixture.write(row, SimulatorSide::Property, u"Hello"_s);
    QVERIFY(!fixture.sync().problem);
    fixture.fault(Histories, SimulatorFault::Kind::Status, 1, 404);
    QSignalSpy spy(fixture.engine->conversations(), &ConversationPort::openingChanged);
    fixture.engine->conversations()->openConversation(row.id);
    QTRY_COMPARE(lastOf(spy).state, Opening::Failed);
    QCOMPARE(fixture.server->postCount(Histories), 1);
}

void ConversationReaderTest::stoppingEndsTheWait()
{
    EngineFixture fixture;
    const Conversation other = fixture.quietConversation();
    fixture.machine.hold();
    ConversationPort *const port = fixture.engine->conversations();
    QSignalSpy spy(port, &ConversationPort::reservationAdded);
    port->addReservation(other.accommodation, u"1234567890"_s);
    QTRY_COMPARE(lastOf(spy).state, Opening::NotReadyYet);
    fixture.closeEngine();
    QCOMPARE(fixture.server->postCount(Histories), 1);
}

QTEST_GUILESS_MAIN(ConversationReaderTest)
#include "ConversationReaderTest.moc"
