#include "tests/app/SimulatorFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

using Kind = SimulatorFault::Kind;

class SimulatorFaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void faultOfASend_data();
    void faultOfASend();
    void faultsAreCounted();
    void statusCarriesBodyAndHeaders();
    void delayHoldsTheAnswerBack();
    void duplicateComesAfterConfirm();
    void strayElement_data();
    void strayElement();
    void hiddenSendShowsLater();
    void doorSteersTheWorld();
    void doorRefuses_data();
    void doorRefuses();
};

void SimulatorFaultsTest::faultOfASend_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("tookEffect");
    QTest::addColumn<int>("status"); // 0: none came
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<bool>("isReset");
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("status") << int(Kind::Status) << false << 500 << true << false << false;
    QTest::newRow("hang before") << int(Kind::HangBefore) << false << 0 << false << false << false;
    QTest::newRow("hang after") << int(Kind::HangAfter) << true << 0 << false << false << false;
    QTest::newRow("reset before") << int(Kind::ResetBefore) << false << 0 << false << true << false;
    QTest::newRow("reset after") << int(Kind::ResetAfter) << true << 0 << false << true << false;
    QTest::newRow("half before") << int(Kind::HalfBefore) << false << 200 << false << false << true;
    QTest::newRow("half after") << int(Kind::HalfAfter) << true << 200 << false << false << true;
    QTest::newRow("no id before") << int(Kind::NoIdBefore) << false << 200 << true << false
                                  << false;
    QTest::newRow("no id after") << int(Kind::NoIdAfter) << true << 200 << true << false << false;
}

void SimulatorFaultsTest::faultOfASend()
{
    QFETCH(int, kind);
    QFETCH(bool, tookEffect);
    QFETCH(int, status);
    QFETCH(bool, isWhole);
    QFETCH(bool, isReset);
    QFETCH(bool, isClosed);
    SimulatorFixture fixture;
    fixture.server->faults().add({.path = u"/messages/send"_s, .kind = Kind(kind)});
    const bool hangs = status == 0 && !isReset;
    const auto reply = fixture.send(u"once"_s, hangs ? 200 : 5000);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.isWhole, isWhole);
    QCOMPARE(reply.isReset, isReset);
    QCOMPARE(reply.isClosed, isClosed);
    QVERIFY(!reply.data().contains(u"message"_s));
    QCOMPARE(fixture.world->sendCount(u"once"_s), tookEffect ? 1 : 0);
    QCOMPARE(fixture.server->postCount(u"/messages/send"_s), 1);
    QCOMPARE(fixture.server->faults().waiting(), 0);

    // The next one is unharmed.
    SimulatorClient other(fixture.server->port(), fixture.world->token(),
                          fixture.world->affiliateId());
    QCOMPARE(other.post("/3.1/messages/latest").status, 200);
}

void SimulatorFaultsTest::faultsAreCounted()
{
    SimulatorFixture fixture;
    fixture.server->faults().add(
        {.path = u"/messages/latest"_s, .times = 2, .skip = 1, .status = 503});
    QCOMPARE(fixture.send(u"another path"_s).status, 200);
    QList<int> statuses;
    for (int request = 0; request < 4; ++request)
        statuses += fixture.client->post("/3.1/messages/latest").status;
    QCOMPARE(statuses, QList<int>({200, 503, 503, 200}));

    fixture.server->faults().add({.times = -1, .status = 502});
    for (int request = 0; request < 3; ++request)
        QCOMPARE(fixture.client->post("/3.1/messages/latest").status, 502);
    fixture.server->faults().clear();
    QCOMPARE(fixture.client->post("/3.1/messages/latest").status, 200);
}

void SimulatorFaultsTest::statusCarriesBodyAndHeaders()
{
    SimulatorFixture fixture;
    fixture.server->faults().add({.status = 429,
                                  .body = "<html>slow down</html>",
                                  .contentType = "text/html",
                                  .headers = {{"Retry-After", "7"}}});
    const auto reply = fixture.client->post("/3.1/messages/latest");
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.raw, "<html>slow down</html>");
    QVERIFY(reply.head.contains("\r\nRetry-After: 7"));
    QVERIFY(reply.head.contains("\r\nContent-Type: text/html"));
}

void SimulatorFaultsTest::delayHoldsTheAnswerBack()
{
    SimulatorFixture fixture;
    fixture.server->faults().add(
        {.path = u"/messages/send"_s, .kind = Kind::Delay, .delayMs = 3'000});
    QCOMPARE(fixture.send(u"slow"_s, 200).status, 0);
    QCOMPARE(fixture.world->sendCount(u"slow"_s), 1);
    fixture.clock.advance(std::chrono::seconds(3));
    const auto reply = fixture.client->read();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.data()[u"message"_s].toString(), fixture.world->messages().back().id);
}

void SimulatorFaultsTest::duplicateComesAfterConfirm()
{
    SimulatorFixture fixture;
    fixture.server->faults().add(
        {.path = u"/messages/latest/confirm"_s, .kind = Kind::DuplicateAfterConfirm});
    const QStringList ids = fixture.latestIds();
    const QJsonObject body{{u"messages"_s, QJsonArray::fromStringList(ids)}};
    QCOMPARE(fixture.client->post("/3.1/messages/latest/confirm", body).status, 200);
    QCOMPARE(fixture.latestIds(), ids);
    QCOMPARE(fixture.client->post("/3.1/messages/latest/confirm", body).status, 200);
    QVERIFY(!fixture.latestIds().contains(ids.first()));
}

void SimulatorFaultsTest::strayElement_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("json");
    QTest::newRow("default") << QByteArray() << uR"({"garbage":true})"_s;
    QTest::newRow("number") << QByteArray("42") << u"42"_s;
    QTest::newRow("with an id") << QByteArray(R"({"message_id":"x","content":7})")
                                << uR"({"content":7,"message_id":"x"})"_s;
}

