#pragma once

#include "models/store/SqlStatement.h"

#include <QList>
#include <QSqlDatabase>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace Innbox {

/// A statement of SQLite, past Qt's driver: that makes a record and a list of variants of every
/// row (measured: a list page took five times as long as SQLite itself).
class SqliteStatement final : public SqlStatement {
public:
    /// Prepares \p sql on the open \p database. Null = \p refusal tells why.
    /// Errors: Other when the driver uses another SQLite than this program.
    static std::unique_ptr<SqlStatement> prepare(const QSqlDatabase &database, const QString &sql,
                                                 const QString &name, StoreError *refusal);
    ~SqliteStatement() override;

    bool start(const QVariantList &binds) override;
    bool next() override;
    void finish() override;
    [[nodiscard]] bool failed() const override { return m_code != 0; }
    [[nodiscard]] StoreError error(const QString &name) const override;
    [[nodiscard]] qint64 lastInsertId() const override;
    [[nodiscard]] int rowsAffected() const override;

    [[nodiscard]] qint64 number(int column) const override;
    [[nodiscard]] QString text(int column) const override;
    [[nodiscard]] QByteArray bytes(int column) const override;
    [[nodiscard]] bool isNull(int column) const override;
    [[nodiscard]] bool isText(int column, QStringView text) const override;
    [[nodiscard]] QVariant any(int column) const override;

private:
    SqliteStatement(sqlite3 *connection, sqlite3_stmt *statement)
        : m_connection(connection), m_statement(statement)
    {
    }
    int bind(int place, const QVariant &value);
    void step();

    sqlite3 *m_connection;
    sqlite3_stmt *m_statement;
    QList<QByteArray> m_texts{}; ///< what is bound without a copy
    int m_code = 0;              ///< extended result code; 0 = all is well
    QString m_message{};
    bool m_hasRow = false;
    bool m_isFirst = false; ///< start() found this row, next() has not been asked for it yet
};

} // namespace Innbox
