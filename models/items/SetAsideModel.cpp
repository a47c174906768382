#include "models/items/SetAsideModel.h"

#include "models/store/Deliver.h"

namespace Innbox {

SetAsideModel::SetAsideModel(CustodyStore *custody, int pageRows, QObject *parent)
    : QAbstractListModel(parent), m_custody(custody), m_pageRows(pageRows)
{
}

void SetAsideModel::reload()
{
    beginResetModel();
    ++m_generation;
    m_rows.clear();
    m_paging = Paging::Idle;
    endResetModel();
    fetchMore({});
}

int SetAsideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SetAsideModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || role != ItemRole)
        return {};
    return QVariant::fromValue(m_rows.at(index.row()));
}

bool SetAsideModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_paging == Paging::Idle;
}

void SetAsideModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_paging = Paging::Loading;
    const SetAsideId before = m_rows.isEmpty() ? SetAsideId{} : m_rows.last().id;
    deliver(m_custody->setAsideItems(CustodyStore::SetAsideFilter::All, before, m_pageRows), this,
            [this, generation = m_generation](const StoreResult<QList<SetAsideItem>> &page) {
                take(generation, page);
            });
}

void SetAsideModel::take(quint64 generation, const StoreResult<QList<SetAsideItem>> &page)
{
    if (generation != m_generation)
        return;
    if (!page) {
        m_paging = Paging::Failed;
        Q_EMIT failed(page.error());
        return;
    }
    // Whoever asks for more while the rows come in would get this page once more: still Loading.
    if (!page->isEmpty()) {
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(page->size()) - 1);
        m_rows += page.value();
        endInsertRows();
    }
    m_paging = page->size() < m_pageRows ? Paging::AtEnd : Paging::Idle;
    Q_EMIT loaded();
}

} // namespace Innbox
