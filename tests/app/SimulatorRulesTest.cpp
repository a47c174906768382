#include "app/simulator/SimulatorRuleNames.h"
#include "tests/app/SimulatorFixture.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 DayMs = 24LL * 3600 * 1000;

} // namespace

/// What the provider leaves open and the simulator makes a rule, faults by rate, and
/// the world as a whole.
class SimulatorRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void guestWindowCloses_data();
    void guestWindowCloses();
    void propertyWindowFollowsTheGuest();
    void cancellationMovesTheWindow();
    void historyIsGoneAfterAYear();
    void conversationIsNotReadyAtFirst_data();
    void conversationIsNotReadyAtFirst();
    void faultsComeByRate();
    void rulesAreWords_data();
    void rulesAreWords();
    void voiceAndEchoAreRules();
    void resetMakesTheSameWorld();
    void savedWorldComesBack();
    void doorRefusesNonsense_data();
    void doorRefusesNonsense();

private:
    static SandboxReply door(SimulatorFixture &fixture, const QByteArray &path,
                             const QJsonObject &body = {})
    {
        return fixture.client->post("/sandbox/" + path, body);
    }
    /// A stay of tomorrow for one night at Hotel Lindenhof.
    static const SimulatorStay &book(SimulatorFixture &fixture)
    {
        const qint64 nowMs = fixture.world->nowMs();
        const auto day = [nowMs](int days) {
            return QDateTime::fromMSecsSinceEpoch(nowMs + days * DayMs, Qt::UTC)
                .date()
                .toString(Qt::ISODate);
        };
        const auto reservation = fixture.world->book({.accommodation = u"6240185"_s,
                                                      .guestName = u"A B"_s,
                                                      .checkin = day(1),
                                                      .checkout = day(2)});
        return fixture.world
            ->stays()[size_t(fixture.world->stayByReservation(reservation.value()))];
    }
    static SandboxReply send(SimulatorFixture &fixture, const SimulatorStay &stay,
                             const QString &text)
    {
        return fixture.client->post("/3.1/messages/send",
                                    QJsonObject{{u"accommodation"_s, u"6240185"_s},
                                                {u"reservation"_s, stay.reservation},
                                                {u"content"_s, text}});
    }
};

void SimulatorRulesTest::guestWindowCloses_data()
{
    QTest::addColumn<bool>("refuses");
    QTest::newRow("refused") << true;
    QTest::newRow("let through") << false;
}

void SimulatorRulesTest::guestWindowCloses()
{
    QFETCH(bool, refuses);
    SimulatorFixture fixture({.refusesLateSend = refuses});
    const SimulatorStay &stay = book(fixture);
    const qint64 endMs = QDate::fromString(stay.checkout, Qt::ISODate)
                             .addDays(67)
                             .startOfDay(Qt::UTC)
                             .toMSecsSinceEpoch();
    QVERIFY(fixture.world->advance(endMs - 1 - fixture.world->nowMs()));
    QCOMPARE(send(fixture, stay, u"in time"_s).status, 200);
    QVERIFY(fixture.world->advance(1));
    const auto late = send(fixture, stay, u"late"_s);
    QCOMPARE(late.status, refuses ? 400 : 200);
    QCOMPARE(fixture.world->sendCount(u"late"_s), refuses ? 0 : 1);
}

void SimulatorRulesTest::propertyWindowFollowsTheGuest()
{
    SimulatorFixture fixture;
    const SimulatorStay &stay = book(fixture);
    const QString conversation = fixture.world->conversations()[size_t(stay.conversation)].id;
    const auto write = [&](const QString &side) {
        return door(fixture, "write",
                    {{u"conversation"_s, conversation}, {u"side"_s, side}, {u"content"_s, u"x"_s}})
            .status;
    };
    QVERIFY(fixture.world->advance(9 * DayMs)); // check-out + 7 days
    QCOMPARE(write(u"property"_s), 200);
    QVERIFY(fixture.world->advance(DayMs));
    QCOMPARE(write(u"property"_s), 400);
    QCOMPARE(write(u"guest"_s), 200);
    QCOMPARE(write(u"property"_s), 200);
    QVERIFY(fixture.world->advance(14 * DayMs - 1));
    QCOMPARE(write(u"property"_s), 200);
    QVERIFY(fixture.world->advance(1));
    QCOMPARE(write(u"property"_s), 400);
}

void SimulatorRulesTest::cancellationMovesTheWindow()
{
    SimulatorFixture fixture;
    const SimulatorStay &stay = book(fixture);
    QCOMPARE(door(fixture, "cancel", {{u"reservation"_s, stay.reservation}}).status, 200);
    QCOMPARE(stay.status, u"cancelled_by_guest"_s);
    QVERIFY(fixture.world->advance(66 * DayMs - 1));
    QCOMPARE(send(fixture, stay, u"in time"_s).status, 200);
    QVERIFY(fixture.world->advance(1));
    QCOMPARE(send(fixture, stay, u"late"_s).status, 400);
}

