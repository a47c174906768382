#include "ui/thread/ThreadText.h"

#include "models/text/QuotedTail.h"
#include "models/values/CutText.h"
#include "ui/text/PersonText.h"
#include "ui/text/SafeText.h"
#include "ui/text/TimeText.h"
#include "ui/viewer/Thumbnails.h"

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
constexpr qint64 GroupGapMs = 3 * 60 * 1000;
}

bool ThreadText::beginsGroup(const Message &previous, const Message &next)
{
    return previous.sender != next.sender || previous.senderName != next.senderName ||
           next.sentAtMs - previous.sentAtMs > GroupGapMs;
}

void ThreadText::putBody(BubbleContent &words, const QString &body)
{
    words.body = SafeText::forBody(body);
    words.links = Links::in(words.body);
}

bool ThreadText::isTailShown(const BubbleContent &words, const BubblePosition &place)
{
    if (words.tailFrom < 0 || place.tail != TailChoice::None)
        return words.tailFrom >= 0 && place.tail == TailChoice::Shown;
    const QList<TextRange> found = place.found.in(words.body);
    return !found.isEmpty() && found.last().to > words.tailFrom;
}

BubbleContent ThreadText::of(const Message &message, const Around &around, const Conversation &row,
                             const BubblePosition &place)
{
    BubbleContent words;
    words.side = message.sender;
    const QString time = TimeText::clock(message.sentAtMs);
    const QString person = PersonText::person(message, row);
    const QString role = PersonText::role(message.sender);
    if (place.hasDay)
        words.day = TimeText::day(message.sentAtMs, place.nowMs);
    if (place.unread > 0)
        words.unread = tr("%n new message(s)", nullptr, place.unread);
    if (place.hasHead || place.hasDay || place.unread > 0) {
        words.person = person;
        // Our own side names itself; saying its role as well would say it twice.
        if (message.sender == SenderKind::Desk)
            words.personTail = time;
        else //: Role and time behind a name
            words.personTail = tr("%1 · %2").arg(role, time);
    }
    putBody(words, message.body);
    words.tailFrom = int(QuotedTail::begin(message.body));
    words.isTailShown = isTailShown(words, place);
    if (around.quoted)
        words.quote = PersonText::quote(*around.quoted, row);
    for (const Attachment &file : message.attachments)
        words.images += file.remoteId;
    switch (message.mark) {
    case DeliveryMark::None:
        break;
    case DeliveryMark::Accepted:
        words.foot = tr("✓ Accepted %1").arg(time);
        break;
    case DeliveryMark::Seen:
        //: Our reply was read back from the provider; nobody is known to have read it
        words.foot = tr("✓ In the conversation %1").arg(time);
        break;
    }
    if (around.changed) {
        putBody(words, around.changed->sent);
        words.tailFrom = -1; // what was cut must be seen
        int at = 0;
        for (const TextPart &part : cutParts(around.changed->sent, around.changed->cameBack)) {
            const int to = at + int(part.text.size());
            if (part.isCut)
                words.struck.append({at, to});
            at = to;
        }
        words.foot += u" · "_s + tr("the provider changed the text");
        words.footTone = BubbleContent::FootTone::Warn;
    }
    if (message.isTimeGuess && message.mark == DeliveryMark::None)
        words.foot = tr("Its time is not known, it arrived at %1").arg(time);
    const QString when = TimeText::full(message.sentAtMs);
    words.tip = when;
    if (message.mark == DeliveryMark::Seen)
        words.tip += u'\n' + tr("The provider shows it in the conversation. Whether somebody has "
                                "read it is not known.");
    const bool isFolded = words.tailFrom >= 0 && !words.isTailShown;
    const QString said = isFolded ? message.body.left(words.tailFrom) : message.body;
    QStringList spoken{person, role, when, SafeText::forName(said, 2000)};
    if (isFolded)
        spoken += tr("quoted text is folded");
    if (!message.attachments.isEmpty())
        spoken += tr("%n image(s)", nullptr, int(message.attachments.size()));
    if (message.isUnread)
        spoken += tr("unread");
    spoken += words.foot;
    spoken.removeAll(QString());
    words.spoken = spoken.join(u", ");
    //: A message copied with others: time, who, text
    words.copied = tr("%1, %2: %3").arg(when, person, SafeText::forClipboard(words.body));
    return words;
}

BubbleContent ThreadText::of(const OutboxItem &reply, const Around &around, const Conversation &row,
                             const BubblePosition &place)
{
    BubbleContent words;
    words.side = SenderKind::Desk;
    if (place.hasDay)
        words.day = TimeText::day(reply.createdAtMs, place.nowMs);
    if (place.hasHead || place.hasDay) {
        words.person = tr("Our desk");
        words.personTail = TimeText::clock(reply.createdAtMs);
    }
    putBody(words, reply.body);
    if (around.quoted)
        words.quote = PersonText::quote(*around.quoted, row);
    words.images = reply.attachments;
    if (words.images.isEmpty()) {
        for (const OutgoingImage &image : around.facts.images)
            words.images += Thumbnails::ofOutgoing(image.fitted.hash);
    }
    words.foot = OutboxText::foot(reply, around.facts, place.nowMs);
    words.footTone = OutboxText::tone(reply);
    words.hasActions = !OutboxText::possibleActions(reply, around.facts, place.nowMs).isEmpty();
    QStringList tip{words.foot};
    if (!reply.requestId.isEmpty())
        tip += tr("Request %1").arg(SafeText::forName(reply.requestId));
    words.tip = tip.join(u'\n');
    words.spoken =
        tr("Our desk, %1, %2")
            .arg(SafeText::forName(words.foot, 1000), SafeText::forName(reply.body, 2000));
    words.copied = tr("%1, %2: %3")
                       .arg(TimeText::full(reply.createdAtMs), tr("Our desk"),
                            SafeText::forClipboard(words.body));
    return words;
}

} // namespace Innbox
