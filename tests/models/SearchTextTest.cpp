#include "models/store/SearchText.h"

#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Text for the index, queries for it, and the lines made of bodies.
class SearchTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void indexable_data();
    void indexable();
    void expressions_data();
    void expressions();
    void nameExpressions_data();
    void nameExpressions();
    void typedSoFar_data();
    void typedSoFar();
    void lines_data();
    void lines();
    void hitsAreMarked_data();
    void hitsAreMarked();
    void snippets_data();
    void snippets();
    void noLineCutsAPair();
};

void SearchTextTest::indexable_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("latin") << u"Check-in at 9"_s << u"Check-in at 9"_s;
    QTest::newRow("han") << u"早餐"_s << u" 早  餐 "_s;
    QTest::newRow("kana") << u"ラb"_s << u" ラ b"_s;
    QTest::newRow("thai") << u"กข"_s << u" ก  ข "_s;
    QTest::newRow("hangul has blanks") << u"체크인 시간"_s << u"체크인 시간"_s;
    QTest::newRow("beyond the first plane") << u"𠮷a"_s << u" 𠮷 a"_s;
    QTest::newRow("nul") << u"a"_s + QChar(u'\0') + u"b"_s << u"a b"_s;
}

void SearchTextTest::indexable()
{
    QFETCH(QString, body);
    QTEST(SearchText::indexable(body), "text");
}

void SearchTextTest::expressions_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expression");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("blank") << u"  \t "_s << QString();
    QTest::newRow("signs only") << u"!!! \"' *"_s << QString();
    QTest::newRow("one word") << u"towel"_s << u"\"towel\"*"_s;
    QTest::newRow("one letter") << u"a"_s << u"\"a\""_s;
    QTest::newRow("two words") << u"late  check"_s << u"\"late\" \"check\"*"_s;
    QTest::newRow("operators are words") << u"a AND NOT b"_s << u"\"a\" \"AND\" \"NOT\" \"b\""_s;
    QTest::newRow("quotes") << u"say\"hi\" x"_s << u"\"say\"\"hi\"\"\" \"x\""_s;
    QTest::newRow("a sign among words") << u"late & early"_s << u"\"late\" \"early\"*"_s;
    QTest::newRow("han") << u"早餐"_s << u"\" 早  餐 \"*"_s;
    QTest::newRow("nul") << u"ab"_s + QChar(u'\0') + u"cd"_s << u"\"ab\" \"cd\"*"_s;
}

void SearchTextTest::expressions()
{
    QFETCH(QString, query);
    QTEST(SearchText::expression(query), "expression");
}

void SearchTextTest::nameExpressions_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expression");
    QTest::newRow("every word is open") << u"ada lind"_s << u"\"ada\"* \"lind\"*"_s;
    QTest::newRow("one letter is not") << u"a lind"_s << u"\"a\" \"lind\"*"_s;
    QTest::newRow("quotes") << u"o\"neil"_s << u"\"o\"\"neil\"*"_s;
    QTest::newRow("signs only") << u"* \""_s << QString();
    QTest::newRow("han stays together") << u"山田"_s << u"\"山田\"*"_s;
}

void SearchTextTest::nameExpressions()
{
    QFETCH(QString, query);
    QTEST(SearchText::namesExpression(query), "expression");
}

void SearchTextTest::typedSoFar_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("asked");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("one letter waits") << u"p"_s << QString();
    QTest::newRow("two do not") << u"pa"_s << u"pa"_s;
    QTest::newRow("a blank ends the word") << u"p "_s << u"p"_s;
    QTest::newRow("the second word waits") << u"extra b"_s << u"extra"_s;
    QTest::newRow("its end") << u"extra be"_s << u"extra be"_s;
    QTest::newRow("han is a word") << u"早"_s << u"早"_s;
    QTest::newRow("beyond the first plane") << u"\U00010400"_s << QString();
    QTest::newRow("a sign is no letter") << u"extra &"_s << u"extra &"_s;
}

void SearchTextTest::typedSoFar()
{
    QFETCH(QString, query);
    QTEST(SearchText::typedSoFar(query), "asked");
}