void SimulatorRulesTest::historyIsGoneAfterAYear()
{
    SimulatorFixture fixture;
    const SimulatorStay &stay = book(fixture);
    const auto read = [&] {
        return fixture.client
            ->post("/3.1/messages/conversations", QJsonObject{{u"accommodation"_s, u"6240185"_s},
                                                              {u"reservation"_s, stay.reservation}})
            .status;
    };
    QVERIFY(fixture.world->advance(364 * DayMs));
    QCOMPARE(read(), 200);
    QVERIFY(fixture.world->advance(5 * DayMs));
    QCOMPARE(read(), 404);
}

void SimulatorRulesTest::conversationIsNotReadyAtFirst_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("404") << 404;
    QTest::newRow("400") << 400;
    QTest::newRow("empty") << 200;
}

void SimulatorRulesTest::conversationIsNotReadyAtFirst()
{
    QFETCH(int, status);
    SimulatorFixture fixture({.notReadyMs = 8000, .notReadyStatus = status}, {.isEmpty = true});
    const SimulatorStay &stay = book(fixture);
    const QString conversation = fixture.world->conversations()[size_t(stay.conversation)].id;
    QVERIFY(fixture.world->write({.conversation = conversation, .content = u"x"_s}));
    const auto read = [&] {
        return fixture.client->post(
            "/3.1/messages/conversations",
            QJsonObject{{u"accommodation"_s, u"6240185"_s}, {u"reservation"_s, stay.reservation}});
    };
    QVERIFY(fixture.world->advance(7999));
    const auto early = read();
    QCOMPARE(early.status, status);
    QCOMPARE(early.data()[u"conversation"_s][u"messages"_s].toArray().size(), 0);
    QCOMPARE(fixture.latestIds(), QStringList());
    QCOMPARE(send(fixture, stay, u"early"_s).status, status == 400 ? 400 : 404);
    QVERIFY(fixture.world->advance(1));
    QCOMPARE(read().data()[u"conversation"_s][u"messages"_s].toArray().size(), 1);
    QCOMPARE(fixture.latestIds().size(), 1);
    QCOMPARE(send(fixture, stay, u"now"_s).status, 200);
}

void SimulatorRulesTest::faultsComeByRate()
{
    SimulatorFixture fixture({.requestsPerMinute = 0});
    const QJsonObject fault{{u"kind"_s, u"status"_s},
                            {u"path"_s, u"/messages/latest"_s},
                            {u"times"_s, -1},
                            {u"rate"_s, 0.25},
                            {u"status"_s, 503}};
    QCOMPARE(door(fixture, "faults", fault).status, 200);
    int failed = 0;
    for (int call = 0; call < 200; ++call)
        failed += fixture.client->post("/3.1/messages/latest").status == 503 ? 1 : 0;
    QVERIFY2(failed > 25 && failed < 80, qPrintable(QString::number(failed)));
    QCOMPARE(door(fixture, "faults", {{u"clear"_s, true}}).status, 200);
    QCOMPARE(fixture.client->post("/3.1/messages/latest").status, 200);
}

void SimulatorRulesTest::rulesAreWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *name, const QJsonValue &value, bool fits) {
        QTest::addRow("%s %s", name, fits ? "fits" : "does not")
            << QString::fromLatin1(name) << value << fits;
    };
    row("spelling", u"hostile"_s, true);
    row("spelling", u"klingon"_s, false);
    row("requests_per_minute", 0, true);
    row("requests_per_minute", -1, false);
    row("takes_reply_to", false, true);
    row("takes_reply_to", u"no"_s, false);
    row("needs_content", true, true);
    row("latest_refuses_body", true, true);
    row("is_onboarded", false, true);
    row("reservation_on_send", u"required"_s, true);
    row("reservation_on_upload", u"allowed"_s, true);
    row("reservation_on_upload", true, false);
    row("accommodation_type", u"number"_s, true);
    row("reservation_type", u"text"_s, true);
    row("refuses_late_send", false, true);
    row("not_ready_ms", 8000, true);
    row("not_ready_status", 400, true);
    row("not_ready_status", 403, false);
    row("echo_in_latest", false, true);
    row("reply_delay_ms", 0, true);
    row("voice", u"property"_s, true);
    row("mood", u"good"_s, false);
}

void SimulatorRulesTest::rulesAreWords()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(bool, fits);
    SimulatorFixture fixture;
    const QJsonObject before =
        SimulatorRuleNames::of(fixture.server->rules(), fixture.world->options());
    const auto reply = door(fixture, "rules", {{name, value}, {u"is_onboarded"_s, true}});
    QCOMPARE(reply.status == 200, fits || name == u"is_onboarded"_s);
    const QJsonObject after =
        SimulatorRuleNames::of(fixture.server->rules(), fixture.world->options());
    if (fits && name != u"is_onboarded"_s) {
        QCOMPARE(after[name], value);
        QCOMPARE(reply.body[name], value);
    } else {
        QCOMPARE(after, before);
    }
}

