#include "models/items/OutboxModel.h"

#include "models/store/Deliver.h"

#include <QSet>

namespace Innbox {

OutboxModel::OutboxModel(Store *store, QObject *parent) : QAbstractListModel(parent), m_store(store)
{
    connect(store, &Store::changed, this, &OutboxModel::takeChanges);
}

void OutboxModel::setConversation(ConversationId id)
{
    reset(id.isValid() ? Scope::One : Scope::None, id);
}

void OutboxModel::showAll()
{
    reset(Scope::All, {});
}

void OutboxModel::reset(Scope scope, ConversationId id)
{
    beginResetModel();
    ++m_generation;
    m_scope = scope;
    m_conversation = id;
    m_rows.clear();
    m_isReading = false;
    m_isStale = false;
    refresh(); // answers later; whoever hears of the reset sees a model that is loading
    endResetModel();
}

void OutboxModel::takeChanges(const ChangeSet &changes)
{
    if (!changes.outbox.isEmpty())
        refresh();
}

void OutboxModel::refresh()
{
    if (m_scope == Scope::None)
        return;
    m_isStale = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    const auto of = m_scope == Scope::One ? std::optional(m_conversation) : std::nullopt;
    deliver(m_store->openReplies(of), this,
            [this, generation = m_generation](const StoreResult<QList<OutboxItem>> &rows) {
                take(generation, rows);
            });
}

void OutboxModel::take(quint64 generation, const StoreResult<QList<OutboxItem>> &rows)
{
    if (generation != m_generation)
        return;
    m_isReading = false;
    if (rows)
        merge(rows.value());
    else
        Q_EMIT failed(rows.error());
    if (m_isStale)
        refresh();
    if (!m_isReading)
        Q_EMIT settled();
}

void OutboxModel::merge(const QList<OutboxItem> &rows)
{
    QSet<OutboxId> open;
    for (const OutboxItem &item : rows)
        open.insert(item.id);
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (open.contains(at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    // Both lists are ordered by the same rule and the order of a reply never changes.
    for (int row = 0; row < rows.size(); ++row) {
        const OutboxItem &item = rows.at(row);
        if (row < m_rows.size() && at(row).id == item.id) {
            // heldBehind is computed from other rows: it changes without a new revision here
            if (at(row) == item || at(row).rev > item.rev)
                continue;
            m_rows[row] = item;
            Q_EMIT dataChanged(index(row), index(row), {ItemRole});
            continue;
        }
        beginInsertRows({}, row, row);
        m_rows.insert(row, item);
        endInsertRows();
    }
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == ItemRole)
        return QVariant::fromValue(at(index.row()));
    if (role == IdRole)
        return at(index.row()).id.value;
    return {};
}

} // namespace Innbox
