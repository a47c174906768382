#include "models/replies/ReplyFolder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The files of saved replies: CommonMark images, YAML heads, endings.
class ReplyFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void filesAreRead_data();
    void filesAreRead();
    void badHeadsAreTold_data();
    void badHeadsAreTold();
    void hostileTextsAreReadInTime();
    void otherKeysOfAHeadAreKept();
    void endingsMayBeCapitals();
};

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

void ReplyFileTest::filesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("shortcut");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("images");
    QTest::addColumn<QStringList>("refused");
    const QStringList none;
    QTest::newRow("CommonMark spec 0.30, example 571")
        << u"![foo](train.jpg)"_s << QString() << QString() << QString()
        << QStringList{u"train.jpg"_s} << none;
    QTest::newRow("balanced brackets in the path")
        << u"![](plan_(1)_(b).jpg)"_s << QString() << QString() << QString()
        << QStringList{u"plan_(1)_(b).jpg"_s} << none;
    QTest::newRow("escaped brackets in the path")
        << u"![](plan\\).jpg) ![](a\\(b.jpg)"_s << QString() << QString() << QString()
        << QStringList{u"plan).jpg"_s, u"a(b.jpg"_s} << none;
    QTest::newRow("brackets in the words")
        << u"![the [main] door](door.jpg)"_s << QString() << QString() << QString()
        << QStringList{u"door.jpg"_s} << none;
    QTest::newRow("escaped bracket in the words")
        << u"![a \\] b](door.jpg)"_s << QString() << QString() << QString()
        << QStringList{u"door.jpg"_s} << none;
    QTest::newRow("blanks between angle brackets")
        << u"![](<my door (1).jpg>)"_s << QString() << QString() << QString()
        << QStringList{u"my door (1).jpg"_s} << none;
    QTest::newRow("titles")
        << u"![](a.jpg 'it\\'s') ![](b.jpg (x)) ![](c.jpg \"(y)\") ![]( d.jpg )"_s << QString()
        << QString() << QString() << QStringList{u"a.jpg"_s, u"b.jpg"_s, u"c.jpg"_s, u"d.jpg"_s}
        << none;
    QTest::newRow("a blank in a plain path is none")
        << u"![](my door.jpg)"_s << QString() << QString() << u"![](my door.jpg)"_s << none << none;
    QTest::newRow("unbalanced") << u"![](a(b.jpg)"_s << QString() << QString() << u"![](a(b.jpg)"_s
                                << none << none;
    QTest::newRow("unclosed title")
        << u"![](a.jpg \"x)"_s << QString() << QString() << u"![](a.jpg \"x)"_s << none << none;
    QTest::newRow("escaped mark") << u"\\![a](b.jpg)"_s << QString() << QString()
                                  << u"\\![a](b.jpg)"_s << none << none;
    QTest::newRow("code") << u"`![a](b.jpg)` ``![`](c.jpg)``"_s << QString() << QString()
                          << u"`![a](b.jpg)` ``![`](c.jpg)``"_s << none << none;
    QTest::newRow("image in the words of another")
        << u"![a ![b](c.jpg)](d.jpg)"_s << QString() << QString() << QString()
        << QStringList{u"d.jpg"_s} << none;
    QTest::newRow("a reference is none")
        << u"![door][ref]"_s << QString() << QString() << u"![door][ref]"_s << none << none;
    QTest::newRow("YAML: comment, quotes, other keys")
        << u"---\n# team\nlanguage: 'de'\nshortcut: \"a: b\"\ntags: [x, y]\nowner: {a: 1}\n---\nX"_s
        << u"de"_s << u"a: b"_s << u"X"_s << none << none;
    QTest::newRow("YAML: flow") << u"---\n{language: de, shortcut: w}\n---\nX"_s << u"de"_s
                                << u"w"_s << u"X"_s << none << none;
    QTest::newRow("YAML: nothing told") << u"---\nlanguage:\nshortcut: ~\n---\nX"_s << QString()
                                        << QString() << u"X"_s << none << none;
    QTest::newRow("YAML: no is Norwegian") << u"---\nlanguage: no\nshortcut: 007\n---\nX"_s
                                           << u"no"_s << u"007"_s << u"X"_s << none << none;
    QTest::newRow("YAML: folded text") << u"---\nshortcut: >-\n  late\n  bird\n---\nX"_s
                                       << QString() << u"late bird"_s << u"X"_s << none << none;
    QTest::newRow("YAML: only a comment")
        << u"---\n# none\n---\nX"_s << QString() << QString() << u"X"_s << none << none;
}

