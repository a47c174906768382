#include "app/simulator/SimulatorPicture.h"
#include "app/tour/SceneActions.h"
#include "app/tour/ScreenshotDriver.h"
#include "app/tour/TourFixture.h"
#include "models/images/AttachmentStaging.h"
#include "ui/thread/ThreadView.h"
#include "ui/viewer/ImageViewer.h"

#include <QCoroFuture>
#include <QFile>

#include <optional>

namespace Innbox::Tour {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Makes an image of Ada's conversation one that is not here.
QCoro::Task<bool> absent(TourFixture *fixture, QString attachment, StoredImage how)
{
    const QStringList ids(1, attachment);
    const auto stored = co_await fixture->store->images(ids);
    if (!stored || stored->isEmpty() || !QFile::remove(fixture->talks.imageFile(attachment)))
        co_return false;
    StoredImage image = stored->first();
    image.state = how.state;
    image.failures = how.failures;
    image.errorKind = how.errorKind;
    image.errorMessage = how.errorMessage;
    const auto recorded = co_await fixture->store->recordImage(image);
    co_return bool(recorded);
}

constexpr auto WithImages = u"The lamp as it is today, and the lockbox.";

/// A reply of two images to Ada's conversation that waits; nullopt: it could not be queued.
QCoro::Task<std::optional<OutboxItem>> queuedImages(TourFixture *fixture, QString text)
{
    NewReply reply;
    reply.conversation = co_await fixture->conversation(u"6066547158"_s);
    reply.body = text;
    for (int i = 1; i <= 2; ++i) {
        const SimulatorPicture picture = sandboxPicture(u"att-%1"_s.arg(i));
        const auto made = AttachmentStaging::prepare(fixture->store->pictureFolder(), picture.bytes,
                                                     picture.name);
        if (made)
            reply.newImages.append(made.value());
    }
    const auto queued = co_await fixture->store->enqueue(reply, FakeClock::NowMs);
    if (!queued || reply.newImages.size() != 2)
        co_return std::nullopt;
    co_return queued.value();
}

/// The text for an upload that ended.
OutgoingUpload uploadedAs(const QString &remoteId)
{
    OutgoingUpload up;
    up.state = OutgoingState::Up;
    up.remoteId = remoteId;
    return up;
}

/// Brings one image of a reply to a state.
QCoro::Task<bool> step(TourFixture *fixture, OutboxItem reply, int index, OutgoingUpload step)
{
    const auto images = co_await fixture->store->replyPictures(reply.id);
    if (!images || images->size() <= index)
        co_return false;
    step.id = images->at(index).id;
    step.hash = images->at(index).fitted.hash;
    step.atMs = FakeClock::NowMs;
    const auto recorded = co_await fixture->store->recordUpload(step);
    co_return bool(recorded);
}

/// Opens the first image of Ada's conversation and waits until the viewer is as wanted.
QCoro::Task<bool> viewerWhen(ScreenshotDriver *driver, TourFixture *fixture,
                             bool (*isReady)(const ImageViewer *))
{
    const bool isOpen = co_await ada(driver, fixture);
    auto *const view = driver->visible<ThreadView>(u"threadView"_s);
    if (!view)
        co_return false;
    Q_EMIT view->imageAsked(u"att-1"_s);
    const auto isLarge = [driver, isReady] {
        const auto *const found = driver->visible<ImageViewer>(u"imageViewer"_s);
        return found && isReady(found);
    };
    co_return co_await driver->until(isLarge) && isOpen;
}

} // namespace

QCoro::Task<bool> withUpload(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isFilled = co_await filled(driver, fixture);
    const auto reply = co_await queuedImages(fixture, QStringView(WithImages).toString());
    if (!reply)
        co_return false;
    const bool isFirst = co_await step(fixture, *reply, 0, uploadedAs(u"up-1"_s));
    OutgoingUpload onItsWay;
    onItsWay.state = OutgoingState::Uploading;
    const bool isSecond = co_await step(fixture, *reply, 1, onItsWay);
    co_return isFilled &&isFirst &&isSecond;
}

