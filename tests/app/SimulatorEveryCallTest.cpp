#include "tests/app/SimulatorFixture.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

constexpr auto Png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mPQ6w4HAAH7ARFK28"
                     "dFAAAAAElFTkSuQmCC";

/// A call and a body it accepts.
struct Call {
    QByteArray path;
    QByteArray body;
};

QList<Call> calls()
{
    return {
        {"/messages/latest", "{}"},
        {"/messages/latest/confirm", R"({"messages":["$MSG"]})"},
        {"/messages/conversations", R"({"accommodation":"$ACC","conversation":"$CONV"})"},
        {"/messages/send", R"({"accommodation":"$ACC","conversation":"$CONV","content":"a"})"},
        {"/messages/attachments/upload",
         QByteArray(R"({"accommodation":"$ACC","conversation":"$CONV","file_name":"a.png",)"
                    R"("file_type":"image/png","file_size":69,"file_content":"$PNG"})")
             .replace("$PNG", Png)},
        {"/messages/attachments/metadata",
         R"({"accommodation":"$ACC","conversation":"$CONV","attachment":"$IMG"})"},
        {"/messages/attachments/download",
         R"({"accommodation":"$ACC","conversation":"$CONV","attachment":"$IMG"})"},
        {"/orders/details", R"({"reservations":["$RES"],"currency":"EUR"})"},
        {"/orders/details/accommodations", R"({"reservations":[$RES]})"},
        {"/orders/create",
         R"({"accommodation":6240185,"checkin":"2026-03-01","checkout":"2026-03-03",)"
         R"("booker":{"name":{"first_name":"Ada","last_name":"L"}}})"},
        {"/orders/cancel", R"({"order":"$ORDER","reason":"changed plans"})"},
    };
}

} // namespace

/// Every call of the provider, with every refusal that means the same everywhere, in every
/// spelling; by a client that knows nothing but HTTP.
class SimulatorEveryCallTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void refusals_data();
    void refusals();
    void bodiesThatAreNone_data();
    void bodiesThatAreNone();
    void rightCallsInEverySpelling_data();
    void rightCallsInEverySpelling();
    void callsTheSandboxLacksAreBlocked();
    void tokenOfAnotherCall();
    void unknownFields_data();
    void unknownFields();

private:
    static void addCalls()
    {
        for (const Call &call : calls())
            QTest::newRow(call.path.constData()) << call.path << call.body;
    }
    /// As Scene::fill(), and an image and an order of the world.
    static QByteArray fill(SimulatorFixture &fixture, QByteArray text)
    {
        const SimulatorConversation &mine = fixture.at(u"6240185"_s);
        if (text.contains("$IMG")) {
            SimulatorDraft draft;
            draft.conversation = mine.id;
            draft.side = SimulatorSide::Property;
            draft.attachments = {u"picture-1"_s};
            if (fixture.world->write(draft))
                text.replace("$IMG", "picture-1");
        }
        text.replace("$ORDER", fixture.stayOf(mine).order.toLatin1());
        return fixture.fill(text);
    }
    static void checkRefusal(const SandboxReply &reply, int status, const QString &errorId)
    {
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.errorId(), errorId);
        QVERIFY(!reply.body[u"request_id"_s].toString().isEmpty());
        const QJsonArray errors = reply.body[u"errors"_s].toArray();
        QCOMPARE(errors.size(), 1);
        QVERIFY(!errors.at(0)[u"message"_s].toString().isEmpty());
    }
};

void SimulatorEveryCallTest::refusals_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    addCalls();
}

void SimulatorEveryCallTest::refusals()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    SimulatorFixture fixture;
    body = fill(fixture, body);
    const auto messages = fixture.world->messages().size();
    const auto ask = [&](const Headers &headers, const QByteArray &method = "POST",
                         const QByteArray &query = {}) {
        return fixture.client->exchange(
            fixture.client->wire("/3.1" + path + query, body, headers, method));
    };
    checkRefusal(ask({{"Authorization", ""}}), 401, {});
    checkRefusal(ask({{"Authorization", "Bearer nonsense"}}), 401, {});
    checkRefusal(ask({{"X-Affiliate-Id", ""}}), 401, {});
    checkRefusal(ask({{"X-Affiliate-Id", "1"}}), 403, {});
    checkRefusal(ask({{"Content-Type", ""}}), 415, {});
    checkRefusal(ask({{"Content-Type", "text/plain"}}), 415, {});
    checkRefusal(ask({{"Accept", "text/html"}}), 406, {});
    for (const QByteArray method : {"GET", "PUT", "DELETE", "PATCH"})
        checkRefusal(ask({}, method), 405, {});
    checkRefusal(ask({}, "POST", "?page=2"), 400, u"invalid_request"_s);
    const auto elsewhere = fixture.client->exchange(fixture.client->wire("/3.0" + path, body));
    checkRefusal(elsewhere, 404, {});
    fixture.server->faults().add({.status = 500});
    QCOMPARE(ask({}).status, 500);
    fixture.server->faults().add({.status = 503, .body = "<html>", .contentType = "text/html"});
    QCOMPARE(ask({}).status, 503);
    QCOMPARE(fixture.world->messages().size(), messages); // none of them had an effect
    SimulatorFixture limited({.requestsPerMinute = 1});
    QCOMPARE(limited.client->post("/3.1/messages/latest").status, 200);
    checkRefusal(limited.client->post("/3.1" + path, limited.fill(body)), 429, {});
}

