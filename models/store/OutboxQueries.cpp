#include "models/store/OutboxQueries.h"

#include "models/store/DraftQueries.h"
#include "models/store/OutboxGuard.h"
#include "models/store/OutgoingAttachmentQueries.h"
#include "models/values/OpenWork.h"
#include "models/values/ReplyText.h"

using namespace Qt::Literals::StringLiterals;

namespace Innbox::OutboxQueries {

namespace {

// What stands in the way of a queued reply: the first unclear, failed or held one before it.
const QString Columns =
    u"SELECT o.id, o.conversation_id, o.rev, o.state, o.hold,"
    " iif(o.state = 1, (SELECT min(p.id) FROM outbox p WHERE p.conversation_id ="
    " o.conversation_id AND p.id < o.id AND p.state NOT IN (3, 6)"
    " AND (p.state IN (4, 5) OR (p.state = 1 AND p.hold <> 0))), NULL),"
    " o.created_at_ms, o.not_before_at_ms, o.first_attempt_at_ms, o.first_attempt_rev,"
    " o.attempt_ended_at_ms, o.attempts, o.looks, o.body, o.reply_to, o.is_guarded,"
    " o.if_last, o.cancel_on_new, o.attachments,"
    " (SELECT count(*) FROM picture WHERE outbox_id = o.id),"
    " o.remote_id, o.error_kind, o.error_message, o.request_id, o.http_status,"
    " c.remote_id, c.reservation, c.accommodation"
    " FROM outbox o JOIN conversation c ON c.id = o.conversation_id WHERE "_s;

OutboxItem fromRow(const SqlRow &row)
{
    OutboxItem item;
    int i = 0;
    item.id.value = row.value(i++).toLongLong();
    item.conversation.value = row.value(i++).toLongLong();
    item.rev = row.value(i++).toLongLong();
    item.state = OutboxState(row.value(i++).toInt());
    item.hold = OutboxHold(row.value(i++).toInt());
    item.heldBehind.value = row.value(i++).toLongLong();
    item.createdAtMs = row.value(i++).toLongLong();
    item.notBeforeAtMs = row.value(i++).toLongLong();
    item.firstAttemptAtMs = row.value(i++).toLongLong();
    item.firstAttemptRev = row.value(i++).toLongLong();
    item.attemptEndedAtMs = row.value(i++).toLongLong();
    item.attempts = row.value(i++).toInt();
    item.looks = row.value(i++).toInt();
    item.body = row.value(i++).toString();
    item.replyTo = row.value(i++).toString();
    item.isGuarded = row.value(i++).toBool();
    item.seenUpTo = row.value(i++).toString();
    item.cancelOnNew = row.value(i++).toBool();
    item.attachments = listFromSql(row.value(i++));
    item.images = row.value(i++).toInt();
    item.remoteId = row.value(i++).toString();
    item.errorKind = row.value(i++).toString();
    item.errorMessage = row.value(i++).toString();
    item.requestId = row.value(i++).toString();
    item.httpStatus = row.value(i++).toInt();
    item.remoteConversation = row.value(i++).toString();
    item.reservation = row.value(i++).toString();
    item.accommodation = row.value(i++).toString();
    return item;
}

QList<OutboxItem> select(SqlSession &sql, QLatin1StringView name, const QString &condition,
                         const QVariantList &binds)
{
    QList<OutboxItem> items;
    sql.each(name, Columns + condition + u" ORDER BY o.id"_s, binds,
             [&items](const SqlRow &row) { items.append(fromRow(row)); });
    return items;
}

} // namespace

OutboxItem byId(SqlSession &sql, OutboxId id)
{
    const QList<OutboxItem> items = select(sql, "outbox.byId"_L1, u"o.id = ?"_s, {id.value});
    if (!items.isEmpty())
        return items.first();
    sql.fail({StoreError::Kind::NotFound, u"outbox.byId"_s, {}});
    return {};
}

std::optional<OutboxId> byRemoteId(SqlSession &sql, const QString &remoteId)
{
    const auto id = sql.value("outbox.byRemoteId"_L1,
                              u"SELECT id FROM outbox WHERE remote_id = ?"_s, {sqlText(remoteId)});
    if (!id)
        return std::nullopt;
    return OutboxId{id->toLongLong()};
}

QList<OutboxItem> open(SqlSession &sql, std::optional<ConversationId> of)
{
    if (of) {
        return select(sql, "outbox.openOf"_L1, u"o.state NOT IN (3, 6) AND o.conversation_id = ?"_s,
                      {of->value});
    }
    return select(sql, "outbox.open"_L1, u"o.state NOT IN (3, 6)"_s, {});
}

QList<OutboxItem> unclear(SqlSession &sql, ConversationId of)
{
    return select(sql, "outbox.unclear"_L1,
                  u"o.state NOT IN (3, 6) AND o.conversation_id = ? AND o.state = ?"_s,
                  {of.value, int(OutboxState::Uncertain)});
}

QList<OutboxItem> inState(SqlSession &sql, OutboxState state)
{
    return select(sql, "outbox.inState"_L1, u"o.state NOT IN (3, 6) AND o.state = ?"_s,
                  {int(state)});
}

QList<OutboxItem> ready(SqlSession &sql, qint64 nowMs)
{
    return select(sql, "outbox.ready"_L1,
                  u"o.state NOT IN (3, 6) AND o.state = ? AND o.hold = 0 AND NOT EXISTS"
                  " (SELECT 1 FROM outbox e WHERE e.conversation_id = o.conversation_id"
                  " AND e.id < o.id AND e.state NOT IN (3, 6) AND NOT (e.state = 1"
                  " AND e.hold = 0 AND e.not_before_at_ms > ?"
                  " AND e.not_before_at_ms > e.created_at_ms + ?))"_s,
                  {int(OutboxState::Queued), nowMs, LongestUndoMs});
}

OutboxItem enqueue(WriteTransaction &scope, const OutgoingAttachmentFolder &folder,
                   const NewReply &reply, qint64 nowMs)
{
    SqlSession &sql = scope.sql();
    if (!reply.clientToken.isEmpty()) {
        const auto known =
            sql.value("outbox.byToken"_L1, u"SELECT id FROM outbox WHERE client_token = ?"_s,
                      {reply.clientToken});
        if (known)
            return byId(sql, {known->toLongLong()});
    }
    if (!sql.value("conversation.exists"_L1, u"SELECT 1 FROM conversation WHERE id = ?"_s,
                   {reply.conversation.value}))
        sql.fail({StoreError::Kind::NotFound, u"outbox.enqueue"_s, {}});
    const qint64 draftRevision = reply.takesDraft ? reply.draftRevision.value_or(0) : 0;
    // In this transaction: of two senders of one draft the second finds it gone.
    if (reply.takesDraft && reply.draftRevision &&
        !DraftQueries::expect(sql, reply.conversation, *reply.draftRevision))
        return {};
    const QString seenUpTo = OutboxGuard::lastOfOthers(sql, reply.conversation, reply.seenUpTo);
    if (!sql.run("outbox.insert"_L1,
                 u"INSERT INTO outbox (conversation_id, rev, state, created_at_ms,"
                 " not_before_at_ms, body, reply_to, is_guarded, if_last, cancel_on_new,"
                 " attachments, client_token, draft_revision)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?)"_s,
                 {reply.conversation.value, scope.rev(), int(OutboxState::Queued), nowMs,
                  reply.notBeforeAtMs, sqlText(withoutTrailingLines(reply.body)),
                  sqlText(reply.replyTo), reply.isGuarded || reply.cancelOnNew, sqlText(seenUpTo),
                  reply.cancelOnNew, sqlTextOrNull(reply.clientToken),
                  draftRevision != 0 ? QVariant(draftRevision) : QVariant()}))
        return {};
    const OutboxId id{sql.lastInsertId()};
    recordStep(scope, {.id = id, .event = OutboxEvent::Written, .atMs = nowMs},
               OutboxState::Queued);
    OutgoingAttachmentQueries::giveToReply(scope, folder, reply, id);
    if (reply.takesDraft)
        DraftQueries::save(scope, {.conversation = reply.conversation});
    else if (!reply.images.isEmpty()) // a draft that was nothing but images
        DraftQueries::save(scope, DraftQueries::of(sql, reply.conversation));
    scope.touch(id);
    scope.touch(reply.conversation, 0, 0, 1);
    return byId(sql, id);
}

void save(WriteTransaction &scope, OutboxState from, const OutboxItem &after)
{
    SqlSession &sql = scope.sql();
    sql.run("outbox.save"_L1,
            u"UPDATE outbox SET rev = ?, state = ?, hold = ?, not_before_at_ms = ?,"
            " first_attempt_at_ms = ?, first_attempt_rev = ?, attempt_ended_at_ms = ?,"
            " attempts = ?, looks = ?, is_guarded = ?, if_last = ?, attachments = ?,"
            " remote_id = ?,"
            " error_kind = ?, error_message = ?, request_id = ?, http_status = ?"
            " WHERE id = ? AND state = ?"_s,
            {scope.rev(), int(after.state), int(after.hold), after.notBeforeAtMs,
             after.firstAttemptAtMs, after.firstAttemptRev, after.attemptEndedAtMs, after.attempts,
             after.looks, after.isGuarded, sqlText(after.seenUpTo), sqlList(after.attachments),
             sqlTextOrNull(after.remoteId), sqlText(after.errorKind), sqlText(after.errorMessage),
             sqlText(after.requestId), after.httpStatus, after.id.value, int(from)});
    if (sql.rowsAffected() != 1)
        sql.fail({StoreError::Kind::Conflict, u"outbox.save"_s, u"not in the state expected"_s});
    if (isSettled(after.state) && !isSettled(from))
        OutgoingAttachmentQueries::forget(scope, after.id);
    scope.touch(after.id);
    const int opened = int(!isSettled(after.state)) - int(!isSettled(from));
    scope.touch(after.conversation, 0, 0, opened);
}

void recordStep(WriteTransaction &scope, const OutboxStep &step, OutboxState to)
{
    // 0 = there was no state before the reply was written
    const int from = step.event == OutboxEvent::Written ? 0 : int(step.from);
    scope.sql().run("outbox_step.insert"_L1,
                    u"INSERT INTO outbox_step (outbox_id, at_ms, from_state, to_state, event,"
                    " error_kind, detail, remote_id, request_id, http_status)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                    {step.id.value, step.atMs, from, int(to), int(step.event),
                     sqlText(step.errorKind), sqlText(step.errorMessage), sqlText(step.remoteId),
                     sqlText(step.requestId), step.httpStatus});
}

} // namespace Innbox::OutboxQueries
