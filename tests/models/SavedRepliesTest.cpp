#include "models/replies/SavedReplies.h"
#include "models/replies/ReplyFolder.h"
#include "models/replies/ReplySearch.h"
#include "models/replies/ReplyVariables.h"
#include "models/replies/WritingSettings.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Saved replies: their files, their variables, how they are found.
class SavedRepliesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void filesAreRead_data();
    void filesAreRead();
    void whatIsWrittenIsReadTheSame_data();
    void whatIsWrittenIsReadTheSame();
    void namesStayInTheFolder_data();
    void namesStayInTheFolder();
    void linksLeadNowhere();
    void variablesAreFilledInOnce_data();
    void variablesAreFilledInOnce();
    void gapsAreFound();
    void theBestComesFirst_data();
    void theBestComesFirst();
    void aRenamedReplyIsOneFile();
    void aTitleIsTakenOnce();
    void whatOthersWriteIsSeen();
    void choicesAreKept();
};

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

SavedReply reply(const QString &title, const QString &source = u"Text"_s,
                 const QString &language = {}, const QString &shortcut = {})
{
    SavedReply made{.title = title, .language = language, .shortcut = shortcut};
    made.source = source;
    made.body = source;
    return made;
}

} // namespace

void SavedRepliesTest::filesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("shortcut");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("images");
    QTest::addColumn<QStringList>("refused");
    const QStringList none;
    QTest::newRow("plain") << u"Hello\nthere\n"_s << QString() << QString() << u"Hello\nthere"_s
                           << none << none;
    QTest::newRow("facts") << u"---\nlanguage: de\nshortcut: wlan\n---\nHallo"_s << u"de"_s
                           << u"wlan"_s << u"Hallo"_s << none << none;
    QTest::newRow("facts, Windows") << u"---\r\nLanguage: de-AT\r\n---\r\nServus\r\n"_s
                                    << u"de_AT"_s << QString() << u"Servus"_s << none << none;
    QTest::newRow("quoted") << u"---\nshortcut: \"a b\"\n---\nX"_s << QString() << u"a b"_s
                            << u"X"_s << none << none;
    QTest::newRow("unknown keys") << u"---\nauthor: me\n---\nX"_s << QString() << QString()
                                  << u"X"_s << none << none;
    QTest::newRow("open facts") << u"---\nlanguage: de\nX"_s << QString() << QString()
                                << u"---\nlanguage: de\nX"_s << none << none;
    QTest::newRow("image on its line")
        << u"Here:\n![The door](door.jpg)\nBye"_s << QString() << QString() << u"Here:\nBye"_s
        << QStringList{u"door.jpg"_s} << none;
    QTest::newRow("image in a line") << u"See ![](door.jpg) there"_s << QString() << QString()
                                     << u"See  there"_s << QStringList{u"door.jpg"_s} << none;
    QTest::newRow("two, one twice")
        << u"![](b.png)\n![](<a door.jpg> \"words\")\n![](b.png)"_s << QString() << QString()
        << QString() << QStringList{u"b.png"_s, u"a door.jpg"_s} << none;
    QTest::newRow("percent") << u"![](a%20door.jpg)"_s << QString() << QString() << QString()
                             << QStringList{u"a door.jpg"_s} << none;
    QTest::newRow("leads out") << u"![](../key.png) ![](/etc/x.png) ![](http://x/y.png)"_s
                               << QString() << QString() << QString() << none
                               << QStringList{u"../key.png"_s, u"/etc/x.png"_s,
                                              u"http://x/y.png"_s};
    QTest::newRow("hidden way out") << u"![](%2e%2e%2fkey.png)"_s << QString() << QString()
                                    << QString() << none << QStringList{u"../key.png"_s};
    QTest::newRow("a link is text") << u"[site](https://example.org)"_s << QString() << QString()
                                    << u"[site](https://example.org)"_s << none << none;
}

