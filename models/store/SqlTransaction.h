#pragma once

#include "models/store/SqlSession.h"

#include <QtGlobal>

namespace Innbox {

/// A write transaction: rolls back unless committed.
class SqlTransaction {
public:
    explicit SqlTransaction(SqlSession &sql) : m_sql(sql)
    {
        using namespace Qt::Literals::StringLiterals;
        m_isOpen = m_sql.run("transaction.begin"_L1, m_sql.dialect().beginWrite());
    }
    ~SqlTransaction() { rollback(); }
    Q_DISABLE_COPY_MOVE(SqlTransaction)

    /// False when a statement or the commit itself failed: then nothing was written.
    bool commit();
    void rollback();

private:
    SqlSession &m_sql;
    bool m_isOpen = false;
};

} // namespace Innbox
