#include "ui/sidebar/PropertyTextProxy.h"

#include "models/items/FolderModel.h"
#include "models/items/PropertyModel.h"
#include "ui/sidebar/FolderTextProxy.h"
#include "ui/text/PersonText.h"
#include "ui/text/SafeText.h"

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

QVariant PropertyTextProxy::data(const QModelIndex &index, int role) const
{
    const auto *properties = qobject_cast<const PropertyModel *>(sourceModel());
    if (!properties || !index.isValid())
        return {};
    const PropertyRow &row = properties->at(index.row());
    const QString name = PersonText::property(row.name, row.accommodation);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case FolderTextProxy::IconRole:
        return u"house"_s;
    case FolderTextProxy::ShortRole:
        return row.name.isEmpty() ? row.accommodation.right(2) : SafeText::initialsOf(row.name);
    case FolderModel::CountRole:
        return row.needsReply;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString all = tr("%n conversation(s)", nullptr, row.conversations);
        const QString waiting = tr("%n need(s) a reply", nullptr, row.needsReply);
        //: A property, how many conversations it has, how many of them need a reply
        return tr("%1, %2, %3").arg(name, all, waiting);
    }
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace Innbox
