#include "models/store/WriteTransaction.h"

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

/// What a transaction adds to the counts of one property.
struct PropertyCount {
    int conversations = 0;
    int needsReply = 0;
    void add(int someConversations, int someNeedsReply)
    {
        conversations += someConversations;
        needsReply += someNeedsReply;
    }
    friend bool operator==(const PropertyCount &, const PropertyCount &) = default;
};

/// A conversation before this transaction's counters, and what its messages say now.
struct Row {
    ConversationId id;
    Standing before{};
    QString accommodation{};
    QString countedProperty{};
    qint64 noReplyAtMs = 0; ///< time of its newest message when it was said to need no reply
    qint64 lastMessageAtMs = 0;
    SenderKind lastSender = SenderKind::Other;
    QString snippet{};
    qint64 waitingSinceMs = 0;
    bool hasMessages = false;
    qint64 newestAtMs = 0;
    SenderKind newestSender = SenderKind::Other;
    QString newestBody{};          ///< its start
    bool hasNewerOfOthers = false; ///< something that is not ours is newer than noReplyAtMs
    qint64 firstUnansweredMs = 0;  ///< the first message after our newest one
};

/// One statement for all of them: with many, asking for each costs more than the answers.
QList<Row> readRows(SqlSession &sql, const QList<ConversationId> &ids)
{
    static const QString text =
        u"SELECT c.id, c.message_count, c.unread, c.open_replies, c.needs_reply, c.was_no_reply,"
        " c.accommodation, c.counted_property, c.no_reply_at_ms, c.last_message_at_ms,"
        " c.last_sender, c.snippet, c.waiting_since_ms, n.sent_at_ms, n.sender,"
        " substr(n.body, 1, 1280),"
        " c.no_reply_at_ms <> 0 AND EXISTS (SELECT 1 FROM message"
        " WHERE conversation_id = c.id AND sent_at_ms > c.no_reply_at_ms AND sender <> 3),"
        " CASE WHEN n.id IS NULL OR n.sender = 3 THEN 0 ELSE coalesce("
        "(SELECT f.sent_at_ms FROM message f WHERE f.conversation_id = c.id"
        " AND (f.sent_at_ms, f.remote_id) > (SELECT o.sent_at_ms, o.remote_id FROM message o"
        " WHERE o.conversation_id = c.id AND o.sender = 3"
        " ORDER BY o.sent_at_ms DESC, o.remote_id DESC LIMIT 1)"
        " ORDER BY f.sent_at_ms, f.remote_id LIMIT 1),"
        " (SELECT min(sent_at_ms) FROM message WHERE conversation_id = c.id)) END"
        " FROM conversation c LEFT JOIN message n ON n.id = (SELECT id FROM message"
        " WHERE conversation_id = c.id ORDER BY sent_at_ms DESC, remote_id DESC LIMIT 1)"
        " WHERE c.id IN (%1)"_s.arg(sql.dialect().elements());
    QList<Row> rows;
    sql.each("conversation.standings"_L1, text, {sqlList(ids)}, [&rows](const SqlRow &row) {
        Row r;
        int i = 0;
        r.id.value = row.value(i++).toLongLong();
        r.before.messages = row.value(i++).toInt();
        r.before.unread = row.value(i++).toInt();
        r.before.openReplies = row.value(i++).toInt();
        r.before.needsReply = row.value(i++).toBool();
        r.before.noReplyNeeded = row.value(i++).toBool();
        r.accommodation = row.value(i++).toString();
        r.countedProperty = row.value(i++).toString();
        r.noReplyAtMs = row.value(i++).toLongLong();
        r.lastMessageAtMs = row.value(i++).toLongLong();
        r.lastSender = SenderKind(row.value(i++).toInt());
        r.snippet = row.value(i++).toString();
        r.waitingSinceMs = row.value(i++).toLongLong();
        r.hasMessages = !row.value(i).isNull();
        r.newestAtMs = row.value(i++).toLongLong();
        r.newestSender = SenderKind(row.value(i++).toInt());
        r.newestBody = row.value(i++).toString();
        r.hasNewerOfOthers = row.value(i++).toBool();
        r.firstUnansweredMs = row.value(i++).toLongLong();
        rows.append(std::move(r));
    });
    return rows;
}

