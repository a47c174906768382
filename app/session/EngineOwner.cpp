#include "app/session/EngineOwner.h"

#include "app/engine/Engine.h"
#include "app/engine/images/AttachmentDownloader.h"
#include "app/engine/stays/ConversationService.h"
#include "models/store/OutgoingAttachmentStore.h"
#include "models/store/Store.h"

#include <QCoroFuture>

#include <algorithm>
#include <utility>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

OwnerAnswer answerFor(const std::optional<Problem> &problem)
{
    OwnerAnswer answer;
    answer.problem = problem;
    return answer;
}

} // namespace

EngineOwner::EngineOwner(Engine *engine, Store *store, OutgoingAttachmentStore *pictures,
                         WireSource wire)
    : m_engine(engine), m_store(store), m_pictures(pictures), m_wire(std::move(wire))
{
}

QCoro::Task<std::optional<OwnerAnswer>> EngineOwner::perform(OwnerRequest request)
{
    // The lambda is no coroutine: it only chooses the overload.
    co_return co_await std::visit([this](const auto &what) { return work(what); }, request);
}

QCoro::Task<OwnerAnswer> EngineOwner::performForOther(OwnerRequest request)
{
    const auto seen = co_await m_store->catchUp();
    if (!seen)
        co_return failedAnswer(Problem::from(seen.error()));
    const auto answer = co_await perform(std::move(request));
    co_return answer.value();
}

QCoro::Task<OwnerAnswer> EngineOwner::work(SyncRequest request)
{
    OwnerAnswer answer;
    answer.sync = co_await m_engine->synchronise(
        request.isOnce ? QueuePoller::Mode::Once : QueuePoller::Mode::Drain, Priority::Background);
    answer.problem = answer.sync->problem;
    co_return answer;
}

QCoro::Task<OwnerAnswer> EngineOwner::work(SettleRequest request)
{
    const auto item = co_await m_store->reply(request.reply);
    if (!item)
        co_return failedAnswer(Problem::from(item.error()));
    m_engine->outbox()->allow(item->conversation);
    const Settled end = co_await m_engine->outbox()->settle(request.reply, request.wait);
    co_return co_await settled(end);
}

QCoro::Task<OwnerAnswer> EngineOwner::work(RetryRequest request)
{
    const auto item = co_await m_store->reply(request.reply);
    if (!item)
        co_return failedAnswer(Problem::from(item.error()));
    if (request.attempts != RetryRequest::AnyAttempts && item->attempts != request.attempts) {
        const SettleRequest wait{.reply = request.reply, .wait = request.wait};
        co_return co_await work(wait);
    }
    m_engine->outbox()->allow(item->conversation);
    const Settled end = co_await m_engine->outbox()->retry(request.reply, request.wait);
    co_return co_await settled(end);
}

QCoro::Task<OwnerAnswer> EngineOwner::settled(Settled end)
{
    OwnerAnswer answer;
    answer.problem = end.problem;
    answer.reply = end.item;
    if (!end.item || end.item->hold != OutboxHold::Image)
        co_return answer;
    // Who may not upload at all has an account that is refused, not an image.
    const auto pictures = co_await m_pictures->replyPictures(end.item->id);
    if (!pictures)
        co_return failedAnswer(Problem::from(pictures.error()));
    answer.isUploadForbidden =
        std::ranges::any_of(pictures.value(), [](const OutgoingImage &picture) {
            return picture.state == OutgoingState::Refused && picture.errorKind == u"forbidden";
        });
    co_return answer;
}

QCoro::Task<OwnerAnswer> EngineOwner::work(DiscardRequest request)
{
    const auto given = co_await m_engine->giveUp(request.reply);
    if (!given && given.error().kind == StoreError::Kind::Conflict)
        co_return failedAnswer({.word = u"not-discardable"_s,
                                .message = u"This reply is on its way or settled; it cannot be"
                                           " discarded."_s});
    if (!given)
        co_return failedAnswer(Problem::from(given.error()));
    OwnerAnswer answer;
    answer.reply = given.value();
    co_return answer;
}

QCoro::Task<OwnerAnswer> EngineOwner::work(RefreshRequest request)
{
    co_return answerFor(co_await m_engine->readBack(request.conversation));
}

QCoro::Task<OwnerAnswer> EngineOwner::work(FetchImageRequest request)
{
    const auto depth =
        request.isWhole ? AttachmentDownloader::Depth::Whole : AttachmentDownloader::Depth::Facts;
    const auto fetched = co_await m_engine->conversations()->fetchImage(request.conversation,
                                                                        request.attachment, depth);
    if (!fetched)
        co_return failedAnswer(Problem::from(fetched.error()));
    if (fetched->state != ImageState::Failed)
        co_return OwnerAnswer();
    SyncProblem kind = SyncProblem::ServerFault;
    if (fetched->errorKind == u"unauthorized")
        kind = SyncProblem::Unauthorized;
    else if (fetched->errorKind == u"forbidden")
        kind = SyncProblem::Forbidden;
    co_return failedAnswer({.kind = kind,
                            .word = fetched->errorKind,
                            .message = u"Image %1 was not fetched: %2"_s.arg(request.attachment,
                                                                             fetched->errorMessage),
                            .requestId = fetched->requestId});
}

QCoro::Task<OwnerAnswer> EngineOwner::work(WireLinesRequest request)
{
    OwnerAnswer answer;
    if (m_wire)
        answer.wireLines = m_wire(request.most, request.isWithTexts);
    co_return answer;
}

QCoro::Task<OwnerAnswer> EngineOwner::work(PokeRequest /*request*/)
{
    // What the other process wrote was seen before this was called, which woke the engine.
    co_return OwnerAnswer();
}

} // namespace Innbox
