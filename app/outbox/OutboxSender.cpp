#include "app/outbox/OutboxSender.h"

#include "app/api/ApiClient.h"
#include "models/Log.h"
#include "models/ports/Clock.h"

#include <QCoroFuture>
#include <QPointer>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How many of the newest messages are looked through for something newer than `ifLast`.
constexpr int NewestMessagesChecked = 200;

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
                           QObject *parent)
    : QObject(parent), m_api(api), m_budget(budget), m_store(store), m_clock(clock)
{
}

QCoro::Task<SendOutcome> OutboxSender::send(OutboxItem item)
{
    const QPointer<OutboxSender> self(this);
    if (!item.ifLast.isEmpty()) {
        const auto held = co_await holdIfNewer(item);
        if (!self)
            co_return SendOutcome{.kind = SendOutcome::Kind::Stopped};
        if (held)
            co_return *held;
    }
    // Claimed only when it can leave at once: a crash while waiting for the budget then leaves a
    // queued reply, not an unclear one.
    const bool hasPlace = co_await m_budget->ready(Priority::Person);
    if (!self || !hasPlace)
        co_return SendOutcome{.kind = SendOutcome::Kind::Stopped};
    const qint64 nowMs = m_clock->nowMs();
    const auto claim = co_await m_store->claim(item.id, {}, nowMs, nowMs + m_api->serverOffsetMs());
    if (!self)
        co_return SendOutcome{.kind = SendOutcome::Kind::Stopped};
    if (!claim)
        co_return SendOutcome{.kind = SendOutcome::Kind::StoreFailed,
                              .item = item,
                              .problem = Problem::from(claim.error())};
    if (!claim->item)
        co_return SendOutcome{.kind = SendOutcome::Kind::NotClaimed, .item = item};

    const OutboxItem claimed = *claim->item;
    const auto answer = co_await m_api->send(requestFor(claimed), Priority::Person);
    if (!self)
        co_return SendOutcome{.kind = SendOutcome::Kind::Stopped};
    OutboxStep step{.id = claimed.id, .from = OutboxState::Sending, .atMs = m_clock->nowMs()};
    if (answer) {
        step.event = OutboxEvent::Accepted;
        step.remoteId = answer->data;
        step.requestId = answer->requestId;
        step.httpStatus = 200;
        step.sentAtMs = m_clock->nowMs() + m_api->serverOffsetMs();
        co_return co_await record(claimed, step, SendOutcome::Kind::Sent, std::nullopt);
    }
    const Problem problem = Problem::from(answer.error(), true);
    step.event = eventFor(answer.error());
    step.errorKind = problem.word;
    step.errorMessage = problem.message;
    step.requestId = problem.requestId;
    step.httpStatus = problem.httpStatus;
    qCInfo(lcOutbox) << "reply" << claimed.id.value << "not accepted:" << problem.word;
    co_return co_await record(claimed, step, outcomeOf(step.event), problem);
}

QCoro::Task<SendOutcome> OutboxSender::record(OutboxItem item, OutboxStep step,
                                              SendOutcome::Kind kind,
                                              std::optional<Problem> problem)
{
    const QPointer<OutboxSender> self(this);
    const auto written = co_await m_store->advance(step);
    if (written)
        co_return SendOutcome{.kind = kind, .item = written.value(), .problem = problem};
    if (self && step.event == OutboxEvent::Accepted &&
        written.error().kind == StoreError::Kind::Conflict) {
        // The provider answered with an id that another reply has: nobody can tell what happened.
        step.event = OutboxEvent::OutcomeLost;
        step.errorKind = u"id-taken"_s;
        step.errorMessage = u"The provider answered with the id of another reply."_s;
        step.remoteId.clear();
        const auto lost = co_await m_store->advance(step);
        if (lost)
            co_return SendOutcome{.kind = SendOutcome::Kind::Unclear, .item = lost.value()};
    }
    // The row stays Sending; the next owner finds it so and reads the conversation back.
    co_return SendOutcome{.kind = SendOutcome::Kind::StoreFailed,
                          .item = item,
                          .problem = Problem::from(written.error())};
}

QCoro::Task<std::optional<SendOutcome>> OutboxSender::holdIfNewer(OutboxItem item)
{
    const QPointer<OutboxSender> self(this);
    const auto answer = co_await m_api->conversation(item.accommodation, item.reservation,
                                                     item.remoteConversation, Priority::Person);
    if (!self)
        co_return SendOutcome{.kind = SendOutcome::Kind::Stopped};
    if (!answer) {
        // Not certain that nothing newer is there, so nothing leaves.
        co_return SendOutcome{.kind = SendOutcome::Kind::Requeued,
                              .item = item,
                              .problem = Problem::from(answer.error(), true)};
    }
    const auto stored =
        co_await m_store->ingestSnapshot(item.conversation, answer->data, m_clock->nowMs());
    if (!stored)
        co_return SendOutcome{.kind = SendOutcome::Kind::StoreFailed,
                              .item = item,
                              .problem = Problem::from(stored.error())};
    if (!self)
        co_return SendOutcome{.kind = SendOutcome::Kind::Stopped};
    const auto newest =
        co_await m_store->messages(item.conversation, std::nullopt, NewestMessagesChecked);
    if (!newest)
        co_return SendOutcome{.kind = SendOutcome::Kind::StoreFailed,
                              .item = item,
                              .problem = Problem::from(newest.error())};
    for (const Message &message : newest.value()) {
        if (message.remoteId == item.ifLast)
            co_return std::nullopt;
        if (message.sender == SenderKind::Desk)
            continue; // our own echo is no news to the writer
        break;
    }
    if (!self)
        co_return SendOutcome{.kind = SendOutcome::Kind::Stopped};
    const auto held =
        co_await m_store->hold(item.id, OutboxHold::NewerMessage,
                               u"The conversation has a newer message than %1."_s.arg(item.ifLast));
    if (!held)
        co_return SendOutcome{.kind = SendOutcome::Kind::StoreFailed,
                              .item = item,
                              .problem = Problem::from(held.error())};
    co_return SendOutcome{.kind = SendOutcome::Kind::Held, .item = held.value()};
}

} // namespace Innbox
