#include "models/store/WriteScope.h"

#include "models/store/SearchText.h"
#include "models/values/Conversation.h"

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

/// What decides in which folders a conversation stands.
struct Standing {
    int messages = 0;
    int unread = 0;
    int openReplies = 0;
    bool needsReply = false;
    bool noReplyNeeded = false;

    [[nodiscard]] int inNeedsReply() const { return needsReply ? 1 : 0; }
    [[nodiscard]] int inWaiting() const
    {
        return !needsReply && !noReplyNeeded && messages > 0 ? 1 : 0;
    }
    [[nodiscard]] int inNoReplyNeeded() const { return noReplyNeeded ? 1 : 0; }
    [[nodiscard]] int inUnread() const { return unread > 0 ? 1 : 0; }
};

struct Newest {
    qint64 sentAtMs = 0;
    SenderKind sender = SenderKind::Other;
    QString body{};
    bool exists = false;
};

Newest newestMessage(SqlSession &sql, ConversationId id)
{
    Newest newest;
    sql.each("message.newest"_L1,
             u"SELECT sent_at_ms, sender, body FROM message WHERE conversation_id = ?"
             " ORDER BY sent_at_ms DESC, remote_id DESC LIMIT 1"_s,
             {id.value}, [&newest](const QSqlQuery &row) {
                 newest = {row.value(0).toLongLong(), SenderKind(row.value(1).toInt()),
                           row.value(2).toString(), true};
             });
    return newest;
}

/// Where a conversation is counted, and since when a person says that it needs no reply.
struct Handling {
    QString accommodation{};
    QString countedProperty{};
    qint64 noReplyAtMs = 0; ///< time of its newest message when that was said; 0 = not said
};

/// True when something that is not ours is newer than the time.
bool hasNewerOfOthers(SqlSession &sql, ConversationId id, qint64 sentAtMs)
{
    return sql
        .value("message.newerOfOthers"_L1,
               u"SELECT 1 FROM message WHERE conversation_id = ? AND sent_at_ms > ?"
               " AND sender <> 3 LIMIT 1"_s,
               {id.value, sentAtMs})
        .has_value();
}

/// Keeps the counts of the property a conversation belongs to.
void countProperty(SqlSession &sql, const Handling &handling, bool neededReply, bool needsReply)
{
    const bool hasMoved = handling.accommodation != handling.countedProperty;
    if (hasMoved && !handling.countedProperty.isEmpty())
        sql.run("property.leave"_L1,
                u"UPDATE property SET conversations = conversations - 1,"
                " needs_reply = needs_reply - ? WHERE accommodation = ?"_s,
                {int(neededReply), sqlText(handling.countedProperty)});
    if (handling.accommodation.isEmpty())
        return;
    const int conversations = hasMoved ? 1 : 0;
    const int waiting = int(needsReply) - (hasMoved ? 0 : int(neededReply));
    sql.run("property.count"_L1,
            u"INSERT INTO property (accommodation, conversations, needs_reply)"
            " VALUES (?, ?, ?) ON CONFLICT (accommodation) DO UPDATE SET"
            " conversations = conversations + excluded.conversations,"
            " needs_reply = needs_reply + excluded.needs_reply"_s,
            {sqlText(handling.accommodation), conversations, waiting});
}

/// The first message after our newest one.
qint64 firstUnanswered(SqlSession &sql, ConversationId id)
{
    QVariantList binds{id.value};
    sql.each("message.newestOfOurs"_L1,
             u"SELECT sent_at_ms, remote_id FROM message WHERE conversation_id = ? AND sender = 3"
             " ORDER BY sent_at_ms DESC, remote_id DESC LIMIT 1"_s,
             {id.value}, [&binds](const QSqlQuery &row) {
                 binds.append(row.value(0));
                 binds.append(row.value(1));
             });
    const QString all = u"SELECT sent_at_ms FROM message WHERE conversation_id = ?"
                        " ORDER BY sent_at_ms, remote_id LIMIT 1"_s;
    const QString later = u"SELECT sent_at_ms FROM message WHERE conversation_id = ?"
                          " AND (sent_at_ms, remote_id) > (?, ?)"
                          " ORDER BY sent_at_ms, remote_id LIMIT 1"_s;
    const auto first =
        sql.value("message.firstUnanswered"_L1, binds.size() == 1 ? all : later, binds);
    return first ? first->toLongLong() : 0;
}

} // namespace

