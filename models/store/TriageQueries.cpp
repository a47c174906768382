#include "models/store/TriageQueries.h"

#include "models/store/ConversationQueries.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::TriageQueries {

bool createTables(SqlSession &sql)
{
    const QStringList statements{
        // Time of the newest message when a person said "no reply needed"; 0 = nobody did.
        u"ALTER TABLE conversation ADD COLUMN no_reply_at_ms INTEGER NOT NULL DEFAULT 0"_s,
        // As counted in folder_count and property.
        u"ALTER TABLE conversation ADD COLUMN was_no_reply INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE conversation ADD COLUMN counted_property TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE folder_count ADD COLUMN no_reply INTEGER NOT NULL DEFAULT 0"_s,
        u"DROP INDEX conversation_waiting"_s,
        u"CREATE INDEX conversation_waiting ON conversation (last_message_at_ms, id)"
        " WHERE needs_reply = 0 AND no_reply_at_ms = 0 AND message_count > 0"_s,
        u"CREATE INDEX conversation_no_reply ON conversation (last_message_at_ms, id)"
        " WHERE no_reply_at_ms <> 0"_s,
        u"CREATE INDEX conversation_by_property"
        " ON conversation (accommodation, last_message_at_ms, id)"_s,
        u"CREATE TABLE property (accommodation TEXT PRIMARY KEY, conversations INTEGER NOT NULL,"
        " needs_reply INTEGER NOT NULL) STRICT, WITHOUT ROWID"_s,
        u"INSERT INTO property SELECT accommodation, COUNT(*), SUM(needs_reply) FROM conversation"
        " WHERE accommodation <> '' GROUP BY accommodation"_s,
        u"UPDATE conversation SET counted_property = accommodation"_s,
    };
    return std::ranges::all_of(statements, [&sql](const QString &statement) {
        return sql.run("schema.handling"_L1, statement);
    });
}

void setNoReplyNeeded(WriteTransaction &scope, ConversationId id, bool isNotNeeded)
{
    SqlSession &sql = scope.sql();
    const Conversation row = ConversationQueries::byId(sql, id);
    if (sql.failed() || row.noReplyNeeded == isNotNeeded)
        return;
    // A conversation without a message is marked from the beginning of time on.
    sql.run("conversation.markNoReply"_L1,
            u"UPDATE conversation SET no_reply_at_ms = ? WHERE id = ?"_s,
            {isNotNeeded ? std::max<qint64>(1, row.lastMessageAtMs) : 0, id.value});
    scope.touch(id);
}

void markReadUpTo(WriteTransaction &scope, ConversationId id, MessageId message)
{
    SqlSession &sql = scope.sql();
    const Conversation row = ConversationQueries::byId(sql, id);
    if (sql.failed() || row.unread == 0)
        return;
    sql.run("message.markReadUpTo"_L1,
            u"UPDATE message SET is_unread = 0, rev = ? WHERE conversation_id = ?"
            " AND is_unread = 1 AND (sent_at_ms, remote_id) <="
            " (SELECT sent_at_ms, remote_id FROM message WHERE id = ?)"_s,
            {scope.rev(), id.value, message.value});
    if (sql.rowsAffected() > 0)
        scope.touch(id, 0, -sql.rowsAffected());
}

void markUnread(WriteTransaction &scope, ConversationId id)
{
    SqlSession &sql = scope.sql();
    ConversationQueries::byId(sql, id);
    if (sql.failed())
        return;
    sql.run("message.markUnread"_L1,
            u"UPDATE message SET is_unread = 1, rev = ? WHERE is_unread = 0 AND id ="
            " (SELECT id FROM message WHERE conversation_id = ?"
            " ORDER BY sender = 3, sent_at_ms DESC, remote_id DESC LIMIT 1)"_s,
            {scope.rev(), id.value});
    if (sql.rowsAffected() > 0)
        scope.touch(id, 0, sql.rowsAffected());
}

QList<PropertyRow> properties(SqlSession &sql, int limit)
{
    QList<PropertyRow> rows;
    sql.each("property.list"_L1,
             u"SELECT accommodation, conversations, needs_reply, COALESCE((SELECT property_name"
             " FROM conversation WHERE conversation.accommodation = property.accommodation"
             " AND property_name <> '' ORDER BY last_message_at_ms DESC LIMIT 1), '') AS name"
             " FROM property WHERE conversations > 0 ORDER BY name, accommodation LIMIT ?"_s,
             {std::clamp(limit, 1, 500)}, [&rows](const SqlRow &row) {
                 rows.append({.accommodation = row.value(0).toString(),
                              .name = row.value(3).toString(),
                              .conversations = row.value(1).toInt(),
                              .needsReply = row.value(2).toInt()});
             });
    return rows;
}

} // namespace Innbox::TriageQueries
