#include "models/store/OutboxSteps.h"

#include "models/store/MessageQueries.h"
#include "models/store/SyncQueries.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::OutboxSteps {

namespace {

StoreError conflict(const QString &statement, const QString &detail)
{
    return {StoreError::Kind::Conflict, statement, detail};
}

bool hasArrived(OutboxEvent event)
{
    return event == OutboxEvent::Accepted || event == OutboxEvent::FoundThere;
}

/// The last claim certainly posted nothing: as if it had not been.
void takeAttemptBack(OutboxItem &item)
{
    item.attempts = std::max(0, item.attempts - 1);
    if (item.attempts == 0) {
        item.firstAttemptAtMs = 0;
        item.firstAttemptRev = 0;
    }
}

void clearProblem(OutboxItem &item)
{
    item.errorKind.clear();
    item.errorMessage.clear();
    item.httpStatus = 0;
}

void apply(OutboxItem &item, const OutboxStep &step)
{
    if (step.event == OutboxEvent::RetryAsked) {
        // A person has seen the newer message and wants the reply sent all the same.
        if (item.hold == OutboxHold::NewerMessage)
            item.ifLast.clear();
        item.hold = OutboxHold::None;
        item.looks = 0;
        clearProblem(item);
        item.requestId.clear();
        return;
    }
    item.requestId = step.requestId;
    if (hasArrived(step.event)) {
        item.remoteId = step.remoteId;
        clearProblem(item);
        return;
    }
    if (step.event == OutboxEvent::DiscardAsked)
        return;
    item.errorKind = step.errorKind;
    item.errorMessage = step.errorMessage;
    item.httpStatus = step.httpStatus;
    item.attemptEndedAtMs = step.atMs;
    item.looks = 0;
    if (step.event == OutboxEvent::NotReached)
        takeAttemptBack(item);
}

/// The provider has the reply: its message row is ours, made or taken over.
void makeOurs(WriteScope &scope, const OutboxItem &item, const OutboxStep &step)
{
    const AccountFacts facts = SyncQueries::account(scope.sql());
    const auto stored = MessageQueries::find(scope.sql(), step.remoteId);
    if (stored) { // its echo was quicker than the answer
        MessageQueries::Stored ours = *stored;
        if (stored->isSenderKindKnown)
            SyncQueries::learnVoice(scope, stored->message.sender);
        ours.message.sender = SenderKind::Desk;
        ours.message.mark = DeliveryMark::Seen;
        ours.message.isUnread = false;
        MessageQueries::update(scope, *stored, std::move(ours));
        return;
    }
    MessageQueries::Stored ours;
    Message &message = ours.message;
    message.conversation = item.conversation;
    message.sentAtMs = step.sentAtMs != 0 ? step.sentAtMs : step.atMs;
    message.isTimeGuess = true; // the provider's own time comes with the echo
    message.sender = SenderKind::Desk;
    message.mark =
        step.event == OutboxEvent::FoundThere ? DeliveryMark::Seen : DeliveryMark::Accepted;
    message.remoteId = step.remoteId;
    message.senderType = facts.voice == SenderKind::Property ? u"property"_s : u"guest"_s;
    message.body = item.body;
    message.replyTo = item.replyTo;
    ours.attachments = item.attachments;
    MessageQueries::insert(scope, std::move(ours));
}

/// Loads the reply and checks that \p step may be made; the reason sticks otherwise.
OutboxItem checked(SqlSession &sql, const OutboxStep &step)
{
    const OutboxItem item = OutboxQueries::byId(sql, step.id);
    if (sql.failed())
        return item;
    const QString name = u"outbox.advance"_s;
    if (item.state != step.from)
        sql.fail(conflict(name, u"state is %1"_s.arg(int(item.state))));
    else if (step.event == OutboxEvent::Claimed || !nextState(step.from, step.event))
        sql.fail(conflict(name, u"event %1 is not allowed"_s.arg(int(step.event))));
    else if (hasArrived(step.event) && step.remoteId.isEmpty())
        sql.fail(conflict(name, u"no id"_s));
    else if (hasArrived(step.event) && OutboxQueries::byRemoteId(sql, step.remoteId))
        sql.fail(conflict(name, u"another reply has this id"_s));
    return item;
}

} // namespace