/// Names only what differs: each named column costs the indexes it stands in, changed or not.
void write(SqlSession &sql, qint64 rev, const Row &row, const Standing &after)
{
    const Standing &before = row.before;
    QString text = u"UPDATE conversation SET rev = ?, message_count = ?, unread = ?"_s;
    QVariantList binds{rev, after.messages, after.unread};
    const auto set = [&](const QString &column, const QVariant &value) {
        text += column;
        binds << value;
    };
    if (row.newestAtMs != row.lastMessageAtMs)
        set(u", last_message_at_ms = ?"_s, row.newestAtMs);
    if (row.newestSender != row.lastSender)
        set(u", last_sender = ?"_s, int(row.newestSender));
    const QString snippet = SearchText::oneLine(row.newestBody);
    if (snippet != row.snippet)
        set(u", snippet = ?"_s, sqlText(snippet));
    const qint64 waitingSinceMs = after.needsReply ? row.firstUnansweredMs : 0;
    if (after.needsReply != before.needsReply)
        set(u", needs_reply = ?"_s, after.needsReply);
    if (waitingSinceMs != row.waitingSinceMs)
        set(u", waiting_since_ms = ?"_s, waitingSinceMs);
    if (after.openReplies != before.openReplies)
        set(u", open_replies = ?"_s, after.openReplies);
    const qint64 noReplyAtMs = after.noReplyNeeded ? row.noReplyAtMs : 0;
    if (noReplyAtMs != row.noReplyAtMs)
        set(u", no_reply_at_ms = ?"_s, noReplyAtMs);
    if (after.noReplyNeeded != before.noReplyNeeded)
        set(u", was_no_reply = ?"_s, after.noReplyNeeded);
    if (row.accommodation != row.countedProperty)
        text += u", counted_property = accommodation"_s;
    set(u" WHERE id = ?"_s, row.id.value);
    sql.run("conversation.bringUpToDate"_L1, text, binds);
}

/// Adds to the counts of a property.
void countProperty(SqlSession &sql, const QString &accommodation, const PropertyCount &count)
{
    if (count == PropertyCount{})
        return;
    sql.run("property.count"_L1,
            u"INSERT INTO property (accommodation, conversations, needs_reply)"
            " VALUES (?, ?, ?) ON CONFLICT (accommodation) DO UPDATE SET"
            " conversations = conversations + excluded.conversations,"
            " needs_reply = needs_reply + excluded.needs_reply"_s,
            {accommodation, count.conversations, count.needsReply});
}

void countFolders(SqlSession &sql, const FolderCounts &more)
{
    if (more == FolderCounts{})
        return;
    sql.run(
        "folder_count.add"_L1,
        u"UPDATE folder_count SET needs_reply = needs_reply + ?, waiting = waiting + ?,"
        " unread = unread + ?, outbox = outbox + ?, no_reply = no_reply + ?,"
        " every = every + ?"_s,
        {more.needsReply, more.waiting, more.unread, more.outbox, more.noReplyNeeded, more.all});
}

} // namespace

WriteTransaction::WriteTransaction(SqlSession &sql) : m_sql(sql), m_transaction(sql)
{
    const auto rev = m_sql.value("revision.read"_L1, u"SELECT rev FROM store_revision"_s);
    m_rev = (rev ? rev->toLongLong() : 0) + 1;
    m_changes.rev = m_rev;
}

void WriteTransaction::touch(ConversationId conversation, int messages, int unread, int openReplies)
{
    Difference &difference = m_differences[conversation];
    difference.messages += messages;
    difference.unread += unread;
    difference.openReplies += openReplies;
    m_changes.conversations.insert(conversation);
}

void WriteTransaction::added(ConversationId conversation)
{
    m_differences[conversation].isNew = true;
    m_changes.conversations.insert(conversation);
}

void WriteTransaction::bringUpToDate()
{
    FolderCounts folders;
    QHash<QString, PropertyCount> properties;
    for (const Row &row : readRows(m_sql, m_differences.keys())) {
        const Difference difference = m_differences.value(row.id);
        const Standing &before = row.before;
        Standing after;
        after.messages = before.messages + difference.messages;
        after.unread = before.unread + difference.unread;
        after.openReplies = before.openReplies + difference.openReplies;
        after.noReplyNeeded = row.noReplyAtMs != 0 && !row.hasNewerOfOthers;
        after.needsReply =
            row.hasMessages && row.newestSender != SenderKind::Desk && !after.noReplyNeeded;
        write(m_sql, m_rev, row, after);
        folders.needsReply += after.inNeedsReply() - before.inNeedsReply();
        folders.waiting += after.inWaiting() - before.inWaiting();
        folders.unread += after.inUnread() - before.inUnread();
        folders.outbox += difference.openReplies;
        folders.noReplyNeeded += after.inNoReplyNeeded() - before.inNoReplyNeeded();
        folders.all += difference.isNew ? 1 : 0;
        if (!row.countedProperty.isEmpty())
            properties[row.countedProperty].add(-1, -before.inNeedsReply());
        if (!row.accommodation.isEmpty())
            properties[row.accommodation].add(1, after.inNeedsReply());
    }
    countFolders(m_sql, folders);
    for (auto it = properties.cbegin(); it != properties.cend(); ++it)
        countProperty(m_sql, it.key(), it.value());
}

bool WriteTransaction::commit()
{
    if (!m_differences.isEmpty())
        bringUpToDate();
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
