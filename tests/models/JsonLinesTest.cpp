#include "models/wire/JsonLines.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// JSON laid out for reading, whole or not.
class JsonLinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void laidOut_data();
    void laidOut();
    void whatOpensKnowsWhereItEnds();
    void nothingIsLost_data();
    void nothingIsLost();
    void deepTextsStayReadable();
};

void JsonLinesTest::laidOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("empty object") << u"{ }"_s << u"{}"_s;
    QTest::newRow("members in their order")
        << u"{\"b\":1,\"a\":null}"_s << u"{\n  \"b\": 1,\n  \"a\": null\n}"_s;
    QTest::newRow("laid out already") << u"{\n\t\"a\" : [ ] }"_s << u"{\n  \"a\": []\n}"_s;
    QTest::newRow("signs in texts")
        << u"[\"{a:,}\",\"\\\"[\",\"\\\\\"]"_s << u"[\n  \"{a:,}\",\n  \"\\\"[\",\n  \"\\\\\"\n]"_s;
    QTest::newRow("cut in a text") << u"{\"a\":[1,\"so"_s << u"{\n  \"a\": [\n    1,\n    \"so"_s;
    QTest::newRow("cut behind a backslash") << u"[\"a\\"_s << u"[\n  \"a\\"_s;
    QTest::newRow("closed too often") << u"[1]]}"_s << u"[\n  1\n]\n]\n}"_s;
    QTest::newRow("no json") << u"<html>\n  502\n</html>"_s << u"<html>\n  502\n</html>"_s;
}

void JsonLinesTest::laidOut()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QStringList lines;
    for (const JsonLine &line : jsonLines(text))
        lines += line.text;
    QCOMPARE(lines.join(u'\n'), wanted);
}

void JsonLinesTest::whatOpensKnowsWhereItEnds()
{
    const QList<JsonLine> lines = jsonLines(u"{\"a\":[1,2,{}],\"b\":{\"c\":1}}"_s);
    QCOMPARE(lines.size(), 10);
    QCOMPARE(lines.at(0).end, 9);
    QCOMPARE(lines.at(0).items, 2);
    QCOMPARE(lines.at(1).end, 5); // the list
    QCOMPARE(lines.at(1).items, 3);
    QCOMPARE(lines.at(2).end, 2); // a value opens nothing
    QCOMPARE(lines.at(2).items, 0);
    QCOMPARE(lines.at(6).end, 8);
    // What was cut ends with the text.
    const QList<JsonLine> cut = jsonLines(u"{\"a\":[1,"_s);
    QCOMPARE(cut.at(0).end, int(cut.size()) - 1);
    QCOMPARE(cut.at(1).end, int(cut.size()) - 1);
}

void JsonLinesTest::nothingIsLost_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("numbers") << QByteArray(R"([0,-1.5e+300,9007199254740993])");
    QTest::newRow("scripts") << QByteArray(
        "{\"a\":\"שלום 你好 👍🏽\",\"b\":\"\\u202e\"}");
    QTest::newRow("nested") << QByteArray(R"({"a":{"b":[[],[{}],[{"c":[true,false,null]}]]}})");
}

void JsonLinesTest::nothingIsLost()
{
    QFETCH(QByteArray, json);
    QString joined;
    for (const JsonLine &line : jsonLines(QString::fromUtf8(json)))
        joined += line.text + u'\n';
    QCOMPARE(QJsonDocument::fromJson(joined.toUtf8()), QJsonDocument::fromJson(json));
    QCOMPARE(joined.remove(QRegularExpression(u"\\s"_s)),
             QString::fromUtf8(json).remove(QRegularExpression(u"\\s"_s)));
}

void JsonLinesTest::deepTextsStayReadable()
{
    constexpr int Depth = 5000;
    const QList<JsonLine> lines = jsonLines(QString(Depth, u'['));
    QCOMPARE(lines.size(), Depth);
    qsizetype longest = 0;
    for (const JsonLine &line : lines)
        longest = qMax(longest, line.text.size());
    QVERIFY(longest < 200); // or a hostile answer would cost its depth in blanks a line
}

QTEST_APPLESS_MAIN(JsonLinesTest)
#include "JsonLinesTest.moc"
