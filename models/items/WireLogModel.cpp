#include "models/items/WireLogModel.h"

namespace Innbox {

WireLogModel::WireLogModel(QObject *parent) : QAbstractTableModel(parent) {}

void WireLogModel::add(const WireEntry &entry)
{
    if (int(m_entries.size()) >= MaxEntries) {
        beginRemoveRows({}, 0, 0);
        m_entries.pop_front();
        endRemoveRows();
    }
    const int row = int(m_entries.size());
    beginInsertRows({}, row, row);
    m_entries.push_back(entry);
    m_entries.back().number = ++m_lastNumber;
    m_lens.add(entry);
    // The lens has what it needs; kept for 2,000 entries it would outweigh the bodies.
    m_entries.back().fields.clear();
    endInsertRows();
}

void WireLogModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_lens.clear();
    endResetModel();
}

QList<WireEntry> WireLogModel::entries() const
{
    return {m_entries.begin(), m_entries.end()};
}

int WireLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int WireLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant WireLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WireEntry &entry = at(index.row());
    switch (role) {
    case EntryRole:
        return QVariant::fromValue(entry);
    case NumberRole:
        return entry.number;
    case ConversationsRole:
        return entry.conversations;
    case EndpointRole:
        return entry.endpoint;
    case StatusRole:
        return entry.status;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Time:
        return entry.startedAtMs;
    case Endpoint:
        return entry.endpoint;
    case Status:
        return entry.status;
    case Duration:
        return entry.tookMs;
    case RequestId:
        return entry.requestId;
    default:
        return {};
    }
}

} // namespace Innbox
