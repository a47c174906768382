#include "app/cli/AttachmentsCommand.h"

#include "app/cli/Documents.h"
#include "app/cli/SaveFolder.h"
#include "app/engine/images/AttachmentCache.h"
#include "app/session/Session.h"
#include "app/session/SessionConversations.h"
#include "models/images/FileName.h"
#include "models/images/ImageProbe.h"
#include "models/store/ReceivedAttachmentStore.h"
#include "models/store/Store.h"

#include <QCoroFuture>

#include <algorithm>
#include <memory>

namespace Innbox::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int PageRows = 500;

/// One image of one message.
struct Row {
    StoredImage image{};
    QString message{};
    qint64 sentAtMs = 0;
    QString file{}; ///< where it was saved; empty = it was not
};

/// All images of a conversation, oldest message first.
QCoro::Task<StoreResult<QList<Row>>> rowsOf(Session *session, ConversationId id)
{
    QList<Row> rows;
    std::optional<MessageCursor> before;
    for (;;) {
        const auto page = co_await session->store()->messages(id, before, PageRows);
        if (!page)
            co_return page.error();
        for (const Message &message : page.value()) {
            // Backwards within the message: the whole is turned round below.
            for (auto it = message.attachments.crbegin(); it != message.attachments.crend(); ++it) {
                Row row{.message = message.remoteId, .sentAtMs = message.sentAtMs};
                row.image.remoteId = it->remoteId;
                rows.append(row);
            }
        }
        if (page->size() < PageRows)
            break;
        before =
            MessageCursor{.sentAtMs = page->last().sentAtMs, .remoteId = page->last().remoteId};
    }
    std::ranges::reverse(rows);
    QStringList ids;
    for (const Row &row : std::as_const(rows))
        ids.append(row.image.remoteId);
    const auto images = co_await session->images()->images(ids);
    if (!images)
        co_return images.error();
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].image = images->at(i);
    co_return rows;
}

/// Has the owner fetch what is missing, and looks at the row again.
/// \param isWhole the bytes too, not only name and size
QCoro::Task<std::optional<Answer>> fetch(Session *session, ConversationId id, Row *row,
                                         bool isWhole)
{
    const FetchImageRequest request{
        .conversation = id, .attachment = row->image.remoteId, .isWhole = isWhole};
    const OwnerAnswer answer = co_await session->perform(request);
    if (answer.problem)
        co_return failure(*answer.problem);
    const QStringList ids(1, row->image.remoteId);
    const auto now = co_await session->images()->images(ids);
    if (!now)
        co_return failure(Problem::from(now.error()));
    row->image = now->constFirst();
    co_return std::nullopt;
}

std::optional<Answer> save(SaveFolder *folder, const AttachmentCache &cache, Row *row)
{
    const auto bytes = readImageFile(cache.file(row->image.remoteId));
    if (!bytes)
        return failure(Exit::Store, u"store-corrupt"_s,
                       u"Image %1 is not in the cache any more."_s.arg(row->image.remoteId));
    const auto path =
        folder->save(FileName::cleanedAs(row->image.name, row->image.type), bytes.value());
    if (!path)
        return failure(Exit::Store, u"cannot-write"_s, folder->errorText());
    row->file = *path;
    return std::nullopt;
}

QJsonObject objectOf(const Row &row, bool isSaving)
{
    const StoredImage &image = row.image;
    QJsonObject object{
        {u"id"_s, image.remoteId},
        {u"name"_s, textOrNull(image.name)},
        {u"type"_s, textOrNull(image.type)},
        {u"size"_s, image.sizeBytes < 0 ? QJsonValue() : QJsonValue(image.sizeBytes)},
        {u"message"_s, row.message},
        {u"timestamp"_s, time(row.sentAtMs)}};
    if (isSaving)
        object.insert(u"file"_s, textOrNull(row.file));
    return object;
}

QString lineOf(const Row &row)
{
    const StoredImage &image = row.image;
    const QString size = image.sizeBytes < 0 ? u"?"_s : u"%1 bytes"_s.arg(image.sizeBytes);
    const QString line = u"%1  %2  %3  %4  %5"_s.arg(
        time(row.sentAtMs).toString(), image.remoteId, image.name.isEmpty() ? u"?"_s : image.name,
        image.type.isEmpty() ? u"?"_s : image.type, size);
    QString clean = row.file.isEmpty() ? line : line + u"  -> "_s + row.file;
    clean.replace(u'\n', u' ');
    return clean + u'\n';
}

} // namespace

QCoro::Task<Answer> attachments(Session *session, Options options)
{
    const QString reference = options.arguments.first();
    const auto found = co_await session->store()->findConversation(reference);
    if (!found && found.error().kind == StoreError::Kind::NotFound)
        co_return failure(Exit::Usage, u"not-found"_s,
                          u"There is no conversation or reservation %1."_s.arg(reference));
    if (!found)
        co_return failure(Problem::from(found.error()));
    const bool isSaving = !options.saveFolder.isEmpty();
    std::unique_ptr<SaveFolder> folder;
    if (isSaving) {
        folder = std::make_unique<SaveFolder>(options.saveFolder);
        if (!folder->errorText().isEmpty())
            co_return failure(Exit::Usage, u"cannot-write"_s, folder->errorText());
    }
    auto rows = co_await rowsOf(session, found->id);
    if (!rows)
        co_return failure(Problem::from(rows.error()));

    const AttachmentCache cache(imageFolderOf(session->choice().folder));
    QJsonArray shown;
    Answer answer;
    for (Row &row : rows.value()) {
        const bool isHere = row.image.state == ImageState::Stored && cache.has(row.image.remoteId);
        const bool isKnown = !row.image.name.isEmpty() && row.image.sizeBytes >= 0;
        std::optional<Answer> failed;
        // One that fails does not keep the others away; the first failure is told.
        if ((isSaving && !isHere) || !isKnown)
            failed = co_await fetch(session, found->id, &row, isSaving);
        if (!failed && isSaving)
            failed = save(folder.get(), cache, &row);
        if (failed && answer.error.isEmpty()) {
            answer.error = failed->error;
            answer.exit = failed->exit;
        }
        shown.append(objectOf(row, isSaving));
        answer.words += lineOf(row);
    }
    answer.document = shown;
    if (!answer.error.isEmpty())
        answer.document = QJsonObject{{u"attachments"_s, shown}};
    co_return answer;
}

} // namespace Innbox::Cli
