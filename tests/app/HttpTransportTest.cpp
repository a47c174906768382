#include "app/api/HttpTransport.h"

#include "tests/support/Await.h"
#include "tests/support/LoopbackServer.h"

#include <QNetworkProxyFactory>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using How = LoopbackAnswer::How;
using Kind = ApiError::Kind;

namespace {

constexpr auto Deadline = 10s; ///< never met by a passing test

QNetworkRequest requestTo(const LoopbackServer &server, const QString &path = u"messages/latest"_s)
{
    QNetworkRequest request(server.url().resolved(QUrl(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return request;
}

} // namespace

class HttpTransportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anyStatusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<HttpHeaders>("headers");
        const HttpHeaders none;
        for (const int status : {200, 201, 400, 403, 404, 405, 406, 408, 409, 410,
                                 415, 418, 422, 429, 500, 501, 502, 503, 504, 599})
            QTest::addRow("%d", status) << status << none;
        QTest::newRow("401 that asks for a password")
            << 401 << HttpHeaders{{"WWW-Authenticate"_ba, "Basic realm=\"x\""_ba}};
        QTest::newRow("401 that asks for a ticket")
            << 401 << HttpHeaders{{"WWW-Authenticate"_ba, "Negotiate"_ba}};
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d is not followed", status)
                << status << HttpHeaders{{"Location"_ba, "/elsewhere"_ba}};
    }
    void anyStatusIsAnAnswer()
    {
        QFETCH(const int, status);
        QFETCH(const HttpHeaders, headers);
        LoopbackServer server;
        server.answer(status, R"({"request_id":"r1"})"_ba, headers);
        HttpTransport http;
        const auto result = await(http.post(requestTo(server), R"({"a":"b"})"_ba, Deadline));
        QVERIFY(result);
        QVERIFY2(*result, qPrintable(*result ? QString() : result->error().detail));
        QCOMPARE(result->value().status, status);
        if (status != 307 && status != 308) // Qt 6.4 keeps the bodies of these two
            QCOMPARE(result->value().body, R"({"request_id":"r1"})"_ba);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.last().path, "/messages/latest"_ba);
        QCOMPARE(server.last().body, R"({"a":"b"})"_ba);
    }

