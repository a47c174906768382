#include "ui/thread/OutboxText.h"

#include "ui/text/PersonText.h"
#include "ui/text/SafeText.h"
#include "ui/text/TimeText.h"

namespace Innbox {

namespace {

constexpr qint64 CountdownMs = 60'000; ///< a longer wait is told by its time
constexpr qsizetype MostNewer = 3;     ///< newer messages shown under a held reply
constexpr qsizetype ShortText = 90;

/// Lines of a foot: one block of text with breaks of its own.
QString lines(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QChar::LineSeparator);
}

/// Held by what happened around it, not because the provider would not have it.
bool isHeldByAnother(const OutboxItem &reply)
{
    return reply.hold != OutboxHold::None && reply.hold != OutboxHold::Image;
}

} // namespace

bool OutboxText::isWaiting(const OutboxItem &reply, qint64 nowMs)
{
    return reply.state == OutboxState::Queued && reply.hold == OutboxHold::None &&
           reply.notBeforeAtMs > nowMs;
}

QString OutboxText::queued(const OutboxItem &reply, const ReplyFacts &facts, qint64 nowMs)
{
    switch (reply.hold) {
    case OutboxHold::None:
        break;
    case OutboxHold::NewerMessage: {
        QStringList parts{tr("Held: something newer arrived before this was sent")};
        const qsizetype first = qMax<qsizetype>(0, facts.newer.size() - MostNewer);
        for (qsizetype i = first; i < facts.newer.size(); ++i) {
            const Message &message = facts.newer.at(i);
            //: Who, when and the beginning of what they wrote
            parts += tr("%1, %2: %3")
                         .arg(PersonText::person(message, {}), TimeText::clock(message.sentAtMs),
                              SafeText::forName(message.body, ShortText));
        }
        return lines(parts);
    }
    case OutboxHold::Overdue:
        return tr("Held: it should have left at %1, while Innbox did not run")
            .arg(TimeText::full(reply.notBeforeAtMs));
    case OutboxHold::NotReadable:
        return tr("Held: the conversation cannot be read, so nobody knows whether something newer "
                  "is there");
    case OutboxHold::Image:
        return lines({tr("Held: an image of it cannot be sent"),
                      SafeText::forName(reply.errorMessage, 200)});
    }
    if (reply.notBeforeAtMs > nowMs) {
        const qint64 leftMs = reply.notBeforeAtMs - nowMs;
        if (leftMs <= CountdownMs)
            return tr("Sending in %1 s").arg((leftMs + 999) / 1000);
        const QString when = TimeText::isSameDay(reply.notBeforeAtMs, nowMs)
                                 ? TimeText::clock(reply.notBeforeAtMs)
                                 : TimeText::full(reply.notBeforeAtMs);
        return reply.cancelOnNew
                   ? tr("Will be sent at %1 if Innbox runs then and no new message comes").arg(when)
                   : tr("Will be sent at %1 if Innbox runs then").arg(when);
    }
    const QString uploads = images(facts);
    if (!uploads.isEmpty() && !reply.heldBehind.isValid())
        return uploads;
    if (reply.heldBehind.isValid())
        return tr("Held until the earlier reply is settled");
    const QString why = SafeText::forName(reply.errorMessage, 200);
    return why.isEmpty() ? tr("Waiting to be sent")
                         : tr("Waiting to be sent again. Last try: %1").arg(why);
}

/// Where the images of a reply are; empty when nothing waits for them.
QString OutboxText::images(const ReplyFacts &facts)
{
    bool isFitting = false;
    bool isWaiting = false;
    for (qsizetype i = 0; i < facts.images.size(); ++i) {
        const OutgoingImage &image = facts.images.at(i);
        if (image.state == OutgoingState::Uploading)
            //: Image 2 of 3: 62 %
            return tr("Uploading image %1 of %2: %3 %")
                .arg(i + 1)
                .arg(facts.images.size())
                .arg(image.id == facts.uploading ? facts.percent : 0);
        isFitting = isFitting || image.state == OutgoingState::Fitting;
        isWaiting = isWaiting || image.state == OutgoingState::Waiting;
    }
    if (isFitting)
        return tr("Its images are being made ready");
    return isWaiting ? tr("Waiting to upload its images") : QString();
}

QString OutboxText::unclear(const OutboxItem &reply, const ReplyFacts &facts)
{
    const QString why = SafeText::forName(reply.errorMessage, 200);
    const QString when = TimeText::clock(reply.attemptEndedAtMs);
    QStringList parts;
    if (reply.looks < LooksBeforeAPersonDecides)
        parts += tr("Unclear whether it arrived, checking the conversation");
    else
        parts += tr("Unclear whether it arrived. Please decide");
    if (reply.attemptEndedAtMs > 0) {
        parts += why.isEmpty() ? tr("Tried until %1, the answer was lost").arg(when)
                               : tr("Tried until %1: %2").arg(when, why);
    }
    if (reply.looks > 0)
        parts +=
            tr("The conversation was read %n time(s) since, it is not there", nullptr, reply.looks);
    for (const ReplyCandidate &candidate : facts.unclear.candidates) {
        if (candidate.strength == MatchStrength::None)
            continue;
        parts += tr("Probably this one, %1: %2")
                     .arg(TimeText::clock(candidate.message.sentAtMs),
                          SafeText::forName(candidate.message.body, ShortText));
        break;
    }
    return lines(parts);
}

