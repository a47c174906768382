#include "tests/app/CliFixture.h"

#include "tests/support/TempStore.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// A store that cannot be used: exit 4, a clear line, no confirm, nothing overwritten. And the
/// places a store or an output may be in.
class CliStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void unusableStores_data();
    void unusableStores();
    void aLockedStoreIsWaitedForThenRefused();
    void aFullDiskKeepsTheQueue();
    void aFolderInTheWayOfTheDataFolder();
    void oddPlaces_data();
    void oddPlaces();
    void withoutHomeAndLocaleItJustWorks();
    void closedOutput_data();
    void closedOutput();

private:
    /// Runs the program by a shell line, with its path and arguments as "$@".
    CliRun shell(const QString &line, const QStringList &arguments);

    std::unique_ptr<CliFixture> m_fixture;
};

void CliStoreTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<CliFixture>();
    m_fixture->serveWorld(true);
    m_fixture->write(m_fixture->book(), SimulatorSide::Property, u"Welcome!"_s);
}

CliRun CliStoreTest::shell(const QString &line, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_fixture->environment);
    process.start(u"/bin/bash"_s,
                  QStringList{u"-c"_s, line, u"sh"_s, u"" INNBOX_PROGRAM ""_s} + arguments);
    if (!process.waitForStarted())
        return {};
    return CliFixture::finish(&process);
}

void CliStoreTest::unusableStores_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("kind");
    QTest::newRow("no database") << u"garbage"_s << u"store-corrupt"_s;
    QTest::newRow("folder in its place") << u"folder"_s << u"store-cannot-open"_s;
    QTest::newRow("newer version") << u"newer"_s << u"store-too-new"_s;
    QTest::newRow("another program's") << u"foreign"_s << u"store-corrupt"_s;
    QTest::newRow("lock in the way") << u"lock"_s << u"store-cannot-open"_s;
}

void CliStoreTest::unusableStores()
{
    QFETCH(QString, damage);
    QFETCH(QString, kind);
    QCOMPARE(m_fixture->run({u"list"_s}).code, 0);
    const QString path = m_fixture->storePath();
    QVERIFY(!path.isEmpty());
    if (damage == u"newer") {
        storedRows(path, u"PRAGMA user_version = 100000"_s);
    } else if (damage == u"foreign") {
        storedRows(path, u"PRAGMA application_id = 77"_s);
    } else if (damage == u"lock") {
        const QString lock = QFileInfo(path).path() + u"/owner.lock"_s;
        QFile::remove(lock);
        QVERIFY(QDir().mkdir(lock));
    } else {
        QVERIFY(QFile::remove(path));
        if (damage == u"folder") {
            QVERIFY(QDir().mkdir(path));
        } else {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(8192, 'g'));
        }
    }
    QFile before(path);
    const QByteArray bytes = before.open(QIODevice::ReadOnly) ? before.readAll() : QByteArray();
    const CliRun run = m_fixture->run({u"sync"_s, u"--once"_s, u"--json"_s});
    QVERIFY2(run.code == 4, run.told());
    QCOMPARE(run.errorKind(), kind);
    QCOMPARE(run.err.count('\n'), 1);
    QCOMPARE(m_fixture->server->postCount(u"/messages/confirm"_s), 0);
    QCOMPARE(m_fixture->world->waiting(), 1);
    if (damage == u"lock")
        return; // the store itself is well and may be opened
    QFile after(path);
    QCOMPARE(after.open(QIODevice::ReadOnly) ? after.readAll() : QByteArray(), bytes);
}

void CliStoreTest::aLockedStoreIsWaitedForThenRefused()
{
    QCOMPARE(m_fixture->run({u"list"_s}).code, 0);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(m_fixture->storePath());
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"BEGIN EXCLUSIVE"_s));
        const CliRun run = m_fixture->run({u"sync"_s, u"--once"_s, u"--json"_s});
        QVERIFY2(run.code == 4, run.told());
        QCOMPARE(run.errorKind(), u"store-busy"_s);
        QCOMPARE(m_fixture->server->postCount(u"/messages/confirm"_s), 0);
        QVERIFY(query.exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QCOMPARE(m_fixture->run({u"sync"_s, u"--once"_s}).code, 0);
    QCOMPARE(m_fixture->world->waiting(), 0);
}

