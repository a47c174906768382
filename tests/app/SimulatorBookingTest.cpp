#include "tests/app/SimulatorFixture.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 DayMs = 24LL * 3600 * 1000;

} // namespace

/// Test bookings over the API: made, cancelled, refused.
class SimulatorBookingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void bookingsAreChecked_data();
    void bookingsAreChecked();
    void bookingOpensItsConversation();
    void cancelledOrderIsToldSo();

private:
    /// A stay of tomorrow for one night at Hotel Lindenhof.
    static const SimulatorStay &book(SimulatorFixture &fixture)
    {
        const qint64 nowMs = fixture.world->nowMs();
        const auto day = [nowMs](int days) {
            return QDateTime::fromMSecsSinceEpoch(nowMs + days * DayMs, Qt::UTC)
                .date()
                .toString(Qt::ISODate);
        };
        const auto reservation = fixture.world->book({.accommodation = u"6240185"_s,
                                                      .guestName = u"A B"_s,
                                                      .checkin = day(1),
                                                      .checkout = day(2)});
        return fixture.world
            ->stays()[size_t(fixture.world->stayByReservation(reservation.value()))];
    }
};

void SimulatorBookingTest::bookingsAreChecked_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray create = "/3.1/orders/create";
    const QByteArray cancel = "/3.1/orders/cancel";
    const auto body = [](const char *accommodation, const char *dates, const char *booker) {
        return QByteArray("{\"accommodation\":") + accommodation + "," + dates +
               ",\"booker\":" + booker + "}";
    };
    const char *right = R"("checkin":"$IN","checkout":"$OUT")";
    const char *booker = R"({"name":{"first_name":"Ana","last_name":"Costa"}})";
    const auto row = [&](const char *name, const QByteArray &path, const QByteArray &text,
                         int status) { QTest::newRow(name) << path << text << status; };
    row("right", create, body("\"6240185\"", right, booker), 200);
    row("number", create, body("6240185", right, booker), 200);
    row("unknown property", create, body("1", right, booker), 404);
    row("no booker", create, R"({"accommodation":1,"checkin":"$IN","checkout":"$OUT"})", 400);
    row("no last name", create, body("6240185", right, R"({"name":{"first_name":"A"}})"), 400);
    row("no date", create, body("6240185", R"("checkin":"soon","checkout":"$OUT")", booker), 400);
    row("yesterday", create,
        body("6240185", R"("checkin":"2020-01-01","checkout":"2020-01-02")", booker), 400);
    row("backwards", create, body("6240185", R"("checkin":"$OUT","checkout":"$IN")", booker), 400);
    row("unknown field", create,
        body("6240185", R"("checkin":"$IN","checkout":"$OUT","room":1)", booker), 400);
    row("cancel unknown", cancel, R"({"order":"1","reason":"x"})", 404);
    row("cancel without reason", cancel, R"({"order":"1"})", 400);
    row("cancel", cancel, R"({"order":"$ORDER","reason":"changed plans"})", 200);
}

void SimulatorBookingTest::bookingsAreChecked()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    SimulatorFixture fixture;
    const SimulatorStay &stay = book(fixture);
    body.replace("$IN", stay.checkin.toLatin1());
    body.replace("$OUT", stay.checkout.toLatin1());
    body.replace("$ORDER", stay.order.toLatin1());
    const size_t before = fixture.world->stays().size();
    const auto reply = fixture.client->post(path, body);
    QVERIFY2(reply.status == status, reply.raw.constData());
    const bool isBooked = status == 200 && path.endsWith("create");
    QCOMPARE(fixture.world->stays().size(), before + (isBooked ? 1 : 0));
}

void SimulatorBookingTest::bookingOpensItsConversation()
{
    SimulatorFixture fixture({}, {.isEmpty = true});
    const QDate day = QDateTime::fromMSecsSinceEpoch(fixture.world->nowMs(), Qt::UTC).date();
    const auto reply = fixture.client->post(
        "/3.1/orders/create",
        QJsonObject{
            {u"accommodation"_s, 13921698},
            {u"checkin"_s, day.addDays(3).toString(Qt::ISODate)},
            {u"checkout"_s, day.addDays(5).toString(Qt::ISODate)},
            {u"booker"_s, QJsonObject{{u"name"_s, QJsonObject{{u"first_name"_s, u"Ana"_s},
                                                              {u"last_name"_s, u"Costa"_s}}}}},
            {u"remarks"_s, QJsonObject{{u"special_requests"_s, u"An extra bed, please."_s}}}});
    const QJsonValue made = reply.data()[u"accommodation"_s];
    QVERIFY(made[u"reservation"_s].isDouble());
    QVERIFY(!made[u"order"_s].toString().isEmpty());
    QVERIFY(!made[u"pincode"_s].toString().isEmpty());
    QVERIFY(fixture.world->advance(2000));
    QCOMPARE(fixture.latestIds().size(), 3); // the wish, the welcome, the rejection
    QCOMPARE(fixture.world->messages().front().content, u"An extra bed, please."_s);
}

void SimulatorBookingTest::cancelledOrderIsToldSo()
{
    SimulatorFixture fixture;
    const SimulatorStay &stay = book(fixture);
    const QJsonObject body{{u"order"_s, stay.order}, {u"reason"_s, u"x"_s}};
    QCOMPARE(fixture.client->post("/3.1/orders/cancel", body).status, 200);
    QCOMPARE(fixture.client->post("/3.1/orders/cancel", body).status, 400);
    const auto reply = fixture.client->post(
        "/3.1/orders/details/accommodations",
        QJsonObject{{u"reservations"_s, QJsonArray{stay.reservation.toLongLong()}}});
    const QJsonValue order = reply.body[u"data"_s].toArray().at(0);
    QCOMPARE(order[u"status"_s].toString(), u"cancelled_by_guest"_s);
    QVERIFY(order[u"cancellation_details"_s][u"at"_s].isString());
}

QTEST_GUILESS_MAIN(SimulatorBookingTest)
#include "SimulatorBookingTest.moc"
