#include "models/store/OutgoingAttachmentQueries.h"

#include "models/store/DraftQueries.h"
#include "models/store/OutgoingAttachmentRows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::OutgoingAttachmentQueries {

namespace {

using OutgoingAttachmentRows::byId;
using OutgoingAttachmentRows::checkFiles;
using OutgoingAttachmentRows::insert;
using OutgoingAttachmentRows::save;
using OutgoingAttachmentRows::select;

StoreError conflict(const QString &statement, const QString &detail)
{
    return {StoreError::Kind::Conflict, statement, detail};
}

void clearProblem(OutgoingImage *picture)
{
    picture->errorKind.clear();
    picture->errorMessage.clear();
    picture->requestId.clear();
    picture->httpStatus = 0;
}

/// The next free place; \p owner is a condition with one bind.
int nextPosition(SqlSession &sql, const QString &owner, qint64 bind)
{
    return sql
        .value("picture.nextPosition"_L1,
               u"SELECT coalesce(max(position) + 1, 0) FROM picture WHERE "_s + owner, {bind})
        .value_or(0)
        .toInt();
}

const QString InDraft = u"outbox_id IS NULL AND conversation_id = ?"_s;
const QString InReply = u"outbox_id = ?"_s;

/// A draft that lives for its images alone appears with the first and goes with the last.
void settleDraft(WriteTransaction &scope, ConversationId conversation, qint64 nowMs)
{
    Draft draft = DraftQueries::of(scope.sql(), conversation);
    draft.conversation = conversation;
    if (draft.updatedAtMs == 0)
        draft.updatedAtMs = nowMs;
    DraftQueries::save(scope, draft);
    scope.touch(conversation);
}

} // namespace

QList<OutgoingImage> ofDraft(SqlSession &sql, ConversationId conversation)
{
    return select(sql, "picture.ofDraft"_L1, InDraft + u" ORDER BY position, id"_s,
                  {conversation.value});
}

QList<OutgoingImage> ofReply(SqlSession &sql, OutboxId reply)
{
    return select(sql, "picture.ofReply"_L1, InReply + u" ORDER BY position, id"_s, {reply.value});
}

QList<OutgoingImage> unfitted(SqlSession &sql)
{
    return select(sql, "picture.unfitted"_L1, u"outbox_id IS NULL AND state = ? ORDER BY id"_s,
                  {int(OutgoingState::Fitting)});
}

OutgoingImage add(WriteTransaction &scope, const OutgoingAttachmentFolder &folder,
                  OutgoingImage picture, qint64 nowMs)
{
    SqlSession &sql = scope.sql();
    if (!sql.value("conversation.exists"_L1, u"SELECT 1 FROM conversation WHERE id = ?"_s,
                   {picture.conversation.value}))
        sql.fail({StoreError::Kind::NotFound, u"picture.add"_s, {}});
    checkFiles(sql, folder, picture);
    picture.reply = {};
    picture.position = nextPosition(sql, InDraft, picture.conversation.value);
    picture = insert(scope, std::move(picture));
    if (!sql.failed())
        settleDraft(scope, picture.conversation, nowMs);
    return picture;
}

QList<OutgoingImage> order(WriteTransaction &scope, ConversationId conversation,
                           const QList<PictureId> &order)
{
    QList<OutgoingImage> pictures = ofDraft(scope.sql(), conversation);
    const auto placeOf = [&order](const OutgoingImage &picture) {
        const qsizetype place = order.indexOf(picture.id);
        return place < 0 ? order.size() : place;
    };
    std::ranges::stable_sort(pictures, std::ranges::less{}, placeOf);
    for (int i = 0; i < int(pictures.size()); ++i) {
        OutgoingImage &picture = pictures[i];
        if (picture.position == i)
            continue;
        picture.position = i;
        picture.rev = scope.rev();
        scope.sql().run("picture.move"_L1,
                        u"UPDATE picture SET position = ?, rev = ? WHERE id = ?"_s,
                        {i, scope.rev(), picture.id.value});
        scope.touch(conversation);
    }
    return pictures;
}

void remove(WriteTransaction &scope, PictureId id)
{
    SqlSession &sql = scope.sql();
    const OutgoingImage picture = byId(sql, id);
    if (!sql.failed() && picture.reply.isValid())
        sql.fail(conflict(u"picture.remove"_s, u"it belongs to a reply"_s));
    if (!sql.run("picture.remove"_L1, u"DELETE FROM picture WHERE id = ?"_s, {id.value}))
        return;
    const Draft draft = DraftQueries::of(sql, picture.conversation);
    settleDraft(scope, picture.conversation, draft.updatedAtMs);
}

