#include "models/store/OutboxGuard.h"

#include "models/store/MessageQueries.h"
#include "models/store/OutboxSteps.h"

using namespace Qt::Literals::StringLiterals;

namespace Innbox::OutboxGuard {

namespace {

constexpr int MostShown = 200;

/// The message of this conversation, if it is one.
std::optional<MessageQueries::Stored> messageIn(SqlSession &sql, ConversationId in,
                                                const QString &remoteId)
{
    auto stored = MessageQueries::find(sql, remoteId);
    if (stored && stored->message.conversation != in)
        stored.reset();
    return stored;
}

} // namespace

QString lastOfOthers(SqlSession &sql, ConversationId in, const QString &remoteId)
{
    if (remoteId.isEmpty())
        return remoteId;
    const auto seen = messageIn(sql, in, remoteId);
    if (!seen || seen->message.sender != SenderKind::Desk)
        return remoteId;
    const auto before = sql.value("message.lastOfOthers"_L1,
                                  u"SELECT remote_id FROM message WHERE conversation_id = ?"
                                  " AND sender <> 3 AND (sent_at_ms, remote_id) <= (?, ?)"
                                  " ORDER BY sent_at_ms DESC, remote_id DESC LIMIT 1"_s,
                                  {in.value, seen->message.sentAtMs, sqlText(remoteId)});
    return before ? before->toString() : QString();
}

QString newestOfOthers(SqlSession &sql, ConversationId in)
{
    const auto newest =
        sql.value("message.newestOfOthers"_L1,
                  u"SELECT remote_id FROM message WHERE conversation_id = ? AND sender <> 3"
                  " ORDER BY sent_at_ms DESC, remote_id DESC LIMIT 1"_s,
                  {in.value});
    return newest ? newest->toString() : QString();
}

QList<Message> newerThanSeen(SqlSession &sql, const OutboxItem &item)
{
    // Its echo may have been on screen before it was known to be ours.
    const QString anchor = lastOfOthers(sql, item.conversation, item.seenUpTo);
    const auto seen = messageIn(sql, item.conversation, anchor);
    QString text = u"SELECT remote_id FROM message WHERE conversation_id = ? AND sender <> 3"_s;
    QVariantList binds{item.conversation.value};
    if (seen) {
        text += u" AND sent_at_ms >= ? AND (sent_at_ms > ? OR (remote_id <> ?"
                " AND created_rev > ?))"_s;
        binds << seen->message.sentAtMs << seen->message.sentAtMs << sqlText(anchor)
              << seen->createdRev;
    }
    text += u" ORDER BY sent_at_ms DESC, remote_id DESC LIMIT ?"_s;
    binds << MostShown;
    QStringList ids;
    sql.each("message.newerThanSeen"_L1, text, binds,
             [&ids](const SqlRow &row) { ids.prepend(row.value(0).toString()); });
    QList<Message> newer;
    for (const QString &id : std::as_const(ids)) {
        if (const auto stored = MessageQueries::find(sql, id))
            newer.append(stored->message);
    }
    return newer;
}

std::optional<QString> newerMessage(SqlSession &sql, const OutboxItem &item)
{
    if (!item.isGuarded)
        return std::nullopt;
    // Somebody named a message that this conversation does not have: it is not the last one.
    const QList<Message> newer = newerThanSeen(sql, item);
    const bool isUnknown =
        !item.seenUpTo.isEmpty() && !messageIn(sql, item.conversation, item.seenUpTo);
    if (newer.isEmpty() && !isUnknown)
        return std::nullopt;
    return newer.isEmpty() ? u""_s : newer.last().remoteId;
}

OutboxItem stop(WriteTransaction &scope, const OutboxItem &item, const QString &newer, qint64 nowMs)
{
    if (item.cancelOnNew) {
        OutboxSteps::takeBack(scope, item.id, nowMs, u"newer-message"_s);
        return OutboxQueries::byId(scope.sql(), item.id);
    }
    const QString message = newer.isEmpty()
                                ? u"The conversation has no message %1."_s.arg(item.seenUpTo)
                                : u"The conversation has a newer message: %1."_s.arg(newer);
    return OutboxSteps::hold(scope, item.id, OutboxHold::NewerMessage, message, nowMs);
}

void newsCame(WriteTransaction &scope, qint64 nowMs)
{
    SqlSession &sql = scope.sql();
    QList<OutboxId> wishes;
    sql.each("outbox.cancelOnNew"_L1,
             u"SELECT o.id FROM outbox o WHERE o.state NOT IN (3, 6) AND o.state = 1"
             " AND o.cancel_on_new = 1 AND NOT EXISTS (SELECT 1 FROM outbox e"
             " WHERE e.conversation_id = o.conversation_id AND e.state NOT IN (3, 6)"
             " AND e.state IN (2, 4))"_s,
             {},
             [&wishes](const SqlRow &row) { wishes.append(OutboxId{row.value(0).toLongLong()}); });
    for (const OutboxId id : std::as_const(wishes)) {
        const OutboxItem item = OutboxQueries::byId(sql, id);
        if (const auto newer = newerMessage(sql, item))
            (void)stop(scope, item, *newer, nowMs);
    }
}

} // namespace Innbox::OutboxGuard