WriteScope::WriteScope(SqlSession &sql) : m_sql(sql), m_transaction(sql)
{
    const auto rev = m_sql.value("revision.read"_L1, u"SELECT rev FROM store_revision"_s);
    m_rev = (rev ? rev->toLongLong() : 0) + 1;
    m_changes.rev = m_rev;
}

void WriteScope::touch(ConversationId conversation, int messages, int unread, int openReplies)
{
    Difference &difference = m_differences[conversation];
    difference.messages += messages;
    difference.unread += unread;
    difference.openReplies += openReplies;
    m_changes.conversations.insert(conversation);
}

void WriteScope::added(ConversationId conversation)
{
    m_differences[conversation].isNew = true;
    m_changes.conversations.insert(conversation);
}

void WriteScope::bringUpToDate(ConversationId conversation, const Difference &difference)
{
    Standing before;
    Handling handling;
    m_sql.each("conversation.standing"_L1,
               u"SELECT message_count, unread, open_replies, needs_reply, was_no_reply,"
               " accommodation, counted_property, no_reply_at_ms FROM conversation"
               " WHERE id = ?"_s,
               {conversation.value}, [&before, &handling](const QSqlQuery &row) {
                   before = {row.value(0).toInt(), row.value(1).toInt(), row.value(2).toInt(),
                             row.value(3).toBool(), row.value(4).toBool()};
                   handling = {row.value(5).toString(), row.value(6).toString(),
                               row.value(7).toLongLong()};
               });
    const Newest newest = newestMessage(m_sql, conversation);
    Standing after;
    after.messages = before.messages + difference.messages;
    after.unread = before.unread + difference.unread;
    after.openReplies = before.openReplies + difference.openReplies;
    if (handling.noReplyAtMs != 0 && hasNewerOfOthers(m_sql, conversation, handling.noReplyAtMs))
        handling.noReplyAtMs = 0;
    after.noReplyNeeded = handling.noReplyAtMs != 0;
    after.needsReply = newest.exists && newest.sender != SenderKind::Desk && !after.noReplyNeeded;
    const qint64 waitingSinceMs = after.needsReply ? firstUnanswered(m_sql, conversation) : 0;
    m_sql.run("conversation.bringUpToDate"_L1,
              u"UPDATE conversation SET rev = ?, message_count = ?, unread = ?, open_replies = ?,"
              " needs_reply = ?, waiting_since_ms = ?, last_message_at_ms = ?, last_sender = ?,"
              " snippet = ?, no_reply_at_ms = ?, was_no_reply = ?, counted_property = accommodation"
              " WHERE id = ?"_s,
              {m_rev, after.messages, after.unread, after.openReplies, after.needsReply,
               waitingSinceMs, newest.sentAtMs, int(newest.sender),
               sqlText(SearchText::oneLine(newest.body)), handling.noReplyAtMs, after.noReplyNeeded,
               conversation.value});
    if (before.needsReply != after.needsReply || handling.accommodation != handling.countedProperty)
        countProperty(m_sql, handling, before.needsReply, after.needsReply);
    const QVariantList folders{after.inNeedsReply() - before.inNeedsReply(),
                               after.inWaiting() - before.inWaiting(),
                               after.inUnread() - before.inUnread(),
                               difference.openReplies,
                               after.inNoReplyNeeded() - before.inNoReplyNeeded(),
                               difference.isNew ? 1 : 0};
    if (folders == QVariantList{0, 0, 0, 0, 0, 0})
        return;
    m_sql.run("folder_count.add"_L1,
              u"UPDATE folder_count SET needs_reply = needs_reply + ?, waiting = waiting + ?,"
              " unread = unread + ?, outbox = outbox + ?, no_reply = no_reply + ?,"
              " every = every + ?"_s,
              folders);
}

bool WriteScope::commit()
{
    for (auto it = m_differences.cbegin(); it != m_differences.cend() && !m_sql.failed(); ++it)
        bringUpToDate(it.key(), it.value());
    if (m_changes.account)
        m_sql.run("account.stamp"_L1, u"UPDATE account SET rev = ?"_s, {m_rev});
    if (!m_changes.isEmpty())
        m_sql.run("revision.write"_L1, u"UPDATE store_revision SET rev = ?"_s, {m_rev});
    if (!m_sql.failed() && m_transaction.commit())
        return true;
    m_transaction.rollback();
    return false;
}

} // namespace Innbox
