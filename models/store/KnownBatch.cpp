#include "models/store/KnownBatch.h"

#include <algorithm>
#include <utility>

namespace Innbox {

bool KnownBatch::is(const IncomingBatch &batch) const
{
    return !m_messages.isEmpty() && batch.unreadable.isEmpty() && batch.messages == m_messages;
}

void KnownBatch::offer(const QList<IncomingMessage> &messages)
{
    m_offered = messages;
}

void KnownBatch::forget(const QString &remoteId)
{
    if (std::ranges::find(m_messages, remoteId, &IncomingMessage::remoteId) != m_messages.cend())
        m_messages.clear();
}

void KnownBatch::ended(bool isWritten)
{
    QList<IncomingMessage> offered = std::exchange(m_offered, {});
    if (isWritten && !offered.isEmpty())
        m_messages = std::move(offered);
}

} // namespace Innbox
