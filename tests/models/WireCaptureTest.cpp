#include "models/wire/WireCapture.h"
#include "models/wire/WireCurl.h"
#include "models/wire/WireHar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Key = "sandbox-Very_Secret-0123";

RawExchange exchange(const QByteArray &request, const QByteArray &response,
                     const QString &path = u"/messages/latest"_s)
{
    RawExchange raw;
    raw.url = u"https://demandapi-sandbox.booking.com/3.1"_s + path;
    raw.startedAtMs = 1'770'000'000'123;
    raw.tookMs = 42;
    raw.status = 200;
    raw.requestHeaders = {{"Authorization", QByteArray("Bearer ") + Key},
                          {"X-Affiliate-Id", "1234567"},
                          {"Content-Type", "application/json"},
                          {"Content-Length", QByteArray::number(request.size())}};
    raw.responseHeaders = {{"Content-Type", "application/json"}, {"Set-Cookie", "session=abc"}};
    raw.request = request;
    raw.response = response;
    return raw;
}

/// What HAR 1.2 requires, as far as a checker can see it; empty = it holds.
QString faultOfHar(const QByteArray &har)
{
    const QJsonObject log = QJsonDocument::fromJson(har).object()[u"log"_s].toObject();
    const auto lacks = [](const QJsonObject &object, const QStringList &texts,
                          const QStringList &numbers, const QStringList &lists) -> QString {
        for (const QString &name : texts) {
            if (!object[name].isString())
                return name;
        }
        for (const QString &name : numbers) {
            if (!object[name].isDouble())
                return name;
        }
        for (const QString &name : lists) {
            if (!object[name].isArray())
                return name;
        }
        return {};
    };
    if (log[u"version"_s].toString() != u"1.2"_s || !log[u"entries"_s].isArray())
        return u"log"_s;
    QString fault = lacks(log[u"creator"_s].toObject(), {u"name"_s, u"version"_s}, {}, {});
    for (const QJsonValue &value : log[u"entries"_s].toArray()) {
        const QJsonObject entry = value.toObject();
        const QJsonObject request = entry[u"request"_s].toObject();
        const QJsonObject response = entry[u"response"_s].toObject();
        const QJsonObject timings = entry[u"timings"_s].toObject();
        const QStringList lists{u"cookies"_s, u"headers"_s};
        fault += lacks(entry, {u"startedDateTime"_s}, {u"time"_s}, {});
        fault += lacks(request, {u"method"_s, u"url"_s, u"httpVersion"_s},
                       {u"headersSize"_s, u"bodySize"_s}, lists + QStringList{u"queryString"_s});
        fault +=
            lacks(request[u"postData"_s].toObject(), {u"mimeType"_s, u"text"_s}, {}, {u"params"_s});
        fault += lacks(response, {u"statusText"_s, u"httpVersion"_s, u"redirectURL"_s},
                       {u"status"_s, u"headersSize"_s, u"bodySize"_s}, lists);
        fault += lacks(response[u"content"_s].toObject(), {u"mimeType"_s}, {u"size"_s}, {});
        fault += lacks(timings, {}, {u"send"_s, u"wait"_s, u"receive"_s}, {});
        if (!entry[u"cache"_s].isObject())
            fault += u"cache"_s;
        for (const QJsonObject &side : {request, response}) {
            for (const QString &list : lists) {
                for (const QJsonValue &pair : side[list].toArray())
                    fault += lacks(pair.toObject(), {u"name"_s, u"value"_s}, {}, {});
            }
        }
        if (entry[u"time"_s].toDouble() < 0 || !QUrl(request[u"url"_s].toString()).isValid() ||
            request[u"method"_s].toString() != u"POST"_s)
            fault += u"request"_s;
        const double sum = timings[u"send"_s].toDouble() + timings[u"wait"_s].toDouble() +
                           timings[u"receive"_s].toDouble();
        if (sum != entry[u"time"_s].toDouble())
            fault += u"time"_s;
        static const QRegularExpression iso(
            u"\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z\\z"_s);
        if (!iso.match(entry[u"startedDateTime"_s].toString()).hasMatch())
            fault += u"startedDateTime"_s;
    }
    return fault;
}

} // namespace

