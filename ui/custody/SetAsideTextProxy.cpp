#include "ui/custody/SetAsideTextProxy.h"

#include "models/items/SetAsideModel.h"
#include "ui/text/CustodyText.h"

namespace Innbox {

SetAsideTextProxy::SetAsideTextProxy(SetAsideModel *items, QObject *parent)
    : QIdentityProxyModel(parent), m_items(items)
{
    setSourceModel(items);
}

QVariant SetAsideTextProxy::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return CustodyText::line(m_items->at(index.row()));
    return QIdentityProxyModel::data(index, role);
}

} // namespace Innbox
