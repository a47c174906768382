#include "models/store/BatchKnowledge.h"

#include "models/store/SyncQueries.h"

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

QSet<QString> among(SqlSession &sql, QLatin1StringView name, const QString &select,
                    const QStringList &ids)
{
    QSet<QString> found;
    sql.each(name, select.arg(sql.dialect().elements()), {sqlList(ids)},
             [&found](const SqlRow &row) { found.insert(row.value(0).toString()); });
    return found;
}

} // namespace

BatchKnowledge::BatchKnowledge(SqlSession &sql, KnownPlaces &places, const IncomingBatch &batch)
    : m_sql(sql), m_batch(batch)
{
    m_ids.reserve(batch.size());
    for (const IncomingMessage &message : batch.messages) {
        if (!message.remoteId.isEmpty())
            m_ids.append(message.remoteId);
    }
    for (const UnreadableItem &item : batch.unreadable) {
        if (!item.remoteId.isEmpty())
            m_ids.append(item.remoteId);
    }
    if (m_ids.isEmpty())
        return;
    m_known = MessageQueries::findAll(sql, places, m_ids, batch.messages);
}

bool BatchKnowledge::isSetAside(const QString &remoteId)
{
    if (!m_aside)
        m_aside = SyncQueries::setAsideAmong(m_sql, m_ids);
    return m_aside->contains(remoteId);
}

void BatchKnowledge::setAside(const QString &remoteId)
{
    if (m_aside)
        m_aside->insert(remoteId);
}

bool BatchKnowledge::isOurs(const QString &remoteId)
{
    if (!m_ours) {
        m_ours = among(m_sql, "outbox.remoteIdsAmong"_L1,
                       u"SELECT remote_id FROM outbox WHERE remote_id IN (%1)"_s, m_ids);
    }
    return m_ours->contains(remoteId);
}

bool BatchKnowledge::cameByHistory(const QString &remoteId) const
{
    const auto found = m_known.messages.constFind(remoteId);
    return found != m_known.messages.cend() && found->cameByHistory;
}

std::optional<MessageQueries::Stored> BatchKnowledge::message(const QString &remoteId) const
{
    if (m_written.contains(remoteId))
        return MessageQueries::find(m_sql, remoteId);
    const auto found = m_known.messages.constFind(remoteId);
    return found == m_known.messages.cend() ? std::nullopt : std::optional(found->stored);
}

bool BatchKnowledge::isPlaceKnown(const IncomingMessage &message) const
{
    const auto found = m_known.messages.constFind(message.remoteId);
    return found != m_known.messages.cend() && found->place.tells(message);
}

void BatchKnowledge::readConversations()
{
    m_conversations.emplace();
    QSet<QString> ids;
    for (const IncomingMessage &message : m_batch.messages) {
        if (!message.conversation.isEmpty())
            ids.insert(message.conversation);
    }
    if (ids.isEmpty())
        return;
    m_sql.each("conversation.among"_L1,
               u"SELECT remote_id, id, reservation <> '', accommodation <> '', property_name"
               " FROM conversation WHERE remote_id IN (%1)"_s.arg(m_sql.dialect().elements()),
               {sqlList(ids.values())}, [this](const SqlRow &row) {
                   const ConversationId id{row.value(1).toLongLong()};
                   m_conversations->insert(row.value(0).toString(),
                                           {id, row.value(2).toBool(), row.value(3).toBool()});
                   m_propertyNames.insert(id, row.value(4).toString());
               });
}

BatchKnowledge::Participants BatchKnowledge::readParticipants() const
{
    Participants participants;
    QList<ConversationId> ids;
    for (const Row &row : *m_conversations)
        ids.append(row.id);
    m_sql.each("participant.among"_L1,
               u"SELECT conversation_id, remote_id, type <> '', name <> '' FROM participant"
               " WHERE conversation_id IN (%1)"_s.arg(m_sql.dialect().elements()),
               {sqlList(ids)}, [&participants](const SqlRow &row) {
                   participants.insert(
                       {ConversationId{row.value(0).toLongLong()}, row.value(1).toString()},
                       {row.value(2).toBool(), row.value(3).toBool()});
               });
    return participants;
}

std::optional<ConversationId>
BatchKnowledge::wholeConversation(const ConversationQueries::Place &place)
{
    if (!m_conversations)
        readConversations();
    const auto row = m_conversations->constFind(place.remoteId);
    if (place.remoteId.isEmpty() || row == m_conversations->cend())
        return std::nullopt;
    const bool isWhole = (row->hasReservation || place.reservation.isEmpty()) &&
                         (row->hasAccommodation || place.accommodation.isEmpty());
    return isWhole ? std::optional(row->id) : std::nullopt;
}

bool BatchKnowledge::knowsParticipant(ConversationId conversation, const Participant &participant)
{
    if (!m_conversations)
        return false;
    if (!m_participants)
        m_participants = readParticipants();
    const auto known = m_participants->constFind({conversation, participant.remoteId});
    if (known == m_participants->cend())
        return false;
    const auto [hasType, hasName] = *known;
    return hasType && (hasName || participant.name.isEmpty());
}

bool BatchKnowledge::knowsPropertyName(ConversationId conversation, const QString &name) const
{
    const auto known = m_propertyNames.constFind(conversation);
    return known != m_propertyNames.cend() && *known == name;
}

} // namespace Innbox
