#include "models/items/SearchModel.h"

#include "models/store/Deliver.h"

namespace Innbox {

SearchModel::SearchModel(Store *store, QObject *parent) : QAbstractListModel(parent), m_store(store)
{
}

void SearchModel::setQuery(const QString &query)
{
    beginResetModel();
    ++m_generation;
    m_query = query.trimmed();
    m_rows.clear();
    m_paging = m_query.isEmpty() ? Paging::AtEnd : Paging::Idle;
    fetchMore({}); // answers later; whoever hears of the reset sees a model that is loading
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == HitRole)
        return QVariant::fromValue(at(index.row()));
    if (role == ConversationIdRole)
        return at(index.row()).conversation.value;
    return {};
}

bool SearchModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_paging == Paging::Idle;
}

void SearchModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_paging = Paging::Loading;
    const MessageId before = m_rows.isEmpty() ? MessageId{} : m_rows.last().message;
    deliver(m_store->search(m_query, before, PageRows), this,
            [this, generation = m_generation](StoreResult<QList<SearchHit>> page) {
                take(generation, std::move(page));
            });
}

void SearchModel::take(quint64 generation, StoreResult<QList<SearchHit>> page)
{
    if (generation != m_generation)
        return;
    if (!page) {
        m_paging = Paging::Failed;
        Q_EMIT failed(page.error());
        Q_EMIT settled();
        return;
    }
    m_paging = page->size() < PageRows ? Paging::AtEnd : Paging::Idle;
    if (!page->isEmpty()) {
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(page->size()) - 1);
        m_rows.append(page.value());
        endInsertRows();
    }
    Q_EMIT settled();
}

} // namespace Innbox
