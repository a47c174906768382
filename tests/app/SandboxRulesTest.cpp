#include "app/simulator/SandboxRuleWords.h"
#include "tests/app/SandboxScene.h"

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
class SandboxRulesTest : public QObject {
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
    static SandboxReply door(Scene &scene, const QByteArray &path, const QJsonObject &body = {})
    {
        return scene.client->post("/sandbox/" + path, body);
    }
    /// A stay of tomorrow for one night at Hotel Lindenhof.
    static const SandboxStay &book(Scene &scene)
    {
        const qint64 nowMs = scene.world->nowMs();
        const auto day = [nowMs](int days) {
            return QDateTime::fromMSecsSinceEpoch(nowMs + days * DayMs, Qt::UTC)
                .date()
                .toString(Qt::ISODate);
        };
        const auto reservation = scene.world->book({.accommodation = u"6240185"_s,
                                                    .guestName = u"A B"_s,
                                                    .checkin = day(1),
                                                    .checkout = day(2)});
        return scene.world->stays()[size_t(scene.world->stayByReservation(reservation.value()))];
    }
    static SandboxReply send(Scene &scene, const SandboxStay &stay, const QString &text)
    {
        return scene.client->post("/3.1/messages/send",
                                  QJsonObject{{u"accommodation"_s, u"6240185"_s},
                                              {u"reservation"_s, stay.reservation},
                                              {u"content"_s, text}});
    }
};

void SandboxRulesTest::guestWindowCloses_data()
{
    QTest::addColumn<bool>("refuses");
    QTest::newRow("refused") << true;
    QTest::newRow("let through") << false;
}

void SandboxRulesTest::guestWindowCloses()
{
    QFETCH(bool, refuses);
    Scene scene({.refusesLateSend = refuses});
    const SandboxStay &stay = book(scene);
    const qint64 endMs = QDate::fromString(stay.checkout, Qt::ISODate)
                             .addDays(67)
                             .startOfDay(Qt::UTC)
                             .toMSecsSinceEpoch();
    QVERIFY(scene.world->advance(endMs - 1 - scene.world->nowMs()));
    QCOMPARE(send(scene, stay, u"in time"_s).status, 200);
    QVERIFY(scene.world->advance(1));
    const auto late = send(scene, stay, u"late"_s);
    QCOMPARE(late.status, refuses ? 400 : 200);
    QCOMPARE(scene.world->sendCount(u"late"_s), refuses ? 0 : 1);
}

void SandboxRulesTest::propertyWindowFollowsTheGuest()
{
    Scene scene;
    const SandboxStay &stay = book(scene);
    const QString conversation = scene.world->conversations()[size_t(stay.conversation)].id;
    const auto write = [&](const QString &side) {
        return door(scene, "write",
                    {{u"conversation"_s, conversation}, {u"side"_s, side}, {u"content"_s, u"x"_s}})
            .status;
    };
    QVERIFY(scene.world->advance(9 * DayMs)); // check-out + 7 days
    QCOMPARE(write(u"property"_s), 200);
    QVERIFY(scene.world->advance(DayMs));
    QCOMPARE(write(u"property"_s), 400);
    QCOMPARE(write(u"guest"_s), 200);
    QCOMPARE(write(u"property"_s), 200);
    QVERIFY(scene.world->advance(14 * DayMs - 1));
    QCOMPARE(write(u"property"_s), 200);
    QVERIFY(scene.world->advance(1));
    QCOMPARE(write(u"property"_s), 400);
}

void SandboxRulesTest::cancellationMovesTheWindow()
{
    Scene scene;
    const SandboxStay &stay = book(scene);
    QCOMPARE(door(scene, "cancel", {{u"reservation"_s, stay.reservation}}).status, 200);
    QCOMPARE(stay.status, u"cancelled_by_guest"_s);
    QVERIFY(scene.world->advance(66 * DayMs - 1));
    QCOMPARE(send(scene, stay, u"in time"_s).status, 200);
    QVERIFY(scene.world->advance(1));
    QCOMPARE(send(scene, stay, u"late"_s).status, 400);
}

