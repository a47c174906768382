#include "models/store/ListQueries.h"

#include "models/store/SearchText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::ListQueries {

bool createNameIndex(SqlSession &sql)
{
    return std::ranges::all_of(sql.dialect().createNameIndex(), [&sql](const QString &statement) {
        return sql.run("schema.names"_L1, statement);
    });
}

QList<RowFacts> facts(SqlSession &sql, const QList<ConversationId> &ids)
{
    constexpr qsizetype Most = 500;
    // Our own window counts from the guest's messages only when we do not speak for the guest.
    static const QString text =
        u"SELECT c.id, a.voice, coalesce(s.checkout, ''), coalesce(s.status, ''),"
        " coalesce(s.cancelled_at_ms, 0),"
        " CASE WHEN a.voice = 2 OR s.checkout IS NULL THEN 0 ELSE coalesce((SELECT sent_at_ms"
        " FROM message WHERE conversation_id = c.id AND sender = 2"
        " ORDER BY sent_at_ms DESC, remote_id DESC LIMIT 1), 0) END,"
        " (SELECT attachments FROM message WHERE conversation_id = c.id"
        " ORDER BY sent_at_ms DESC, remote_id DESC LIMIT 1),"
        " EXISTS (SELECT 1 FROM draft WHERE conversation_id = c.id)"
        " FROM conversation c CROSS JOIN account a LEFT JOIN stay s"
        " ON s.reservation = c.reservation AND (c.accommodation = '' OR s.accommodation = ''"
        " OR s.accommodation = c.accommodation) WHERE c.id IN (%1)"_s.arg(sql.dialect().elements());
    QList<RowFacts> list;
    sql.each("conversation.facts"_L1, text, {sqlList(ids.first(std::min(ids.size(), Most)))},
             [&list](const SqlRow &row) {
                 RowFacts facts;
                 int i = 0;
                 facts.conversation.value = row.value(i++).toLongLong();
                 facts.voice = SenderKind(row.value(i++).toInt());
                 facts.stay.checkout = QDate::fromString(row.value(i++).toString(), Qt::ISODate);
                 facts.stay.status = row.value(i++).toString();
                 facts.stay.cancelledAtMs = row.value(i++).toLongLong();
                 facts.lastGuestMessageAtMs = row.value(i++).toLongLong();
                 const QStringList images = listFromSql(row.value(i++));
                 facts.newestImages = int(images.size());
                 facts.newestImage = images.value(0);
                 facts.hasDraft = row.value(i++).toBool();
                 list.append(std::move(facts));
             });
    return list;
}

QList<SearchHit> searchNames(SqlSession &sql, const QString &query, int limit)
{
    QList<SearchHit> hits;
    const QString expression = SearchText::namesExpression(query);
    if (expression.isEmpty())
        return hits;
    sql.each(
        "conversation.searchNames"_L1,
        u"SELECT c.id, c.remote_id, c.reservation, c.accommodation, c.guest_name,"
        " c.property_name, c.last_sender, c.snippet, c.last_message_at_ms FROM (%1) hit"
        " JOIN conversation c ON c.id = hit.id"
        " ORDER BY c.last_message_at_ms DESC, c.id DESC LIMIT ?"_s.arg(sql.dialect().searchNames()),
        {expression, std::clamp(limit, 1, 500)}, [&hits](const SqlRow &row) {
            SearchHit hit;
            int i = 0;
            hit.conversation.value = row.value(i++).toLongLong();
            hit.remoteConversation = row.value(i++).toString();
            hit.reservation = row.value(i++).toString();
            hit.accommodation = row.value(i++).toString();
            hit.guestName = row.value(i++).toString();
            hit.propertyName = row.value(i++).toString();
            hit.sender = SenderKind(row.value(i++).toInt());
            hit.snippet = row.value(i++).toString();
            hit.sentAtMs = row.value(i++).toLongLong();
            hits.append(std::move(hit));
        });
    return hits;
}

} // namespace Innbox::ListQueries
