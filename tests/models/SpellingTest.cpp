#include "models/spelling/Dictionary.h"
#include "models/spelling/PersonalWords.h"
#include "models/spelling/ShippedWords.h"
#include "models/spelling/SpellChecker.h"
#include "models/spelling/SpellText.h"
#include "tests/support/Await.h"
#include "tests/support/TempStore.h"
#include "tests/support/TinyDictionary.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {
const QString SystemDictionaries = u"/usr/share/hunspell"_s;
}

/// Spelling: which words are looked at, dictionaries made here, one's own words.
class SpellingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void wordsAreTakenOut_data();
    void wordsAreTakenOut();
    void namesAreKnown();
    void otherScriptsAreLeftAlone();
    void dictionariesAreFound();
    void theClosestIsChosen_data();
    void theClosestIsChosen();
    void wrongWordsAreFound_data();
    void wrongWordsAreFound();
    void aWordIsLearned();
    void withoutDictionariesNothingIsWrong();
    void hyphenatedWordsAreKnownWhole();
    void wordsOfHotelsAreKnown_data();
    void wordsOfHotelsAreKnown();
    void shippedWordsAreNeeded_data();
    void shippedWordsAreNeeded();
    void theLanguageOfAConversationIsKept();
};

void SpellingTest::wordsAreTakenOut_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("words") << u"The room, please!"_s
                           << QStringList{u"The"_s, u"room"_s, u"please"_s};
    QTest::newRow("apostrophes") << u"It’s Ada's 'room'"_s
                                 << QStringList{u"It's"_s, u"Ada's"_s, u"room"_s};
    QTest::newRow("numbers") << u"12 € 22:00 A4 2nd room3"_s << QStringList();
    QTest::newRow("addresses")
        << u"see https://exampel.org/a?b=c and www.exampel.org, me@exampel.org"_s
        << QStringList{u"see"_s, u"and"_s};
    QTest::newRow("files") << u"the lamp.jpg and a/b"_s << QStringList{u"the"_s, u"and"_s};
    QTest::newRow("variables") << u"Dear {{guest.name}} and {{ chekin }}"_s
                               << QStringList{u"Dear"_s, u"and"_s};
    QTest::newRow("letters") << u"a b zu"_s << QStringList{u"zu"_s};
    QTest::newRow("umlauts") << u"Öffnungszeiten für Gäste"_s
                             << QStringList{u"Öffnungszeiten"_s, u"für"_s, u"Gäste"_s};
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("hyphens") << u"Wi-Fi, E-Mail, a 4-Bett-Zimmer and check\u2011in"_s
                             << QStringList{u"Wi-Fi"_s, u"E-Mail"_s, u"Bett-Zimmer"_s, u"and"_s,
                                            u"check-in"_s};
    QTest::newRow("loose hyphens")
        << u"well - no, -room- and ab--cd"_s
        << QStringList{u"well"_s, u"no"_s, u"room"_s, u"and"_s, u"ab"_s, u"cd"_s};
    QTest::newRow("soft hyphens") << u"Früh\u00ADstücks\u00ADraum"_s
                                  << QStringList{u"Frühstücksraum"_s};
    QTest::newRow("decomposed") << u"cafe\u0301 Fru\u0308hstu\u0308ck"_s
                                << QStringList{u"café"_s, u"Frühstück"_s};
    QTest::newRow("joiners") << u"ro\u200Dom \u2060bed"_s << QStringList{u"room"_s, u"bed"_s};
    QTest::newRow("Persian joiner") << u"می\u200Cخواهم"_s << QStringList{u"می\u200Cخواهم"_s};
    QTest::newRow("emoji") << u"😀👍🏽 ok"_s << QStringList{u"ok"_s};
}

void SpellingTest::wordsAreTakenOut()
{
    QFETCH(QString, line);
    QStringList words;
    for (const SpellWord &word : SpellText::words(line)) {
        QCOMPARE(SpellText::normalised(line.mid(word.at, word.length)), word.word);
        words.append(word.word);
    }
    QTEST(words, "words");
}

