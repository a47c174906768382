#include "app/api/HttpDate.h"
#include "app/api/HttpTransport.h"

#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Pure parts of the transport: which addresses are allowed, how headers are read.
class BaseUrlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void retryAfterIsRead_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("waitMs");
        QTest::newRow("missing") << QByteArray() << qint64(0);
        QTest::newRow("seconds") << "30"_ba << qint64(30'000);
        QTest::newRow("zero") << "0"_ba << qint64(0);
        QTest::newRow("an hour at most") << "7200"_ba << qint64(3'600'000);
        QTest::newRow("beyond 64 bits") << "99999999999999999999"_ba << qint64(3'600'000);
        QTest::newRow("negative") << "-5"_ba << qint64(0);
        QTest::newRow("a word") << "soon"_ba << qint64(0);
        QTest::newRow("a date") << "Sat, 21 Nov 2026 19:28:00 GMT"_ba << qint64(12'000);
        QTest::newRow("a past date") << "Sat, 21 Nov 2026 19:27:00 GMT"_ba << qint64(0);
        QTest::newRow("a far date") << "Sat, 21 Nov 2099 19:27:00 GMT"_ba << qint64(3'600'000);
    }
    void retryAfterIsRead()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const qint64, waitMs);
        QCOMPARE(retryAfter(header, 1'795'289'268'000).count(), waitMs);
    }

    void basesAreJudged_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const QString &text, bool isAllowed) {
            QTest::newRow(qPrintable(text)) << text << isAllowed;
        };
        row(u"https://demandapi.example.com/3.1"_s, true);
        row(u"https://10.0.0.1/3.1"_s, true);
        row(u"http://127.0.0.1/"_s, true);
        row(u"http://127.0.0.1:8080/3.1/"_s, true);
        row(u"http://127.255.0.9/"_s, true);
        row(u"http://localhost:1/"_s, true);
        row(u"http://LOCALHOST/"_s, true);
        row(u"http://[::1]/"_s, true);
        row(u"http://[::1]:99/x"_s, true);
        row(u"http://[::1%25lo]/"_s, false);
        row(u"http://[::ffff:127.0.0.1]/"_s, false);
        row(u"http://[::]/"_s, false);
        row(u"http://0.0.0.0/"_s, false);
        row(u"http://128.0.0.1/"_s, false);
        row(u"http://localhost.evil.example/"_s, false);
        row(u"http://127.0.0.1.evil.example/"_s, false);
        row(u"http://localhost@evil.example/"_s, false);
        row(u"http://evil.example/"_s, false);
        row(u"http://demandapi.example.com/3.1"_s, false);
        row(u"https://user@demandapi.example.com/"_s, false);
        row(u"https://user:word@demandapi.example.com/"_s, false);
        row(u"https://@demandapi.example.com/"_s, false);
        row(u"https://demandapi.example.com/?x=1"_s, false);
        row(u"https://demandapi.example.com/?"_s, false);
        row(u"https://demandapi.example.com/#x"_s, false);
        row(u"https:///3.1"_s, false);
        row(u"https://demandapi.example.com:0/"_s, false);
        row(u"https://demandapi.example.com:99999/"_s, false);
        row(u"ftp://127.0.0.1/"_s, false);
        row(u"file:///tmp/x"_s, false);
        row(u"127.0.0.1:8080"_s, false);
        row(u"/3.1"_s, false);
        row(u""_s, false);
    }
    void basesAreJudged()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isAllowed);
        QCOMPARE(isAllowedBase(QUrl(text)), isAllowed);
    }

    void basesAreNormalized_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normalized");
        const auto row = [](const QString &text, const QString &normalized) {
            QTest::newRow(qPrintable(text)) << text << normalized;
        };
        row(u"https://Demand.Example.COM/3.1"_s, u"https://demand.example.com/3.1/"_s);
        row(u"HTTPS://demand.example.com/3.1/"_s, u"https://demand.example.com/3.1/"_s);
        row(u"https://demand.example.com/3.1///"_s, u"https://demand.example.com/3.1/"_s);
        row(u"https://demand.example.com"_s, u"https://demand.example.com/"_s);
        row(u"https://demand.example.com:443/A"_s, u"https://demand.example.com/A/"_s);
        row(u"https://demand.example.com:80/"_s, u"https://demand.example.com:80/"_s);
        row(u"http://127.0.0.1:80/"_s, u"http://127.0.0.1/"_s);
        row(u"http://127.0.0.1:8080"_s, u"http://127.0.0.1:8080/"_s);
        row(u"https://demand.example.com/a/../3.1/."_s, u"https://demand.example.com/3.1/"_s);
        row(u"https://demand.example.com/a%2Fb"_s, u"https://demand.example.com/a%2Fb/"_s);
    }
    void basesAreNormalized()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, normalized);
        const QUrl once = normalizedBase(QUrl(text));
        QCOMPARE(once.toString(QUrl::FullyEncoded), normalized);
        QCOMPARE(normalizedBase(once), once);
    }
};

QTEST_GUILESS_MAIN(BaseUrlTest)
#include "BaseUrlTest.moc"
