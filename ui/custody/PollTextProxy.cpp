#include "ui/custody/PollTextProxy.h"

#include "models/items/PollModel.h"
#include "ui/text/CustodyText.h"

#include <QLocale>

namespace Innbox {

PollTextProxy::PollTextProxy(PollModel *polls, QObject *parent)
    : QIdentityProxyModel(parent), m_polls(polls)
{
    setSourceModel(polls);
}

QVariant PollTextProxy::data(const QModelIndex &index, int role) const
{
    const bool isTime = index.column() == PollModel::Time;
    if (role == Qt::TextAlignmentRole && !isTime)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return QIdentityProxyModel::data(index, role);
    if (isTime)
        return CustodyText::time(m_polls->at(index.row()));
    return QLocale().toString(QIdentityProxyModel::data(index, role).toInt());
}

QVariant PollTextProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == PollModel::Time ? Qt::AlignLeading : Qt::AlignTrailing) |
                        Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PollModel::Time:
        return tr("Time");
    case PollModel::Fetched:
        return tr("Fetched");
    case PollModel::Stored:
        return tr("Stored");
    case PollModel::Duplicates:
        return tr("Duplicates");
    case PollModel::SetAside:
        return tr("Set aside");
    case PollModel::Confirmed:
        return tr("Confirmed");
    default:
        return {};
    }
}

} // namespace Innbox
