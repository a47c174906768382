#include "app/engine/outbox/AttachmentUploader.h"

#include "app/api/ApiClient.h"
#include "app/api/AttachmentClient.h"
#include "app/engine/images/AttachmentCache.h"
#include "models/Log.h"
#include "models/images/AttachmentStaging.h"
#include "models/ports/Clock.h"
#include "models/store/OutgoingAttachmentFolder.h"
#include "models/store/ReceivedAttachmentStore.h"

#include <QCoroFuture>
#include <QDir>
#include <QPointer>
#include <QtConcurrent>

#include <memory>
#include <utility>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

using Outcome = SendOutcome::Kind;
using Fit = Result<OutgoingFit, AttachmentStaging::Failure>;

SendOutcome storeFailed(const OutboxItem &item, const StoreError &error)
{
    return {.kind = Outcome::StoreFailed, .item = item, .problem = Problem::from(error)};
}

/// The account's folder cannot be read or written: as bad as a store that fails.
SendOutcome diskFailed(const OutboxItem &item)
{
    const Problem problem{.kind = SyncProblem::StoreFailed,
                          .word = u"store-cannot-open"_s,
                          .message = u"The folder of outgoing images cannot be used."_s};
    return {.kind = Outcome::StoreFailed, .item = item, .problem = problem};
}

/// Another try changes nothing: it is about this image, this conversation or this account.
bool isRefusal(const ApiError &error)
{
    using Kind = ApiError::Kind;
    return error.kind == Kind::Rejected || error.kind == Kind::NotFound ||
           error.kind == Kind::Forbidden;
}

bool mayBeTooLarge(const ApiError &error)
{
    return error.httpStatus == 400 || error.httpStatus == 413;
}

OutgoingUpload stepOf(const OutgoingImage &picture, OutgoingState state)
{
    return {.id = picture.id, .hash = picture.fitted.hash, .state = state};
}

} // namespace

AttachmentUploader::AttachmentUploader(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts))
{
}

QCoro::Task<std::optional<SendOutcome>> AttachmentUploader::upload(OutboxItem item)
{
    const QPointer<AttachmentUploader> self(this);
    const auto pictures = co_await m_parts.pictures->replyPictures(item.id);
    if (!self)
        co_return SendOutcome{.kind = Outcome::Stopped};
    if (!pictures)
        co_return storeFailed(item, pictures.error());
    for (const OutgoingImage &picture : pictures.value()) {
        if (picture.isUpAt(m_parts.clock->nowMs()))
            continue;
        const auto target = co_await withConversation(item);
        if (!self)
            co_return SendOutcome{.kind = Outcome::Stopped};
        if (!target)
            co_return target.error();
        const auto ended = co_await bringUp(target.value(), picture);
        if (!self)
            co_return SendOutcome{.kind = Outcome::Stopped};
        if (ended)
            co_return ended;
    }
    co_return std::nullopt;
}

/// The reply as it is now, while it is still to be sent, with the id an upload must name.
QCoro::Task<Result<OutboxItem, SendOutcome>> AttachmentUploader::withConversation(OutboxItem item)
{
    const QPointer<AttachmentUploader> self(this);
    for (const bool mayRead : {true, false}) {
        // Taken back, held or discarded meanwhile?
        const auto now = co_await m_parts.store->reply(item.id);
        if (!self)
            co_return SendOutcome{.kind = Outcome::Stopped};
        if (!now)
            co_return storeFailed(item, now.error());
        item = now.value();
        if (item.state != OutboxState::Queued || item.hold != OutboxHold::None)
            co_return SendOutcome{.kind = Outcome::NotClaimed, .item = item};
        if (!item.remoteConversation.isEmpty())
            co_return item;
        if (!mayRead)
            break;
        const auto answer = co_await m_parts.api->conversation(item.accommodation, item.reservation,
                                                               QString(), Priority::Person);
        if (!self)
            co_return SendOutcome{.kind = Outcome::Stopped};
        if (!answer) {
            const Problem problem = Problem::from(answer.error(), true);
            co_return SendOutcome{.kind = Outcome::Requeued, .item = item, .problem = problem};
        }
        const auto stored = co_await m_parts.store->ingestSnapshot(item.conversation, answer->data,
                                                                   m_parts.clock->nowMs());
        if (!self)
            co_return SendOutcome{.kind = Outcome::Stopped};
        if (!stored)
            co_return storeFailed(item, stored.error());
    }
    const Problem problem{
        .kind = SyncProblem::Rejected,
        .word = u"no-conversation"_s,
        .message = u"The provider has not told the conversation's id yet; images need it."_s,
        .isTransient = true};
    co_return SendOutcome{.kind = Outcome::Requeued, .item = item, .problem = problem};
}

