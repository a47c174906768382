#include "models/store/OutboxSteps.h"

#include "models/store/DraftQueries.h"
#include "models/store/LedgerQueries.h"
#include "models/store/MessageQueries.h"
#include "models/store/OutboxGuard.h"
#include "models/store/OutgoingAttachmentQueries.h"
#include "models/store/SyncQueries.h"
#include "models/values/OpenWork.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::OutboxSteps {

namespace {

QString wordOf(OutboxHold why)
{
    switch (why) {
    case OutboxHold::None:
        break;
    case OutboxHold::NewerMessage:
        return u"newer-message"_s;
    case OutboxHold::Overdue:
        return u"overdue"_s;
    case OutboxHold::NotReadable:
        return u"not-readable"_s;
    case OutboxHold::Image:
        return u"image-refused"_s;
    }
    return {};
}

StoreError conflict(const QString &statement, const QString &detail)
{
    return {StoreError::Kind::Conflict, statement, detail};
}

bool hasArrived(OutboxEvent event)
{
    return event == OutboxEvent::Accepted || event == OutboxEvent::FoundThere ||
           event == OutboxEvent::PersonFound;
}

/// These do more than move the state: claim(), hold() and so on make them.
bool hasOwnCall(OutboxEvent event)
{
    using enum OutboxEvent;
    return event == Claimed || event == Held || event == TakenBack || event == Rescheduled ||
           event == LookedFor || event == Written;
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
        // A person knows that nobody could look for newer messages and wants it sent all the same.
        if (item.hold == OutboxHold::NotReadable)
            item.isGuarded = false;
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
void makeOurs(WriteTransaction &scope, const OutboxItem &item, const OutboxStep &step)
{
    const AccountFacts facts = SyncQueries::account(scope.sql());
    const auto stored = MessageQueries::find(scope.sql(), step.remoteId);
    if (stored) { // its echo was quicker than the answer
        MessageQueries::Stored ours = *stored;
        // A person may be wrong: only what is proved teaches the voice.
        if (stored->isSenderKindKnown && step.event != OutboxEvent::PersonFound)
            SyncQueries::learnVoice(scope, stored->message.sender);
        ours.message.sender = SenderKind::Desk;
        ours.message.mark = DeliveryMark::Seen;
        ours.message.isUnread = false;
        MessageQueries::update(scope, *stored, std::move(ours));
        LedgerQueries::cameBack(scope, item, stored->message.body);
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

/// What a person points at must be a message of this conversation that may be ours.
bool mayBeOurs(SqlSession &sql, const OutboxItem &item, const QString &remoteId)
{
    const auto stored = MessageQueries::find(sql, remoteId);
    if (!stored || stored->message.conversation != item.conversation)
        return false;
    const AccountFacts facts = SyncQueries::account(sql);
    return !stored->isSenderKindKnown || !facts.hasVoice || stored->message.sender == facts.voice;
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
    else if (hasOwnCall(step.event) || !nextState(step.from, step.event))
        sql.fail(conflict(name, u"event %1 is not allowed"_s.arg(int(step.event))));
    else if (hasArrived(step.event) && step.remoteId.isEmpty())
        sql.fail(conflict(name, u"no id"_s));
    else if (hasArrived(step.event) && OutboxQueries::byRemoteId(sql, step.remoteId))
        sql.fail(conflict(name, u"another reply has this id"_s));
    else if (step.event == OutboxEvent::PersonFound && !mayBeOurs(sql, item, step.remoteId))
        sql.fail(conflict(name, u"no such message of ours"_s));
    return item;
}

} // namespace

Claim claim(WriteTransaction &scope, OutboxId only, const QSet<ConversationId> &skip, qint64 nowMs,
            qint64 serverNowMs)
{
    SqlSession &sql = scope.sql();
    Claim claim;
    for (OutboxItem item : OutboxQueries::ready(sql, nowMs)) {
        if ((only.isValid() && item.id != only) || skip.contains(item.conversation))
            continue;
        if (item.notBeforeAtMs > nowMs) {
            claim.nextAtMs = claim.nextAtMs == 0 ? item.notBeforeAtMs
                                                 : std::min(claim.nextAtMs, item.notBeforeAtMs);
            continue;
        }
        if (claim.item || claim.held)
            continue; // the rest is only asked for its time
        if (const auto newer = OutboxGuard::newerMessage(sql, item)) {
            claim.held = OutboxGuard::stop(scope, item, *newer, nowMs);
            continue;
        }
        if (item.images > 0) {
            const auto uploaded = OutgoingAttachmentQueries::uploaded(sql, item.id, nowMs);
            if (!uploaded)
                continue; // they go up first
            item.attachments = *uploaded;
        }
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

OutboxItem advance(WriteTransaction &scope, const OutboxStep &step)
{
    SqlSession &sql = scope.sql();
    OutboxItem item = checked(sql, step);
    if (sql.failed())
        return {};
    const OutboxState next = *nextState(step.from, step.event);
    if (step.event == OutboxEvent::RetryAsked && item.hold == OutboxHold::Image)
        OutgoingAttachmentQueries::tryRefusedAgain(scope, item.id);
    if (step.event == OutboxEvent::RetryAsked && item.hold == OutboxHold::NewerMessage)
        item.seenUpTo = OutboxGuard::newestOfOthers(sql, item.conversation);
    apply(item, step);
    item.state = next;
    OutboxQueries::save(scope, step.from, item);
    OutboxQueries::recordStep(scope, step, next);
    if (hasArrived(step.event))
        makeOurs(scope, item, step);
    return OutboxQueries::byId(sql, step.id);
}

OutboxItem hold(WriteTransaction &scope, OutboxId id, OutboxHold why, const QString &message,
                qint64 nowMs)
{
    SqlSession &sql = scope.sql();
    OutboxItem item = OutboxQueries::byId(sql, id);
    if (sql.failed())
        return {};
    const OutboxState from = item.state;
    if (!nextState(from, OutboxEvent::Held)) {
        sql.fail(conflict(u"outbox.hold"_s, u"state is %1"_s.arg(int(from))));
        return {};
    }
    item.state = *nextState(from, OutboxEvent::Held);
    item.hold = why;
    item.errorKind = wordOf(why);
    item.errorMessage = message;
    if (from == OutboxState::Sending)
        takeAttemptBack(item);
    OutboxQueries::recordStep(scope,
                              {.id = id,
                               .from = from,
                               .event = OutboxEvent::Held,
                               .atMs = nowMs,
                               .errorKind = item.errorKind,
                               .errorMessage = message},
                              item.state);
    OutboxQueries::save(scope, from, item);
    return OutboxQueries::byId(sql, id);
}

int holdOverdue(WriteTransaction &scope, qint64 nowMs, qint64 lateMs)
{
    int held = 0;
    for (const OutboxItem &item : OutboxQueries::inState(scope.sql(), OutboxState::Queued)) {
        const bool wasPutOff = item.notBeforeAtMs > item.createdAtMs + LongestUndoMs;
        if (item.hold != OutboxHold::None || !wasPutOff || item.notBeforeAtMs >= nowMs - lateMs)
            continue;
        const OutboxItem after = hold(scope, item.id, OutboxHold::Overdue,
                                      u"Its time passed while the program did not run."_s, nowMs);
        held += int(after.hold == OutboxHold::Overdue);
    }
    return held;
}

OutboxItem countLook(WriteTransaction &scope, OutboxId id, qint64 nowMs)
{
    SqlSession &sql = scope.sql();
    OutboxItem item = OutboxQueries::byId(sql, id);
    if (!sql.failed() && item.state != OutboxState::Uncertain)
        sql.fail(conflict(u"outbox.countLook"_s, u"state is %1"_s.arg(int(item.state))));
    if (sql.failed())
        return {};
    ++item.looks;
    OutboxQueries::save(scope, OutboxState::Uncertain, item);
    OutboxQueries::recordStep(
        scope,
        {.id = id, .from = OutboxState::Uncertain, .event = OutboxEvent::LookedFor, .atMs = nowMs},
        OutboxState::Uncertain);
    return OutboxQueries::byId(sql, id);
}

Draft takeBack(WriteTransaction &scope, OutboxId id, qint64 nowMs, const QString &errorKind)
{
    SqlSession &sql = scope.sql();
    OutboxItem item = OutboxQueries::byId(sql, id);
    const OutboxState from = item.state;
    if (!sql.failed() && !nextState(from, OutboxEvent::TakenBack))
        sql.fail(conflict(u"outbox.takeBack"_s, u"state is %1"_s.arg(int(from))));
    if (sql.failed())
        return {};
    Draft draft = DraftQueries::of(sql, item.conversation);
    draft.conversation = item.conversation;
    draft.cursor = int(item.body.size());
    draft.updatedAtMs = nowMs;
    const bool areBoth = !draft.body.isEmpty() && !item.body.isEmpty();
    draft.body = item.body + (areBoth ? u"\n\n"_s : QString()) + draft.body;
    if (!item.replyTo.isEmpty())
        draft.replyTo = item.replyTo;
    OutgoingAttachmentQueries::giveToDraft(scope, item);
    draft.images += item.images;
    draft.revision = draft.body.isEmpty() && draft.replyTo.isEmpty() ? 0 : Draft::newRevision();
    DraftQueries::save(scope, draft);
    item.state = *nextState(from, OutboxEvent::TakenBack);
    OutboxQueries::recordStep(scope,
                              {.id = id,
                               .from = from,
                               .event = OutboxEvent::TakenBack,
                               .atMs = nowMs,
                               .errorKind = errorKind},
                              item.state);
    OutboxQueries::save(scope, from, item);
    return draft;
}

OutboxItem reschedule(WriteTransaction &scope, OutboxId id, qint64 notBeforeAtMs, qint64 nowMs)
{
    SqlSession &sql = scope.sql();
    OutboxItem item = OutboxQueries::byId(sql, id);
    const OutboxState from = item.state;
    if (!sql.failed() && !nextState(from, OutboxEvent::Rescheduled))
        sql.fail(conflict(u"outbox.reschedule"_s, u"state is %1"_s.arg(int(from))));
    if (sql.failed())
        return {};
    item.notBeforeAtMs = notBeforeAtMs;
    OutboxQueries::recordStep(
        scope, {.id = id, .from = from, .event = OutboxEvent::Rescheduled, .atMs = nowMs}, from);
    OutboxQueries::save(scope, from, item);
    return OutboxQueries::byId(sql, id);
}

int recoverCrashed(WriteTransaction &scope, qint64 nowMs)
{
    OutgoingAttachmentQueries::recoverCut(scope);
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
