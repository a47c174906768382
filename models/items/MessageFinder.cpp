#include "models/items/MessageFinder.h"

#include "models/store/Deliver.h"

namespace Innbox {

MessageFinder::MessageFinder(Store *store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (m_words.isEmpty() || !changes.conversations.contains(m_conversation))
            return;
        m_isStale = m_isSearching;
        if (!m_isSearching)
            begin();
    });
}

void MessageFinder::find(ConversationId conversation, const QString &words)
{
    if (conversation == m_conversation && words == m_words)
        return;
    m_conversation = conversation;
    m_words = words;
    m_found.clear();
    begin();
}

void MessageFinder::begin()
{
    ++m_generation;
    m_next.clear();
    m_isStale = false;
    m_isSearching = !m_words.isEmpty() && m_conversation.isValid();
    if (m_isSearching)
        read(std::nullopt);
    else
        Q_EMIT changed();
}

void MessageFinder::read(std::optional<MessageCursor> before)
{
    deliver(m_store->messages(m_conversation, std::move(before), PageRows), this,
            [this, generation = m_generation](const StoreResult<QList<Message>> &page) {
                take(generation, page);
            });
}

void MessageFinder::take(quint64 generation, const StoreResult<QList<Message>> &page)
{
    if (generation != m_generation)
        return;
    if (!page) {
        m_isSearching = false;
        Q_EMIT failed(page.error());
        Q_EMIT changed();
        return;
    }
    for (const Message &message : page.value()) {
        if (message.body.contains(m_words, Qt::CaseInsensitive))
            m_next.append({.id = message.id, .sentAtMs = message.sentAtMs});
    }
    // While a search is repeated what was found stays, so that the count does not flicker.
    if (m_next.size() >= m_found.size())
        m_found = m_next;
    if (page->size() == PageRows) {
        Q_EMIT changed();
        read(MessageCursor{page->last().sentAtMs, page->last().remoteId});
        return;
    }
    m_found = m_next;
    m_isSearching = false;
    Q_EMIT changed();
    if (m_isStale)
        begin();
}

} // namespace Innbox