QCoro::Task<Result<OutgoingImage, SendOutcome>>
AttachmentUploader::fit(OutboxItem item, OutgoingImage picture, qint64 limitBytes)
{
    const QPointer<AttachmentUploader> self(this);
    const QFuture<Fit> making =
        QtConcurrent::run([folder = m_parts.pictures->pictureFolder(), picture, limitBytes] {
            return AttachmentStaging::fit(folder, picture, {.limitBytes = limitBytes});
        });
    const Fit made = co_await making;
    if (!self)
        co_return SendOutcome{.kind = Outcome::Stopped};
    if (!made && made.error().isDiskFault)
        co_return diskFailed(item);
    OutgoingFit fit{.id = picture.id, .replaces = picture.fitted.hash};
    if (made)
        fit = made.value();
    else
        fit.errorKind = AttachmentStaging::wordOf(made.error().error);
    const auto recorded = co_await m_parts.pictures->recordFit(fit);
    if (!recorded)
        co_return storeFailed(item, recorded.error());
    co_return recorded.value();
}

QCoro::Task<Result<OutgoingImage, SendOutcome>> AttachmentUploader::record(OutboxItem item,
                                                                           OutgoingUpload step)
{
    const auto recorded = co_await m_parts.pictures->recordUpload(step);
    if (recorded)
        co_return recorded.value();
    using Kind = StoreError::Kind;
    const Kind kind = recorded.error().kind;
    // Taken back and removed, or fitted anew: the next attempt looks again.
    if (kind == Kind::NotFound || kind == Kind::Conflict)
        co_return SendOutcome{.kind = Outcome::NotClaimed, .item = item};
    co_return storeFailed(item, recorded.error());
}

QCoro::Task<std::optional<SendOutcome>> AttachmentUploader::bringUp(OutboxItem item,
                                                                    OutgoingImage picture)
{
    const QPointer<AttachmentUploader> self(this);
    if (picture.state == OutgoingState::Fitting) {
        const auto made = co_await fit(item, picture, FitOptions{}.limitBytes);
        if (!self)
            co_return SendOutcome{.kind = Outcome::Stopped};
        if (!made)
            co_return made.error();
        picture = made.value();
    }
    bool mayShrink = picture.fitted.bytes > SureBytes;
    for (;;) {
        if (picture.state == OutgoingState::Unfit) {
            const QString why =
                u"An image cannot be made ready to be sent: %1."_s.arg(picture.errorKind);
            co_return co_await hold(item, why);
        }
        const QFuture<std::optional<QByteArray>> reading = QtConcurrent::run(
            [folder = m_parts.pictures->pictureFolder(), hash = picture.fitted.hash] {
                return OutgoingAttachmentFolder(folder).read(hash);
            });
        const std::optional<QByteArray> bytes = co_await reading;
        if (!self)
            co_return SendOutcome{.kind = Outcome::Stopped};
        if (!bytes)
            co_return diskFailed(item);
        const OutgoingUpload begun = stepOf(picture, OutgoingState::Uploading);
        const auto isBegun = co_await record(item, begun);
        if (!self)
            co_return SendOutcome{.kind = Outcome::Stopped};
        if (!isBegun)
            co_return isBegun.error();
        // Before it leaves: the provider counts its day from a later moment.
        const qint64 leftAtMs = m_parts.clock->nowMs();
        const AttachmentUpload upload{.accommodation = item.accommodation,
                                      .reservation = item.reservation,
                                      .conversation = item.remoteConversation,
                                      .name = AttachmentStaging::uploadName(picture),
                                      .type = picture.fitted.type,
                                      .bytes = *bytes};
        // Qt tells a nought again when all has left.
        const auto shown = std::make_shared<int>(-1);
        const std::function<void(int)> onSent = [self, shown, reply = item.id,
                                                 id = picture.id](int percent) {
            if (!self || percent <= *shown)
                return;
            *shown = percent;
            Q_EMIT self->uploading(reply, id, percent);
        };
        const auto answer = co_await m_parts.attachments->upload(upload, Priority::Person, onSent);
        if (!self)
            co_return SendOutcome{.kind = Outcome::Stopped};
        if (answer) {
            onSent(100);
            OutgoingUpload up = stepOf(picture, OutgoingState::Up);
            up.remoteId = answer->data;
            up.requestId = answer->requestId;
            up.httpStatus = 200;
            up.atMs = leftAtMs;
            const auto isUp = co_await record(item, up);
            if (!isUp)
                co_return isUp.error();
            co_return std::nullopt;
        }
        qCInfo(lcOutbox) << "image" << picture.id.value << "not up:" << answer.error().word();
        if (!mayShrink || !mayBeTooLarge(answer.error())) {
            const OutgoingUpload back = stepOf(picture, OutgoingState::Waiting);
            co_return co_await failed(item, back, answer.error());
        }
        mayShrink = false;
        const auto smaller = co_await fit(item, picture, SureBytes);
        if (!self)
            co_return SendOutcome{.kind = Outcome::Stopped};
        if (!smaller)
            co_return smaller.error();
        picture = smaller.value();
    }
}

