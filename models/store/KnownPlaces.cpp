#include "models/store/KnownPlaces.h"

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

bool KnownPlace::tells(const IncomingMessage &message) const
{
    return !message.conversation.isEmpty() && conversation == message.conversation &&
           (hasReservation || message.reservation.isEmpty()) &&
           (hasAccommodation || message.accommodation.isEmpty());
}

QHash<ConversationId, KnownPlace> KnownPlaces::of(SqlSession &sql, const QList<ConversationId> &ids)
{
    QHash<ConversationId, KnownPlace> places;
    QList<ConversationId> missing;
    for (const ConversationId id : ids) {
        if (const auto known = m_whole.constFind(id); known != m_whole.cend())
            places.insert(id, *known);
        else if (!missing.contains(id))
            missing.append(id);
    }
    if (missing.isEmpty())
        return places;
    if (m_whole.size() + missing.size() > Limit)
        m_whole.clear();
    sql.each("conversation.places"_L1,
             u"SELECT id, coalesce(remote_id, ''), reservation <> '', accommodation <> ''"
             " FROM conversation WHERE id IN (%1)"_s.arg(sql.dialect().elements()),
             {sqlList(missing)}, [&](const SqlRow &row) {
                 const ConversationId id{row.number(0)};
                 const KnownPlace place{row.text(1), row.value(2).toBool(), row.value(3).toBool()};
                 places.insert(id, place);
                 if (place.isWhole())
                     m_whole.insert(id, place);
             });
    return places;
}

} // namespace Innbox
