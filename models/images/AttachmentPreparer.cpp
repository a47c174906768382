#include "models/images/AttachmentPreparer.h"

#include "models/Log.h"
#include "models/images/ImageProbe.h"
#include "models/ports/Clock.h"
#include "models/store/Deliver.h"

#include <QFileInfo>
#include <QPromise>

#include <sys/resource.h>
#include <unistd.h>

namespace Innbox {

namespace {

/// A file can be deleted, as one that no image has, before its row is written: then once more.
constexpr int MostTries = 3;

void finish(QPromise<Attached> &answer, const Attached &attached)
{
    answer.addResult(attached);
    answer.finish();
}

/// This thread yields to those of the window: fitting takes every core it gets, for seconds. Where
/// the system refuses, it is only slower. Thread: one of ours.
void stepBack()
{
    constexpr int Nice = 10; // Qt's own priorities do nothing under Linux' usual scheduler
    static thread_local const int done = ::setpriority(PRIO_PROCESS, id_t(::gettid()), Nice);
    if (done != 0)
        qCDebug(lcStore) << "a fitting thread keeps its priority";
}

Attached refused(const AttachmentStaging::Failure &failure)
{
    return {.fault = failure.isDiskFault ? Attached::Fault::Disk : Attached::Fault::Image,
            .error = failure.error};
}

} // namespace

AttachmentPreparer::AttachmentPreparer(OutgoingAttachmentStore *pictures, Clock *clock,
                                       QObject *parent)
    : QObject(parent), m_pictures(pictures), m_clock(clock)
{
    m_copying.setMaxThreadCount(1);
    m_fitters.setMaxThreadCount(MaxSideBySide);
}

AttachmentPreparer::~AttachmentPreparer()
{
    for (const std::stop_source &source : std::as_const(m_fitting))
        std::stop_source(source).request_stop();
    m_fitters.clear();
    m_copying.waitForDone();
    m_fitters.waitForDone();
}

QFuture<Attached> AttachmentPreparer::add(ConversationId conversation, QByteArray bytes,
                                          const QString &name)
{
    return attach(conversation, name, [bytes = std::move(bytes)] { return Bytes(bytes); });
}

QFuture<Attached> AttachmentPreparer::addFile(ConversationId conversation, const QString &path)
{
    return addAgain(conversation, path, QFileInfo(path).fileName());
}

QFuture<Attached> AttachmentPreparer::addAgain(ConversationId conversation, const QString &file,
                                               const QString &name)
{
    return attach(conversation, name, [file] { return readImageFile(file); });
}

QFuture<Attached> AttachmentPreparer::attach(ConversationId conversation, const QString &name,
                                             std::function<Bytes()> read)
{
    Order order{.conversation = conversation,
                .name = name,
                .read = std::move(read),
                .answer = std::make_shared<QPromise<Attached>>()};
    order.answer->start();
    QFuture<Attached> future = order.answer->future();
    keep(std::move(order));
    return future;
}

void AttachmentPreparer::keep(Order order)
{
    using Kept = Result<OutgoingImage, AttachmentStaging::Failure>;
    const auto promise = std::make_shared<QPromise<Kept>>();
    promise->start();
    deliver(promise->future(), this, [this, order](const Kept &kept) {
        if (!kept) {
            finish(*order.answer, refused(kept.error()));
            return;
        }
        store(order, kept.value());
    });
    m_copying.start([promise, folder = m_pictures->pictureFolder(), order = std::move(order)] {
        stepBack();
        const Bytes bytes = order.read();
        promise->addResult(bytes ? AttachmentStaging::keep(folder, bytes.value(), order.name)
                                 : Kept(AttachmentStaging::Failure{.error = bytes.error()}));
        promise->finish();
    });
}

void AttachmentPreparer::store(Order order, const OutgoingImage &image)
{
    OutgoingImage picture = image;
    picture.conversation = order.conversation;
    deliver(m_pictures->addPicture(picture, m_clock->nowMs()), this,
            [this, order = std::move(order)](const StoreResult<OutgoingImage> &added) mutable {
                if (added) {
                    finish(*order.answer, {.image = added.value()});
                    fit(added.value());
                    return;
                }
                const bool isGone = added.error().kind == StoreError::Kind::Conflict;
                if (isGone && ++order.tries < MostTries) {
                    keep(std::move(order));
                    return;
                }
                finish(*order.answer,
                       {.fault = Attached::Fault::Store, .storeError = added.error()});
            });
}

void AttachmentPreparer::fitPart(const OutgoingImage &image)
{
    fit(image, {.isPartAllowed = true});
}

void AttachmentPreparer::fit(const OutgoingImage &image, const FitOptions &wanted)
{
    using Made = Result<OutgoingFit, AttachmentStaging::Failure>;
    if (m_fitting.contains(image.id))
        return;
    const std::stop_source stop;
    m_fitting.insert(image.id, stop);
    const auto promise = std::make_shared<QPromise<Made>>();
    promise->start();
    deliver(promise->future(), this, [this, image, wanted](const Made &made) {
        m_fitting.remove(image.id);
        if (made) {
            record(image, made.value(), wanted);
        } else if (made.error().isDiskFault ||
                   made.error().error.kind == ImageError::Kind::Cancelled) {
            // It stays Fitting: the next run, or who sends it, makes it.
            if (made.error().isDiskFault)
                qCWarning(lcStore) << "an outgoing image could not be written";
        } else {
            record(image,
                   {.id = image.id,
                    .replaces = image.fitted.hash,
                    .errorKind = AttachmentStaging::wordOf(made.error().error)},
                   wanted);
        }
    });
    FitOptions options = wanted;
    options.stop = stop.get_token();
    options.onProgress = [this, id = image.id](int percent) {
        QMetaObject::invokeMethod(
            this, [this, id, percent] { Q_EMIT fitting(id, percent); }, Qt::QueuedConnection);
    };
    m_fitters.start([promise, image, options, folder = m_pictures->pictureFolder()] {
        stepBack();
        promise->addResult(AttachmentStaging::fit(folder, image, options));
        promise->finish();
    });
}

void AttachmentPreparer::record(const OutgoingImage &image, const OutgoingFit &made,
                                const FitOptions &wanted)
{
    deliver(m_pictures->recordFit(made), this,
            [this, image, wanted](const StoreResult<OutgoingImage> &recorded) {
                if (recorded)
                    return;
                if (recorded.error().kind == StoreError::Kind::Conflict)
                    fit(image, wanted); // its file was deleted before its row was written
                else if (recorded.error().kind != StoreError::Kind::NotFound)
                    qCWarning(lcStore)
                        << "a fitted image was not recorded:" << recorded.error().word();
            });
}

void AttachmentPreparer::resume()
{
    deliver(m_pictures->unfittedPictures(), this,
            [this](const StoreResult<QList<OutgoingImage>> &left) {
                if (!left) {
                    qCInfo(lcStore) << "unfitted images not read:" << left.error().word();
                    return;
                }
                for (const OutgoingImage &image : left.value())
                    fit(image);
            });
    deliver(m_pictures->sweepPictures(), this, [](const StoreResult<int> &swept) {
        if (!swept)
            qCInfo(lcStore) << "outgoing images not tidied:" << swept.error().word();
    });
}

StoreFuture<Done> AttachmentPreparer::remove(PictureId picture)
{
    if (const auto running = m_fitting.constFind(picture); running != m_fitting.cend())
        std::stop_source(*running).request_stop();
    const StoreFuture<Done> removed = m_pictures->removePicture(picture);
    // The store works in order: this comes behind it.
    deliver(m_pictures->sweepPictures(), this, [](const StoreResult<int> &swept) {
        if (!swept)
            qCInfo(lcStore) << "outgoing images not tidied:" << swept.error().word();
    });
    return removed;
}

} // namespace Innbox
