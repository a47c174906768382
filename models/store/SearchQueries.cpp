#include "models/store/SearchQueries.h"

#include "models/store/SearchText.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::SearchQueries {

QList<SearchHit> search(SqlSession &sql, const QString &query, MessageId before, int limit)
{
    QList<SearchHit> hits;
    const QString expression = SearchText::expression(query);
    if (expression.isEmpty())
        return hits;
    const qint64 below = before.isValid() ? before.value : std::numeric_limits<qint64>::max();
    sql.each("message.search"_L1,
             u"SELECT m.id, m.conversation_id, m.remote_id, c.remote_id, c.reservation, m.body,"
             " m.sent_at_ms FROM (%1) hit JOIN message m ON m.id = hit.id"
             " JOIN conversation c ON c.id = m.conversation_id ORDER BY m.id DESC"_s.arg(
                 sql.dialect().searchText()),
             {expression, below, std::max(limit, 1)}, [&](const SqlRow &row) {
                 SearchHit hit;
                 hit.message.value = row.value(0).toLongLong();
                 hit.conversation.value = row.value(1).toLongLong();
                 hit.remoteId = row.value(2).toString();
                 hit.remoteConversation = row.value(3).toString();
                 hit.reservation = row.value(4).toString();
                 hit.snippet = SearchText::snippet(row.value(5).toString(), query);
                 hit.sentAtMs = row.value(6).toLongLong();
                 hits.append(std::move(hit));
             });
    return hits;
}

} // namespace Innbox::SearchQueries
