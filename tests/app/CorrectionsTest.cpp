#include "app/api/Corrections.h"

#include "tests/app/ApiFixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

namespace {

/// JSON in single quotes, for readable rows.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

LoopbackAnswer refusal(const char *id, const char *message, int status = 400)
{
    return {.status = status,
            .body = QByteArray("{\"errors\":[{\"id\":\"") + id + "\",\"message\":\"" + message +
                    "\"}]}"};
}

const LoopbackAnswer Accepted{.body = "{\"data\":{\"message\":\"m1\"}}"};

MessageJson::SendRequest reply()
{
    return {.accommodation = u"77"_s,
            .reservation = u"515"_s,
            .conversation = u"c1"_s,
            .content = u"Hello"_s,
            .replyTo = u"m0"_s};
}

/// The names of the members that went out, sorted; numbers are marked.
QString membersOf(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    QStringList names;
    for (auto it = object.begin(); it != object.end(); ++it)
        names.append(it.key() + (it.value().isDouble() ? u"#"_s : QString()));
    return names.join(u' ');
}

const QString Everything = u"accommodation content conversation reply_to reservation"_s;

} // namespace

/// Where the provider's documents contradict each other, a 400 is answered by another request.
class CorrectionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aSendIsCorrectedOnceAndRemembered_data()
    {
        QTest::addColumn<LoopbackAnswer>("answer");
        QTest::addColumn<QString>("corrected"); ///< what the second request carries
        const auto row = [](const char *name, const LoopbackAnswer &answer,
                            const QString &corrected) {
            QTest::newRow(name) << answer << corrected;
        };
        row("D3 reply_to is unknown", refusal("unknown_parameter", "Unknown parameter 'reply_to'."),
            u"accommodation content conversation reservation"_s);
        row("D1 reservation is unknown",
            refusal("unknown_parameter", "Unknown parameter 'reservation'."),
            u"accommodation content conversation reply_to"_s);
        row("D1 reservation conflicts",
            refusal("conflicting_parameters", "Parameters `reservation` and `conversation`."),
            u"accommodation content conversation reply_to"_s);
        row("D4 accommodation is of the wrong type",
            refusal("invalid_parameter", "Parameter 'accommodation' must be an integer."),
            u"accommodation# content conversation reply_to reservation"_s);
        row("D5 reservation is of the wrong type",
            refusal("invalid_parameter", "Parameter \\\"reservation\\\" must be an integer."),
            u"accommodation content conversation reply_to reservation#"_s);
    }
    void aSendIsCorrectedOnceAndRemembered()
    {
        QFETCH(const LoopbackAnswer, answer);
        QFETCH(const QString, corrected);
        ApiFixture fixture;
        fixture.script("send"_ba, {answer, Accepted});
        const auto result = await(fixture.api.send(reply(), Priority::Person));
        QVERIFY(result && *result);
        QCOMPARE(result->value().data, u"m1"_s);
        const auto again = await(fixture.api.send(reply(), Priority::Person));
        QVERIFY(again && *again);
        const QList<QByteArray> bodies = fixture.bodies("send"_ba);
        QCOMPARE(bodies.size(), 3);
        QCOMPARE(membersOf(bodies.at(0)), Everything);
        QCOMPARE(membersOf(bodies.at(1)), corrected);
        QCOMPARE(membersOf(bodies.at(2)), corrected); // remembered
        QCOMPARE(fixture.store.recorded, 3);          // each with a place of its own
        QCOMPARE(fixture.api.requestCount(), 3);
    }

    void aMissingReservationComesBack()
    {
        ApiFixture fixture;
        fixture.script("send"_ba,
                       {refusal("unknown_parameter", "'reservation'"), Accepted,
                        refusal("missing_parameter", "'reservation' is missing"), Accepted});
        QVERIFY(*await(fixture.api.send(reply(), Priority::Person)));
        QVERIFY(*await(fixture.api.send(reply(), Priority::Person)));
        QVERIFY(*await(fixture.api.send(reply(), Priority::Person)));
        const QList<QByteArray> bodies = fixture.bodies("send"_ba);
        QCOMPARE(bodies.size(), 5);
        QCOMPARE(membersOf(bodies.at(2)), membersOf(bodies.at(1)));
        QCOMPARE(membersOf(bodies.at(3)), Everything);
        QCOMPARE(membersOf(bodies.at(4)), Everything);
    }

    void severalFaultsAreCorrectedOneByOne()
    {
        ApiFixture fixture;
        fixture.script("send"_ba, {refusal("unknown_parameter", "'reply_to'"),
                                   refusal("unknown_parameter", "'reservation'"),
                                   refusal("invalid_parameter", "'accommodation'"), Accepted});
        QVERIFY(*await(fixture.api.send(reply(), Priority::Person)));
        QCOMPARE(membersOf(fixture.bodies("send"_ba).last()),
                 u"accommodation# content conversation"_s);
    }

    void aCorrectionIsTriedOnce()
    {
        ApiFixture fixture;
        fixture.script("send"_ba, {refusal("invalid_parameter", "'accommodation' is not known")});
        const auto result = await(fixture.api.send(reply(), Priority::Person));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, Kind::Rejected);
        QVERIFY(!result->error().mayHaveArrived);
        QCOMPARE(fixture.server.postCount(), 2);
        // It did not help, so it is not remembered.
        QVERIFY(!*await(fixture.api.send(reply(), Priority::Person)));
        QCOMPARE(membersOf(fixture.bodies("send"_ba).at(2)), Everything);
    }

    void whatNoCorrectionFitsIsSentOnce_data()
    {
        QTest::addColumn<LoopbackAnswer>("answer");
        const auto row = [](const char *name, const LoopbackAnswer &answer) {
            QTest::newRow(name) << answer;
        };
        row("content is missing", refusal("missing_parameter", "Parameter 'content' is missing."));
        row("the field is not named", refusal("unknown_parameter", "Something is unknown."));
        row("part of a word", refusal("unknown_parameter", "Unknown parameter 'reservation_id'."));
        row("not the quoted word",
            refusal("unknown_parameter", "Parameter 'foo' is unknown for this reservation."));
        row("another id", refusal("malformed_request", "Parameter 'reservation'."));
        row("D34 no id", {.status = 400, .body = json("{'errors':[{'message':'reply_to'}]}")});
        row("another status", refusal("unknown_parameter", "Unknown 'reply_to'.", 422));
        row("a fault", refusal("unknown_parameter", "Unknown 'reply_to'.", 500));
        row("reservation is missing but went out",
            refusal("missing_parameter", "Parameter 'reservation' is missing."));
    }
    void whatNoCorrectionFitsIsSentOnce()
    {
        QFETCH(const LoopbackAnswer, answer);
        ApiFixture fixture;
        fixture.script("send"_ba, {answer, Accepted});
        const auto result = await(fixture.api.send(reply(), Priority::Person));
        QVERIFY(result && !*result);
        QCOMPARE(fixture.server.postCount(), 1);
    }

    void theReservationStaysWhereNoConversationIsKnown()
    {
        ApiFixture fixture;
        fixture.script("send"_ba, {refusal("unknown_parameter", "'reservation'")});
        MessageJson::SendRequest request = reply();
        request.conversation.clear();
        QVERIFY(!*await(fixture.api.send(request, Priority::Person)));
        QCOMPARE(fixture.server.postCount(), 1); // never accommodation alone
    }

    void aSecondRequestThatBreaksIsUnclear()
    {
        ApiFixture fixture;
        fixture.script("send"_ba, {refusal("unknown_parameter", "'reply_to'"),
                                   {.how = LoopbackAnswer::How::Reset}});
        const auto result = await(fixture.api.send(reply(), Priority::Person));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, Kind::ConnectionLost);
        QVERIFY(result->error().mayHaveArrived);
        QCOMPARE(fixture.server.postCount(), 2);
    }

    void histories()
    {
        ApiFixture fixture;
        fixture.script("conversations"_ba, {refusal("invalid_parameter", "'accommodation'"),
                                            refusal("invalid_parameter", "'reservation'"),
                                            {.body = "{}"}});
        QVERIFY(*await(fixture.api.conversation(u"77"_s, u"515"_s, {}, Priority::Person)));
        QVERIFY(*await(fixture.api.conversation(u"77"_s, u"515"_s, {}, Priority::Person)));
        const QList<QByteArray> bodies = fixture.bodies("conversations"_ba);
        QCOMPARE(bodies.size(), 4);
        QCOMPARE(membersOf(bodies.at(0)), u"accommodation reservation"_s);
        QCOMPARE(membersOf(bodies.at(2)), u"accommodation# reservation#"_s);
        QCOMPARE(membersOf(bodies.at(3)), u"accommodation# reservation#"_s);
    }

    void theQueueWithoutABody_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("D6 400") << 400;
        QTest::newRow("D6 415") << 415;
    }
    void theQueueWithoutABody()
    {
        QFETCH(const int, status);
        ApiFixture fixture;
        fixture.script("latest"_ba, {{.status = status}, {.body = "{}"}});
        QVERIFY(*await(fixture.api.fetchLatest(Priority::Background)));
        QVERIFY(*await(fixture.api.fetchLatest(Priority::Background)));
        QCOMPARE(fixture.bodies("latest"_ba), (QList{"{}"_ba, ""_ba, ""_ba}));
        QCOMPARE(fixture.server.last().header("Content-Length"_ba), "0"_ba);
    }

    void theQueueRefusesBoth()
    {
        ApiFixture fixture;
        fixture.script("latest"_ba, {{.status = 400}});
        QVERIFY(!*await(fixture.api.fetchLatest(Priority::Background)));
        QVERIFY(!*await(fixture.api.fetchLatest(Priority::Background)));
        QCOMPARE(fixture.bodies("latest"_ba), (QList{"{}"_ba, ""_ba, "{}"_ba, ""_ba}));
    }
};

QTEST_GUILESS_MAIN(CorrectionsTest)
#include "CorrectionsTest.moc"
