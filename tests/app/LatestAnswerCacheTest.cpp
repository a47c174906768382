#include "app/api/LatestAnswerCache.h"

#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// An answer of the queue that is known by its bytes is read only once, and never a wrong one.
class LatestAnswerCacheTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void theSameMessagesAreKnown_data();
    void theSameMessagesAreKnown();
    void nothingElseIs_data();
    void nothingElseIs();
    void whatIsNotCertainIsNotKept_data();
    void whatIsNotCertainIsNotKept();
    void theLastOneCounts();
};

namespace {

constexpr qint64 ArrivedAtMs = 1'790'000'000'000;

QByteArray message(const QByteArray &id, const QByteArray &text,
                   const QByteArray &time = "\"2026-11-03T12:40:00Z\""_ba)
{
    return R"({"message_id":")" + id + R"(","conversation":"c1","content":")" + text +
           R"(","timestamp":)" + time + '}';
}

/// \param id as JSON, with its quotes
QByteArray body(const QByteArray &id, const QByteArray &messages)
{
    return R"({"request_id":)" + id + R"(,"data":{"messages":[)" + messages + "]}}";
}

MessageJson::Answer<IncomingBatch> parsed(const QByteArray &body)
{
    const auto answer = MessageJson::parseLatest(body, ArrivedAtMs);
    return answer ? answer.value() : MessageJson::Answer<IncomingBatch>{};
}

LatestAnswerCache memoryOf(const QByteArray &body)
{
    LatestAnswerCache memory;
    memory.keep(body, parsed(body));
    return memory;
}

const QByteArray Two = message("m1", "Hello") + ',' + message("m2", "Bye");

} // namespace

void LatestAnswerCacheTest::theSameMessagesAreKnown_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("same id") << body("\"r-1\"", Two) << body("\"r-1\"", Two);
    QTest::newRow("other id") << body("\"r-1\"", Two) << body("\"R_2.b\"", Two);
    QTest::newRow("longer id") << body("\"r\"", Two)
                               << body("\"" + QByteArray(200, 'x') + "\"", Two);
    const QByteArray behind = R"({"data":{"messages":[)" + Two + R"(]}, "request_id" : ")";
    QTest::newRow("id behind, blanks") << behind + "a1\" }" << behind + "b22\" }";
    const QByteArray beside = R"({"data":{"messages":[)" + Two + R"(,{"odd":1}]},"request_id":")";
    QTest::newRow("with what cannot be read") << beside + "a1\"}" << beside + "b\"}";
}

void LatestAnswerCacheTest::theSameMessagesAreKnown()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    const auto known = memoryOf(first).recall(second);
    QVERIFY(known);
    const auto read = parsed(second);
    QVERIFY(!read.data.messages.isEmpty());
    QCOMPARE(known->requestId, read.requestId);
    QVERIFY(known->data.messages == read.data.messages);
    QVERIFY(known->data.unreadable == read.data.unreadable);
}

void LatestAnswerCacheTest::nothingElseIs_data()
{
    QTest::addColumn<QByteArray>("second");
    const QByteArray other = message("m1", "Hello") + ',' + message("m2", "Bye!");
    QTest::newRow("other text") << body("\"r-1\"", other);
    QTest::newRow("one message less") << body("\"r-1\"", message("m1", "Hello"));
    QTest::newRow("one more") << body("\"r-1\"", Two + ',' + message("m3", "x"));
    QTest::newRow("empty id") << body("\"\"", Two);
    QTest::newRow("number") << body("17", Two);
    QTest::newRow("an id that hides members")
        << body(R"("r-1","data":{"messages":[]},"request_id":"r-2")", Two);
    QTest::newRow("escapes") << body(R"("r\u002d1")", Two);
    QTest::newRow("no id of a request") << body("\"" + QByteArray(201, 'x') + "\"", Two);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << body("\"r-1\"", Two).chopped(1);
    // Its end is that of the first, and its beginning, but they share the quote between them.
    QTest::newRow("head and tail overlap") << R"({"request_id":")"
                                              R"(,"data":{"messages":[)" +
                                                  Two + "]}}";
}

void LatestAnswerCacheTest::nothingElseIs()
{
    QFETCH(QByteArray, second);
    const LatestAnswerCache memory = memoryOf(body("\"r-1\"", Two));
    QVERIFY(memory.recall(body("\"r-2\"", Two))); // it does know
    QVERIFY(!memory.recall(second));
}

void LatestAnswerCacheTest::whatIsNotCertainIsNotKept_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("nothing waits") << body("\"r-1\"", {});
    QTest::newRow("no id") << R"({"data":{"messages":[)" + Two + "]}}";
    QTest::newRow("the id is a number") << body("1234", Two);
    QTest::newRow("the id is escaped, a message is called the same")
        << body(R"("\u006d1")", Two); // reads as m1
    QTest::newRow("a message is called the same") << body("\"m1\"", Two);
    QTest::newRow("the id stands in a message")
        << body(R"("\u0072")", message("m1", "x").chopped(1) + R"(,"request_id":"r"})");
    QTest::newRow("a guessed time") << body("\"r-1\"", message("m1", "Hello", "null"));
    QTest::newRow("an id that is not plain") << body("\"r 1\"", Two);
    QTest::newRow("an id that is cut when it is read")
        << body("\"" + QByteArray(201, 'x') + "\"", Two);
    QTest::newRow("not the member")
        << R"({"request_id":"\u0061","x":"a","data":{"messages":[)" + Two + "]}}";
}

void LatestAnswerCacheTest::whatIsNotCertainIsNotKept()
{
    QFETCH(QByteArray, first);
    QVERIFY(!memoryOf(first).recall(first));
    const auto read = parsed(first);
    QCOMPARE(read.data.messages.isEmpty(), QByteArray(QTest::currentDataTag()) == "nothing waits");
    for (const IncomingMessage &message : read.data.messages)
        QCOMPARE(message.isTimeGuess, QByteArray(QTest::currentDataTag()) == "a guessed time");
}

void LatestAnswerCacheTest::theLastOneCounts()
{
    LatestAnswerCache memory = memoryOf(body("\"r-1\"", Two));
    const QByteArray later = body("\"r-2\"", message("m3", "New"));
    memory.keep(later, parsed(later));
    QVERIFY(!memory.recall(body("\"r-1\"", Two)));
    QCOMPARE(memory.recall(later)->data.messages.first().remoteId, u"m3"_s);
    const QByteArray nothing = body("\"r-3\"", {});
    memory.keep(nothing, parsed(nothing));
    QVERIFY(!memory.recall(later));
}

QTEST_GUILESS_MAIN(LatestAnswerCacheTest)
#include "LatestAnswerCacheTest.moc"
