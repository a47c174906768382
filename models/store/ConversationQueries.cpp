#include "models/store/ConversationQueries.h"

#include "models/store/StayQueries.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::ConversationQueries {

namespace {

const QString Columns =
    u"SELECT id, rev, remote_id, reservation, accommodation, property_name, guest_name, snippet,"
    " last_sender, last_message_at_ms, waiting_since_ms, unread, message_count, open_replies,"
    " needs_reply, read_back_at_ms, no_reply_at_ms FROM conversation"_s;

Conversation fromRow(const SqlRow &row)
{
    Conversation c;
    int i = 0;
    c.id.value = row.value(i++).toLongLong();
    c.rev = row.value(i++).toLongLong();
    c.remoteId = row.value(i++).toString();
    c.reservation = row.value(i++).toString();
    c.accommodation = row.value(i++).toString();
    c.propertyName = row.value(i++).toString();
    c.guestName = row.value(i++).toString();
    c.snippet = row.value(i++).toString();
    c.lastSender = SenderKind(row.value(i++).toInt());
    c.lastMessageAtMs = row.value(i++).toLongLong();
    c.waitingSinceMs = row.value(i++).toLongLong();
    c.unread = row.value(i++).toInt();
    c.messageCount = row.value(i++).toInt();
    c.openReplies = row.value(i++).toInt();
    c.needsReply = row.value(i++).toBool();
    c.readBackAtMs = row.value(i++).toLongLong();
    c.noReplyNeeded = row.value(i++).toLongLong() != 0;
    return c;
}

QString condition(Folder folder)
{
    switch (folder) {
    case Folder::NeedsReply:
        return u"needs_reply = 1"_s;
    case Folder::Waiting:
        return u"needs_reply = 0 AND no_reply_at_ms = 0 AND message_count > 0"_s;
    case Folder::Unread:
        return u"unread > 0"_s;
    case Folder::Outbox:
        return u"open_replies > 0"_s;
    case Folder::NoReplyNeeded:
        return u"no_reply_at_ms <> 0"_s;
    case Folder::All:
        break;
    }
    return u"TRUE"_s;
}

std::optional<ConversationId> asId(const std::optional<QVariant> &value)
{
    if (!value)
        return std::nullopt;
    return ConversationId{value->toLongLong()};
}

/// The newest row of the reservation; a row with another accommodation is another stay.
std::optional<ConversationId> byReservation(SqlSession &sql, const Place &place,
                                            QLatin1StringView only)
{
    if (place.reservation.isEmpty())
        return std::nullopt;
    return asId(sql.value(
        "conversation.byReservation"_L1,
        u"SELECT id FROM conversation WHERE reservation = ?"
        " AND (accommodation = ? OR accommodation = '' OR ? = '') %1"
        " ORDER BY last_message_at_ms DESC, id DESC LIMIT 1"_s.arg(only),
        {sqlText(place.reservation), sqlText(place.accommodation), sqlText(place.accommodation)}));
}

std::optional<ConversationId> find(SqlSession &sql, const Place &place)
{
    if (place.remoteId.isEmpty())
        return byReservation(sql, place, ""_L1);
    if (const auto known = byRemoteId(sql, place.remoteId))
        return known;
    // A row made from its reservation alone gets its remote id now.
    return byReservation(sql, place, "AND remote_id IS NULL"_L1);
}

} // namespace

QList<Conversation> page(SqlSession &sql, Folder folder, ListSort sort,
                         const std::optional<ConversationCursor> &after, int limit)
{
    const bool isOldestFirst = sort != ListSort::Newest;
    const QString key =
        sort == ListSort::LongestWait ? u"waiting_since_ms"_s : u"last_message_at_ms"_s;
    QString text = Columns + u" WHERE "_s + condition(folder);
    QVariantList binds;
    if (after) {
        text += u" AND (%1, id) %2 (?, ?)"_s.arg(key, isOldestFirst ? u">"_s : u"<"_s);
        binds << after->sortMs << after->id.value;
    }
    const QString direction = isOldestFirst ? u"ASC"_s : u"DESC"_s;
    text += u" ORDER BY %1 %2, id %2 LIMIT ?"_s.arg(key, direction);
    binds << std::clamp(limit, 1, 500);
    QList<Conversation> rows;
    sql.each("conversation.page"_L1, text, binds,
             [&rows](const SqlRow &row) { rows.append(fromRow(row)); });
    return rows;
}

