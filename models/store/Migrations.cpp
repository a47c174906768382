#include "models/store/Migrations.h"

#include "models/store/CorrectionQueries.h"
#include "models/store/CustodyQueries.h"
#include "models/store/DraftQueries.h"
#include "models/store/LanguageQueries.h"
#include "models/store/LedgerQueries.h"
#include "models/store/ListQueries.h"
#include "models/store/OutgoingAttachmentRows.h"
#include "models/store/ReceivedAttachmentQueries.h"
#include "models/store/SqlTransaction.h"
#include "models/store/StayQueries.h"
#include "models/store/TriageQueries.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::Migrations {

namespace {

bool runAll(SqlSession &sql, const QStringList &statements)
{
    return std::ranges::all_of(statements, [&sql](const QString &statement) {
        return sql.run("schema.create"_L1, statement);
    });
}

bool createAccount(SqlSession &sql)
{
    return runAll(sql, sql.dialect().markAsOurs()) &&
           runAll(
               sql,
               {u"CREATE TABLE store_revision (id INTEGER PRIMARY KEY CHECK (id = 1),"
                " rev INTEGER NOT NULL) STRICT"_s,
                u"INSERT INTO store_revision (id, rev) VALUES (1, 0)"_s,
                u"CREATE TABLE account (id INTEGER PRIMARY KEY CHECK (id = 1),"
                " rev INTEGER NOT NULL DEFAULT 0,"
                " base_url TEXT NOT NULL DEFAULT '', affiliate_id TEXT NOT NULL DEFAULT '',"
                " had_success INTEGER NOT NULL DEFAULT 0, has_voice INTEGER NOT NULL DEFAULT 0,"
                " voice INTEGER NOT NULL DEFAULT 2, collects INTEGER NOT NULL DEFAULT -1,"
                " server_offset_ms INTEGER NOT NULL DEFAULT 0,"
                " last_success_at_ms INTEGER NOT NULL DEFAULT 0,"
                " fetched INTEGER NOT NULL DEFAULT 0, stored INTEGER NOT NULL DEFAULT 0,"
                " duplicates INTEGER NOT NULL DEFAULT 0, set_aside INTEGER NOT NULL DEFAULT 0,"
                " confirmed INTEGER NOT NULL DEFAULT 0) STRICT"_s,
                u"INSERT INTO account (id) VALUES (1)"_s,
                // The sums of one poll; fetched = stored + duplicates + set_aside.
                u"CREATE TABLE poll (id INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL,"
                " fetched INTEGER NOT NULL, stored INTEGER NOT NULL, duplicates INTEGER NOT NULL,"
                " set_aside INTEGER NOT NULL, confirmed INTEGER NOT NULL DEFAULT 0) STRICT"_s});
}

bool createMessages(SqlSession &sql)
{
    return runAll(
               sql,
               {u"CREATE TABLE conversation (id INTEGER PRIMARY KEY, rev INTEGER NOT NULL,"
                " remote_id TEXT UNIQUE, reservation TEXT NOT NULL, accommodation TEXT NOT NULL,"
                " property_name TEXT NOT NULL DEFAULT '', guest_name TEXT NOT NULL DEFAULT '',"
                " snippet TEXT NOT NULL DEFAULT '', last_sender INTEGER NOT NULL DEFAULT 0,"
                " last_message_at_ms INTEGER NOT NULL DEFAULT 0,"
                " waiting_since_ms INTEGER NOT NULL DEFAULT 0, unread INTEGER NOT NULL DEFAULT 0,"
                " message_count INTEGER NOT NULL DEFAULT 0,"
                " open_replies INTEGER NOT NULL DEFAULT 0,"
                " needs_reply INTEGER NOT NULL DEFAULT 0,"
                " read_back_at_ms INTEGER NOT NULL DEFAULT 0) STRICT"_s,
                u"CREATE INDEX conversation_by_rev ON conversation (rev)"_s,
                u"CREATE INDEX conversation_by_reservation ON conversation (reservation)"_s,
                u"CREATE INDEX conversation_by_time ON conversation (last_message_at_ms, id)"_s,
                u"CREATE INDEX conversation_needs_reply ON conversation (waiting_since_ms, id)"
                " WHERE needs_reply = 1"_s,
                u"CREATE INDEX conversation_waiting ON conversation (last_message_at_ms, id)"
                " WHERE needs_reply = 0 AND message_count > 0"_s,
                u"CREATE INDEX conversation_unread ON conversation (last_message_at_ms, id)"
                " WHERE unread > 0"_s,
                u"CREATE INDEX conversation_outbox ON conversation (last_message_at_ms, id)"
                " WHERE open_replies > 0"_s,
                u"CREATE TABLE folder_count (id INTEGER PRIMARY KEY CHECK (id = 1),"
                " needs_reply INTEGER NOT NULL, waiting INTEGER NOT NULL,"
                " unread INTEGER NOT NULL, outbox INTEGER NOT NULL,"
                " every INTEGER NOT NULL) STRICT"_s,
                u"INSERT INTO folder_count VALUES (1, 0, 0, 0, 0, 0)"_s,
                u"CREATE TABLE participant (conversation_id INTEGER NOT NULL"
                " REFERENCES conversation (id), remote_id TEXT NOT NULL, kind INTEGER NOT NULL,"
                " type TEXT NOT NULL, name TEXT NOT NULL,"
                " PRIMARY KEY (conversation_id, remote_id)) STRICT, WITHOUT ROWID"_s,
                // The id follows the time, so that the text index answers "newest first" in its
                // own order. It changes when a guessed time gives way to the true one: other
                // tables name a message by its remote_id.
                u"CREATE TABLE message (id INTEGER PRIMARY KEY,"
                " conversation_id INTEGER NOT NULL REFERENCES conversation (id),"
                " rev INTEGER NOT NULL, created_rev INTEGER NOT NULL,"
                " remote_id TEXT NOT NULL UNIQUE, sent_at_ms INTEGER NOT NULL,"
                " is_time_guess INTEGER NOT NULL, sender INTEGER NOT NULL,"
                " is_sender_known INTEGER NOT NULL, mark INTEGER NOT NULL,"
                " is_unread INTEGER NOT NULL, sender_id TEXT NOT NULL,"
                " sender_type TEXT NOT NULL, sender_name TEXT NOT NULL, body TEXT NOT NULL,"
                " reply_to TEXT NOT NULL, attachments TEXT NOT NULL, extra BLOB) STRICT"_s,
                u"CREATE INDEX message_by_conversation"
                " ON message (conversation_id, sent_at_ms, remote_id)"_s,
                u"CREATE INDEX message_unread ON message (conversation_id)"
                " WHERE is_unread = 1"_s,
                u"CREATE INDEX message_ours ON message (conversation_id, sent_at_ms, remote_id)"
                " WHERE sender = 3"_s,
                // A millisecond whose 65,536 ids are taken: where to look for the next free one.
                u"CREATE TABLE message_id_spill (first_id INTEGER PRIMARY KEY,"
                " next_id INTEGER NOT NULL) STRICT"_s,
                u"CREATE TABLE message_variant (id INTEGER PRIMARY KEY,"
                " remote_id TEXT NOT NULL, hash BLOB NOT NULL, raw BLOB NOT NULL,"
                " at_ms INTEGER NOT NULL, UNIQUE (remote_id, hash)) STRICT"_s,
                u"CREATE TABLE set_aside (id INTEGER PRIMARY KEY, item_key TEXT NOT NULL UNIQUE,"
                " remote_id TEXT, reason TEXT NOT NULL, raw BLOB NOT NULL,"
                " at_ms INTEGER NOT NULL) STRICT"_s}) &&
           runAll(sql, sql.dialect().createTextIndex());
}

bool createOutbox(SqlSession &sql)
{
    return runAll(
        sql,
        {u"CREATE TABLE outbox (id INTEGER PRIMARY KEY AUTOINCREMENT,"
         " conversation_id INTEGER NOT NULL REFERENCES conversation (id), rev INTEGER NOT NULL,"
         " state INTEGER NOT NULL, hold INTEGER NOT NULL DEFAULT 0,"
         " created_at_ms INTEGER NOT NULL, not_before_at_ms INTEGER NOT NULL,"
         " first_attempt_at_ms INTEGER NOT NULL DEFAULT 0,"
         " first_attempt_rev INTEGER NOT NULL DEFAULT 0,"
         " attempt_ended_at_ms INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0,"
         " looks INTEGER NOT NULL DEFAULT 0, body TEXT NOT NULL, reply_to TEXT NOT NULL,"
         " if_last TEXT NOT NULL, attachments TEXT NOT NULL, client_token TEXT UNIQUE,"
         " remote_id TEXT UNIQUE, error_kind TEXT NOT NULL DEFAULT '',"
         " error_message TEXT NOT NULL DEFAULT '', request_id TEXT NOT NULL DEFAULT '',"
         " http_status INTEGER NOT NULL DEFAULT 0) STRICT"_s,
         u"CREATE INDEX outbox_by_rev ON outbox (rev)"_s,
         u"CREATE INDEX outbox_open ON outbox (conversation_id, id)"
         " WHERE state NOT IN (3, 6)"_s,
         // The ledger: every step of every reply, never changed.
         u"CREATE TABLE outbox_step (id INTEGER PRIMARY KEY,"
         " outbox_id INTEGER NOT NULL REFERENCES outbox (id), at_ms INTEGER NOT NULL,"
         " from_state INTEGER NOT NULL, to_state INTEGER NOT NULL, event INTEGER NOT NULL,"
         " error_kind TEXT NOT NULL, request_id TEXT NOT NULL,"
         " http_status INTEGER NOT NULL) STRICT"_s,
         u"CREATE INDEX outbox_step_by_reply ON outbox_step (outbox_id)"_s});
}

bool createBudget(SqlSession &sql)
{
    return runAll(sql, {u"CREATE TABLE request_log (id INTEGER PRIMARY KEY AUTOINCREMENT,"
                        " started_at_ms INTEGER NOT NULL, deadline_at_ms INTEGER NOT NULL,"
                        " ended_at_ms INTEGER NOT NULL DEFAULT 0) STRICT"_s,
                        u"CREATE TABLE account_pause (id INTEGER PRIMARY KEY CHECK (id = 1),"
                        " set_at_ms INTEGER NOT NULL, for_ms INTEGER NOT NULL) STRICT"_s,
                        u"INSERT INTO account_pause VALUES (1, 0, 0)"_s});
}

bool tuneTextIndex(SqlSession &sql)
{
    return runAll(sql, sql.dialect().tuneTextIndex());
}

constexpr std::array Steps{
    Migration{1, "account, revision and polls", createAccount},
    Migration{2, "conversations and messages", createMessages},
    Migration{3, "outbox and its ledger", createOutbox},
    Migration{4, "request budget", createBudget},
    Migration{10, "stays", StayQueries::createTables},
    Migration{11, "images", ReceivedAttachmentQueries::createTables},
    Migration{20, "drafts", DraftQueries::createTables},
    Migration{21, "guarded replies, details of their steps", LedgerQueries::createTables},
    Migration{30, "custody of the queue", CustodyQueries::createTables},
    Migration{40, "what needs no reply, properties", TriageQueries::createTables},
    Migration{50, "fewer merges of the text index", tuneTextIndex},
    Migration{60, "names and numbers can be searched", ListQueries::createNameIndex},
    Migration{70, "outgoing images", OutgoingAttachmentRows::createTables},
    Migration{80, "languages conversations are written in", LanguageQueries::createTables},
    Migration{90, "a draft is queued once", DraftQueries::addRevision},
    Migration{91, "corrections the provider taught", CorrectionQueries::createTables},
};
static_assert(std::ranges::is_sorted(Steps, std::ranges::less{}, &Migration::version));

int storedVersion(SqlSession &sql)
{
    const auto version = sql.value("schema.version"_L1, sql.dialect().readVersion());
    return version ? version->toInt() : 0;
}

bool applyStep(SqlSession &sql, const Migration &step)
{
    SqlTransaction transaction(sql);
    // Asked again under the write lock: another process may have been quicker.
    if (storedVersion(sql) >= step.version)
        return !sql.failed();
    return !sql.failed() && step.apply(sql) &&
           sql.run("schema.record"_L1, sql.dialect().writeVersion(step.version)) &&
           transaction.commit();
}

} // namespace

std::span<const Migration> all()
{
    return Steps;
}

int newestVersion()
{
    return Steps.back().version;
}

bool migrate(SqlSession &sql, std::span<const Migration> steps)
{
    const int version = storedVersion(sql);
    const int newest = steps.empty() ? 0 : steps.back().version;
    if (version > newest) {
        sql.fail({StoreError::Kind::SchemaTooNew, u"schema.version"_s,
                  u"schema version %1"_s.arg(version)});
    }
    for (const Migration &step : steps) {
        if (sql.failed())
            return false;
        if (step.version > version && !applyStep(sql, step))
            return false;
    }
    return !sql.failed();
}

} // namespace Innbox::Migrations
