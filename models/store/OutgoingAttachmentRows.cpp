#include "models/store/OutgoingAttachmentRows.h"

using namespace Qt::Literals::StringLiterals;

namespace Innbox::OutgoingAttachmentRows {

namespace {

const QString Columns =
    u"id, conversation_id, outbox_id, rev, position, name,"
    " original_hash, original_type, original_bytes, original_width, original_height,"
    " fitted_hash, fitted_type, fitted_bytes, fitted_width, fitted_height,"
    " change, was_flattened, was_animated, state, error_kind, error_message, request_id,"
    " http_status, remote_id, uploaded_at_ms"_s;

OutgoingFile fileFromRow(const SqlRow &row, int *i)
{
    OutgoingFile file;
    file.hash = row.value((*i)++).toString();
    file.type = row.value((*i)++).toString();
    file.bytes = row.value((*i)++).toLongLong();
    file.widthPx = row.value((*i)++).toInt();
    file.heightPx = row.value((*i)++).toInt();
    return file;
}

OutgoingImage fromRow(const SqlRow &row)
{
    OutgoingImage picture;
    int i = 0;
    picture.id.value = row.value(i++).toLongLong();
    picture.conversation.value = row.value(i++).toLongLong();
    picture.reply.value = row.value(i++).toLongLong();
    picture.rev = row.value(i++).toLongLong();
    picture.position = row.value(i++).toInt();
    picture.name = row.value(i++).toString();
    picture.original = fileFromRow(row, &i);
    picture.fitted = fileFromRow(row, &i);
    picture.change = OutgoingChange(row.value(i++).toInt());
    picture.wasFlattened = row.value(i++).toBool();
    picture.wasAnimated = row.value(i++).toBool();
    picture.state = OutgoingState(row.value(i++).toInt());
    picture.errorKind = row.value(i++).toString();
    picture.errorMessage = row.value(i++).toString();
    picture.requestId = row.value(i++).toString();
    picture.httpStatus = row.value(i++).toInt();
    picture.remoteId = row.value(i++).toString();
    picture.uploadedAtMs = row.value(i++).toLongLong();
    return picture;
}

void appendFile(QVariantList *binds, const OutgoingFile &file)
{
    *binds << sqlText(file.hash) << sqlText(file.type) << file.bytes << file.widthPx
           << file.heightPx;
}

/// Who shows it has to look again, in other processes too.
void touchOwner(WriteTransaction &scope, const OutgoingImage &picture)
{
    scope.touch(picture.conversation);
    if (!picture.reply.isValid())
        return;
    scope.sql().run("outbox.stamp"_L1, u"UPDATE outbox SET rev = ? WHERE id = ?"_s,
                    {scope.rev(), picture.reply.value});
    scope.touch(picture.reply);
}

} // namespace

bool createTables(SqlSession &sql)
{
    return sql.run("schema.picture"_L1,
                   u"CREATE TABLE picture (id INTEGER PRIMARY KEY AUTOINCREMENT,"
                   " conversation_id INTEGER NOT NULL REFERENCES conversation (id),"
                   " outbox_id INTEGER REFERENCES outbox (id), rev INTEGER NOT NULL,"
                   " position INTEGER NOT NULL, name TEXT NOT NULL,"
                   " original_hash TEXT NOT NULL, original_type TEXT NOT NULL,"
                   " original_bytes INTEGER NOT NULL, original_width INTEGER NOT NULL,"
                   " original_height INTEGER NOT NULL,"
                   " fitted_hash TEXT NOT NULL, fitted_type TEXT NOT NULL,"
                   " fitted_bytes INTEGER NOT NULL, fitted_width INTEGER NOT NULL,"
                   " fitted_height INTEGER NOT NULL, change INTEGER NOT NULL,"
                   " was_flattened INTEGER NOT NULL, was_animated INTEGER NOT NULL,"
                   " state INTEGER NOT NULL, error_kind TEXT NOT NULL,"
                   " error_message TEXT NOT NULL, request_id TEXT NOT NULL,"
                   " http_status INTEGER NOT NULL, remote_id TEXT NOT NULL,"
                   " uploaded_at_ms INTEGER NOT NULL) STRICT"_s) &&
           sql.run("schema.picture"_L1,
                   u"CREATE INDEX picture_of_draft ON picture (conversation_id, position)"
                   " WHERE outbox_id IS NULL"_s) &&
           sql.run("schema.picture"_L1,
                   u"CREATE INDEX picture_of_reply ON picture (outbox_id, position)"
                   " WHERE outbox_id IS NOT NULL"_s);
}

QList<OutgoingImage> select(SqlSession &sql, QLatin1StringView name, const QString &condition,
                            const QVariantList &binds)
{
    QList<OutgoingImage> list;
    sql.each(name, u"SELECT "_s + Columns + u" FROM picture WHERE "_s + condition, binds,
             [&list](const SqlRow &row) { list.append(fromRow(row)); });
    return list;
}

OutgoingImage byId(SqlSession &sql, PictureId id)
{
    const auto found = select(sql, "picture.byId"_L1, u"id = ?"_s, {id.value});
    if (!found.isEmpty())
        return found.first();
    sql.fail({StoreError::Kind::NotFound, u"picture.byId"_s, {}});
    return {};
}

void checkFiles(SqlSession &sql, const OutgoingAttachmentFolder &folder,
                const OutgoingImage &picture)
{
    const bool hasFitted = picture.fitted.hash.isEmpty() || folder.has(picture.fitted.hash);
    if (!folder.has(picture.original.hash) || !hasFitted)
        sql.fail({StoreError::Kind::Conflict, u"picture.files"_s, u"a file is not there"_s});
}

OutgoingImage insert(WriteTransaction &scope, OutgoingImage picture)
{
    SqlSession &sql = scope.sql();
    picture.rev = scope.rev();
    QVariantList binds{picture.conversation.value,
                       picture.reply.isValid() ? QVariant(picture.reply.value) : QVariant(),
                       picture.rev, picture.position, sqlText(picture.name)};
    appendFile(&binds, picture.original);
    appendFile(&binds, picture.fitted);
    binds << int(picture.change) << picture.wasFlattened << picture.wasAnimated
          << int(picture.state) << sqlText(picture.errorKind) << sqlText(picture.errorMessage)
          << sqlText(picture.requestId) << picture.httpStatus << sqlText(picture.remoteId)
          << picture.uploadedAtMs;
    sql.run("picture.insert"_L1,
            u"INSERT INTO picture (conversation_id, outbox_id, rev, position, name,"
            " original_hash, original_type, original_bytes, original_width, original_height,"
            " fitted_hash, fitted_type, fitted_bytes, fitted_width, fitted_height,"
            " change, was_flattened, was_animated, state, error_kind, error_message, request_id,"
            " http_status, remote_id, uploaded_at_ms)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            binds);
    picture.id.value = sql.lastInsertId();
    return picture;
}

void save(WriteTransaction &scope, const OutgoingImage &picture)
{
    QVariantList binds{scope.rev()};
    appendFile(&binds, picture.fitted);
    binds << int(picture.change) << picture.wasFlattened << picture.wasAnimated
          << int(picture.state) << sqlText(picture.errorKind) << sqlText(picture.errorMessage)
          << sqlText(picture.requestId) << picture.httpStatus << sqlText(picture.remoteId)
          << picture.uploadedAtMs << picture.id.value;
    scope.sql().run("picture.save"_L1,
                    u"UPDATE picture SET rev = ?, fitted_hash = ?, fitted_type = ?,"
                    " fitted_bytes = ?, fitted_width = ?, fitted_height = ?, change = ?,"
                    " was_flattened = ?, was_animated = ?, state = ?, error_kind = ?,"
                    " error_message = ?, request_id = ?, http_status = ?, remote_id = ?,"
                    " uploaded_at_ms = ? WHERE id = ?"_s,
                    binds);
    touchOwner(scope, picture);
}

} // namespace Innbox::OutgoingAttachmentRows