void SandboxRulesTest::historyIsGoneAfterAYear()
{
    Scene scene;
    const SandboxStay &stay = book(scene);
    const auto read = [&] {
        return scene.client
            ->post("/3.1/messages/conversations", QJsonObject{{u"accommodation"_s, u"6240185"_s},
                                                              {u"reservation"_s, stay.reservation}})
            .status;
    };
    QVERIFY(scene.world->advance(364 * DayMs));
    QCOMPARE(read(), 200);
    QVERIFY(scene.world->advance(5 * DayMs));
    QCOMPARE(read(), 404);
}

void SandboxRulesTest::conversationIsNotReadyAtFirst_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("404") << 404;
    QTest::newRow("400") << 400;
    QTest::newRow("empty") << 200;
}

void SandboxRulesTest::conversationIsNotReadyAtFirst()
{
    QFETCH(int, status);
    Scene scene({.notReadyMs = 8000, .notReadyStatus = status}, {.isEmpty = true});
    const SandboxStay &stay = book(scene);
    const QString conversation = scene.world->conversations()[size_t(stay.conversation)].id;
    QVERIFY(scene.world->write({.conversation = conversation, .content = u"x"_s}));
    const auto read = [&] {
        return scene.client->post(
            "/3.1/messages/conversations",
            QJsonObject{{u"accommodation"_s, u"6240185"_s}, {u"reservation"_s, stay.reservation}});
    };
    QVERIFY(scene.world->advance(7999));
    const auto early = read();
    QCOMPARE(early.status, status);
    QCOMPARE(early.data()[u"conversation"_s][u"messages"_s].toArray().size(), 0);
    QCOMPARE(scene.latestIds(), QStringList());
    QCOMPARE(send(scene, stay, u"early"_s).status, status == 400 ? 400 : 404);
    QVERIFY(scene.world->advance(1));
    QCOMPARE(read().data()[u"conversation"_s][u"messages"_s].toArray().size(), 1);
    QCOMPARE(scene.latestIds().size(), 1);
    QCOMPARE(send(scene, stay, u"now"_s).status, 200);
}

void SandboxRulesTest::faultsComeByRate()
{
    Scene scene({.requestsPerMinute = 0});
    const QJsonObject fault{{u"kind"_s, u"status"_s},
                            {u"path"_s, u"/messages/latest"_s},
                            {u"times"_s, -1},
                            {u"rate"_s, 0.25},
                            {u"status"_s, 503}};
    QCOMPARE(door(scene, "faults", fault).status, 200);
    int failed = 0;
    for (int call = 0; call < 200; ++call)
        failed += scene.client->post("/3.1/messages/latest").status == 503 ? 1 : 0;
    QVERIFY2(failed > 25 && failed < 80, qPrintable(QString::number(failed)));
    QCOMPARE(door(scene, "faults", {{u"clear"_s, true}}).status, 200);
    QCOMPARE(scene.client->post("/3.1/messages/latest").status, 200);
}

void SandboxRulesTest::rulesAreWords_data()
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

void SandboxRulesTest::rulesAreWords()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(bool, fits);
    Scene scene;
    const QJsonObject before = SandboxRuleWords::of(scene.server->rules(), scene.world->options());
    const auto reply = door(scene, "rules", {{name, value}, {u"is_onboarded"_s, true}});
    QCOMPARE(reply.status == 200, fits || name == u"is_onboarded"_s);
    const QJsonObject after = SandboxRuleWords::of(scene.server->rules(), scene.world->options());
    if (fits && name != u"is_onboarded"_s) {
        QCOMPARE(after[name], value);
        QCOMPARE(reply.body[name], value);
    } else {
        QCOMPARE(after, before);
    }
}

