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
    if (!canFetchMore(parent))
        return;
    m_paging = Paging::Loading;
    std::optional<MessageCursor> before;
    if (!m_rows.isEmpty())
        before = MessageCursor{m_rows.last().sentAtMs, m_rows.last().remoteId};
    deliver(m_store->messages(m_conversation, before, PageRows), this,
            [this, generation = m_generation](StoreResult<QList<Message>> page) {
                takePage(generation, std::move(page));
            });
}

void MessageListModel::takePage(quint64 generation, StoreResult<QList<Message>> page)
{
    if (generation != m_generation)
        return;
    if (!page) {
        m_paging = Paging::Failed;
        Q_EMIT failed(page.error());
    } else {
        m_paging = page->size() < PageRows ? Paging::AtEnd : Paging::Idle;
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
    for (const Message &message : page.value())
        place(message);
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
    QList<Message> tail;
    for (const Message &message : rows) {
        if (m_sentAt.contains(message.remoteId))
            place(message);
        else
            tail.append(message);
    }
    if (tail.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(tail.size()) - 1);
    for (const Message &message : std::as_const(tail))
        m_sentAt.insert(message.remoteId, message.sentAtMs);
    m_rows.append(std::move(tail));
    endInsertRows();
}

void MessageListModel::place(const Message &message)
{
    if (const auto known = m_sentAt.constFind(message.remoteId); known != m_sentAt.cend()) {
        const int row = lowerBound(*known, message.remoteId);
        if (at(row).rev >= message.rev)
            return;
        if (*known == message.sentAtMs) {
            m_rows[row] = message;
            Q_EMIT dataChanged(index(row), index(row), {MessageRole});
            return;
        }
        removeAt(row); // a guessed time became a told one: it stands elsewhere now
    }
    const int row = lowerBound(message.sentAtMs, message.remoteId);
    if (row == m_rows.size() && m_paging != Paging::AtEnd)
        return; // older than what is loaded: it waits for its page
    beginInsertRows({}, row, row);
    m_rows.insert(row, message);
    m_sentAt.insert(message.remoteId, message.sentAtMs);
    endInsertRows();
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
