#include "tests/app/ApiFixture.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using How = LoopbackAnswer::How;
using Kind = ApiError::Kind;

namespace {

/// JSON in single quotes, for readable rows.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

MessageJson::SendRequest hello()
{
    return {.accommodation = u"77"_s,
            .reservation = u"515"_s,
            .conversation = u"c1"_s,
            .content = u"Hello"_s};
}

} // namespace

/// One call, one answer: headers, bodies, and what each kind of answer becomes.
class ApiClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void requestsCarryTheirHeaders()
    {
        ApiFixture fixture;
        fixture.script("latest"_ba, {{.body = json("{'data':{'messages':[]}}")}});
        const auto result = await(fixture.api.fetchLatest(Priority::Background));
        QVERIFY(result && *result);
        const LoopbackRequest request = fixture.server.last();
        QCOMPARE(request.method, "POST"_ba);
        QCOMPARE(request.path, "/3.1/messages/latest"_ba);
        QCOMPARE(request.header("Authorization"_ba), "Bearer sekret-key-123"_ba);
        QCOMPARE(request.header("X-Affiliate-Id"_ba), "424242"_ba);
        QCOMPARE(request.header("Content-Type"_ba), "application/json"_ba);
        QCOMPARE(request.header("Accept"_ba), "application/json"_ba);
        QVERIFY(request.header("User-Agent"_ba).startsWith("Innbox/"));
        QCOMPARE(request.body, "{}"_ba);
        QCOMPARE(fixture.api.requestCount(), 1);
    }

    void aRequestTakesItsPlaceAndFreesIt()
    {
        ApiFixture fixture;
        fixture.script("latest"_ba, {{.body = "{}"_ba}});
        QVERIFY(*await(fixture.api.fetchLatest(Priority::Background)));
        QCOMPARE(fixture.store.record.requests.size(), 1);
        const RequestRecord record = fixture.store.record.requests.first();
        QCOMPARE(record.deadlineAtMs - record.startedAtMs, 15'000);
        QVERIFY(record.endedAtMs > 0);
        QCOMPARE(fixture.budget.taken(), 1);
        fixture.clock.advance(60s);
        QCOMPARE(fixture.budget.taken(), 0);
    }

    void theQueueIsRead()
    {
        ApiFixture fixture;
        fixture.script("latest"_ba,
                       {{.body = json("{'request_id':'r1','data':{'messages':[{'message_id':'m1',"
                                      "'conversation':{'id':'c1'}},7]}}")}});
        const auto result = await(fixture.api.fetchLatest(Priority::Background));
        QVERIFY(result && *result);
        const auto answer = result->value();
        QCOMPARE(answer.requestId, u"r1"_s);
        QCOMPARE(answer.data.messages.size(), 1);
        QCOMPARE(answer.data.unreadable.size(), 1);
        QCOMPARE(answer.data.messages.first().sentAtMs, fixture.clock.nowMs());
        QVERIFY(answer.data.messages.first().isTimeGuess);
    }

    void aLargeAnswerIsReadToo()
    {
        ApiFixture fixture;
        QByteArray body = json("{'data':{'messages':[");
        for (int i = 0; i < 5'000; ++i) {
            body += (i > 0 ? "," : "") + json("{'id':'m") + QByteArray::number(i) +
                    json("','conversation':'c1','content':'some words of a guest'}");
        }
        fixture.script("latest"_ba, {{.body = body + "]}}"}});
        const auto result = await(fixture.api.fetchLatest(Priority::Background));
        QVERIFY(result && *result);
        QCOMPARE(result->value().data.messages.size(), 5'000);
        QCOMPARE(result->value().data.messages.last().remoteId, u"m4999"_s);
        // And a broken one is an error like a small one.
        fixture.script("latest"_ba, {{.body = body}});
        const auto broken = await(fixture.api.fetchLatest(Priority::Background));
        QVERIFY(broken && !*broken);
        QCOMPARE(broken->error().kind, Kind::BadResponse);
    }

    void historiesAreRead()
    {
        ApiFixture fixture;
        fixture.script(
            "conversations"_ba,
            {{.body = json("{'data':{'conversations':{'id':'c1','messages':[{'id':'m1'}]}}}")}});
        const auto result =
            await(fixture.api.conversation(u"77"_s, u"515"_s, u"c1"_s, Priority::Person));
        QVERIFY(result && *result);
        QCOMPARE(result->value().data.messages.size(), 1);
        QCOMPARE(result->value().data.reservation, u"515"_s);
        QCOMPARE(fixture.bodies("conversations"_ba).first(),
                 json("{'accommodation':'77','conversation':'c1'}"));
    }

    void confirmedIdsAreThoseAskedFor_data()
    {
        QTest::addColumn<LoopbackAnswer>("answer");
        QTest::addColumn<QStringList>("confirmed");
        const QStringList both{u"a"_s, u"b"_s};
        QTest::newRow("D28 no body") << LoopbackAnswer{.status = 204} << both;
        QTest::newRow("D28 no JSON") << LoopbackAnswer{.body = "OK"_ba} << both;
        QTest::newRow("D28 a request id")
            << LoopbackAnswer{.body = json("{'request_id':'r'}")} << both;
        QTest::newRow("D28 one is left out")
            << LoopbackAnswer{.body = json("{'confirmedMessages':['b']}")} << QStringList{u"b"_s};
        QTest::newRow("D28 none") << LoopbackAnswer{.body = json("{'confirmedMessages':[]}")}
                                  << QStringList();
        QTest::newRow("D28 one nobody asked for")
            << LoopbackAnswer{.body = json("{'confirmedMessages':['z','a']}")}
            << QStringList{u"a"_s};
    }
    void confirmedIdsAreThoseAskedFor()
    {
        QFETCH(const LoopbackAnswer, answer);
        QFETCH(const QStringList, confirmed);
        ApiFixture fixture;
        fixture.script("latest/confirm"_ba, {answer});
        const auto result = await(fixture.api.confirm({u"a"_s, u"b"_s}, Priority::Background));
        QVERIFY(result && *result);
        QCOMPARE(result->value().data, confirmed);
        QCOMPARE(fixture.bodies("latest/confirm"_ba), QList{json("{'messages':['a','b']}")});
    }

    void errorsAreTyped_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("mayHaveArrived");
        const auto row = [](int status, Kind kind, bool mayHaveArrived = false) {
            QTest::addRow("%d", status) << status << kind << mayHaveArrived;
        };
        row(400, Kind::Rejected);
        row(401, Kind::Unauthorized);
        row(403, Kind::Forbidden);
        row(404, Kind::NotFound);
        row(405, Kind::Rejected);
        row(406, Kind::Rejected);
        row(408, Kind::ServerFault, true);
        row(409, Kind::Rejected);
        row(415, Kind::Rejected);
        row(422, Kind::Rejected);
        row(429, Kind::RateLimited);
        row(500, Kind::ServerFault, true);
        row(502, Kind::ServerFault, true);
        row(503, Kind::ServerFault, true);
        row(302, Kind::BadResponse, true);
        row(307, Kind::BadResponse, true);
        row(600, Kind::BadResponse, true);
    }
    void errorsAreTyped()
    {
        QFETCH(const int, status);
        QFETCH(const Kind, kind);
        QFETCH(const bool, mayHaveArrived);
        ApiFixture fixture;
        const LoopbackAnswer answer{
            .status = status,
            .body = json("{'request_id':'r9','errors':[{'id':'some_id','message':'Prose.'}]}"),
            .headers = {{"Location"_ba, "/elsewhere"_ba}}};
        fixture.script("send"_ba, {answer});
        const auto result = await(fixture.api.send(hello(), Priority::Person));
        QVERIFY(result && !*result);
        const ApiError error = result->error();
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.mayHaveArrived, mayHaveArrived);
        if (status != 307) { // Qt 6.4 keeps the body of this one
            QCOMPARE(error.requestId, u"r9"_s);
            QCOMPARE(error.errorId, u"some_id"_s);
            QCOMPARE(error.errorMessage, u"Prose."_s);
        }
        QCOMPARE(fixture.server.requests().size(), 1); // sent once, followed nowhere
    }

    void brokenAnswersToASendAreUnclear_data()
    {
        QTest::addColumn<LoopbackAnswer>("answer");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, const LoopbackAnswer &answer, Kind kind) {
            QTest::newRow(name) << answer << kind;
        };
        row("200 without an id", {.body = json("{'request_id':'r','data':{}}")}, Kind::BadResponse);
        row("200 with HTML", {.body = "<html>"_ba}, Kind::BadResponse);
        row("200 with nothing", {}, Kind::BadResponse);
        row("200 with a list", {.body = "[]"_ba}, Kind::BadResponse);
        row("close", {.how = How::Close}, Kind::ConnectionLost);
        row("reset", {.how = How::Reset}, Kind::ConnectionLost);
        row("half a status line", {.how = How::HalfStatusLine}, Kind::ConnectionLost);
        row("half a body", {.body = json("{'data':{'message':'m1'}}"), .how = How::HalfBody},
            Kind::ConnectionLost);
        row("503 with HTML", {.status = 503, .body = "<html>"_ba}, Kind::ServerFault);
    }
    void brokenAnswersToASendAreUnclear()
    {
        QFETCH(const LoopbackAnswer, answer);
        QFETCH(const Kind, kind);
        ApiFixture fixture;
        fixture.script("send"_ba, {answer});
        const auto result = await(fixture.api.send(hello(), Priority::Person));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, kind);
        QVERIFY(result->error().mayHaveArrived);
        QCOMPARE(fixture.server.postCount(), 1);
        // The next call works.
        fixture.script("send"_ba, {{.body = json("{'data':{'message':'m2'}}")}});
        const auto next = await(fixture.api.send(hello(), Priority::Person));
        QVERIFY(next && *next);
        QCOMPARE(next->value().data, u"m2"_s);
    }

    void nothingLeavesWithoutAServer()
    {
        ApiFixture fixture;
        fixture.server.shutDown();
        const auto result = await(fixture.api.send(hello(), Priority::Person));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, Kind::Offline);
        QVERIFY(!result->error().mayHaveArrived);
    }

    void aSendUsesANewConnection()
    {
        ApiFixture fixture;
        fixture.script("latest"_ba, {{.body = "{}"_ba}});
        fixture.script("send"_ba, {{.body = json("{'data':{'message':'m1'}}")}});
        QVERIFY(*await(fixture.api.fetchLatest(Priority::Background)));
        QVERIFY(*await(fixture.api.send(hello(), Priority::Person)));
        QCOMPARE(fixture.server.connectionCount(), 2);
        QCOMPARE(fixture.store.record.requests.last().deadlineAtMs -
                     fixture.store.record.requests.last().startedAtMs,
                 30'000);
    }

    void a429PausesEverything()
    {
        ApiFixture fixture;
        fixture.script("latest"_ba, {{.status = 429, .headers = {{"Retry-After"_ba, "7"_ba}}},
                                     {.body = "{}"_ba}});
        const auto result = await(fixture.api.fetchLatest(Priority::Background));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().retryAfter, 7'000ms);
        QCOMPARE(fixture.budget.pausedForMs(), 7'000);
        QCOMPARE(fixture.store.record.pauseForMs, 7'000);
        bool isDone = false;
        QCoro::connect(fixture.api.fetchLatest(Priority::Person), &fixture.api,
                       [&](const auto &answer) { isDone = bool(answer); });
        fixture.clock.advance(6'999ms);
        QCOMPARE(fixture.server.postCount(), 1);
        fixture.clock.advance(1ms);
        QTRY_VERIFY(isDone);
        QCOMPARE(fixture.server.postCount(), 2);
    }

    void a429WithoutAWordPausesAMinute()
    {
        ApiFixture fixture;
        fixture.script("latest"_ba, {{.status = 429}});
        QVERIFY(!*await(fixture.api.fetchLatest(Priority::Background)));
        QCOMPARE(fixture.budget.pausedForMs(), 60'000);
    }

    void theServersClockIsLearnt()
    {
        ApiFixture fixture;
        fixture.clock.jumpWall(
            std::chrono::milliseconds(1'795'289'268'000 - fixture.clock.nowMs()));
        fixture.script("latest"_ba, {{.headers = {{"Date"_ba, "Sat, 21 Nov 2026 19:30:48 GMT"_ba}}},
                                     {.status = 500}});
        QVERIFY(await(fixture.api.fetchLatest(Priority::Background)));
        QCOMPARE(fixture.api.serverOffsetMs(), 180'000);
        QVERIFY(await(fixture.api.fetchLatest(Priority::Background))); // no Date: kept
        QCOMPARE(fixture.api.serverOffsetMs(), 180'000);
        fixture.api.setServerOffsetMs(-5);
        QCOMPARE(fixture.api.serverOffsetMs(), -5);
    }

    void theKeyIsInNoErrorAndNoLog()
    {
        ApiFixture fixture;
        fixture.script(
            "latest"_ba,
            {{.status = 401,
              .body = json("{'request_id':'sekret-key-123','errors':[{'id':"
                           "'x-sekret-key-123','message':'Bad token sekret-key-123!'}]}"),
              .headers = {{"WWW-Authenticate"_ba, "Bearer"_ba}}}});
        const auto result = await(fixture.api.fetchLatest(Priority::Background));
        QVERIFY(result && !*result);
        const ApiError error = result->error();
        QCOMPARE(error.kind, Kind::Unauthorized);
        QCOMPARE(error.errorMessage, u"Bad token (key)!"_s);
        for (const QString &text :
             {error.requestId, error.errorId, error.errorMessage, error.detail})
            QVERIFY(!text.contains(u"sekret"_s));
        QCOMPARE(fixture.server.postCount(), 1);
    }

    void aKeyThatWouldSplitTheHeaderNeverLeaves_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("affiliate");
        QTest::newRow("line end") << "a\r\nX-Other: 1"_ba << u"42"_s;
        QTest::newRow("empty") << ""_ba << u"42"_s;
        QTest::newRow("blank") << "a b"_ba << u"42"_s;
        QTest::newRow("affiliate id with a line end") << "a"_ba << u"42\n"_s;
        QTest::newRow("no affiliate id") << "a"_ba << u""_s;
    }
    void aKeyThatWouldSplitTheHeaderNeverLeaves()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const QString, affiliate);
        ApiFixture fixture;
        fixture.api.setAccess(
            {.base = fixture.server.url(), .affiliateId = affiliate, .token = token});
        const auto result = await(fixture.api.fetchLatest(Priority::Background));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, Kind::Unauthorized);
        QCOMPARE(fixture.server.requests().size(), 0);
    }

    void aStoreThatCannotRecordLetsNothingOut()
    {
        ApiFixture fixture;
        fixture.store.refusal = StoreError{.kind = StoreError::Kind::Full};
        const auto result = await(fixture.api.fetchLatest(Priority::Background));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, Kind::Cancelled);
        QVERIFY(result->error().storeError.has_value());
        QCOMPARE(result->error().word(), StoreError{.kind = StoreError::Kind::Full}.word());
        QVERIFY(!result->error().mayHaveArrived);
        QCOMPARE(fixture.server.requests().size(), 0);
    }

    void stopEndsACallInEveryState()
    {
        ApiFixture fixture;
        fixture.script("latest"_ba, {{.how = How::Hang}});
        connect(&fixture.server, &LoopbackServer::requested, &fixture.http, &HttpTransport::stop);
        const auto underWay = await(fixture.api.fetchLatest(Priority::Background));
        QVERIFY(underWay && !*underWay);
        QCOMPARE(underWay->error().kind, Kind::Cancelled);
        QVERIFY(underWay->error().mayHaveArrived);
        fixture.budget.stop();
        const auto waiting = await(fixture.api.fetchLatest(Priority::Background));
        QVERIFY(waiting && !*waiting);
        QCOMPARE(waiting->error().kind, Kind::Cancelled);
        QVERIFY(!waiting->error().mayHaveArrived);
    }

    void aClientMayDieInTheMiddle()
    {
        ApiFixture fixture;
        fixture.script("latest"_ba, {{.how = How::Hang}});
        auto api = std::make_unique<ApiClient>(
            &fixture.http, &fixture.budget, &fixture.clock,
            ApiAccess{.base = fixture.server.url().resolved(QUrl(u"3.1/"_s)),
                      .affiliateId = u"1"_s,
                      .token = "t"_ba});
        connect(&fixture.server, &LoopbackServer::requested, &fixture.http, [&] {
            api.reset();
            fixture.http.stop();
        });
        const auto result = await(api->fetchLatest(Priority::Background));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(ApiClientTest)
#include "ApiClientTest.moc"
