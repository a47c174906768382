#include "tests/app/SimulatorFixture.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

} // namespace

class SimulatorRefusalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void headersAreChecked_data();
    void headersAreChecked();
    void bodiesAreChecked_data();
    void bodiesAreChecked();
    void rulesRefuse_data();
    void rulesRefuse();
};

void SimulatorRefusalsTest::headersAreChecked_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("errorId");
    const QByteArray post = "POST";
    const QByteArray latest = "/3.1/messages/latest";
    const auto row = [&](const char *name, const Headers &headers, int status) {
        QTest::newRow(name) << post << latest << headers << status << QString();
    };
    row("right", {}, 200);
    row("lower-case scheme and charset", {{"Content-Type", "Application/JSON; charset=utf-8"}},
        200);
    row("no key", {{"Authorization", ""}}, 401);
    row("wrong key", {{"Authorization", "Bearer nonsense"}}, 401);
    row("basic", {{"Authorization", "Basic Zm9vOmJhcg=="}}, 401);
    row("no affiliate", {{"X-Affiliate-Id", ""}}, 401);
    row("wrong affiliate", {{"X-Affiliate-Id", "1"}}, 403);
    row("no content type", {{"Content-Type", ""}}, 415);
    row("form", {{"Content-Type", "application/x-www-form-urlencoded"}}, 415);
    row("html only", {{"Accept", "text/html"}}, 406);
    row("json refused", {{"Accept", "application/json;q=0, text/html"}}, 406);
    row("anything", {{"Accept", "text/html, */*;q=0.1"}}, 200);
    row("no accept", {{"Accept", ""}}, 200);
    QTest::newRow("get") << QByteArray("GET") << latest << Headers{} << 405 << QString();
    QTest::newRow("query") << post << latest + "?page=2" << Headers{} << 400
                           << u"invalid_request"_s;
    QTest::newRow("unknown path") << post << QByteArray("/3.1/messages/list") << Headers{} << 404
                                  << QString();
    QTest::newRow("other version")
        << post << QByteArray("/3.0/messages/latest") << Headers{} << 404 << QString();
}

void SimulatorRefusalsTest::headersAreChecked()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(Headers, headers);
    QFETCH(int, status);
    QFETCH(QString, errorId);
    SimulatorFixture fixture;
    const auto reply = fixture.client->exchange(fixture.client->wire(path, "{}", headers, method));
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.errorId(), errorId);
    if (status != 200) {
        static const QRegularExpression shortId(u"\\A[0-9a-z]{26}\\z"_s);
        QVERIFY(shortId.match(reply.body[u"request_id"_s].toString()).hasMatch());
        QVERIFY(!reply.body[u"errors"_s].toArray().at(0)[u"message"_s].toString().isEmpty());
    }
    QCOMPARE(fixture.world->waiting(), 300);
}

