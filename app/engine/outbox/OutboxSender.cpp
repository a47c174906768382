#include "app/engine/outbox/OutboxSender.h"

#include "app/api/ApiClient.h"
#include "app/api/Corrections.h"
#include "app/engine/outbox/AttachmentUploader.h"
#include "models/Log.h"
#include "models/ports/Clock.h"

#include <QCoroFuture>
#include <QPointer>

#include <utility>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What was read this long ago still counts as read directly before the POST.
constexpr qint64 FreshForMs = 15'000;
/// While the budget is almost used up a read is old before the POST may leave: then the second
/// read has to do.
constexpr int MostReadsBefore = 2;
/// Just after a booking the conversation may not exist yet: so often that is worth another try.
constexpr int MostNotThere = 5;

MessageJson::SendRequest requestFor(const OutboxItem &item)
{
    return {.accommodation = item.accommodation,
            .reservation = item.reservation,
            .conversation = item.remoteConversation,
            .content = item.body,
            .attachments = item.attachments,
            .replyTo = item.replyTo};
}

/// What the outbox makes of a send that brought no id. What may have arrived is never repeated by
/// itself; a refusal is final until a person decides; what never left may go again.
OutboxEvent eventFor(const ApiError &error)
{
    if (error.mayHaveArrived)
        return OutboxEvent::OutcomeLost;
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Rejected:
        return OutboxEvent::Rejected;
    default:
        return OutboxEvent::NotReached;
    }
}

/// Whether it was refused for want of text alone: one guide of the provider allows images without
/// any, another forbids them.
bool wantsText(const ApiError &error, const OutboxItem &item)
{
    return error.errorId == "missing_parameter"_L1 &&
           namesField(error.errorMessage, "content"_L1) && item.body.trimmed().isEmpty();
}

SendOutcome::Kind outcomeOf(OutboxEvent event)
{
    if (event == OutboxEvent::OutcomeLost)
        return SendOutcome::Kind::Unclear;
    if (event == OutboxEvent::Rejected)
        return SendOutcome::Kind::Refused;
    return SendOutcome::Kind::Requeued;
}

} // namespace

OutboxSender::OutboxSender(ApiClient *api, RateBudget *budget, Store *store, Clock *clock,
                           AttachmentUploader *uploader, QObject *parent)
    : QObject(parent), m_api(api), m_budget(budget), m_store(store), m_clock(clock),
      m_uploader(uploader)
{
}

