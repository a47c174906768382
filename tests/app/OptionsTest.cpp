#include "app/cli/Options.h"

#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// How a command line is read: any order, both ways to give a value, and what is refused.
class OptionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void orderAndEqualsDoNotMatter_data();
    void orderAndEqualsDoNotMatter();
    void numbers_data();
    void numbers();
    void refused_data();
    void refused();
    void afterTwoDashesEverythingIsAnArgument();
    void textMayBeginLikeAnOption();
    void imagesKeepTheirOrder();
    void helpWinsOverEverything();
};

void OptionsTest::orderAndEqualsDoNotMatter_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("before") << u"--sandbox --data-dir /d --json list --limit 7"_s;
    QTest::newRow("behind") << u"list --limit 7 --data-dir /d --json --sandbox"_s;
    QTest::newRow("equals") << u"--data-dir=/d --limit=7 list --json --sandbox"_s;
    QTest::newRow("mixed") << u"--limit 7 --json list --data-dir=/d --sandbox"_s;
}

void OptionsTest::orderAndEqualsDoNotMatter()
{
    QFETCH(QString, line);
    const Cli::Parsed parsed = Cli::parse(line.split(u' '));
    QVERIFY2(!parsed.error, qPrintable(parsed.error.value_or(QString())));
    QCOMPARE(parsed.options.command, u"list"_s);
    QCOMPARE(parsed.options.dataDir, u"/d"_s);
    QVERIFY(parsed.options.isSandbox);
    QVERIFY(parsed.options.isJson);
    QCOMPARE(parsed.options.limit.value_or(0), 7);
}

void OptionsTest::numbers_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("limit"); // 0 = refused
    QTest::newRow("one") << u"1"_s << 1;
    QTest::newRow("leading zeros") << u"007"_s << 7;
    QTest::newRow("more than an int") << u"4294967297"_s << 1'000'000'000;
    QTest::newRow("more than 64 bits") << u"99999999999999999999"_s << 1'000'000'000;
    QTest::newRow("zero") << u"0"_s << 0;
    QTest::newRow("negative") << u"-1"_s << 0;
    QTest::newRow("plus") << u"+1"_s << 0;
    QTest::newRow("fraction") << u"1.5"_s << 0;
    QTest::newRow("word") << u"many"_s << 0;
    QTest::newRow("hexadecimal") << u"0x10"_s << 0;
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("arabic digits") << u"٣"_s << 0;
}

void OptionsTest::numbers()
{
    QFETCH(QString, value);
    QFETCH(int, limit);
    for (const QString &option : {u"--limit"_s, u"--rate-limit"_s}) {
        const Cli::Parsed parsed = Cli::parse({u"list"_s, option, value});
        QCOMPARE(parsed.error.has_value(), limit == 0);
        if (limit > 0) {
            const auto number =
                option == u"--limit" ? parsed.options.limit : parsed.options.rateLimit;
            QCOMPARE(number.value_or(-1), limit);
        }
    }
}

void OptionsTest::refused_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("two ways to sync") << u"sync --once --watch"_s;
    QTest::newRow("two more") << u"sync --once --drain"_s;
    QTest::newRow("value for a switch") << u"sync --once=yes"_s;
    QTest::newRow("option of another command") << u"list --once"_s;
    QTest::newRow("json for the window") << u"--json"_s;
    QTest::newRow("json for the simulator") << u"sandbox --json"_s;
    QTest::newRow("argument too many") << u"sync now"_s;
    QTest::newRow("both targets") << u"send --reservation 1 --conversation 2 --text x"_s;
    QTest::newRow("no target") << u"send --text x"_s;
    QTest::newRow("both texts") << u"send --reservation 1 --text x --text-file -"_s;
    QTest::newRow("neither text nor image") << u"send --reservation 1"_s;
    QTest::newRow("both texts and an image")
        << u"send --reservation 1 --text x --text-file - --attach a"_s;
    QTest::newRow("an image without a name") << u"send --reservation 1 --attach="_s;
    QTest::newRow("an image elsewhere") << u"list --attach a"_s;
    QTest::newRow("attachments of what") << u"attachments"_s;
    QTest::newRow("save elsewhere") << u"show 1 --save x"_s;
    QTest::newRow("negative wait") << u"send --reservation 1 --text x --wait -1"_s;
    QTest::newRow("port") << u"sandbox --port 65536"_s;
    QTest::newRow("seed") << u"sandbox --seed -3"_s;
    QTest::newRow("outbox verb") << u"outbox purge 3"_s;
    QTest::newRow("list with an id") << u"outbox list 3"_s;
    QTest::newRow("wait without a send") << u"outbox discard 3 --wait 5"_s;
    QTest::newRow("collect and observe") << u"--collect --observe sync"_s;
    QTest::newRow("sandbox and account") << u"--sandbox --account x sync"_s;
    QTest::newRow("address alone") << u"--base-url https://x sync"_s;
    QTest::newRow("tour without a place") << u"tour"_s;
    QTest::newRow("empty data dir") << u"--data-dir= sync"_s;
}

void OptionsTest::refused()
{
    QFETCH(QString, line);
    const Cli::Parsed parsed = Cli::parse(line.split(u' '));
    QVERIFY(parsed.error.has_value());
    QVERIFY(!parsed.error->isEmpty());
}

void OptionsTest::afterTwoDashesEverythingIsAnArgument()
{
    const Cli::Parsed parsed = Cli::parse({u"search"_s, u"--json"_s, u"--"_s, u"--limit"_s});
    QVERIFY(!parsed.error);
    QCOMPARE(parsed.options.arguments, QStringList{u"--limit"_s});
}

void OptionsTest::textMayBeginLikeAnOption()
{
    const Cli::Parsed parsed =
        Cli::parse({u"send"_s, u"--reservation"_s, u"1"_s, u"--text"_s, u"--help"_s});
    QVERIFY(!parsed.error);
    QVERIFY(!parsed.wantsHelp);
    QCOMPARE(parsed.options.text.value_or(QString()), u"--help"_s);
}

void OptionsTest::imagesKeepTheirOrder()
{
    const Cli::Parsed parsed = Cli::parse(
        {u"send"_s, u"--attach"_s, u"b.png"_s, u"--reservation=1"_s, u"--attach=a.png"_s});
    QVERIFY2(!parsed.error, qPrintable(parsed.error.value_or(QString())));
    QCOMPARE(parsed.options.attach, (QStringList{u"b.png"_s, u"a.png"_s}));
    const Cli::Parsed saving = Cli::parse({u"attachments"_s, u"1"_s, u"--save"_s, u"out"_s});
    QVERIFY(!saving.error);
    QCOMPARE(saving.options.saveFolder, u"out"_s);
}

void OptionsTest::helpWinsOverEverything()
{
    QVERIFY(Cli::parse({u"send"_s, u"--help"_s}).wantsHelp);
    QVERIFY(Cli::parse({u"-h"_s}).wantsHelp);
    QVERIFY(Cli::parse({u"--version"_s}).wantsVersion);
    for (const QString &command : {u"sync"_s, u"list"_s, u"show"_s, u"send"_s, u"outbox"_s,
                                   u"search"_s, u"sandbox"_s, u"tour"_s})
        QVERIFY(Cli::usage().contains(command));
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "OptionsTest.moc"
