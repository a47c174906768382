#include "models/items/WireLogModel.h"
#include "models/items/WireLogFilter.h"
#include "models/wire/WireCapture.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

WireEntry entry(const QString &endpoint, int status, const QString &conversation = {},
                const QByteArray &body = "{}")
{
    WireEntry made;
    made.endpoint = endpoint;
    made.status = status;
    made.response.text = body;
    if (!conversation.isEmpty())
        made.conversations = {conversation};
    made.messages = {u"m-"_s + conversation};
    return made;
}

WireEntry answer(const QString &endpoint, const QByteArray &json, qint64 atMs = 1000)
{
    WireEntry made;
    made.endpoint = endpoint;
    made.status = 200;
    made.startedAtMs = atMs;
    made.fields = WireCapture::fieldsOf(QJsonDocument::fromJson(json).object());
    return made;
}

} // namespace

/// The ring of exchanges, its filter and the contract lens.
class WireLogModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void ringForgetsTheOldest();
    void columnsGiveValues();
    void filterPicks_data();
    void filterPicks();
    void lensTellsSpellings();
    void lensSeesDrift_data();
    void lensSeesDrift();
};

void WireLogModelTest::ringForgetsTheOldest()
{
    WireLogModel model;
    for (int number = 0; number < WireLogModel::MaxEntries - 2; ++number)
        model.add(entry(u"/messages/latest"_s, 200));
    const QAbstractItemModelTester tester(&model); // looks at every row each time: only at the end
    for (int number = 0; number < 7; ++number)
        model.add(entry(u"/messages/latest"_s, 200));
    QCOMPARE(model.rowCount(), WireLogModel::MaxEntries);
    QCOMPARE(model.at(0).number, 6);
    QCOMPARE(model.at(WireLogModel::MaxEntries - 1).number, WireLogModel::MaxEntries + 5);
    QCOMPARE(model.entries().size(), WireLogModel::MaxEntries);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    model.add(entry(u"/messages/latest"_s, 200));
    QCOMPARE(model.at(0).number, WireLogModel::MaxEntries + 6);
}

void WireLogModelTest::columnsGiveValues()
{
    WireLogModel model;
    WireEntry one = entry(u"/messages/send"_s, 429, u"c1"_s);
    one.tookMs = 7;
    one.requestId = u"r1"_s;
    model.add(one);
    const auto text = [&](int column) { return model.index(0, column).data(); };
    QCOMPARE(text(WireLogModel::Endpoint).toString(), u"/messages/send"_s);
    QCOMPARE(text(WireLogModel::Status).toInt(), 429);
    QCOMPARE(text(WireLogModel::Duration).toInt(), 7);
    QCOMPARE(text(WireLogModel::RequestId).toString(), u"r1"_s);
    QVERIFY(!text(WireLogModel::Action).isValid());
    const auto kept = model.index(0, 0).data(WireLogModel::EntryRole).value<WireEntry>();
    QCOMPARE(kept.conversations, QStringList{u"c1"_s});
}

void WireLogModelTest::filterPicks_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing asked") << u"none"_s << QString() << 4;
    QTest::newRow("conversation") << u"conversation"_s << u"c1"_s << 2;
    QTest::newRow("message") << u"message"_s << u"m-c2"_s << 1;
    QTest::newRow("endpoint") << u"endpoint"_s << u"/messages/send"_s << 2;
    QTest::newRow("refused") << u"outcome"_s << u"2"_s << 1;
    QTest::newRow("failed") << u"outcome"_s << u"3"_s << 1;
    QTest::newRow("good") << u"outcome"_s << u"1"_s << 2;
    QTest::newRow("search") << u"search"_s << u" GRÜSSE "_s << 1;
    QTest::newRow("search nothing") << u"search"_s << u"absent"_s << 0;
}

void WireLogModelTest::filterPicks()
{
    QFETCH(QString, what);
    QFETCH(QString, value);
    QFETCH(int, rows);
    WireLogModel model;
    WireLogFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter);
    if (what == u"conversation"_s)
        filter.setConversation(value);
    else if (what == u"message"_s)
        filter.setMessage(value);
    else if (what == u"endpoint"_s)
        filter.setEndpoint(value);
    else if (what == u"outcome"_s)
        filter.setOutcome(WireLogFilter::Outcome(value.toInt()));
    else if (what == u"search"_s)
        filter.setSearch(value);
    model.add(entry(u"/messages/latest"_s, 200, u"c1"_s));
    model.add(entry(u"/messages/send"_s, 200, u"c2"_s, "{\"content\":\"grüsse\"}"));
    model.add(entry(u"/messages/send"_s, 400, u"c1"_s));
    model.add(entry(u"/orders/details"_s, 0));
    QCOMPARE(filter.rowCount(), rows);
}

