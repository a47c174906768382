#include "models/items/RowFactsCache.h"

#include "models/items/ConversationListModel.h"
#include "models/store/Deliver.h"

namespace Innbox {

RowFactsCache::RowFactsCache(ListStore *lists, ConversationListModel *rows, QObject *parent)
    : QObject(parent), m_lists(lists), m_rows(rows)
{
    connect(rows, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { want(first, last); });
    // Drafts and stays touch the row they belong to.
    connect(rows, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) { want(from.row(), to.row()); });
    connect(rows, &QAbstractItemModel::modelReset, this, [this] {
        m_facts.clear();
        m_wanted.clear();
        want(0, m_rows->rowCount() - 1);
    });
    want(0, rows->rowCount() - 1);
}

void RowFactsCache::want(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_wanted.insert(m_rows->at(row).id);
    read();
}

void RowFactsCache::read()
{
    if (m_isReading || m_wanted.isEmpty())
        return;
    QList<ConversationId> ids;
    auto next = m_wanted.begin();
    while (next != m_wanted.end() && ids.size() < MostAtOnce) {
        ids.append(*next);
        next = m_wanted.erase(next);
    }
    m_isReading = true;
    deliver(m_lists->rowFacts(ids), this,
            [this](const StoreResult<QList<RowFacts>> &facts) { take(facts); });
}

void RowFactsCache::take(const StoreResult<QList<RowFacts>> &facts)
{
    m_isReading = false;
    if (!facts) {
        m_wanted.clear(); // the list tells the problem; its next change asks again
        Q_EMIT failed(facts.error());
        Q_EMIT settled();
        return;
    }
    for (const RowFacts &now : facts.value()) {
        RowFacts &known = m_facts[now.conversation];
        if (known == now)
            continue;
        known = now;
        Q_EMIT changed(now.conversation);
    }
    read();
    if (isSettled())
        Q_EMIT settled();
}

} // namespace Innbox
