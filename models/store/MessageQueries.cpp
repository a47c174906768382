#include "models/store/MessageQueries.h"

#include "models/store/ReceivedAttachmentQueries.h"
#include "models/store/SearchText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::MessageQueries {

namespace {

constexpr qint64 LargestTimeMs = qint64(1) << 46;
constexpr qint64 IdsOfOneMs = qint64(1) << 16;

// reply_to comes last, so that a page can replace it by the id of a known message.
const QString Columns =
    u"SELECT m.id, m.conversation_id, m.rev, m.sent_at_ms, m.is_time_guess, m.sender, m.mark,"
    " m.is_unread, m.remote_id, m.sender_id, m.sender_type, m.sender_name, m.body,"
    " m.attachments, m.created_rev, m.is_sender_known, m.extra, "_s;

/// Behind Columns, where it is asked too whether only a history brought the message.
const QString FindColumns =
    u"m.reply_to,"
    " EXISTS (SELECT 1 FROM history_find WHERE remote_id = m.remote_id AND queued_at_ms = 0)"
    " FROM message m "_s;

/// The places of all these.
enum Column : int {
    RowId,
    RowOfConversation,
    Rev,
    SentAt,
    IsTimeGuess,
    Sender,
    Mark,
    IsUnread,
    RemoteId,
    SenderId,
    SenderType,
    SenderName,
    Body,
    Attachments,
    CreatedRev,
    IsSenderKnown,
    Extra,
    ReplyTo,
    CameByHistory
};

const QString Insert =
    u"INSERT INTO message (id, conversation_id, rev, created_rev, remote_id, sent_at_ms,"
    " is_time_guess, sender, is_sender_known, mark, is_unread, sender_id, sender_type,"
    " sender_name, body, reply_to, attachments, extra)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "_s;
const QString InsertPlain = Insert + u"'', '', NULL) ON CONFLICT (id) DO NOTHING"_s;
const QString InsertWhole = Insert + u"?, ?, ?) ON CONFLICT (id) DO NOTHING"_s;

Stored fromRow(const SqlRow &row)
{
    Stored stored;
    Message &m = stored.message;
    m.id.value = row.number(RowId);
    m.conversation.value = row.number(RowOfConversation);
    m.rev = row.number(Rev);
    m.sentAtMs = row.number(SentAt);
    m.isTimeGuess = row.value(IsTimeGuess).toBool();
    m.sender = SenderKind(row.value(Sender).toInt());
    m.mark = DeliveryMark(row.value(Mark).toInt());
    m.isUnread = row.value(IsUnread).toBool();
    m.remoteId = row.text(RemoteId);
    m.senderId = row.text(SenderId);
    m.senderType = row.text(SenderType);
    m.senderName = row.text(SenderName);
    m.body = row.text(Body);
    stored.attachments = listFromSql(row.value(Attachments));
    stored.createdRev = row.number(CreatedRev);
    stored.isSenderKindKnown = row.value(IsSenderKnown).toBool();
    stored.extra = row.bytes(Extra);
    m.replyTo = row.text(ReplyTo);
    for (const QString &id : std::as_const(stored.attachments))
        m.attachments.append({id});
    return stored;
}

/// All but the place. Only the plainest case: what it does not see is compared in full.
bool tellsAll(const SqlRow &row, const IncomingMessage &m)
{
    const auto kind = SenderKind(row.value(Sender).toInt());
    return kind == m.sender && kind != SenderKind::Desk &&
           row.value(IsSenderKnown).toBool() == m.isSenderKindKnown &&
           row.number(SentAt) == m.sentAtMs && !m.isTimeGuess && !row.value(IsTimeGuess).toBool() &&
           m.attachments.isEmpty() && row.isText(Attachments, u"") &&
           row.isText(SenderId, m.senderId) && row.isText(SenderType, m.senderType) &&
           row.isText(SenderName, m.senderName) && row.isText(ReplyTo, m.replyTo) &&
           row.isText(Body, m.body) && !row.value(CameByHistory).toBool();
}

void index(SqlSession &sql, const Message &message)
{
    if (!message.body.isEmpty())
        sql.run("message_text.index"_L1, sql.dialect().indexText(),
                {message.id.value, sqlText(SearchText::indexable(message.body))});
}

void unindex(SqlSession &sql, const Message &message)
{
    if (!message.body.isEmpty())
        sql.run("message_text.unindex"_L1, sql.dialect().unindexText(),
                {message.id.value, sqlText(SearchText::indexable(message.body))});
}

bool isTaken(SqlSession &sql, qint64 id)
{
    return sql.value("message.isIdTaken"_L1, u"SELECT 1 FROM message WHERE id = ?"_s, {id})
        .has_value();
}

/// The millisecond is full: the next free id above it. Remembers how far it came, so that many
/// messages of one millisecond do not walk the same way again and again.
qint64 spill(SqlSession &sql, qint64 firstId)
{
    const auto known =
        sql.value("message_id_spill.find"_L1,
                  u"SELECT next_id FROM message_id_spill WHERE first_id = ?"_s, {firstId});
    qint64 id = known ? known->toLongLong() : firstId + IdsOfOneMs;
    while (!sql.failed() && (id == 0 || isTaken(sql, id)))
        ++id;
    sql.run("message_id_spill.write"_L1,
            u"INSERT INTO message_id_spill (first_id, next_id) VALUES (?, ?)"
            " ON CONFLICT (first_id) DO UPDATE SET next_id = excluded.next_id"_s,
            {firstId, id + 1});
    return id;
}

qint64 firstId(qint64 sentAtMs)
{
    const qint64 first = std::clamp(sentAtMs, -LargestTimeMs, LargestTimeMs - 1) * IdsOfOneMs;
    return first == 0 ? 1 : first; // 0 is never a row
}

/// False when the id is taken (or after an error).
bool write(WriteTransaction &scope, const Stored &row)
{
    const Message &m = row.message;
    SqlSession &sql = scope.sql();
    QVariantList binds{m.id.value,
                       m.conversation.value,
                       scope.rev(),
                       scope.rev(),
                       sqlText(m.remoteId),
                       m.sentAtMs,
                       m.isTimeGuess,
                       int(m.sender),
                       row.isSenderKindKnown,
                       int(m.mark),
                       m.isUnread,
                       sqlText(m.senderId),
                       sqlText(m.senderType),
                       sqlText(m.senderName),
                       sqlText(m.body)};
    // Most messages have none of these three, and each bind costs more than what it stores.
    const bool isPlain = m.replyTo.isEmpty() && row.attachments.isEmpty() && row.extra.isEmpty();
    if (!isPlain)
        binds << sqlText(m.replyTo) << sqlList(row.attachments) << sqlBytesOrNull(row.extra);
    const QString &text = isPlain ? InsertPlain : InsertWhole;
    return sql.run("message.insert"_L1, text, binds) && sql.rowsAffected() > 0;
}

} // namespace

