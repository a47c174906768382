#include "app/simulator/SimulatorPicture.h"
#include "tests/app/SimulatorFixture.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 DayMs = 24LL * 3600 * 1000;

QByteArray tinyPng()
{
    return encodePng(QByteArray(2 * 2 * 3, '\x40'), 2, 2);
}

} // namespace

/// Upload, metadata, download: strict, kept as long as the provider keeps them.
class SimulatorAttachmentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void uploadIsStrict_data();
    void uploadIsStrict();
    void uploadedImageCanBeSentAndRead();
    void unsentUploadIsDroppedAfterADay();
    void imagesNeedTheirPlace_data();
    void imagesNeedTheirPlace();
    void metadataSpeaksEachSpelling_data();
    void metadataSpeaksEachSpelling();
    void seededImagesAreReal();
    void filesOutliveARestart();
    void reservationOnUploadIsARule();
    void largestImageFits();

private:
    static QJsonObject upload(const SimulatorFixture &fixture, const QByteArray &bytes)
    {
        return {{u"accommodation"_s, u"6240185"_s},
                {u"conversation"_s, fixture.at(u"6240185"_s).id},
                {u"file_name"_s, u"lamp.png"_s},
                {u"file_type"_s, u"image/png"_s},
                {u"file_size"_s, bytes.size()},
                {u"file_content"_s, QString::fromLatin1(bytes.toBase64())}};
    }
    static QJsonObject place(const SimulatorFixture &fixture, const QString &id)
    {
        return {{u"accommodation"_s, u"6240185"_s},
                {u"conversation"_s, fixture.at(u"6240185"_s).id},
                {u"attachment"_s, id}};
    }
};

void SimulatorAttachmentsTest::uploadIsStrict_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value"); // undefined = left out
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("errorId");
    const QString none;
    const QString invalid = u"invalid_parameter"_s;
    const QString missing = u"missing_parameter"_s;
    const QJsonValue left(QJsonValue::Undefined);
    const QString png = QString::fromLatin1(tinyPng().toBase64());
    const QByteArray gif("GIF89a..........");
    const auto row = [](const char *name, const QString &field, const QJsonValue &value, int status,
                        const QString &errorId) {
        QTest::newRow(name) << field << value << status << errorId;
    };
    row("right", u"file_name"_s, u"größe ☃.png"_s, 200, none);
    row("number for the property", u"accommodation"_s, 6240185, 200, none);
    row("no property", u"accommodation"_s, left, 400, missing);
    row("no conversation", u"conversation"_s, left, 400, missing);
    row("no name", u"file_name"_s, left, 400, missing);
    row("no type", u"file_type"_s, left, 400, missing);
    row("no size", u"file_size"_s, left, 400, missing);
    row("no content", u"file_content"_s, left, 400, missing);
    row("reservation unasked", u"reservation"_s, u"1"_s, 400, u"unknown_parameter"_s);
    row("size as text", u"file_size"_s, u"76"_s, 400, invalid);
    row("size of the base64", u"file_size"_s, png.size(), 400, invalid);
    row("size too large", u"file_size"_s, 1'048'577, 400, invalid);
    row("size nought", u"file_size"_s, 0, 400, invalid);
    row("content list", u"file_content"_s, QJsonArray{png}, 400, invalid);
    row("url alphabet", u"file_content"_s, u"-_-_"_s, 400, invalid);
    row("line break", u"file_content"_s, QString(png.left(8) + u"\n"_s + png.mid(8)), 400, invalid);
    row("no padding", u"file_content"_s, u"iVBORw0"_s, 400, invalid);
    row("gif by name", u"file_type"_s, u"image/gif"_s, 415, none);
    row("pdf by name", u"file_type"_s, u"application/pdf"_s, 415, none);
    row("jpeg by name, png by bytes", u"file_type"_s, u"image/jpeg"_s, 415, none);
    row("foreign conversation", u"conversation"_s, u"$FCONV"_s, 404, none);
    row("unknown conversation", u"conversation"_s, u"nobody"_s, 404, none);
    row("unknown property", u"accommodation"_s, u"1"_s, 404, none);
}

void SimulatorAttachmentsTest::uploadIsStrict()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(int, status);
    QFETCH(QString, errorId);
    SimulatorFixture fixture;
    QJsonObject body = upload(fixture, tinyPng());
    if (value.isUndefined())
        body.remove(field);
    else
        body[field] = value;
    const auto reply =
        fixture.client->post("/3.1/messages/attachments/upload",
                             fixture.fill(QJsonDocument(body).toJson(QJsonDocument::Compact)));
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.errorId(), errorId);
    QCOMPARE(reply.data()[u"attachment"_s].toString().isEmpty(), status != 200);
}

