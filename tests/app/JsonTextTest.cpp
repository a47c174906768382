#include "app/api/MessageJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 SentAtMs = 1'778'091'724'118; ///< 2026-05-06T18:22:04.118Z
}

/// Single values: ids and times.
class JsonTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void idsAreOpaqueText_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("id"); // null = no id
        const auto row = [](const char *json, const QString &id) {
            QTest::newRow(json) << QByteArray(json) << id;
        };
        row("5158203947", u"5158203947"_s);
        row("9223372036854775807", u"9223372036854775807"_s);
        row("9007199254740993", u"9007199254740993"_s); // no double holds it
        row("-1", u"-1"_s);
        row("0", u"0"_s);
        row("9223372036854775808", {});
        row("18446744073709551616", {});
        row("1e300", {});
        row("1.5", {});
        row("true", {});
        row("null", {});
        row("[]", {});
        row("{}", {});
        row(R"("")", {});
        row(R"("9223372036854775808")", u"9223372036854775808"_s);
        row(R"("007")", u"007"_s);
        row(R"(" a ")", u" a "_s);
        row(R"("\ud800")", {});
        row(R"("a\u0000")", {});
    }
    void idsAreOpaqueText()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, id);
        const QJsonValue value = QJsonDocument::fromJson('[' + json + ']').array().first();
        QCOMPARE(MessageJson::idText(value).value_or(QString()), id);
    }

    void timesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms"); // -1 = unreadable
        const auto row = [](const QString &text, qint64 ms) {
            QTest::newRow(qPrintable(text)) << text << ms;
        };
        row(u"2026-05-06T18:22:04Z"_s, SentAtMs - 118);
        row(u"2026-05-06T18:22:04.1Z"_s, SentAtMs - 18);
        row(u"2026-05-06T18:22:04.118Z"_s, SentAtMs);
        row(u"2026-05-06T18:22:04.118999999Z"_s, SentAtMs);
        row(u"2026-05-06T18:22:04.118+00:00"_s, SentAtMs);
        row(u"2026-05-06T23:52:04.118+05:30"_s, SentAtMs);
        row(u"2026-05-06T16:22:04.118-02:00"_s, SentAtMs);
        row(u"2026-05-07T02:22:04.118+08:00"_s, SentAtMs);
        row(u"1970-01-01T00:00:00Z"_s, 0);
        row(u"2026-05-06T18:22:04.1189999991Z"_s, -1);
        row(u"2026-05-06T18:22:04"_s, -1);
        row(u"2026-05-06 18:22:04Z"_s, -1);
        row(u"2026-02-30T18:22:04Z"_s, -1);
        row(u"2026-05-06T25:22:04Z"_s, -1);
        row(u"2026-05-06T18:22:04+24:00"_s, -1);
        row(u"2026-05-06T18:22:04Z\n"_s, -1);
        row(u"yesterday"_s, -1);
        row(u""_s, -1);
    }
    void timesAreRead()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, ms);
        QCOMPARE(MessageJson::timestampMs(QJsonValue(text)).value_or(-1), ms);
    }

    void aTimeThatIsNoTextIsNone()
    {
        QVERIFY(!MessageJson::timestampMs(QJsonValue(1'778'091'724)));
        QVERIFY(!MessageJson::timestampMs(QJsonValue()));
    }
};

QTEST_GUILESS_MAIN(JsonTextTest)
#include "JsonTextTest.moc"