QCoro::Task<bool> withRefusedImage(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isFilled = co_await filled(driver, fixture);
    const auto reply = co_await queuedImages(fixture, QStringView(WithImages).toString());
    if (!reply)
        co_return false;
    OutgoingUpload refused;
    refused.state = OutgoingState::Refused;
    refused.errorKind = u"rejected"_s;
    refused.errorMessage = u"Unsupported media type"_s;
    refused.httpStatus = 415;
    const bool isRefused = co_await step(fixture, *reply, 0, refused);
    const auto held = co_await fixture->store->hold(reply->id, OutboxHold::Image,
                                                    refused.errorMessage, FakeClock::NowMs);
    co_return isFilled &&isRefused &&held;
}

QCoro::Task<bool> withoutText(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isFilled = co_await filled(driver, fixture);
    const auto reply = co_await queuedImages(fixture, {});
    if (!reply)
        co_return false;
    const bool isFirst = co_await step(fixture, *reply, 0, uploadedAs(u"up-1"_s));
    const bool isSecond = co_await step(fixture, *reply, 1, uploadedAs(u"up-2"_s));
    const QSet<ConversationId> none;
    const qint64 now = FakeClock::NowMs;
    const auto claimed = co_await fixture->store->claim(reply->id, none, now, now);
    OutboxStep refusal;
    refusal.id = reply->id;
    refusal.from = OutboxState::Sending;
    refusal.atMs = now;
    refusal.event = OutboxEvent::Rejected;
    refusal.errorKind = QString(TextWanted);
    refusal.errorMessage = u"Parameter 'content' is missing."_s;
    const auto refused = co_await fixture->store->advance(refusal);
    co_return isFilled &&isFirst &&isSecond &&claimed &&refused;
}

QCoro::Task<bool> adaAtEnd(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isOpen = co_await ada(driver, fixture);
    co_return driver->pressIn(u"threadView"_s, Qt::Key_End) && isOpen;
}

QCoro::Task<bool> uploading(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isOpen = co_await adaAtEnd(driver, fixture);
    const auto replies = co_await fixture->store->openReplies(std::nullopt);
    if (!replies || replies->isEmpty())
        co_return false;
    const auto images = co_await fixture->store->replyPictures(replies->first().id);
    if (!images || images->isEmpty())
        co_return false;
    Q_EMIT fixture->sync.imageUploading(replies->first().id, images->last().id, 62);
    co_return isOpen;
}

QCoro::Task<bool> withLateImages(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isFilled = co_await filled(driver, fixture);
    StoredImage onItsWay;
    onItsWay.state = ImageState::Known;
    const bool isFirst = co_await absent(fixture, u"att-1"_s, onItsWay);
    const bool isSecond = co_await absent(fixture, u"att-2"_s, onItsWay);
    co_return isFilled &&isFirst &&isSecond;
}

QCoro::Task<bool> withLostImages(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isFilled = co_await filled(driver, fixture);
    StoredImage lost;
    lost.state = ImageState::Failed;
    lost.failures = 3;
    lost.errorKind = u"not-found"_s;
    lost.errorMessage = u"There is no such attachment."_s;
    const bool isFirst = co_await absent(fixture, u"att-1"_s, lost);
    co_return isFilled &&isFirst;
}

QCoro::Task<bool> viewer(ScreenshotDriver *driver, TourFixture *fixture)
{
    return viewerWhen(driver, fixture, [](const ImageViewer *large) { return large->isSettled(); });
}

QCoro::Task<bool> viewerFull(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isOpen = co_await viewer(driver, fixture);
    co_return driver->pressIn(u"imageViewer"_s, Qt::Key_1) && isOpen;
}

QCoro::Task<bool> viewerFacts(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isOpen = co_await viewer(driver, fixture);
    co_return driver->pressIn(u"imageViewer"_s, Qt::Key_I) && isOpen;
}

QCoro::Task<bool> viewerBroken(ScreenshotDriver *driver, TourFixture *fixture)
{
    QFile file(fixture->folder.filePath(u"att-1"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("%PDF-1.4\n") < 0)
        co_return false;
    file.close();
    co_return co_await viewer(driver, fixture);
}

QCoro::Task<bool> viewerAbsent(ScreenshotDriver *driver, TourFixture *fixture)
{
    return viewerWhen(driver, fixture, [](const ImageViewer *) { return true; });
}

} // namespace Innbox::Tour