void SpellingTest::namesAreKnown()
{
    const QSet<QString> names = SpellText::namesIn({u"Ada Lindqvist"_s, u"Müller & Söhne"_s});
    QVERIFY(SpellText::isName(u"lindqvist"_s, names));
    QVERIFY(SpellText::isName(u"Lindqvist's"_s, names));
    QVERIFY(SpellText::isName(u"Adas"_s, names));
    QVERIFY(SpellText::isName(u"SÖHNE"_s, names));
    QVERIFY(!SpellText::isName(u"Lind"_s, names));
    const QSet<QString> joined = SpellText::namesIn({u"Anna-Lena Schmidt"_s});
    QVERIFY(SpellText::isName(u"Anna-Lena"_s, joined));
    QVERIFY(SpellText::isName(u"Lena"_s, joined));
    QVERIFY(SpellText::isName(u"Schmidt-Schmidt"_s, joined));
    QVERIFY(!SpellText::isName(u"Anna-Lana"_s, joined));
}

void SpellingTest::otherScriptsAreLeftAlone()
{
    QVERIFY(SpellText::isScriptOf(u"room"_s, u"en_US"_s));
    QVERIFY(!SpellText::isScriptOf(u"Привет"_s, u"en_US"_s));
    QVERIFY(SpellText::isScriptOf(u"Привет"_s, u"ru_RU"_s));
    QVERIFY(!SpellText::isScriptOf(u"ありがとう"_s, u"de_DE"_s));
    QVERIFY(SpellText::isScriptOf(u"anything"_s, u"xx_nowhere"_s));
}

void SpellingTest::dictionariesAreFound()
{
    const QTemporaryDir first;
    const QTemporaryDir second;
    TinyDictionary::write(first.path(), u"de_DE"_s, {u"Zimmer"_s});
    TinyDictionary::write(second.path(), u"de_DE"_s, {u"Raum"_s});
    TinyDictionary::write(second.path(), u"en_GB"_s, {u"room"_s});
    QVERIFY(QFile(first.filePath(u"hyph_de.dic"_s)).open(QIODevice::WriteOnly));
    QVERIFY(QFile(first.filePath(u"fr_FR.dic"_s)).open(QIODevice::WriteOnly)); // no .aff
    const auto found = DictionaryList::find({first.path(), second.path(), u"/nowhere/at/all"_s});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).language, u"de_DE"_s);
    QCOMPARE(found.at(0).wordFile, first.filePath(u"de_DE.dic"_s));
    QCOMPARE(found.at(1).language, u"en_GB"_s);
}

void SpellingTest::theClosestIsChosen_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("itself") << u"de_AT"_s << u"de_AT"_s;
    QTest::newRow("another country") << u"de_CH"_s << u"de_DE"_s;
    QTest::newRow("no country") << u"de"_s << u"de_DE"_s;
    QTest::newRow("another way to write it") << u"en-GB"_s << u"en_US"_s;
    QTest::newRow("none") << u"fr_FR"_s << QString();
    QTest::newRow("not checked") << u"-"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void SpellingTest::theClosestIsChosen()
{
    QFETCH(QString, wanted);
    const QList<DictionaryFile> places{
        {u"de_AT"_s, {}, {}}, {u"de_DE"_s, {}, {}}, {u"en_US"_s, {}, {}}};
    const int row = DictionaryList::closest(places, wanted);
    QTEST(row < 0 ? QString() : places.at(row).language, "language");
}

void SpellingTest::wrongWordsAreFound_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("UTF-8") << "UTF-8"_ba;
    QTest::newRow("Latin 1") << "ISO8859-1"_ba;
}

