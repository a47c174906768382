#include "models/store/Migrations.h"
#include "models/store/SqlTransaction.h"
#include "models/store/SqliteDialect.h"
#include "tests/support/TempStore.h"

#include <QFile>
#include <QTest>

#include <array>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The steps of the schema, run on real files.
class MigrationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyOldSchemaEndsLikeAFreshOne_data();
    void everyOldSchemaEndsLikeAFreshOne();
    void aFailingStepChangesNothing();
    void aNewerSchemaIsRefused();
    void runningAgainChangesNothing();

private:
    static QString schemaOf(const QString &path);
    static int versionOf(const QString &path);
    /// Opens the file, runs \p steps; the error when one failed.
    static std::optional<StoreError> migrate(const QString &path, std::span<const Migration> steps);
};

QString MigrationsTest::schemaOf(const QString &path)
{
    QString schema;
    for (const QVariantList &row :
         storedRows(path, u"SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"_s)) {
        for (const QVariant &column : row)
            schema += column.toString() + u'|';
        schema += u'\n';
    }
    return schema;
}

int MigrationsTest::versionOf(const QString &path)
{
    return storedRows(path, u"PRAGMA user_version"_s).value(0).value(0).toInt();
}

std::optional<StoreError> MigrationsTest::migrate(const QString &path,
                                                  std::span<const Migration> steps)
{
    const SqliteDialect dialect({path, 1000, {}});
    std::optional<StoreError> error = dialect.prepare();
    {
        SqlConnection connection{QSqlDatabase::addDatabase(dialect.driver(), u"steps"_s), &dialect};
        dialect.configure(connection.database);
        if (!error && connection.database.open()) {
            SqlSession sql(connection);
            if (!Migrations::migrate(sql, steps))
                error = sql.error();
        }
        connection.statements.clear();
    }
    QSqlDatabase::removeDatabase(u"steps"_s);
    return error;
}

void MigrationsTest::everyOldSchemaEndsLikeAFreshOne_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("version");
    QTest::addRow("nothing") << 0 << 0;
    int steps = 0;
    for (const Migration &step : Migrations::all().first(Migrations::all().size() - 1))
        QTest::addRow("version %d", step.version) << ++steps << step.version;
}

void MigrationsTest::everyOldSchemaEndsLikeAFreshOne()
{
    QFETCH(int, steps);
    QFETCH(int, version);
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh"_s);
    const QString old = folder.filePath(u"old"_s);
    QVERIFY(!migrate(fresh, Migrations::all()));
    QVERIFY(!migrate(old, Migrations::all().first(size_t(steps))));
    QCOMPARE(versionOf(old), version);
    QVERIFY(!migrate(old, Migrations::all()));
    QCOMPARE(versionOf(old), Migrations::newestVersion());
    QCOMPARE(schemaOf(old), schemaOf(fresh));
    QVERIFY(schemaOf(fresh).contains(u"STRICT"_s));
}

void MigrationsTest::aFailingStepChangesNothing()
{
    static constexpr std::array Steps{
        Migration{1, "good",
                  [](SqlSession &sql) {
                      return sql.run("test.good"_L1, u"CREATE TABLE good (id INTEGER)"_s);
                  }},
        Migration{2, "bad",
                  [](SqlSession &sql) {
                      return sql.run("test.half"_L1, u"CREATE TABLE half (id INTEGER)"_s) &&
                             sql.run("test.bad"_L1, u"CREATE TABLE good (id INTEGER)"_s);
                  }},
    };
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    const auto error = migrate(path, Steps);
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, StoreError::Kind::Other);
    QCOMPARE(error->statement, u"test.bad"_s);
    QCOMPARE(versionOf(path), 1);
    QVERIFY(schemaOf(path).contains(u"|good|"_s));
    QVERIFY(!schemaOf(path).contains(u"|half|"_s));
}

void MigrationsTest::aNewerSchemaIsRefused()
{
    TempStore store;
    got(store->ingest({{arriving(u"a"_s, u"R"_s, BaseMs, u"x"_s)}, {}}, BaseMs));
    store.close();
    storedRows(store.path(), u"PRAGMA user_version = 999"_s);
    const auto bytes = [&store] {
        QFile file(store.path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    QVERIFY(!before.isEmpty());
    {
        SqlStore refusing(store.path());
        QCOMPARE(refused(refusing.open()), StoreError::Kind::SchemaTooNew);
        QCOMPARE(refused(refusing.account()), StoreError::Kind::SchemaTooNew);
        QCOMPARE(refused(refusing.ingest({}, 0)), StoreError::Kind::SchemaTooNew);
    }
    QCOMPARE(bytes(), before);
    QVERIFY(!QFile::exists(store.path() + u"-wal"_s));
    QCOMPARE(versionOf(store.path()), 999);
}

void MigrationsTest::runningAgainChangesNothing()
{
    TempStore store;
    got(store->ingest({{arriving(u"a"_s, u"R"_s, BaseMs, u"x"_s)}, {}}, BaseMs));
    const QString before = schemaOf(store.path());
    store.reopen();
    QCOMPARE(got(store->folderCounts()).all, 1);
    QCOMPARE(schemaOf(store.path()), before);
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "MigrationsTest.moc"
