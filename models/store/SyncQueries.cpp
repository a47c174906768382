#include "models/store/SyncQueries.h"

#include "models/store/CustodyQueries.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::SyncQueries {

namespace {

const QString RefusedPrefix = u"refused:"_s;
const QString IdPrefix = u"id:"_s;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString keyOf(const UnreadableItem &item)
{
    if (!item.remoteId.isEmpty())
        return IdPrefix + item.remoteId;
    return u"sha256:"_s + QString::fromLatin1(sha256(item.raw).toHex());
}

bool hasKey(SqlSession &sql, const QString &key)
{
    return sql.value("set_aside.find"_L1, u"SELECT 1 FROM set_aside WHERE item_key = ?"_s, {key})
        .has_value();
}

bool keepAside(WriteTransaction &scope, const QString &key, const UnreadableItem &item, qint64 atMs,
               ConversationId of = {})
{
    scope.sql().run(
        "set_aside.insert"_L1,
        u"INSERT INTO set_aside (item_key, remote_id, reason, raw, at_ms, conversation_id)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (item_key) DO NOTHING"_s,
        {key, sqlTextOrNull(item.remoteId), sqlText(item.reason), sqlBytes(item.raw), atMs,
         of.value});
    return scope.sql().rowsAffected() > 0;
}

} // namespace

AccountFacts account(SqlSession &sql)
{
    AccountFacts facts;
    sql.each("account.read"_L1,
             u"SELECT base_url, affiliate_id, had_success, has_voice, voice, collects,"
             " server_offset_ms, last_success_at_ms, fetched, stored, duplicates, set_aside,"
             " confirmed FROM account"_s,
             {}, [&facts](const SqlRow &row) {
                 int i = 0;
                 facts.baseUrl = row.value(i++).toString();
                 facts.affiliateId = row.value(i++).toString();
                 facts.hadSuccess = row.value(i++).toBool();
                 facts.hasVoice = row.value(i++).toBool();
                 facts.voice = SenderKind(row.value(i++).toInt());
                 facts.collects = row.value(i++).toInt();
                 facts.serverOffsetMs = row.value(i++).toLongLong();
                 facts.lastSuccessAtMs = row.value(i++).toLongLong();
                 facts.fetched = row.value(i++).toLongLong();
                 facts.stored = row.value(i++).toLongLong();
                 facts.duplicates = row.value(i++).toLongLong();
                 facts.setAside = row.value(i++).toLongLong();
                 facts.confirmed = row.value(i++).toLongLong();
             });
    return facts;
}

AccountFacts setAccount(WriteTransaction &scope, const AccountFacts &facts)
{
    const AccountFacts before = account(scope.sql());
    AccountFacts after = before;
    if (after.baseUrl.isEmpty())
        after.baseUrl = facts.baseUrl;
    if (after.affiliateId.isEmpty())
        after.affiliateId = facts.affiliateId;
    after.hadSuccess = facts.hadSuccess;
    // The voice is also learnt while messages arrive: facts read before that do not undo it.
    if (facts.hasVoice || !before.hasVoice) {
        after.hasVoice = facts.hasVoice;
        after.voice = facts.voice;
    }
    after.collects = facts.collects;
    after.serverOffsetMs = facts.serverOffsetMs;
    after.lastSuccessAtMs = facts.lastSuccessAtMs;
    if (after == before)
        return before;
    scope.sql().run("account.write"_L1,
                    u"UPDATE account SET base_url = ?, affiliate_id = ?, had_success = ?,"
                    " has_voice = ?, voice = ?, collects = ?, server_offset_ms = ?,"
                    " last_success_at_ms = ?"_s,
                    {sqlText(after.baseUrl), sqlText(after.affiliateId), after.hadSuccess,
                     after.hasVoice, int(after.voice), after.collects, after.serverOffsetMs,
                     after.lastSuccessAtMs});
    scope.touchAccount();
    return after;
}

void learnVoice(WriteTransaction &scope, SenderKind kind)
{
    if (kind != SenderKind::Guest && kind != SenderKind::Property)
        return;
    scope.sql().run("account.learnVoice"_L1,
                    u"UPDATE account SET has_voice = 1, voice = ?"
                    " WHERE has_voice = 0 OR voice <> ?"_s,
                    {int(kind), int(kind)});
    if (scope.sql().rowsAffected() > 0)
        scope.touchAccount();
}