void SpellingTest::wrongWordsAreFound()
{
    if (!Dictionary::isBuiltIn())
        QSKIP("built without Hunspell");
    QFETCH(QByteArray, encoding);
    const QTemporaryDir folder;
    TinyDictionary::write(folder.path(), u"de_DE"_s, {u"Zimmer"_s, u"für"_s, u"Gäste"_s}, encoding);
    SpellChecker checker({folder.path()}, folder.filePath(u"own"_s));
    QTRY_COMPARE(checker.available().size(), 1);
    const QStringList words{u"Zimmer"_s, u"Zimer"_s, u"für"_s, u"fur"_s, u"Привет"_s};
    const auto wrong = await(checker.wrongOf(u"de_DE"_s, words));
    QVERIFY(wrong.has_value());
    QCOMPARE(*wrong, (QSet<QString>{u"Zimer"_s, u"fur"_s}));
    QCOMPARE(await(checker.suggestions(u"de_DE"_s, u"fur"_s)).value_or(QStringList()).value(0),
             u"für"_s);
}

void SpellingTest::aWordIsLearned()
{
    if (!Dictionary::isBuiltIn())
        QSKIP("built without Hunspell");
    const QTemporaryDir folder;
    const QString own = folder.filePath(u"made/own.txt"_s);
    TinyDictionary::write(folder.path(), u"en_GB"_s, {u"room"_s});
    {
        SpellChecker checker({folder.path()}, own);
        QTRY_COMPARE(checker.available().size(), 1);
        QSignalSpy learned(&checker, &SpellChecker::learned);
        QCOMPARE(
            await(checker.wrongOf(u"en_GB"_s, {u"lockbox"_s})).value_or(QSet<QString>()).size(), 1);
        QCOMPARE(await(checker.learn(u"lockbox"_s)), true);
        QTRY_COMPARE(learned.size(), 1);
        QVERIFY(await(checker.wrongOf(u"en_GB"_s, {u"Lockbox"_s}))->isEmpty());
    }
    QCOMPARE(PersonalWords::read(own), QStringList{u"lockbox"_s});
    QCOMPARE(QFile::permissions(own) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    SpellChecker again({folder.path()}, own);
    QTRY_COMPARE(again.available().size(), 1);
    QVERIFY(await(again.wrongOf(u"en_GB"_s, {u"lockbox"_s}))->isEmpty());
}

void SpellingTest::withoutDictionariesNothingIsWrong()
{
    SpellChecker checker({}, {});
    QVERIFY(checker.isSettled());
    QVERIFY(checker.available().isEmpty());
    QVERIFY(await(checker.wrongOf(u"en_GB"_s, {u"qqq"_s}))->isEmpty());
}

void SpellingTest::hyphenatedWordsAreKnownWhole()
{
    if (!Dictionary::isBuiltIn())
        QSKIP("built without Hunspell");
    const QTemporaryDir folder;
    TinyDictionary::write(folder.path(), u"xx_XX"_s, {u"late"_s, u"arrival"_s});
    const QString own = folder.filePath(u"words.txt"_s);
    QVERIFY(PersonalWords::add(own, u"Wi-Fi"_s));
    QVERIFY(PersonalWords::add(own, u"cafe\u0301"_s));
    SpellChecker checker({folder.path()}, own);
    QTRY_COMPARE(checker.available().size(), 1);
    const QStringList words{u"Wi-Fi"_s,       u"wi\u2011fi"_s, u"Fi"_s,    u"late-arrival"_s,
                            u"late-arival"_s, u"café"_s,       u"e-late"_s};
    QCOMPARE(await(checker.wrongOf(u"xx_XX"_s, words)), (QSet<QString>{u"Fi"_s, u"late-arival"_s}));
}

void SpellingTest::wordsOfHotelsAreKnown_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wrong");
    QTest::newRow("English")
        << u"en_US"_s
        << u"The café is naïve, the cafe\u0301's wifi and Wi-Fi, WiFi or WLAN; check-in, "
           u"check-out, "
           "checkin, checkout, pre-authorisation, en-suite, ensuite, the façade, a résumé"_s
        << QStringList();
    QTest::newRow("English mistakes")
        << u"en_US"_s << u"The romm, chek-in, wiifi and brekfast"_s
        << QStringList{u"romm"_s, u"chek-in"_s, u"wiifi"_s, u"brekfast"_s};
    QTest::newRow("German")
        << u"de_DE"_s
        << u"Wie zuhause: WLAN, Wifi, Wi-Fi, Check-in, Check-out, auschecken, Kurtaxe, Concierge, "
           "das Café, Früh\u00ADstücks\u00ADraum, Fru\u0308hstu\u0308ck, Late-Check-out"_s
        << QStringList();
    QTest::newRow("German mistakes") << u"de_DE"_s << u"Das Zimer und der Frühstüksraum"_s
                                     << QStringList{u"Zimer"_s, u"Frühstüksraum"_s};
}