void CliStoreTest::aFullDiskKeepsTheQueue()
{
    QCOMPARE(m_fixture->run({u"list"_s}).code, 0);
    QVERIFY(m_fixture->world->addMessages(100));
    // A limit of the file size is a disk that is full, without one: the store may not grow.
    const CliRun full = shell(u"trap '' XFSZ; ulimit -f 64; exec \"$@\""_s,
                              m_fixture->arguments({u"sync"_s, u"--once"_s, u"--json"_s}));
    QVERIFY2(full.code == 4, full.told());
    QVERIFY2(full.errorKind().startsWith(u"store-"_s), full.told());
    QVERIFY(m_fixture->world->waiting() > 0);
    const CliRun after = m_fixture->run({u"sync"_s, u"--json"_s});
    QVERIFY2(after.code == 0, after.told());
    QCOMPARE(m_fixture->world->waiting(), 0);
}

void CliStoreTest::aFolderInTheWayOfTheDataFolder()
{
    QFile file(m_fixture->folder.filePath(u"a-file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const QString &place :
         {file.fileName(), file.fileName() + u"/below"_s, u"/proc/innbox"_s,
          m_fixture->folder.filePath(QString(300, u'x')),
          m_fixture->folder.filePath((QString(200, u'y') + u'/').repeated(30))}) {
        m_fixture->setDataDir(place);
        const CliRun run = m_fixture->run({u"sync"_s, u"--json"_s});
        QVERIFY2(run.code == 4, run.told());
        QCOMPARE(run.errorKind(), u"store-cannot-open"_s);
        QCOMPARE(run.err.count('\n'), 1);
    }
}

void CliStoreTest::oddPlaces_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("blanks and umlauts") << u"Meine Häuser & Gäste/zwölf 'n"_s;
    QTest::newRow("percent and query") << u"100%25?mode=ro#x"_s;
    QTest::newRow("deep") << (QString(60, u'd') + u'/').repeated(4);
    QTest::newRow("trailing slashes") << u"there//"_s;
    QTest::newRow("other script") << u"宿/📬"_s;
}

void CliStoreTest::oddPlaces()
{
    QFETCH(QString, place);
    m_fixture->setDataDir(m_fixture->folder.filePath(place));
    QProcess *watch = m_fixture->start({u"sync"_s, u"--watch"_s});
    QTRY_COMPARE(m_fixture->world->waiting(), 0);
    // Two processes find each other there too.
    const CliRun run = m_fixture->run({u"sync"_s, u"--json"_s});
    QVERIFY2(run.code == 0, run.told());
    QVERIFY(!m_fixture->storePath().isEmpty());
    watch->terminate();
    const CliRun ended = CliFixture::finish(watch);
    QVERIFY2(ended.code == 0, ended.told());
}

void CliStoreTest::withoutHomeAndLocaleItJustWorks()
{
    // The real home folder is not to be touched, so XDG_DATA_HOME says where; HOME is only missed.
    m_fixture->environment.remove(u"HOME"_s);
    m_fixture->environment.remove(u"XDG_RUNTIME_DIR"_s);
    m_fixture->environment.insert(u"XDG_DATA_HOME"_s, m_fixture->folder.filePath(u"share"_s));
    m_fixture->environment.insert(u"LC_ALL"_s, u"C"_s);
    QStringList arguments = m_fixture->arguments({u"sync"_s, u"--json"_s});
    arguments.remove(0, 2); // no --data-dir
    const CliRun run = m_fixture->runBare(arguments);
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(run.err, QByteArray());
    QVERIFY(QFileInfo(m_fixture->folder.filePath(u"share/innbox"_s)).isDir());
}

void CliStoreTest::closedOutput_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("saysWhy");
    QTest::newRow("reader gone") << u"\"$@\" | true; exit ${PIPESTATUS[0]}"_s << 4 << false;
    QTest::newRow("closed") << u"exec \"$@\" >&-"_s << 4 << true;
    QTest::newRow("all closed") << u"exec \"$@\" <&- >&- 2>&-"_s << 4 << false;
    QTest::newRow("full") << u"exec \"$@\" > /dev/full"_s << 4 << true;
}

void CliStoreTest::closedOutput()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    QFETCH(bool, saysWhy);
    const CliRun run = shell(line, m_fixture->arguments({u"sync"_s, u"--json"_s}));
    QVERIFY2(run.code == code, run.told());
    QCOMPARE(run.err.count('\n'), saysWhy ? 1 : 0);
    // The work was done, and no answer went where it does not belong.
    QCOMPARE(m_fixture->world->waiting(), 0);
    const CliRun after = m_fixture->run({u"list"_s, u"--json"_s});
    QVERIFY2(after.code == 0, after.told());
    QCOMPARE(after.array().size(), 1);
}

QTEST_GUILESS_MAIN(CliStoreTest)
#include "CliStoreTest.moc"
