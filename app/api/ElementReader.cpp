#include "app/api/ElementReader.h"

#include "app/api/JsonText.h"
#include "app/api/MessageJson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVarLengthArray>

#include <initializer_list>
#include <utility>

namespace Innbox::MessageJson {

using namespace Qt::Literals::StringLiterals;

namespace {

using Keys = std::initializer_list<QLatin1StringView>;

/// A JSON object whose members are taken out by the rules that read them; what is left at the end
/// no rule knew, or held something a rule could not use.
class Members {
public:
    explicit Members(QJsonObject object) : m_rest(std::move(object)) {}

    /// The first member that reads as an id. It goes, with its empty and equal namesakes.
    QString takeId(Keys keys)
    {
        QString found;
        QVarLengthArray<std::pair<QLatin1StringView, QJsonValue>, 4> members;
        for (const QLatin1StringView key : keys) {
            const QJsonValue value = m_rest.value(key);
            if (value.isUndefined())
                continue;
            members.append({key, value});
            if (found.isEmpty())
                found = idText(value).value_or(QString());
        }
        for (const auto &[key, value] : members) {
            if (isBlank(value) || idText(value) == found)
                m_rest.remove(key);
        }
        return found;
    }
    /// The first member that can be shown as a name: neither empty nor all digits.
    QString takeName(Keys keys)
    {
        QString found;
        for (const QLatin1StringView key : keys) {
            const QJsonValue value = m_rest.value(key);
            const QString text = cleanText(value.toString()).trimmed();
            const bool isName = !text.isEmpty() && !isAllDigits(text);
            if (found.isEmpty() && isName)
                found = text;
            if (!isName ? isBlank(value) || idText(value) || value.isString() : found == text)
                m_rest.remove(key);
        }
        return found;
    }
    /// Text; empty when missing, null or of another type.
    QString takeText(QLatin1StringView key)
    {
        const QJsonValue value = m_rest.value(key);
        if (value.isString() || isBlank(value))
            m_rest.remove(key);
        return cleanText(value.toString());
    }
    /// The object behind \p key, taken out; putBack() returns what is left of it.
    Members takeObject(QLatin1StringView key)
    {
        const QJsonValue value = m_rest.value(key);
        if (value.isObject() || isBlank(value))
            m_rest.remove(key);
        return Members(value.toObject());
    }
    void putBack(QLatin1StringView key, const Members &inner)
    {
        if (!inner.m_rest.isEmpty())
            m_rest.insert(key, inner.m_rest);
    }
    [[nodiscard]] QJsonValue value(QLatin1StringView key) const { return m_rest.value(key); }
    void drop(QLatin1StringView key) { m_rest.remove(key); }
    [[nodiscard]] QByteArray rest() const
    {
        return m_rest.isEmpty() ? QByteArray() : compact(m_rest);
    }

private:
    QJsonObject m_rest;
};

SenderKind kindOf(const QString &type)
{
    if (type.compare("guest"_L1, Qt::CaseInsensitive) == 0)
        return SenderKind::Guest;
    if (type.compare("property"_L1, Qt::CaseInsensitive) == 0)
        return SenderKind::Property;
    return SenderKind::Other;
}

void setSenderType(const QString &type, IncomingMessage *message)
{
    message->senderType = type;
    message->sender = kindOf(type);
    message->isSenderKindKnown = !type.isEmpty();
}

QStringList takeAttachments(Members *members)
{
    const QJsonValue value = members->value("attachments"_L1);
    const QJsonArray list = value.toArray();
    QStringList ids;
    qsizetype unused = 0;
    for (const QJsonValue &item : list) {
        if (item.isString() && idText(item))
            ids.append(item.toString());
        else if (!isBlank(item))
            ++unused;
    }
    if (unused == 0 && (value.isArray() || isBlank(value)))
        members->drop("attachments"_L1);
    return ids;
}

/// What both kinds of elements have in common. Returns the reason when it cannot be read.
QString takeCommon(Members *members, qint64 arrivedAtMs, IncomingMessage *message)
{
    const QJsonValue content = members->value("content"_L1);
    if (!content.isString() && !content.isNull() && !content.isUndefined())
        return u"bad-content"_s;
    message->body = members->takeText("content"_L1);
    message->attachments = takeAttachments(members);
    message->replyTo = members->takeId({"reply_to"_L1});
    const auto sentAtMs = timestampMs(members->value("timestamp"_L1));
    message->isTimeGuess = !sentAtMs;
    message->sentAtMs = sentAtMs.value_or(arrivedAtMs);
    if (sentAtMs || isBlank(members->value("timestamp"_L1)))
        members->drop("timestamp"_L1);
    return {};
}

/// sender as an object. \p idKeys the names its id may have.
void takeSender(Members *members, Keys idKeys, IncomingMessage *message)
{
    Members sender = members->takeObject("sender"_L1);
    message->senderId = sender.takeId(idKeys);
    Members metadata = sender.takeObject("metadata"_L1);
    setSenderType(metadata.takeText("type"_L1), message);
    message->senderName = metadata.takeName({"name"_L1, "id"_L1});
    sender.putBack("metadata"_L1, metadata);
    members->putBack("sender"_L1, sender);
}

/// Some member holds something, though no id could be read from any.
bool hasBadId(const QJsonObject &object, Keys keys)
{
    for (const QLatin1StringView key : keys) {
        if (!isBlank(object.value(key)))
            return true;
    }
    return false;
}

} // namespace

Element readQueued(const QJsonValue &value, qint64 arrivedAtMs)
{
    const QByteArray raw = compact(value);
    if (!value.isObject())
        return UnreadableItem{.reason = u"not-an-object"_s, .raw = raw};
    const QJsonObject object = value.toObject();
    Members members(object);
    IncomingMessage message{.raw = raw};

    const Keys idKeys{"message_id"_L1, "message"_L1, "id"_L1};
    message.remoteId = members.takeId(idKeys);
    if (message.remoteId.isEmpty())
        return UnreadableItem{.reason = hasBadId(object, idKeys) ? u"bad-id"_s : u"no-id"_s,
                              .raw = raw};

    if (value["conversation"_L1].isObject()) {
        Members conversation = members.takeObject("conversation"_L1);
        message.conversation = conversation.takeId({"id"_L1, "conversation"_L1});
        message.accommodation = conversation.takeId({"accommodation"_L1});
        message.reservation = conversation.takeId({"reservation"_L1});
        members.putBack("conversation"_L1, conversation);
    } else {
        message.conversation = members.takeId({"conversation"_L1});
    }
    if (message.conversation.isEmpty() && message.reservation.isEmpty())
        return UnreadableItem{
            .remoteId = message.remoteId, .reason = u"no-conversation"_s, .raw = raw};

    if (value["sender"_L1].isString())
        message.senderId = members.takeId({"sender"_L1});
    else
        takeSender(&members, {"participant_id"_L1, "participant"_L1}, &message);
    const QString fault = takeCommon(&members, arrivedAtMs, &message);
    if (!fault.isEmpty())
        return UnreadableItem{.remoteId = message.remoteId, .reason = fault, .raw = raw};
    message.extra = members.rest();
    return message;
}

Element readOfHistory(const QJsonValue &value, const ConversationSnapshot &snapshot,
                      qint64 arrivedAtMs)
{
    const QByteArray raw = compact(value);
    if (!value.isObject())
        return UnreadableItem{.reason = u"not-an-object"_s, .raw = raw};
    const QJsonObject object = value.toObject();
    Members members(object);
    IncomingMessage message{.conversation = snapshot.conversation,
                            .accommodation = snapshot.accommodation,
                            .reservation = snapshot.reservation,
                            .raw = raw};

    const Keys idKeys{"id"_L1, "message_id"_L1, "message"_L1};
    message.remoteId = members.takeId(idKeys);
    if (message.remoteId.isEmpty())
        return UnreadableItem{.reason = hasBadId(object, idKeys) ? u"bad-id"_s : u"no-id"_s,
                              .raw = raw};

    if (value["sender"_L1].isObject())
        takeSender(&members, {"participant_id"_L1, "participant"_L1, "id"_L1}, &message);
    else
        message.senderId = members.takeId({"sender"_L1});
    for (const Participant &participant : snapshot.participants) {
        if (participant.remoteId == message.senderId && !participant.type.isEmpty())
            setSenderType(participant.type, &message);
    }
    const QString fault = takeCommon(&members, arrivedAtMs, &message);
    if (!fault.isEmpty())
        return UnreadableItem{.remoteId = message.remoteId, .reason = fault, .raw = raw};
    message.extra = members.rest();
    return message;
}

std::optional<ToldParticipant> readParticipant(const QJsonValue &value)
{
    Members members(value.toObject());
    const QString id = members.takeId({"id"_L1});
    if (id.isEmpty())
        return std::nullopt;
    Members metadata = members.takeObject("metadata"_L1);
    ToldParticipant told{.participant = {.remoteId = id, .type = metadata.takeText("type"_L1)}};
    told.participant.kind = kindOf(told.participant.type);
    told.accommodation = metadata.takeId({"accommodation_id"_L1});
    const QString digits = idText(metadata.value("name"_L1)).value_or(QString());
    told.participant.name = metadata.takeName({"name"_L1});
    if (told.participant.kind != SenderKind::Property)
        told.accommodation.clear();
    else if (told.accommodation.isEmpty() && isAllDigits(digits))
        told.accommodation = digits;
    return told;
}

void add(Element element, QList<IncomingMessage> *messages, QList<UnreadableItem> *unreadable)
{
    if (auto *const message = std::get_if<IncomingMessage>(&element))
        messages->append(std::move(*message));
    else if (auto *const item = std::get_if<UnreadableItem>(&element))
        unreadable->append(std::move(*item));
}

} // namespace Innbox::MessageJson
