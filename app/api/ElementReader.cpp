#include "app/api/ElementReader.h"

#include "app/api/JsonText.h"
#include "app/api/MessageJson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVarLengthArray>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace Innbox::MessageJson {

using namespace Qt::Literals::StringLiterals;

namespace {

using Keys = std::initializer_list<QLatin1StringView>;

/// A JSON object whose members are taken out by the rules that read them; what is left at the end
/// no rule knew, or held something a rule could not use. The object itself is not changed: that
/// would copy it once a member.
class Members {
public:
    explicit Members(QJsonObject object) : m_object(std::move(object)) {}

    /// The first member that reads as an id. It goes, with its empty and equal namesakes.
    QString takeId(Keys keys)
    {
        QString found;
        for (const QLatin1StringView key : keys) {
            if (!found.isEmpty()) {
                // Nearly always there is none, and looking costs as much as finding.
                m_namesakes.append({key, found});
                continue;
            }
            const QJsonValue told = value(key);
            found = idText(told).value_or(QString());
            if (!found.isEmpty() || isBlank(told))
                drop(key, told);
        }
        return found;
    }
    /// The first member that can be shown as a name: neither empty nor all digits.
    QString takeName(Keys keys)
    {
        QString found;
        for (const QLatin1StringView key : keys) {
            const QJsonValue told = value(key);
            const QString text = cleanText(told.toString()).trimmed();
            const bool isName = !text.isEmpty() && !isAllDigits(text);
            if (found.isEmpty() && isName)
                found = text;
            if (!isName ? isBlank(told) || idText(told) || told.isString() : found == text)
                drop(key, told);
        }
        return found;
    }
    /// Text; empty when missing, null or of another type.
    QString takeText(QLatin1StringView key) { return takeText(key, value(key)); }
    /// \param told what value() told of it
    QString takeText(QLatin1StringView key, const QJsonValue &told)
    {
        if (told.isString() || isBlank(told))
            drop(key, told);
        return cleanText(told.toString());
    }
    /// The object behind \p key, taken out; putBack() returns what is left of it.
    Members takeObject(QLatin1StringView key) { return takeObject(key, value(key)); }
    /// \param told what value() told of it
    Members takeObject(QLatin1StringView key, const QJsonValue &told)
    {
        if (told.isObject() || isBlank(told))
            drop(key, told);
        return Members(told.toObject());
    }
    void putBack(QLatin1StringView key, const Members &inner)
    {
        const QJsonObject left = inner.left();
        if (!left.isEmpty())
            m_putBack.insert(key, left);
    }
    /// Undefined when there is none or it was taken; namesakes of an id found are not taken.
    [[nodiscard]] QJsonValue value(QLatin1StringView key) const
    {
        return m_taken.contains(key) ? QJsonValue(QJsonValue::Undefined) : m_object.value(key);
    }
    /// \param told what value() told of it
    void drop(QLatin1StringView key, const QJsonValue &told)
    {
        if (!told.isUndefined())
            m_taken.append(key);
    }
    [[nodiscard]] QByteArray rest() const
    {
        const QJsonObject rest = left();
        return rest.isEmpty() ? QByteArray() : compact(rest);
    }

private:
    [[nodiscard]] QJsonObject left() const
    {
        QJsonObject left = m_putBack;
        if (m_taken.size() == m_object.size())
            return left;
        for (auto member = m_object.begin(); member != m_object.end(); ++member) {
            const QString key = member.key();
            const bool isTaken = std::ranges::any_of(
                m_taken, [&key](QLatin1StringView taken) { return taken == key; });
            if (!isTaken && !isNamesake(key, member.value()))
                left.insert(key, member.value());
        }
        return left;
    }

    [[nodiscard]] bool isNamesake(const QString &key, const QJsonValue &told) const
    {
        return std::ranges::any_of(m_namesakes, [&](const auto &namesake) {
            return namesake.first == key && (isBlank(told) || idText(told) == namesake.second);
        });
    }

