#include "app/engine/stays/StayKeeper.h"
#include "app/engine/stays/ConversationDesk.h"
#include "tests/app/EngineRig.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Stays = u"/orders/details/accommodations"_s;

ConversationStay stayOf(EngineRig &rig, ConversationId id)
{
    return await(rig.store->stay(id)).value().value();
}

} // namespace

/// Names and stays come by themselves, in the background.
class StayKeeperTest : public QObject {
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

void StayKeeperTest::aSeededWorldGetsItsNames()
{
    EngineRig rig({.isEmptyWorld = false});
    QSignalSpy service(rig.engine->conversations(), &ConversationPort::staysChanged);
    QVERIFY(!rig.sync().problem);
    QCOMPARE(rig.server->postCount(Stays), 0); // a pull asks for nothing else
    rig.engine->startPolling();
    QTRY_COMPARE(rig.server->postCount(Stays), 1);
    for (const SandboxConversation &there : rig.world->conversations()) {
        const SandboxStay &stay = rig.world->stays().at(size_t(there.stay));
        const auto here = await(rig.store->findConversation(there.id));
        const ConversationId id = here->value().id;
        QTRY_COMPARE(await(rig.store->conversation(id))->value().guestName, stay.guestName);
        const ConversationStay known = stayOf(rig, id);
        QCOMPARE(known.stay.checkin.toString(Qt::ISODate), stay.checkin);
        QCOMPARE(known.stay.checkout.toString(Qt::ISODate), stay.checkout);
        QCOMPARE(known.stay.cancelledAtMs / 1000, stay.cancelledAtMs / 1000);
        QCOMPARE(known.stay.adults, stay.adults);
        QCOMPARE(known.stay.childrenAges, stay.childrenAges);
        QVERIFY(!known.stay.status.isEmpty());
    }
    QCOMPARE(rig.server->postCount(Stays), 1);
    QCOMPARE(service.size(), 1);
    QCOMPARE(rig.engine->conversations()->stays(), StaysService::Works);
}

void StayKeeperTest::moreThanACallTakes()
{
    EngineRig rig;
    const Conversation first = rig.quietConversation();
    for (int i = 0; i < 119; ++i)
        (void)rig.conversationAt(first.accommodation);
    rig.engine->startPolling();
    QTRY_COMPARE(rig.row(first).guestName, u"Ines Marques"_s); // the oldest comes last
    QCOMPARE(rig.server->postCount(Stays), 2);
    QVERIFY(await(rig.store->staysWanted(10))->value().isEmpty());
}

void StayKeeperTest::aStayIsReadAgainWhenSomebodyLooksADayLater()
{
    EngineRig rig;
    const Conversation row = rig.quietConversation();
    rig.engine->startPolling();
    QTRY_COMPARE(rig.row(row).guestName, u"Ines Marques"_s);
    QCOMPARE(stayOf(rig, row.id).stay.cancelledAtMs, 0);

    QVERIFY(rig.world->cancel(rig.world->stayByReservation(row.reservation), SandboxSide::Guest));
    rig.engine->conversations()->openConversation(row.id);
    QTRY_VERIFY(rig.row(row).readBackAtMs > 0);
    QCOMPARE(rig.server->postCount(Stays), 1);

    rig.clock.jumpWall(StayKeeper::FreshFor);
    rig.engine->conversations()->openConversation(row.id);
    QTRY_VERIFY(stayOf(rig, row.id).stay.cancelledAtMs > 0);
    QCOMPARE(rig.server->postCount(Stays), 2);
}

void StayKeeperTest::anAccountThatMayNotReadOrders_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 403, 404})
        QTest::addRow("%d", status) << status;
}

void StayKeeperTest::anAccountThatMayNotReadOrders()
{
    QFETCH(int, status);
    EngineRig rig;
    const Conversation row = rig.quietConversation();
    rig.fault(Stays, SandboxFault::Kind::Status, -1, status);
    rig.engine->startPolling();
    QTRY_COMPARE(rig.engine->conversations()->stays(), StaysService::Refused);
    // said once, asked once; messages are none the worse
    rig.engine->conversations()->openConversation(row.id);
    (void)rig.write(row, SandboxSide::Property, u"Hello"_s);
    QTRY_VERIFY(!rig.messages(row).isEmpty());
    QTRY_VERIFY(rig.row(row).readBackAtMs > 0);
    QCOMPARE(rig.server->postCount(Stays), 1);
    QCOMPARE(rig.engine->status().problem, SyncProblem::None);
}

void StayKeeperTest::aFaultIsTriedAgain()
{
    EngineRig rig;
    const Conversation row = rig.quietConversation();
    rig.fault(Stays, SandboxFault::Kind::Status, 2, 503);
    rig.engine->startPolling();
    QTRY_COMPARE(rig.row(row).guestName, u"Ines Marques"_s);
    QCOMPARE(rig.server->postCount(Stays), 3);
}

void StayKeeperTest::aBusyMinuteComesFirst()
{
    // 9 of 16 places are taken: more than half, so names wait for the minute to pass.
    EngineRig rig({.requestsPerMinute = 16});
    const Conversation row = rig.quietConversation();
    rig.machine.hold();
    for (int i = 0; i < 9; ++i)
        QVERIFY(!rig.sync(SyncEngine::Mode::Once).problem);
    rig.engine->startPolling();
    QTRY_VERIFY(rig.server->postCount(u"/messages/latest"_s) >= 10);
    QCOMPARE(rig.server->postCount(Stays), 0);
    const qint64 beganMs = rig.clock.steadyMs();
    rig.machine.release();
    QTRY_COMPARE(rig.row(row).guestName, u"Ines Marques"_s);
    QVERIFY(rig.clock.steadyMs() - beganMs >= 30'000);
}

void StayKeeperTest::thePinStaysOutOfTheStore()
{
    EngineRig rig;
    const Conversation row = rig.quietConversation();
    rig.engine->startPolling();
    QTRY_COMPARE(rig.row(row).guestName, u"Ines Marques"_s);
    const QString pin =
        rig.world->stays().at(size_t(rig.world->stayByReservation(row.reservation))).pinCode;
    QVERIFY(pin.size() >= 4);
    rig.closeEngine();
    rig.store.reset();
    QDir folder(rig.folder.path());
    for (const QString &name : folder.entryList({u"store.sqlite*"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("pin_code"));
        QVERIFY(!bytes.contains(pin.toLatin1()));
    }
}

QTEST_GUILESS_MAIN(StayKeeperTest)
#include "StayKeeperTest.moc"