void SearchTextTest::lines_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("line");
    QTest::newRow("short") << u"hello"_s << u"hello"_s;
    QTest::newRow("lines") << u" one\r\n\ttwo\u2028three "_s << u"one two three"_s;
    QTest::newRow("controls") << u"a"_s + QChar(u'\x1b') + u"[31mb"_s << u"a [31mb"_s;
    QTest::newRow("exactly") << QString(160, u'x') << QString(160, u'x');
    QTest::newRow("long") << QString(161, u'x') << QString(159, u'x') + u'…';
}

void SearchTextTest::lines()
{
    QFETCH(QString, body);
    QTEST(SearchText::oneLine(body), "line");
}

void SearchTextTest::hitsAreMarked_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("marked");
    QTest::newRow("every one") << u"Bed, bed and beds"_s << u"bed"_s
                               << QStringList{u"Bed"_s, u"bed"_s, u"bed"_s};
    QTest::newRow("every word") << u"an extra bed, please"_s << u"bed extra"_s
                                << QStringList{u"extra"_s, u"bed"_s};
    QTest::newRow("accents") << u"Le café est là"_s << u"CAFE la"_s
                             << QStringList{u"café"_s, u"là"_s};
    QTest::newRow("decomposed") << u"cafe\u0301 noir"_s << u"café"_s
                                << QStringList{u"cafe\u0301"_s};
    QTest::newRow("not within a word") << u"embed"_s << u"bed"_s << QStringList{};
    QTest::newRow("Han") << u"明天入住"_s << u"入住"_s << QStringList{u"入住"_s};
    QTest::newRow("at the end") << u"towels"_s << u"towels"_s << QStringList{u"towels"_s};
    QTest::newRow("nothing") << u"towels"_s << u" "_s << QStringList{};
}

void SearchTextTest::hitsAreMarked()
{
    QFETCH(QString, body);
    QFETCH(QString, query);
    QStringList marked;
    for (const SearchText::Piece &piece : SearchText::hits(body, query))
        marked += body.mid(piece.at, piece.length);
    QTEST(marked, "marked");
}

void SearchTextTest::snippets_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("needle"); // is in the snippet; empty = the start is shown
    QTest::newRow("far away") << u"towels"_s << u"towels"_s;
    QTest::newRow("prefix") << u"towe"_s << u"towels"_s;
    QTest::newRow("other case, no accents") << u"CAFE"_s << u"café"_s;
    QTest::newRow("earliest word") << u"towels café"_s << u"café"_s;
    QTest::newRow("not inside a word") << u"owels"_s << QString();
    QTest::newRow("han inside a run") << u"餐"_s << u"早餐"_s;
    QTest::newRow("nothing found") << u"zebra"_s << QString();
}

void SearchTextTest::snippets()
{
    QFETCH(QString, query);
    QFETCH(QString, needle);
    const QString filler = u"word "_s.repeated(100);
    const QString body = filler + u"café\n"_s + filler + u"towels "_s + filler + u"早餐"_s + filler;
    const QString snippet = SearchText::snippet(body, query);
    QVERIFY(snippet.size() <= SearchText::LineLength);
    QVERIFY(!snippet.contains(u'\n'));
    if (needle.isEmpty()) {
        QVERIFY(snippet.startsWith(u"word word"_s));
    } else {
        QVERIFY2(snippet.contains(needle), qUtf8Printable(snippet));
        QVERIFY(snippet.startsWith(u'…') && snippet.endsWith(u'…'));
    }
}

void SearchTextTest::noLineCutsAPair()
{
    for (int shift = 0; shift < 4; ++shift) {
        const QString body = QString(shift, u'x') + u"😀"_s.repeated(200) + u" needle "_s +
                             QString(shift, u'y') + u"😀"_s.repeated(200);
        QVERIFY(SearchText::oneLine(body).isValidUtf16());
        const QString snippet = SearchText::snippet(body, u"needle"_s);
        QVERIFY(snippet.isValidUtf16());
        QVERIFY(snippet.contains(u"needle"_s));
    }
    // A body that holds half a pair makes a line all the same.
    QCOMPARE(SearchText::oneLine(u"a"_s + QChar(0xd83d)),
             u"a"_s + QChar(QChar::ReplacementCharacter));
}

QTEST_GUILESS_MAIN(SearchTextTest)
#include "SearchTextTest.moc"
