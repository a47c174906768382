#include "models/store/SqlTransaction.h"

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

bool SqlTransaction::commit()
{
    if (!m_isOpen || !m_sql.run("transaction.commit"_L1, u"COMMIT"_s))
        return false;
    m_isOpen = false;
    return true;
}

void SqlTransaction::rollback()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_sql.rollBack();
}

} // namespace Innbox