QCoro::Task<SendOutcome> OutboxSender::send(OutboxItem item)
{
    const QPointer<OutboxSender> self(this);
    // Claimed only when it can leave at once: a crash while waiting for the budget then leaves a
    // queued reply, not an unclear one.
    if (!co_await m_budget->ready(Priority::Person) || !self)
        co_return SendOutcome{.kind = SendOutcome::Kind::Stopped};
    if (item.images > 0) {
        const auto ended = co_await uploadBefore(item);
        if (!self)
            co_return SendOutcome{.kind = SendOutcome::Kind::Stopped};
        if (ended)
            co_return *ended;
    }
    if (item.isGuarded) {
        const auto ended = co_await readBefore(item);
        if (!self)
            co_return SendOutcome{.kind = SendOutcome::Kind::Stopped};
        if (ended)
            co_return *ended;
    }
    const qint64 nowMs = m_clock->nowMs();
    const auto claim = co_await m_store->claim(item.id, {}, nowMs, nowMs + m_api->serverOffsetMs());
    if (!self)
        co_return SendOutcome{.kind = SendOutcome::Kind::Stopped};
    if (!claim)
        co_return SendOutcome{.kind = SendOutcome::Kind::StoreFailed,
                              .item = item,
                              .problem = Problem::from(claim.error())};
    if (claim->held) {
        const bool isBack = claim->held->state == OutboxState::Discarded;
        co_return SendOutcome{.kind = isBack ? SendOutcome::Kind::CancelledByNews
                                             : SendOutcome::Kind::Held,
                              .item = claim->held};
    }
    if (!claim->item)
        co_return SendOutcome{.kind = SendOutcome::Kind::NotClaimed, .item = item};

    const OutboxItem claimed = *claim->item;
    const auto answer = co_await m_api->send(requestFor(claimed), Priority::Person);
    if (!self)
        co_return SendOutcome{.kind = SendOutcome::Kind::Stopped};
    Record known{.item = claimed, .kind = SendOutcome::Kind::Sent};
    known.step = {.id = claimed.id, .from = OutboxState::Sending, .atMs = m_clock->nowMs()};
    if (answer) {
        known.step.event = OutboxEvent::Accepted;
        known.step.remoteId = answer->data;
        known.step.requestId = answer->requestId;
        known.step.httpStatus = 200;
        known.step.sentAtMs = m_clock->nowMs() + m_api->serverOffsetMs();
        if (claimed.images == 0)
            co_return co_await record(known);
        co_return co_await recordWithImages(known);
    }
    known.problem = Problem::from(answer.error(), true);
    if (wantsText(answer.error(), claimed))
        known.problem->word = TextWanted;
    known.step.event = eventFor(answer.error());
    known.step.errorKind = known.problem->word;
    known.step.errorMessage = known.problem->message;
    known.step.requestId = known.problem->requestId;
    known.step.httpStatus = known.problem->httpStatus;
    known.kind = outcomeOf(known.step.event);
    qCInfo(lcOutbox) << "reply" << claimed.id.value << "not accepted:" << known.problem->word;
    co_return co_await record(known);
}

QCoro::Task<std::optional<SendOutcome>> OutboxSender::uploadBefore(OutboxItem item)
{
    const QPointer<OutboxSender> self(this);
    if (!m_uploader) {
        const Problem problem{.kind = SyncProblem::StoreFailed,
                              .word = u"no-images"_s,
                              .message = u"Images cannot be sent from here."_s};
        co_return SendOutcome{
            .kind = SendOutcome::Kind::Requeued, .item = item, .problem = problem};
    }
    const auto ended = co_await m_uploader->upload(item);
    if (ended)
        co_return ended;
    // The uploads used up the place the POST waited for.
    if (!self || !co_await m_budget->ready(Priority::Person) || !self)
        co_return SendOutcome{.kind = SendOutcome::Kind::Stopped};
    co_return std::nullopt;
}

QCoro::Task<SendOutcome> OutboxSender::record(Record record)
{
    const QPointer<OutboxSender> self(this);
    const auto written = co_await m_store->advance(record.step);
    if (written)
        co_return SendOutcome{
            .kind = record.kind, .item = written.value(), .problem = record.problem};
    StoreError error = written.error();
    if (self && record.step.event == OutboxEvent::Accepted &&
        error.kind == StoreError::Kind::Conflict) {
        // The provider answered with an id that another reply has: nobody can tell what happened.
        record.kind = SendOutcome::Kind::Unclear;
        record.step.event = OutboxEvent::OutcomeLost;
        record.step.errorKind = u"id-taken"_s;
        record.step.errorMessage = u"The provider answered with the id of another reply."_s;
        record.step.remoteId.clear();
        const auto lost = co_await m_store->advance(record.step);
        if (lost)
            co_return SendOutcome{.kind = record.kind, .item = lost.value()};
        error = lost.error();
    }
    // The row stays Sending. What is known is kept for a store that works again; should this
    // process end before that, the next one finds the row so and reads the conversation back.
    if (self && error.kind != StoreError::Kind::Conflict)
        m_unrecorded.append(record);
    co_return SendOutcome{.kind = SendOutcome::Kind::StoreFailed,
                          .item = record.item,
                          .problem = Problem::from(error)};
}

