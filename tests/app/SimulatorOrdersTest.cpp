#include "tests/app/SimulatorFixture.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 DayMs = 24LL * 3600 * 1000;
constexpr auto Details = "/3.1/orders/details";

QString timeText(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).toString(Qt::ISODate);
}

QString dayText(qint64 atMs)
{
    return timeText(atMs).left(10);
}

} // namespace

/// /orders/details: filters, windows, pages.
class SimulatorOrdersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void bodiesAreChecked_data();
    void bodiesAreChecked();
    void windowsFindTheirStays();
    void pagesGoOnByToken();
    void rowsCarryWhatIsDocumented();
    void statusFollowsTheClock();

private:
    static QByteArray fill(const SimulatorFixture &fixture, QByteArray body)
    {
        const qint64 nowMs = fixture.world->nowMs();
        body.replace("$NOW", timeText(nowMs).toLatin1());
        body.replace("$DAY6", timeText(nowMs - 6 * DayMs).toLatin1());
        body.replace("$DAY8", timeText(nowMs - 8 * DayMs).toLatin1());
        body.replace("$OLD", timeText(nowMs - 400 * DayMs).toLatin1());
        body.replace("$TODAY", dayText(nowMs).toLatin1());
        body.replace("$FAR", dayText(nowMs + 501 * DayMs).toLatin1());
        return fixture.fill(body);
    }
};

void SimulatorOrdersTest::bodiesAreChecked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("errorId");
    const QString none;
    const QString missing = u"missing_parameter"_s;
    const QString invalid = u"invalid_parameter"_s;
    const QString unknown = u"unknown_parameter"_s;
    const QString conflicting = u"conflicting_parameters"_s;
    const auto row = [](const char *name, const char *body, int status, const QString &errorId) {
        QTest::newRow(name) << QByteArray(body) << status << errorId;
    };
    row("updated", R"({"updated":{"from":"$DAY6","to":"$NOW"},"currency":"EUR"})", 200, none);
    row("no end", R"({"updated":{"from":"$DAY6"},"currency":"EUR"})", 200, none);
    row("start today", R"({"start":{"from":"$TODAY"},"currency":"EUR"})", 200, none);
    row("reservations", R"({"reservations":["$RES"],"currency":"EUR"})", 200, none);
    row("sorted",
        R"({"created":{"from":"$DAY6"},"currency":"EUR",)"
        R"("sort":{"by":"updated","direction":"ascending"},"maximum_results":10})",
        200, none);
    row("no currency", R"({"updated":{"from":"$DAY6"}})", 400, missing);
    row("no filter", R"({"currency":"EUR"})", 400, missing);
    row("two filters", R"({"updated":{"from":"$DAY6"},"orders":["1"],"currency":"EUR"})", 400,
        conflicting);
    row("eight days", R"({"updated":{"from":"$DAY8","to":"$NOW"},"currency":"EUR"})", 400, invalid);
    row("backwards", R"({"updated":{"from":"$NOW","to":"$DAY6"},"currency":"EUR"})", 400, invalid);
    row("too old", R"({"updated":{"from":"$OLD"},"currency":"EUR"})", 400, invalid);
    row("too far", R"({"start":{"from":"$FAR"},"currency":"EUR"})", 400, invalid);
    row("date for a time", R"({"updated":{"from":"$TODAY"},"currency":"EUR"})", 400, invalid);
    row("time for a date", R"({"start":{"from":"$NOW"},"currency":"EUR"})", 400, invalid);
    row("window as text", R"({"updated":"$NOW","currency":"EUR"})", 400, invalid);
    row("window with more", R"({"updated":{"from":"$DAY6","until":"$NOW"},"currency":"EUR"})", 400,
        unknown);
    row("window without from", R"({"updated":{"to":"$NOW"},"currency":"EUR"})", 400, missing);
    row("currency small", R"({"updated":{"from":"$DAY6"},"currency":"eur"})", 400, invalid);
    row("numbers", R"({"reservations":[$RES],"currency":"EUR"})", 400, invalid);
    row("empty list", R"({"reservations":[],"currency":"EUR"})", 400, invalid);
    row("rows odd", R"({"created":{"from":"$DAY6"},"currency":"EUR","maximum_results":15})", 400,
        invalid);
    row("rows by id", R"({"orders":["1"],"currency":"EUR","maximum_results":10})", 400,
        conflicting);
    row("sort by name", R"({"created":{"from":"$DAY6"},"currency":"EUR","sort":{"by":"name"}})",
        400, invalid);
    row("service", R"({"created":{"from":"$DAY6"},"currency":"EUR","services":["boats"]})", 400,
        invalid);
    row("extra", R"({"created":{"from":"$DAY6"},"currency":"EUR","extras":["all"]})", 400, invalid);
    row("unknown field", R"({"created":{"from":"$DAY6"},"currency":"EUR","language":"en"})", 400,
        unknown);
    row("bad page", R"({"page":"nonsense"})", 400, u"invalid_token"_s);
    row("page and filter", R"({"page":"x","currency":"EUR"})", 400, conflicting);
}