QString OutboxText::foot(const OutboxItem &reply, const ReplyFacts &facts, qint64 nowMs)
{
    switch (reply.state) {
    case OutboxState::Queued: {
        const QString with =
            reply.images > 0 ? tr("With %n image(s)", nullptr, reply.images) : QString();
        return lines({queued(reply, facts, nowMs), with});
    }
    case OutboxState::Sending:
        return tr("Sending…");
    case OutboxState::Uncertain:
        return unclear(reply, facts);
    case OutboxState::Failed: {
        const QString why = SafeText::forName(reply.errorMessage, 300);
        QStringList words{why.isEmpty() ? tr("Not sent: refused by the provider")
                                        : tr("Not sent, refused by the provider: %1").arg(why)};
        if (reply.errorKind == TextWanted)
            words += tr("It wants a line of text with the images.");
        return lines(words);
    }
    case OutboxState::Sent:
        return tr("Accepted");
    case OutboxState::Discarded:
        return tr("Discarded");
    }
    return {};
}

BubbleContent::FootTone OutboxText::tone(const OutboxItem &reply)
{
    if (reply.state == OutboxState::Failed || reply.hold != OutboxHold::None)
        return BubbleContent::FootTone::Bad;
    if (reply.state == OutboxState::Uncertain || reply.heldBehind.isValid())
        return BubbleContent::FootTone::Warn;
    return BubbleContent::FootTone::Muted;
}

QList<OutboxAction> OutboxText::possibleActions(const OutboxItem &reply, const ReplyFacts &facts,
                                                qint64 nowMs)
{
    QList<OutboxAction> possibleActions;
    const bool canDiscard = nextState(reply.state, OutboxEvent::DiscardAsked).has_value();
    if (isWaiting(reply, nowMs)) {
        possibleActions = {OutboxAction::TakeBack, OutboxAction::SendNow};
        return possibleActions;
    }
    if (reply.state == OutboxState::Uncertain || reply.state == OutboxState::Failed ||
        (reply.state == OutboxState::Queued && reply.hold != OutboxHold::None))
        possibleActions += OutboxAction::Retry;
    if (reply.state == OutboxState::Uncertain && !facts.unclear.candidates.isEmpty())
        possibleActions += OutboxAction::ItIsThere;
    if (nextState(reply.state, OutboxEvent::TakenBack).has_value())
        possibleActions += OutboxAction::TakeBack;
    if (canDiscard)
        possibleActions += OutboxAction::Discard;
    if (!possibleActions.isEmpty())
        possibleActions += OutboxAction::Details;
    return possibleActions;
}

QString OutboxText::action(OutboxAction action, const OutboxItem &reply, qint64 nowMs)
{
    switch (action) {
    case OutboxAction::Retry:
        if (reply.state == OutboxState::Uncertain)
            return tr("Look again, then send");
        return isHeldByAnother(reply) ? tr("Send anyway") : tr("Send again");
    case OutboxAction::Discard:
        return tr("Discard");
    case OutboxAction::TakeBack:
        if (reply.errorKind == TextWanted)
            return tr("Add a line");
        return isWaiting(reply, nowMs) ? tr("Undo") : tr("Edit");
    case OutboxAction::SendNow:
        return tr("Send now");
    case OutboxAction::ItIsThere:
        return tr("It is there…");
    case OutboxAction::Details:
        return tr("Details…");
    }
    return {};
}

QString OutboxText::actionToolTip(OutboxAction action, const OutboxItem &reply)
{
    switch (action) {
    case OutboxAction::Retry:
        if (reply.state == OutboxState::Uncertain)
            return tr("Reads the conversation once more and sends the reply only when it is not "
                      "there.");
        return isHeldByAnother(reply) ? tr("Sends this reply although it was held.")
                                      : tr("Sends this reply once more.");
    case OutboxAction::Discard:
        return tr("Gives this reply up. Its text goes back to the draft if that is empty.");
    case OutboxAction::TakeBack:
        return tr("Does not send this reply; its text goes back to where you write.");
    case OutboxAction::SendNow:
        return tr("Sends this reply at once.");
    case OutboxAction::ItIsThere:
        return tr("Choose the message of the conversation that is this reply.");
    case OutboxAction::Details:
        return tr("Shows what happened to this reply, step by step.");
    }
    return {};
}

QString OutboxText::state(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        //: State of a reply
        return tr("waiting");
    case OutboxState::Sending:
        //: State of a reply
        return tr("sending");
    case OutboxState::Sent:
        //: State of a reply
        return tr("accepted");
    case OutboxState::Uncertain:
        //: State of a reply
        return tr("unclear");
    case OutboxState::Failed:
        //: State of a reply
        return tr("refused");
    case OutboxState::Discarded:
        //: State of a reply
        return tr("given up");
    }
    return {};
}

QString OutboxText::step(const LedgerStep &step)
{
    switch (step.event) {
    case OutboxEvent::Written:
        return tr("Written");
    case OutboxEvent::Claimed:
        return tr("Sending began");
    case OutboxEvent::Accepted:
        return tr("The provider accepted it");
    case OutboxEvent::Rejected:
        return tr("The provider refused it");
    case OutboxEvent::NotReached:
        return tr("It certainly did not arrive; it will be tried again");
    case OutboxEvent::OutcomeLost:
        return tr("The answer was lost: unclear whether it arrived");
    case OutboxEvent::FoundThere:
        return tr("Found in the conversation");
    case OutboxEvent::RetryAsked:
        return tr("Somebody asked to send it (again)");
    case OutboxEvent::DiscardAsked:
        return tr("Somebody gave it up");
    case OutboxEvent::PersonFound:
        return tr("Somebody said which message of the conversation it is");
    case OutboxEvent::TakenBack:
        return tr("Taken back into the draft");
    case OutboxEvent::Held:
        return tr("Held back");
    case OutboxEvent::Rescheduled:
        return tr("Its time was changed");
    case OutboxEvent::LookedFor:
        return tr("The conversation was read: it is not there");
    }
    return {};
}

} // namespace Innbox
