#include "app/desktop/Notifier.h"

#include "models/ports/SyncPort.h"
#include "models/store/Deliver.h"

namespace Innbox {

namespace {
constexpr int MostLookedAt = 200; ///< the newest unread conversations
} // namespace

Notifier::Notifier(Store *store, SyncPort *sync, QObject *parent) : QObject(parent), m_store(store)
{
    connect(sync, &SyncPort::statusChanged, this,
            [this](const SyncStatus &status) { noteStatus(status.isSyncing); });
    connect(store, &Store::changed, this, &Notifier::noteChange);
    look();
}

void Notifier::noteStatus(bool isSyncing)
{
    m_isSyncing = isSyncing;
    if (m_isStale && !isSyncing)
        look();
}

void Notifier::noteChange(const ChangeSet &changes)
{
    if (changes.conversations.isEmpty())
        return;
    // A poll comes in several commits: they are told as one.
    m_isStale = true;
    if (!m_isSyncing)
        look();
}

void Notifier::look()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    m_isStale = false;
    deliver(m_store->conversations(Folder::Unread, std::nullopt, MostLookedAt), this,
            [this](const StoreResult<QList<Conversation>> &unread) {
                m_isLooking = false;
                if (unread)
                    take(unread.value());
                if (m_isStale && !m_isSyncing)
                    look();
            });
}

void Notifier::take(const QList<Conversation> &unread)
{
    QHash<ConversationId, int> now;
    QList<Conversation> grown;
    int messages = 0;
    for (const Conversation &row : unread) {
        now.insert(row.id, row.unread);
        const int more = row.unread - m_unread.value(row.id);
        if (more <= 0)
            continue;
        messages += more;
        grown.append(row);
    }
    const bool wasKnown = m_isKnown;
    m_isKnown = true;
    m_unread = now;
    if (wasKnown && messages > 0)
        Q_EMIT arrived(messages, grown);
}

} // namespace Innbox
