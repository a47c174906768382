#include "models/text/Links.h"
#include "tests/models/LinksCases.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Links found in running text, in any script.
class LinksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void scripts_data() { addRows(linkCasesOfScripts()); }
    void scripts() { compare(); }
    void brackets_data() { addRows(linkCasesOfBrackets()); }
    void brackets() { compare(); }
    void ends_data() { addRows(linkCasesOfEnds()); }
    void ends() { compare(); }
    void hosts_data() { addRows(linkCasesOfHosts()); }
    void hosts() { compare(); }
    void aLinkLeadsToItsRealHost();
    void everyPrefixIsSafe();
    void longTextsAreReadInTime_data();
    void longTextsAreReadInTime();

private:
    static void addRows(const QList<LinkCase> &cases);
    static void compare();
};

void LinksTest::addRows(const QList<LinkCase> &cases)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("links");
    for (const LinkCase &one : cases)
        QTest::newRow(one.name) << one.text << one.links;
}

void LinksTest::compare()
{
    QFETCH(QString, text);
    QFETCH(QStringList, links);
    QStringList found;
    for (const TextLink &link : Links::in(text)) {
        found += link.address;
        const QString written = text.mid(link.range.from, link.range.length());
        QVERIFY(link.address == written || link.address == u"http://"_s + written);
        QCOMPARE(link.url, QUrl(link.address));
        QVERIFY(!link.url.host().isEmpty());
    }
    QCOMPARE(found, links);
}

void LinksTest::aLinkLeadsToItsRealHost()
{
    const auto links = Links::in(u"https://google.com@evil.example/x https://p\u0430ypal.com"_s);
    QCOMPARE(links.size(), 2);
    QCOMPARE(Links::realHost(links.at(0).url), u"evil.example"_s);
    QCOMPARE(links.at(0).url.userInfo(), u"google.com"_s);
    QCOMPARE(Links::realHost(links.at(1).url), u"xn--pypal-4ve.com"_s);
    QCOMPARE(Links::writtenHost(links.at(1).url), u"p\u0430ypal.com"_s);
    QVERIFY(Links::writtenHost(links.at(0).url).isEmpty());
}

/// Whatever a text is cut to: links are http or https, in order, apart from each other.
void LinksTest::everyPrefixIsSafe()
{
    for (const LinkCase &one :
         linkCasesOfScripts() + linkCasesOfBrackets() + linkCasesOfEnds() + linkCasesOfHosts()) {
        for (qsizetype length = 0; length <= one.text.size(); ++length) {
            int end = 0;
            for (const TextLink &link : Links::in(one.text.left(length))) {
                QVERIFY2(link.url.scheme() == u"http" || link.url.scheme() == u"https", one.name);
                QVERIFY2(link.range.from >= end && link.range.to > link.range.from, one.name);
                end = link.range.to;
            }
            QVERIFY(end <= length);
        }
    }
}

void LinksTest::longTextsAreReadInTime_data()
{
    QTest::addColumn<QString>("text");
    const auto times = [](const QString &piece) { return piece.repeated(100'000 / piece.size()); };
    QTest::newRow("opening brackets") << u"https://a.example/"_s + times(u"("_s);
    QTest::newRow("pairs") << u"https://a.example/"_s + times(u"()"_s);
    QTest::newRow("bracketed links") << times(u"https://a.b/("_s);
    QTest::newRow("unclosed links") << times(u"https://a.b/(x"_s);
    QTest::newRow("starts") << times(u"https://"_s);
    QTest::newRow("www") << times(u"www."_s);
    QTest::newRow("www and equals") << times(u"www.a="_s);
    QTest::newRow("user names") << times(u"https://a@"_s);
    QTest::newRow("dots") << u"https://a.example/"_s + times(u"."_s);
    QTest::newRow("quotes") << u"https://a.example/"_s + times(u"'a"_s);
    QTest::newRow("marks") << u"https://a.example/a"_s + times(u"\u0301"_s);
    QTest::newRow("marks before") << times(u"a\u0301\u0301\u0301\u0301\u0301https://"_s);
    QTest::newRow("entities") << u"https://a.example/"_s + times(u"&gt;"_s);
    QTest::newRow("labels") << u"https://"_s + times(u"a."_s);
    QTest::newRow("scripts") << u"https://a.example/"_s + times(u"/\u0430/\u4E00"_s);
}

void LinksTest::longTextsAreReadInTime()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const auto links = Links::in(text);
    // Linear time takes a few ms, quadratic time minutes.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    for (const TextLink &link : links)
        QVERIFY(link.url.isValid());
}

QTEST_GUILESS_MAIN(LinksTest)
#include "LinksTest.moc"