/// What is kept of an exchange, and how it is handed on.
class WireCaptureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void secretsStayOut_data();
    void secretsStayOut();
    void imagesBecomeTheirSize();
    void bodiesAreCut();
    void idsAreFound_data();
    void idsAreFound();
    void errorsAndFailuresAreKept();
    void endpointsAreBelowTheBase_data();
    void endpointsAreBelowTheBase();
    void fieldsCollapseLists();
    void harIsValid();
    void curlSaysWhatWasCut();
    void shellsReadNothingIntoIt_data();
    void shellsReadNothingIntoIt();
};

void WireCaptureTest::secretsStayOut_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("response");
    const QByteArray key(Key);
    QTest::newRow("nothing") << QByteArray("{}") << QByteArray("{}");
    QTest::newRow("key echoed") << QByteArray("{}")
                                << QByteArray(R"({"errors":[{"message":"bad key )") + key + "\"}]}";
    QTest::newRow("key in a broken answer")
        << QByteArray("{}") << QByteArray("<html>") + key + "</html>";
    QTest::newRow("pin codes") << QByteArray("{}")
                               << QByteArray(R"({"data":[{"pin_code":"4711"},{"pincode":4711}]})");
    QTest::newRow("pin code in half an answer")
        << QByteArray("{}") << QByteArray(R"({"data":[{"pin_code": "4711)");
    QTest::newRow("pin number in half an answer")
        << QByteArray("{}") << QByteArray(R"({"data":{"pincode":4711,"a)");
}

void WireCaptureTest::secretsStayOut()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, response);
    const WireEntry entry = WireCapture::entryOf(exchange(request, response));
    const QByteArray everything =
        harOf({entry}, u"1"_s) + curlOf(entry).toUtf8() + entry.request.text + entry.response.text;
    QVERIFY2(!everything.contains(Key), everything.constData());
    QVERIFY(!everything.contains("Very_Secret"));
    QVERIFY(!everything.contains("4711"));
    QVERIFY(!everything.contains("session=abc"));
    QCOMPARE(entry.requestHeaders.first(), (WireHeader{"Authorization", "Bearer ***"}));
    QCOMPARE(entry.response.bytes, response.size());
}