void SandboxRulesTest::voiceAndEchoAreRules()
{
    Scene scene({}, {.isEmpty = true});
    const SandboxStay &stay = book(scene);
    QCOMPARE(door(scene, "rules", {{u"echo_in_latest"_s, false}}).status, 200);
    QCOMPARE(send(scene, stay, u"no echo"_s).status, 200);
    QCOMPARE(scene.latestIds().size(), 0);
    QCOMPARE(
        door(scene, "rules", {{u"echo_in_latest"_s, true}, {u"voice"_s, u"property"_s}}).status,
        200);
    QCOMPARE(send(scene, stay, u"echo"_s).status, 200);
    QCOMPARE(scene.latestIds().size(), 1);
    QVERIFY(scene.world->messages().back().side == SandboxSide::Property);
}

void SandboxRulesTest::resetMakesTheSameWorld()
{
    QTemporaryDir folder;
    QString face;
    {
        Scene scene({}, {.folder = folder.path()});
        const QByteArray token = scene.world->token();
        const QString first = scene.world->messages().front().id;
        const QStringList ids = scene.latestIds();
        const SandboxStay stay = book(scene);
        QCOMPARE(send(scene, stay, u"gone"_s).status, 200);
        QVERIFY(scene.world->advance(DayMs));
        const auto reply = door(scene, "reset");
        QCOMPARE(reply.body[u"now_ms"_s].toInteger(), scene.clock.nowMs());
        QCOMPARE(scene.world->token(), token);
        QCOMPARE(scene.world->messages().front().id, first);
        QCOMPARE(scene.world->messages().size(), size_t(300));
        QCOMPARE(scene.world->stayByReservation(stay.reservation), -1);
        QCOMPARE(scene.world->sendCount(u"gone"_s), 0);
        QCOMPARE(scene.latestIds(), ids);
        QVERIFY(scene.world->confirm(ids));
    }
    const Scene again({}, {.folder = folder.path()});
    QCOMPARE(again.world->waiting(), 200);
}

void SandboxRulesTest::savedWorldComesBack()
{
    QTemporaryDir folder;
    Scene scene({}, {.folder = folder.path()});
    const SandboxStay stay = book(scene);
    QCOMPARE(send(scene, stay, u"kept"_s).status, 200);
    const auto file = scene.world->upload(stay.conversation, u"a.png"_s, u"image/png"_s, "bytes");
    QVERIFY(file);
    QVERIFY(scene.world->advance(1000));
    const QJsonValue saved = door(scene, "save").body[u"world"_s];
    QVERIFY(saved.isObject());
    QVERIFY(!QJsonDocument(saved.toObject()).toJson().contains(scene.world->token()));
    QCOMPARE(door(scene, "reset").status, 200);
    QCOMPARE(scene.world->sendCount(u"kept"_s), 0);
    QVERIFY(!QFileInfo::exists(folder.path() + u"/files/"_s + *file));
    QCOMPARE(door(scene, "load", {{u"world"_s, saved}}).status, 200);
    QCOMPARE(scene.world->sendCount(u"kept"_s), 1);
    QCOMPARE(scene.world->nowMs(), scene.clock.nowMs() + 1000);
    QCOMPARE(scene.world->fileBytes(*scene.world->file(*file)), QByteArray("bytes"));
    // and elsewhere, in memory
    Scene other;
    QCOMPARE(door(other, "load", {{u"world"_s, saved}}).status, 200);
    QCOMPARE(other.world->sendCount(u"kept"_s), 1);
    QCOMPARE(other.client->post("/3.1/messages/latest").status, 200);
}

void SandboxRulesTest::doorRefusesNonsense_data()
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

void SandboxRulesTest::doorRefusesNonsense()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    Scene scene;
    const qint64 nowMs = scene.world->nowMs();
    QCOMPARE(scene.client->post("/sandbox/" + path, body).status, 400);
    QCOMPARE(scene.world->messages().size(), size_t(300));
    QCOMPARE(scene.world->nowMs(), nowMs);
}

QTEST_GUILESS_MAIN(SandboxRulesTest)
#include "SandboxRulesTest.moc"