QCoro::Task<std::optional<SendOutcome>>
AttachmentUploader::failed(OutboxItem item, OutgoingUpload step, ApiError error)
{
    const QPointer<AttachmentUploader> self(this);
    const Problem problem = Problem::from(error, true);
    const bool isCut = error.kind == ApiError::Kind::Cancelled && !error.storeError;
    const bool isRefused = isRefusal(error);
    step.state = isRefused ? OutgoingState::Refused : OutgoingState::Waiting;
    if (!isCut) {
        step.errorKind = problem.word;
        step.errorMessage = problem.message;
        step.requestId = problem.requestId;
        step.httpStatus = problem.httpStatus;
    }
    const auto recorded = co_await record(item, step);
    if (!self || isCut)
        co_return SendOutcome{.kind = Outcome::Stopped};
    if (!recorded)
        co_return recorded.error();
    if (isRefused)
        co_return co_await hold(item, problem.message);
    const bool isOurs = problem.kind == SyncProblem::StoreFailed;
    co_return SendOutcome{.kind = isOurs ? Outcome::StoreFailed : Outcome::Requeued,
                          .item = item,
                          .problem = problem};
}

QCoro::Task<SendOutcome> AttachmentUploader::hold(OutboxItem item, QString message)
{
    const auto held =
        co_await m_parts.store->hold(item.id, OutboxHold::Image, message, m_parts.clock->nowMs());
    if (held)
        co_return SendOutcome{.kind = Outcome::Held, .item = held.value()};
    // Taken back or discarded meanwhile.
    if (held.error().kind == StoreError::Kind::Conflict)
        co_return SendOutcome{.kind = Outcome::NotClaimed, .item = item};
    co_return storeFailed(item, held.error());
}

QCoro::Task<QList<AttachmentUploader::Sent>> AttachmentUploader::sending(OutboxId reply)
{
    const QPointer<AttachmentUploader> self(this);
    QList<Sent> sent;
    const auto pictures = co_await m_parts.pictures->replyPictures(reply);
    // Nothing depends on it: what is not kept is fetched when it comes into view.
    if (!self || !pictures || !m_parts.images || m_parts.imageFolder.isEmpty())
        co_return sent;
    const OutgoingAttachmentFolder folder(m_parts.pictures->pictureFolder());
    const QFuture<QList<Sent>> reading = QtConcurrent::run([folder, pictures = pictures.value()] {
        QList<Sent> read;
        for (const OutgoingImage &picture : pictures)
            read.append({picture, folder.read(picture.fitted.hash).value_or(QByteArray())});
        return read;
    });
    sent = co_await reading;
    co_return sent;
}

QCoro::Task<bool> AttachmentUploader::keepSent(QList<Sent> sent)
{
    const QPointer<AttachmentUploader> self(this);
    const AttachmentCache cache(m_parts.imageFolder);
    for (const Sent &one : sent) {
        const OutgoingImage &picture = one.picture;
        if (one.bytes.isEmpty() || picture.remoteId.isEmpty())
            continue;
        const QFuture<bool> copying = QtConcurrent::run(
            [cache, id = picture.remoteId, bytes = one.bytes] { return cache.put(id, bytes); });
        const bool isKept = co_await copying;
        if (!self)
            co_return false;
        if (!isKept)
            continue;
        const StoredImage image{.remoteId = picture.remoteId,
                                .conversation = picture.conversation,
                                .state = ImageState::Stored,
                                .name = AttachmentStaging::uploadName(picture),
                                .type = picture.fitted.type,
                                .sizeBytes = picture.fitted.bytes,
                                .usedAtMs = m_parts.clock->nowMs()};
        const auto recorded = co_await m_parts.images->recordImage(image);
        if (!self)
            co_return false;
        if (!recorded)
            qCInfo(lcOutbox) << "a sent image was not recorded:" << recorded.error().word();
    }
    co_return co_await tidy();
}

bool AttachmentUploader::hasFiles() const
{
    return !QDir(m_parts.pictures->pictureFolder()).isEmpty();
}

QCoro::Task<bool> AttachmentUploader::tidy()
{
    if (!hasFiles())
        co_return true; // most accounts, most of the time
    const auto swept = co_await m_parts.pictures->sweepPictures();
    if (!swept)
        qCInfo(lcOutbox) << "outgoing images not tidied:" << swept.error().word();
    co_return bool(swept);
}

} // namespace Innbox
