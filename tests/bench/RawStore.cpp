#include "tests/bench/RawStore.h"

#include "models/store/SearchText.h"
#include "models/store/SqliteDialect.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::Bench {

namespace {

void check(bool isGood, sqlite3 *db)
{
    if (isGood)
        return;
    std::fprintf(stderr, "the baseline failed: %s\n", sqlite3_errmsg(db));
    std::exit(1);
}

void bind(sqlite3_stmt *statement, int at, const std::string &text)
{
    sqlite3_bind_text(statement, at, text.data(), int(text.size()), SQLITE_STATIC);
}

void bind(sqlite3_stmt *statement, int at, qint64 number)
{
    sqlite3_bind_int64(statement, at, number);
}

template <class... Values>
void bindAll(sqlite3_stmt *statement, const Values &...values)
{
    int at = 0;
    (bind(statement, ++at, values), ...);
}

} // namespace

std::vector<RawRow> rawRows(const IncomingBatch &batch)
{
    std::vector<RawRow> rows;
    rows.reserve(size_t(batch.messages.size()));
    for (const IncomingMessage &m : batch.messages) {
        rows.push_back({m.remoteId.toStdString(), m.conversation.toStdString(),
                        m.reservation.toStdString(), m.accommodation.toStdString(),
                        m.body.toStdString(), SearchText::indexable(m.body).toStdString(),
                        SearchText::oneLine(m.body).toStdString(), m.senderId.toStdString(),
                        m.senderType.toStdString(), m.senderName.toStdString(), m.sentAtMs,
                        int(m.sender)});
    }
    return rows;
}

RawStore::RawStore(const QString &path, Role role)
{
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_db,
                          SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr) == SQLITE_OK,
          m_db);
    const SqliteDialect dialect(SqliteOptions{path});
    const auto part = role == Role::Writer ? SqlDialect::Role::Writer : SqlDialect::Role::Reader;
    for (const QString &pragma : dialect.setup(part) + dialect.afterMigration())
        exec(pragma.toUtf8().constData());
}

RawStore::~RawStore()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

void RawStore::exec(const char *sql)
{
    check(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK, m_db);
}

sqlite3_stmt *RawStore::statement(const char *sql)
{
    sqlite3_stmt *&statement = m_statements[sql];
    if (!statement) {
        check(sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) ==
                  SQLITE_OK,
              m_db);
    }
    sqlite3_reset(statement);
    return statement;
}

bool RawStore::step(sqlite3_stmt *statement)
{
    const int code = sqlite3_step(statement);
    check(code == SQLITE_ROW || code == SQLITE_DONE, m_db);
    if (code == SQLITE_DONE)
        sqlite3_reset(statement);
    return code == SQLITE_ROW;
}

void RawStore::begin()
{
    step(statement("BEGIN IMMEDIATE"));
}

void RawStore::commit()
{
    step(statement("COMMIT"));
}

qint64 RawStore::number(const char *sql)
{
    sqlite3_stmt *query = nullptr;
    check(sqlite3_prepare_v2(m_db, sql, -1, &query, nullptr) == SQLITE_OK, m_db);
    const qint64 found = step(query) ? sqlite3_column_int64(query, 0) : 0;
    sqlite3_finalize(query);
    return found;
}

int RawStore::run(const char *sql, std::span<const qint64> numbers, const QByteArray &text)
{
    sqlite3_stmt *const query = statement(sql);
    int at = 0;
    if (!text.isNull())
        sqlite3_bind_text(query, ++at, text.constData(), int(text.size()), SQLITE_STATIC);
    for (const qint64 number : numbers)
        bind(query, ++at, number);
    int rows = 0;
    qint64 sum = 0;
    while (step(query)) {
        ++rows;
        for (int i = 0; i < sqlite3_column_count(query); ++i) {
            if (sqlite3_column_type(query, i) == SQLITE_INTEGER)
                sum += sqlite3_column_int64(query, i);
            else if (const auto *bytes = sqlite3_column_text(query, i))
                sum += *bytes;
        }
    }
    // What was read is used, so that no compiler leaves the reading out.
    return sum == std::numeric_limits<qint64>::min() ? -1 : rows;
}

int RawStore::lookUp(const std::vector<QByteArray> &remoteIds)
{
    int known = 0;
    begin();
    for (const QByteArray &id : remoteIds) {
        known += run("SELECT id, conversation_id, rev, sent_at_ms, is_time_guess, sender, mark,"
                     " is_unread, remote_id, sender_id, sender_type, sender_name, body,"
                     " attachments, created_rev, is_sender_known, extra, reply_to"
                     " FROM message WHERE remote_id = ?",
                     {}, id);
    }
    step(statement("ROLLBACK"));
    return known;
}

qint64 RawStore::conversationOf(const RawRow &row, qint64 rev)
{
    sqlite3_stmt *const find = statement("SELECT id FROM conversation WHERE remote_id = ?");
    bindAll(find, row.conversation);
    const qint64 found = step(find) ? sqlite3_column_int64(find, 0) : 0;
    sqlite3_reset(find);
    if (found)
        return found;
    sqlite3_stmt *const insert = statement("INSERT INTO conversation (rev, remote_id, reservation,"
                                           " accommodation) VALUES (?, ?, ?, ?)");
    bindAll(insert, rev, row.conversation, row.reservation, row.accommodation);
    step(insert);
    const qint64 id = sqlite3_last_insert_rowid(m_db);
    m_touched[id].isNew = true;
    return id;
}

