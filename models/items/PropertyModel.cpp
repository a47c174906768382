#include "models/items/PropertyModel.h"

#include "models/store/Deliver.h"

#include <algorithm>

namespace Innbox {

PropertyModel::PropertyModel(Store *store, TriageStore *handling, QObject *parent)
    : QAbstractListModel(parent), m_handling(handling)
{
    connect(store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.conversations.isEmpty())
            refresh();
    });
}

void PropertyModel::refresh()
{
    m_isStale = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    deliver(m_handling->properties(MostRows), this,
            [this](const StoreResult<QList<PropertyRow>> &rows) { take(rows); });
}

void PropertyModel::take(const StoreResult<QList<PropertyRow>> &rows)
{
    m_isReading = false;
    if (!rows)
        Q_EMIT failed(rows.error());
    else
        show(rows.value());
    if (m_isStale)
        refresh();
    if (!m_isReading)
        Q_EMIT settled();
}

/// Both lists have one order, so what differs is found in one walk: rows that stay keep their
/// selection.
void PropertyModel::show(const QList<PropertyRow> &rows)
{
    const auto isSame = [](const PropertyRow &a, const PropertyRow &b) {
        return a.accommodation == b.accommodation && a.name == b.name;
    };
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        const bool isAtItsPlace = row < rows.size() && isSame(rows.at(row), at(row));
        if (isAtItsPlace ||
            std::ranges::any_of(rows, [&](const PropertyRow &one) { return isSame(one, at(row)); }))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < rows.size(); ++row) {
        const PropertyRow &wanted = rows.at(row);
        const bool isHere =
            row < m_rows.size() && m_rows.at(row).accommodation == wanted.accommodation;
        if (!isHere) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted);
            endInsertRows();
        } else if (m_rows.at(row) != wanted) {
            m_rows[row] = wanted;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

int PropertyModel::rowOf(const QString &accommodation) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (at(row).accommodation == accommodation)
            return row;
    }
    return -1;
}

int PropertyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PropertyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == PropertyRole)
        return QVariant::fromValue(at(index.row()));
    if (role == CountRole)
        return at(index.row()).needsReply;
    return {};
}

} // namespace Innbox
