#include "tests/support/TempStore.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

Reservation stayOf(const QString &reservation)
{
    return {.reservation = reservation,
            .accommodation = u"77"_s,
            .propertyName = u"Harbour Lane"_s,
            .guestNames = {u"Ines Marques"_s, u"Rui Marques"_s},
            .bookerName = u"Ana Booker"_s,
            .checkin = QDate(2026, 5, 6),
            .checkout = QDate(2026, 5, 10),
            .status = u"booked"_s,
            .rooms = {u"Double"_s, u"Twin"_s},
            .adults = 3,
            .childrenAges = {4, 11},
            .guests = 5,
            .remarks = u"Late arrival"_s};
}

Conversation made(TempStore &store, const QString &reservation, const QString &accommodation = {})
{
    return got(store->ensureConversation({}, reservation, accommodation));
}

} // namespace

/// The stays behind the conversations, in a real file.
class StoreStayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aStayComesBackAsItWasTold();
    void aStayNamesItsConversation();
    void aStayOfAnotherPropertyNamesNobody();
    void thePropertysOwnSignatureStays();
    void whatIsLeftOutLaterIsKept();
    void wantedAreTheNewestNobodyAskedFor();
    void anAbsentStayIsNotAskedForAgain();
    void aConversationMadeLaterTakesTheStay();
    void theLastGuestMessageKnowsOurVoice();
    void unknownConversationsAreNotFound();
};

void StoreStayTest::aStayComesBackAsItWasTold()
{
    TempStore store;
    const Conversation row = made(store, u"5158203947"_s);
    Reservation stay = stayOf(u"5158203947"_s);
    stay.status = u"cancelled_by_guest"_s;
    stay.cancelledAtMs = BaseMs - 5;
    got(store->storeStays({stay.reservation}, {stay}, BaseMs));
    store.reopen();
    const ConversationStay back = got(store->stay(row.id));
    stay.fetchedAtMs = BaseMs;
    QCOMPARE(back.stay, stay);
    QCOMPARE(back.askedAtMs, BaseMs);
    QCOMPARE(back.lastGuestMessageAtMs, 0);
    QCOMPARE(got(store->stays({row.id, ConversationId{99}})).size(), 1);
}

void StoreStayTest::aStayNamesItsConversation()
{
    TempStore store;
    const Conversation row = made(store, u"1"_s);
    QSignalSpy changed(&*store, &Store::changed);
    got(store->storeStays({u"1"_s}, {stayOf(u"1"_s)}, BaseMs));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().value<ChangeSet>().conversations.contains(row.id));
    const Conversation after = got(store->conversation(row.id));
    QCOMPARE(after.guestName, u"Ines Marques"_s);
    QCOMPARE(after.propertyName, u"Harbour Lane"_s);
    QCOMPARE(after.accommodation, u"77"_s);
    QVERIFY(after.rev > row.rev);

    Reservation renamed = stayOf(u"1"_s);
    renamed.guestNames = QStringList(1, u"Inês Marques"_s);
    got(store->storeStays({u"1"_s}, {renamed}, BaseMs + 1));
    QCOMPARE(got(store->conversation(row.id)).guestName, u"Inês Marques"_s);

    Reservation unnamed = stayOf(u"2"_s);
    unnamed.guestNames.clear();
    const Conversation booked = made(store, u"2"_s);
    got(store->storeStays({u"2"_s}, {unnamed}, BaseMs));
    QCOMPARE(got(store->conversation(booked.id)).guestName, u"Ana Booker"_s);
}

void StoreStayTest::aStayOfAnotherPropertyNamesNobody()
{
    TempStore store;
    const Conversation row = made(store, u"1"_s, u"78"_s);
    got(store->storeStays({u"1"_s}, {stayOf(u"1"_s)}, BaseMs));
    QCOMPARE(got(store->conversation(row.id)).guestName, QString());
    QVERIFY(got(store->staysWanted(10)).isEmpty());
}

void StoreStayTest::thePropertysOwnSignatureStays()
{
    TempStore store;
    IncomingMessage message = arriving(u"m1"_s, u"1"_s, BaseMs, u"Hello"_s);
    message.sender = SenderKind::Property;
    message.isSenderKindKnown = true;
    message.senderName = u"Reception"_s;
    got(store->ingest({.messages = {message}}, BaseMs));
    Reservation stay = stayOf(u"1"_s);
    stay.accommodation.clear();
    got(store->storeStays({u"1"_s}, {stay}, BaseMs));
    const Conversation row = got(store->findConversation(u"1"_s));
    QCOMPARE(row.propertyName, u"Reception"_s);
    QCOMPARE(row.guestName, u"Ines Marques"_s);
}

