#include "models/store/KnownMessages.h"

#include <QRandomGenerator>

namespace Innbox {

namespace {

/// Of all that taking a message looks at, unless it becomes a variant. Each text is hashed under
/// what came before it: qHashMulti() would hash them all under the same number, which is known.
size_t hashOf(const IncomingMessage &m, size_t seed)
{
    size_t hash = qHash(m.conversation, seed);
    for (const QString *const text : {&m.accommodation, &m.reservation, &m.body, &m.senderId,
                                      &m.senderType, &m.senderName, &m.replyTo})
        hash = qHash(*text, hash);
    for (const QString &attachment : m.attachments)
        hash = qHash(attachment, hash);
    hash = qHash(m.attachments.size(), hash);
    hash = qHash(m.sentAtMs, hash);
    const int kinds = 4 * int(m.sender) + (m.isSenderKindKnown ? 2 : 0) + (m.isTimeGuess ? 1 : 0);
    return qHash(kinds, hash);
}

size_t anySeed()
{
    return size_t(QRandomGenerator::system()->generate64());
}

} // namespace

KnownMessages::KnownMessages() : m_seeds(anySeed(), anySeed()) {}

KnownMessages::Print KnownMessages::printOf(const IncomingMessage &message) const
{
    return {hashOf(message, m_seeds.first), hashOf(message, m_seeds.second)};
}

bool KnownMessages::has(const IncomingMessage &message) const
{
    const auto known = m_prints.constFind(message.remoteId);
    return known != m_prints.cend() && *known == printOf(message);
}

void KnownMessages::forget(const QString &remoteId)
{
    m_prints.remove(remoteId);
}

void KnownMessages::offer(const IncomingMessage &message)
{
    m_offered.emplaceBack(message.remoteId, printOf(message));
}

void KnownMessages::ended(bool isWritten)
{
    if (isWritten) {
        if (m_prints.size() + m_offered.size() > Limit)
            m_prints.clear();
        for (const auto &[id, print] : std::as_const(m_offered))
            m_prints.insert(id, print);
    }
    m_offered.clear();
}

} // namespace Innbox
