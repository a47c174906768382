#include "app/api/HttpTransport.h"
#include "models/items/WireLogModel.h"
#include "models/wire/WireCurl.h"
#include "tests/app/SimulatorFixture.h"
#include "tests/support/Await.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The transport tells its exchanges, without the key; a copied command repeats one.
class HttpLogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void exchangesAreTold();
    void failuresAreToldToo();
    void copiedCommandRuns();

private:
    static QNetworkRequest request(const SimulatorFixture &fixture, const QString &path)
    {
        QNetworkRequest made(QUrl(
            u"http://127.0.0.1:%1/3.1%2"_s.arg(QString::number(fixture.server->port()), path)));
        made.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        made.setRawHeader("Accept", "application/json");
        made.setRawHeader("Authorization", "Bearer " + fixture.world->token());
        made.setRawHeader("X-Affiliate-Id", fixture.world->affiliateId().toLatin1());
        return made;
    }
};

void HttpLogTest::exchangesAreTold()
{
    SimulatorFixture fixture;
    HttpTransport http;
    WireLogModel log;
    connect(&http, &HttpTransport::exchanged, &log, &WireLogModel::add);
    const auto answer =
        await(http.post(request(fixture, u"/messages/latest"_s), "{}", std::chrono::seconds(5)));
    QVERIFY(answer && *answer);
    QCOMPARE(log.rowCount(), 1);
    const WireEntry &entry = log.at(0);
    QCOMPARE(entry.endpoint, u"/messages/latest"_s);
    QCOMPARE(entry.status, 200);
    QCOMPARE(entry.messages.size(), 100);
    QVERIFY(entry.conversations.size() > 10);
    QVERIFY(!entry.requestId.isEmpty());
    QVERIFY(entry.startedAtMs > 1'600'000'000'000);
    QVERIFY(entry.response.bytes > 20'000);
    QCOMPARE(log.lens().surprises(), 0);
    const QByteArray token = fixture.world->token();
    for (const auto &headers : {entry.requestHeaders, entry.responseHeaders}) {
        for (const WireHeader &header : headers)
            QVERIFY(!header.value.contains(token));
    }
}

void HttpLogTest::failuresAreToldToo()
{
    SimulatorFixture fixture;
    fixture.server->faults().add(
        {.path = u"/messages/latest"_s, .kind = SimulatorFault::Kind::ResetAfter});
    fixture.server->faults().add({.path = u"/messages/latest"_s, .status = 503, .body = "<html>"});
    HttpTransport http;
    QList<WireEntry> told;
    connect(&http, &HttpTransport::exchanged, this,
            [&told](const WireEntry &entry) { told.append(entry); });
    const auto lost =
        await(http.post(request(fixture, u"/messages/latest"_s), "{}", std::chrono::seconds(5)));
    QVERIFY(lost && !*lost);
    const auto broken =
        await(http.post(request(fixture, u"/messages/latest"_s), "{}", std::chrono::seconds(5)));
    QVERIFY(broken && *broken);
    QCOMPARE(told.size(), 2);
    const WireEntry first = told.at(0);
    QCOMPARE(first.status, 0);
    QCOMPARE(first.failure, lost->error().word());
    const WireEntry second = told.at(1);
    QCOMPARE(second.status, 503);
    QCOMPARE(second.response.text, QByteArray("<html>"));
}

void HttpLogTest::copiedCommandRuns()
{
    const QString curl = QStandardPaths::findExecutable(u"curl"_s);
    QVERIFY2(!curl.isEmpty(), "curl is missing: ./dev setup");
    SimulatorFixture fixture;
    HttpTransport http;
    WireLogModel log;
    connect(&http, &HttpTransport::exchanged, &log, &WireLogModel::add);
    const QString text = u"it's \"$HOME\" `x` \\ and 👍🏽\nnext line"_s;
    const QJsonObject body{{u"accommodation"_s, u"6240185"_s},
                           {u"conversation"_s, fixture.at(u"6240185"_s).id},
                           {u"content"_s, text}};
    const auto answer = await(http.post(request(fixture, u"/messages/send"_s),
                                        QJsonDocument(body).toJson(QJsonDocument::Compact),
                                        std::chrono::seconds(5)));
    QVERIFY(answer && *answer);
    QCOMPARE(fixture.world->sendCount(text), 1);
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"INNBOX_TOKEN"_s, QString::fromLatin1(fixture.world->token()));
    environment.insert(u"no_proxy"_s, u"*"_s);
    shell.setProcessEnvironment(environment);
    // The server lives in this thread: no waiting that blocks it.
    QSignalSpy finished(&shell, &QProcess::finished);
    shell.start(u"/bin/sh"_s, {u"-c"_s, curlOf(log.at(0))});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    const QByteArray output = shell.readAllStandardOutput();
    QVERIFY2(QJsonDocument::fromJson(output).object()[u"data"_s][u"message"_s].isString(),
             output.constData());
    QCOMPARE(fixture.world->sendCount(text), 2);
}

QTEST_GUILESS_MAIN(HttpLogTest)
#include "HttpLogTest.moc"
