#include "ui/thread/OpenConversation.h"

#include "models/ports/Clock.h"
#include "models/ports/ConversationPort.h"
#include "models/store/Deliver.h"
#include "models/store/TriageStore.h"

#include <utility>

namespace Innbox {

OpenConversation::OpenConversation(Store *store, TriageStore *handling, ConversationPort *port,
                                   Clock *clock, QObject *parent)
    : QObject(parent), m_store(store), m_handling(handling), m_port(port), m_clock(clock)
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
    m_inView = {};
    ++m_lookGeneration;
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
    ++m_lookGeneration;
}

void OpenConversation::setWatched(bool isWatched)
{
    if (isWatched == m_isWatched)
        return;
    m_isWatched = isWatched;
    startReading();
}

void OpenConversation::setUnreadInView(MessageId newest)
{
    if (newest == m_inView)
        return;
    m_inView = newest;
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
        m_row = row.value();
        Q_EMIT rowChanged(m_row);
    }
    if (m_isStale)
        read();
    if (!m_isReading)
        Q_EMIT settled();
}

/// Begins the wait again: whatever was in view before does not count.
void OpenConversation::startReading()
{
    ++m_lookGeneration;
    if (!m_isWatched || m_isLeftUnread || !m_inView.isValid())
        return;
    m_clock->after(ReadAfter, this, [this, generation = m_lookGeneration] {
        if (generation == m_lookGeneration)
            look();
    });
}

void OpenConversation::look()
{
    deliver(m_handling->markReadUpTo(m_id, m_inView), this, [this](const StoreResult<Done> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

} // namespace Innbox
