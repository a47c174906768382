#include "models/files/DamagedFiles.h"

#include "models/Settings.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 NowMs = 1'795'289'268'000; // 2026-11-21 19:27:48 UTC

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qWarning("not written");
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Files that cannot be read are renamed, not taken for a first start and written over.
class DamagedFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatCannotBeReadIsKept_data();
    void whatCannotBeReadIsKept();
    void whatCanBeReadStays_data();
    void whatCanBeReadStays();
    void aFolderOfThatNameIsMovedToo();
    void severalInOneSecondKeepEach();
    void whatSettingsWriteIsReadable();
};

void DamagedFilesTest::whatCannotBeReadIsKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray binary = QByteArray::fromHex("53514c69746520666f726d6174203300ff00ff");
    for (const char *const ini : {"settings.ini", "windows.ini", "writing.ini"}) {
        const auto row = [ini](const char *what, const QByteArray &bytes) {
            QTest::addRow("%s, %s", ini, what) << QString::fromLatin1(ini) << bytes;
        };
        row("cut to nothing", {});
        row("blocks of zeros after a crash", QByteArray(4096, '\0'));
        row("cut within a key", "[program]\ntheme=dark\nlangu"_ba);
        row("cut within a section", "[progr"_ba);
        row("another format", binary);
        row("JSON", "{\"theme\": 1}"_ba);
        row("line ends only", "\n\n"_ba);
    }
    const auto row = [](const char *what, const QByteArray &bytes) {
        QTest::addRow("accounts.json, %s", what) << u"accounts.json"_s << bytes;
    };
    row("cut to nothing", {});
    row("zeros", QByteArray(512, '\0'));
    row("cut", R"({"Desk 1": {"base_url": "https://)"_ba);
    row("a list", "[]"_ba);
    row("an account that is no object", R"({"Desk 1": 5})"_ba);
    row("an account without an address", R"({"Desk 1": {"affiliate_id": "1"}})"_ba);
    row("binary", binary);
}

void DamagedFilesTest::whatCannotBeReadIsKept()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    write(folder.filePath(name), bytes);
    const auto kept = keepDamagedAside(folder.path(), NowMs);
    QVERIFY(kept);
    const QString target = name + u".damaged-20261121-192748"_s;
    QCOMPARE(kept.value(), (QList<KeptFile>{{name, target}}));
    QVERIFY(!QFile::exists(folder.filePath(name)));
    QCOMPARE(content(folder.filePath(target)), bytes);
    QCOMPARE(keepDamagedAside(folder.path(), NowMs).value(), QList<KeptFile>{});
}

void DamagedFilesTest::whatCanBeReadStays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("settings") << u"settings.ini"_s << "[program]\ntheme=dark\n"_ba;
    QTest::newRow("settings with a value nobody allows, and a comment")
        << u"settings.ini"_s << "; by hand\n[program]\ntheme=purple\nfuture=1\n"_ba;
    QTest::newRow("a value over two lines")
        << u"windows.ini"_s << "[w]\ngeometry=@ByteArray(\\x1\\0\\xff\\\n\\x2)\n"_ba;
    QTest::newRow("no accounts") << u"accounts.json"_s << "{}"_ba;
    QTest::newRow("an account") << u"accounts.json"_s
                                << R"({"Ü": {"base_url": "https://a.example/", "future": []}})"_ba;
    QTest::newRow("another file") << u"words.txt"_s << QByteArray(4, '\0');
}

void DamagedFilesTest::whatCanBeReadStays()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    write(folder.filePath(name), bytes);
    QCOMPARE(keepDamagedAside(folder.path(), NowMs).value(), QList<KeptFile>{});
    QCOMPARE(content(folder.filePath(name)), bytes);
}

void DamagedFilesTest::aFolderOfThatNameIsMovedToo()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"settings.ini/inside"_s));
    QCOMPARE(keepDamagedAside(folder.path(), NowMs).value().size(), 1);
    QVERIFY(QDir(folder.filePath(u"settings.ini.damaged-20261121-192748/inside"_s)).exists());
}

void DamagedFilesTest::severalInOneSecondKeepEach()
{
    const QTemporaryDir folder;
    QStringList names;
    for (const QByteArray &bytes : {"first"_ba, "second"_ba, "third"_ba}) {
        write(folder.filePath(u"settings.ini"_s), bytes);
        names.append(keepDamagedAside(folder.path(), NowMs).value().first().keptAs);
        QCOMPARE(content(folder.filePath(names.last())), bytes);
    }
    QCOMPARE(names.removeDuplicates(), 0);
}

void DamagedFilesTest::whatSettingsWriteIsReadable()
{
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        settings.setAccount(u"Ümlaut / \"x\"\n"_s);
        QVERIFY(settings.set(Settings::Key::LastAccount, u"account:\\ ; # = [x]\n€"_s));
        QVERIFY(settings.set(Settings::Key::GuardReplies, false));
    }
    QCOMPARE(keepDamagedAside(folder.path(), NowMs).value(), QList<KeptFile>{});
    const Settings again(folder.path());
    QCOMPARE(again.word(Settings::Key::LastAccount), u"account:\\ ; # = [x]\n€"_s);
}

QTEST_GUILESS_MAIN(DamagedFilesTest)
#include "DamagedFilesTest.moc"
