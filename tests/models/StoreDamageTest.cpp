#include "tests/support/TempStore.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

using Kind = StoreError::Kind;

/// Files that are damaged, locked, full or not ours: a typed error, and nothing overwritten.
class StoreDamageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void filesThatAreNoStore_data();
    void filesThatAreNoStore();
    void aCutFileIsCorrupt();
    void damageInTheMiddleIsCorrupt();
    void aFolderInItsPlaceCannotBeOpened();
    void aFileInThePlaceOfItsFolderCannotBeOpened();
    void missingFoldersAreMadeForTheUserAlone();
    void lockedLongerThanTheTimeoutIsBusy();
    void aDiskThatIsFull();
    void aStoreThatMayNotBeWritten();

private:
    static QByteArray bytesOf(const QString &path);
    static void write(const QString &path, const QByteArray &bytes);
    static void fill(const QString &path);
};

QByteArray StoreDamageTest::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void StoreDamageTest::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void StoreDamageTest::fill(const QString &path)
{
    SqlStore store(path);
    IncomingBatch batch;
    for (int i = 0; i < 300; ++i)
        batch.messages << arriving(u"m%1"_s.arg(i), u"R%1"_s.arg(i % 7), BaseMs + i,
                                   u"word "_s.repeated(40));
    QCOMPARE(got(store.ingest(batch, BaseMs)).stored, 300);
}

void StoreDamageTest::filesThatAreNoStore_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray random(40'000, '\0');
    for (char &byte : random)
        byte = char(QRandomGenerator::global()->bounded(256));
    QTest::newRow("random bytes") << random;
    QTest::newRow("a few bytes") << "hello"_ba;
    QTest::newRow("text") << "SQLite format 2\n"_ba.repeated(1000);
    QTest::newRow("only the start of a header") << "SQLite format 3"_ba;
    const QTemporaryDir folder;
    storedRows(folder.filePath(u"x"_s), u"CREATE TABLE theirs (id INTEGER)"_s);
    QTest::newRow("a database of another program") << bytesOf(folder.filePath(u"x"_s));
}

void StoreDamageTest::filesThatAreNoStore()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store"_s);
    write(path, bytes);
    {
        SqlStore store(path);
        QCOMPARE(refused(store.open()), Kind::Corrupt);
        QCOMPARE(refused(store.folderCounts()), Kind::Corrupt);
        QCOMPARE(refused(store.ingest({{arriving(u"a"_s, u"R"_s, 1, u"x"_s)}, {}}, 1)),
                 Kind::Corrupt);
    }
    QCOMPARE(bytesOf(path), bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"store"_s));
}

void StoreDamageTest::aCutFileIsCorrupt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store"_s);
    fill(path);
    const QByteArray half = bytesOf(path).left(bytesOf(path).size() / 2);
    write(path, half);
    {
        SqlStore store(path);
        QCOMPARE(refused(store.open()), Kind::Corrupt);
    }
    QCOMPARE(bytesOf(path), half);
}

void StoreDamageTest::damageInTheMiddleIsCorrupt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store"_s);
    fill(path);
    QByteArray bytes = bytesOf(path);
    // Everything behind the schema's first page: some query will meet it.
    for (qsizetype i = 4096; i < bytes.size(); ++i)
        bytes[i] = char(i * 7);
    write(path, bytes);
    SqlStore store(path);
    QSignalSpy spy(&store, &Store::changed);
    QCOMPARE(refused(store.ingest({{arriving(u"a"_s, u"R"_s, 1, u"x"_s)}, {}}, 1)), Kind::Corrupt);
    QCOMPARE(spy.size(), 0);
}

void StoreDamageTest::aFolderInItsPlaceCannotBeOpened()
{
    const QTemporaryDir folder;
    SqlStore store(folder.path());
    QCOMPARE(refused(store.open()), Kind::CannotOpen);
    QCOMPARE(refused(store.claim({}, {}, 1, 1)), Kind::CannotOpen);
}

void StoreDamageTest::aFileInThePlaceOfItsFolderCannotBeOpened()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"file"_s), "x"_ba);
    SqlStore store(folder.filePath(u"file/store"_s));
    QCOMPARE(refused(store.open()), Kind::CannotOpen);
}

void StoreDamageTest::missingFoldersAreMadeForTheUserAlone()
{
    const QTemporaryDir folder;
    const QString deep = folder.filePath(u"a ä%/b"_s);
    SqlStore store(deep + u"/store?x#y.sqlite"_s);
    QVERIFY(await(store.open())->operator bool());
    const auto others = QFile::Permissions(0x0077);
    for (const QString &path : {folder.filePath(u"a ä%"_s), deep})
        QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
    QCOMPARE(QFileInfo(deep + u"/store?x#y.sqlite"_s).permissions() & others, QFile::Permissions());
}

void StoreDamageTest::lockedLongerThanTheTimeoutIsBusy()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store"_s);
    fill(path);
    SqlStore store(SqliteOptions{path, 50, {}});
    QVERIFY(await(store.open())->operator bool());
    QSignalSpy spy(&store, &Store::changed);
    const IncomingBatch batch{{arriving(u"new"_s, u"R"_s, BaseMs, u"x"_s)}, {}};
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path);
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"BEGIN EXCLUSIVE"_s));
        QCOMPARE(refused(store.ingest(batch, BaseMs)), Kind::Busy);
        QCOMPARE(got(store.folderCounts()).all, 7); // reading goes on
        QVERIFY(query.exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QCOMPARE(got(store.ingest(batch, BaseMs)).stored, 1);
    QTRY_COMPARE(spy.size(), 1);
}

void StoreDamageTest::aDiskThatIsFull()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store"_s);
    fill(path);
    const int pages = storedRows(path, u"PRAGMA page_count"_s).value(0).value(0).toInt();
    SqlStore store(SqliteOptions{path, 50, {u"PRAGMA max_page_count = %1"_s.arg(pages + 2)}});
    QSignalSpy spy(&store, &Store::changed);
    const AccountFacts before = got(store.account());
    IncomingBatch batch;
    for (int i = 0; i < 100; ++i)
        batch.messages << arriving(u"big%1"_s.arg(i), u"R"_s, BaseMs, u"x"_s.repeated(4000));
    QCOMPARE(refused(store.ingest(batch, BaseMs)), Kind::Full);
    QCOMPARE(spy.size(), 0);
    QCOMPARE(got(store.account()), before); // nothing half-written
    QCOMPARE(storedCount(path, u"message"_s), 300);
    QCOMPARE(storedCount(path, u"conversation"_s), 7);
    // What still fits is written.
    QCOMPARE(got(store.ingest({{arriving(u"m0"_s, u"R0"_s, BaseMs, u"word "_s.repeated(40))}, {}},
                              BaseMs))
                 .duplicates,
             1);
}

void StoreDamageTest::aStoreThatMayNotBeWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store"_s);
    fill(path);
    SqlStore store(SqliteOptions{path, 50, {u"PRAGMA query_only = ON"_s}});
    QCOMPARE(refused(store.ingest({{arriving(u"a"_s, u"R"_s, 1, u"x"_s)}, {}}, 1)), Kind::ReadOnly);
    QCOMPARE(refused(store.recordRequest(1, 2)), Kind::ReadOnly);
    QCOMPARE(got(store.folderCounts()).all, 7);
}

QTEST_GUILESS_MAIN(StoreDamageTest)
#include "StoreDamageTest.moc"