    void aBrokenConnectionPostsOnce_data()
    {
        QTest::addColumn<How>("how");
        QTest::addColumn<bool>("isReused");
        QTest::addColumn<QByteArray>("body");
        for (const bool isReused : {false, true}) {
            for (const char *const body : {"{}", ""}) {
                const char *const tail = isReused ? "reused" : "new";
                const auto row = [&](const char *name, How how) {
                    QTest::addRow("%s, %s connection, body '%s'", name, tail, body)
                        << how << isReused << QByteArray(body);
                };
                row("reset", How::Reset);
                row("close", How::Close);
                row("half a status line", How::HalfStatusLine);
                row("half a body", How::HalfBody);
                row("half a chunk", How::HalfChunk);
            }
        }
    }
    void aBrokenConnectionPostsOnce()
    {
        QFETCH(const How, how);
        QFETCH(const bool, isReused);
        QFETCH(const QByteArray, body);
        LoopbackServer server;
        HttpTransport http;
        server.answer(200, "{}"_ba);
        if (isReused)
            QVERIFY(*await(http.post(requestTo(server, u"before"_s), "{}"_ba, Deadline)));
        server.answer({.body = R"({"data":{"message":"m1"}})"_ba, .how = how});
        const auto result = await(http.post(requestTo(server), body, Deadline));
        QVERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, Kind::ConnectionLost);
        QVERIFY(result->error().mayHaveArrived);
        QCOMPARE(server.postCount("/messages/latest"_ba), 1);
        if (isReused)
            QCOMPARE(server.postCount(), 2);
        // The next one works again, and what broke is not sent a second time behind our back.
        server.answer(200, "{}"_ba);
        QVERIFY(*await(http.post(requestTo(server, u"after"_s), "{}"_ba, Deadline)));
        QCOMPARE(server.postCount("/messages/latest"_ba), 1);
    }

    void theDeadlineIsAbsolute_data()
    {
        QTest::addColumn<How>("how");
        QTest::newRow("no answer") << How::Hang;
        QTest::newRow("half an answer") << How::HangInBody;
        QTest::newRow("an answer that trickles") << How::Trickle;
    }
    void theDeadlineIsAbsolute()
    {
        QFETCH(const How, how);
        LoopbackServer server;
        server.answer({.body = QByteArray(10'000, ' '), .how = how, .pace = 5ms});
        HttpTransport http;
        const auto result = await(http.post(requestTo(server), "{}"_ba, 150ms));
        QVERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, Kind::TimedOut);
        QVERIFY(result->error().mayHaveArrived);
        QCOMPARE(server.postCount(), 1);
    }

    void aDeadlineBeforeTheConnectionLeavesNothing()
    {
        LoopbackServer server; // speaks no TLS: the handshake never ends
        QNetworkRequest request(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.port())));
        HttpTransport http;
        const auto result = await(http.post(request, "{}"_ba, 150ms));
        QVERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, Kind::TimedOut);
        QVERIFY(!result->error().mayHaveArrived);
        QCOMPARE(server.requests().size(), 0);
    }

    void aRefusedConnectionIsOffline()
    {
        LoopbackServer server;
        server.shutDown();
        HttpTransport http;
        const auto result = await(http.post(requestTo(server), "{}"_ba, Deadline));
        QVERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, Kind::Offline);
        QVERIFY(!result->error().mayHaveArrived);
        QCOMPARE(result->error().httpStatus, 0);
    }

    void aServerThatWentAwayIsOffline()
    {
        LoopbackServer server;
        server.answer(200, "{}"_ba);
        HttpTransport http;
        QVERIFY(*await(http.post(requestTo(server), "{}"_ba, Deadline)));
        server.shutDown();
        http.forgetIdleConnections();
        const auto result = await(http.post(requestTo(server), "{}"_ba, Deadline));
        QVERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, Kind::Offline);
        QVERIFY(!result->error().mayHaveArrived);
    }

    void aCertificateNobodySignedIsRefused()
    {
        LoopbackServer server(LoopbackServer::Security::SelfSigned);
        server.answer(200, "{}"_ba);
        HttpTransport http;
        const auto result = await(http.post(requestTo(server), "{}"_ba, Deadline));
        QVERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, Kind::TlsFailed);
        QVERIFY(!result->error().mayHaveArrived);
        QCOMPARE(server.requests().size(), 0);
    }

    void anEncodedAnswerIsRefused()
    {
        LoopbackServer server;
        const QByteArray empty =
            QByteArray::fromHex("1f8b0800000000000003abae05004384f7 5b02000000");
        server.answer(200, empty, {{"Content-Encoding"_ba, "gzip"_ba}});
        HttpTransport http;
        const auto result = await(http.post(requestTo(server), "{}"_ba, Deadline));
        QVERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, Kind::BadResponse);
        QCOMPARE(result->error().httpStatus, 200);
        QVERIFY(result->error().mayHaveArrived);
        QCOMPARE(server.last().header("Accept-Encoding"_ba), "identity"_ba);
    }

    void anAnswerOfEightMegabytesIsTaken()
    {
        LoopbackServer server;
        server.answer(200, QByteArray(HttpTransport::MaxAnswerBytes, ' '));
        HttpTransport http;
        const auto result = await(http.post(requestTo(server), "{}"_ba, Deadline));
        QVERIFY(result);
        QVERIFY(*result);
        QCOMPARE(result->value().body.size(), HttpTransport::MaxAnswerBytes);
    }

    void aLargerAnswerIsRefused_data()
    {
        QTest::addColumn<LoopbackAnswer>("answer");
        QTest::newRow("one byte more, by its length") << LoopbackAnswer{
            .body = QByteArray(HttpTransport::MaxAnswerBytes + 1, ' '), .how = How::HangInBody};
        QTest::newRow("one byte more, no length")
            << LoopbackAnswer{.how = How::Flood, .floodBytes = HttpTransport::MaxAnswerBytes + 1};
        QTest::newRow("50 MB, no length")
            << LoopbackAnswer{.how = How::Flood, .floodBytes = 50 * 1024 * 1024};
    }
    void aLargerAnswerIsRefused()
    {
        QFETCH(const LoopbackAnswer, answer);
        LoopbackServer server;
        server.answer(answer);
        HttpTransport http;
        const auto result = await(http.post(requestTo(server), "{}"_ba, Deadline));
        QVERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, Kind::BadResponse);
        QVERIFY(result->error().mayHaveArrived);
        // Beyond the limit there are only pieces on their way: buffers of ours, Qt's and the
        // kernel.
        QCOMPARE_LT(server.bytesSent(), HttpTransport::MaxAnswerBytes + 16 * 1024 * 1024);
        QCOMPARE(server.postCount(), 1);
    }

    void cookiesAreNotSentBack()
    {
        LoopbackServer server;
        server.answer(200, "{}"_ba, {{"Set-Cookie"_ba, "session=1; Path=/"_ba}});
        HttpTransport http;
        QVERIFY(*await(http.post(requestTo(server), "{}"_ba, Deadline)));
        QVERIFY(*await(http.post(requestTo(server), "{}"_ba, Deadline)));
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(server.last().header("Cookie"_ba), QByteArray());
    }

    void loopbackNeedsNoProxy()
    {
        LoopbackServer gone; // its port is closed again: a dead proxy
        gone.shutDown();
        const QByteArray before = qgetenv("http_proxy");
        const QByteArray exceptions = qgetenv("no_proxy");
        qputenv("http_proxy", gone.url().toEncoded());
        qunsetenv("no_proxy");
        LoopbackServer server;
        server.answer(200, "{}"_ba);
        const auto system = QNetworkProxyFactory::systemProxyForQuery(
            QNetworkProxyQuery(QUrl(u"http://innbox.invalid/"_s)));
        HttpTransport http;
        const auto result = await(http.post(requestTo(server), "{}"_ba, Deadline));
        qputenv("http_proxy", before);
        qputenv("no_proxy", exceptions);
        QCOMPARE(system.first().port(), gone.port()); // the trap was set
        QVERIFY(result);
        QVERIFY(*result);
        QCOMPARE(server.requests().size(), 1);
    }

    void stopEndsWhatIsUnderWay()
    {
        LoopbackServer server;
        server.answer({.how = How::Hang});
        HttpTransport http;
        connect(&server, &LoopbackServer::requested, &http, &HttpTransport::stop);
        const auto result = await(http.post(requestTo(server), "{}"_ba, Deadline));
        QVERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, Kind::Cancelled);
        QVERIFY(result->error().mayHaveArrived);
        const auto after = await(http.post(requestTo(server), "{}"_ba, Deadline));
        QVERIFY(after);
        QCOMPARE(after->error().kind, Kind::Cancelled);
        QVERIFY(!after->error().mayHaveArrived);
        QCOMPARE(server.postCount(), 1);
    }

    void aDyingTransportEndsWhatIsUnderWay()
    {
        LoopbackServer server;
        server.answer({.how = How::Hang});
        auto http = std::make_unique<HttpTransport>();
        connect(&server, &LoopbackServer::requested, this, [&http] { http.reset(); });
        const auto result = await(http->post(requestTo(server), "{}"_ba, Deadline));
        QVERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, Kind::Cancelled);
    }

    void idleConnectionsAreForgotten()
    {
        LoopbackServer server;
        server.answer(200, "{}"_ba);
        HttpTransport http;
        QVERIFY(*await(http.post(requestTo(server), "{}"_ba, Deadline)));
        QVERIFY(*await(http.post(requestTo(server), "{}"_ba, Deadline)));
        QCOMPARE(server.connectionCount(), 1); // kept open, used again
        http.forgetIdleConnections();
        QVERIFY(*await(http.post(requestTo(server), "{}"_ba, Deadline)));
        QCOMPARE(server.connectionCount(), 2);
    }

    void forgettingLeavesRequestsUnderWayAlone()
    {
        LoopbackServer server;
        server.answer(200, "{}"_ba);
        server.on("/slow"_ba, [](const LoopbackRequest &) {
            return LoopbackAnswer{.body = "{}"_ba, .how = How::Trickle};
        });
        HttpTransport http;
        auto slow = http.post(requestTo(server, u"slow"_s), "{}"_ba, Deadline);
        http.forgetIdleConnections();
        QVERIFY(*await(http.post(requestTo(server), "{}"_ba, Deadline)));
        const auto result = await(std::move(slow));
        QVERIFY(result);
        QVERIFY(*result);
        QCOMPARE(result->value().body, "{}"_ba);
        QCOMPARE(server.postCount(), 2);
    }

    void headersOfTheAnswerAreRead()
    {
        LoopbackServer server;
        server.answer(
            429, "{}"_ba,
            {{"Date"_ba, "Sat, 21 Nov 2026 19:27:48 GMT"_ba}, {"Retry-After"_ba, "7"_ba}});
        HttpTransport http;
        const auto result = await(http.post(requestTo(server), "{}"_ba, Deadline));
        QVERIFY(result && *result);
        QCOMPARE(result->value().serverDateMs, 1'795'289'268'000);
        QCOMPARE(result->value().retryAfter, "7"_ba);
    }
};

QTEST_GUILESS_MAIN(HttpTransportTest)
#include "HttpTransportTest.moc"