void WireCaptureTest::imagesBecomeTheirSize()
{
    const QByteArray image(30'000, 'Q');
    const QByteArray request = R"({"file_name":"a.png","file_content":")" + image + "\"}";
    const WireEntry entry =
        WireCapture::entryOf(exchange(request, request, u"/messages/attachments/upload"_s));
    QCOMPARE(entry.request.base64Bytes, 30'000);
    QCOMPARE(entry.request.bytes, request.size());
    QVERIFY(!entry.request.isCut);
    QVERIFY(entry.request.text.size() < 200);
    QVERIFY(entry.request.text.contains("30000"));
    QVERIFY(entry.request.text.contains("a.png"));
    QCOMPARE(entry.response.base64Bytes, 30'000);
    // half an answer
    const WireEntry torn = WireCapture::entryOf(exchange("{}", request.chopped(1000)));
    QVERIFY(torn.response.text.size() < 200);
    QVERIFY(torn.response.base64Bytes > 28'000);
    // a long text of people is none
    const QByteArray words = R"({"content":")" + QByteArray("word ").repeated(1000) + "\"}";
    QCOMPARE(WireCapture::entryOf(exchange(words, "{}")).request.text, words);
}

void WireCaptureTest::bodiesAreCut()
{
    const QString euro = QString(30'000, u'€');
    const QByteArray body = R"({"content":")" + euro.toUtf8() + "\"}";
    const WireEntry entry = WireCapture::entryOf(exchange(body, body));
    QVERIFY(entry.response.isCut);
    QVERIFY(entry.response.text.size() <= WireCapture::MaxBodyBytes);
    QVERIFY(entry.response.text.size() > WireCapture::MaxBodyBytes - 4);
    QVERIFY(!QString::fromUtf8(entry.response.text).contains(QChar::ReplacementCharacter));
    QCOMPARE(entry.response.bytes, body.size());
    QVERIFY(!WireCapture::entryOf(exchange("{}", QByteArray(65536, ' '))).response.isCut);
}

void WireCaptureTest::idsAreFound_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QStringList>("conversations");
    QTest::addColumn<QStringList>("messages");
    QTest::addColumn<QStringList>("reservations");
    QTest::addColumn<QStringList>("attachments");
    const QStringList none;
    QTest::newRow("3.1 latest")
        << QByteArray("{}")
        << QByteArray(
               R"({"data":{"messages":[{"message_id":"m1","conversation":{"id":"c1","reservation":"5"},)"
               R"("attachments":["i1"]},{"message_id":"m2","conversation":{"id":"c1","reservation":5}}]}})")
        << QStringList{u"c1"_s} << QStringList{u"m1"_s, u"m2"_s} << QStringList{u"5"_s}
        << QStringList{u"i1"_s};
    QTest::newRow("guide latest")
        << QByteArray("{}")
        << QByteArray(
               R"({"data":{"messages":[{"message":"m1","conversation":{"conversation":"c1"}}]}})")
        << QStringList{u"c1"_s} << QStringList{u"m1"_s} << none << none;
    QTest::newRow("confirm") << QByteArray(R"({"messages":["m1","m2"]})") << QByteArray("{}")
                             << none << QStringList{u"m1"_s, u"m2"_s} << none << none;
    QTest::newRow("send") << QByteArray(
                                 R"({"conversation":"c1","reservation":"5","attachments":["i"]})")
                          << QByteArray(R"({"data":{"message":"m9"}})") << QStringList{u"c1"_s}
                          << QStringList{u"m9"_s} << QStringList{u"5"_s} << QStringList{u"i"_s};
    QTest::newRow("history")
        << QByteArray(R"({"reservation":"5158203947"})")
        << QByteArray(
               R"({"data":{"conversations":[{"id":"c1","reservation":5158203947,"messages":[{"id":"m1"}]}]}})")
        << QStringList{u"c1"_s} << QStringList{u"m1"_s} << QStringList{u"5158203947"_s} << none;
    QTest::newRow("stays") << QByteArray(R"({"reservations":[5158203947,7]})") << QByteArray("{}")
                           << none << none << QStringList{u"5158203947"_s, u"7"_s} << none;
}

void WireCaptureTest::idsAreFound()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, response);
    QFETCH(QStringList, conversations);
    QFETCH(QStringList, messages);
    QFETCH(QStringList, reservations);
    QFETCH(QStringList, attachments);
    const WireEntry entry = WireCapture::entryOf(exchange(request, response));
    QCOMPARE(entry.conversations, conversations);
    QCOMPARE(entry.messages, messages);
    QCOMPARE(entry.reservations, reservations);
    QCOMPARE(entry.attachments, attachments);
}

void WireCaptureTest::errorsAndFailuresAreKept()
{
    RawExchange raw = exchange(
        "{}", R"({"request_id":"r1","errors":[{"id":"invalid_parameter","message":"x"}]})");
    raw.status = 400;
    WireEntry entry = WireCapture::entryOf(raw);
    QCOMPARE(entry.requestId, u"r1"_s);
    QCOMPARE(entry.errorId, u"invalid_parameter"_s);
    QCOMPARE(entry.status, 400);
    raw.response = R"({"errors":[{"code":404}]})";
    QCOMPARE(WireCapture::entryOf(raw).errorId, u"404"_s);
    raw.status = 0;
    raw.failure = u"timed-out"_s;
    raw.response.clear();
    entry = WireCapture::entryOf(raw);
    QCOMPARE(entry.failure, u"timed-out"_s);
    QVERIFY(entry.fields.isEmpty());
    QCOMPARE(faultOfHar(harOf({entry}, u"1"_s)), QString());
}