qint64 recordPoll(WriteTransaction &scope, const IngestOutcome &outcome, qint64 atMs)
{
    SqlSession &sql = scope.sql();
    CustodyQueries::notePoll(scope, outcome, atMs);
    if (outcome.fetched == 0) {
        if (const auto longer = CustodyQueries::lengthenIdlePoll(scope, atMs))
            return *longer;
    }
    sql.run("poll.insert"_L1,
            u"INSERT INTO poll (at_ms, fetched, stored, duplicates, set_aside)"
            " VALUES (?, ?, ?, ?, ?)"_s,
            {atMs, outcome.fetched, outcome.stored, outcome.duplicates, outcome.setAside});
    const qint64 poll = sql.lastInsertId();
    if (outcome.fetched > 0) {
        sql.run("account.addPoll"_L1,
                u"UPDATE account SET fetched = fetched + ?, stored = stored + ?,"
                " duplicates = duplicates + ?, set_aside = set_aside + ?"_s,
                {outcome.fetched, outcome.stored, outcome.duplicates, outcome.setAside});
        scope.touchAccount();
    }
    return poll;
}

void recordConfirmed(WriteTransaction &scope, qint64 poll, const QStringList &confirmed,
                     const QStringList &refused)
{
    SqlSession &sql = scope.sql();
    if (!confirmed.isEmpty()) {
        sql.run("poll.confirm"_L1, u"UPDATE poll SET confirmed = confirmed + ? WHERE id = ?"_s,
                {confirmed.size(), poll});
        sql.run("account.confirm"_L1, u"UPDATE account SET confirmed = confirmed + ?"_s,
                {confirmed.size()});
        scope.touchAccount();
    }
    if (refused.isEmpty())
        return;
    const auto at = sql.value("poll.time"_L1, u"SELECT at_ms FROM poll WHERE id = ?"_s, {poll});
    for (const QString &id : refused) {
        keepAside(scope, RefusedPrefix + id, {id, u"confirm-refused"_s, {}},
                  at ? at->toLongLong() : 0);
    }
}

bool anyRefused(SqlSession &sql)
{
    return sql
        .value("set_aside.anyRefused"_L1,
               u"SELECT 1 FROM set_aside WHERE item_key >= 'refused:' AND item_key < 'refused;'"
               " LIMIT 1"_s)
        .has_value();
}

bool wasRefused(SqlSession &sql, const QString &remoteId)
{
    return hasKey(sql, RefusedPrefix + remoteId);
}

QSet<QString> setAsideAmong(SqlSession &sql, const QStringList &remoteIds)
{
    QStringList keys;
    keys.reserve(remoteIds.size());
    for (const QString &id : remoteIds)
        keys.append(IdPrefix + id);
    QSet<QString> found;
    sql.each(
        "set_aside.among"_L1,
        u"SELECT item_key FROM set_aside WHERE item_key IN (%1)"_s.arg(sql.dialect().elements()),
        {sqlList(keys)},
        [&](const SqlRow &row) { found.insert(row.value(0).toString().sliced(IdPrefix.size())); });
    return found;
}

bool setAside(WriteTransaction &scope, const UnreadableItem &item, qint64 atMs, ConversationId of)
{
    return keepAside(scope, keyOf(item), item, atMs, of);
}

bool isSetAside(SqlSession &sql, const QString &remoteId)
{
    return hasKey(sql, IdPrefix + remoteId);
}

void keepVariant(WriteTransaction &scope, const IncomingMessage &message, qint64 atMs)
{
    // By content, so that members without meaning for us make no further variants.
    const QJsonArray content{message.body, QJsonArray::fromStringList(message.attachments),
                             int(message.sender), message.senderId, message.replyTo};
    const QByteArray hash = sha256(QJsonDocument(content).toJson(QJsonDocument::Compact));
    scope.sql().run("message_variant.insert"_L1,
                    u"INSERT INTO message_variant (remote_id, hash, raw, at_ms)"
                    " VALUES (?, ?, ?, ?) ON CONFLICT (remote_id, hash) DO NOTHING"_s,
                    {sqlText(message.remoteId), hash, sqlBytes(message.raw.text()), atMs});
}

qint64 revision(SqlSession &sql)
{
    const auto rev = sql.value("revision.read"_L1, u"SELECT rev FROM store_revision"_s);
    return rev ? rev->toLongLong() : 0;
}

ChangeSet changesSince(SqlSession &sql, qint64 rev)
{
    ChangeSet changes;
    changes.rev = revision(sql);
    if (changes.rev == rev)
        return changes;
    sql.each("conversation.changedSince"_L1, u"SELECT id FROM conversation WHERE rev > ?"_s, {rev},
             [&changes](const SqlRow &row) {
                 changes.conversations.insert({row.value(0).toLongLong()});
             });
    sql.each("outbox.changedSince"_L1, u"SELECT id FROM outbox WHERE rev > ?"_s, {rev},
             [&changes](const SqlRow &row) { changes.outbox.insert({row.value(0).toLongLong()}); });
    changes.account =
        sql.value("account.changedSince"_L1, u"SELECT 1 FROM account WHERE rev > ?"_s, {rev})
            .has_value();
    return changes;
}

} // namespace Innbox::SyncQueries