void ReplyFileTest::filesAreRead()
{
    QFETCH(QString, text);
    const SavedReply read = ReplyFolder::parse(u"A title.md"_s, text);
    QVERIFY(!read.problem);
    QTEST(read.language, "language");
    QTEST(read.shortcut, "shortcut");
    QTEST(read.body, "body");
    QTEST(read.images, "images");
    QTEST(read.refusedImages, "refused");
}

void ReplyFileTest::badHeadsAreTold_data()
{
    using Kind = ReplyHeadProblem::Kind;
    QTest::addColumn<QString>("head");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("line"); // of the file: the dashes are the first
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QString &head, Kind kind, int line, int column) {
        QTest::newRow(name) << head << int(kind) << line << column;
    };
    row("two colons", u"language: de\nshortcut: a: b\n"_s, Kind::BadYaml, 3, 12);
    row("open quotes", u"shortcut: \"a\n"_s, Kind::BadYaml, 2, 13);
    row("open bracket", u"language: [de\n"_s, Kind::NotText, 2, 11);
    row("tab", u"a:\n\tb: c\n"_s, Kind::BadYaml, 3, 3);
    row("at sign", u"shortcut: @x\n"_s, Kind::BadYaml, 2, 11);
    row("list", u"- de\n- en\n"_s, Kind::NotAMap, 2, 1);
    row("word", u"German\n"_s, Kind::NotAMap, 2, 1);
    row("language is a list", u"shortcut: a\nlanguage: [de, en]\n"_s, Kind::NotText, 3, 11);
    row("shortcut is a map", u"shortcut: {a: b}\n"_s, Kind::NotText, 2, 11);
    row("twice", u"language: de\nLanguage: en\n"_s, Kind::Duplicate, 3, 1);
    row("alias", u"a: &x b\nlanguage: *x\n"_s, Kind::HasAlias, 3, 11);
    row("unknown alias", u"language: *x\n"_s, Kind::BadYaml, 2, 11);
    row("merge key", u"a: &x {b: c}\n<<: *x\n"_s, Kind::HasAlias, 3, 5);
    row("control character", u"language: de\nshortcut: a\u0004b\n"_s, Kind::BadYaml, 3, 12);
    row("nested", u"a: "_s + u"["_s.repeated(30) + u"]"_s.repeated(30) + u'\n', Kind::TooDeep, 2,
        23);
    QString bomb = u"a0: &a0 [x, x]\n"_s; // a "billion laughs"
    for (int i = 1; i < 30; ++i)
        bomb += u"a%1: &a%1 [*a%2, *a%2]\n"_s.arg(i).arg(i - 1);
    row("alias bomb", bomb, Kind::HasAlias, 3, 10);
}

void ReplyFileTest::badHeadsAreTold()
{
    QFETCH(QString, head);
    const QString text = u"---\n"_s + head + u"---\nHello ![](a.jpg)"_s;
    const SavedReply read = ReplyFolder::parse(u"T.md"_s, text);
    QVERIFY(read.problem.has_value());
    QTEST(int(read.problem->kind), "kind");
    QTEST(read.problem->line, "line");
    QTEST(read.problem->column, "column");
    QVERIFY(read.language.isEmpty() && read.shortcut.isEmpty());
    QCOMPARE(read.body, u"Hello "_s); // the head is never sent
    // Nothing is lost: the editor has the whole file and writes it as it is.
    QCOMPARE(read.source, text);
    QCOMPARE(ReplyFolder::compose(read), text);
}