void SpellingTest::wordsOfHotelsAreKnown()
{
    if (!Dictionary::isBuiltIn())
        QSKIP("built without Hunspell");
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, wrong);
    SpellChecker checker({SystemDictionaries}, {});
    QTRY_VERIFY(checker.isSettled());
    QVERIFY2(DictionaryList::closest(checker.available(), language) >= 0,
             "hunspell-en-us and hunspell-de-de are among the packages of ./dev");
    QStringList words;
    for (const SpellWord &word : SpellText::words(text))
        words.append(word.word);
    QVERIFY(words.size() >= wrong.size());
    const auto found = await(checker.wrongOf(language, words));
    QVERIFY(found.has_value());
    QStringList refused(found->cbegin(), found->cend());
    refused.sort();
    wrong.sort();
    QCOMPARE(refused, wrong);
}

void SpellingTest::shippedWordsAreNeeded_data()
{
    QTest::addColumn<QString>("language");
    QCOMPARE(ShippedWords::languages(), (QStringList{u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"nl"_s}));
    for (const QString &language : ShippedWords::languages())
        QTest::newRow(qPrintable(language)) << language;
}

/// Every word of a list is one that the dictionary itself refuses.
void SpellingTest::shippedWordsAreNeeded()
{
    if (!Dictionary::isBuiltIn())
        QSKIP("built without Hunspell");
    QFETCH(QString, language);
    const QStringList words = ShippedWords::of(language);
    QVERIFY(words.size() >= 20);
    QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
    for (const QString &word : words)
        QCOMPARE(SpellText::normalised(word), word);
    const QList<DictionaryFile> places = DictionaryList::find({SystemDictionaries});
    const QString usual = language == u"en" ? u"en_US"_s : language + u'_' + language.toUpper();
    const int row = DictionaryList::closest(places, usual);
    if (row < 0)
        QSKIP("no dictionary of this language is installed");
    const auto book = Dictionary::open(places.at(row));
    QVERIFY(book != nullptr);
    QStringList known;
    for (const QString &word : words) {
        if (book->knows(word))
            known.append(word);
    }
    QCOMPARE(known, QStringList());
}

void SpellingTest::theLanguageOfAConversationIsKept()
{
    TempStore store;
    got(store->ingest({{arriving(u"m1"_s, u"r1"_s, BaseMs, u"Hello"_s)}, {}}, BaseMs));
    const ConversationId id = got(store->findConversation(u"r1"_s)).id;
    QCOMPARE(got(store->writingLanguage(id)), QString());
    got(store->setWritingLanguage(id, u"de_DE"_s));
    got(store->setWritingLanguage(id, u"en_GB"_s));
    store.reopen();
    QCOMPARE(got(store->writingLanguage(id)), u"en_GB"_s);
    got(store->setWritingLanguage(id, {}));
    QCOMPARE(got(store->writingLanguage(id)), QString());
    QCOMPARE(refused(store->setWritingLanguage({999}, u"de"_s)), StoreError::Kind::NotFound);
}

QTEST_GUILESS_MAIN(SpellingTest)
#include "SpellingTest.moc"