QList<Conversation> pageOfProperty(SqlSession &sql, const QString &accommodation, ListSort sort,
                                   const std::optional<ConversationCursor> &after, int limit)
{
    QString text = Columns + u" WHERE accommodation = ?"_s;
    QVariantList binds{sqlText(accommodation)};
    const bool isOldestFirst = sort == ListSort::Oldest;
    if (after) {
        text += isOldestFirst ? u" AND (last_message_at_ms, id) > (?, ?)"_s
                              : u" AND (last_message_at_ms, id) < (?, ?)"_s;
        binds << after->sortMs << after->id.value;
    }
    text += isOldestFirst ? u" ORDER BY last_message_at_ms, id LIMIT ?"_s
                          : u" ORDER BY last_message_at_ms DESC, id DESC LIMIT ?"_s;
    binds << std::clamp(limit, 1, 500);
    QList<Conversation> rows;
    sql.each("conversation.pageOfProperty"_L1, text, binds,
             [&rows](const SqlRow &row) { rows.append(fromRow(row)); });
    return rows;
}

Conversation byId(SqlSession &sql, ConversationId id)
{
    Conversation found;
    sql.each("conversation.byId"_L1, Columns + u" WHERE id = ?"_s, {id.value},
             [&found](const SqlRow &row) { found = fromRow(row); });
    if (!found.id.isValid())
        sql.fail({StoreError::Kind::NotFound, u"conversation.byId"_s, {}});
    return found;
}

std::optional<ConversationId> byRemoteId(SqlSession &sql, const QString &remoteId)
{
    return asId(sql.value("conversation.byRemoteId"_L1,
                          u"SELECT id FROM conversation WHERE remote_id = ?"_s,
                          {sqlText(remoteId)}));
}

Conversation byReference(SqlSession &sql, const QString &reference)
{
    auto id = byRemoteId(sql, reference);
    if (!id)
        id = byReservation(sql, {{}, reference, {}}, ""_L1);
    return byId(sql, id.value_or(ConversationId{}));
}

FolderCounts folderCounts(SqlSession &sql)
{
    FolderCounts counts;
    sql.each("folder_count.read"_L1,
             u"SELECT needs_reply, waiting, unread, outbox, no_reply, every FROM folder_count"_s,
             {}, [&counts](const SqlRow &row) {
                 counts = {row.value(0).toInt(), row.value(1).toInt(), row.value(2).toInt(),
                           row.value(3).toInt(), row.value(4).toInt(), row.value(5).toInt()};
             });
    return counts;
}

QList<Participant> participants(SqlSession &sql, ConversationId id)
{
    QList<Participant> list;
    sql.each("participant.list"_L1,
             u"SELECT remote_id, kind, type, name FROM participant WHERE conversation_id = ?"
             " ORDER BY remote_id"_s,
             {id.value}, [&list](const SqlRow &row) {
                 list.append({row.value(0).toString(), SenderKind(row.value(1).toInt()),
                              row.value(2).toString(), row.value(3).toString()});
             });
    return list;
}

ConversationId ensure(WriteTransaction &scope, const Place &place)
{
    SqlSession &sql = scope.sql();
    if (const auto known = find(sql, place)) {
        fillPlace(scope, *known, place);
        return *known;
    }
    if (!sql.run("conversation.insert"_L1,
                 u"INSERT INTO conversation (rev, remote_id, reservation, accommodation)"
                 " VALUES (?, ?, ?, ?)"_s,
                 {scope.rev(), sqlTextOrNull(place.remoteId), sqlText(place.reservation),
                  sqlText(place.accommodation)}))
        return {};
    const ConversationId id{sql.lastInsertId()};
    scope.added(id);
    StayQueries::fillConversation(scope, id, place.reservation);
    return id;
}

