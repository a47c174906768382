#include "app/api/OrdersJson.h"
#include "app/api/OrdersClient.h"
#include "tests/app/ApiFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray Path = "/3.1/orders/details/accommodations"_ba;

/// The one stay of an answer; an empty one (and a failed test) when there is another number.
Reservation only(const QByteArray &order)
{
    const auto answer = OrdersJson::parseStays(R"({"request_id":"r","data":[)" + order + "]}");
    return answer && answer->data.size() == 1 ? answer->data.first() : Reservation{};
}

} // namespace

/// The stays behind the conversations: reading and asking.
class OrdersJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aWholeOrderIsRead();
    void spellings_data();
    void spellings();
    void whatIsBrokenIsAsIfNotTold();
    void answersThatAreNoAnswer_data();
    void answersThatAreNoAnswer();
    void stayListsAreAskedForByNumber();
    void theOtherTypeIsTriedOnceAndRemembered();
    void whatIsNoNumberDoesNotGoOut();
    void errorsAreTyped_data();
    void errorsAreTyped();
};

void OrdersJsonTest::aWholeOrderIsRead()
{
    const QByteArray body = R"({"id":"731904562288410","accommodation":7704411,
        "reservation":5158203947,"pin_code":"9911",
        "accommodation_details":{"name":"Harbour Lane Guesthouse","telephone":"+351"},
        "booker":{"name":{"first_name":"Ana","last_name":"Booker"}},
        "checkin":"2026-05-06","checkout":"2026-05-10","status":"cancelled_by_guest",
        "cancellation_details":{"at":"2026-03-02T10:00:00+01:00"},
        "remarks":" Late arrival,\nabout midnight ",
        "products":[
          {"guests":[{"name":"Ines Marques","email":null},{"name":"Rui"}],
           "room_details":{"name":"Double Room"},
           "allocation":{"guests":3,"adults":2,"children":[4]},"status":"booked"},
          {"guests":[{"name":"Ines Marques"}],"room_details":{"name":"Twin"},
           "allocation":{"guests":2,"adults":1,"children":[11]}}]})";
    const Reservation expected{.reservation = u"5158203947"_s,
                               .accommodation = u"7704411"_s,
                               .propertyName = u"Harbour Lane Guesthouse"_s,
                               .guestNames = {u"Ines Marques"_s, u"Rui"_s},
                               .bookerName = u"Ana Booker"_s,
                               .checkin = QDate(2026, 5, 6),
                               .checkout = QDate(2026, 5, 10),
                               .status = u"cancelled_by_guest"_s,
                               .cancelledAtMs = 1'772'442'000'000,
                               .rooms = {u"Double Room"_s, u"Twin"_s},
                               .adults = 3,
                               .childrenAges = {4, 11},
                               .guests = 5,
                               .remarks = u"Late arrival,\nabout midnight"_s};
    QCOMPARE(only(body), expected);
}

void OrdersJsonTest::spellings_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QString>("reservation");
    QTest::addColumn<int>("guests");
    const auto row = [](const char *name, const QByteArray &order, int guests) {
        QTest::newRow(name) << order << u"9007199254740993"_s << guests;
    };
    row("D5: number beyond double", R"({"reservation":9007199254740993})", -1);
    row("D5: text", R"({"reservation":"9007199254740993","accommodation":"7"})", -1);
    row("counts as text",
        R"({"reservation":"9007199254740993","products":[{"allocation":{"guests":"3"}}]})", 3);
    row("null party",
        R"({"reservation":"9007199254740993","products":[{"allocation":{"guests":null}}]})", -1);
    row("D44: rooms as numbers, listed words with a prefix",
        R"({"reservation":"9007199254740993","products":[{"room":7,"room_reservation":8,
            "key_location":"key_location_at_the_property","allocation":{"guests":2}}]})",
        2);
    row("D44: rooms as text, words of no list",
        R"({"reservation":"9007199254740993","platform":"platform","status":"later",
            "products":[{"room":"7","room_reservation":"8","key_location":"elsewhere",
            "allocation":{"guests":2}}]})",
        2);
    row("a day with its time", R"({"reservation":"9007199254740993","checkin":"2026-05-06T12:00"})",
        -1);
}

void OrdersJsonTest::spellings()
{
    QFETCH(QByteArray, order);
    QFETCH(QString, reservation);
    QFETCH(int, guests);
    const Reservation stay = only(order);
    QCOMPARE(stay.reservation, reservation);
    QCOMPARE(stay.guests, guests);
    if (order.contains("checkin"))
        QCOMPARE(stay.checkin, QDate(2026, 5, 6));
}

