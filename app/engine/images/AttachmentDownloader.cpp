#include "app/engine/images/AttachmentDownloader.h"

#include "app/api/AttachmentClient.h"
#include "app/engine/sync/Backoff.h"
#include "models/Log.h"
#include "models/images/ImageProbe.h"
#include "models/ports/Clock.h"

#include <QCoroFuture>
#include <QMimeDatabase>
#include <QPointer>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether the transfer was cut by us and says nothing about the image.
bool isCut(const ApiError &error)
{
    return error.kind == ApiError::Kind::Cancelled && !error.storeError;
}

/// Lower goes first.
int rankOf(ImagePriority priority)
{
    switch (priority) {
    case ImagePriority::Visible:
    case ImagePriority::TryAgain:
        break;
    case ImagePriority::Nearby:
        return 1;
    case ImagePriority::Listed:
        return 2;
    }
    return 0;
}

StoredImage withError(StoredImage image, const QString &kind, const QString &message)
{
    image.state = ImageState::Failed;
    image.errorKind = kind;
    image.errorMessage = message;
    ++image.failures;
    return image;
}

} // namespace

AttachmentDownloader::AttachmentDownloader(AttachmentClient *api, Store *store,
                                           ReceivedAttachmentStore *images, Clock *clock,
                                           QString folder, qint64 limitBytes, QObject *parent)
    : QObject(parent), m_api(api), m_store(store), m_images(images), m_clock(clock),
      m_cache(std::move(folder)), m_limitBytes(limitBytes)
{
}

AttachmentDownloader::~AttachmentDownloader() = default;

void AttachmentDownloader::stop()
{
    m_isStopped = true;
    m_waiting.clear();
}

void AttachmentDownloader::want(ConversationId conversation, const QString &attachment,
                                ImagePriority priority)
{
    if (m_isStopped || !m_cache.isEnabled() || attachment.isEmpty())
        return;
    const Want wanted{conversation, attachment, priority};
    if (m_underWay.contains(attachment)) {
        m_wantedAgain.insert(attachment, wanted); // it may have been through already
        return;
    }
    std::erase_if(m_waiting,
                  [&attachment](const Want &want) { return want.attachment == attachment; });
    // What came into view last goes first; what is only near waits behind all that is in view, the
    // rows of the list behind both.
    const auto place =
        std::ranges::find_if(m_waiting, [rank = rankOf(priority)](const Want &other) {
            return rankOf(other.priority) >= rank;
        });
    m_waiting.insert(place, wanted);
    if (m_waiting.size() > MaxWaiting)
        m_waiting.pop_back();
    // Once the events of this moment are through: a view asks for all it shows, one by one.
    QMetaObject::invokeMethod(this, &AttachmentDownloader::workOff, Qt::QueuedConnection);
}

void AttachmentDownloader::keepOnly(ConversationId conversation)
{
    m_open = conversation;
    std::erase_if(m_waiting, [conversation](const Want &want) {
        return want.conversation != conversation && want.priority != ImagePriority::Listed;
    });
}

void AttachmentDownloader::workOff()
{
    while (!m_isStopped && !m_waiting.empty() && m_underWay.size() < MaxSideBySide) {
        const Want want = m_waiting.front();
        m_waiting.pop_front();
        m_underWay.insert(want.attachment);
        QCoro::connect(work(want), this, [this, id = want.attachment](bool) {
            m_underWay.remove(id);
            if (m_wantedAgain.contains(id)) {
                const Want again = m_wantedAgain.take(id);
                this->want(again.conversation, again.attachment, ImagePriority::Nearby);
            }
            workOff();
        });
    }
}

QCoro::Task<bool> AttachmentDownloader::work(Want want)
{
    const QPointer<AttachmentDownloader> self(this);
    const QStringList ids(1, want.attachment);
    const auto rows = co_await m_images->images(ids);
    if (!self || !rows || m_isStopped)
        co_return false;
    StoredImage image = rows->constFirst();
    image.conversation = want.conversation;
    const qint64 nowMs = m_clock->nowMs();
    if (image.state == ImageState::Stored && m_cache.has(want.attachment)) {
        const auto noted = co_await m_images->noteImagesUsed(ids, nowMs);
        if (!noted)
            qCInfo(lcSync) << "the use of an image was not noted:" << noted.error().word();
        co_return true;
    }
    if (image.state == ImageState::Stored)
        image.state = ImageState::Known; // somebody emptied the folder
    if (image.state == ImageState::Failed && want.priority != ImagePriority::TryAgain) {
        if (image.nextTryAtMs > nowMs)
            tryLater(want, image.nextTryAtMs);
        if (image.nextTryAtMs == 0 || image.nextTryAtMs > nowMs)
            co_return false;
    }
    image.usedAtMs = nowMs;
    const StoredImage after = co_await fetch(image, want, Depth::Whole);
    if (!self)
        co_return false;
    if (after.state == image.state && after.state != ImageState::Failed)
        co_return false; // cut by us
    const auto written = co_await m_images->recordImage(after);
    if (!self)
        co_return false;
    if (!written)
        qCInfo(lcSync) << "an image was not recorded:" << written.error().word();
    if (after.state == ImageState::Failed && after.nextTryAtMs > 0)
        tryLater(want, after.nextTryAtMs);
    if (written && after.state == ImageState::Stored)
        co_return co_await makeRoom();
    co_return false;
}