void SimulatorRulesTest::voiceAndEchoAreRules()
{
    SimulatorFixture fixture({}, {.isEmpty = true});
    const SimulatorStay &stay = book(fixture);
    QCOMPARE(door(fixture, "rules", {{u"echo_in_latest"_s, false}}).status, 200);
    QCOMPARE(send(fixture, stay, u"no echo"_s).status, 200);
    QCOMPARE(fixture.latestIds().size(), 0);
    QCOMPARE(
        door(fixture, "rules", {{u"echo_in_latest"_s, true}, {u"voice"_s, u"property"_s}}).status,
        200);
    QCOMPARE(send(fixture, stay, u"echo"_s).status, 200);
    QCOMPARE(fixture.latestIds().size(), 1);
    QVERIFY(fixture.world->messages().back().side == SimulatorSide::Property);
}

void SimulatorRulesTest::resetMakesTheSameWorld()
{
    QTemporaryDir folder;
    QString snapshot;
    {
        SimulatorFixture fixture({}, {.folder = folder.path()});
        const QByteArray token = fixture.world->token();
        const QString first = fixture.world->messages().front().id;
        const QStringList ids = fixture.latestIds();
        const SimulatorStay stay = book(fixture);
        QCOMPARE(send(fixture, stay, u"gone"_s).status, 200);
        QVERIFY(fixture.world->advance(DayMs));
        const auto reply = door(fixture, "reset");
        QCOMPARE(reply.body[u"now_ms"_s].toInteger(), fixture.clock.nowMs());
        QCOMPARE(fixture.world->token(), token);
        QCOMPARE(fixture.world->messages().front().id, first);
        QCOMPARE(fixture.world->messages().size(), size_t(300));
        QCOMPARE(fixture.world->stayByReservation(stay.reservation), -1);
        QCOMPARE(fixture.world->sendCount(u"gone"_s), 0);
        QCOMPARE(fixture.latestIds(), ids);
        QVERIFY(fixture.world->confirm(ids));
    }
    const SimulatorFixture again({}, {.folder = folder.path()});
    QCOMPARE(again.world->waiting(), 200);
}

void SimulatorRulesTest::savedWorldComesBack()
{
    QTemporaryDir folder;
    SimulatorFixture fixture({}, {.folder = folder.path()});
    const SimulatorStay stay = book(fixture);
    QCOMPARE(send(fixture, stay, u"kept"_s).status, 200);
    const auto file = fixture.world->upload(stay.conversation, u"a.png"_s, u"image/png"_s, "bytes");
    QVERIFY(file);
    QVERIFY(fixture.world->advance(1000));
    const QJsonValue saved = door(fixture, "save").body[u"world"_s];
    QVERIFY(saved.isObject());
    QVERIFY(!QJsonDocument(saved.toObject()).toJson().contains(fixture.world->token()));
    QCOMPARE(door(fixture, "reset").status, 200);
    QCOMPARE(fixture.world->sendCount(u"kept"_s), 0);
    QVERIFY(!QFileInfo::exists(folder.path() + u"/files/"_s + *file));
    QCOMPARE(door(fixture, "load", {{u"world"_s, saved}}).status, 200);
    QCOMPARE(fixture.world->sendCount(u"kept"_s), 1);
    QCOMPARE(fixture.world->nowMs(), fixture.clock.nowMs() + 1000);
    QCOMPARE(fixture.world->fileBytes(*fixture.world->file(*file)), QByteArray("bytes"));
    // and elsewhere, in memory
    SimulatorFixture other;
    QCOMPARE(door(other, "load", {{u"world"_s, saved}}).status, 200);
    QCOMPARE(other.world->sendCount(u"kept"_s), 1);
    QCOMPARE(other.client->post("/3.1/messages/latest").status, 200);
}

void SimulatorRulesTest::doorRefusesNonsense_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("load nothing") << QByteArray("load") << QByteArray("{}");
    QTest::newRow("load an empty world")
        << QByteArray("load") << QByteArray(R"({"world":{"innbox_sandbox":1,"lines":[]}})");
    QTest::newRow("load a later one")
        << QByteArray("load") << QByteArray(R"({"world":{"innbox_sandbox":2,"lines":[[{}]]}})");
    QTest::newRow("cancel nobody") << QByteArray("cancel") << QByteArray(R"({"reservation":"1"})");
    QTest::newRow("back in time") << QByteArray("advance") << QByteArray(R"({"to_ms":1})");
    QTest::newRow("rate nought") << QByteArray("faults")
                                 << QByteArray(R"({"kind":"status","rate":0})");
    QTest::newRow("rate over one")
        << QByteArray("faults") << QByteArray(R"({"kind":"status","rate":2})");
}

void SimulatorRulesTest::doorRefusesNonsense()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    SimulatorFixture fixture;
    const qint64 nowMs = fixture.world->nowMs();
    QCOMPARE(fixture.client->post("/sandbox/" + path, body).status, 400);
    QCOMPARE(fixture.world->messages().size(), size_t(300));
    QCOMPARE(fixture.world->nowMs(), nowMs);
}

QTEST_GUILESS_MAIN(SimulatorRulesTest)
#include "SimulatorRulesTest.moc"
