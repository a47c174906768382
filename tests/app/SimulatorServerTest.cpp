#include "tests/app/SimulatorFixture.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

class SimulatorServerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyAnswerHasADateOfTheWorld();
    void latestAndConfirmEmptyTheQueue();
    void sendIsEchoedAndShown();
    void sendByReservationOpensTheConversation();
    void replyToComesBack();
    void spellings_data();
    void spellings();
    void numbersStayExact();
    void ordersTellTheStay();
    void rateLimitShutsOutForAMinute();
    void rateLimitSlides();
    void rateLimitCanBeOff();
    void connectionIsKept();
};

void SimulatorServerTest::everyAnswerHasADateOfTheWorld()
{
    SimulatorFixture fixture;
    QVERIFY(fixture.isListening);
    QVERIFY(fixture.world->advance(1'000));
    for (const QByteArray path : {"/3.1/messages/latest", "/nothing"}) {
        const auto reply = fixture.client->post(path);
        // 1'770'000'001 s since 1970.
        QVERIFY2(reply.head.contains("Date: Mon, 02 Feb 2026 02:40:01 GMT"),
                 reply.head.constData());
    }
}

void SimulatorServerTest::latestAndConfirmEmptyTheQueue()
{
    SimulatorFixture fixture;
    QStringList all;
    for (const int expected : {100, 100, 100, 0}) {
        const QStringList ids = fixture.latestIds();
        QCOMPARE(ids.size(), expected);
        QCOMPARE(fixture.latestIds(), ids);
        all += ids;
        if (ids.isEmpty())
            break;
        const auto reply =
            fixture.client->post("/3.1/messages/latest/confirm",
                                 QJsonObject{{u"messages"_s, QJsonArray::fromStringList(ids)}});
        QCOMPARE(reply.status, 200);
    }
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 300);
    QCOMPARE(fixture.server->postCount(u"/messages/latest"_s), 8);
    QCOMPARE(fixture.server->postCount(u"/messages/latest/confirm"_s), 3);
}

void SimulatorServerTest::sendIsEchoedAndShown()
{
    SimulatorFixture fixture;
    const auto sent = fixture.send(u"Grüße\n🛎️ \u202Bשלום\u202C"_s);
    QCOMPARE(sent.status, 200);
    const QString id = sent.data()[u"message"_s].toString();
    const auto latest = fixture.client->post("/3.1/messages/latest");
    const QJsonObject echo = latest.data()[u"messages"_s].toArray().at(0).toObject();
    QCOMPARE(echo[u"message_id"_s].toString(), id);
    QCOMPARE(echo[u"content"_s].toString(), u"Grüße\n🛎️ \u202Bשלום\u202C"_s);
    QCOMPARE(echo[u"sender"_s][u"metadata"_s][u"type"_s].toString(), u"guest"_s);
    QCOMPARE(echo[u"timestamp"_s].toString(), u"2026-02-02T02:40:00.000Z"_s);
    const auto read =
        fixture.client->post("/3.1/messages/conversations",
                             fixture.fill(R"({"accommodation":"$ACC","conversation":"$CONV"})"));
    const QJsonObject conversation = read.data()[u"conversation"_s].toObject();
    const QJsonArray messages = conversation[u"messages"_s].toArray();
    QCOMPARE(messages.last()[u"id"_s].toString(), id);
    QCOMPARE(messages.last()[u"sender"_s].toString(),
             conversation[u"participants"_s][0][u"id"_s].toString());
}

void SimulatorServerTest::sendByReservationOpensTheConversation()
{
    SimulatorFixture fixture;
    const auto reservation = fixture.world->book(
        {.accommodation = u"6240185"_s, .guestName = u"A B"_s, .opensConversation = false});
    QVERIFY(reservation);
    const QJsonObject ids{{u"accommodation"_s, u"6240185"_s}, {u"reservation"_s, *reservation}};
    QCOMPARE(fixture.client->post("/3.1/messages/conversations", ids).status, 404);
    QJsonObject send = ids;
    send[u"content"_s] = u"First word"_s;
    QCOMPARE(fixture.client->post("/3.1/messages/send", send).status, 200);
    const auto read = fixture.client->post("/3.1/messages/conversations", ids);
    QCOMPARE(read.status, 200);
    QCOMPARE(read.data()[u"conversation"_s][u"messages"_s].toArray().size(), 1);
}

void SimulatorServerTest::replyToComesBack()
{
    SimulatorFixture fixture;
    const auto sent = fixture.client->post(
        "/3.1/messages/send",
        fixture.fill(
            R"({"accommodation":"$ACC","conversation":"$CONV","content":"a","reply_to":"$MSG"})"));
    QCOMPARE(sent.status, 200);
    const auto latest = fixture.client->post("/3.1/messages/latest");
    QCOMPARE(latest.data()[u"messages"_s][0][u"reply_to"_s].toString().toLatin1(),
             fixture.fill("$MSG"));
}

void SimulatorServerTest::spellings_data()
{
    QTest::addColumn<int>("spelling");
    QTest::addColumn<QString>("messageId");
    QTest::addColumn<QString>("conversationId");
    QTest::addColumn<QString>("participant");
    QTest::addColumn<QString>("container");
    QTest::addColumn<bool>("listsConfirmed");
    QTest::newRow("3.1") << int(SimulatorSpelling::OpenApi31) << u"message_id"_s << u"id"_s
                         << u"participant_id"_s << u"conversation"_s << false;
    QTest::newRow("guide") << int(SimulatorSpelling::Guide) << u"message"_s << u"conversation"_s
                           << u"participant_id"_s << u"conversations"_s << false;
    QTest::newRow("3.2-beta") << int(SimulatorSpelling::Beta32) << u"id"_s << u"id"_s
                              << u"participant"_s << u"conversation"_s << true;
}

void SimulatorServerTest::spellings()
{
    QFETCH(int, spelling);
    QFETCH(QString, messageId);
    QFETCH(QString, conversationId);
    QFETCH(QString, participant);
    QFETCH(QString, container);
    QFETCH(bool, listsConfirmed);
    SimulatorFixture fixture({.spelling = SimulatorSpelling(spelling)});
    const auto latest = fixture.client->post("/3.1/messages/latest");
    const QJsonArray messages = latest.data()[u"messages"_s].toArray();
    QCOMPARE(messages.size(), 100);
    for (const QJsonValue &message : messages) {
        const int known = fixture.world->messageById(message[messageId].toString());
        QVERIFY(known >= 0);
        const SimulatorMessage &truth = fixture.world->messages()[size_t(known)];
        QCOMPARE(message[u"conversation"_s][conversationId].toString(),
                 fixture.world->conversations()[size_t(truth.conversation)].id);
        QVERIFY(!message[u"sender"_s][participant].toString().isEmpty());
        QCOMPARE(message[u"content"_s].toString(), truth.content);
    }
    const auto read =
        fixture.client->post("/3.1/messages/conversations",
                             fixture.fill(R"({"accommodation":"$ACC","conversation":"$CONV"})"));
    QCOMPARE(read.data()[container][u"id"_s].toString().toLatin1(), fixture.fill("$CONV"));
    const QJsonArray ids{messages[0][messageId]};
    const auto confirmed =
        fixture.client->post("/3.1/messages/latest/confirm", QJsonObject{{u"messages"_s, ids}});
    QCOMPARE(confirmed.status, 200);
    QCOMPARE(confirmed.body.contains(u"confirmedMessages"_s), listsConfirmed);
}

void SimulatorServerTest::numbersStayExact()
{
    SimulatorFixture fixture({.spelling = SimulatorSpelling::Hostile});
    const auto latest = fixture.client->post("/3.1/messages/latest");
    QSet<qint64> numbers;
    int elements = 0;
    for (const QJsonValue &message : latest.data()[u"messages"_s].toArray()) {
        ++elements;
        const QJsonValue reservation = message[u"conversation"_s][u"reservation"_s];
        if (reservation.isDouble())
            numbers += reservation.toInteger();
    }
    QCOMPARE(elements, 100);
    QVERIFY(!numbers.isEmpty());
    for (const qint64 number : std::as_const(numbers))
        QVERIFY(fixture.world->stayByReservation(QString::number(number)) >= 0);
}

void SimulatorServerTest::ordersTellTheStay()
{
    SimulatorFixture fixture;
    const SimulatorStay &stay = fixture.stayOf(fixture.at(u"6240185"_s));
    const auto reply = fixture.client->post(
        "/3.1/orders/details/accommodations",
        fixture.fill(R"({"reservations":[$RES,$FRES,5],"extras":["accommodation_details"]})"));
    const QJsonArray data = reply.body[u"data"_s].toArray();
    QCOMPARE(data.size(), 2);
    for (const QJsonValue &order : data) {
        if (order[u"reservation"_s].toInteger() != stay.reservation.toLongLong())
            continue;
        QCOMPARE(order[u"accommodation"_s].toInteger(), 6240185);
        QCOMPARE(order[u"checkin"_s].toString(), stay.checkin);
        QCOMPARE(order[u"products"_s][0][u"guests"_s][0][u"name"_s].toString(), stay.guestName);
        QCOMPARE(order[u"accommodation_details"_s][u"name"_s].toString(), u"Hotel Lindenhof"_s);
        return;
    }
    QFAIL("the stay is not in the answer");
}

void SimulatorServerTest::rateLimitShutsOutForAMinute()
{
    SimulatorFixture fixture({.requestsPerMinute = 5});
    for (int request = 0; request < 5; ++request)
        QCOMPARE(fixture.client->post("/3.1/messages/latest").status, 200);
    QCOMPARE(fixture.client->post("/3.1/messages/latest").status, 429);
    fixture.clock.advance(std::chrono::milliseconds(59'999));
    QCOMPARE(fixture.send(u"too early"_s).status, 429);
    QCOMPARE(fixture.world->sendCount(u"too early"_s), 0);
    fixture.clock.advance(std::chrono::milliseconds(1));
    for (int request = 0; request < 5; ++request)
        QCOMPARE(fixture.client->post("/3.1/messages/latest").status, 200);
    QCOMPARE(fixture.client->post("/3.1/messages/latest").status, 429);
}

void SimulatorServerTest::rateLimitSlides()
{
    SimulatorFixture fixture({.requestsPerMinute = 2});
    for (int request = 0; request < 10; ++request) {
        QCOMPARE(fixture.client->post("/3.1/messages/latest").status, 200);
        fixture.clock.advance(std::chrono::seconds(30));
    }
}

void SimulatorServerTest::rateLimitCanBeOff()
{
    SimulatorFixture fixture({.requestsPerMinute = 0});
    for (int request = 0; request < 150; ++request)
        QCOMPARE(fixture.client->post("/3.1/messages/latest/confirm").status, 400);
}

void SimulatorServerTest::connectionIsKept()
{
    SimulatorFixture fixture;
    const QByteArray latest = fixture.client->wire("/3.1/messages/latest", "{}");
    // Two requests in one go are answered one after the other.
    fixture.client->write(latest + latest);
    QCOMPARE(fixture.client->read().status, 200);
    const auto second = fixture.client->read();
    QCOMPARE(second.status, 200);
    QVERIFY(!second.isClosed);
    const auto last = fixture.client->exchange(
        fixture.client->wire("/3.1/messages/latest", "{}", {{"Connection", "close"}}));
    QVERIFY(last.isWhole);
    QVERIFY(last.head.contains("Connection: close"));
}

QTEST_GUILESS_MAIN(SimulatorServerTest)
#include "SimulatorServerTest.moc"