void SimulatorOrdersTest::bodiesAreChecked()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, errorId);
    SimulatorFixture fixture;
    const auto reply = fixture.client->post(Details, fill(fixture, body));
    QVERIFY2(reply.status == status, reply.raw.constData());
    QCOMPARE(reply.errorId(), errorId);
}

void SimulatorOrdersTest::windowsFindTheirStays()
{
    SimulatorFixture fixture({.requestsPerMinute = 0});
    // Walking the windows back, as a first start does, meets every stay exactly once.
    QSet<QString> found;
    qsizetype rows = 0;
    const qint64 endMs = fixture.world->nowMs() + 60 * DayMs;
    for (int week = 0; week < 20; ++week) {
        const qint64 toMs = endMs - week * 7 * DayMs;
        const QJsonObject window{{u"from"_s, dayText(toMs - 6 * DayMs)}, {u"to"_s, dayText(toMs)}};
        const auto reply = fixture.client->post(
            Details, QJsonObject{{u"end"_s, window}, {u"currency"_s, u"EUR"_s}});
        QCOMPARE(reply.status, 200);
        for (const QJsonValue &row : reply.body[u"data"_s].toArray()) {
            found.insert(QString::number(row[u"accommodations"_s][u"reservation"_s].toInteger()));
            ++rows;
        }
    }
    QCOMPARE(rows, qsizetype(fixture.world->stays().size()));
    QCOMPARE(found.size(), rows);
}

void SimulatorOrdersTest::pagesGoOnByToken()
{
    SimulatorFixture fixture({.requestsPerMinute = 0});
    for (int number = 0; number < 25; ++number)
        QVERIFY(fixture.world->book({.accommodation = u"6240185"_s, .guestName = u"A B"_s}));
    const qint64 nowMs = fixture.world->nowMs();
    auto reply = fixture.client->post(
        Details, QJsonObject{{u"created"_s, QJsonObject{{u"from"_s, timeText(nowMs - 1000)}}},
                             {u"currency"_s, u"EUR"_s},
                             {u"maximum_results"_s, 10}});
    QSet<QString> orders;
    int pages = 0;
    QString token;
    while (true) {
        ++pages;
        QCOMPARE(reply.body[u"metadata"_s][u"total_results"_s].toInt(), 25);
        for (const QJsonValue &row : reply.body[u"data"_s].toArray())
            orders.insert(row[u"id"_s].toString());
        const QJsonValue next = reply.body[u"metadata"_s][u"next_page"_s];
        if (next.isNull())
            break;
        token = next.toString();
        reply = fixture.client->post(Details, QJsonObject{{u"page"_s, token}});
    }
    QCOMPARE(pages, 3);
    QCOMPARE(orders.size(), 25);
    QVERIFY(fixture.world->advance(3'600'000));
    reply = fixture.client->post(Details, QJsonObject{{u"page"_s, token}});
    QCOMPARE(reply.errorId(), u"expired_token"_s);
}

void SimulatorOrdersTest::rowsCarryWhatIsDocumented()
{
    SimulatorFixture fixture;
    const SimulatorStay &stay = fixture.stayOf(fixture.at(u"6240185"_s));
    const auto reply = fixture.client->post(
        Details, QJsonObject{{u"reservations"_s, QJsonArray{stay.reservation, u"1"_s}},
                             {u"currency"_s, u"CHF"_s}});
    const QJsonArray rows = reply.body[u"data"_s].toArray();
    QCOMPARE(rows.size(), 1);
    const QJsonObject row = rows.at(0).toObject();
    QCOMPARE(row[u"id"_s].toString(), stay.order);
    QCOMPARE(row[u"accommodations"_s][u"reservation"_s].toInteger(), stay.reservation.toLongLong());
    QCOMPARE(row[u"affiliate"_s].toInteger(), fixture.world->affiliateId().toLongLong());
    const QJsonObject booker = row[u"booker"_s].toObject();
    QCOMPARE(booker[u"language"_s].toString(), stay.language);
    const QJsonValue name = booker[u"name"_s];
    QCOMPARE((name[u"first_name"_s].toString() + u' ' + name[u"last_name"_s].toString()).trimmed(),
             stay.guestName);
    QCOMPARE(row[u"currency"_s].toString(), u"CHF"_s);
    // neither the property nor the dates, as documented
    QVERIFY(!reply.raw.contains("6240185"));
    QVERIFY(!row.contains(u"checkin"_s));
}

void SimulatorOrdersTest::statusFollowsTheClock()
{
    SimulatorFixture fixture;
    const auto reservation =
        fixture.world->book({.accommodation = u"6240185"_s, .guestName = u"A B"_s});
    QVERIFY(reservation);
    const auto status = [&] {
        const auto reply =
            fixture.client->post(Details, QJsonObject{{u"reservations"_s, QJsonArray{*reservation}},
                                                      {u"currency"_s, u"EUR"_s}});
        return reply.body[u"data"_s].toArray().at(0)[u"status"_s].toString();
    };
    QCOMPARE(status(), u"booked"_s);
    QVERIFY(fixture.world->advance(25 * DayMs));
    QCOMPARE(status(), u"stayed"_s);
}

QTEST_GUILESS_MAIN(SimulatorOrdersTest)
#include "SimulatorOrdersTest.moc"
