#include "ui/thread/OpenConversation.h"

#include "models/ports/Clock.h"
#include "models/ports/ConversationPort.h"
#include "models/store/Deliver.h"

#include <utility>

namespace Innbox {

OpenConversation::OpenConversation(Store *store, ConversationPort *port, Clock *clock,
                                   QObject *parent)
    : QObject(parent), m_store(store), m_port(port), m_clock(clock)
{
    connect(store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (m_id.isValid() && changes.conversations.contains(m_id))
            read();
    });
}

void OpenConversation::open(ConversationId id)
{
    const bool isAgain = id == m_id;
    if (isAgain && !std::exchange(m_isLeftUnread, false))
        return;
    m_isLeftUnread = false;
    if (isAgain) {
        startReading();
        return;
    }
    m_id = id;
    m_row = {};
    m_isReading = false;
    m_isStale = false;
    m_isLooking = false;
    Q_EMIT opened(id);
    if (!id.isValid()) {
        Q_EMIT rowChanged(m_row);
        return;
    }
    read();
    m_port->openConversation(id);
}

void OpenConversation::leaveUnread()
{
    m_isLeftUnread = true;
}

void OpenConversation::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && m_row.unread > 0)
        startReading();
}

void OpenConversation::read()
{
    m_isStale = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    deliver(m_store->conversation(m_id), this,
            [this, id = m_id](const StoreResult<Conversation> &row) { take(id, row); });
}

void OpenConversation::take(ConversationId id, const StoreResult<Conversation> &row)
{
    if (id != m_id)
        return;
    m_isReading = false;
    if (!row) {
        Q_EMIT failed(row.error());
    } else if (row->rev >= m_row.rev) {
        const bool isFirst = !m_row.id.isValid();
        m_row = row.value();
        Q_EMIT rowChanged(m_row);
        if (isFirst || m_row.unread > 0)
            startReading();
    }
    if (m_isStale)
        read();
    if (!m_isReading)
        Q_EMIT settled();
}

void OpenConversation::startReading()
{
    if (m_isLooking || !m_isWatched || m_isLeftUnread)
        return;
    m_isLooking = true;
    m_clock->after(ReadAfter, this, [this, id = m_id] { look(id); });
}

void OpenConversation::look(ConversationId id)
{
    if (id != m_id)
        return; // only passed by
    m_isLooking = false;
    if (m_row.unread > 0 && m_isWatched && !m_isLeftUnread) {
        deliver(m_store->markRead(id), this, [this](const StoreResult<Done> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
    }
}

} // namespace Innbox
