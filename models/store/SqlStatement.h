#pragma once

#include "models/store/StoreError.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

namespace Innbox {

class SqlRow;

/// One column of the present row, read as what it is asked for. Lives as long as its row.
class SqlField {
public:
    SqlField(const SqlRow &row, int column) : m_row(row), m_column(column) {}

    [[nodiscard]] qint64 toLongLong() const;
    [[nodiscard]] int toInt() const { return int(toLongLong()); }
    [[nodiscard]] bool toBool() const { return toLongLong() != 0; }
    /// NULL is a null string.
    [[nodiscard]] QString toString() const;
    /// NULL is a null array.
    [[nodiscard]] QByteArray toByteArray() const;
    [[nodiscard]] bool isNull() const;

private:
    const SqlRow &m_row;
    int m_column;
};

/// The present row of a statement. Columns are counted from 0. Thread: that of its connection.
class SqlRow {
public:
    SqlRow() = default;
    Q_DISABLE_COPY_MOVE(SqlRow)
    virtual ~SqlRow() = default;

    [[nodiscard]] SqlField value(int column) const { return {*this, column}; }

    [[nodiscard]] virtual qint64 number(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    /// The same as text(column) == text, without making one.
    [[nodiscard]] virtual bool isText(int column, QStringView text) const = 0;
    /// The column as the database typed it.
    [[nodiscard]] virtual QVariant any(int column) const = 0;
};

inline qint64 SqlField::toLongLong() const
{
    return m_row.number(m_column);
}

inline QString SqlField::toString() const
{
    return m_row.text(m_column);
}

inline QByteArray SqlField::toByteArray() const
{
    return m_row.bytes(m_column);
}

inline bool SqlField::isNull() const
{
    return m_row.isNull(m_column);
}

/// A prepared statement of one connection, run again and again.
class SqlStatement : public SqlRow {
public:
    /// Binds by position and runs. False = error() tells why.
    virtual bool start(const QVariantList &binds) = 0;
    /// Moves to the first or next row. False = none is left, or error() tells why.
    virtual bool next() = 0;
    /// Ends the run: an open cursor would hold an old snapshot of the file.
    virtual void finish() = 0;

    [[nodiscard]] virtual bool failed() const = 0;
    /// Why the run failed. \p name is that of the statement. Precondition: failed().
    [[nodiscard]] virtual StoreError error(const QString &name) const = 0;
    [[nodiscard]] virtual qint64 lastInsertId() const = 0;
    [[nodiscard]] virtual int rowsAffected() const = 0;
};

} // namespace Innbox