void SimulatorEveryCallTest::bodiesThatAreNone_data()
{
    refusals_data();
}

void SimulatorEveryCallTest::bodiesThatAreNone()
{
    QFETCH(QByteArray, path);
    SimulatorFixture fixture;
    checkRefusal(fixture.client->post("/3.1" + path, QByteArray("{\"a\":")), 400,
                 u"malformed_request"_s);
    checkRefusal(fixture.client->post("/3.1" + path, QByteArray("{\"a\":\"\xff\"}")), 400,
                 u"malformed_request"_s);
    checkRefusal(fixture.client->post("/3.1" + path, QByteArray("[]")), 400, u"invalid_request"_s);
    const auto none = fixture.client->post("/3.1" + path, QByteArray());
    if (path == "/messages/latest")
        QCOMPARE(none.status, 200); // a guide calls it with no body at all
    else
        checkRefusal(none, 400, u"malformed_request"_s);
}

void SimulatorEveryCallTest::rightCallsInEverySpelling_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("spelling");
    const QList<std::pair<const char *, SimulatorSpelling>> spellings{
        {"3.1", SimulatorSpelling::OpenApi31},
        {"guide", SimulatorSpelling::Guide},
        {"3.2-beta", SimulatorSpelling::Beta32},
        {"hostile", SimulatorSpelling::Hostile}};
    for (const Call &call : calls()) {
        for (const auto &[name, spelling] : spellings)
            QTest::addRow("%s, %s", call.path.constData(), name)
                << call.path << call.body << int(spelling);
    }
}

void SimulatorEveryCallTest::rightCallsInEverySpelling()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, spelling);
    SimulatorFixture fixture({.spelling = SimulatorSpelling(spelling)});
    const auto reply = fixture.client->post("/3.1" + path, fill(fixture, body));
    QVERIFY2(reply.status == 200, reply.raw.constData());
    QVERIFY(reply.isWhole);
    if (path == "/messages/latest/confirm") {
        QCOMPARE(fixture.world->waiting(), 299);
        return; // the guides show no body for it
    }
    const QJsonValue data = reply.body[u"data"_s];
    QVERIFY2(data.isArray() ? !data.toArray().isEmpty() : !data.toObject().isEmpty(),
             reply.raw.constData());
    const auto named = SimulatorSpelling(spelling);
    const bool isSilent =
        (path == "/messages/conversations" && named == SimulatorSpelling::Guide) ||
        ((path == "/messages/conversations" || path == "/messages/latest") &&
         named == SimulatorSpelling::Hostile);
    QCOMPARE(reply.body.contains(u"request_id"_s), !isSilent); // the guide's sample has none
}

void SimulatorEveryCallTest::callsTheSandboxLacksAreBlocked()
{
    SimulatorFixture fixture;
    checkRefusal(fixture.client->post("/3.1/orders/details/cars"), 403, u"sandbox_blocked"_s);
}

void SimulatorEveryCallTest::tokenOfAnotherCall()
{
    SimulatorFixture fixture;
    constexpr int MoreThanAPage = 11;
    for (int number = 0; number < MoreThanAPage; ++number)
        QVERIFY(fixture.world->book({.accommodation = u"6240185"_s, .guestName = u"A B"_s}));
    const auto first = fixture.client->post(
        "/3.1/orders/details",
        QJsonObject{{u"created"_s, QJsonObject{{u"from"_s, u"2026-02-01T00:00:00+00:00"_s}}},
                    {u"currency"_s, u"EUR"_s},
                    {u"maximum_results"_s, 10}});
    QCOMPARE(first.status, 200);
    const QString token = first.body[u"metadata"_s][u"next_page"_s].toString();
    QVERIFY(!token.isEmpty());
    const QJsonObject page{{u"page"_s, token}};
    checkRefusal(fixture.client->post("/3.1/orders/details/accommodations", page), 400,
                 u"token_endpoint_mismatch"_s);
    checkRefusal(
        fixture.client->post("/3.1/orders/details", QJsonObject{{u"page"_s, token + u'x'}}), 400,
        u"invalid_token"_s);
    QCOMPARE(fixture.client->post("/3.1/orders/details", page).status, 200);
}

void SimulatorEveryCallTest::unknownFields_data()
{
    refusals_data();
}

void SimulatorEveryCallTest::unknownFields()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    SimulatorFixture fixture;
    QJsonObject more = QJsonDocument::fromJson(fill(fixture, body)).object();
    more[u"surprise"_s] = 1;
    const auto reply = fixture.client->post("/3.1" + path, more);
    if (path == "/messages/latest") {
        QCOMPARE(reply.status, 200); // what is sent to it is ignored
        return;
    }
    checkRefusal(reply, 400, u"unknown_parameter"_s);
    QVERIFY(reply.raw.contains("surprise"));
}

QTEST_GUILESS_MAIN(SimulatorEveryCallTest)
#include "SimulatorEveryCallTest.moc"