void SavedRepliesTest::filesAreRead()
{
    QFETCH(QString, text);
    const SavedReply read = ReplyFolder::parse(u"A title.md"_s, text);
    QCOMPARE(read.title, u"A title"_s);
    QTEST(read.language, "language");
    QTEST(read.shortcut, "shortcut");
    QTEST(read.body, "body");
    QTEST(read.images, "images");
    QTEST(read.refusedImages, "refused");
}

void SavedRepliesTest::whatIsWrittenIsReadTheSame_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("shortcut");
    QTest::addColumn<QString>("source");
    QTest::newRow("text") << QString() << QString() << u"Hello\n\n{{guest.name}}\n"_s;
    QTest::newRow("all") << u"de"_s << u"x"_s << u"Hallo ![](a.jpg)"_s;
    QTest::newRow("looks like facts") << QString() << QString() << u"---\nlanguage: de\n---\nX"_s;
    QTest::newRow("empty") << QString() << QString() << QString();
    QTest::newRow("no-break blanks") << QString() << QString() << u"12\u00A0€, 22\u202F°C"_s;
    QTest::newRow("words of YAML") << u"no"_s << u"null"_s << u"X"_s;
    QTest::newRow("signs of YAML") << u"de"_s << u"*a: [b] #c \"d\" 'e'"_s << u"X"_s;
    QTest::newRow("scripts") << u"ja"_s << QString() << u"ありがとう 😀\nشكراً"_s;
}

void SavedRepliesTest::whatIsWrittenIsReadTheSame()
{
    QFETCH(QString, language);
    QFETCH(QString, shortcut);
    QFETCH(QString, source);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"made"_s); // is made by the first write
    const auto file = ReplyFolder::write(path, reply(u"Ä title"_s, source, language, shortcut));
    QVERIFY(bool(file));
    QCOMPARE(file.value(), u"Ä title.md"_s);
    const QList<SavedReply> all = ReplyFolder::read(path);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().title, u"Ä title"_s);
    QCOMPARE(all.first().language, language);
    QCOMPARE(all.first().shortcut, shortcut);
    QCOMPARE(all.first().source, source);
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void SavedRepliesTest::namesStayInTheFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isPlain");
    QTest::newRow("plain") << u"a.jpg"_s << true;
    QTest::newRow("blank") << u"a b.jpg"_s << true;
    QTest::newRow("dots inside") << u"a..b.jpg"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("up") << u".."_s << false;
    QTest::newRow("hidden") << u".a.jpg"_s << false;
    QTest::newRow("path") << u"a/b.jpg"_s << false;
    QTest::newRow("absolute") << u"/a.jpg"_s << false;
    QTest::newRow("backslash") << u"a\\b.jpg"_s << false;
    QTest::newRow("scheme") << u"file:a.jpg"_s << false;
    QTest::newRow("null") << QString(u"a"_s + QChar(u'\0') + u".jpg"_s) << false;
    QTest::newRow("turned") << u"a\u202egpj.exe"_s << false;
}

void SavedRepliesTest::namesStayInTheFolder()
{
    QFETCH(QString, name);
    QFETCH(bool, isPlain);
    QCOMPARE(ReplyFolder::isPlainName(name), isPlain);
    if (!isPlain)
        QCOMPARE(ReplyFolder::write(QDir::tempPath(), reply(name)).error().kind,
                 ReplyFileError::Kind::BadTitle);
}

