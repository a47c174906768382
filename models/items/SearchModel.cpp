#include "models/items/SearchModel.h"

#include "models/store/Deliver.h"
#include "models/store/ListStore.h"
#include "models/store/SearchText.h"

namespace Innbox {

SearchModel::SearchModel(Store *store, ListStore *lists, QObject *parent)
    : QAbstractListModel(parent), m_store(store), m_lists(lists)
{
}

void SearchModel::setQuery(const QString &query)
{
    const QString wanted = SearchText::typedSoFar(query);
    m_hasLetters = !query.trimmed().isEmpty();
    if (wanted == m_query && !wanted.isEmpty() && m_paging != Paging::Failed)
        return; // one more letter that waits for the next one changes nothing
    beginResetModel();
    ++m_generation;
    m_query = wanted;
    m_rows.clear();
    m_paging = m_query.isEmpty() ? Paging::AtEnd : Paging::Loading;
    if (m_paging == Paging::Loading)
        readNames(); // answers later; whoever hears of the reset sees a model that is loading
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
    readMessages();
}

void SearchModel::readNames()
{
    deliver(m_lists->searchNames(m_query, NameRows), this,
            [this, generation = m_generation](const StoreResult<QList<SearchHit>> &names) {
                if (generation != m_generation)
                    return;
                if (!names) {
                    take(generation, names.error());
                    return;
                }
                append(names.value());
                readMessages();
            });
}

void SearchModel::readMessages()
{
    const MessageId before = m_rows.isEmpty() ? MessageId{} : m_rows.last().message;
    deliver(m_store->search(m_query, before, PageRows), this,
            [this, generation = m_generation](StoreResult<QList<SearchHit>> page) {
                take(generation, std::move(page));
            });
}

void SearchModel::append(const QList<SearchHit> &hits)
{
    if (hits.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(hits.size()) - 1);
    m_rows.append(hits);
    endInsertRows();
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
    append(page.value());
    Q_EMIT settled();
}

} // namespace Innbox
