#include "models/items/FolderModel.h"

#include "models/store/Deliver.h"

namespace Innbox {

namespace {
constexpr int FolderRows = int(Folder::All) + 1;
} // namespace

FolderModel::FolderModel(Store *store, QObject *parent) : QAbstractListModel(parent), m_store(store)
{
    connect(store, &Store::changed, this, &FolderModel::refresh);
}

void FolderModel::refresh()
{
    m_isStale = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    deliver(m_store->folderCounts(), this,
            [this](const StoreResult<FolderCounts> &counts) { take(counts); });
}

void FolderModel::take(const StoreResult<FolderCounts> &counts)
{
    m_isReading = false;
    if (!counts) {
        Q_EMIT failed(counts.error());
    } else if (counts.value() != m_counts) {
        m_counts = counts.value();
        Q_EMIT dataChanged(index(0), index(FolderRows - 1), {CountRole});
        Q_EMIT countsChanged(m_counts);
    }
    if (m_isStale)
        refresh();
    if (!m_isReading)
        Q_EMIT settled();
}

int FolderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FolderRows;
}

QVariant FolderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == FolderRole)
        return index.row();
    if (role == CountRole)
        return countOf(Folder(index.row()));
    return {};
}

int FolderModel::countOf(Folder folder) const
{
    switch (folder) {
    case Folder::NeedsReply:
        return m_counts.needsReply;
    case Folder::Waiting:
        return m_counts.waiting;
    case Folder::Unread:
        return m_counts.unread;
    case Folder::Outbox:
        return m_counts.outbox;
    case Folder::NoReplyNeeded:
        return m_counts.noReplyNeeded;
    case Folder::All:
        break;
    }
    return m_counts.all;
}

} // namespace Innbox
