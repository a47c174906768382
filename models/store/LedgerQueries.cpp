#include "models/store/LedgerQueries.h"

#include "models/store/MessageQueries.h"
#include "models/store/SyncQueries.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::LedgerQueries {

namespace {

constexpr int MostCandidates = 200;

MatchStrength strengthOf(const OutboxItem &reply, const MessageQueries::Stored &stored)
{
    const MatchStrength strength = similarity(reply, {.remoteId = stored.message.remoteId,
                                                      .body = stored.message.body,
                                                      .attachments = stored.attachments,
                                                      .sentAtMs = stored.message.sentAtMs,
                                                      .isOurSide = true,
                                                      .createdRev = stored.createdRev});
    // The time of arrival says nothing about when it was written: it proves nothing.
    return stored.message.isTimeGuess ? std::min(strength, MatchStrength::Similar) : strength;
}

} // namespace

bool createTables(SqlSession &sql)
{
    const QStringList statements{
        u"ALTER TABLE outbox ADD COLUMN is_guarded INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE outbox ADD COLUMN cancel_on_new INTEGER NOT NULL DEFAULT 0"_s,
        u"UPDATE outbox SET is_guarded = 1 WHERE if_last <> ''"_s,
        u"ALTER TABLE outbox_step ADD COLUMN detail TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE outbox_step ADD COLUMN remote_id TEXT NOT NULL DEFAULT ''"_s,
        // What the provider shows of a reply, where that is another text than we sent.
        u"CREATE TABLE outbox_echo (outbox_id INTEGER PRIMARY KEY REFERENCES outbox (id),"
        " conversation_id INTEGER NOT NULL, body TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX outbox_echo_by_conversation ON outbox_echo (conversation_id)"_s};
    return std::ranges::all_of(statements, [&sql](const QString &statement) {
        return sql.run("schema.ledger"_L1, statement);
    });
}

QList<LedgerStep> steps(SqlSession &sql, OutboxId reply)
{
    QList<LedgerStep> steps;
    if (!OutboxQueries::byId(sql, reply).id.isValid())
        return steps;
    sql.each("outbox_step.of"_L1,
             u"SELECT at_ms, from_state, to_state, event, error_kind, detail, remote_id,"
             " request_id, http_status FROM outbox_step WHERE outbox_id = ? ORDER BY id"_s,
             {reply.value}, [&steps](const SqlRow &row) {
                 LedgerStep &step = steps.emplaceBack();
                 step.atMs = row.value(0).toLongLong();
                 if (const int from = row.value(1).toInt(); from != 0)
                     step.from = OutboxState(from);
                 step.to = OutboxState(row.value(2).toInt());
                 step.event = OutboxEvent(row.value(3).toInt());
                 step.errorKind = row.value(4).toString();
                 step.detail = row.value(5).toString();
                 step.remoteId = row.value(6).toString();
                 step.requestId = row.value(7).toString();
                 step.httpStatus = row.value(8).toInt();
             });
    return steps;
}

UnclearFacts unclearFacts(SqlSession &sql, OutboxId id)
{
    UnclearFacts facts;
    const OutboxItem reply = OutboxQueries::byId(sql, id);
    if (sql.failed())
        return facts;
    facts.looks = reply.looks;
    const auto readBack = sql.value("conversation.readBackAt"_L1,
                                    u"SELECT read_back_at_ms FROM conversation WHERE id = ?"_s,
                                    {reply.conversation.value});
    facts.readBackAtMs = readBack ? readBack->toLongLong() : 0;
    if (reply.firstAttemptAtMs == 0)
        return facts;
    QStringList ids;
    sql.each("message.candidates"_L1,
             u"SELECT m.remote_id FROM message m WHERE m.conversation_id = ?"
             " AND m.sent_at_ms >= ? AND m.created_rev > ? AND m.sender <> 3"
             " AND (m.is_sender_known = 0 OR m.sender = ?) AND NOT EXISTS"
             " (SELECT 1 FROM outbox o WHERE o.remote_id = m.remote_id)"
             " ORDER BY m.sent_at_ms DESC, m.remote_id DESC LIMIT ?"_s,
             {reply.conversation.value, reply.firstAttemptAtMs - MatchSlackMs,
              reply.firstAttemptRev, int(SyncQueries::account(sql).voice), MostCandidates},
             [&ids](const SqlRow &row) { ids.append(row.value(0).toString()); });
    for (const QString &remoteId : std::as_const(ids)) {
        if (const auto stored = MessageQueries::find(sql, remoteId))
            facts.candidates.append({stored->message, strengthOf(reply, *stored)});
    }
    std::ranges::stable_sort(facts.candidates, std::ranges::greater{}, &ReplyCandidate::strength);
    return facts;
}

QList<ChangedText> changedTexts(SqlSession &sql, ConversationId conversation)
{
    QList<ChangedText> texts;
    sql.each("outbox_echo.of"_L1,
             u"SELECT o.remote_id, o.body, e.body FROM outbox_echo e"
             " JOIN outbox o ON o.id = e.outbox_id WHERE e.conversation_id = ?"
             " ORDER BY o.id"_s,
             {conversation.value}, [&texts](const SqlRow &row) {
                 texts.append(
                     {row.value(0).toString(), row.value(1).toString(), row.value(2).toString()});
             });
    return texts;
}

void cameBack(WriteTransaction &scope, const OutboxItem &item, const QString &body)
{
    if (foldedForMatch(item.body) == foldedForMatch(body))
        return;
    SqlSession &sql = scope.sql();
    sql.run("outbox_echo.write"_L1,
            u"INSERT INTO outbox_echo (outbox_id, conversation_id, body) VALUES (?, ?, ?)"
            " ON CONFLICT (outbox_id) DO UPDATE SET body = excluded.body"
            " WHERE body <> excluded.body"_s,
            {item.id.value, item.conversation.value, sqlText(body)});
    if (sql.rowsAffected() > 0)
        scope.touch(item.conversation);
}

} // namespace Innbox::LedgerQueries
