#include "models/store/KnownMessages.h"

#include <tuple>

namespace Innbox {

namespace {

/// All that taking a message looks at, unless it becomes a variant.
auto content(const IncomingMessage &m)
{
    return std::tie(m.remoteId, m.conversation, m.accommodation, m.reservation, m.body, m.sender,
                    m.isSenderKindKnown, m.senderId, m.senderType, m.senderName, m.attachments,
                    m.replyTo, m.sentAtMs, m.isTimeGuess);
}

} // namespace

bool KnownMessages::has(const IncomingMessage &message) const
{
    const auto known = m_messages.constFind(message.remoteId);
    return known != m_messages.cend() && content(*known) == content(message);
}

void KnownMessages::offer(const IncomingMessage &message)
{
    m_offered.append(message);
}

void KnownMessages::ended(bool isWritten)
{
    if (isWritten) {
        if (m_messages.size() + m_offered.size() > Limit)
            m_messages.clear();
        for (IncomingMessage &message : m_offered) {
            message.raw = {};
            message.extra.clear();
            const QString id = message.remoteId;
            m_messages.insert(id, std::move(message));
        }
    }
    m_offered.clear();
}

} // namespace Innbox