void SimulatorFaultsTest::strayElement()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, json);
    SimulatorFixture fixture;
    fixture.server->faults().add(
        {.path = u"/messages/latest"_s, .kind = Kind::StrayElement, .body = body});
    const auto reply = fixture.client->post("/3.1/messages/latest");
    const QJsonArray messages = reply.data()[u"messages"_s].toArray();
    QCOMPARE(messages.size(), 101);
    QCOMPARE(
        QString::fromUtf8(QJsonDocument(QJsonArray{messages[0]}).toJson(QJsonDocument::Compact)),
        u'[' + json + u']');
    QCOMPARE(fixture.latestIds().size(), 100);
}

void SimulatorFaultsTest::hiddenSendShowsLater()
{
    SimulatorFixture fixture;
    fixture.server->faults().add({.kind = Kind::Hide, .delayMs = 8'000});
    const QString id = fixture.send(u"late"_s).data()[u"message"_s].toString();
    QVERIFY(!id.isEmpty());
    QVERIFY(!fixture.latestIds().contains(id));
    fixture.clock.advance(std::chrono::seconds(8));
    QCOMPARE(fixture.latestIds().first(), id);
}

void SimulatorFaultsTest::doorSteersTheWorld()
{
    SimulatorFixture fixture;
    const auto door = [&fixture](const QByteArray &command, const QByteArray &body = "{}") {
        return fixture.client->post("/sandbox/" + command, fixture.fill(body));
    };
    QCOMPARE(door("faults", R"({"kind":"status","path":"/messages/latest","status":503,"times":1,)"
                            R"("headers":{"Retry-After":"3"}})")
                 .body[u"waiting"_s]
                 .toInt(),
             1);
    const auto failed = fixture.client->post("/3.1/messages/latest");
    QCOMPARE(failed.status, 503);
    QVERIFY(failed.head.contains("Retry-After: 3"));

    const qint64 nowMs = fixture.world->clock().nowMs();
    QCOMPARE(door("advance", R"({"ms":60000})").body[u"now_ms"_s].toInteger(), nowMs + 60'000);

    const auto written =
        door("write", R"({"conversation":"$CONV","side":"property","content":"Knock knock"})");
    const QString id = written.body[u"message"_s].toString();
    QCOMPARE(fixture.latestIds().first(), id);

    QCOMPARE(door("messages", R"({"count":50})").body[u"messages"_s].toInt(), 351);
    const QString reservation = door("book", R"({"accommodation":"13921698","guest":"A B"})")
                                    .body[u"reservation"_s]
                                    .toString();
    QVERIFY(fixture.world->stayByReservation(reservation) >= 0);

    QCOMPARE(door("rules", R"({"spelling":"guide","requests_per_minute":0})").status, 200);
    QCOMPARE(fixture.server->rules().requestsPerMinute, 0);
    QVERIFY(!fixture.latestIds(u"message"_s).first().isEmpty());

    fixture.send(u"counted"_s);
    const auto stats = door("stats");
    QCOMPARE(stats.body[u"posts"_s][u"/messages/send"_s].toInt(), 1);
    QCOMPARE(stats.body[u"posts"_s][u"/messages/latest"_s].toInt(), 3);
    QCOMPARE(stats.body[u"sends"_s][0][u"content"_s].toString(), u"counted"_s);
    QCOMPARE(stats.body[u"waiting"_s].toInt(), 352); // the welcome is not due yet
    const QJsonArray queue =
        door("queue", R"({"from":300,"count":1})").body[u"messages"_s].toArray();
    QCOMPARE(queue.size(), 1);
    QCOMPARE(queue[0][u"id"_s].toString(), id);
    QCOMPARE(queue[0][u"confirmed"_s].toBool(true), false);
}

void SimulatorFaultsTest::doorRefuses_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *command, const char *body, int status,
                        const char *token = "") {
        QTest::newRow(name) << QByteArray(command) << QByteArray(body) << QByteArray(token)
                            << status;
    };
    row("no key", "stats", "{}", 401, "Bearer wrong");
    row("unknown command", "format-disk", "{}", 404);
    row("broken json", "stats", "{", 400);
    row("unknown kind", "faults", R"({"kind":"explode"})", 400);
    row("no times", "faults", R"({"kind":"status","times":0})", 400);
    row("backwards", "advance", R"({"ms":-1})", 400);
    row("unknown conversation", "write", R"({"conversation":"x","side":"guest"})", 400);
    row("unknown side", "write", R"({"conversation":"$CONV","side":"desk"})", 400);
    row("unknown property", "book", R"({"accommodation":"1"})", 400);
    row("no count", "messages", "{}", 400);
    row("unknown spelling", "rules", R"({"spelling":"klingon"})", 400);
}

void SimulatorFaultsTest::doorRefuses()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, token);
    QFETCH(int, status);
    SimulatorFixture fixture;
    QList<std::pair<QByteArray, QByteArray>> changed;
    if (!token.isEmpty())
        changed.append(std::pair(QByteArray("Authorization"), token));
    const auto reply = fixture.client->exchange(
        fixture.client->wire("/sandbox/" + command, fixture.fill(body), changed));
    QCOMPARE(reply.status, status);
    QCOMPARE(fixture.world->messages().size(), size_t(300));
    QCOMPARE(fixture.server->faults().waiting(), 0);
}

QTEST_GUILESS_MAIN(SimulatorFaultsTest)
#include "SimulatorFaultsTest.moc"
