#include "models/items/PollModel.h"

#include "models/store/Deliver.h"

namespace Innbox {

PollModel::PollModel(CustodyStore *custody, int pageRows, QObject *parent)
    : QAbstractTableModel(parent), m_custody(custody), m_pageRows(pageRows)
{
}

void PollModel::reload()
{
    beginResetModel();
    ++m_generation;
    m_rows.clear();
    m_paging = Paging::Idle;
    endResetModel();
    fetchMore({});
}

int PollModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PollModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PollModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || role != Qt::DisplayRole)
        return {};
    const Poll &poll = m_rows.at(index.row());
    switch (index.column()) {
    case Time:
        return poll.lastAtMs;
    case Fetched:
        return poll.fetched;
    case Stored:
        return poll.stored;
    case Duplicates:
        return poll.duplicates;
    case SetAside:
        return poll.setAside;
    case Confirmed:
        return poll.confirmed;
    default:
        return {};
    }
}

bool PollModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_paging == Paging::Idle;
}

void PollModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_paging = Paging::Loading;
    const PollId before = m_rows.isEmpty() ? PollId{} : m_rows.last().id;
    deliver(m_custody->polls(before, m_pageRows), this,
            [this, generation = m_generation](const StoreResult<QList<Poll>> &page) {
                take(generation, page);
            });
}

void PollModel::take(quint64 generation, const StoreResult<QList<Poll>> &page)
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
}

} // namespace Innbox
