#include "app/api/MessageJson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 ArrivedAtMs = 1'800'000'000'000;

/// JSON in single quotes, for readable rows. (The moc of Qt 6.4 stumbles over raw strings.)
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

QByteArray historyJson()
{
    return json("{'id':'0c9f6d1e','reservation':'5158203947','messages':[{'id':'m1','sender':'p1','"
                "content':'Welcome','attachments':['a1'],'timestamp':'2026-05-05T04:11:19.730Z'},{'"
                "id':'m2','sender':'g1','content':'Thanks','timestamp':'2026-05-05T05:00:00Z'}],'"
                "participants':[{'id':'g1','metadata':{'type':'guest'}},{'id':'p1','metadata':{'"
                "type':'property','accommodation_id':'7704411'}}]}");
}

ApiResult<MessageJson::Answer<ConversationSnapshot>> parse(const QByteArray &body,
                                                           const QString &accommodation = {},
                                                           const QString &reservation = {},
                                                           const QString &conversation = {})
{
    return MessageJson::parseConversation(body, accommodation, reservation, conversation,
                                          ArrivedAtMs);
}

QByteArray answerWith(const QByteArray &container)
{
    return json("{'data':{'conversation':") + container + "}}";
}

} // namespace

class MessageJsonHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyContainerIsTheSameHistory_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray history = historyJson();
        QTest::newRow("D20 conversation") << json("{'data':{'conversation':") + history + "}}"_ba;
        QTest::newRow("D20 conversations") << json("{'data':{'conversations':") + history + "}}"_ba;
        QTest::newRow("D20 a list") << json("{'data':{'conversations':[") + history + "]}}"_ba;
        QTest::newRow("D20 one is null")
            << json("{'data':{'conversation':null,'conversations':") + history + "}}"_ba;
        QTest::newRow("D20 one is empty")
            << json("{'data':{'conversation':{},'conversations':") + history + "}}"_ba;
        QTest::newRow("D21 the property's id as its name")
            << answerWith(QByteArray(history).replace("accommodation_id", "name"));
        QTest::newRow("D21 the property's id as a number")
            << answerWith(QByteArray(history).replace("\"7704411\"", "7704411"));
        QTest::newRow("D5 the reservation as a number")
            << answerWith(QByteArray(history).replace("\"5158203947\"", "5158203947"));
        QTest::newRow("D22 sender is an object with id") << answerWith(
            QByteArray(history).replace(json("'sender':'p1'"), json("'sender':{'id':'p1'}")));
        QTest::newRow("D22 sender is an object with participant_id")
            << answerWith(QByteArray(history).replace(json("'sender':'g1'"),
                                                      json("'sender':{'participant_id':'g1'}")));
        QTest::newRow("D23 message_id") << answerWith(
            QByteArray(history).replace(json("'id':'m1'"), json("'message_id':'m1'")));
        QTest::newRow("D23 message")
            << answerWith(QByteArray(history).replace(json("'id':'m2'"), json("'message':'m2'")));
    }
    void everyContainerIsTheSameHistory()
    {
        QFETCH(const QByteArray, body);
        const auto result = parse(body);
        QVERIFY(result);
        const ConversationSnapshot snapshot = result->data;
        QCOMPARE(snapshot.conversation, u"0c9f6d1e"_s);
        QCOMPARE(snapshot.accommodation, u"7704411"_s);
        QCOMPARE(snapshot.reservation, u"5158203947"_s);
        QCOMPARE(snapshot.unreadable.size(), 0);
        QCOMPARE(snapshot.participants.size(), 2);
        QCOMPARE(snapshot.participants.at(0).kind, SenderKind::Guest);
        QCOMPARE(snapshot.participants.at(1).kind, SenderKind::Property);
        QCOMPARE(snapshot.participants.at(1).name, QString());
        QCOMPARE(snapshot.messages.size(), 2);
        const IncomingMessage first = snapshot.messages.at(0);
        QCOMPARE(first.remoteId, u"m1"_s);
        QCOMPARE(first.conversation, u"0c9f6d1e"_s);
        QCOMPARE(first.accommodation, u"7704411"_s);
        QCOMPARE(first.reservation, u"5158203947"_s);
        QCOMPARE(first.senderId, u"p1"_s);
        QCOMPARE(first.sender, SenderKind::Property);
        QVERIFY(first.isSenderKindKnown);
        QCOMPARE(first.attachments, QStringList{u"a1"_s});
        QCOMPARE(first.sentAtMs, 1'777'954'279'730);
        QCOMPARE(first.extra, QByteArray());
        const IncomingMessage second = snapshot.messages.at(1);
        QCOMPARE(second.remoteId, u"m2"_s);
        QCOMPARE(second.sender, SenderKind::Guest);
        QCOMPARE(second.attachments, QStringList()); // D19
        QCOMPARE(second.extra, QByteArray());
    }

    void theOrderOfAHistoryIsKept()
    {
        // D24: chronological or not; sorting is the store's, by time.
        const auto result = parse(
            answerWith(json("{'id':'c','messages':[{'id':'b','timestamp':'2026-05-06T12:00:00Z'},"
                            "{'id':'a','timestamp':'2026-05-05T12:00:00Z'}]}")));
        QVERIFY(result);
        QCOMPARE(result->data.messages.size(), 2);
        QCOMPARE(result->data.messages.at(0).remoteId, u"b"_s);
        QVERIFY(result->data.messages.at(0).sentAtMs > result->data.messages.at(1).sentAtMs);
    }

    void theRequestFillsGaps()
    {
        const auto result =
            parse(answerWith(json("{'messages':[{'id':'m1'}]}")), u"77"_s, u"515"_s, u"c9"_s);
        QVERIFY(result);
        QCOMPARE(result->data.accommodation, u"77"_s);
        QCOMPARE(result->data.reservation, u"515"_s);
        QCOMPARE(result->data.conversation, u"c9"_s);
        QCOMPARE(result->data.messages.first().conversation, u"c9"_s);
        QVERIFY(result->data.messages.first().isTimeGuess);
        QVERIFY(!result->data.messages.first().isSenderKindKnown);
    }

    void theRequestedPropertyWins()
    {
        const auto result = parse(answerWith(historyJson()), u"77"_s);
        QVERIFY(result);
        QCOMPARE(result->data.accommodation, u"77"_s);
    }

    void aPropertyNameThatIsNoIdIsAName()
    {
        const auto result = parse(answerWith(historyJson().replace(
            json("'accommodation_id':'7704411'"), json("'name':'Harbour Lane'"))));
        QVERIFY(result);
        QCOMPARE(result->data.participants.at(1).name, u"Harbour Lane"_s);
        QCOMPARE(result->data.accommodation, QString());
    }

    void notInitialisedIsNoHistory_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no data") << "{}"_ba;
        QTest::newRow("data is null") << json("{'data':null}");
        QTest::newRow("no container") << json("{'data':{}}");
        QTest::newRow("the container is null") << json("{'data':{'conversation':null}}");
        QTest::newRow("the container is empty") << json("{'data':{'conversation':{}}}");
        QTest::newRow("the list is empty") << json("{'data':{'conversations':[]}}");
        QTest::newRow("no id, no messages")
            << json("{'data':{'conversation':{'messages':[],'participants':[]}}}");
    }
    void notInitialisedIsNoHistory()
    {
        QFETCH(const QByteArray, body);
        const auto result = parse(body, u"77"_s, u"515"_s, u"c9"_s);
        QVERIFY(result);
        QCOMPARE(result->data.conversation, QString());
        QCOMPARE(result->data.messages.size(), 0);
    }

    void answersThatAreNoHistoryAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("HTML") << "<html>"_ba;
        QTest::newRow("a list") << "[]"_ba;
        QTest::newRow("data is text") << json("{'data':'x'}");
        QTest::newRow("the container is text") << json("{'data':{'conversation':'c'}}");
        QTest::newRow("the container is a list of text")
            << json("{'data':{'conversations':['c']}}");
        QTest::newRow("messages is an object") << answerWith(json("{'id':'c','messages':{}}"));
        QTest::newRow("messages is text") << answerWith(json("{'id':'c','messages':'none'}"));
    }
    void answersThatAreNoHistoryAreRefused()
    {
        QFETCH(const QByteArray, body);
        const auto result = parse(body);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ApiError::Kind::BadResponse);
    }

    void unreadableMessagesAreKept()
    {
        const auto result =
            parse(answerWith(json("{'id':'c','messages':[7,{'content':'x'},{'id':'m1','content':7},"
                                  "{'id':'m2'}],'participants':[{'metadata':{}},3,{'id':'p'}]}")));
        QVERIFY(result);
        QCOMPARE(result->data.messages.size(), 1);
        QCOMPARE(result->data.unreadable.size(), 3);
        QCOMPARE(result->data.unreadable.at(0).reason, u"not-an-object"_s);
        QCOMPARE(result->data.unreadable.at(1).reason, u"no-id"_s);
        QCOMPARE(result->data.unreadable.at(2).reason, u"bad-content"_s);
        QCOMPARE(result->data.unreadable.at(2).remoteId, u"m1"_s);
        QCOMPARE(result->data.participants.size(), 1);
    }

    void theNewIdIsRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("id");
        QTest::newRow("text") << json("{'data':{'message':'6f1b'}}") << u"6f1b"_s;
        QTest::newRow("number") << json("{'data':{'message':9223372036854775807}}")
                                << u"9223372036854775807"_s;
        QTest::newRow("D23 message_id") << json("{'data':{'message_id':'6f1b'}}") << u"6f1b"_s;
        QTest::newRow("none") << json("{'data':{}}") << QString();
        QTest::newRow("no data") << json("{'request_id':'r'}") << QString();
        QTest::newRow("an object") << json("{'data':{'message':{'id':'x'}}}") << QString();
    }
    void theNewIdIsRead()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, id);
        const auto result = MessageJson::parseSend(body);
        QVERIFY(result);
        QCOMPARE(result->data, id);
    }

    void aBrokenAnswerToASendIsAnError()
    {
        QVERIFY(!MessageJson::parseSend("<html>"_ba));
        QVERIFY(!MessageJson::parseSend("[]"_ba));
    }

    void confirmedIdsAreRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isListed");
        QTest::addColumn<QStringList>("ids");
        const auto row = [](const char *name, const QByteArray &body, bool isListed,
                            const QStringList &ids = {}) {
            QTest::newRow(name) << body << isListed << ids;
        };
        row("D28 top level", json("{'confirmedMessages':['a','b']}"), true, {u"a"_s, u"b"_s});
        row("D28 under data", json("{'data':{'confirmedMessages':['a',7]}}"), true,
            {u"a"_s, u"7"_s});
        row("D28 an empty list", json("{'confirmedMessages':[]}"), true);
        row("D28 only a request id", json("{'request_id':'r'}"), false);
        row("D28 no body", "", false);
        row("D28 no JSON", "OK", false);
        row("D28 no list", json("{'confirmedMessages':'all'}"), false);
    }
    void confirmedIdsAreRead()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const bool, isListed);
        QFETCH(const QStringList, ids);
        const auto answer = MessageJson::parseConfirm(body);
        QCOMPARE(answer.data.has_value(), isListed);
        QCOMPARE(answer.data.value_or(QStringList()), ids);
    }

    void errorsAreRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QByteArray &body, const QString &id = {},
                            const QString &message = {}) {
            QTest::newRow(name) << body << id << message;
        };
        row("D34 id", json("{'errors':[{'id':'missing_parameter','message':'M'}]}"),
            u"missing_parameter"_s, u"M"_s);
        row("D34 code", json("{'errors':[{'code':'x','message':'M'}]}"), u"x"_s, u"M"_s);
        row("D34 id before code", json("{'errors':[{'id':'i','code':'c'}]}"), u"i"_s);
        row("D34 a number in quotes", json("{'errors':[{'id':'500'}]}"), u"500"_s);
        row("D34 a number", json("{'errors':[{'id':500}]}"), u"500"_s);
        row("D34 version 2", json("{'error':{'code':7,'name':'N'}}"), u"7"_s, u"N"_s);
        row("an object for the list", json("{'errors':{'id':'i','message':'M'}}"), u"i"_s, u"M"_s);
        row("text in the list", json("{'errors':['plain']}"), {}, u"plain"_s);
        row("an empty list", json("{'errors':[]}"));
        row("text", json("{'error':'plain'}"), {}, u"plain"_s);
        row("top level", json("{'message':'M'}"), {}, u"M"_s);
        row("HTML", "<html>503</html>"_ba);
        row("nothing", ""_ba);
        row("a list", "[1]"_ba);
        row("odd types", json("{'errors':[[{'id':[]}]],'request_id':{}}"));
        row("control characters",
            json("{'errors':[{'id':'i','message':'a\\u001b[31m\\nb\\u0000'}]}"), u"i"_s,
            u"a [31m b\uFFFD"_s);
        row("long prose", "{\"errors\":[{\"message\":\""_ba + QByteArray(5000, 'x') + "\"}]}"_ba,
            {}, QString(500, u'x'));
    }
    void errorsAreRead()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, id);
        QFETCH(const QString, message);
        ApiError error;
        MessageJson::readError(body, &error);
        QCOMPARE(error.errorId, id);
        QCOMPARE(error.errorMessage, message);
    }

    void requestIdsAreRead()
    {
        ApiError error;
        MessageJson::readError(json("{'request_id':'01hzq','errors':[]}"), &error);
        QCOMPARE(error.requestId, u"01hzq"_s);
    }

    void requestsAreWritten()
    {
        MessageJson::SendRequest request{.accommodation = u"7704411"_s,
                                         .reservation = u"5158203947"_s,
                                         .conversation = u"c1"_s,
                                         .content = u"a \"b\"\n"_s + QChar(0xD800)};
        const QJsonObject written =
            QJsonDocument::fromJson(MessageJson::writeSend(request)).object();
        QCOMPARE(written, (QJsonObject{{u"accommodation"_s, u"7704411"_s},
                                       {u"reservation"_s, u"5158203947"_s},
                                       {u"conversation"_s, u"c1"_s},
                                       {u"content"_s, u"a \"b\"\n\uFFFD"_s}}));
        request.accommodationAsNumber = true;
        request.reservationAsNumber = true;
        request.content.clear();
        request.attachments = QStringList{u"a1"_s};
        request.replyTo = u"m1"_s;
        QCOMPARE(MessageJson::writeSend(request),
                 json("{'accommodation':7704411,'attachments':['a1'],'conversation':'c1',"
                      "'reply_to':'m1','reservation':5158203947}"));
        QCOMPARE(MessageJson::writeConfirm({u"a"_s, u"b"_s}), json("{'messages':['a','b']}"));
        // D7: exactly one of the two.
        QCOMPARE(MessageJson::writeConversation(u"77"_s, u"515"_s, u"c"_s),
                 json("{'accommodation':'77','conversation':'c'}"));
        QCOMPARE(MessageJson::writeConversation(u"77"_s, u"9223372036854775807"_s, {}, true, true),
                 json("{'accommodation':77,'reservation':9223372036854775807}"));
        QCOMPARE(MessageJson::writeConversation(u"x77"_s, u"9223372036854775808"_s, {}, true, true),
                 json("{'accommodation':'x77','reservation':'9223372036854775808'}"));
    }
};

QTEST_GUILESS_MAIN(MessageJsonHistoryTest)
#include "MessageJsonHistoryTest.moc"
