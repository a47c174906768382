#include "models/store/DraftQueries.h"

using namespace Qt::Literals::StringLiterals;

namespace Innbox::DraftQueries {

namespace {

const QString Columns =
    u"SELECT conversation_id, body, reply_to, cursor_at, updated_at_ms,"
    " (SELECT count(*) FROM picture p WHERE p.conversation_id = draft.conversation_id"
    " AND p.outbox_id IS NULL), revision FROM draft"_s;

Draft fromRow(const SqlRow &row)
{
    return {.conversation = {row.value(0).toLongLong()},
            .body = row.value(1).toString(),
            .replyTo = row.value(2).toString(),
            .cursor = row.value(3).toInt(),
            .updatedAtMs = row.value(4).toLongLong(),
            .images = row.value(5).toInt(),
            .revision = row.value(6).toLongLong()};
}

} // namespace

bool createTables(SqlSession &sql)
{
    return sql.run("schema.draft"_L1,
                   u"CREATE TABLE draft (conversation_id INTEGER PRIMARY KEY"
                   " REFERENCES conversation (id), body TEXT NOT NULL, reply_to TEXT NOT NULL,"
                   " cursor_at INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL) STRICT"_s);
}

bool addRevision(SqlSession &sql)
{
    const auto run = [&sql](const QString &statement) {
        return sql.run("schema.draftRevision"_L1, statement);
    };
    return run(u"ALTER TABLE draft ADD COLUMN revision INTEGER NOT NULL DEFAULT 0"_s) &&
           // Different from row to row, which is all that counts.
           run(u"UPDATE draft SET revision = conversation_id"
               " WHERE body <> '' OR reply_to <> ''"_s) &&
           run(u"ALTER TABLE outbox ADD COLUMN draft_revision INTEGER"_s) &&
           run(u"CREATE UNIQUE INDEX outbox_by_draft ON outbox (draft_revision)"
               " WHERE draft_revision IS NOT NULL"_s);
}

bool expect(SqlSession &sql, ConversationId conversation, qint64 revision)
{
    const qint64 now = of(sql, conversation).revision;
    if (sql.failed() || now == revision)
        return !sql.failed();
    const bool isSent = revision != 0 && sql.value("outbox.byDraft"_L1,
                                                   u"SELECT id FROM outbox"
                                                   " WHERE draft_revision = ?"_s,
                                                   {revision})
                                             .has_value();
    sql.fail({isSent ? StoreError::Kind::AlreadySent : StoreError::Kind::Conflict,
              u"draft.expect"_s,
              {}});
    return false;
}

Draft of(SqlSession &sql, ConversationId conversation)
{
    Draft draft{.conversation = conversation};
    sql.each("draft.of"_L1, Columns + u" WHERE conversation_id = ?"_s, {conversation.value},
             [&draft](const SqlRow &row) { draft = fromRow(row); });
    return draft;
}

QList<Draft> all(SqlSession &sql)
{
    QList<Draft> drafts;
    sql.each("draft.all"_L1, Columns + u" ORDER BY updated_at_ms DESC, conversation_id"_s, {},
             [&drafts](const SqlRow &row) { drafts.append(fromRow(row)); });
    return drafts;
}

void save(WriteTransaction &scope, const Draft &draft)
{
    SqlSession &sql = scope.sql();
    if (!sql.value("conversation.exists"_L1, u"SELECT 1 FROM conversation WHERE id = ?"_s,
                   {draft.conversation.value})) {
        sql.fail({StoreError::Kind::NotFound, u"draft.save"_s, {}});
        return;
    }
    const bool had =
        sql.value("draft.exists"_L1, u"SELECT 1 FROM draft WHERE conversation_id = ?"_s,
                  {draft.conversation.value})
            .has_value();
    const bool hasImages =
        sql.value("draft.hasImages"_L1,
                  u"SELECT 1 FROM picture WHERE conversation_id = ? AND outbox_id IS NULL"_s,
                  {draft.conversation.value})
            .has_value();
    // White space alone is not a draft: nobody would look for it, and it cannot be sent.
    const QString body = draft.body.trimmed().isEmpty() ? QString() : draft.body;
    const bool isWithoutText = body.isEmpty() && draft.replyTo.isEmpty();
    const bool isEmpty = isWithoutText && !hasImages;
    if (isEmpty) {
        sql.run("draft.remove"_L1, u"DELETE FROM draft WHERE conversation_id = ?"_s,
                {draft.conversation.value});
    } else {
        sql.run("draft.write"_L1,
                u"INSERT INTO draft (conversation_id, body, reply_to, cursor_at, updated_at_ms,"
                " revision) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (conversation_id) DO UPDATE SET"
                " body = excluded.body, reply_to = excluded.reply_to,"
                " cursor_at = excluded.cursor_at, updated_at_ms = excluded.updated_at_ms,"
                " revision = excluded.revision"_s,
                {draft.conversation.value, sqlText(body), sqlText(draft.replyTo), draft.cursor,
                 draft.updatedAtMs, isWithoutText ? 0 : draft.revision});
    }
    if (had == isEmpty)
        scope.touch(draft.conversation);
}

} // namespace Innbox::DraftQueries