void SavedRepliesTest::linksLeadNowhere()
{
    const QTemporaryDir outside;
    const QTemporaryDir folder;
    put(outside.filePath(u"secret.png"_s), "secret");
    put(outside.filePath(u"secret.md"_s), "secret words");
    put(folder.filePath(u"own.png"_s), "own");
    QVERIFY(QFile::link(outside.filePath(u"secret.png"_s), folder.filePath(u"link.png"_s)));
    QVERIFY(QFile::link(outside.filePath(u"secret.md"_s), folder.filePath(u"Link.md"_s)));
    put(folder.filePath(u"Door.md"_s), "![](link.png) ![](own.png) ![](gone.png)");
    const QList<SavedReply> all = ReplyFolder::read(folder.path());
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().images, QStringList{u"own.png"_s});
    QCOMPARE(all.first().refusedImages, (QStringList{u"link.png"_s, u"gone.png"_s}));
    using Kind = ReplyFileError::Kind;
    QCOMPARE(ReplyFolder::image(folder.path(), u"own.png"_s, 100).value(), "own"_ba);
    QCOMPARE(ReplyFolder::image(folder.path(), u"link.png"_s, 100).error().kind, Kind::NotThere);
    QCOMPARE(ReplyFolder::image(folder.path(), u"own.png"_s, 2).error().kind, Kind::TooLarge);
    // Writing does not go through a link either.
    SavedReply over = reply(u"Link"_s, u"overwritten"_s);
    over.file = u"Link.md"_s;
    QCOMPARE(ReplyFolder::write(folder.path(), over).error().kind, Kind::NotThere);
    QFile secret(outside.filePath(u"secret.md"_s));
    QVERIFY(secret.open(QIODevice::ReadOnly));
    QCOMPARE(secret.readAll(), "secret words"_ba);
}

void SavedRepliesTest::variablesAreFilledInOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::newRow("known") << u"Dear {{guest.name}},"_s << u"Dear Ada,"_s;
    QTest::newRow("blanks and case") << u"{{ Guest.Name }}"_s << u"Ada"_s;
    QTest::newRow("twice") << u"{{guest.name}} {{guest.name}}"_s << u"Ada Ada"_s;
    QTest::newRow("unknown value") << u"From {{checkin}} on"_s << u"From {{checkin}} on"_s;
    QTest::newRow("unknown name") << u"{{wifi}}"_s << u"{{wifi}}"_s;
    QTest::newRow("a value is never looked into")
        << u"{{property.name}}"_s << u"Hotel {{guest.name}}"_s;
    QTest::newRow("not over what comes together")
        << u"{{agent.name}}guest.name}}"_s << u"{{guest.name}}"_s;
    QTest::newRow("no variable") << u"{{}} {{ }} {guest.name} {{a b}}"_s
                                 << u"{{}} {{ }} {guest.name} {{a b}}"_s;
}

void SavedRepliesTest::variablesAreFilledInOnce()
{
    QFETCH(QString, text);
    const ReplyValues values{{u"guest.name"_s, u"Ada"_s},
                             {u"property.name"_s, u"Hotel {{guest.name}}"_s},
                             {u"agent.name"_s, u"{{"_s},
                             {u"checkin"_s, QString()}};
    QTEST(ReplyVariables::expand(text, values), "filled");
}

void SavedRepliesTest::gapsAreFound()
{
    const QString text = u"Dear {{guest.name}}, from {{checkin}} on"_s;
    const ReplyVariables::Gap first{5, 14};
    const ReplyVariables::Gap second{26, 11};
    QCOMPARE(ReplyVariables::gaps(text), (QList{first, second}));
    QCOMPARE(ReplyVariables::gapFrom(text, 0), first);
    QCOMPARE(ReplyVariables::gapFrom(text, 6), second);
    QCOMPARE(ReplyVariables::gapFrom(text, 27), std::nullopt);
    QCOMPARE(ReplyVariables::gapBefore(text, int(text.size())), second);
    QCOMPARE(ReplyVariables::gapBefore(text, 26), first);
    QCOMPARE(ReplyVariables::gapBefore(text, 5), std::nullopt);
}

void SavedRepliesTest::theBestComesFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("all, german first")
        << QString() << u"de_AT"_s
        << QStringList{u"Späte Anreise"_s, u"Thanks"_s, u"Late arrival"_s, u"Wifi"_s};
    QTest::newRow("shortcut") << u"la"_s << u"de"_s << QStringList{u"Late arrival"_s, u"Thanks"_s};
    QTest::newRow("accents") << u"spate"_s << QString() << QStringList{u"Späte Anreise"_s};
    QTest::newRow("later word") << u"ARR"_s << QString() << QStringList{u"Late arrival"_s};
    QTest::newRow("in the text") << u"password"_s << QString() << QStringList{u"Wifi"_s};
    QTest::newRow("title before text")
        << u"late"_s << QString() << QStringList{u"Late arrival"_s, u"Thanks"_s};
    QTest::newRow("every word") << u"arrival password"_s << QString() << QStringList();
}

