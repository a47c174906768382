#include "models/items/MessageListModel.h"

#include "models/store/Deliver.h"

#include <algorithm>
#include <tuple>

namespace Innbox {

namespace {
bool isNewer(const Message &a, qint64 sentAtMs, const QString &remoteId)
{
    return std::tie(a.sentAtMs, a.remoteId) > std::tie(sentAtMs, remoteId);
}
} // namespace

MessageListModel::MessageListModel(Store *store, QObject *parent)
    : QAbstractListModel(parent), m_store(store)
{
    connect(store, &Store::changed, this, &MessageListModel::takeChanges);
}

void MessageListModel::setConversation(ConversationId id)
{
    beginResetModel();
    ++m_generation;
    m_conversation = id;
    m_paging = id.isValid() ? Paging::Idle : Paging::AtEnd;
    m_isRefreshing = false;
    m_isStale = false;
    m_rows.clear();
    m_sentAt.clear();
    fetchMore({}); // answers later; whoever hears of the reset sees a model that is loading
    endResetModel();
}

void MessageListModel::retry()
{
    if (m_paging != Paging::Failed)
        return;
    m_paging = Paging::Idle;
    fetchMore({});
}

int MessageListModel::rowOf(const QString &remoteId) const
{
    const auto known = m_sentAt.constFind(remoteId);
    return known == m_sentAt.cend() ? -1 : lowerBound(*known, remoteId);
}

bool MessageListModel::isSettled() const
{
    return m_paging != Paging::Loading && !m_isRefreshing && !m_isStale;
}

int MessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MessageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == MessageRole)
        return QVariant::fromValue(at(index.row()));
    if (role == IdRole)
        return at(index.row()).id.value;
    return {};
}

bool MessageListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_paging == Paging::Idle;
}

void MessageListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        fetchBack(PageRows);
}

void MessageListModel::fetchBack(int rows)
{
    if (!canFetchMore({}))
        return;
    m_paging = Paging::Loading;
    std::optional<MessageCursor> before;
    if (!m_rows.isEmpty())
        before = MessageCursor{m_rows.last().sentAtMs, m_rows.last().remoteId};
    deliver(m_store->messages(m_conversation, before, rows), this,
            [this, generation = m_generation, rows](StoreResult<QList<Message>> page) {
                takePage(generation, rows, std::move(page));
            });
}

void MessageListModel::takePage(quint64 generation, int asked, StoreResult<QList<Message>> page)
{
    if (generation != m_generation)
        return;
    if (!page) {
        m_paging = Paging::Failed;
        Q_EMIT failed(page.error());
    } else {
        m_paging = page->size() < asked ? Paging::AtEnd : Paging::Idle;
        append(page.value());
    }
    refresh();
    settleIfIdle();
}

void MessageListModel::takeChanges(const ChangeSet &changes)
{
    if (!changes.conversations.contains(m_conversation))
        return;
    m_isStale = true;
    refresh();
}

void MessageListModel::refresh()
{
    if (!m_isStale || m_isRefreshing || m_paging == Paging::Loading)
        return; // replayed when what is in flight lands
    m_isStale = false;
    m_isRefreshing = true;
    readChanged(std::nullopt);
}

void MessageListModel::readChanged(std::optional<MessageCursor> before)
{
    deliver(m_store->messages(m_conversation, std::move(before), RefreshRows), this,
            [this, generation = m_generation](StoreResult<QList<Message>> page) {
                takeChanged(generation, std::move(page));
            });
}

void MessageListModel::takeChanged(quint64 generation, StoreResult<QList<Message>> page)
{
    if (generation != m_generation)
        return;
    if (!page) {
        m_isRefreshing = false;
        Q_EMIT failed(page.error());
        settleIfIdle();
        return;
    }
    QList<Message> fresh;
    for (const Message &message : page.value()) {
        if (update(message))
            fresh.append(message);
    }
    insert(std::move(fresh));
    const bool mayGoOn = page->size() == RefreshRows && !m_rows.isEmpty();
    if (mayGoOn && isNewer(page->last(), m_rows.last().sentAtMs, m_rows.last().remoteId)) {
        readChanged(MessageCursor{page->last().sentAtMs, page->last().remoteId});
        return;
    }
    m_isRefreshing = false;
    refresh(); // it may have changed again meanwhile
    settleIfIdle();
}

void MessageListModel::settleIfIdle()
{
    if (isSettled())
        Q_EMIT settled();
}

void MessageListModel::append(const QList<Message> &rows)
{
    QList<Message> fresh;
    QList<Message> tail;
    for (const Message &message : rows) {
        if (m_sentAt.contains(message.remoteId)) {
            if (update(message))
                fresh.append(message);
        } else {
            tail.append(message);
        }
    }
    insert(std::move(fresh));
    if (tail.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(tail.size()) - 1);
    for (const Message &message : std::as_const(tail))
        m_sentAt.insert(message.remoteId, message.sentAtMs);
    m_rows.append(std::move(tail));
    endInsertRows();
}

/// Takes a message over where its row stands. \return true when it needs a row of its own
bool MessageListModel::update(const Message &message)
{
    const auto known = m_sentAt.constFind(message.remoteId);
    if (known == m_sentAt.cend())
        return true;
    const int row = lowerBound(*known, message.remoteId);
    if (at(row).rev >= message.rev)
        return false;
    if (*known == message.sentAtMs) {
        m_rows[row] = message;
        Q_EMIT dataChanged(index(row), index(row), {MessageRole});
        return false;
    }
    removeAt(row); // a guessed time became a told one: it stands elsewhere now
    return true;
}

/// Neighbours are inserted together: who listens works once for a whole poll.
void MessageListModel::insert(QList<Message> fresh)
{
    std::sort(fresh.begin(), fresh.end(), [](const Message &a, const Message &b) {
        return isNewer(a, b.sentAtMs, b.remoteId);
    });
    // Older than what is loaded: it waits for its page.
    if (m_paging != Paging::AtEnd) {
        fresh.removeIf([this](const Message &message) {
            return lowerBound(message.sentAtMs, message.remoteId) == m_rows.size();
        });
    }
    // From the oldest, so that the places of the newer ones stay as they are.
    for (qsizetype last = fresh.size() - 1; last >= 0;) {
        const int row = lowerBound(fresh.at(last).sentAtMs, fresh.at(last).remoteId);
        qsizetype first = last;
        while (first > 0 &&
               lowerBound(fresh.at(first - 1).sentAtMs, fresh.at(first - 1).remoteId) == row)
            --first;
        beginInsertRows({}, row, row + int(last - first));
        for (qsizetype i = last; i >= first; --i) {
            m_sentAt.insert(fresh.at(i).remoteId, fresh.at(i).sentAtMs);
            m_rows.insert(row, fresh.at(i));
        }
        endInsertRows();
        last = first - 1;
    }
}

void MessageListModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_sentAt.remove(at(row).remoteId);
    m_rows.removeAt(row);
    endRemoveRows();
}

int MessageListModel::lowerBound(qint64 sentAtMs, const QString &remoteId) const
{
    const auto found = std::lower_bound(m_rows.cbegin(), m_rows.cend(), 0,
                                        [sentAtMs, &remoteId](const Message &row, int) {
                                            return isNewer(row, sentAtMs, remoteId);
                                        });
    return int(found - m_rows.cbegin());
}

} // namespace Innbox