void RawStore::storeMessage(const RawRow &row, qint64 rev)
{
    sqlite3_stmt *const known = statement("SELECT id FROM message WHERE remote_id = ?");
    bindAll(known, row.remoteId);
    const bool isKnown = step(known);
    sqlite3_reset(known);
    if (isKnown)
        return;
    const qint64 conversation = conversationOf(row, rev);
    Standing &standing = m_touched[conversation];
    standing.id = conversation;

    constexpr qint64 IdsOfOneMs = 1 << 16;
    const qint64 first = row.sentAtMs * IdsOfOneMs;
    sqlite3_stmt *const largest = statement("SELECT max(id) FROM message WHERE id >= ? AND id < ?");
    bindAll(largest, first, first + IdsOfOneMs);
    step(largest);
    const bool isFree = sqlite3_column_type(largest, 0) == SQLITE_NULL;
    const qint64 id = isFree ? first : sqlite3_column_int64(largest, 0) + 1;
    sqlite3_reset(largest);

    static const std::string None;
    sqlite3_stmt *const insert = statement(
        "INSERT INTO message (id, conversation_id, rev, created_rev, remote_id, sent_at_ms,"
        " is_time_guess, sender, is_sender_known, mark, is_unread, sender_id, sender_type,"
        " sender_name, body, reply_to, attachments, extra)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)");
    bindAll(insert, id, conversation, rev, rev, row.remoteId, row.sentAtMs, qint64(0),
            qint64(row.sender), qint64(1), qint64(0), qint64(1), row.senderId, row.senderType,
            row.senderName, row.body, None, None);
    step(insert);
    sqlite3_stmt *const index = statement("INSERT INTO message_text (rowid, body) VALUES (?, ?)");
    bindAll(index, id, row.indexed);
    step(index);
    sqlite3_stmt *const participant =
        statement("INSERT INTO participant (conversation_id, remote_id, kind, type, name)"
                  " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    bindAll(participant, conversation, row.senderId, qint64(row.sender), row.senderType,
            row.senderName);
    step(participant);

    ++standing.messages;
    ++standing.unread;
    standing.newest = &row;
    if (!row.senderName.empty())
        standing.propertyName = row.senderName;
}

void RawStore::writeStandings(qint64 rev)
{
    int newlyNeedsReply = 0;
    int newlyUnread = 0;
    int added = 0;
    for (auto &[id, standing] : m_touched) {
        sqlite3_stmt *const before = statement("SELECT message_count, unread, needs_reply,"
                                               " property_name FROM conversation WHERE id = ?");
        bindAll(before, id);
        check(step(before), m_db);
        const bool needsReply = sqlite3_column_int(before, 2) != 0;
        const auto *knownText = reinterpret_cast<const char *>(sqlite3_column_text(before, 3));
        const std::string knownName = knownText ? knownText : "";
        newlyNeedsReply += needsReply ? 0 : 1;
        newlyUnread += sqlite3_column_int(before, 1) == 0;
        added += standing.isNew;
        sqlite3_reset(before);
        // As in our store: what does not change is not named, it would cost its indexes.
        sqlite3_stmt *const update = statement(
            needsReply ? "UPDATE conversation SET rev = ?, message_count = message_count + ?,"
                         " unread = unread + ?, last_message_at_ms = ?, last_sender = ?,"
                         " snippet = ? WHERE id = ?"
                       : "UPDATE conversation SET rev = ?, message_count = message_count + ?,"
                         " unread = unread + ?, last_message_at_ms = ?, last_sender = ?,"
                         " snippet = ?, needs_reply = 1, waiting_since_ms = ?4,"
                         " counted_property = accommodation WHERE id = ?");
        bindAll(update, rev, qint64(standing.messages), qint64(standing.unread),
                standing.newest->sentAtMs, qint64(standing.newest->sender),
                standing.newest->snippet, id);
        step(update);
        if (standing.propertyName.empty() || standing.propertyName == knownName)
            continue;
        sqlite3_stmt *const name =
            statement("UPDATE conversation SET property_name = ? WHERE id = ?");
        bindAll(name, standing.propertyName, id);
        step(name);
    }
    m_touched.clear();
    sqlite3_stmt *const counts =
        statement("UPDATE folder_count SET needs_reply = needs_reply + ?, unread = unread + ?,"
                  " every = every + ?");
    bindAll(counts, qint64(newlyNeedsReply), qint64(newlyUnread), qint64(added));
    step(counts);
}

void RawStore::ingest(std::span<const RawRow> rows, Commit mode)
{
    if (mode == Commit::EachBatch)
        begin();
    sqlite3_stmt *const read = statement("SELECT rev FROM store_revision");
    check(step(read), m_db);
    const qint64 rev = sqlite3_column_int64(read, 0) + 1;
    sqlite3_reset(read);
    for (const RawRow &row : rows)
        storeMessage(row, rev);
    writeStandings(rev);
    const auto count = qint64(rows.size());
    sqlite3_stmt *const poll = statement("INSERT INTO poll (at_ms, fetched, stored, duplicates,"
                                         " set_aside) VALUES (?, ?, ?, 0, 0)");
    bindAll(poll, rev, count, count);
    step(poll);
    sqlite3_stmt *const account =
        statement("UPDATE account SET rev = ?, fetched = fetched + ?, stored = stored + ?");
    bindAll(account, rev, count, count);
    step(account);
    sqlite3_stmt *const revision = statement("UPDATE store_revision SET rev = ?");
    bindAll(revision, rev);
    step(revision);
    if (mode == Commit::EachBatch)
        commit();
}

} // namespace Innbox::Bench