QList<Message> page(SqlSession &sql, ConversationId conversation,
                    const std::optional<MessageCursor> &before, int limit)
{
    QString text = Columns + u"coalesce((SELECT r.remote_id FROM message r"
                             " WHERE m.reply_to <> '' AND r.remote_id = m.reply_to), '')"
                             " FROM message m WHERE m.conversation_id = ?"_s;
    QVariantList binds{conversation.value};
    if (before) {
        text += u" AND (m.sent_at_ms, m.remote_id) < (?, ?)"_s;
        binds << before->sentAtMs << sqlText(before->remoteId);
    }
    text += u" ORDER BY m.sent_at_ms DESC, m.remote_id DESC LIMIT ?"_s;
    binds << std::clamp(limit, 1, 500);
    QList<Message> rows;
    sql.each("message.page"_L1, text, binds,
             [&rows](const SqlRow &row) { rows.append(fromRow(row).message); });
    ReceivedAttachmentQueries::describe(sql, &rows);
    return rows;
}

std::optional<Stored> find(SqlSession &sql, const QString &remoteId)
{
    std::optional<Stored> found;
    sql.each("message.find"_L1, Columns + u"m.reply_to FROM message m WHERE m.remote_id = ?"_s,
             {sqlText(remoteId)}, [&found](const SqlRow &row) { found = fromRow(row); });
    return found;
}