void fillPlace(WriteTransaction &scope, ConversationId id, const Place &place)
{
    SqlSession &sql = scope.sql();
    // UPDATE OR IGNORE would hide other faults: the remote id of another row is left to that row.
    const QString remoteId =
        !place.remoteId.isEmpty() && byRemoteId(sql, place.remoteId) ? QString() : place.remoteId;
    const QVariant remote = sqlTextOrNull(remoteId);
    const QVariant reservation = sqlText(place.reservation);
    const QVariant accommodation = sqlText(place.accommodation);
    sql.run("conversation.fillPlace"_L1,
            u"UPDATE conversation SET remote_id = coalesce(remote_id, ?),"
            " reservation = iif(reservation = '', ?, reservation),"
            " accommodation = iif(accommodation = '', ?, accommodation) WHERE id = ?"
            " AND ((remote_id IS NULL AND ? IS NOT NULL) OR (reservation = '' AND ? <> '')"
            " OR (accommodation = '' AND ? <> ''))"_s,
            {remote, reservation, accommodation, id.value, remote, reservation, accommodation});
    if (sql.rowsAffected() > 0)
        scope.touch(id);
}

void learnPropertyName(WriteTransaction &scope, ConversationId id, const QString &name,
                       qint64 sentAtMs)
{
    const bool isNumber =
        std::ranges::all_of(name, [](QChar c) { return c.isDigit() || c.isSpace(); });
    if (isNumber) // also of an empty name: the provider puts the accommodation id there
        return;
    scope.sql().run("conversation.learnPropertyName"_L1,
                    u"UPDATE conversation SET property_name = ? WHERE id = ?"
                    " AND property_name <> ? AND (property_name = '' OR NOT EXISTS"
                    " (SELECT 1 FROM message WHERE conversation_id = conversation.id"
                    " AND sender = 1 AND sender_name <> '' AND sent_at_ms > ?))"_s,
                    {sqlText(name), id.value, sqlText(name), sentAtMs});
    if (scope.sql().rowsAffected() > 0)
        scope.touch(id);
}

void upsertParticipant(WriteTransaction &scope, ConversationId id, const Participant &participant)
{
    if (participant.remoteId.isEmpty())
        return;
    SqlSession &sql = scope.sql();
    std::optional<Participant> known;
    sql.each("participant.find"_L1,
             u"SELECT remote_id, kind, type, name FROM participant"
             " WHERE conversation_id = ? AND remote_id = ?"_s,
             {id.value, sqlText(participant.remoteId)}, [&known](const SqlRow &row) {
                 known = Participant{row.value(0).toString(), SenderKind(row.value(1).toInt()),
                                     row.value(2).toString(), row.value(3).toString()};
             });
    Participant after = known.value_or(participant);
    if (after.type.isEmpty()) {
        after.type = participant.type;
        after.kind = participant.kind;
    }
    if (after.name.isEmpty())
        after.name = participant.name;
    if (sql.failed() || (known && *known == after))
        return;
    sql.run("participant.write"_L1,
            u"INSERT INTO participant (conversation_id, remote_id, kind, type, name)"
            " VALUES (?, ?, ?, ?, ?) ON CONFLICT (conversation_id, remote_id)"
            " DO UPDATE SET kind = excluded.kind, type = excluded.type, name = excluded.name"_s,
            {id.value, sqlText(after.remoteId), int(after.kind), sqlText(after.type),
             sqlText(after.name)});
    scope.touch(id);
}

void markRead(WriteTransaction &scope, ConversationId id)
{
    SqlSession &sql = scope.sql();
    const Conversation row = byId(sql, id);
    if (sql.failed() || row.unread == 0)
        return;
    sql.run("message.markRead"_L1,
            u"UPDATE message SET is_unread = 0, rev = ? WHERE conversation_id = ?"
            " AND is_unread = 1"_s,
            {scope.rev(), id.value});
    scope.touch(id, 0, -sql.rowsAffected());
}

} // namespace Innbox::ConversationQueries