void ReplyFileTest::hostileTextsAreReadInTime()
{
    constexpr int Size = int(ReplyFolder::MostReplyBytes);
    for (const QString &piece :
         {u"["_s, u"{"_s, u"- "_s, u"? "_s, u"a: "_s, u"&a "_s, u"!"_s, u"\""_s, u"| "_s, u"#"_s,
          u"a\n"_s, u" "_s, u"[a,"_s, u"{a: "_s, u"*a "_s}) {
        const QString many = piece.repeated(Size / piece.size());
        QElapsedTimer timer;
        timer.start();
        const SavedReply read =
            ReplyFolder::parse(u"T.md"_s, u"---\n"_s + many + u"\n---\nHello"_s);
        QCOMPARE(read.body, u"Hello"_s);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(piece));
    }
    for (const QString &piece : {u"!["_s, u"![]("_s, u"![](<"_s, u"`"_s, u"`a``b```"_s,
                                 u"![](a \""_s, u"![](a ("_s, u"\\"_s, u"![a](b)"_s, u"![]()"_s}) {
        const QString many = piece.repeated(Size / piece.size());
        QElapsedTimer timer;
        timer.start();
        const SavedReply read = ReplyFolder::parse(u"T.md"_s, many);
        QCOMPARE(read.source, many);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(piece));
    }
}

void ReplyFileTest::otherKeysOfAHeadAreKept()
{
    const QString text = u"---\n# of the team\nLanguage: de\ntags: [a, b]\n---\nHallo"_s;
    SavedReply read = ReplyFolder::parse(u"T.md"_s, text);
    QVERIFY(!read.problem);
    QCOMPARE(ReplyFolder::compose(read), text); // unchanged to the letter
    read.language = u"en"_s;
    read.shortcut = u"a: \"b\" #c"_s;
    const SavedReply again = ReplyFolder::parse(u"T.md"_s, ReplyFolder::compose(read));
    QVERIFY(!again.problem);
    QCOMPARE(again.language, u"en"_s);
    QCOMPARE(again.shortcut, u"a: \"b\" #c"_s);
    QVERIFY(again.head.contains(u"tags:"_s));
    QCOMPARE(again.head.count(u"anguage"_s), 1);
    SavedReply bare = again;
    bare.language.clear();
    bare.shortcut.clear();
    const SavedReply third = ReplyFolder::parse(u"T.md"_s, ReplyFolder::compose(bare));
    QVERIFY(third.language.isEmpty() && third.shortcut.isEmpty());
    QVERIFY(third.head.contains(u"tags:"_s));
}

void ReplyFileTest::endingsMayBeCapitals()
{
    const QTemporaryDir folder;
    put(folder.filePath(u"One.MD"_s), "first");
    put(folder.filePath(u"Two.Md"_s), "second");
    put(folder.filePath(u"Three.md"_s), "third");
    put(folder.filePath(u"Four.mdx"_s), "none");
    QList<SavedReply> all = ReplyFolder::read(folder.path());
    QStringList titles;
    for (const SavedReply &one : std::as_const(all))
        titles.append(one.title);
    QCOMPARE(titles, (QStringList{u"One"_s, u"Three"_s, u"Two"_s}));
    all.first().source = u"changed"_s;
    QCOMPARE(ReplyFolder::write(folder.path(), all.first()).value(), u"One.MD"_s);
    QCOMPARE(ReplyFolder::write(folder.path(), SavedReply{.title = u"Two"_s}).error().kind,
             ReplyFileError::Kind::Exists);
    all.first().title = u"Renamed"_s;
    QCOMPARE(ReplyFolder::write(folder.path(), all.first()).value(), u"Renamed.md"_s);
    QVERIFY(!QFile::exists(folder.filePath(u"One.MD"_s)));
    QVERIFY(bool(ReplyFolder::remove(folder.path(), u"Two.Md"_s)));
}

QTEST_GUILESS_MAIN(ReplyFileTest)
#include "ReplyFileTest.moc"