void SavedRepliesTest::theBestComesFirst()
{
    QFETCH(QString, query);
    QFETCH(QString, language);
    const QList<SavedReply> all{
        reply(u"Late arrival"_s, u"Until 22:00"_s, u"en"_s, u"la"_s),
        reply(u"Späte Anreise"_s, u"Bis 22 Uhr"_s, u"de"_s),
        reply(u"Thanks"_s, u"Thank you, see you lately"_s),
        reply(u"Wifi"_s, u"The password is"_s, u"en_GB"_s),
    };
    QStringList titles;
    for (const SavedReply &found : ReplySearch::find(all, query, language))
        titles.append(found.title);
    QTEST(titles, "titles");
}

void SavedRepliesTest::aRenamedReplyIsOneFile()
{
    const QTemporaryDir folder;
    QVERIFY(bool(ReplyFolder::write(folder.path(), reply(u"One"_s))));
    SavedReply renamed = ReplyFolder::read(folder.path()).first();
    renamed.title = u"Two"_s;
    QCOMPARE(ReplyFolder::write(folder.path(), renamed).value(), u"Two.md"_s);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"Two.md"_s});
    QVERIFY(bool(ReplyFolder::remove(folder.path(), u"Two.md"_s)));
    QCOMPARE(ReplyFolder::remove(folder.path(), u"Two.md"_s).error().kind,
             ReplyFileError::Kind::NotThere);
    QVERIFY(ReplyFolder::read(folder.path()).isEmpty());
}

void SavedRepliesTest::aTitleIsTakenOnce()
{
    const QTemporaryDir folder;
    QVERIFY(bool(ReplyFolder::write(folder.path(), reply(u"One"_s, u"first"_s))));
    QCOMPARE(ReplyFolder::write(folder.path(), reply(u"One"_s, u"second"_s)).error().kind,
             ReplyFileError::Kind::Exists);
    QCOMPARE(ReplyFolder::read(folder.path()).first().source, u"first"_s);
}

void SavedRepliesTest::whatOthersWriteIsSeen()
{
    const QTemporaryDir folder;
    put(folder.filePath(u"One.md"_s), "first");
    SavedReplies replies;
    QSignalSpy changed(&replies, &SavedReplies::changed);
    replies.setFolder(folder.path());
    QTRY_COMPARE(replies.all().size(), 1);
    put(folder.filePath(u"Two.md"_s), "second");
    QTRY_COMPARE(replies.all().size(), 2);
    put(folder.filePath(u"One.md"_s), "first, in place"); // its folder does not change by this
    QTRY_COMPARE(replies.all().first().body, u"first, in place"_s);
    QVERIFY(QFile::remove(folder.filePath(u"Two.md"_s)));
    QTRY_COMPARE(replies.all().size(), 1);
    replies.setFolder(folder.filePath(u"nowhere"_s));
    QTRY_VERIFY(replies.all().isEmpty());
    QVERIFY(changed.size() >= 5);
}

void SavedRepliesTest::choicesAreKept()
{
    const QTemporaryDir folder;
    const WritingPaths places{.settingsFile = folder.filePath(u"writing.ini"_s),
                              .repliesFolder = u"/usual"_s};
    {
        WritingSettings settings(places);
        QCOMPARE(settings.repliesFolder(), u"/usual"_s);
        QSignalSpy changed(&settings, &WritingSettings::changed);
        settings.setRepliesFolder(u"/shared"_s);
        settings.setAgentName(u" Kim "_s);
        settings.setAgentName(u"Kim"_s);
        QCOMPARE(changed.size(), 2);
    }
    const WritingSettings settings(places);
    QCOMPARE(settings.repliesFolder(), u"/shared"_s);
    QCOMPARE(settings.agentName(), u"Kim"_s);
    QCOMPARE(settings.spelling(), QString());
}

QTEST_GUILESS_MAIN(SavedRepliesTest)
#include "SavedRepliesTest.moc"
