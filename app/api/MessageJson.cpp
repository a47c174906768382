#include "app/api/MessageJson.h"

#include "app/api/ElementReader.h"
#include "app/api/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace Innbox::MessageJson {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MaxProse = 500; ///< characters

/// /data; a missing or null one is empty.
ApiResult<QJsonObject> dataOf(const QJsonObject &top)
{
    const QJsonValue data = top.value("data"_L1);
    if (!data.isObject() && !isBlank(data))
        return badResponse(u"data is no object"_s);
    return data.toObject();
}

/// A list; a missing or null one is empty.
ApiResult<QJsonArray> listOf(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue list = object.value(key);
    if (!list.isArray() && !list.isNull() && !list.isUndefined())
        return badResponse(QString(key) + u" is no list"_s);
    return list.toArray();
}

/// The object that holds a history; an empty one when the answer tells none.
ApiResult<QJsonObject> containerOf(const QJsonObject &data)
{
    for (const QLatin1StringView key : {"conversation"_L1, "conversations"_L1}) {
        QJsonValue value = data.value(key);
        if (value.isArray())
            value = value.toArray().isEmpty() ? QJsonValue() : value.toArray().first();
        if (value.isObject() && value.toObject().isEmpty())
            continue;
        if (value.isObject())
            return value.toObject();
        if (!isBlank(value))
            return badResponse(QString(key) + u" is no object"_s);
    }
    return QJsonObject();
}

QString firstNonEmpty(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : a;
}

} // namespace

ApiResult<Answer<IncomingBatch>> parseLatest(const QByteArray &body, qint64 arrivedAtMs)
{
    const auto top = topObject(body);
    if (!top)
        return top.error();
    const auto data = dataOf(top.value());
    if (!data)
        return data.error();
    const auto messages = listOf(data.value(), "messages"_L1);
    if (!messages)
        return messages.error();
    Answer<IncomingBatch> answer{.requestId = requestIdOf(top.value())};
    for (const QJsonValue &element : messages.value())
        add(readQueued(element, arrivedAtMs), &answer.data.messages, &answer.data.unreadable);
    return answer;
}

ApiResult<Answer<ConversationSnapshot>>
parseConversation(const QByteArray &body, const QString &accommodation, const QString &reservation,
                  const QString &conversation, qint64 arrivedAtMs)
{
    const auto top = topObject(body);
    if (!top)
        return top.error();
    const auto data = dataOf(top.value());
    if (!data)
        return data.error();
    const auto container = containerOf(data.value());
    if (!container)
        return container.error();
    const auto messages = listOf(container.value(), "messages"_L1);
    if (!messages)
        return messages.error();

    Answer<ConversationSnapshot> answer{.requestId = requestIdOf(top.value())};
    ConversationSnapshot &snapshot = answer.data;
    const QJsonArray participants = container->value("participants"_L1).toArray();
    QString propertyId;
    for (const QJsonValue &element : participants) {
        if (const auto told = readParticipant(element)) {
            snapshot.participants.append(told->participant);
            propertyId = firstNonEmpty(propertyId, told->accommodation);
        }
    }
    snapshot.conversation = idText(container->value("id"_L1)).value_or(QString());
    if (snapshot.conversation.isEmpty() && !messages->isEmpty())
        snapshot.conversation = conversation;
    snapshot.reservation = idText(container->value("reservation"_L1)).value_or(reservation);
    snapshot.accommodation = firstNonEmpty(accommodation, propertyId);

    for (const QJsonValue &element : messages.value()) {
        add(readOfHistory(element, snapshot, arrivedAtMs), &snapshot.messages,
            &snapshot.unreadable);
    }
    return answer;
}

ApiResult<Answer<QString>> parseSend(const QByteArray &body)
{
    const auto top = topObject(body);
    if (!top)
        return top.error();
    const QJsonObject data = top->value("data"_L1).toObject();
    Answer<QString> answer{.requestId = requestIdOf(top.value())};
    // One id space with several names (D23); `id` alone could be anything here.
    for (const QLatin1StringView key : {"message"_L1, "message_id"_L1})
        answer.data = firstNonEmpty(answer.data, idText(data.value(key)).value_or(QString()));
    return answer;
}

Answer<std::optional<QStringList>> parseConfirm(const QByteArray &body)
{
    const auto top = topObject(body);
    if (!top)
        return {}; // 3.1 documents no body: the status is the proof
    Answer<std::optional<QStringList>> answer{.requestId = requestIdOf(top.value())};
    QJsonValue list = top->value("confirmedMessages"_L1);
    if (!list.isArray())
        list = top->value("data"_L1).toObject().value("confirmedMessages"_L1);
    if (!list.isArray())
        return answer;
    QStringList ids;
    const QJsonArray told = list.toArray();
    for (const QJsonValue &value : told) {
        if (const auto id = idText(value))
            ids.append(*id);
    }
    answer.data = ids;
    return answer;
}

void readError(const QByteArray &body, ApiError *error)
{
    const auto top = topObject(body);
    if (!top)
        return; // HTML, nothing, or a gateway's own words: the status has to do
    error->requestId = requestIdOf(top.value());

    QJsonValue first = top->value("errors"_L1);
    if (first.isArray()) {
        const QJsonArray list = first.toArray();
        const auto object = std::ranges::find_if(list, [](const auto &e) { return e.isObject(); });
        first = object == list.end() ? QJsonValue(list.first()) : QJsonValue(*object);
    }
    if (isBlank(first))
        first = top->value("error"_L1); // version 2
    if (first.isString()) {
        error->errorMessage = cleanProse(first.toString(), MaxProse);
        return;
    }
    const QJsonObject fault = first.isObject() ? first.toObject() : top.value();
    error->errorId =
        firstNonEmpty(shortToken(fault.value("id"_L1)), shortToken(fault.value("code"_L1)));
    error->errorMessage = cleanProse(
        firstNonEmpty(fault.value("message"_L1).toString(), fault.value("name"_L1).toString()),
        MaxProse);
}

QByteArray writeSend(const SendRequest &request)
{
    QJsonObject object;
    if (!request.accommodation.isEmpty())
        object.insert("accommodation"_L1,
                      idValue(request.accommodation, request.accommodationAsNumber));
    if (!request.reservation.isEmpty())
        object.insert("reservation"_L1, idValue(request.reservation, request.reservationAsNumber));
    if (!request.conversation.isEmpty())
        object.insert("conversation"_L1, request.conversation);
    if (!request.content.isEmpty())
        object.insert("content"_L1, cleanText(request.content));
    if (!request.attachments.isEmpty())
        object.insert("attachments"_L1, QJsonArray::fromStringList(request.attachments));
    if (!request.replyTo.isEmpty())
        object.insert("reply_to"_L1, request.replyTo);
    return compact(object);
}

QByteArray writeConfirm(const QStringList &messages)
{
    return compact(QJsonObject{{u"messages"_s, QJsonArray::fromStringList(messages)}});
}

QByteArray writeConversation(const QString &accommodation, const QString &reservation,
                             const QString &conversation, bool accommodationAsNumber,
                             bool reservationAsNumber)
{
    QJsonObject object{{u"accommodation"_s, idValue(accommodation, accommodationAsNumber)}};
    if (!conversation.isEmpty())
        object.insert("conversation"_L1, conversation);
    else
        object.insert("reservation"_L1, idValue(reservation, reservationAsNumber));
    return compact(object);
}

} // namespace Innbox::MessageJson