QCoro::Task<StoreResult<StoredImage>> AttachmentDownloader::get(ConversationId conversation,
                                                                QString attachment, Depth depth)
{
    const QPointer<AttachmentDownloader> self(this);
    const StoreError closing{.kind = StoreError::Kind::ShutDown};
    const QStringList ids(1, attachment);
    const auto rows = co_await m_images->images(ids);
    if (!self || m_isStopped)
        co_return closing;
    if (!rows)
        co_return rows.error();
    StoredImage image = rows->constFirst();
    image.conversation = conversation;
    const bool isHere = image.state == ImageState::Stored && m_cache.has(attachment);
    const bool hasFacts = image.sizeBytes >= 0 && !image.type.isEmpty();
    if (isHere || (depth == Depth::Facts && hasFacts))
        co_return image;
    image.state = hasFacts ? ImageState::Known : ImageState::Unknown;
    image.usedAtMs = m_clock->nowMs();
    const Want want{conversation, attachment, ImagePriority::TryAgain};
    const StoredImage after = co_await fetch(image, want, depth);
    if (!self)
        co_return closing;
    const auto written = co_await m_images->recordImage(after);
    if (!self || !written)
        co_return written;
    const bool isCutShort = depth == Depth::Whole && after.state != ImageState::Stored &&
                            after.state != ImageState::Failed;
    if (isCutShort)
        co_return closing;
    if (after.state == ImageState::Stored)
        co_await makeRoom();
    co_return written;
}

QCoro::Task<StoredImage> AttachmentDownloader::fetch(StoredImage image, Want want, Depth depth)
{
    const QPointer<AttachmentDownloader> self(this);
    const auto row = co_await m_store->conversation(want.conversation);
    if (!self)
        co_return image;
    if (!row)
        co_return withError(image, u"no-conversation"_s, u"The conversation is not known."_s);
    if (row->remoteId.isEmpty() || row->accommodation.isEmpty())
        co_return later(withError(image, u"no-conversation"_s,
                                  u"The provider has not told the conversation's id yet."_s));
    const AttachmentRef ref{row->accommodation, row->remoteId, want.attachment};
    if (image.sizeBytes < 0 || image.type.isEmpty()) {
        const auto facts = co_await m_api->metadata(ref, Priority::Background);
        if (!self || (!facts && isCut(facts.error())))
            co_return image;
        if (!facts)
            co_return failed(image, facts.error());
        image.name = facts->data.name;
        image.type = facts->data.type;
        image.sizeBytes = facts->data.sizeBytes;
        image.state = ImageState::Known;
        // The view shows name and size while the bytes come.
        const auto known = co_await m_images->recordImage(image);
        if (!self || !known || m_isStopped)
            co_return image;
    }
    if (depth == Depth::Facts)
        co_return image;
    const auto content = co_await m_api->download(ref, Priority::Background);
    if (!self || (!content && isCut(content.error())))
        co_return image;
    if (!content)
        co_return failed(image, content.error());
    co_return co_await keep(image, content->data);
}

QCoro::Task<StoredImage> AttachmentDownloader::keep(StoredImage image, QByteArray bytes)
{
    // Whatever it was called: what no viewer shows can be saved as what it is.
    const QFuture<QString> writing =
        QtConcurrent::run([cache = m_cache, id = image.remoteId, bytes] {
            if (!cache.put(id, bytes))
                return QString();
            const auto known = imageTypeOf(bytes);
            return known ? mimeTypeOf(*known) : QMimeDatabase().mimeTypeForData(bytes).name();
        });
    const StoredImage refused =
        later(withError(image, u"cache-write"_s, u"The image could not be written to disk."_s));
    const QString type = co_await writing; // nothing of *this is touched after the await
    if (type.isEmpty())
        co_return refused;
    image.state = ImageState::Stored;
    image.type = type;
    image.sizeBytes = bytes.size();
    image.failures = 0;
    image.nextTryAtMs = 0;
    image.errorKind.clear();
    image.errorMessage.clear();
    image.requestId.clear();
    co_return image;
}

QCoro::Task<bool> AttachmentDownloader::makeRoom()
{
    const AttachmentCache cache = m_cache;
    // Rows first: a row without its file is fetched again, a file without a row would stay.
    const auto dropped = co_await m_images->dropImagesBeyond(m_limitBytes);
    if (!dropped)
        co_return false;
    cache.remove(dropped.value());
    co_return true;
}

StoredImage AttachmentDownloader::later(StoredImage image) const
{
    const auto delay = image.failures < MaxTries ? backoffAfter(image.failures) : SlowRetry;
    image.nextTryAtMs = m_clock->nowMs() + delay.count();
    return image;
}

StoredImage AttachmentDownloader::failed(StoredImage image, const ApiError &error) const
{
    StoredImage after = withError(std::move(image), error.word(),
                                  error.errorMessage.isEmpty() ? error.detail : error.errorMessage);
    after.requestId = error.requestId;
    after.nextTryAtMs = 0;
    // A refused key says nothing about the image: it may be mended.
    const bool mayPass = error.isTransient() || error.kind == ApiError::Kind::Unauthorized;
    return mayPass ? later(after) : after;
}

void AttachmentDownloader::tryLater(const Want &again, qint64 atMs)
{
    if (m_planned.contains(again.attachment))
        return;
    m_planned.insert(again.attachment);
    const std::chrono::milliseconds delay(std::max<qint64>(1, atMs - m_clock->nowMs()));
    m_clock->after(delay, this, [this, again] {
        m_planned.remove(again.attachment);
        // Not before what came into view meanwhile, and not for a conversation left by now.
        if (again.priority == ImagePriority::Listed)
            want(again.conversation, again.attachment, ImagePriority::Listed);
        else if (!m_open.isValid() || m_open == again.conversation)
            want(again.conversation, again.attachment, ImagePriority::Nearby);
    });
}

} // namespace Innbox
