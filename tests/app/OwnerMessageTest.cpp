#include "app/session/OwnerMessage.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Innbox::OwnerRequest)

/// What two processes of one account say to each other survives the local socket.
class OwnerMessageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void requestsAreReadAsTheyWereWritten_data();
    void requestsAreReadAsTheyWereWritten();
    void answersAreReadAsTheyWereWritten();
    void ofAReplyOnlyTheIdTravels();
    void otherObjectsAreRefused_data();
    void otherObjectsAreRefused();
};

namespace {

/// Through the bytes of the socket and back.
QJsonObject travelled(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object();
}

} // namespace

void OwnerMessageTest::requestsAreReadAsTheyWereWritten_data()
{
    using namespace std::chrono_literals;
    QTest::addColumn<OwnerRequest>("request");
    QTest::newRow("sync once") << OwnerRequest(SyncRequest{.isOnce = true});
    QTest::newRow("sync to the end") << OwnerRequest(SyncRequest());
    QTest::newRow("settle") << OwnerRequest(SettleRequest{.reply = OutboxId{7}, .wait = 90s});
    // Beyond 2^53, where a JSON number would lose digits.
    QTest::newRow("retry") << OwnerRequest(
        RetryRequest{.reply = OutboxId{9'007'199'254'740'993}, .attempts = 3, .wait = 0ms});
    QTest::newRow("retry whatever happened") << OwnerRequest(RetryRequest{.reply = OutboxId{1}});
    QTest::newRow("discard") << OwnerRequest(DiscardRequest{.reply = OutboxId{12}});
    QTest::newRow("refresh") << OwnerRequest(RefreshRequest{.conversation = ConversationId{4}});
    QTest::newRow("image") << OwnerRequest(FetchImageRequest{
        .conversation = ConversationId{4}, .attachment = u"a \"b\"\n雪"_s, .isWhole = true});
    QTest::newRow("wire") << OwnerRequest(WireLinesRequest{.most = 200, .isWithTexts = true});
    QTest::newRow("poke") << OwnerRequest(PokeRequest());
}

void OwnerMessageTest::requestsAreReadAsTheyWereWritten()
{
    QFETCH(OwnerRequest, request);
    const auto read = OwnerMessage::readRequest(travelled(OwnerMessage::write(request)));
    QVERIFY(read);
    QVERIFY(*read == request);
}

void OwnerMessageTest::answersAreReadAsTheyWereWritten()
{
    OwnerAnswer answer;
    answer.problem = Problem{.kind = SyncProblem::RateLimited,
                             .word = u"rate-limited"_s,
                             .message = u"Too many requests."_s,
                             .requestId = u"r-1"_s,
                             .httpStatus = 429,
                             .isTransient = true};
    SyncReport report;
    report.pull.fetched = 5;
    report.pull.stored = 2;
    report.pull.duplicates = 2;
    report.pull.setAside = 1;
    report.pull.confirmed = 5;
    report.requests = 3;
    answer.sync = report;
    answer.isUploadForbidden = true;
    answer.wireLines = QJsonArray{u"a line"_s};
    const auto read = OwnerMessage::readAnswer(travelled(OwnerMessage::write(answer)));
    QVERIFY(read);
    QCOMPARE(read->problem, answer.problem);
    QVERIFY(read->sync);
    QCOMPARE(read->sync->pull.fetched, 5);
    QCOMPARE(read->sync->pull.stored, 2);
    QCOMPARE(read->sync->pull.duplicates, 2);
    QCOMPARE(read->sync->pull.setAside, 1);
    QCOMPARE(read->sync->pull.confirmed, 5);
    QCOMPARE(read->sync->requests, 3);
    QCOMPARE(read->sync->problem, answer.problem);
    QVERIFY(read->isUploadForbidden);
    QCOMPARE(read->wireLines, answer.wireLines);
    QVERIFY(!read->reply);
}

void OwnerMessageTest::ofAReplyOnlyTheIdTravels()
{
    OwnerAnswer answer;
    answer.reply.emplace().id = OutboxId{42};
    answer.reply->body = u"Is breakfast included?"_s;
    const QJsonObject object = OwnerMessage::write(answer);
    QVERIFY(!QJsonDocument(object).toJson().contains("breakfast"));
    const auto read = OwnerMessage::readAnswer(travelled(object));
    QVERIFY(read && read->reply);
    QCOMPARE(read->reply->id, OutboxId{42});
    QVERIFY(!read->problem);
    QVERIFY(!read->sync);
}

void OwnerMessageTest::otherObjectsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << "{}"_ba;
    QTest::newRow("no form") << R"({"do":"sync"})"_ba;
    QTest::newRow("an older form") << R"({"form":1,"do":"sync","document":{},"exit":0})"_ba;
    QTest::newRow("a newer form") << R"({"form":3,"do":"sync"})"_ba;
}

void OwnerMessageTest::otherObjectsAreRefused()
{
    QFETCH(QByteArray, json);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QVERIFY(!OwnerMessage::readRequest(object));
    QVERIFY(!OwnerMessage::readAnswer(object));
}

QTEST_APPLESS_MAIN(OwnerMessageTest)
#include "OwnerMessageTest.moc"
