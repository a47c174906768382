#include "app/simulator/SimulatorHttp.h"

#include "tests/app/SimulatorFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The bytes on the wire: what is a request and what is not.
class SimulatorHttpTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void requestsAreRead_data();
    void requestsAreRead();
    void bytesMayComeOneByOne();
    void refusals_data();
    void refusals();
    void refusedConnectionGetsItsAnswer();
    void continueIsSaid();
};

void SimulatorHttpTest::requestsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("hasQuery");
    QTest::addColumn<bool>("keepsAlive");
    QTest::newRow("plain") << QByteArray(
                                  "POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n{}")
                           << QByteArray("{}") << false << true;
    QTest::newRow("no body") << QByteArray("POST /a HTTP/1.1\r\nHost: h\r\n\r\n") << QByteArray()
                             << false << true;
    QTest::newRow("query") << QByteArray("GET /a?b=c HTTP/1.1\r\nHost: h\r\n\r\n") << QByteArray()
                           << true << true;
    QTest::newRow("close") << QByteArray("POST /a HTTP/1.1\r\nHost: h\r\nConnection: Close\r\n\r\n")
                           << QByteArray() << false << false;
    QTest::newRow("1.0") << QByteArray("POST /a HTTP/1.0\r\n\r\n") << QByteArray() << false
                         << false;
    QTest::newRow("1.0 kept") << QByteArray("POST /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                              << QByteArray() << false << true;
    QTest::newRow("blank line first")
        << QByteArray("\r\nPOST /a HTTP/1.1\r\nhost:h\r\n\r\n") << QByteArray() << false << true;
}

void SimulatorHttpTest::requestsAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, body);
    QFETCH(bool, hasQuery);
    QFETCH(bool, keepsAlive);
    SimulatorRequestReader reader;
    reader.feed(bytes + bytes);
    for (int number = 0; number < 2; ++number) {
        const auto request = reader.take();
        QVERIFY(request);
        QCOMPARE(request->path, "/a");
        QCOMPARE(request->body, body);
        QCOMPARE(request->hasQuery, hasQuery);
        QCOMPARE(request->keepsAlive, keepsAlive);
    }
    QVERIFY(!reader.take());
    QCOMPARE(reader.refusal(), 0);
}

void SimulatorHttpTest::bytesMayComeOneByOne()
{
    const QByteArray bytes = "POST /a HTTP/1.1\r\nHost: h\r\nX-Name:  value \r\n"
                             "Content-Length: 3\r\n\r\nabc";
    SimulatorRequestReader reader;
    for (qsizetype at = 0; at + 1 < bytes.size(); ++at) {
        reader.feed(bytes.mid(at, 1));
        QVERIFY(!reader.take());
    }
    reader.feed(bytes.right(1));
    const auto request = reader.take();
    QVERIFY(request);
    QCOMPARE(request->body, "abc");
    QCOMPARE(request->header("x-name").value_or(QByteArray()), "value");
    QVERIFY(!request->header("x-other"));
}

void SimulatorHttpTest::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray head = "POST /a HTTP/1.1\r\nHost: h\r\n";
    QTest::newRow("nonsense") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("tls") << QByteArray("\x16\x03\x01\x02\r\n\r\n") << 400;
    QTest::newRow("no slash") << QByteArray("POST a HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("http/2") << QByteArray("PRI / HTTP/2.0\r\n\r\n") << 505;
    QTest::newRow("no host") << QByteArray("POST /a HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("folded") << head + "X: a\r\n b\r\n\r\n" << 400;
    QTest::newRow("blank before colon") << head + "X : a\r\n\r\n" << 400;
    QTest::newRow("chunked") << head + "Transfer-Encoding: chunked\r\n\r\n" << 411;
    QTest::newRow("negative length") << head + "Content-Length: -1\r\n\r\n" << 400;
    QTest::newRow("two lengths") << head + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n" << 400;
    QTest::newRow("body too large") << head + "Content-Length: 2097153\r\n\r\n" << 413;
    QTest::newRow("endless head") << head + "X: " + QByteArray(17'000, 'a') << 431;
    QTest::newRow("large head") << head + "X: " + QByteArray(17'000, 'a') + "\r\n\r\n" << 431;
}

void SimulatorHttpTest::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    SimulatorRequestReader reader;
    reader.feed(bytes);
    QVERIFY(!reader.take());
    QCOMPARE(reader.refusal(), status);
    // For good: what follows is no request either.
    reader.feed("POST /a HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(!reader.take());
}

void SimulatorHttpTest::refusedConnectionGetsItsAnswer()
{
    SimulatorFixture fixture;
    const auto reply = fixture.client->exchange("POST /3.1/messages/latest HTTP/1.1\r\nHost: h\r\n"
                                                "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n");
    QCOMPARE(reply.status, 411);
    QVERIFY(reply.isWhole);
    QVERIFY(reply.head.contains("Connection: close"));
    QCOMPARE(fixture.server->postCount(u"/messages/latest"_s), 0);
}

void SimulatorHttpTest::continueIsSaid()
{
    SimulatorFixture fixture;
    const QByteArray wire =
        fixture.client->wire("/3.1/messages/latest", "{}", {{"Expect", "100-continue"}});
    const auto first = fixture.client->exchange(wire.chopped(2), 300);
    QCOMPARE(first.status, 100);
    QCOMPARE(fixture.client->exchange("{}").status, 200);
}

QTEST_GUILESS_MAIN(SimulatorHttpTest)
#include "SimulatorHttpTest.moc"
