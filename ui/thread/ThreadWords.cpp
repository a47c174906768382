#include "ui/thread/ThreadWords.h"

#include "ui/text/PersonText.h"
#include "ui/text/ProblemText.h"
#include "ui/text/SafeText.h"
#include "ui/text/TimeText.h"

namespace Innbox {

namespace {
constexpr qint64 GroupGapMs = 3 * 60 * 1000;
}

bool ThreadWords::beginsGroup(const Message &previous, const Message &next)
{
    return previous.sender != next.sender || previous.senderName != next.senderName ||
           next.sentAtMs - previous.sentAtMs > GroupGapMs;
}

bool ThreadWords::hasRetry(const OutboxItem &reply)
{
    return reply.state == OutboxState::Uncertain || reply.state == OutboxState::Failed ||
           (reply.state == OutboxState::Queued && reply.hold != OutboxHold::None);
}

bool ThreadWords::hasDiscard(const OutboxItem &reply)
{
    return nextState(reply.state, OutboxEvent::DiscardAsked).has_value();
}

BubbleWords ThreadWords::of(const Message &message, const Message *quoted, const Conversation &row,
                            const BubblePlace &place)
{
    BubbleWords words;
    words.side = message.sender;
    const QString time = TimeText::clock(message.sentAtMs);
    const QString person = PersonText::person(message, row);
    const QString role = PersonText::role(message.sender);
    if (place.hasDay)
        words.day = TimeText::day(message.sentAtMs, place.nowMs);
    if (place.hasHead || place.hasDay) {
        words.person = person;
        // Our own side names itself; saying its role as well would say it twice.
        if (message.sender == SenderKind::Desk)
            words.personTail = time;
        else //: Role and time behind a name
            words.personTail = tr("%1 · %2").arg(role, time);
    }
    words.body = SafeText::forBody(message.body);
    if (quoted) {
        //: Who and what a message answers
        words.quote = tr("%1: %2").arg(PersonText::person(*quoted, row),
                                       SafeText::forName(quoted->body, 200));
    }
    for (const Attachment &file : message.attachments) {
        const QString name = SafeText::forName(file.name, 60);
        words.files += name.isEmpty() ? tr("Image") : name;
    }
    switch (message.mark) {
    case DeliveryMark::None:
        break;
    case DeliveryMark::Accepted:
        words.foot = tr("✓ Accepted %1").arg(time);
        break;
    case DeliveryMark::Seen:
        words.foot = tr("✓✓ Seen in the conversation %1").arg(time);
        break;
    }
    if (message.isTimeGuess && message.mark == DeliveryMark::None)
        words.foot = tr("Its time is not known, it arrived at %1").arg(time);
    words.tip = TimeText::full(message.sentAtMs);
    QStringList spoken{person, role, words.tip, SafeText::forName(message.body, 2000)};
    if (!message.attachments.isEmpty())
        spoken += tr("%n image(s)", nullptr, int(message.attachments.size()));
    if (message.isUnread)
        spoken += tr("unread");
    spoken += words.foot;
    spoken.removeAll(QString());
    words.spoken = spoken.join(u", ");
    return words;
}

BubbleWords ThreadWords::of(const OutboxItem &reply, const BubblePlace &place)
{
    BubbleWords words;
    words.side = SenderKind::Desk;
    if (place.hasDay)
        words.day = TimeText::day(reply.createdAtMs, place.nowMs);
    if (place.hasHead || place.hasDay) {
        words.person = tr("Our desk");
        words.personTail = TimeText::clock(reply.createdAtMs);
    }
    words.body = SafeText::forBody(reply.body);
    for (qsizetype i = 0; i < reply.attachments.size(); ++i)
        words.files += tr("Image");
    words.foot = ProblemText::state(reply, place.nowMs);
    if (reply.state == OutboxState::Failed || reply.hold != OutboxHold::None)
        words.footTone = BubbleWords::FootTone::Bad;
    else if (reply.state == OutboxState::Uncertain || reply.heldBehind.isValid())
        words.footTone = BubbleWords::FootTone::Warn;
    words.hasActions = hasRetry(reply) || hasDiscard(reply);
    QStringList tip{words.foot};
    if (!reply.requestId.isEmpty())
        tip += tr("Request %1").arg(SafeText::forName(reply.requestId));
    words.tip = tip.join(u'\n');
    words.spoken = tr("Our desk, %1, %2").arg(words.foot, SafeText::forName(reply.body, 2000));
    return words;
}

} // namespace Innbox
