#include "app/simulator/SimulatorAnswers.h"

#include <QDateTime>
#include <QJsonArray>

namespace Innbox::SimulatorAnswers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sideWord(SimulatorSide side)
{
    return side == SimulatorSide::Guest ? u"guest"_s : u"property"_s;
}

/// Which oddities a message shows: always the same for the same id, 0..7.
int oddity(const QString &id)
{
    int sum = 0;
    for (const QChar c : QStringView(id).left(4))
        sum += c.unicode();
    return sum % 8;
}

QJsonValue asNumber(const QString &digits)
{
    return digits.toLongLong();
}

/// Every tolerated oddity of /messages/latest, spread over the messages.
QJsonObject hostileElement(const SimulatorWorld &world, const SimulatorMessage &message)
{
    const SimulatorConversation &conversation = world.conversations()[size_t(message.conversation)];
    const SimulatorStay &stay = world.stays()[size_t(conversation.stay)];
    const SimulatorProperty &property = world.properties()[size_t(stay.property)];
    const bool isGuest = message.side == SimulatorSide::Guest;
    const int odd = oddity(message.id);

    QJsonObject place{{odd % 3 == 0 ? u"conversation"_s : u"id"_s, conversation.id}};
    place[u"accommodation"_s] = odd & 1 ? asNumber(property.id) : QJsonValue(property.id);
    place[u"reservation"_s] = odd & 2 ? asNumber(stay.reservation) : QJsonValue(stay.reservation);

    const QString speaker = isGuest ? stay.guestParticipantId : property.participantId;
    QJsonObject metadata{{u"type"_s, sideWord(message.side)}};
    if (odd == 7)
        metadata[u"name"_s] = isGuest ? QString() : property.id; // an id where a name is due
    else
        metadata[u"id"_s] = isGuest ? QJsonValue() : QJsonValue(property.name);
    QJsonObject sender{{odd == 6 ? u"participant"_s : u"participant_id"_s, speaker},
                       {u"metadata"_s, metadata}};
    if (odd == 4)
        sender.remove(u"metadata"_s);

    QJsonObject element{{odd & 1 ? u"message"_s : u"message_id"_s, message.id},
                        {u"conversation"_s, place},
                        {u"sender"_s, odd == 5 ? QJsonValue(speaker) : QJsonValue(sender)},
                        {u"timestamp"_s, timeText(message.sentAtMs, SimulatorSpelling::Hostile)},
                        {u"future_field"_s, QJsonObject{{u"nested"_s, QJsonArray{1, odd}}}}};
    element[u"content"_s] = message.content.isEmpty() ? QJsonValue() : QJsonValue(message.content);
    if (!message.attachments.isEmpty()) {
        QJsonArray attachments = QJsonArray::fromStringList(message.attachments);
        attachments.append(QJsonValue());
        element[u"attachments"_s] = attachments;
    } else if (odd & 1) {
        element[u"attachments"_s] = QJsonValue();
    }
    if (odd == 3)
        element[u"reply_to"_s] = conversation.id; // one documented sample does so
    return element;
}

QJsonObject metadataOf(const SimulatorProperty &property, SimulatorSpelling spelling)
{
    QJsonObject metadata{{u"type"_s, u"property"_s}};
    metadata[spelling == SimulatorSpelling::OpenApi31 ? u"accommodation_id"_s : u"name"_s] =
        property.id;
    return metadata;
}

QJsonObject historyElement(const SimulatorMessage &message, const QString &speaker,
                           SimulatorSpelling spelling)
{
    QJsonObject element{{u"id"_s, message.id},
                        {u"sender"_s, speaker},
                        {u"content"_s, message.content},
                        {u"timestamp"_s, timeText(message.sentAtMs, spelling)}};
    // The guide's sample leaves the empty list out.
    if (!message.attachments.isEmpty() || spelling != SimulatorSpelling::Guide)
        element[u"attachments"_s] = QJsonArray::fromStringList(message.attachments);
    if (spelling == SimulatorSpelling::OpenApi31) {
        element[u"reply_to"_s] =
            message.replyTo.isEmpty() ? QJsonValue() : QJsonValue(message.replyTo);
    }
    if (spelling == SimulatorSpelling::Hostile) {
        element[u"sender"_s] = QJsonObject{{u"participant"_s, speaker}};
        element[u"future_field"_s] = true;
        if (message.content.isEmpty())
            element[u"content"_s] = QJsonValue();
    }
    return element;
}

} // namespace

