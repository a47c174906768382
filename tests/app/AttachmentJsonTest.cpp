#include "app/api/AttachmentJson.h"
#include "app/api/AttachmentClient.h"
#include "tests/app/ApiFixture.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Attachments coming in and going out: reading, writing and asking.
class AttachmentJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void metadata_data();
    void metadata();
    void downloads_data();
    void downloads();
    void foreignNames_data();
    void foreignNames();
    void aLongNameKeepsItsExtension();
    void bothCallsNameAllThree();
    void theOtherTypeOfThePropertyIsTriedOnce();
    void anUploadSaysWhatItCarries();
    void uploads_data();
    void uploads();
    void whatAnUploadWasTaughtIsRemembered();
};

void AttachmentJsonTest::metadata_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<qint64>("size");
    const auto row = [](const char *name, const QByteArray &body, bool isRead, qint64 size) {
        QTest::newRow(name) << body << isRead << size;
    };
    const QByteArray head =
        R"({"data":{"metadata":{"file_name":"lamp.png","file_type":"image/PNG")";
    row("D31: size as text", head + R"(,"file_size":"69"}}})", true, 69);
    row("D31: size as number", head + R"(,"file_size":69}}})", true, 69);
    row("no size", head + "}}}", true, -1);
    row("a strange size", head + R"(,"file_size":"6 kB"}}})", true, -1);
    row("a negative size", head + R"(,"file_size":-6}}})", true, -1);
    row("no metadata", R"({"data":{}})", false, 0);
    row("HTML", "<html>", false, 0);
}

void AttachmentJsonTest::metadata()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isRead);
    QFETCH(qint64, size);
    const auto answer = AttachmentJson::parseMetadata(body);
    QCOMPARE(bool(answer), isRead);
    if (!isRead)
        return;
    const AttachmentFacts facts{u"lamp.png"_s, u"image/png"_s, size};
    QCOMPARE(answer->data, facts);
}

void AttachmentJsonTest::downloads_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("D30: the id is told as well") << R"(aGVsbG8=","attachment":"an-id)"_ba
                                                 << "hello"_ba;
    QTest::newRow("plain") << "aGVsbG8="_ba
                           << "hello"_ba;
    QTest::newRow("with line breaks") << "aGVs\\r\\nbG8="_ba
                                      << "hello"_ba;
    QTest::newRow("no Base64") << "aGV*bG8="_ba << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void AttachmentJsonTest::downloads()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, bytes);
    const auto answer =
        AttachmentJson::parseDownload(R"({"data":{"file_content":")" + content + R"("}})");
    QCOMPARE(bool(answer), !bytes.isEmpty());
    if (answer)
        QCOMPARE(answer->data, bytes);
    else
        QCOMPARE(answer.error().kind, ApiError::Kind::BadResponse);
}

void AttachmentJsonTest::foreignNames_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain") << u"Größe 1.png"_s << u"Größe 1.png"_s;
    QTest::newRow("folders") << u"../../etc/passwd"_s << u"passwd"_s;
    QTest::newRow("folders of another system") << u"C:\\temp\\a.png"_s << u"a.png"_s;
    QTest::newRow("only folders") << u"../.."_s << QString();
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
    QTest::newRow("control characters") << u"a\nb\u0007c.png"_s << u"abc.png"_s;
    QTest::newRow("direction") << u"photo\u202Egnp.exe"_s << u"photognp.exe"_s;
    QTest::newRow("isolates") << u"\u2066a\u2069\u200B.png"_s << u"a.png"_s;
    QTest::newRow("blanks") << u"  a   b .png "_s << u"a b .png"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void AttachmentJsonTest::foreignNames()
{
    QFETCH(QString, foreign);
    QFETCH(QString, clean);
    QCOMPARE(AttachmentJson::cleanFileName(foreign), clean);
}

void AttachmentJsonTest::aLongNameKeepsItsExtension()
{
    const QString name = AttachmentJson::cleanFileName(QString(500, u'x') + u".jpeg"_s);
    QCOMPARE(name.size(), 120);
    QVERIFY(name.endsWith(u"x.jpeg"_s));
    // a pair is not torn
    const QString faces = AttachmentJson::cleanFileName(u"x"_s + QString(u"😀"_s).repeated(100));
    QVERIFY(faces.size() <= 120);
    QVERIFY(faces.isValidUtf16());
}