void SimulatorRefusalsTest::bodiesAreChecked_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("errorId");
    QTest::addColumn<QString>("names");
    const QString missing = u"missing_parameter"_s;
    const QString invalid = u"invalid_parameter"_s;
    const QString unknown = u"unknown_parameter"_s;
    const QString conflicting = u"conflicting_parameters"_s;
    const QString malformed = u"malformed_request"_s;
    const QString none;
    QByteArray path;
    const auto row = [&path](const char *name, const char *body, int status, const QString &errorId,
                             const char *names = "") {
        QTest::addRow("%s: %s", path.constData() + 5, name)
            << path << QByteArray(body) << status << errorId << QString::fromLatin1(names);
    };
    path = "/3.1/messages/latest";
    row("empty", "", 200, none);
    row("object", "{}", 200, none);
    row("ignored members", R"({"limit":5})", 200, none);
    row("broken", "{", 400, malformed);
    row("list", "[]", 400, u"invalid_request"_s);
    path = "/3.1/messages/latest/confirm";
    row("unknown ids", R"({"messages":["nobody","knows"]})", 200, none);
    row("empty", "", 400, malformed);
    row("bad text", "{\"messages\":[\"\xff\"]}", 400, malformed);
    row("nothing", "{}", 400, missing, "messages");
    row("empty list", R"({"messages":[]})", 400, invalid, "messages");
    row("text", R"({"messages":"$MSG"})", 400, invalid, "messages");
    row("numbers", R"({"messages":[1]})", 400, invalid, "messages");
    row("null", R"({"messages":null})", 400, invalid, "messages");
    row("more", R"({"messages":["a"],"conversation":"b"})", 400, unknown, "conversation");
    path = "/3.1/messages/conversations";
    row("by conversation", R"({"accommodation":"$ACC","conversation":"$CONV"})", 200, none);
    row("by reservation", R"({"accommodation":"$ACC","reservation":"$RES"})", 200, none);
    row("by numbers", R"({"accommodation":$ACC,"reservation":$RES})", 200, none);
    row("both", R"({"accommodation":"$ACC","conversation":"$CONV","reservation":"$RES"})", 400,
        conflicting, "reservation");
    row("neither", R"({"accommodation":"$ACC"})", 400, missing, "conversation");
    row("no property", R"({"conversation":"$CONV"})", 400, missing, "accommodation");
    row("fraction", R"({"accommodation":1.5,"conversation":"$CONV"})", 400, invalid,
        "accommodation");
    row("number", R"({"accommodation":"$ACC","conversation":5})", 400, invalid, "conversation");
    row("foreign conversation", R"({"accommodation":"$ACC","conversation":"$FCONV"})", 404, none);
    row("foreign reservation", R"({"accommodation":"$ACC","reservation":"$FRES"})", 404, none);
    row("unknown property", R"({"accommodation":"1","conversation":"$CONV"})", 404, none);
    row("unknown conversation", R"({"accommodation":"$ACC","conversation":"x"})", 404, none);
    path = "/3.1/messages/send";
    row("conversation", R"({"accommodation":"$ACC","conversation":"$CONV","content":"a"})", 200,
        none);
    row("reservation", R"({"accommodation":"$ACC","reservation":"$RES","content":"a"})", 200, none);
    row("all three",
        R"({"accommodation":$ACC,"conversation":"$CONV","reservation":$RES,"content":"a"})", 200,
        none);
    row("reply",
        R"({"accommodation":"$ACC","conversation":"$CONV","content":"a","reply_to":"$MSG"})", 200,
        none);
    row("property alone", R"({"accommodation":"$ACC","content":"a"})", 400, missing,
        "conversation");
    row("no property", R"({"conversation":"$CONV","content":"a"})", 400, missing, "accommodation");
    row("no content", R"({"accommodation":"$ACC","conversation":"$CONV"})", 400, missing,
        "content");
    row("empty content", R"({"accommodation":"$ACC","conversation":"$CONV","content":""})", 400,
        missing, "content");
    row("content null", R"({"accommodation":"$ACC","conversation":"$CONV","content":null})", 400,
        invalid, "content");
    row("content list", R"({"accommodation":"$ACC","conversation":"$CONV","content":["a"]})", 400,
        invalid, "content");
    row("unknown field",
        R"({"accommodation":"$ACC","conversation":"$CONV","content":"a","subject":"b"})", 400,
        unknown, "subject");
    row("foreign conversation", R"({"accommodation":"$ACC","conversation":"$FCONV","content":"a"})",
        404, none);
    row("foreign reservation", R"({"accommodation":"$ACC","reservation":"$FRES","content":"a"})",
        404, none);
    row("ids disagree",
        R"({"accommodation":"$ACC","conversation":"$CONV","reservation":"$RES2","content":"a"})",
        400, conflicting, "reservation");
    row("foreign reply",
        R"({"accommodation":"$ACC","conversation":"$CONV","content":"a","reply_to":"$FMSG"})", 400,
        invalid, "reply_to");
    row("unknown image", R"({"accommodation":"$ACC","conversation":"$CONV","attachments":["x"]})",
        404, none);
    row("no image list",
        R"({"accommodation":"$ACC","conversation":"$CONV","content":"a","attachments":"x"})", 400,
        invalid, "attachments");
    path = "/3.1/orders/details/accommodations";
    row("by reservation", R"({"reservations":[$RES]})", 200, none);
    row("as text", R"({"reservations":["$RES"]})", 400, invalid, "reservations");
    row("both", R"({"reservations":[$RES],"orders":["1"]})", 400, conflicting, "orders");
    row("neither", "{}", 400, missing, "reservations");
    row("empty list", R"({"reservations":[]})", 400, invalid, "reservations");
    row("currency", R"({"orders":["1"],"currency":"eur"})", 400, invalid, "currency");
    row("extras", R"({"orders":["1"],"extras":["all"]})", 400, invalid, "extras");
}

