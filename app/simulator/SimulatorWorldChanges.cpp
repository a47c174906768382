// What changes the world: each change is written to the journal first, then applied the same way a
// restart applies it.

#include "app/simulator/SimulatorPhrases.h"
#include "app/simulator/SimulatorSeed.h"
#include "app/simulator/SimulatorWorld.h"

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject messageRecord(const SimulatorMessage &message, const QString &conversation)
{
    QJsonObject record{{u"op"_s, u"message"_s},
                       {u"id"_s, message.id},
                       {u"conversation"_s, conversation},
                       {u"side"_s, int(message.side)},
                       {u"origin"_s, int(message.origin)},
                       {u"content"_s, message.content},
                       {u"sent_ms"_s, message.sentAtMs},
                       {u"visible_ms"_s, message.visibleAtMs},
                       {u"queued"_s, message.isQueued}};
    if (!message.attachments.isEmpty())
        record[u"attachments"_s] = QJsonArray::fromStringList(message.attachments);
    if (!message.replyTo.isEmpty())
        record[u"reply_to"_s] = message.replyTo;
    return record;
}

QStringList textList(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &item : value.toArray())
        texts += item.toString();
    return texts;
}

} // namespace

QString SimulatorWorld::nextMessageId(int ahead) const
{
    return simulatorId(m_seed, "message"_L1, qint64(m_messages.size()) + ahead);
}

std::optional<QString> SimulatorWorld::write(const SimulatorDraft &draft)
{
    const int conversation = conversationById(draft.conversation);
    if (conversation < 0)
        return std::nullopt;
    SimulatorMessage message;
    message.id = nextMessageId();
    message.side = draft.side;
    message.origin = draft.origin;
    message.content = draft.content;
    message.attachments = draft.attachments;
    message.replyTo = draft.replyTo;
    message.sentAtMs = draft.sentAtMs > 0 ? draft.sentAtMs : m_clock.nowMs();
    message.visibleAtMs = m_clock.nowMs() + draft.hiddenForMs;
    message.isQueued = draft.origin != SimulatorOrigin::Api || m_options.echoInLatest;
    QJsonArray records{messageRecord(message, draft.conversation)};
    const SimulatorStay &stay = m_stays[size_t(m_conversations[size_t(conversation)].stay)];
    if (draft.side == SimulatorSide::Guest) {
        const QJsonObject reply =
            automaticReply(stay, draft.conversation, draft.content, message.id, 1);
        if (!reply.isEmpty())
            records += reply;
    }
    if (!commit(records))
        return std::nullopt;
    return message.id;
}

QJsonObject SimulatorWorld::automaticReply(const SimulatorStay &stay, const QString &conversation,
                                           const QString &asked, const QString &replyTo,
                                           int ahead) const
{
    if (!m_properties[size_t(stay.property)].answersByItself)
        return {};
    SimulatorMessage message;
    message.content = sandboxRejection(asked, stay.guestName);
    if (message.content.isEmpty())
        return {};
    message.id = nextMessageId(ahead);
    message.side = SimulatorSide::Property;
    message.origin = SimulatorOrigin::Automatic;
    message.replyTo = replyTo;
    message.visibleAtMs = m_clock.nowMs() + m_options.replyDelayMs;
    message.sentAtMs = message.visibleAtMs;
    return messageRecord(message, conversation);
}

std::optional<QString> SimulatorWorld::upload(int conversation, const QString &name,
                                              const QString &type, const QByteArray &bytes)
{
    const QString id = simulatorId(m_seed, "file"_L1, m_files.count());
    if (!m_files.keep(id, bytes))
        return std::nullopt;
    const QJsonObject record{{u"op"_s, u"file"_s},
                             {u"id"_s, id},
                             {u"conversation"_s, m_conversations[size_t(conversation)].id},
                             {u"name"_s, name},
                             {u"type"_s, type},
                             {u"size"_s, bytes.size()},
                             {u"at_ms"_s, m_clock.nowMs()}};
    if (!commit({record}))
        return std::nullopt;
    return id;
}

int SimulatorWorld::openConversation(int stay)
{
    const SimulatorStay &found = m_stays[size_t(stay)];
    if (found.conversation >= 0)
        return found.conversation;
    if (!commit({QJsonObject{{u"op"_s, u"open"_s}, {u"reservation"_s, found.reservation}}}))
        return -1;
    return found.conversation;
}