void WireLogModelTest::lensTellsSpellings()
{
    WireLogModel model;
    const auto latest = u"/messages/latest"_s;
    const QByteArray rest = R"(,"conversation":{"id":"c","accommodation":"1","reservation":"2"},)"
                            R"("sender":{"participant_id":"p","metadata":{"type":"guest"}},)"
                            R"("content":"x","timestamp":"t"})";
    model.add(answer(latest,
                     R"({"request_id":"r","data":{"messages":[{"message_id":"a")" + rest +
                         R"(,{"message_id":"b")" + rest + "]}}",
                     1000));
    model.add(answer(latest, R"({"data":{"messages":[{"message":"a")" + rest + "]}}", 5000));
    QCOMPARE(model.lens().surprises(), 0);
    int seen = 0;
    for (const ContractRow &row : model.lens().rows()) {
        QCOMPARE(row.verdict, ContractRow::Verdict::Documented);
        if (row.name != u"message id"_s)
            continue;
        ++seen;
        const bool isOld = row.pointer.endsWith(u"/message_id"_s);
        QCOMPARE(row.count, isOld ? 2 : 1);
        QCOMPARE(row.firstAtMs, isOld ? 1000 : 5000);
        QCOMPARE(row.type, u"text"_s);
    }
    QCOMPARE(seen, 2);
    model.add(answer(u"/orders/details"_s, R"({"data":[{"anything":1}]})"));
    WireEntry refused = answer(latest, R"({"errors":[{"id":"x"}]})");
    refused.status = 400;
    model.add(refused);
    QCOMPARE(model.lens().surprises(), 0);
}

void WireLogModelTest::lensSeesDrift_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("pointer");
    using Verdict = ContractRow::Verdict;
    QTest::newRow("unknown field")
        << u"/messages/send"_s << QByteArray(R"({"data":{"message":"m","mood":"good"}})")
        << int(Verdict::Unknown) << QString() << u"/data/mood"_s;
    QTest::newRow("other type") << u"/messages/send"_s << QByteArray(R"({"data":{"message":7}})")
                                << int(Verdict::OtherType) << u"message id"_s << u"/data/message"_s;
    QTest::newRow("missing") << u"/messages/send"_s << QByteArray(R"({"data":{}})")
                             << int(Verdict::Missing) << u"message id"_s << QString();
    QTest::newRow("missing in a list")
        << u"/messages/conversations"_s
        << QByteArray(R"({"data":{"conversation":{"id":"c","reservation":"1","participants":[],)"
                      R"("messages":[{"id":"m","sender":"p","timestamp":"t"},)"
                      R"({"id":"n","sender":"p"}]}}})")
        << int(Verdict::Missing) << u"time"_s << QString();
    QTest::newRow("metadata number")
        << u"/messages/attachments/metadata"_s
        << QByteArray(R"({"data":{"metadata":{"file_name":1,"file_type":"t","file_size":"1"}}})")
        << int(Verdict::OtherType) << u"file name"_s << u"/data/metadata/file_name"_s;
}

void WireLogModelTest::lensSeesDrift()
{
    QFETCH(QString, endpoint);
    QFETCH(QByteArray, json);
    QFETCH(int, verdict);
    QFETCH(QString, name);
    QFETCH(QString, pointer);
    ContractLens lens;
    lens.add(answer(endpoint, json, 3000));
    QCOMPARE(lens.surprises(), 1);
    for (const ContractRow &row : lens.rows()) {
        if (row.verdict == ContractRow::Verdict::Documented)
            continue;
        QCOMPARE(int(row.verdict), verdict);
        QCOMPARE(row.name, name);
        QCOMPARE(row.pointer, pointer);
        QCOMPARE(row.count, 1);
        QCOMPARE(row.lastAtMs, 3000);
    }
}

QTEST_GUILESS_MAIN(WireLogModelTest)
#include "WireLogModelTest.moc"
