#include "models/store/SqliteDialect.h"

#include "models/store/Migrations.h"
#include "models/store/SqliteStatement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

StoreError cannotOpen(int error)
{
    const auto kind = error == ENOSPC || error == EDQUOT ? StoreError::Kind::Full
                      : error == EROFS                   ? StoreError::Kind::ReadOnly
                                                         : StoreError::Kind::CannotOpen;
    return {kind, u"store.open"_s, QString::fromLocal8Bit(std::strerror(error))};
}

/// Like mkpath, but nobody else may look into what it makes.
int makePrivateFolders(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return 0;
    if (const QString parent = info.path(); parent != folder) {
        if (const int error = makePrivateFolders(parent))
            return error;
    }
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) == 0 || errno == EEXIST)
        return 0;
    return errno;
}

} // namespace

QString SqliteDialect::driver() const
{
    return u"QSQLITE"_s;
}

std::optional<StoreError> SqliteDialect::prepare() const
{
    if (auto error = makeFile())
        return error;
    return probe();
}

std::optional<StoreError> SqliteDialect::makeFile() const
{
    const QFileInfo info(m_options.path);
    if (const int error = makePrivateFolders(info.absolutePath()))
        return cannotOpen(error);
    const QByteArray name = QFile::encodeName(m_options.path);
    // O_EXCL: an existing file is never opened here. Closing a second descriptor of it would drop
    // the locks SQLite holds on it in this process.
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor >= 0) {
        ::close(descriptor);
        return std::nullopt;
    }
    if (errno != EEXIST)
        return cannotOpen(errno);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0)
        return cannotOpen(errno);
    if (!S_ISREG(status.st_mode))
        return StoreError{StoreError::Kind::CannotOpen, u"store.open"_s, u"not a file"_s};
    // The journal files inherit the mode. A file of another owner stays as it is.
    if ((status.st_mode & 0077) != 0 && ::chmod(name.constData(), 0600) != 0 && errno != EPERM)
        return cannotOpen(errno);
    return std::nullopt;
}

std::optional<StoreError> SqliteDialect::probe() const
{
    // "immutable" reads the file without lock and journal, so a file we must refuse keeps every
    // byte. Only what the header alone tells counts here: the journal may hold newer pages.
    const QString name = u"probe-"_s + QUuid::createUuid().toString(QUuid::Id128);
    std::optional<StoreError> refusal;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(driver(), name);
        database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
        const QByteArray path =
            QUrl::toPercentEncoding(QFileInfo(m_options.path).absoluteFilePath(), "/"_ba);
        database.setDatabaseName(u"file:"_s + QString::fromLatin1(path) + u"?immutable=1"_s);
        QSqlQuery query(database);
        if (!database.open()) {
            refusal = StoreError::from(database.lastError(), u"store.probe"_s);
        } else if (!query.exec(readVersion()) || !query.next()) {
            const StoreError error = StoreError::from(query.lastError(), u"store.probe"_s);
            constexpr int NotADatabase = 26;
            if (query.lastError().nativeErrorCode().toInt() == NotADatabase)
                refusal = error;
        } else if (query.value(0).toInt() > Migrations::newestVersion()) {
            refusal = StoreError{StoreError::Kind::SchemaTooNew, u"store.probe"_s,
                                 u"schema version %1"_s.arg(query.value(0).toInt())};
        } else if (query.exec(
                       u"SELECT (SELECT count(*) FROM sqlite_schema) > 0"
                       " AND (SELECT application_id FROM pragma_application_id()) <> %1"_s.arg(
                           ApplicationId)) &&
                   query.next() && query.value(0).toBool()) {
            refusal = StoreError{StoreError::Kind::Corrupt, u"store.probe"_s,
                                 u"a database of another program"_s};
        }
    }
    QSqlDatabase::removeDatabase(name);
    return refusal;
}

void SqliteDialect::configure(QSqlDatabase &database) const
{
    database.setDatabaseName(m_options.path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_options.busyTimeoutMs));
}

std::unique_ptr<SqlStatement> SqliteDialect::prepareStatement(const QSqlDatabase &database,
                                                              const QString &sql,
                                                              const QString &name,
                                                              StoreError *refusal) const
{
    return SqliteStatement::prepare(database, sql, name, refusal);
}

QStringList SqliteDialect::setup(Role role) const
{
    QStringList statements{
        u"PRAGMA synchronous = FULL"_s,   u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA temp_store = MEMORY"_s,  u"PRAGMA cache_size = -8000"_s,
        u"PRAGMA mmap_size = 67108864"_s,
    };
    if (role == Role::Writer) {
        statements.prepend(u"PRAGMA journal_mode = WAL"_s);
        // 64 MB of journal: pages that many commits touch go into the file once.
        statements.append(u"PRAGMA wal_autocheckpoint = 16000"_s);
    } else {
        statements.append(u"PRAGMA query_only = ON"_s);
    }
    return statements;
}

QString SqliteDialect::beginWrite() const
{
    return u"BEGIN IMMEDIATE"_s;
}

QString SqliteDialect::readVersion() const
{
    return u"PRAGMA user_version"_s;
}

QString SqliteDialect::writeVersion(int version) const
{
    return u"PRAGMA user_version = %1"_s.arg(version);
}

QString SqliteDialect::elements() const
{
    return u"SELECT value FROM json_each(?)"_s;
}

QString SqliteDialect::indexText() const
{
    return u"INSERT INTO message_text (rowid, body) VALUES (?, ?)"_s;
}

QString SqliteDialect::unindexText() const
{
    // A table without content is told what to forget.
    return u"INSERT INTO message_text (message_text, rowid, body) VALUES ('delete', ?, ?)"_s;
}

QString SqliteDialect::searchText() const
{
    return u"SELECT rowid AS id FROM message_text WHERE message_text MATCH ? AND rowid < ?"
           " ORDER BY rowid DESC LIMIT ?"_s;
}

QStringList SqliteDialect::markAsOurs() const
{
    return {u"PRAGMA application_id = %1"_s.arg(ApplicationId)};
}

QStringList SqliteDialect::createTextIndex() const
{
    return {u"CREATE VIRTUAL TABLE message_text USING fts5"
            " (body, content = '', tokenize = 'unicode61 remove_diacritics 2')"_s};
}

QStringList SqliteDialect::tuneTextIndex() const
{
    // Four pieces of a level are merged by default; each poll adds one.
    return {u"INSERT INTO message_text (message_text, rank) VALUES ('automerge', 16)"_s};
}

} // namespace Innbox