QCoro::Task<SendOutcome> OutboxSender::recordWithImages(Record accepted)
{
    const QPointer<OutboxSender> self(this);
    // Their rows and files go with the record.
    const QList<AttachmentUploader::Sent> images = co_await m_uploader->sending(accepted.item.id);
    if (!self)
        co_return SendOutcome{.kind = SendOutcome::Kind::Stopped};
    const SendOutcome outcome = co_await record(accepted);
    if (self && outcome.kind == SendOutcome::Kind::Sent)
        co_await m_uploader->keepSent(images);
    co_return outcome;
}

QCoro::Task<QList<SendOutcome>> OutboxSender::recordAgain()
{
    const QPointer<OutboxSender> self(this);
    const QList<Record> waiting = std::exchange(m_unrecorded, {});
    QList<SendOutcome> written;
    for (const Record &one : waiting) {
        const SendOutcome outcome = co_await record(one);
        if (!self)
            co_return written;
        if (outcome.kind != SendOutcome::Kind::StoreFailed)
            written.append(outcome);
    }
    co_return written;
}

QCoro::Task<std::optional<SendOutcome>> OutboxSender::readBefore(OutboxItem item)
{
    const QPointer<OutboxSender> self(this);
    for (int reads = 0; reads <= MostReadsBefore; ++reads) {
        const auto row = co_await m_store->conversation(item.conversation);
        if (!self)
            co_return SendOutcome{.kind = SendOutcome::Kind::Stopped};
        if (!row)
            co_return SendOutcome{.kind = SendOutcome::Kind::StoreFailed,
                                  .item = item,
                                  .problem = Problem::from(row.error())};
        // What seems to be read in the future is of another clock: not fresh.
        const qint64 ageMs = m_clock->nowMs() - row->readBackAtMs;
        if (reads == MostReadsBefore || (ageMs >= 0 && ageMs < FreshForMs))
            co_return std::nullopt;
        const auto answer = co_await m_api->conversation(item.accommodation, item.reservation,
                                                         item.remoteConversation, Priority::Person);
        if (!self)
            co_return SendOutcome{.kind = SendOutcome::Kind::Stopped};
        if (!answer)
            co_return co_await notReadable(item, answer.error());
        m_notThere.remove(item.id);
        const auto stored =
            co_await m_store->ingestSnapshot(item.conversation, answer->data, m_clock->nowMs());
        if (!self)
            co_return SendOutcome{.kind = SendOutcome::Kind::Stopped};
        if (!stored)
            co_return SendOutcome{.kind = SendOutcome::Kind::StoreFailed,
                                  .item = item,
                                  .problem = Problem::from(stored.error())};
        // The read used up the place the POST waited for.
        if (!co_await m_budget->ready(Priority::Person) || !self)
            co_return SendOutcome{.kind = SendOutcome::Kind::Stopped};
    }
    co_return std::nullopt;
}

QCoro::Task<SendOutcome> OutboxSender::notReadable(OutboxItem item, ApiError error)
{
    using Kind = ApiError::Kind;
    const Problem problem = Problem::from(error, true);
    // Not certain that nothing newer is there, so nothing leaves. What another try cannot change
    // is for a person to decide.
    const bool isNotThere = error.kind == Kind::NotFound;
    const bool isRefused = error.kind == Kind::Forbidden || error.kind == Kind::Rejected ||
                           (isNotThere && ++m_notThere[item.id] >= MostNotThere);
    if (!isRefused)
        co_return SendOutcome{
            .kind = SendOutcome::Kind::Requeued, .item = item, .problem = problem};
    m_notThere.remove(item.id);
    const auto held =
        co_await m_store->hold(item.id, OutboxHold::NotReadable, problem.message, m_clock->nowMs());
    if (!held)
        co_return SendOutcome{.kind = SendOutcome::Kind::StoreFailed,
                              .item = item,
                              .problem = Problem::from(held.error())};
    co_return SendOutcome{.kind = SendOutcome::Kind::Held, .item = held.value()};
}

} // namespace Innbox