Claim claim(WriteScope &scope, OutboxId only, const QSet<ConversationId> &skip, qint64 nowMs,
            qint64 serverNowMs)
{
    SqlSession &sql = scope.sql();
    Claim claim;
    for (OutboxItem item : OutboxQueries::ready(sql)) {
        if ((only.isValid() && item.id != only) || skip.contains(item.conversation))
            continue;
        if (item.notBeforeAtMs > nowMs) {
            claim.nextAtMs = claim.nextAtMs == 0 ? item.notBeforeAtMs
                                                 : std::min(claim.nextAtMs, item.notBeforeAtMs);
            continue;
        }
        if (claim.item)
            continue; // the rest is only asked for its time
        if (item.attempts == 0) {
            item.firstAttemptAtMs = serverNowMs;
            item.firstAttemptRev = scope.rev();
        }
        ++item.attempts;
        item.state = OutboxState::Sending;
        OutboxQueries::save(scope, OutboxState::Queued, item);
        OutboxQueries::recordStep(scope,
                                  {.id = item.id,
                                   .from = OutboxState::Queued,
                                   .event = OutboxEvent::Claimed,
                                   .atMs = nowMs},
                                  OutboxState::Sending);
        claim.item = OutboxQueries::byId(sql, item.id);
    }
    return claim;
}

OutboxItem advance(WriteScope &scope, const OutboxStep &step)
{
    SqlSession &sql = scope.sql();
    OutboxItem item = checked(sql, step);
    if (sql.failed())
        return {};
    const OutboxState next = *nextState(step.from, step.event);
    apply(item, step);
    item.state = next;
    OutboxQueries::save(scope, step.from, item);
    OutboxQueries::recordStep(scope, step, next);
    if (hasArrived(step.event))
        makeOurs(scope, item, step);
    return OutboxQueries::byId(sql, step.id);
}

OutboxItem hold(WriteScope &scope, OutboxId id, OutboxHold why, const QString &message)
{
    SqlSession &sql = scope.sql();
    OutboxItem item = OutboxQueries::byId(sql, id);
    if (sql.failed())
        return {};
    const OutboxState from = item.state;
    if (from != OutboxState::Queued && from != OutboxState::Sending) {
        sql.fail(conflict(u"outbox.hold"_s, u"state is %1"_s.arg(int(from))));
        return {};
    }
    item.state = OutboxState::Queued;
    item.hold = why;
    item.errorKind = why == OutboxHold::NewerMessage ? u"newer-message"_s : QString();
    item.errorMessage = message;
    if (from == OutboxState::Sending) {
        takeAttemptBack(item);
        // It ends where it began: the claim's time is the only one known here.
        const auto claimedAt =
            sql.value("outbox_step.newest"_L1,
                      u"SELECT max(at_ms) FROM outbox_step WHERE outbox_id = ?"_s, {id.value});
        OutboxQueries::recordStep(scope,
                                  {.id = id,
                                   .from = from,
                                   .event = OutboxEvent::NotReached,
                                   .atMs = claimedAt ? claimedAt->toLongLong() : 0,
                                   .errorKind = item.errorKind},
                                  item.state);
    }
    OutboxQueries::save(scope, from, item);
    return OutboxQueries::byId(sql, id);
}

OutboxItem countLook(WriteScope &scope, OutboxId id)
{
    SqlSession &sql = scope.sql();
    OutboxItem item = OutboxQueries::byId(sql, id);
    if (!sql.failed() && item.state != OutboxState::Uncertain)
        sql.fail(conflict(u"outbox.countLook"_s, u"state is %1"_s.arg(int(item.state))));
    if (sql.failed())
        return {};
    ++item.looks;
    OutboxQueries::save(scope, OutboxState::Uncertain, item);
    return OutboxQueries::byId(sql, id);
}

int recoverCrashed(WriteScope &scope, qint64 nowMs)
{
    const QList<OutboxItem> cut = OutboxQueries::inState(scope.sql(), OutboxState::Sending);
    for (const OutboxItem &item : cut) {
        advance(scope, {.id = item.id,
                        .from = OutboxState::Sending,
                        .event = OutboxEvent::OutcomeLost,
                        .atMs = nowMs,
                        .errorKind = u"crashed"_s,
                        .errorMessage = u"The program ended while this reply was being sent."_s});
    }
    return int(cut.size());
}

} // namespace Innbox::OutboxSteps