bool SimulatorWorld::confirm(const QStringList &ids)
{
    settle();
    QJsonArray known;
    for (const QString &id : ids) {
        const int index = messageById(id);
        if (index >= 0 && m_queue.contains({m_messages[size_t(index)].sentAtMs, index}))
            known += id;
    }
    if (known.isEmpty())
        return true;
    return commit({QJsonObject{{u"op"_s, u"confirm"_s}, {u"ids"_s, known}}});
}

bool SimulatorWorld::deliverAgain(const QStringList &ids)
{
    QJsonArray confirmed;
    for (const QString &id : ids) {
        const int index = messageById(id);
        if (index >= 0 && m_messages[size_t(index)].isConfirmed)
            confirmed += id;
    }
    if (confirmed.isEmpty())
        return true;
    return commit({QJsonObject{{u"op"_s, u"again"_s}, {u"ids"_s, confirmed}}});
}

std::optional<QString> SimulatorWorld::book(const SimulatorBooking &booking)
{
    const int property = propertyById(booking.accommodation);
    if (property < 0)
        return std::nullopt;
    const int number = int(m_stays.size());
    const qint64 nowMs = m_clock.nowMs();
    const SimulatorStay stay = makeSimulatorStay(m_seed, number, property, booking, nowMs);
    QJsonArray records{QJsonObject{{u"op"_s, u"book"_s},
                                   {u"accommodation"_s, booking.accommodation},
                                   {u"guest"_s, booking.guestName},
                                   {u"checkin"_s, stay.checkin},
                                   {u"checkout"_s, stay.checkout},
                                   {u"language"_s, booking.language},
                                   {u"room"_s, booking.room},
                                   {u"remarks"_s, booking.remarks},
                                   {u"booked_ms"_s, nowMs},
                                   {u"open"_s, booking.opensConversation}}};
    const QString conversation = simulatorId(m_seed, "conversation"_L1, number);
    SimulatorMessage first;
    first.sentAtMs = first.visibleAtMs = nowMs;
    int written = 0;
    if (booking.opensConversation && !booking.remarks.isEmpty()) {
        first.id = nextMessageId(written++);
        first.content = booking.remarks;
        first.origin = SimulatorOrigin::Door;
        records += messageRecord(first, conversation);
    }
    if (booking.opensConversation && m_properties[size_t(property)].answersByItself) {
        SimulatorMessage welcome;
        welcome.id = nextMessageId(written++);
        welcome.side = SimulatorSide::Property;
        welcome.origin = SimulatorOrigin::Automatic;
        welcome.content = sandboxWelcome(stay.guestName, stay.checkin);
        welcome.sentAtMs = welcome.visibleAtMs = nowMs + m_options.replyDelayMs;
        records += messageRecord(welcome, conversation);
        const QJsonObject rejection =
            automaticReply(stay, conversation, booking.remarks, first.id, written);
        if (!rejection.isEmpty())
            records += rejection;
    }
    if (!commit(records))
        return std::nullopt;
    return stay.reservation;
}

bool SimulatorWorld::addMessages(int count)
{
    if (count <= 0 || m_conversations.empty())
        return false;
    return commit(
        {QJsonObject{{u"op"_s, u"bulk"_s}, {u"count"_s, count}, {u"at_ms"_s, m_clock.nowMs()}}});
}

bool SimulatorWorld::advance(qint64 byMs)
{
    if (byMs < 0)
        return false;
    return commit(
        {QJsonObject{{u"op"_s, u"clock"_s}, {u"offset_ms"_s, m_clock.offsetMs() + byMs}}});
}

bool SimulatorWorld::commit(const QJsonArray &records)
{
    if (!m_journal.append(records))
        return false;
    ++m_revision;
    // The same way a restart takes, so that it finds the same world.
    for (const QJsonValue &record : records)
        apply(record.toObject());
    return true;
}