void OrdersJsonTest::whatIsBrokenIsAsIfNotTold()
{
    const QByteArray body = R"({"data":[7,null,{"id":"no reservation"},
        {"reservation":1,"checkin":"soon","checkout":20260510,"status":5,"products":"none",
         "accommodation_details":[],"cancellation_details":"yes","booker":null,
         "remarks":{"a":1}},
        {"reservation":2,"products":[null,{"guests":[{"name":null},5],
         "allocation":{"guests":-4,"adults":1.5,"children":["x",3]}}]}]})";
    const auto answer = OrdersJson::parseStays(body);
    QVERIFY(bool(answer));
    QCOMPARE(answer->data.size(), 2);
    QCOMPARE(answer->data.at(0), Reservation{.reservation = u"1"_s});
    const Reservation second{.reservation = u"2"_s, .childrenAges = QList<int>(1, 3)};
    QCOMPARE(answer->data.at(1), second);
}

void OrdersJsonTest::answersThatAreNoAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("HTML") << "<html>"_ba << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a list") << "[]"_ba << false;
    QTest::newRow("data is text") << R"({"data":"none"})"_ba << false;
    QTest::newRow("data is an object") << R"({"data":{}})"_ba << false;
    QTest::newRow("no data") << "{}"_ba << true;
    QTest::newRow("null") << R"({"data":null})"_ba << true;
    QTest::newRow("empty") << R"({"data":[]})"_ba << true;
}

void OrdersJsonTest::answersThatAreNoAnswer()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isRead);
    const auto answer = OrdersJson::parseStays(body);
    QCOMPARE(bool(answer), isRead);
    if (isRead)
        QVERIFY(answer->data.isEmpty());
    else
        QCOMPARE(answer.error().kind, ApiError::Kind::BadResponse);
}

void OrdersJsonTest::stayListsAreAskedForByNumber()
{
    ApiFixture fixture;
    fixture.server.on(Path, [](const LoopbackRequest &) {
        return LoopbackAnswer{.body = R"({"data":[{"reservation":2},{"reservation":1}]})"};
    });
    OrdersClient orders(fixture.api.channel());
    const QStringList ids{u"1"_s, u"9007199254740993"_s};
    const auto answer = await(orders.stays(ids, Priority::Background));
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->data.size(), 2);
    const QJsonObject sent = QJsonDocument::fromJson(fixture.server.last().body).object();
    const QJsonArray numbers{1, qint64(9007199254740993)};
    QCOMPARE(sent.value(u"reservations"_s).toArray(), numbers);
    QCOMPARE(sent.value(u"extras"_s).toArray().first().toString(), u"accommodation_details"_s);
    QCOMPARE(sent.size(), 2);
    QVERIFY(fixture.server.last().body.contains("9007199254740993"));
}

void OrdersJsonTest::theOtherTypeIsTriedOnceAndRemembered()
{
    ApiFixture fixture;
    fixture.server.on(Path, [](const LoopbackRequest &request) {
        if (request.body.contains("\"1\""))
            return LoopbackAnswer{.body = R"({"data":[{"reservation":"1"}]})"};
        return LoopbackAnswer{.status = 400, .body = R"({"errors":[{"id":"invalid_parameter",
                       "message":"Parameter 'reservations' must be a list of strings."}]})"};
    });
    OrdersClient orders(fixture.api.channel());
    const QStringList ids(1, u"1"_s);
    for (const int posts : {2, 3}) {
        const auto answer = await(orders.stays(ids, Priority::Background));
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->data.size(), 1);
        QCOMPARE(fixture.server.postCount(Path), posts);
    }
}

void OrdersJsonTest::whatIsNoNumberDoesNotGoOut()
{
    ApiFixture fixture;
    OrdersClient orders(fixture.api.channel());
    const QStringList ids{u"HOTEL-7"_s, u"99999999999999999999"_s};
    const auto answer = await(orders.stays(ids, Priority::Background));
    QVERIFY(answer && *answer);
    QVERIFY((*answer)->data.isEmpty());
    QCOMPARE(fixture.server.postCount(), 0);
}

void OrdersJsonTest::errorsAreTyped_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::newRow("401") << 401 << int(ApiError::Kind::Unauthorized);
    QTest::newRow("403") << 403 << int(ApiError::Kind::Forbidden);
    QTest::newRow("404") << 404 << int(ApiError::Kind::NotFound);
    QTest::newRow("500") << 500 << int(ApiError::Kind::ServerFault);
}

void OrdersJsonTest::errorsAreTyped()
{
    QFETCH(int, status);
    QFETCH(int, kind);
    ApiFixture fixture;
    fixture.server.answer(status, "{}"_ba);
    OrdersClient orders(fixture.api.channel());
    const QStringList ids(1, u"1"_s);
    const auto answer = await(orders.stays(ids, Priority::Background));
    QVERIFY(answer && !*answer);
    QCOMPARE(int(answer->error().kind), kind);
    QCOMPARE(fixture.server.postCount(), 1);
}

QTEST_GUILESS_MAIN(OrdersJsonTest)
#include "OrdersJsonTest.moc"