void SimulatorAttachmentsTest::uploadedImageCanBeSentAndRead()
{
    SimulatorFixture fixture;
    const QByteArray png = tinyPng();
    auto reply = fixture.client->post("/3.1/messages/attachments/upload", upload(fixture, png));
    const QString id = reply.data()[u"attachment"_s].toString();
    reply = fixture.client->post("/3.1/messages/attachments/metadata", place(fixture, id));
    const QJsonObject facts = reply.data()[u"metadata"_s].toObject();
    QCOMPARE(facts[u"file_name"_s].toString(), u"lamp.png"_s);
    QCOMPARE(facts[u"file_type"_s].toString(), u"image/png"_s);
    QCOMPARE(facts[u"file_size"_s].toString(), QString::number(png.size()));
    reply = fixture.client->post("/3.1/messages/attachments/download", place(fixture, id));
    QCOMPARE(QByteArray::fromBase64(reply.data()[u"file_content"_s].toString().toLatin1()), png);
    QCOMPARE(reply.data()[u"conversation"_s].toString(), fixture.at(u"6240185"_s).id);
    // an image alone is a message
    reply = fixture.client->post("/3.1/messages/send",
                                 QJsonObject{{u"accommodation"_s, u"6240185"_s},
                                             {u"conversation"_s, fixture.at(u"6240185"_s).id},
                                             {u"attachments"_s, QJsonArray{id}}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(fixture.world->messages().back().attachments, QStringList{id});
    // sent: kept for good
    QVERIFY(fixture.world->advance(400 * DayMs));
    QVERIFY(fixture.world->file(id));
}

void SimulatorAttachmentsTest::unsentUploadIsDroppedAfterADay()
{
    SimulatorFixture fixture;
    auto reply =
        fixture.client->post("/3.1/messages/attachments/upload", upload(fixture, tinyPng()));
    const QString id = reply.data()[u"attachment"_s].toString();
    QVERIFY(fixture.world->advance(DayMs - 1));
    reply = fixture.client->post("/3.1/messages/attachments/metadata", place(fixture, id));
    QCOMPARE(reply.status, 200);
    QVERIFY(fixture.world->advance(1));
    reply = fixture.client->post("/3.1/messages/attachments/metadata", place(fixture, id));
    QCOMPARE(reply.status, 404);
    reply = fixture.client->post("/3.1/messages/attachments/download", place(fixture, id));
    QCOMPARE(reply.status, 404);
    reply = fixture.client->post("/3.1/messages/send",
                                 QJsonObject{{u"accommodation"_s, u"6240185"_s},
                                             {u"conversation"_s, fixture.at(u"6240185"_s).id},
                                             {u"attachments"_s, QJsonArray{id}}});
    QCOMPARE(reply.status, 404);
    QCOMPARE(fixture.world->sends().size(), size_t(0));
}

void SimulatorAttachmentsTest::imagesNeedTheirPlace_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("right")
        << QByteArray(R"({"accommodation":"$ACC","conversation":"$CONV","attachment":"$IMG"})")
        << 200;
    QTest::newRow("other conversation")
        << QByteArray(R"({"accommodation":"$ACC","conversation":"$CONV2","attachment":"$IMG"})")
        << 404;
    QTest::newRow("other property")
        << QByteArray(R"({"accommodation":"7715902","conversation":"$CONV","attachment":"$IMG"})")
        << 404;
    QTest::newRow("unknown image")
        << QByteArray(R"({"accommodation":"$ACC","conversation":"$CONV","attachment":"x"})") << 404;
    QTest::newRow("no conversation")
        << QByteArray(R"({"accommodation":"$ACC","attachment":"$IMG"})") << 400;
    QTest::newRow("unknown field")
        << QByteArray(
               R"({"accommodation":"$ACC","conversation":"$CONV","attachment":"$IMG","size":"small"})")
        << 400;
}

void SimulatorAttachmentsTest::imagesNeedTheirPlace()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    SimulatorFixture fixture;
    const auto reply =
        fixture.client->post("/3.1/messages/attachments/upload", upload(fixture, tinyPng()));
    body.replace("$IMG", reply.data()[u"attachment"_s].toString().toLatin1());
    for (const QByteArray call : {"metadata", "download"}) {
        QCOMPARE(
            fixture.client->post("/3.1/messages/attachments/" + call, fixture.fill(body)).status,
            status);
    }
}

void SimulatorAttachmentsTest::metadataSpeaksEachSpelling_data()
{
    QTest::addColumn<int>("spelling");
    QTest::addColumn<bool>("isText");
    QTest::addColumn<bool>("repeatsId");
    QTest::newRow("3.1") << int(SimulatorSpelling::OpenApi31) << true << false;
    QTest::newRow("guide") << int(SimulatorSpelling::Guide) << false << false;
    QTest::newRow("3.2-beta") << int(SimulatorSpelling::Beta32) << false << true;
    QTest::newRow("hostile") << int(SimulatorSpelling::Hostile) << true << false;
}