void StoreStayTest::whatIsLeftOutLaterIsKept()
{
    TempStore store;
    const Conversation row = made(store, u"1"_s);
    const Reservation full = stayOf(u"1"_s);
    got(store->storeStays({u"1"_s}, {full}, BaseMs));
    const Reservation bare{
        .reservation = u"1"_s, .status = u"cancelled_by_guest"_s, .cancelledAtMs = BaseMs};
    got(store->storeStays({u"1"_s}, {bare}, BaseMs + 1));
    Reservation expected = full;
    expected.status = bare.status;
    expected.cancelledAtMs = BaseMs;
    expected.fetchedAtMs = BaseMs + 1;
    QCOMPARE(got(store->stay(row.id)).stay, expected);
    QCOMPARE(got(store->conversation(row.id)).guestName, u"Ines Marques"_s);
}

void StoreStayTest::wantedAreTheNewestNobodyAskedFor()
{
    TempStore store;
    got(store->ingest({.messages = {arriving(u"m1"_s, u"1"_s, BaseMs, u"old"_s),
                                    arriving(u"m2"_s, u"2"_s, BaseMs + 2000, u"new"_s),
                                    arriving(u"m3"_s, u"3"_s, BaseMs + 1000, u"middle"_s)}},
                      BaseMs));
    const QStringList all{u"2"_s, u"3"_s, u"1"_s};
    QCOMPARE(got(store->staysWanted(10)), all);
    QCOMPARE(got(store->staysWanted(2)), all.first(2));
    got(store->storeStays({u"2"_s}, {stayOf(u"2"_s)}, BaseMs));
    QCOMPARE(got(store->staysWanted(10)), all.sliced(1));
}

void StoreStayTest::anAbsentStayIsNotAskedForAgain()
{
    TempStore store;
    const Conversation row = made(store, u"1"_s);
    got(store->storeStays({u"1"_s}, {}, BaseMs));
    QVERIFY(got(store->staysWanted(10)).isEmpty());
    const ConversationStay absent = got(store->stay(row.id));
    QCOMPARE(absent.stay.fetchedAtMs, 0);
    QCOMPARE(absent.askedAtMs, BaseMs);
    // what was known before stays known
    got(store->storeStays({u"1"_s}, {stayOf(u"1"_s)}, BaseMs + 1));
    got(store->storeStays({u"1"_s}, {}, BaseMs + 2));
    const ConversationStay kept = got(store->stay(row.id));
    QCOMPARE(kept.stay.guestNames.size(), 2);
    QCOMPARE(kept.stay.fetchedAtMs, BaseMs + 1);
    QCOMPARE(kept.askedAtMs, BaseMs + 2);
}

void StoreStayTest::aConversationMadeLaterTakesTheStay()
{
    TempStore store;
    got(store->storeStays({u"1"_s}, {stayOf(u"1"_s)}, BaseMs));
    IncomingMessage message = arriving(u"m1"_s, u"1"_s, BaseMs, u"hello"_s);
    message.accommodation = u"77"_s;
    got(store->ingest({.messages = {message}}, BaseMs));
    QCOMPARE(got(store->findConversation(u"1"_s)).guestName, u"Ines Marques"_s);
    QVERIFY(got(store->staysWanted(10)).isEmpty());
}

void StoreStayTest::theLastGuestMessageKnowsOurVoice()
{
    TempStore store;
    IncomingMessage guest = arriving(u"m1"_s, u"1"_s, BaseMs, u"from the guest"_s);
    guest.sender = SenderKind::Guest;
    guest.isSenderKindKnown = true;
    got(store->ingest({.messages = {guest, arriving(u"m2"_s, u"1"_s, BaseMs + 9000, u"no"_s)}},
                      BaseMs));
    const Conversation row = got(store->findConversation(u"1"_s));
    QCOMPARE(got(store->stay(row.id)).lastGuestMessageAtMs, BaseMs);

    // Ours is of the guest's side while we speak for the guest, and only then.
    const OutboxItem reply =
        got(store->enqueue({.conversation = row.id, .body = u"ours"_s}, BaseMs + 10'000));
    got(store->claim(reply.id, {}, BaseMs + 10'000, BaseMs + 10'000));
    got(store->advance({.id = reply.id,
                        .from = OutboxState::Sending,
                        .event = OutboxEvent::Accepted,
                        .atMs = BaseMs + 10'000,
                        .remoteId = u"ours-1"_s,
                        .sentAtMs = BaseMs + 10'000}));
    QCOMPARE(got(store->stay(row.id)).lastGuestMessageAtMs, BaseMs + 10'000);
    AccountFacts facts = got(store->account());
    facts.hasVoice = true;
    facts.voice = SenderKind::Property;
    got(store->setAccount(facts));
    QCOMPARE(got(store->stay(row.id)).lastGuestMessageAtMs, BaseMs);
}

void StoreStayTest::unknownConversationsAreNotFound()
{
    TempStore store;
    QCOMPARE(refused(store->stay(ConversationId{7})), StoreError::Kind::NotFound);
}

QTEST_GUILESS_MAIN(StoreStayTest)
#include "StoreStayTest.moc"