QString timeText(qint64 atMs, SimulatorSpelling spelling)
{
    QDateTime time = QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC);
    if (spelling == SimulatorSpelling::OpenApi31 || spelling == SimulatorSpelling::Guide)
        return time.toString(Qt::ISODateWithMs);
    if (spelling == SimulatorSpelling::Beta32) {
        QString text = time.toString(Qt::ISODateWithMs);
        text.chop(1);
        return text + u"+00:00"_s;
    }
    // Another zone and nine fraction digits: the same moment.
    time = time.toOffsetFromUtc(2 * 3600);
    return time.toString(u"yyyy-MM-dd'T'hh:mm:ss.zzz"_s) + u"000000+02:00"_s;
}

QJsonObject latestElement(const SimulatorWorld &world, const SimulatorMessage &message,
                          SimulatorSpelling spelling)
{
    if (spelling == SimulatorSpelling::Hostile)
        return hostileElement(world, message);
    const SimulatorConversation &conversation = world.conversations()[size_t(message.conversation)];
    const SimulatorStay &stay = world.stays()[size_t(conversation.stay)];
    const SimulatorProperty &property = world.properties()[size_t(stay.property)];
    const bool isGuest = message.side == SimulatorSide::Guest;
    const bool isGuide = spelling == SimulatorSpelling::Guide;
    const bool isBeta = spelling == SimulatorSpelling::Beta32;

    const QJsonObject metadata{
        {u"type"_s, sideWord(message.side)},
        {isGuide ? u"id"_s : u"name"_s, isGuest ? QString() : property.name}};
    QJsonObject element{
        {isGuide  ? u"message"_s
         : isBeta ? u"id"_s
                  : u"message_id"_s,
         message.id},
        {u"conversation"_s, QJsonObject{{isGuide ? u"conversation"_s : u"id"_s, conversation.id},
                                        {u"accommodation"_s, property.id},
                                        {u"reservation"_s, stay.reservation}}},
        {u"content"_s, message.content},
        {u"sender"_s, QJsonObject{{isBeta ? u"participant"_s : u"participant_id"_s,
                                   isGuest ? stay.guestParticipantId : property.participantId},
                                  {u"metadata"_s, metadata}}},
        {u"attachments"_s, QJsonArray::fromStringList(message.attachments)},
        {u"timestamp"_s, timeText(message.sentAtMs, spelling)}};
    if (spelling == SimulatorSpelling::OpenApi31) {
        element[u"reply_to"_s] =
            message.replyTo.isEmpty() ? QJsonValue() : QJsonValue(message.replyTo);
    }
    return element;
}

QJsonObject conversation(const SimulatorWorld &world, int conversation,
                         const std::vector<const SimulatorMessage *> &messages,
                         SimulatorSpelling spelling, const QString &requestId)
{
    const SimulatorConversation &found = world.conversations()[size_t(conversation)];
    const SimulatorStay &stay = world.stays()[size_t(found.stay)];
    const SimulatorProperty &property = world.properties()[size_t(stay.property)];
    const bool isHostile = spelling == SimulatorSpelling::Hostile;

    QJsonArray history;
    for (const SimulatorMessage *message : messages) {
        const QString &speaker = message->side == SimulatorSide::Guest ? stay.guestParticipantId
                                                                       : property.participantId;
        const QJsonObject element = historyElement(*message, speaker, spelling);
        if (isHostile)
            history.prepend(element); // the order is nowhere promised
        else
            history.append(element);
    }
    const QJsonArray participants{
        QJsonObject{{u"id"_s, stay.guestParticipantId},
                    {u"metadata"_s, QJsonObject{{u"type"_s, u"guest"_s}}}},
        QJsonObject{{u"id"_s, property.participantId},
                    {u"metadata"_s, metadataOf(property, spelling)}}};
    const QJsonObject container{
        {u"id"_s, found.id},
        {u"reservation"_s, isHostile ? asNumber(stay.reservation) : QJsonValue(stay.reservation)},
        {u"messages"_s, history},
        {u"participants"_s, participants}};

    const bool isPlural = spelling == SimulatorSpelling::Guide || isHostile;
    const QJsonObject data{{isPlural ? u"conversations"_s : u"conversation"_s,
                            isHostile ? QJsonValue(QJsonArray{container}) : QJsonValue(container)}};
    QJsonObject answer{{u"data"_s, data}};
    if (!isPlural) // the guide's sample has none
        answer[u"request_id"_s] = requestId;
    return answer;
}

} // namespace Innbox::SimulatorAnswers
