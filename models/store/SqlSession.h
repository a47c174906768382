#pragma once

#include "models/store/SqlDialect.h"
#include "models/store/SqlStatement.h"
#include "models/store/StoreError.h"
#include "models/values/Result.h"

#include <QSqlDatabase>
#include <QVariant>

#include <memory>
#include <optional>
#include <unordered_map>

namespace Innbox {

/// A connection of one worker thread with its prepared statements, kept by their text.
struct SqlConnection {
    QSqlDatabase database;
    const SqlDialect *dialect = nullptr;
    std::unordered_map<QString, std::unique_ptr<SqlStatement>> statements{};
};

/// The statements of one job. The first error sticks: what follows does nothing, so a job asks
/// once, at its end. Thread: that of its connection.
class SqlSession {
public:
    explicit SqlSession(SqlConnection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(SqlSession)

    /// Runs \p sql with positional binds. \p name (`table.purpose`) goes into the error.
    bool run(QLatin1StringView name, const QString &sql, const QVariantList &binds = {});
    /// The same, and calls \p handle with each row. \p handle must not run the same statement.
    template <class Handle>
    bool each(QLatin1StringView name, const QString &sql, const QVariantList &binds,
              Handle &&handle)
    {
        SqlStatement *const statement = start(name, sql, binds);
        if (!statement)
            return false;
        while (statement->next())
            handle(static_cast<const SqlRow &>(*statement));
        return end(name, *statement);
    }
    /// The first column of the first row; nullopt when there is none (or after an error).
    std::optional<QVariant> value(QLatin1StringView name, const QString &sql,
                                  const QVariantList &binds = {});
    [[nodiscard]] qint64 lastInsertId() const { return m_lastInsertId; }
    [[nodiscard]] int rowsAffected() const { return m_rowsAffected; }

    /// Ends the transaction without a trace; works after an error too. That some errors (a full
    /// disk) have already ended it is no further error.
    void rollBack();
    /// Makes \p error the error of this session, unless it has one.
    void fail(StoreError error);
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    /// Precondition: failed().
    [[nodiscard]] const StoreError &error() const { return *m_error; }
    [[nodiscard]] const SqlDialect &dialect() const { return *m_connection.dialect; }

    /// \p value, or the error that stuck.
    template <class T>
    Result<T, StoreError> result(T value) const
    {
        if (m_error)
            return *m_error;
        return value;
    }

private:
    SqlStatement *start(QLatin1StringView name, const QString &sql, const QVariantList &binds);
    bool end(QLatin1StringView name, SqlStatement &statement);

    SqlConnection &m_connection;
    std::optional<StoreError> m_error{};
    qint64 m_lastInsertId = 0;
    int m_rowsAffected = 0;
};

/// For a column that is never NULL: the driver would bind a null string as NULL.
[[nodiscard]] QVariant sqlText(const QString &text);
[[nodiscard]] QVariant sqlBytes(const QByteArray &bytes);
/// For a column where nothing is NULL.
[[nodiscard]] QVariant sqlTextOrNull(const QString &text);
[[nodiscard]] QVariant sqlBytesOrNull(const QByteArray &bytes);
/// A list of texts in one column: compact JSON, '' = empty.
[[nodiscard]] QVariant sqlList(const QStringList &list);
[[nodiscard]] QStringList listFromSql(const SqlField &column);
/// The same of the column's bytes; what is no list of texts has none.
[[nodiscard]] QStringList listFromJson(const QByteArray &json);
/// A JSON array of numbers, for SqlDialect::elements().
template <class IdType>
[[nodiscard]] QVariant sqlList(const QList<IdType> &ids)
{
    QString list(u'[');
    for (const IdType id : ids) {
        if (list.size() > 1)
            list += u',';
        list += QString::number(id.value);
    }
    return QString(list + u']');
}

} // namespace Innbox