void SimulatorRefusalsTest::bodiesAreChecked()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, errorId);
    QFETCH(QString, names);
    SimulatorFixture fixture;
    const size_t before = fixture.world->messages().size();
    const auto reply = fixture.client->post(path, fixture.fill(body));
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.errorId(), errorId);
    const QString message = reply.body[u"errors"_s].toArray().at(0)[u"message"_s].toString();
    QVERIFY2(message.contains(names), qPrintable(message));
    const bool isSend = path.endsWith("/send") && status == 200;
    QCOMPARE(fixture.world->messages().size(), before + (isSend ? 1 : 0));
    if (isSend) {
        QCOMPARE(reply.data()[u"message"_s].toString(), fixture.world->messages().back().id);
        QCOMPARE(fixture.world->sendCount(u"a"_s), 1);
    }
}

void SimulatorRefusalsTest::rulesRefuse_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("errorId");
    QTest::addColumn<QString>("names");
    const QByteArray send = "/3.1/messages/send";
    const QByteArray latest = "/3.1/messages/latest";
    const QByteArray all = R"({"accommodation":"$ACC","conversation":"$CONV","reservation":"$RES",)"
                           R"("content":"a"})";
    const QByteArray two = R"({"accommodation":"$ACC","conversation":"$CONV","content":"a"})";
    const QByteArray answer =
        R"({"accommodation":"$ACC","conversation":"$CONV","content":"a","reply_to":"$MSG"})";
    const QString unknown = u"unknown_parameter"_s;
    QTest::newRow("reply_to") << 0 << send << answer << 400 << unknown << u"'reply_to'"_s;
    QTest::newRow("no reservation") << 1 << send << all << 400 << unknown << u"'reservation'"_s;
    QTest::newRow("reservation") << 2 << send << two << 400 << u"missing_parameter"_s
                                 << u"'reservation'"_s;
    QTest::newRow("number") << 3 << send << two << 400 << u"invalid_parameter"_s
                            << u"'accommodation'"_s;
    QTest::newRow("no body") << 4 << latest << QByteArray("{}") << 400 << u"invalid_request"_s
                             << QString();
    QTest::newRow("no body, none sent")
        << 4 << latest << QByteArray() << 200 << QString() << QString();
    QTest::newRow("not onboarded")
        << 5 << latest << QByteArray("{}") << 500 << u"500"_s << QString();
}

void SimulatorRefusalsTest::rulesRefuse()
{
    QFETCH(int, rule);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, errorId);
    QFETCH(QString, names);
    SimulatorRules rules;
    rules.takesReplyTo = rule != 0;
    if (rule == 1)
        rules.reservationOnSend = SimulatorRules::Reservation::Refused;
    if (rule == 2)
        rules.reservationOnSend = SimulatorRules::Reservation::Required;
    if (rule == 3)
        rules.accommodationType = SimulatorRules::IdType::NumberOnly;
    rules.latestRefusesBody = rule == 4;
    rules.isOnboarded = rule != 5;
    SimulatorFixture fixture(rules);
    const auto reply = fixture.client->post(path, fixture.fill(body));
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.errorId(), errorId);
    QVERIFY(reply.raw.contains(names.toLatin1()));
}

QTEST_GUILESS_MAIN(SimulatorRefusalsTest)
#include "SimulatorRefusalsTest.moc"
