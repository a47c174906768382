#include "models/store/ReceivedAttachmentQueries.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::ReceivedAttachmentQueries {

namespace {

std::optional<StoredImage> find(SqlSession &sql, const QString &remoteId)
{
    std::optional<StoredImage> found;
    sql.each("attachment.find"_L1,
             u"SELECT remote_id, conversation_id, rev, state, name, type, size_bytes, failures,"
             " next_try_at_ms, error_kind, error_message, request_id, used_at_ms"
             " FROM attachment WHERE remote_id = ?"_s,
             {sqlText(remoteId)}, [&found](const SqlRow &row) {
                 StoredImage image;
                 int i = 0;
                 image.remoteId = row.value(i++).toString();
                 image.conversation.value = row.value(i++).toLongLong();
                 image.rev = row.value(i++).toLongLong();
                 image.state = ImageState(row.value(i++).toInt());
                 image.name = row.value(i++).toString();
                 image.type = row.value(i++).toString();
                 image.sizeBytes = row.value(i++).toLongLong();
                 image.failures = row.value(i++).toInt();
                 image.nextTryAtMs = row.value(i++).toLongLong();
                 image.errorKind = row.value(i++).toString();
                 image.errorMessage = row.value(i++).toString();
                 image.requestId = row.value(i++).toString();
                 image.usedAtMs = row.value(i++).toLongLong();
                 found = std::move(image);
             });
    return found;
}

/// The messages that carry it show its name and size: their rows changed as well.
void stampMessages(WriteTransaction &scope, const StoredImage &image)
{
    // As it stands in the list of the column: compact JSON of the id, quotes included.
    QString member = sqlList(QStringList(1, image.remoteId)).toString();
    member = member.mid(1, member.size() - 2);
    scope.sql().run("message.stampAttachment"_L1,
                    u"UPDATE message SET rev = ? WHERE conversation_id = ?"
                    " AND attachments <> '' AND instr(attachments, ?) > 0"_s,
                    {scope.rev(), image.conversation.value, member});
}

bool looksDifferent(const std::optional<StoredImage> &before, const StoredImage &after)
{
    return !before || before->name != after.name || before->type != after.type ||
           before->sizeBytes != after.sizeBytes;
}

} // namespace

bool createTables(SqlSession &sql)
{
    return sql.run("schema.attachment"_L1,
                   u"CREATE TABLE attachment (remote_id TEXT PRIMARY KEY,"
                   " conversation_id INTEGER NOT NULL REFERENCES conversation (id),"
                   " rev INTEGER NOT NULL, state INTEGER NOT NULL, name TEXT NOT NULL,"
                   " type TEXT NOT NULL, size_bytes INTEGER NOT NULL,"
                   " failures INTEGER NOT NULL, next_try_at_ms INTEGER NOT NULL,"
                   " error_kind TEXT NOT NULL, error_message TEXT NOT NULL,"
                   " request_id TEXT NOT NULL, used_at_ms INTEGER NOT NULL)"
                   " STRICT, WITHOUT ROWID"_s) &&
           sql.run("schema.attachment"_L1,
                   u"CREATE INDEX attachment_by_use ON attachment (used_at_ms)"
                   " WHERE state = 2"_s);
}

QList<StoredImage> byIds(SqlSession &sql, const QStringList &ids)
{
    QList<StoredImage> list;
    for (const QString &id : ids) {
        list.append(find(sql, id).value_or(StoredImage{.remoteId = id}));
        if (sql.failed())
            break;
    }
    return list;
}

StoredImage record(WriteTransaction &scope, StoredImage image)
{
    const auto before = find(scope.sql(), image.remoteId);
    if (before) {
        image.rev = before->rev;
        image.usedAtMs = std::max(image.usedAtMs, before->usedAtMs);
        if (*before == image)
            return image;
    }
    image.rev = scope.rev();
    scope.sql().run(
        "attachment.write"_L1,
        u"INSERT INTO attachment (remote_id, conversation_id, rev, state, name, type, size_bytes,"
        " failures, next_try_at_ms, error_kind, error_message, request_id, used_at_ms)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (remote_id) DO UPDATE SET conversation_id = excluded.conversation_id,"
        " rev = excluded.rev, state = excluded.state, name = excluded.name, type = excluded.type,"
        " size_bytes = excluded.size_bytes, failures = excluded.failures,"
        " next_try_at_ms = excluded.next_try_at_ms, error_kind = excluded.error_kind,"
        " error_message = excluded.error_message, request_id = excluded.request_id,"
        " used_at_ms = excluded.used_at_ms"_s,
        {sqlText(image.remoteId), image.conversation.value, image.rev, int(image.state),
         sqlText(image.name), sqlText(image.type), image.sizeBytes, image.failures,
         image.nextTryAtMs, sqlText(image.errorKind), sqlText(image.errorMessage),
         sqlText(image.requestId), image.usedAtMs});
    if (looksDifferent(before, image))
        stampMessages(scope, image);
    scope.touch(image.conversation);
    return image;
}

void noteUsed(SqlSession &sql, const QStringList &ids, qint64 atMs)
{
    for (const QString &id : ids) {
        sql.run("attachment.used"_L1,
                u"UPDATE attachment SET used_at_ms = ? WHERE remote_id = ? AND used_at_ms < ?"_s,
                {atMs, sqlText(id), atMs});
    }
}

QStringList dropBeyond(WriteTransaction &scope, qint64 limitBytes)
{
    QList<StoredImage> dropped;
    qint64 sumBytes = 0;
    scope.sql().each("attachment.byUse"_L1,
                     u"SELECT remote_id, conversation_id, size_bytes FROM attachment"
                     " WHERE state = 2 ORDER BY used_at_ms DESC, remote_id"_s,
                     {}, [&](const SqlRow &row) {
                         sumBytes += std::max<qint64>(0, row.value(2).toLongLong());
                         if (sumBytes > limitBytes)
                             dropped.append({.remoteId = row.value(0).toString(),
                                             .conversation = {row.value(1).toLongLong()}});
                     });
    QStringList ids;
    for (const StoredImage &image : std::as_const(dropped)) {
        scope.sql().run("attachment.drop"_L1,
                        u"UPDATE attachment SET state = 1, rev = ? WHERE remote_id = ?"_s,
                        {scope.rev(), sqlText(image.remoteId)});
        scope.touch(image.conversation);
        ids.append(image.remoteId);
    }
    return ids;
}

void describe(SqlSession &sql, QList<Message> *messages)
{
    for (Message &message : *messages) {
        for (Attachment &attachment : message.attachments) {
            const auto image = find(sql, attachment.remoteId);
            if (!image)
                continue;
            attachment.name = image->name;
            attachment.type = image->type;
            attachment.sizeBytes = image->sizeBytes;
        }
    }
}

} // namespace Innbox::ReceivedAttachmentQueries