Known findAll(SqlSession &sql, KnownPlaces &places, const QStringList &ids,
              const QList<IncomingMessage> &messages)
{
    static const QString text =
        Columns + FindColumns + u"WHERE m.remote_id IN (%1)"_s.arg(sql.dialect().elements());
    QHash<QString, const IncomingMessage *> asked;
    asked.reserve(messages.size());
    for (const IncomingMessage &message : messages) {
        if (!message.remoteId.isEmpty())
            asked.insert(message.remoteId, &message);
    }
    if (asked.size() < ids.size()) {
        QSet<QString> seen;
        for (const QString &id : ids) {
            if (seen.contains(id))
                asked.remove(id); // twice in a batch: each is compared with the row
            seen.insert(id);
        }
    }
    Known known;
    QHash<const IncomingMessage *, ConversationId> told; // if it came for this conversation
    QList<ConversationId> conversations;
    sql.each("message.findAll"_L1, text, {sqlList(ids)}, [&](const SqlRow &row) {
        const QString id = row.text(RemoteId);
        conversations.append(ConversationId{row.number(RowOfConversation)});
        const IncomingMessage *const message = asked.value(id);
        if (message && tellsAll(row, *message))
            told.insert(message, conversations.last());
        else
            known.messages.insert(id, {fromRow(row), {}, row.value(CameByHistory).toBool()});
    });
    const QHash<ConversationId, KnownPlace> found = places.of(sql, conversations);
    for (auto it = told.cbegin(); it != told.cend(); ++it) {
        if (found.value(it.value()).tells(*it.key()))
            known.told.insert(it.key());
        else if (const auto stored = find(sql, it.key()->remoteId))
            known.messages.insert(it.key()->remoteId, {*stored, {}, false});
    }
    for (Placed &placed : known.messages)
        placed.place = found.value(placed.stored.message.conversation);
    return known;
}

void insert(WriteTransaction &scope, Stored row)
{
    SqlSession &sql = scope.sql();
    Message &m = row.message;
    m.id.value = firstId(m.sentAtMs);
    // Nearly always the first id of its millisecond is free: asked only when it was not.
    if (!write(scope, row)) {
        m.id.value = freeId(scope, m.sentAtMs);
        if (!sql.failed() && !write(scope, row))
            sql.fail({StoreError::Kind::Conflict, u"message.insert"_s, u"id taken"_s});
    }
    index(sql, m);
    scope.touch(m.conversation, 1, m.isUnread ? 1 : 0);
}

void update(WriteTransaction &scope, const Stored &before, Stored after)
{
    const Message &old = before.message;
    Message &m = after.message;
    if (old == m && before.isSenderKindKnown == after.isSenderKindKnown)
        return;
    SqlSession &sql = scope.sql();
    if (old.sentAtMs != m.sentAtMs) {
        m.id.value = freeId(scope, m.sentAtMs);
        unindex(sql, old);
        index(sql, m);
    }
    sql.run("message.update"_L1,
            u"UPDATE message SET id = ?, rev = ?, sent_at_ms = ?, is_time_guess = ?, sender = ?,"
            " is_sender_known = ?, mark = ?, is_unread = ?, sender_id = ?, sender_type = ?,"
            " sender_name = ?, reply_to = ? WHERE id = ?"_s,
            {m.id.value, scope.rev(), m.sentAtMs, m.isTimeGuess, int(m.sender),
             after.isSenderKindKnown, int(m.mark), m.isUnread, sqlText(m.senderId),
             sqlText(m.senderType), sqlText(m.senderName), sqlText(m.replyTo), old.id.value});
    scope.touch(m.conversation, 0, int(m.isUnread) - int(old.isUnread));
}

qint64 freeId(WriteTransaction &scope, qint64 sentAtMs)
{
    SqlSession &sql = scope.sql();
    const qint64 first = std::clamp(sentAtMs, -LargestTimeMs, LargestTimeMs - 1) * IdsOfOneMs;
    const auto largest = sql.value("message.largestIdOfMs"_L1,
                                   u"SELECT max(id) FROM message WHERE id >= ? AND id < ?"_s,
                                   {first, first + IdsOfOneMs});
    if (!largest || largest->isNull())
        return first == 0 ? 1 : first; // 0 is never a row
    const qint64 next = largest->toLongLong() + 1;
    return next < first + IdsOfOneMs ? next : spill(sql, first);
}

} // namespace Innbox::MessageQueries
