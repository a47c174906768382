#include "models/store/SqliteStatement.h"

#include <QSqlDriver>

#include <cstring>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

/// Null unless the driver hands out a connection of the SQLite that this program is linked to.
sqlite3 *connectionOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

/// With a byte order mark in front, which QString::fromUtf8() leaves out: an id may begin with one.
QString wholeText(const char *utf8, qsizetype size)
{
    constexpr QByteArrayView Mark("\xEF\xBB\xBF");
    QString marks;
    for (; size >= Mark.size() && std::memcmp(utf8, Mark.data(), size_t(Mark.size())) == 0;
         utf8 += Mark.size(), size -= Mark.size())
        marks += QChar(QChar::ByteOrderMark);
    return marks + QString::fromUtf8(utf8, size);
}

} // namespace

std::unique_ptr<SqlStatement> SqliteStatement::prepare(const QSqlDatabase &database,
                                                       const QString &sql, const QString &name,
                                                       StoreError *refusal)
{
    sqlite3 *const connection = connectionOf(database);
    if (!connection) {
        *refusal = {StoreError::Kind::Other, name, u"the driver has no connection of SQLite"_s};
        return nullptr;
    }
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(connection, text.constData(), int(text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) {
        *refusal = StoreError::fromSqlite(sqlite3_extended_errcode(connection),
                                          QString::fromUtf8(sqlite3_errmsg(connection)), name);
        return nullptr;
    }
    return std::unique_ptr<SqlStatement>(new SqliteStatement(connection, statement));
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

int SqliteStatement::bind(int place, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return sqlite3_bind_null(m_statement, place);
    case QMetaType::Bool:
    case QMetaType::Int:
        return sqlite3_bind_int(m_statement, place, value.toInt());
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(m_statement, place, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(m_statement, place, value.toDouble());
    case QMetaType::QString: {
        const auto &text = *static_cast<const QString *>(value.constData());
        if (text.isNull())
            return sqlite3_bind_null(m_statement, place);
        m_texts.append(text.toUtf8());
        return sqlite3_bind_text(m_statement, place, m_texts.last().constData(),
                                 int(m_texts.last().size()), SQLITE_STATIC);
    }
    case QMetaType::QByteArray: {
        const auto &bytes = *static_cast<const QByteArray *>(value.constData());
        if (bytes.isNull())
            return sqlite3_bind_null(m_statement, place);
        m_texts.append(bytes);
        return sqlite3_bind_blob(m_statement, place, m_texts.last().constData(),
                                 int(m_texts.last().size()), SQLITE_STATIC);
    }
    default:
        return SQLITE_MISMATCH;
    }
}

bool SqliteStatement::start(const QVariantList &binds)
{
    finish();
    m_code = 0;
    m_message.clear();
    int code =
        int(binds.size()) == sqlite3_bind_parameter_count(m_statement) ? SQLITE_OK : SQLITE_RANGE;
    for (qsizetype i = 0; code == SQLITE_OK && i < binds.size(); ++i)
        code = bind(int(i) + 1, binds.at(i));
    if (code != SQLITE_OK) {
        m_code = code;
        m_message = QString::fromUtf8(sqlite3_errstr(code));
        return false;
    }
    step();
    m_isFirst = m_hasRow;
    return m_code == 0;
}

bool SqliteStatement::next()
{
    if (m_isFirst)
        m_isFirst = false;
    else if (m_hasRow)
        step();
    return m_hasRow;
}

void SqliteStatement::step()
{
    const int code = sqlite3_step(m_statement);
    m_hasRow = code == SQLITE_ROW;
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return;
    m_code = sqlite3_extended_errcode(m_connection);
    if (m_code == SQLITE_OK)
        m_code = code;
    m_message = QString::fromUtf8(sqlite3_errmsg(m_connection));
}

void SqliteStatement::finish()
{
    // What it answers is the error of the last step, which is known.
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_texts.clear();
    m_hasRow = false;
    m_isFirst = false;
}

StoreError SqliteStatement::error(const QString &name) const
{
    return StoreError::fromSqlite(m_code, m_message, name);
}

qint64 SqliteStatement::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_connection);
}

int SqliteStatement::rowsAffected() const
{
    return sqlite3_changes(m_connection);
}

qint64 SqliteStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString SqliteStatement::text(int column) const
{
    const auto *const text = sqlite3_column_text(m_statement, column);
    if (!text)
        return {};
    return wholeText(reinterpret_cast<const char *>(text),
                     sqlite3_column_bytes(m_statement, column));
}

QByteArray SqliteStatement::bytes(int column) const
{
    if (isNull(column))
        return {};
    const void *const data = sqlite3_column_blob(m_statement, column);
    // SQLite has no address for an empty value.
    return data ? QByteArray(static_cast<const char *>(data),
                             sqlite3_column_bytes(m_statement, column))
                : ""_ba;
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool SqliteStatement::isText(int column, QStringView text) const
{
    const auto *const told = sqlite3_column_text(m_statement, column);
    const QUtf8StringView view(reinterpret_cast<const char *>(told),
                               told ? sqlite3_column_bytes(m_statement, column) : 0);
    return QAnyStringView::equal(view, text);
}

QVariant SqliteStatement::any(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return {};
    }
}

} // namespace Innbox