void AttachmentJsonTest::bothCallsNameAllThree()
{
    ApiFixture fixture;
    fixture.script("attachments/metadata",
                   {{.body = R"({"data":{"metadata":{"file_name":"a.png"}}})"}});
    // over the limit for parsing on the caller's thread
    const QByteArray large(100'000, 'x');
    fixture.script("attachments/download",
                   {{.body = R"({"data":{"file_content":")" + large.toBase64() + R"("}})"}});
    AttachmentClient client(fixture.api.channel());
    const AttachmentRef ref{u"7"_s, u"c-1"_s, u"a-1"_s};
    const auto facts = await(client.metadata(ref, Priority::Background));
    QVERIFY(facts && *facts);
    QCOMPARE((*facts)->data.name, u"a.png"_s);
    const auto bytes = await(client.download(ref, Priority::Background));
    QVERIFY(bytes && *bytes);
    QCOMPARE((*bytes)->data, large);
    const QByteArray sent = R"({"accommodation":"7","attachment":"a-1","conversation":"c-1"})";
    QCOMPARE(fixture.bodies("attachments/metadata"), QList<QByteArray>(1, sent));
    QCOMPARE(fixture.bodies("attachments/download"), QList<QByteArray>(1, sent));
}

void AttachmentJsonTest::theOtherTypeOfThePropertyIsTriedOnce()
{
    ApiFixture fixture;
    const LoopbackAnswer refusal{.status = 400, .body = R"({"errors":[{"id":"invalid_parameter",
                   "message":"Parameter 'accommodation' must be an integer."}]})"};
    fixture.script("attachments/metadata", {refusal, refusal});
    AttachmentClient client(fixture.api.channel());
    const AttachmentRef ref{u"7"_s, u"c-1"_s, u"a-1"_s};
    const auto facts = await(client.metadata(ref, Priority::Background));
    QVERIFY(facts && !*facts);
    QCOMPARE(facts->error().kind, ApiError::Kind::Rejected);
    const QList<QByteArray> sent = fixture.bodies("attachments/metadata");
    QCOMPARE(sent.size(), 2);
    QVERIFY(sent.last().contains(R"("accommodation":7,)"));
}

void AttachmentJsonTest::anUploadSaysWhatItCarries()
{
    const QByteArray bytes("\x89PNG\r\n\x1a\n\0\xff", 10);
    const AttachmentUpload upload{.accommodation = u"7"_s,
                                  .reservation = u"12"_s,
                                  .conversation = u"c-1"_s,
                                  .name = u"lamp.png"_s,
                                  .type = u"image/png"_s,
                                  .bytes = bytes};
    QCOMPARE(AttachmentJson::writeUpload(upload, {}),
             "{\"accommodation\":\"7\",\"conversation\":\"c-1\",\"file_content\":\"" +
                 bytes.toBase64() +
                 "\",\"file_name\":\"lamp.png\",\"file_size\":10,\"file_type\":\"image/png\"}");
    const QByteArray other = AttachmentJson::writeUpload(
        upload,
        {.withReservation = true, .accommodationAsNumber = true, .reservationAsNumber = true});
    QVERIFY(other.contains("\"accommodation\":7,") && other.contains("\"reservation\":12}"));
    QCOMPARE(bytes.toBase64().count('\n'), 0);
}

void AttachmentJsonTest::uploads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    QTest::newRow("an id") << "{\"data\":{\"attachment\":\"a-1\"}}"_ba << u"a-1"_s;
    QTest::newRow("D29: no body") << QByteArray() << QString();
    QTest::newRow("D29: nothing in it") << "{\"data\":{}}"_ba << QString();
    QTest::newRow("an empty id") << "{\"data\":{\"attachment\":\"\"}}"_ba << QString();
    QTest::newRow("no id but a list") << "{\"data\":{\"attachment\":[]}}"_ba << QString();
}

void AttachmentJsonTest::uploads()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, id);
    const auto answer = AttachmentJson::parseUpload(body);
    QCOMPARE(bool(answer), !id.isEmpty());
    if (answer)
        QCOMPARE(answer->data, id);
    else
        QCOMPARE(answer.error().kind, ApiError::Kind::BadResponse);
}

void AttachmentJsonTest::whatAnUploadWasTaughtIsRemembered()
{
    ApiFixture fixture;
    const LoopbackAnswer missing{.status = 400, .body = R"({"errors":[{"id":"missing_parameter",
                   "message":"Parameter 'reservation' is missing."}]})"};
    const LoopbackAnswer type{.status = 400, .body = R"({"errors":[{"id":"invalid_parameter",
                   "message":"Parameter 'reservation' must be an integer."}]})"};
    const LoopbackAnswer good{.body = R"({"data":{"attachment":"a-1"}})"};
    fixture.script("attachments/upload", {missing, type, good, good});
    AttachmentClient client(fixture.api.channel());
    const AttachmentUpload upload{.accommodation = u"7"_s,
                                  .reservation = u"12"_s,
                                  .conversation = u"c-1"_s,
                                  .name = u"lamp.png"_s,
                                  .type = u"image/png"_s,
                                  .bytes = "lamp"_ba};
    int percent = -1;
    const std::function<void(int)> note = [&percent](int now) { percent = std::max(percent, now); };
    for (int i = 0; i < 2; ++i) {
        const auto answer = await(client.upload(upload, Priority::Person, note));
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->data, u"a-1"_s);
    }
    QCOMPARE(percent, 100);
    const QList<QByteArray> sent = fixture.bodies("attachments/upload");
    QCOMPARE(sent.size(), 4);
    QVERIFY(!sent.at(0).contains("reservation"));
    QVERIFY(sent.at(1).contains(R"("reservation":"12")"));
    QVERIFY(sent.at(2).contains(R"("reservation":12)"));
    QVERIFY(sent.at(3).contains(R"("reservation":12)"));
}

QTEST_GUILESS_MAIN(AttachmentJsonTest)
#include "AttachmentJsonTest.moc"
