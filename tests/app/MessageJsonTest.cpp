#include "app/api/MessageJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <utility>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 ArrivedAtMs = 1'800'000'000'000;
constexpr qint64 SentAtMs = 1'778'091'724'118; ///< 2026-05-06T18:22:04.118Z

/// The message of every "same model" row: whatever the spelling, this is read.
IncomingMessage canonical()
{
    return {.remoteId = u"84c5d6e0-9a3e-11f0-b1d2-6a7b8c9d0e1f"_s,
            .conversation = u"0c9f6d1e"_s,
            .accommodation = u"7704411"_s,
            .reservation = u"5158203947"_s,
            .body = u"Ring twice."_s,
            .sender = SenderKind::Property,
            .isSenderKindKnown = true,
            .senderId = u"d8803c5a"_s,
            .senderType = u"property"_s,
            .senderName = u"Harbour Lane"_s,
            .attachments = {u"a1"_s, u"a2"_s},
            .sentAtMs = SentAtMs};
}

/// The same in the words of the 3.1 document; rows change single members of it.
QJsonObject canonicalJson()
{
    return {
        {u"message_id"_s, u"84c5d6e0-9a3e-11f0-b1d2-6a7b8c9d0e1f"_s},
        {u"reply_to"_s, QJsonValue()},
        {u"conversation"_s, QJsonObject{{u"id"_s, u"0c9f6d1e"_s},
                                        {u"accommodation"_s, u"7704411"_s},
                                        {u"reservation"_s, u"5158203947"_s}}},
        {u"content"_s, u"Ring twice."_s},
        {u"sender"_s, QJsonObject{{u"participant_id"_s, u"d8803c5a"_s},
                                  {u"metadata"_s, QJsonObject{{u"type"_s, u"property"_s},
                                                              {u"name"_s, u"Harbour Lane"_s}}}}},
        {u"attachments"_s, QJsonArray{u"a1"_s, u"a2"_s}},
        {u"timestamp"_s, u"2026-05-06T18:22:04.118Z"_s}};
}

/// The canonical element with the members of \p patch (JSON text) put over it; objects are merged,
/// the text "<none>" removes a member.
QJsonObject merged(QJsonObject base, const QJsonObject &patch)
{
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it.value().toString() == "<none>"_L1)
            base.remove(it.key());
        else if (it.value().isObject() && base.value(it.key()).isObject())
            base.insert(it.key(), merged(base.value(it.key()).toObject(), it.value().toObject()));
        else
            base.insert(it.key(), it.value());
    }
    return base;
}

QByteArray queueOf(const QJsonValue &element)
{
    return QJsonDocument(
               QJsonObject{{u"request_id"_s, u"r1"_s},
                           {u"data"_s, QJsonObject{{u"messages"_s, QJsonArray{element}}}}})
        .toJson();
}

QByteArray patchedQueue(const QByteArray &patch)
{
    return queueOf(merged(canonicalJson(), QJsonDocument::fromJson(patch).object()));
}

void forgetSender(IncomingMessage &message)
{
    message.sender = SenderKind::Other;
    message.isSenderKindKnown = false;
    message.senderId.clear();
    message.senderType.clear();
    message.senderName.clear();
}

/// One message as an answer with the element as raw text: numbers beyond 64 bits stay as written.
QByteArray rawQueue(const QByteArray &element)
{
    return R"({"request_id":"r1","data":{"messages":[)" + element + "]}}";
}

} // namespace

class MessageJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everySpellingIsTheSameMessage_data()
    {
        QTest::addColumn<QByteArray>("patch");
        const auto row = [](const char *name, const char *patch) {
            QTest::newRow(name) << QByteArray(patch);
        };
        row("3.1 document", R"({})");
        row("D5 reservation is a number", R"({"conversation":{"reservation":5158203947}})");
        row("D4 accommodation is a number", R"({"conversation":{"accommodation":7704411}})");
        row("D15 message", R"({"message_id":"<none>",
            "message":"84c5d6e0-9a3e-11f0-b1d2-6a7b8c9d0e1f"})");
        row("D15 id", R"({"message_id":"<none>","id":"84c5d6e0-9a3e-11f0-b1d2-6a7b8c9d0e1f"})");
        row("D15 message_id is empty", R"({"message_id":"",
            "message":"84c5d6e0-9a3e-11f0-b1d2-6a7b8c9d0e1f"})");
        row("D15 message_id is null", R"({"message_id":null,
            "id":"84c5d6e0-9a3e-11f0-b1d2-6a7b8c9d0e1f"})");
        row("D16 conversation.conversation",
            R"({"conversation":{"id":"<none>","conversation":"0c9f6d1e"}})");
        row("D16 both, id is empty", R"({"conversation":{"id":"","conversation":"0c9f6d1e"}})");
        row("equal", R"({"id":"","message":null,"conversation":{"conversation":"0c9f6d1e"}})");
        row("D17 sender.participant",
            R"({"sender":{"participant_id":"<none>","participant":"d8803c5a"}})");
        row("D18 metadata.id", R"({"sender":{"metadata":{"name":"<none>","id":"Harbour Lane"}}})");
        row("D18 name is all digits",
            R"({"sender":{"metadata":{"name":"7704411","id":"Harbour Lane"}}})");
        row("D18 name and an all-digit id", R"({"sender":{"metadata":{"id":"7704411"}}})");
        row("D18 name is empty", R"({"sender":{"metadata":{"name":"","id":"Harbour Lane"}}})");
        row("D3 reply_to is missing", R"({"reply_to":"<none>"})");
        row("D32 offset for Z", R"({"timestamp":"2026-05-06T18:22:04.118+00:00"})");
        row("D32 another offset", R"({"timestamp":"2026-05-06T20:22:04.118+02:00"})");
        row("attachments: only text counts as one", R"({"attachments":["a1","","a2",null]})");
    }
    void everySpellingIsTheSameMessage()
    {
        QFETCH(const QByteArray, patch);
        const auto result = MessageJson::parseLatest(patchedQueue(patch), ArrivedAtMs);
        QVERIFY(result);
        QCOMPARE(result->requestId, u"r1"_s);
        QCOMPARE(result->data.unreadable.size(), 0);
        QCOMPARE(result->data.messages.size(), 1);
        IncomingMessage message = result->data.messages.first();
        QVERIFY(std::exchange(message.raw, {}).text().startsWith('{'));
        QVERIFY(message == canonical());
    }

    void oneMemberDiffers_data()
    {
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<IncomingMessage>("expected");
        const auto row = [](const char *name, const char *patch, auto change) {
            IncomingMessage expected = canonical();
            change(expected);
            QTest::newRow(name) << QByteArray(patch) << expected;
        };
        using M = IncomingMessage;
        row("D15 several ids: message_id first", R"({"message":"m2","id":"m3"})",
            [](M &m) { m.extra = R"({"id":"m3","message":"m2"})"_ba; });
        row("D16 both: id first", R"({"conversation":{"conversation":"other"}})",
            [](M &m) { m.extra = R"({"conversation":{"conversation":"other"}})"_ba; });
        row("D16 conversation is text", R"({"conversation":"0c9f6d1e"})", [](M &m) {
            m.accommodation.clear();
            m.reservation.clear();
        });
        row("no conversation id, a reservation", R"({"conversation":{"id":"<none>"}})",
            [](M &m) { m.conversation.clear(); });
        row("no reservation, a conversation id", R"({"conversation":{"reservation":null}})",
            [](M &m) { m.reservation.clear(); });
        row("D17 sender is text", R"({"sender":"d8803c5a"})", [](M &m) {
            m.sender = SenderKind::Other;
            m.isSenderKindKnown = false;
            m.senderType.clear();
            m.senderName.clear();
        });
        row("sender is of a wrong type", R"({"sender":[1]})", [](M &m) {
            forgetSender(m);
            m.extra = R"({"sender":[1]})"_ba;
        });
        row("sender is missing", R"({"sender":"<none>"})", [](M &m) { forgetSender(m); });
        row("D18 a guest without a name",
            R"({"sender":{"metadata":{"type":"guest","name":"<none>","id":""}}})", [](M &m) {
                m.sender = SenderKind::Guest;
                m.senderType = u"guest"_s;
                m.senderName.clear();
            });
        row("D18 only digits are no name",
            R"({"sender":{"metadata":{"name":"7704411","id":"7704411"}}})",
            [](M &m) { m.senderName.clear(); });
        row("the kind in capitals", R"({"sender":{"metadata":{"type":"GUEST"}}})", [](M &m) {
            m.sender = SenderKind::Guest;
            m.senderType = u"GUEST"_s;
        });
        row("another kind is kept", R"({"sender":{"metadata":{"type":"concierge"}}})", [](M &m) {
            m.sender = SenderKind::Other;
            m.senderType = u"concierge"_s;
        });
        row("a kind of a wrong type is none", R"({"sender":{"metadata":{"type":7}}})", [](M &m) {
            m.sender = SenderKind::Other;
            m.isSenderKindKnown = false;
            m.senderType.clear();
            m.extra = R"({"sender":{"metadata":{"type":7}}})"_ba;
        });
        row("D19 attachments are missing", R"({"attachments":"<none>"})",
            [](M &m) { m.attachments.clear(); });
        row("D19 attachments are null", R"({"attachments":null})",
            [](M &m) { m.attachments.clear(); });
        row("D19 attachments are empty", R"({"attachments":[]})",
            [](M &m) { m.attachments.clear(); });
        row("attachments of other types are kept aside", R"({"attachments":["a1",7,{"id":"x"}]})",
            [](M &m) {
                m.attachments = {u"a1"_s};
                m.extra = R"({"attachments":["a1",7,{"id":"x"}]})"_ba;
            });
        row("content is null", R"({"content":null})", [](M &m) { m.body.clear(); });
        row("content is missing", R"({"content":"<none>"})", [](M &m) { m.body.clear(); });
        row("D3 reply_to", R"({"reply_to":"m0"})", [](M &m) { m.replyTo = u"m0"_s; });
        row("D32 no time: when it arrived", R"({"timestamp":"<none>"})", [](M &m) {
            m.sentAtMs = ArrivedAtMs;
            m.isTimeGuess = true;
        });
        row("D32 a broken time is kept aside", R"({"timestamp":"yesterday"})", [](M &m) {
            m.sentAtMs = ArrivedAtMs;
            m.isTimeGuess = true;
            m.extra = R"({"timestamp":"yesterday"})"_ba;
        });
        row("D33 an id of 8 characters", R"({"message_id":"84c5d6e0"})",
            [](M &m) { m.remoteId = u"84c5d6e0"_s; });
        row("D33 an id of 35 characters", R"({"message_id":"84c5d6e0-9a3e-11f0-b1d2-6a7b8c9d0e1"})",
            [](M &m) { m.remoteId = u"84c5d6e0-9a3e-11f0-b1d2-6a7b8c9d0e1"_s; });
        row("D43 an unknown member", R"({"status":"read","conversation":{"topic":1}})",
            [](M &m) { m.extra = R"({"conversation":{"topic":1},"status":"read"})"_ba; });
    }
    void oneMemberDiffers()
    {
        QFETCH(const QByteArray, patch);
        QFETCH(const IncomingMessage, expected);
        const auto result = MessageJson::parseLatest(patchedQueue(patch), ArrivedAtMs);
        QVERIFY(result);
        QCOMPARE(result->data.unreadable.size(), 0);
        QCOMPARE(result->data.messages.size(), 1);
        IncomingMessage message = result->data.messages.first();
        message.raw = {};
        QCOMPARE(message.extra, expected.extra);
        QVERIFY(message == expected);
    }

    void unreadableElementsAreKept_data()
    {
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *element, const QString &reason, const QString &id = {}) {
            QTest::newRow(element) << QByteArray(element) << reason << id;
        };
        row("7", u"not-an-object"_s);
        row("null", u"not-an-object"_s);
        row(R"("text")", u"not-an-object"_s);
        row("[]", u"not-an-object"_s);
        row("{}", u"no-id"_s);
        row(R"({"content":"x","conversation":{"id":"c"}})", u"no-id"_s);
        row(R"({"message_id":"","conversation":{"id":"c"}})", u"no-id"_s);
        row(R"({"message_id":null,"conversation":{"id":"c"}})", u"no-id"_s);
        row(R"({"message_id":true,"conversation":{"id":"c"}})", u"bad-id"_s);
        row(R"({"message_id":{"id":"m"},"conversation":{"id":"c"}})", u"bad-id"_s);
        row(R"({"message_id":1.5,"conversation":{"id":"c"}})", u"bad-id"_s);
        row(R"({"message_id":9223372036854775808,"conversation":{"id":"c"}})", u"bad-id"_s);
        row(R"({"message_id":"a\u0000b","conversation":{"id":"c"}})", u"bad-id"_s);
        row(R"({"message_id":"m1"})", u"no-conversation"_s, u"m1"_s);
        row(R"({"message_id":"m1","conversation":{}})", u"no-conversation"_s, u"m1"_s);
        row(R"({"message_id":"m1","conversation":true})", u"no-conversation"_s, u"m1"_s);
        row(R"({"message_id":"m1","conversation":{"accommodation":"7"}})", u"no-conversation"_s,
            u"m1"_s);
        row(R"({"message_id":"m1","conversation":{"id":"c"},"content":7})", u"bad-content"_s,
            u"m1"_s);
        row(R"({"id":12,"conversation":{"id":"c"},"content":["x"]})", u"bad-content"_s, u"12"_s);
        row(R"({"message":"m1","conversation":{"id":"c"},"content":{}})", u"bad-content"_s,
            u"m1"_s);
        row(R"({"message":"m1","conversation":{"id":"c"},"content":false})", u"bad-content"_s,
            u"m1"_s);
    }
    void unreadableElementsAreKept()
    {
        QFETCH(const QByteArray, element);
        QFETCH(const QString, reason);
        QFETCH(const QString, id);
        const QByteArray good = QJsonDocument(canonicalJson()).toJson(QJsonDocument::Compact);
        const auto result = MessageJson::parseLatest(rawQueue(element + ',' + good), ArrivedAtMs);
        QVERIFY(result);
        QCOMPARE(result->data.messages.size(), 1); // never in the way
        QCOMPARE(result->data.unreadable.size(), 1);
        const UnreadableItem item = result->data.unreadable.first();
        QCOMPARE(item.reason, reason);
        QCOMPARE(item.remoteId, id);
        // The raw text is the element again.
        QCOMPARE(QJsonDocument::fromJson('[' + item.raw + ']'),
                 QJsonDocument::fromJson('[' + element + ']'));
    }

    void textNoDatabaseHoldsIsReplaced()
    {
        const auto result =
            MessageJson::parseLatest(rawQueue(R"({"message_id":"m1","conversation":{"id":"c1"},)"
                                              R"("content":"a\u0000b\ud83d\ude00c\ud800d\udc00"})"),
                                     ArrivedAtMs);
        QVERIFY(result);
        QCOMPARE(result->data.messages.size(), 1);
        QCOMPARE(result->data.messages.first().body, u"a\uFFFDb\U0001F600c\uFFFDd\uFFFD"_s);
    }

    void answersThatAreNoQueueAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isEmptyQueue");
        const auto row = [](const char *name, const QByteArray &body, bool isEmptyQueue = false) {
            QTest::newRow(name) << body << isEmptyQueue;
        };
        row("empty list", R"({"data":{"messages":[]}})"_ba, true);
        row("D27 no request_id, no messages", R"({"data":{}})"_ba, true);
        row("messages is null", R"({"data":{"messages":null}})"_ba, true);
        row("data is null", R"({"data":null})"_ba, true);
        row("no data", R"({})"_ba, true);
        row("nothing", ""_ba);
        row("HTML", "<html><body>Bad gateway</body></html>"_ba);
        row("half", R"({"data":{"messages":[{"message_id":)"_ba);
        row("a list", "[]"_ba);
        row("text", R"("x")"_ba);
        row("messages is an object", R"({"data":{"messages":{}}})"_ba);
        row("messages is text", R"({"data":{"messages":"none"}})"_ba);
        row("messages is false", R"({"data":{"messages":false}})"_ba);
        row("data is a list", R"({"data":[]})"_ba);
        row("no UTF-8", "{\"data\":{\"messages\":[\"\xff\xfe\"]}}"_ba);
        row("D45 trailing comma", R"({"data":{"messages":[],}})"_ba);
        row("100,000 brackets deep", R"({"data":)"_ba + QByteArray(100'000, '['));
        row("100,000 deep and closed", R"({"data":{"messages":)"_ba + QByteArray(100'000, '[') +
                                           QByteArray(100'000, ']') + "}}"_ba);
    }
    void answersThatAreNoQueueAreRefused()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const bool, isEmptyQueue);
        const auto result = MessageJson::parseLatest(body, ArrivedAtMs);
        QCOMPARE(bool(result), isEmptyQueue);
        if (result)
            QCOMPARE(result->data.size(), 0);
        else
            QCOMPARE(result.error().kind, ApiError::Kind::BadResponse);
    }

    void everyOddityAtOnce()
    {
        const auto result = MessageJson::parseLatest(R"({"request_id":"r","data":{"messages":[
            {"message":"9d10aa20","conversation":{"conversation":"1f2e3d4c",
             "accommodation":7704411,"reservation":5158203947},"content":null,
             "sender":{"participant_id":"a4d7e2b1","metadata":{"type":"guest","id":""}},
             "attachments":null,"timestamp":"2026-05-06T18:30:00+00:00"},
            {"message_id":"84c5d6e0","conversation":{"id":"0c9f6d1e","accommodation":"7704411",
             "reservation":"5158203947"},"content":"No attachments field here.",
             "sender":{"participant_id":"d8803c5a"},"timestamp":"2026-05-06T18:22:04.118Z",
             "future_field":1}]}})"_ba,
                                                     ArrivedAtMs);
        QVERIFY(result);
        QCOMPARE(result->data.unreadable.size(), 0);
        QCOMPARE(result->data.messages.size(), 2);
        const IncomingMessage first = result->data.messages.at(0);
        QCOMPARE(first.remoteId, u"9d10aa20"_s);
        QCOMPARE(first.conversation, u"1f2e3d4c"_s);
        QCOMPARE(first.accommodation, u"7704411"_s);
        QCOMPARE(first.reservation, u"5158203947"_s);
        QCOMPARE(first.body, QString());
        QCOMPARE(first.sender, SenderKind::Guest);
        QCOMPARE(first.sentAtMs, 1'778'092'200'000);
        QCOMPARE(first.extra, QByteArray());
        const IncomingMessage second = result->data.messages.at(1);
        QVERIFY(!second.isSenderKindKnown);
        QCOMPARE(second.senderId, u"d8803c5a"_s);
        QCOMPARE(second.attachments, QStringList());
        QCOMPARE(second.extra, R"({"future_field":1})"_ba);
    }

    void theQueueKeepsItsOrderAndItsRepeats()
    {
        // D25, D26: sorting and merging are the store's; nothing is dropped on the way there.
        QJsonArray list;
        for (const QString &id : {u"b"_s, u"a"_s, u"b"_s})
            list.append(QJsonObject{{u"id"_s, id}, {u"conversation"_s, id}});
        const QByteArray body =
            QJsonDocument(QJsonObject{{u"data"_s, QJsonObject{{u"messages"_s, list}}}}).toJson();
        const auto result = MessageJson::parseLatest(body, ArrivedAtMs);
        QVERIFY(result);
        QCOMPARE(result->data.messages.size(), 3);
        QCOMPARE(result->data.messages.at(0).remoteId, u"b"_s);
        QCOMPARE(result->data.messages.at(1).remoteId, u"a"_s);
        QCOMPARE(result->data.messages.at(2).conversation, u"b"_s);
    }
};

QTEST_GUILESS_MAIN(MessageJsonTest)
#include "MessageJsonTest.moc"
