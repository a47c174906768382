#include "models/Settings.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;
using Key = Settings::Key;

/// The table of settings and its file.
class SettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyDefaultIsAllowed();
    void whatIsSetStands();
    void whatIsNotAllowedIsRefused_data();
    void whatIsNotAllowedIsRefused();
    void aDamagedValueIsReadAsTheDefault();
    void accountsHaveTheirOwn();
    void aChangeIsToldOnce();
    void theFileIsForItsUserAlone();
};

void SettingsTest::everyDefaultIsAllowed()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    for (const Settings::Row &row : Settings::table())
        QVERIFY2(settings.set(row.key, QString::fromLatin1(row.byDefault)), row.name);
    QCOMPARE(settings.number(Key::UndoSeconds), 5);
    QCOMPARE(settings.number(Key::PollInUseSeconds), 20);
    QCOMPARE(settings.number(Key::PollIdleSeconds), 60);
    QCOMPARE(settings.number(Key::ImageCacheMb), 2048);
    QVERIFY(settings.isOn(Key::GuardReplies));
}

void SettingsTest::whatIsSetStands()
{
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        QVERIFY(settings.set(Key::Theme, u"dark"_s));
        QVERIFY(settings.set(Key::Notifications, false));
        QVERIFY(settings.set(Key::ImageCacheMb, 128));
        QVERIFY(settings.set(Key::LastAccount, u"account:Mü, \"1\"/2"_s));
    }
    const Settings again(folder.path());
    QCOMPARE(again.word(Key::Theme), u"dark"_s);
    QVERIFY(!again.isOn(Key::Notifications));
    QCOMPARE(again.number(Key::ImageCacheMb), 128);
    QCOMPARE(again.word(Key::LastAccount), u"account:Mü, \"1\"/2"_s);
}

void SettingsTest::whatIsNotAllowedIsRefused_data()
{
    QTest::addColumn<Key>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("another word") << Key::Theme << u"pink"_s;
    QTest::newRow("two words") << Key::Theme << u"light dark"_s;
    QTest::newRow("no switch") << Key::Notifications << u"1"_s;
    QTest::newRow("no number") << Key::ImageCacheMb << u"many"_s;
    QTest::newRow("too small") << Key::PollInUseSeconds << u"4"_s;
    QTest::newRow("too big") << Key::PollIdleSeconds << u"3601"_s;
    QTest::newRow("between the steps") << Key::UndoSeconds << u"7"_s;
}

void SettingsTest::whatIsNotAllowedIsRefused()
{
    QFETCH(Key, key);
    QFETCH(QString, value);
    const QTemporaryDir folder;
    Settings settings(folder.path());
    const QString before = settings.word(key);
    QVERIFY(!settings.set(key, value));
    QCOMPARE(settings.word(key), before);
}

void SettingsTest::aDamagedValueIsReadAsTheDefault()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[program]\ntheme=pink\nundo_seconds=99\nimage_cache_mb=@Invalid()\n");
    file.close();
    const Settings settings(folder.path());
    QCOMPARE(settings.word(Key::Theme), u"follow"_s);
    QCOMPARE(settings.number(Key::UndoSeconds), 5);
    QCOMPARE(settings.number(Key::ImageCacheMb), 2048);
}

void SettingsTest::accountsHaveTheirOwn()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    QVERIFY(settings.set(Key::PollInUseSeconds, 30)); // of the embedded sandbox
    QVERIFY(settings.setNumberOf(Key::PollInUseSeconds, u"a/b"_s, 600));
    QCOMPARE(settings.number(Key::PollInUseSeconds), 30);
    settings.setAccount(u"a/b"_s);
    QCOMPARE(settings.number(Key::PollInUseSeconds), 600);
    QCOMPARE(settings.numberOf(Key::PollInUseSeconds, {}), 30);
    QVERIFY(settings.set(Key::Theme, u"light"_s)); // of the program
    settings.setAccount({});
    QCOMPARE(settings.word(Key::Theme), u"light"_s);
    settings.forget(u"a/b"_s);
    QCOMPARE(settings.numberOf(Key::PollInUseSeconds, u"a/b"_s), 20);
}

void SettingsTest::aChangeIsToldOnce()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    QSignalSpy spy(&settings, &Settings::changed);
    QVERIFY(settings.set(Key::GuardReplies, false));
    QVERIFY(settings.set(Key::GuardReplies, false));
    QCOMPARE(spy.size(), 1);
    QVERIFY(settings.setNumberOf(Key::PollIdleSeconds, u"other"_s, 90));
    QCOMPARE(spy.size(), 1);
    settings.setAccount(u"other"_s); // guards again, polls every 90 s
    QCOMPARE(spy.size(), 3);
}

void SettingsTest::theFileIsForItsUserAlone()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    QVERIFY(settings.set(Key::Theme, u"dark"_s));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(folder.filePath(u"settings.ini"_s)) & others));
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "SettingsTest.moc"