void SimulatorAttachmentsTest::metadataSpeaksEachSpelling()
{
    QFETCH(int, spelling);
    QFETCH(bool, isText);
    QFETCH(bool, repeatsId);
    SimulatorFixture fixture({.spelling = SimulatorSpelling(spelling)});
    auto reply =
        fixture.client->post("/3.1/messages/attachments/upload", upload(fixture, tinyPng()));
    const QString id = reply.data()[u"attachment"_s].toString();
    reply = fixture.client->post("/3.1/messages/attachments/metadata", place(fixture, id));
    QCOMPARE(reply.data()[u"metadata"_s][u"file_size"_s].isString(), isText);
    reply = fixture.client->post("/3.1/messages/attachments/download", place(fixture, id));
    QCOMPARE(reply.data().contains(u"attachment"_s), repeatsId);
}

void SimulatorAttachmentsTest::seededImagesAreReal()
{
    SimulatorFixture fixture;
    int images = 0;
    QSet<QByteArray> sizes;
    for (const SimulatorMessage &message : fixture.world->messages()) {
        for (const QString &id : message.attachments) {
            const SimulatorFile *file = fixture.world->file(id);
            QVERIFY(file);
            const auto bytes = fixture.world->fileBytes(*file);
            QVERIFY(bytes && bytes->startsWith(QByteArray("\x89PNG\r\n\x1a\n", 8)));
            QVERIFY(bytes->endsWith(QByteArray("IEND\xae\x42\x60\x82", 8)));
            QVERIFY2(bytes->size() < 200'000, qPrintable(QString::number(bytes->size())));
            QCOMPARE(*bytes, sandboxPicture(id).bytes);
            sizes.insert(bytes->mid(16, 8));
            ++images;
        }
    }
    QVERIFY(images > 5);
    QVERIFY(sizes.size() > 2);
}

void SimulatorAttachmentsTest::filesOutliveARestart()
{
    QTemporaryDir folder;
    QString id;
    {
        SimulatorFixture fixture({}, {.folder = folder.path()});
        const auto reply =
            fixture.client->post("/3.1/messages/attachments/upload", upload(fixture, tinyPng()));
        id = reply.data()[u"attachment"_s].toString();
    }
    const QString path = folder.path() + u"/files/"_s + id;
    QCOMPARE(QFileInfo(path).permissions() & 0x0077, QFileDevice::Permissions());
    SimulatorFixture fixture({}, {.folder = folder.path()});
    auto reply = fixture.client->post("/3.1/messages/attachments/download", place(fixture, id));
    QCOMPARE(QByteArray::fromBase64(reply.data()[u"file_content"_s].toString().toLatin1()),
             tinyPng());
    QVERIFY(QFile::remove(path));
    reply = fixture.client->post("/3.1/messages/attachments/download", place(fixture, id));
    QCOMPARE(reply.status, 500);
}

void SimulatorAttachmentsTest::reservationOnUploadIsARule()
{
    SimulatorFixture fixture({.reservationOnUpload = SimulatorRules::Reservation::Required});
    QJsonObject body = upload(fixture, tinyPng());
    auto reply = fixture.client->post("/3.1/messages/attachments/upload", body);
    QCOMPARE(reply.errorId(), u"missing_parameter"_s);
    body[u"reservation"_s] = fixture.stayOf(fixture.at(u"6240185"_s)).reservation;
    reply = fixture.client->post("/3.1/messages/attachments/upload", body);
    QCOMPARE(reply.status, 200);
    body[u"reservation"_s] = fixture.stayOf(fixture.at(u"6240185"_s, 1)).reservation;
    reply = fixture.client->post("/3.1/messages/attachments/upload", body);
    QCOMPARE(reply.status, 404);
}

void SimulatorAttachmentsTest::largestImageFits()
{
    SimulatorFixture fixture;
    QByteArray bytes = tinyPng();
    bytes.append(QByteArray(1'048'576 - bytes.size(), 'x'));
    // Past the world's wire: the raw client of these tests writes small requests only.
    const auto read = [&] {
        const SimulatorRequest request{
            .method = "POST",
            .path = "/messages/attachments/upload",
            .headers = {{"authorization", "Bearer " + fixture.world->token()},
                        {"x-affiliate-id", fixture.world->affiliateId().toLatin1()},
                        {"content-type", "application/json"}},
            .body = QJsonDocument(upload(fixture, bytes)).toJson()};
        return SimulatorApi(fixture.world.get(), {})
            .answer(u"/messages/attachments/upload"_s, request, nullptr)
            .status;
    };
    QCOMPARE(read(), 200);
    bytes.append('x');
    QCOMPARE(read(), 400);
}

QTEST_GUILESS_MAIN(SimulatorAttachmentsTest)
#include "SimulatorAttachmentsTest.moc"
