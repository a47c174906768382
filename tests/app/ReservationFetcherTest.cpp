#include "app/engine/stays/ReservationFetcher.h"
#include "app/engine/stays/ConversationService.h"
#include "tests/app/EngineFixture.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Stays = u"/orders/details/accommodations"_s;

ConversationStay stayOf(EngineFixture &fixture, ConversationId id)
{
    return await(fixture.store->stay(id)).value().value();
}

} // namespace

/// Names and stays come by themselves, in the background.
class ReservationFetcherTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aSeededWorldGetsItsNames();
    void moreThanACallTakes();
    void aStayIsReadAgainWhenSomebodyLooksADayLater();
    void anAccountThatMayNotReadOrders_data();
    void anAccountThatMayNotReadOrders();
    void aFaultIsTriedAgain();
    void aBusyMinuteComesFirst();
    void thePinStaysOutOfTheStore();
};

void ReservationFetcherTest::aSeededWorldGetsItsNames()
{
    EngineFixture fixture({.isEmptyWorld = false});
    QSignalSpy service(fixture.engine->conversations(), &ConversationPort::staysChanged);
    QVERIFY(!fixture.sync().problem);
    QCOMPARE(fixture.server->postCount(Stays), 0); // a pull asks for nothing else
    fixture.engine->startPolling();
    QTRY_COMPARE(fixture.server->postCount(Stays), 1);
    for (const SimulatorConversation &there : fixture.world->conversations()) {
        const SimulatorStay &stay = fixture.world->stays().at(size_t(there.stay));
        const auto here = await(fixture.store->findConversation(there.id));
        const ConversationId id = here->value().id;
        QTRY_COMPARE(await(fixture.store->conversation(id))->value().guestName, stay.guestName);
        const ConversationStay known = stayOf(fixture, id);
        QCOMPARE(known.stay.checkin.toString(Qt::ISODate), stay.checkin);
        QCOMPARE(known.stay.checkout.toString(Qt::ISODate), stay.checkout);
        QCOMPARE(known.stay.cancelledAtMs / 1000, stay.cancelledAtMs / 1000);
        QCOMPARE(known.stay.adults, stay.adults);
        QCOMPARE(known.stay.childrenAges, stay.childrenAges);
        QVERIFY(!known.stay.status.isEmpty());
    }
    QCOMPARE(fixture.server->postCount(Stays), 1);
    QCOMPARE(service.size(), 1);
    QCOMPARE(fixture.engine->conversations()->stays(), StaysService::Works);
}

void ReservationFetcherTest::moreThanACallTakes()
{
    EngineFixture fixture;
    const Conversation first = fixture.quietConversation();
    for (int i = 0; i < 119; ++i)
        (void)fixture.conversationAt(first.accommodation);
    fixture.engine->startPolling();
    QTRY_COMPARE(fixture.row(first).guestName, u"Ines Marques"_s); // the oldest comes last
    QCOMPARE(fixture.server->postCount(Stays), 2);
    QVERIFY(await(fixture.store->staysWanted(10))->value().isEmpty());
}

void ReservationFetcherTest::aStayIsReadAgainWhenSomebodyLooksADayLater()
{
    EngineFixture fixture;
    const Conversation row = fixture.quietConversation();
    fixture.engine->startPolling();
    QTRY_COMPARE(fixture.row(row).guestName, u"Ines Marques"_s);
    QCOMPARE(stayOf(fixture, row.id).stay.cancelledAtMs, 0);

    QVERIFY(fixture.world->cancel(fixture.world->stayByReservation(row.reservation),
                                  SimulatorSide::Guest));
    fixture.engine->conversations()->openConversation(row.id);
    QTRY_VERIFY(fixture.row(row).readBackAtMs > 0);
    QCOMPARE(fixture.server->postCount(Stays), 1);

    fixture.clock.jumpWall(ReservationFetcher::FreshFor);
    fixture.engine->conversations()->openConversation(row.id);
    QTRY_VERIFY(stayOf(fixture, row.id).stay.cancelledAtMs > 0);
    QCOMPARE(fixture.server->postCount(Stays), 2);
}

void ReservationFetcherTest::anAccountThatMayNotReadOrders_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 403, 404})
        QTest::addRow("%d", status) << status;
}

void ReservationFetcherTest::anAccountThatMayNotReadOrders()
{
    QFETCH(int, status);
    EngineFixture fixture;
    const Conversation row = fixture.quietConversation();
    fixture.fault(Stays, SimulatorFault::Kind::Status, -1, status);
    fixture.engine->startPolling();
    QTRY_COMPARE(fixture.engine->conversations()->stays(), StaysService::Refused);
    // said once, asked once; messages are none the worse
    fixture.engine->conversations()->openConversation(row.id);
    (void)fixture.write(row, SimulatorSide::Property, u"Hello"_s);
    QTRY_VERIFY(!fixture.messages(row).isEmpty());
    QTRY_VERIFY(fixture.row(row).readBackAtMs > 0);
    QCOMPARE(fixture.server->postCount(Stays), 1);
    QCOMPARE(fixture.engine->status().problem, SyncProblem::None);
}

void ReservationFetcherTest::aFaultIsTriedAgain()
{
    EngineFixture fixture;
    const Conversation row = fixture.quietConversation();
    fixture.fault(Stays, SimulatorFault::Kind::Status, 2, 503);
    fixture.engine->startPolling();
    QTRY_COMPARE(fixture.row(row).guestName, u"Ines Marques"_s);
    QCOMPARE(fixture.server->postCount(Stays), 3);
}

void ReservationFetcherTest::aBusyMinuteComesFirst()
{
    // 9 of 16 places are taken: more than half, so names wait for the minute to pass.
    EngineFixture fixture({.requestsPerMinute = 16});
    const Conversation row = fixture.quietConversation();
    fixture.machine.hold();
    for (int i = 0; i < 9; ++i)
        QVERIFY(!fixture.sync(QueuePoller::Mode::Once).problem);
    fixture.engine->startPolling();
    QTRY_VERIFY(fixture.server->postCount(u"/messages/latest"_s) >= 10);
    QCOMPARE(fixture.server->postCount(Stays), 0);
    const qint64 beganMs = fixture.clock.steadyMs();
    fixture.machine.release();
    QTRY_COMPARE(fixture.row(row).guestName, u"Ines Marques"_s);
    QVERIFY(fixture.clock.steadyMs() - beganMs >= 30'000);
}

void ReservationFetcherTest::thePinStaysOutOfTheStore()
{
    EngineFixture fixture;
    const Conversation row = fixture.quietConversation();
    fixture.engine->startPolling();
    QTRY_COMPARE(fixture.row(row).guestName, u"Ines Marques"_s);
    const QString pin = fixture.world->stays()
                            .at(size_t(fixture.world->stayByReservation(row.reservation)))
                            .pinCode;
    QVERIFY(pin.size() >= 4);
    fixture.closeEngine();
    fixture.store.reset();
    QDir folder(fixture.folder.path());
    for (const QString &name : folder.entryList({u"store.sqlite*"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("pin_code"));
        QVERIFY(!bytes.contains(pin.toLatin1()));
    }
}

QTEST_GUILESS_MAIN(ReservationFetcherTest)
#include "ReservationFetcherTest.moc"