OutgoingImage recordFit(WriteTransaction &scope, const OutgoingAttachmentFolder &folder,
                        const OutgoingFit &fit)
{
    SqlSession &sql = scope.sql();
    OutgoingImage picture = byId(sql, fit.id);
    if (sql.failed() || picture.fitted.hash != fit.replaces)
        return picture;
    picture.fitted = fit.fitted;
    picture.change = fit.change;
    picture.wasFlattened = fit.wasFlattened;
    picture.wasAnimated = fit.wasAnimated;
    clearProblem(&picture);
    picture.remoteId.clear();
    picture.uploadedAtMs = 0;
    picture.errorKind = fit.errorKind;
    const bool isFit = !fit.fitted.hash.isEmpty();
    picture.state = isFit ? OutgoingState::Waiting : OutgoingState::Unfit;
    if (isFit)
        checkFiles(sql, folder, picture);
    save(scope, picture);
    return byId(sql, fit.id);
}

OutgoingImage recordUpload(WriteTransaction &scope, const OutgoingUpload &step)
{
    SqlSession &sql = scope.sql();
    OutgoingImage picture = byId(sql, step.id);
    if (!sql.failed() && picture.fitted.hash != step.hash)
        sql.fail(conflict(u"picture.recordUpload"_s, u"another file leaves by now"_s));
    if (sql.failed())
        return {};
    picture.state = step.state;
    picture.remoteId = step.state == OutgoingState::Up ? step.remoteId : QString();
    picture.uploadedAtMs = step.state == OutgoingState::Up ? step.atMs : 0;
    picture.errorKind = step.errorKind;
    picture.errorMessage = step.errorMessage;
    picture.requestId = step.requestId;
    picture.httpStatus = step.httpStatus;
    save(scope, picture);
    return byId(sql, step.id);
}

QSet<QString> usedFiles(SqlSession &sql)
{
    QSet<QString> used;
    sql.each("picture.files"_L1,
             u"SELECT original_hash FROM picture UNION SELECT fitted_hash FROM picture"_s, {},
             [&used](const SqlRow &row) { used.insert(row.value(0).toString()); });
    return used;
}

void giveToReply(WriteTransaction &scope, const OutgoingAttachmentFolder &folder,
                 const NewReply &reply, OutboxId id)
{
    SqlSession &sql = scope.sql();
    int position = 0;
    for (const PictureId pictureId : reply.images) {
        const OutgoingImage picture = byId(sql, pictureId);
        if (sql.failed())
            return;
        if (picture.reply.isValid()) {
            sql.fail({StoreError::Kind::AlreadySent, u"picture.giveToReply"_s, {}});
            return;
        }
        if (picture.conversation != reply.conversation || picture.state == OutgoingState::Unfit) {
            sql.fail(conflict(u"picture.giveToReply"_s, u"an image cannot go with it"_s));
            return;
        }
        sql.run("picture.giveToReply"_L1,
                u"UPDATE picture SET outbox_id = ?, position = ?, rev = ? WHERE id = ?"_s,
                {id.value, position++, scope.rev(), pictureId.value});
    }
    for (OutgoingImage picture : reply.newImages) {
        picture.conversation = reply.conversation;
        picture.reply = id;
        picture.position = position++;
        checkFiles(sql, folder, picture);
        (void)insert(scope, std::move(picture));
    }
    tryRefusedAgain(scope, id);
}

void giveToDraft(WriteTransaction &scope, const OutboxItem &reply)
{
    SqlSession &sql = scope.sql();
    const int places = nextPosition(sql, InReply, reply.id.value);
    if (places == 0)
        return;
    sql.run("picture.makeRoom"_L1,
            u"UPDATE picture SET position = position + ?, rev = ? WHERE "_s + InDraft,
            {places, scope.rev(), reply.conversation.value});
    sql.run("picture.giveToDraft"_L1,
            u"UPDATE picture SET outbox_id = NULL, rev = ? WHERE outbox_id = ?"_s,
            {scope.rev(), reply.id.value});
    scope.touch(reply.conversation);
}

void forget(WriteTransaction &scope, OutboxId reply)
{
    scope.sql().run("picture.forget"_L1, u"DELETE FROM picture WHERE outbox_id = ?"_s,
                    {reply.value});
}

std::optional<QStringList> uploaded(SqlSession &sql, OutboxId reply, qint64 nowMs)
{
    QStringList ids;
    for (const OutgoingImage &picture : ofReply(sql, reply)) {
        if (!picture.isUpAt(nowMs))
            return std::nullopt;
        ids.append(picture.remoteId);
    }
    return ids;
}

void tryRefusedAgain(WriteTransaction &scope, OutboxId reply)
{
    for (OutgoingImage picture : ofReply(scope.sql(), reply)) {
        if (picture.state != OutgoingState::Refused)
            continue;
        clearProblem(&picture);
        picture.state = OutgoingState::Waiting;
        save(scope, picture);
    }
}

void recoverCut(WriteTransaction &scope)
{
    SqlSession &sql = scope.sql();
    for (OutgoingImage picture :
         select(sql, "picture.uploading"_L1, u"state = ?"_s, {int(OutgoingState::Uploading)})) {
        picture.state = OutgoingState::Waiting;
        save(scope, picture);
    }
}

} // namespace Innbox::OutgoingAttachmentQueries