void WireCaptureTest::endpointsAreBelowTheBase_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("provider") << u"https://demandapi.booking.com/3.1/messages/send"_s
                              << u"/messages/send"_s;
    QTest::newRow("simulator") << u"http://127.0.0.1:8080/3.1/orders/details"_s
                               << u"/orders/details"_s;
    QTest::newRow("something else") << u"http://127.0.0.1/x/y"_s << u"/x/y"_s;
}

void WireCaptureTest::endpointsAreBelowTheBase()
{
    QFETCH(QString, url);
    QFETCH(QString, endpoint);
    QCOMPARE(WireCapture::endpointOf(url), endpoint);
}

void WireCaptureTest::fieldsCollapseLists()
{
    const auto fields = WireCapture::fieldsOf(
        QJsonDocument::fromJson(R"({"a":[{"b":1},{"b":"x"},{"b":2}],"c":null})").object());
    const QList<WireField> wanted{{u"/a"_s, u"list"_s, 1},
                                  {u"/a[]"_s, u"object"_s, 3},
                                  {u"/a[]/b"_s, u"number"_s, 2},
                                  {u"/a[]/b"_s, u"text"_s, 1},
                                  {u"/c"_s, u"null"_s, 1}};
    QCOMPARE(fields, wanted);
}

void WireCaptureTest::harIsValid()
{
    QCOMPARE(faultOfHar(harOf({}, u"1"_s)), QString());
    const WireEntry whole = WireCapture::entryOf(exchange("{}", R"({"request_id":"ü"})"));
    const WireEntry cut = WireCapture::entryOf(exchange("{}", QByteArray(70'000, 'x')));
    const QByteArray har = harOf({whole, cut}, u"0.1.0"_s);
    QCOMPARE(faultOfHar(har), QString());
    const QJsonArray entries =
        QJsonDocument::fromJson(har).object()[u"log"_s][u"entries"_s].toArray();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0)[u"startedDateTime"_s].toString(), u"2026-02-02T02:40:00.123Z"_s);
    QVERIFY(!entries.at(1)[u"response"_s][u"content"_s][u"comment"_s].toString().isEmpty());
    // the checker can fail
    QVERIFY(!faultOfHar(QByteArray(har).replace("\"wait\"", "\"pause\"")).isEmpty());
    QVERIFY(!faultOfHar("{}").isEmpty());
}

void WireCaptureTest::curlSaysWhatWasCut()
{
    const WireEntry whole = WireCapture::entryOf(exchange(R"({"content":"it's"})", "{}"));
    const QString command = curlOf(whole);
    QVERIFY(command.startsWith(u"curl "_s));
    QVERIFY(command.contains(u"\"Authorization: Bearer $INNBOX_TOKEN\""_s));
    QVERIFY(command.contains(u"X-Affiliate-Id: 1234567"_s));
    QVERIFY(!command.contains(u"Content-Length"_s));
    const WireEntry cut = WireCapture::entryOf(exchange(R"({"file_content":"QUFB"})", "{}"));
    QVERIFY(curlOf(cut).startsWith(u"# 4 characters of base64"_s));
    const WireEntry torn = WireCapture::entryOf(exchange(QByteArray(70'000, 'x'), "{}"));
    QVERIFY(curlOf(torn).contains(u"was cut"_s) || curlOf(torn).contains(u"left out"_s));
}

void WireCaptureTest::shellsReadNothingIntoIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quote") << u"it's 'here'"_s;
    QTest::newRow("substitution") << u"$(touch x) `touch y` $HOME \\ \" ! * ~"_s;
    QTest::newRow("lines") << u"a\nb\r\n\tc"_s;
    QTest::newRow("dash and at") << u"-d @/etc/passwd"_s;
    QTest::newRow("scripts") << u"שלום 你好 👍🏽 \u202e"_s;
    QTest::newRow("empty") << QString();
}

void WireCaptureTest::shellsReadNothingIntoIt()
{
    QFETCH(QString, text);
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf %s "_s + shellQuoted(text)});
    QVERIFY(shell.waitForFinished(5000));
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), text);
}

QTEST_GUILESS_MAIN(WireCaptureTest)
#include "WireCaptureTest.moc"