    QJsonObject m_object;
    QJsonObject m_putBack{};
    QVarLengthArray<QLatin1StringView, 12> m_taken{};
    /// Other names of ids that were found, with the id.
    QVarLengthArray<std::pair<QLatin1StringView, QString>, 4> m_namesakes{};
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
        members->drop("attachments"_L1, value);
    return ids;
}

/// What both kinds of elements have in common. Returns the reason when it cannot be read.
QString takeCommon(Members *members, qint64 arrivedAtMs, IncomingMessage *message)
{
    const QJsonValue content = members->value("content"_L1);
    if (!content.isString() && !content.isNull() && !content.isUndefined())
        return u"bad-content"_s;
    message->body = members->takeText("content"_L1, content);
    message->attachments = takeAttachments(members);
    message->replyTo = members->takeId({"reply_to"_L1});
    const QJsonValue timestamp = members->value("timestamp"_L1);
    const auto sentAtMs = timestampMs(timestamp);
    message->isTimeGuess = !sentAtMs;
    message->sentAtMs = sentAtMs.value_or(arrivedAtMs);
    if (sentAtMs || isBlank(timestamp))
        members->drop("timestamp"_L1, timestamp);
    return {};
}

/// \p told the sender, as an object. \p idKeys the names its id may have.
void takeSender(Members *members, const QJsonValue &told, Keys idKeys, IncomingMessage *message)
{
    Members sender = members->takeObject("sender"_L1, told);
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
    if (!value.isObject())
        return UnreadableItem{.reason = u"not-an-object"_s, .raw = compact(value)};
    const QJsonObject object = value.toObject();
    const RawJson raw(object);
    Members members(object);
    IncomingMessage message{.raw = raw};

    const Keys idKeys{"message_id"_L1, "message"_L1, "id"_L1};
    message.remoteId = members.takeId(idKeys);
    if (message.remoteId.isEmpty())
        return UnreadableItem{.reason = hasBadId(object, idKeys) ? u"bad-id"_s : u"no-id"_s,
                              .raw = raw.text()};

    const QJsonValue place = members.value("conversation"_L1);
    if (place.isObject()) {
        Members conversation = members.takeObject("conversation"_L1, place);
        message.conversation = conversation.takeId({"id"_L1, "conversation"_L1});
        message.accommodation = conversation.takeId({"accommodation"_L1});
        message.reservation = conversation.takeId({"reservation"_L1});
        members.putBack("conversation"_L1, conversation);
    } else {
        message.conversation = members.takeId({"conversation"_L1});
    }
    if (message.conversation.isEmpty() && message.reservation.isEmpty())
        return UnreadableItem{
            .remoteId = message.remoteId, .reason = u"no-conversation"_s, .raw = raw.text()};

    const QJsonValue sender = members.value("sender"_L1);
    if (sender.isString())
        message.senderId = members.takeId({"sender"_L1});
    else
        takeSender(&members, sender, {"participant_id"_L1, "participant"_L1}, &message);
    const QString fault = takeCommon(&members, arrivedAtMs, &message);
    if (!fault.isEmpty())
        return UnreadableItem{.remoteId = message.remoteId, .reason = fault, .raw = raw.text()};
    message.extra = members.rest();
    return message;
}

Element readOfHistory(const QJsonValue &value, const ConversationSnapshot &snapshot,
                      qint64 arrivedAtMs)
{
    if (!value.isObject())
        return UnreadableItem{.reason = u"not-an-object"_s, .raw = compact(value)};
    const QJsonObject object = value.toObject();
    const RawJson raw(object);
    Members members(object);
    IncomingMessage message{.conversation = snapshot.conversation,
                            .accommodation = snapshot.accommodation,
                            .reservation = snapshot.reservation,
                            .raw = raw};

    const Keys idKeys{"id"_L1, "message_id"_L1, "message"_L1};
    message.remoteId = members.takeId(idKeys);
    if (message.remoteId.isEmpty())
        return UnreadableItem{.reason = hasBadId(object, idKeys) ? u"bad-id"_s : u"no-id"_s,
                              .raw = raw.text()};

    const QJsonValue sender = members.value("sender"_L1);
    if (sender.isObject())
        takeSender(&members, sender, {"participant_id"_L1, "participant"_L1, "id"_L1}, &message);
    else
        message.senderId = members.takeId({"sender"_L1});
    for (const Participant &participant : snapshot.participants) {
        if (participant.remoteId == message.senderId && !participant.type.isEmpty())
            setSenderType(participant.type, &message);
    }
    const QString fault = takeCommon(&members, arrivedAtMs, &message);
    if (!fault.isEmpty())
        return UnreadableItem{.remoteId = message.remoteId, .reason = fault, .raw = raw.text()};
    message.extra = members.rest();
    return message;
}

std::optional<ParsedParticipant> readParticipant(const QJsonValue &value)
{
    Members members(value.toObject());
    const QString id = members.takeId({"id"_L1});
    if (id.isEmpty())
        return std::nullopt;
    Members metadata = members.takeObject("metadata"_L1);
    ParsedParticipant told{.participant = {.remoteId = id, .type = metadata.takeText("type"_L1)}};
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