void SimulatorWorld::apply(const QJsonObject &record)
{
    const QString op = record[u"op"_s].toString();
    if (op == "message"_L1) {
        SimulatorMessage message;
        message.id = record[u"id"_s].toString();
        message.conversation = conversationById(record[u"conversation"_s].toString());
        message.side = SimulatorSide(record[u"side"_s].toInt());
        message.origin = SimulatorOrigin(record[u"origin"_s].toInt());
        message.content = record[u"content"_s].toString();
        message.attachments = textList(record[u"attachments"_s]);
        message.replyTo = record[u"reply_to"_s].toString();
        message.sentAtMs = record[u"sent_ms"_s].toInteger();
        message.visibleAtMs = record[u"visible_ms"_s].toInteger();
        message.isQueued = record[u"queued"_s].toBool(true);
        if (message.conversation >= 0)
            addMessage(std::move(message));
    } else if (op == "confirm"_L1 || op == "again"_L1) {
        settle();
        const bool isConfirm = op == "confirm"_L1;
        for (const QString &id : textList(record[u"ids"_s])) {
            const int index = messageById(id);
            if (index < 0)
                continue;
            SimulatorMessage &message = m_messages[size_t(index)];
            message.isConfirmed = isConfirm;
            if (isConfirm) {
                m_queue.erase({message.sentAtMs, index});
                m_hidden.erase({message.visibleAtMs, index});
            } else {
                m_queue.insert({message.sentAtMs, index});
            }
        }
    } else if (op == "clock"_L1) {
        m_clock.setOffsetMs(record[u"offset_ms"_s].toInteger());
    } else if (op == "cancel"_L1) {
        const int stay = stayByReservation(record[u"reservation"_s].toString());
        if (stay < 0)
            return;
        m_stays[size_t(stay)].status = record[u"status"_s].toString();
        m_stays[size_t(stay)].cancelledAtMs = record[u"at_ms"_s].toInteger();
    } else if (op == "book"_L1) {
        applyBooking(record);
    } else if (op == "open"_L1) {
        const int stay = stayByReservation(record[u"reservation"_s].toString());
        if (stay < 0)
            return;
        const int number = int(m_conversations.size());
        m_stays[size_t(stay)].conversation = number;
        m_conversations.push_back({simulatorId(m_seed, "conversation"_L1, stay), stay, {}});
        m_conversationOfId.insert(m_conversations.back().id, number);
    } else if (op == "file"_L1) {
        SimulatorFile file;
        file.id = record[u"id"_s].toString();
        file.conversation = conversationById(record[u"conversation"_s].toString());
        file.name = record[u"name"_s].toString();
        file.type = record[u"type"_s].toString();
        file.sizeBytes = record[u"size"_s].toInteger();
        file.uploadedAtMs = record[u"at_ms"_s].toInteger();
        m_files.add(file);
    } else if (op == "bulk"_L1) {
        applyBulk(record[u"count"_s].toInt(), record[u"at_ms"_s].toInteger());
    }
}

void SimulatorWorld::applyBooking(const QJsonObject &record)
{
    const int property = propertyById(record[u"accommodation"_s].toString());
    if (property < 0)
        return;
    SimulatorBooking booking;
    booking.accommodation = record[u"accommodation"_s].toString();
    booking.guestName = record[u"guest"_s].toString();
    booking.checkin = record[u"checkin"_s].toString();
    booking.checkout = record[u"checkout"_s].toString();
    booking.language = record[u"language"_s].toString();
    booking.room = record[u"room"_s].toString();
    booking.remarks = record[u"remarks"_s].toString();
    const int number = int(m_stays.size());
    m_stays.push_back(
        makeSimulatorStay(m_seed, number, property, booking, record[u"booked_ms"_s].toInteger()));
    m_stayOfReservation.insert(m_stays.back().reservation, number);
    m_stayOfOrder.insert(m_stays.back().order, number);
    if (record[u"open"_s].toBool()) {
        apply(QJsonObject{{u"op"_s, u"open"_s}, {u"reservation"_s, m_stays.back().reservation}});
    }
}

void SimulatorWorld::applyBulk(int count, qint64 atMs)
{
    SimulatorRandom random(m_seed ^ quint64(m_messages.size()));
    for (int number = 0; number < count; ++number) {
        SimulatorMessage message;
        message.id = nextMessageId();
        message.conversation = random.below(int(m_conversations.size()));
        message.side = random.below(3) == 0 ? SimulatorSide::Guest : SimulatorSide::Property;
        message.content =
            u"%1 (%2)"_s.arg(sandboxBulkPhrase(random.below(1 << 20)), QString::number(number + 1));
        message.sentAtMs = message.visibleAtMs = atMs - 1000LL * (count - 1 - number);
        addMessage(std::move(message));
    }
}

} // namespace Innbox
