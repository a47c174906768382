// The messaging calls.

#include "app/simulator/SimulatorAnswers.h"
#include "app/simulator/SimulatorApi.h"
#include "app/simulator/SimulatorAttachments.h"
#include "app/simulator/SimulatorWindows.h"
#include "app/simulator/SimulatorWorld.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LatestLimit = 100;

using Type = SimulatorField::Type;

} // namespace

bool SimulatorApi::isReady(int stay) const
{
    return m_world->nowMs() >= m_world->stays()[size_t(stay)].bookedAtMs + m_rules.notReadyMs;
}

bool SimulatorApi::stayIsClosed(int stay, SimulatorSide side) const
{
    if (!m_rules.refusesLateSend)
        return false;
    const qint64 endsAtMs = side == SimulatorSide::Guest
                                ? SimulatorWindows::guestEndsAtMs(*m_world, stay)
                                : SimulatorWindows::propertyEndsAtMs(*m_world, stay);
    return m_world->nowMs() >= endsAtMs;
}

bool SimulatorApi::isTooLate(const SimulatorDraft &draft) const
{
    const int conversation = m_world->conversationById(draft.conversation);
    return conversation >= 0 &&
           stayIsClosed(m_world->conversations()[size_t(conversation)].stay, draft.side);
}

std::optional<SimulatorRefusal> SimulatorApi::checkReady(int stay) const
{
    if (isReady(stay))
        return std::nullopt;
    if (m_rules.notReadyStatus == 400) {
        return SimulatorRefusal{400, u"invalid_request"_s,
                                u"The conversation is not initialised yet."_s};
    }
    return SimulatorRefusal::notFound();
}

QJsonArray SimulatorApi::latestElements()
{
    QJsonArray elements;
    for (const SimulatorMessage *message : m_world->latest(LatestLimit)) {
        // Nothing of a conversation that is not there yet: such a page is shorter.
        if (isReady(m_world->conversations()[size_t(message->conversation)].stay))
            elements += SimulatorAnswers::latestElement(*m_world, *message, m_rules.spelling);
    }
    return elements;
}

SimulatorApi::Outcome SimulatorApi::latest(const QJsonObject &, const SimulatorFault *fault)
{
    // Members of the body are ignored, as the 3.1 document says.
    const bool isHostile = m_rules.spelling == SimulatorSpelling::Hostile;
    if (fault && fault->kind == SimulatorFault::Kind::StrayElement) {
        QJsonArray elements = latestElements();
        const auto stray = QJsonDocument::fromJson('[' + fault->body + ']').array();
        elements.prepend(stray.isEmpty() ? QJsonValue(QJsonObject{{u"garbage"_s, true}})
                                         : stray.at(0));
        return QJsonObject{{u"request_id"_s, sandboxUuid()},
                           {u"data"_s, QJsonObject{{u"messages"_s, elements}}}};
    }
    (void)m_world->waiting(); // what became visible by now counts as a change
    // A conversation becomes ready by time alone: no change tells of it.
    const bool isFresh = m_latest && m_latest->revision == m_world->revision() &&
                         m_latest->spelling == m_rules.spelling && m_rules.notReadyMs == 0;
    if (!isFresh) {
        const QJsonObject data{{u"messages"_s, latestElements()}};
        m_latest = LatestCache{m_world->revision(), m_rules.spelling,
                               success({{u"data"_s, data}}).body.chopped(1)};
    }
    if (isHostile)
        return QByteArray(m_latest->start + '}');
    return QByteArray(m_latest->start + ",\"request_id\":\"" + sandboxUuid().toLatin1() + "\"}");
}

SimulatorApi::Outcome SimulatorApi::confirm(const QJsonObject &body, const SimulatorFault *fault)
{
    static constexpr std::array Fields{SimulatorField{"messages"_L1, Type::TextList, true}};
    if (const auto refusal = checkFields(body, Fields))
        return *refusal;
    const QStringList ids = sandboxIdTexts(body[u"messages"_s]);
    if (ids.isEmpty())
        return SimulatorRefusal::invalid(u"messages"_s, u"non-empty array of strings"_s,
                                         body[u"messages"_s]);
    if (!m_world->confirm(ids))
        return SimulatorRefusal::notWritten();
    if (fault && fault->kind == SimulatorFault::Kind::DuplicateAfterConfirm &&
        !m_world->deliverAgain(ids)) {
        return SimulatorRefusal::notWritten();
    }
    switch (m_rules.spelling) {
    case SimulatorSpelling::Guide:
        return QJsonObject();
    case SimulatorSpelling::Beta32:
        return QJsonObject{{u"request_id"_s, sandboxUuid()},
                           {u"confirmedMessages"_s, QJsonArray::fromStringList(ids)}};
    case SimulatorSpelling::OpenApi31:
    case SimulatorSpelling::Hostile:
        break;
    }
    return QJsonObject{{u"request_id"_s, sandboxUuid()}};
}

SimulatorApi::Outcome SimulatorApi::conversations(const QJsonObject &body, const SimulatorFault *)
{
    static constexpr std::array Fields{
        SimulatorField{"accommodation"_L1, Type::TextOrNumber, true},
        SimulatorField{"conversation"_L1, Type::Text},
        SimulatorField{"reservation"_L1, Type::TextOrNumber},
    };
    if (const auto refusal = checkFields(body, Fields))
        return *refusal;
    if (const auto refusal = checkIdType(body, u"accommodation"_s, m_rules.accommodationType))
        return *refusal;
    if (const auto refusal = checkIdType(body, u"reservation"_s, m_rules.reservationType))
        return *refusal;
    const bool byConversation = body.contains("conversation"_L1);
    if (byConversation && body.contains("reservation"_L1))
        return SimulatorRefusal::conflicting(u"conversation"_s, u"reservation"_s);
    if (!byConversation && !body.contains("reservation"_L1))
        return SimulatorRefusal::missing(u"conversation"_s);

    int conversation = -1;
    if (byConversation) {
        conversation = m_world->conversationById(body[u"conversation"_s].toString());
    } else {
        const int stay = m_world->stayByReservation(sandboxIdText(body[u"reservation"_s]));
        conversation = stay < 0 ? -1 : m_world->stays()[size_t(stay)].conversation;
    }
    const int property = m_world->propertyById(sandboxIdText(body[u"accommodation"_s]));
    if (conversation < 0 || property < 0)
        return SimulatorRefusal::notFound();
    const int stay = m_world->conversations()[size_t(conversation)].stay;
    if (m_world->stays()[size_t(stay)].property != property)
        return SimulatorRefusal::notFound();
    if (m_world->nowMs() >= SimulatorWindows::readableUntilMs(*m_world, stay))
        return SimulatorRefusal::notFound();
    std::vector<const SimulatorMessage *> history;
    if (isReady(stay))
        history = m_world->history(conversation);
    else if (m_rules.notReadyStatus != 200)
        return *checkReady(stay);
    return SimulatorAnswers::conversation(*m_world, conversation, history, m_rules.spelling,
                                          sandboxUuid());
}

std::optional<SimulatorRefusal> SimulatorApi::checkSend(const QJsonObject &body) const
{
    static constexpr std::array Fields{
        SimulatorField{"accommodation"_L1, Type::TextOrNumber, true},
        SimulatorField{"conversation"_L1, Type::Text},
        SimulatorField{"reservation"_L1, Type::TextOrNumber},
        SimulatorField{"content"_L1, Type::Any},
        SimulatorField{"attachments"_L1, Type::TextList},
        SimulatorField{"reply_to"_L1, Type::Text},
    };
    using Reservation = SimulatorRules::Reservation;
    const bool hasReservation = body.contains("reservation"_L1);
    if (!m_rules.takesReplyTo && body.contains("reply_to"_L1))
        return SimulatorRefusal::unknown(u"reply_to"_s);
    if (m_rules.reservationOnSend == Reservation::Refused && hasReservation)
        return SimulatorRefusal::unknown(u"reservation"_s);
    if (const auto refusal = checkFields(body, Fields))
        return refusal;
    if (m_rules.reservationOnSend == Reservation::Required && !hasReservation)
        return SimulatorRefusal::missing(u"reservation"_s);
    if (const auto refusal = checkIdType(body, u"accommodation"_s, m_rules.accommodationType))
        return refusal;
    if (const auto refusal = checkIdType(body, u"reservation"_s, m_rules.reservationType))
        return refusal;
    if (!hasReservation && !body.contains("conversation"_L1))
        return SimulatorRefusal::missing(u"conversation"_s);
    const QJsonValue content = body[u"content"_s];
    if (!content.isUndefined() && !content.isString())
        return SimulatorRefusal::invalid(u"content"_s, u"string"_s, content);
    const bool hasImages = !body[u"attachments"_s].toArray().isEmpty();
    if (content.toString().isEmpty() && (m_rules.needsContent || !hasImages))
        return SimulatorRefusal::missing(u"content"_s);
    return std::nullopt;
}

SimulatorApi::Outcome SimulatorApi::send(const QJsonObject &body, const SimulatorFault *fault)
{
    using Kind = SimulatorFault::Kind;
    if (const auto refusal = checkSend(body))
        return *refusal;
    const int property = m_world->propertyById(sandboxIdText(body[u"accommodation"_s]));
    const bool hasConversation = body.contains("conversation"_L1);
    int conversation = m_world->conversationById(body[u"conversation"_s].toString());
    int stay = m_world->stayByReservation(sandboxIdText(body[u"reservation"_s]));
    if (property < 0 || (hasConversation && conversation < 0) ||
        (body.contains("reservation"_L1) && stay < 0)) {
        return SimulatorRefusal::notFound();
    }
    if (hasConversation) {
        const int owner = m_world->conversations()[size_t(conversation)].stay;
        if (stay >= 0 && stay != owner)
            return SimulatorRefusal::conflicting(u"conversation"_s, u"reservation"_s);
        stay = owner;
    }
    if (m_world->stays()[size_t(stay)].property != property)
        return SimulatorRefusal::notFound();
    if (const auto refusal = checkReady(stay))
        return *refusal;
    conversation = m_world->stays()[size_t(stay)].conversation;

    SimulatorDraft draft;
    draft.side = m_world->options().voice;
    draft.origin = SimulatorOrigin::Api;
    draft.content = body[u"content"_s].toString();
    draft.attachments = sandboxIdTexts(body[u"attachments"_s]);
    draft.replyTo = body[u"reply_to"_s].toString();
    draft.hiddenForMs = fault && fault->kind == Kind::Hide ? fault->delayMs : 0;
    for (const QString &attachment : std::as_const(draft.attachments)) {
        const SimulatorFile *file = m_world->file(attachment);
        if (conversation < 0 || !file || file->conversation != conversation)
            return SimulatorRefusal::notFound();
    }
    if (stayIsClosed(stay, draft.side)) {
        return SimulatorRefusal{400, u"invalid_request"_s,
                                u"The conversation is closed for new messages."_s};
    }
    const int answered = m_world->messageById(draft.replyTo);
    if (!draft.replyTo.isEmpty() &&
        (answered < 0 || conversation < 0 ||
         m_world->messages()[size_t(answered)].conversation != conversation)) {
        return SimulatorRefusal{400, u"invalid_parameter"_s,
                                u"Parameter 'reply_to' is no message of this conversation."_s};
    }
    if (fault && fault->kind == Kind::NoIdBefore)
        return QJsonObject{{u"request_id"_s, sandboxUuid()}, {u"data"_s, QJsonObject()}};

    conversation = m_world->openConversation(stay);
    if (conversation < 0)
        return SimulatorRefusal::notWritten();
    draft.conversation = m_world->conversations()[size_t(conversation)].id;
    const auto id = m_world->write(draft);
    if (!id)
        return SimulatorRefusal::notWritten();
    QJsonObject data;
    if (!fault || fault->kind != Kind::NoIdAfter)
        data[u"message"_s] = *id;
    return QJsonObject{{u"request_id"_s, sandboxUuid()}, {u"data"_s, data}};
}

SimulatorApi::Outcome SimulatorApi::upload(const QJsonObject &body, const SimulatorFault *)
{
    const auto read = SimulatorAttachments::readUpload(*m_world, body, m_rules);
    if (const auto *refusal = std::get_if<SimulatorRefusal>(&read))
        return *refusal;
    const auto &file = std::get<SimulatorAttachments::Upload>(read);
    const auto id = m_world->upload(file.conversation, file.name, file.type, file.bytes);
    if (!id)
        return SimulatorRefusal::notWritten();
    return QJsonObject{{u"request_id"_s, sandboxUuid()},
                       {u"data"_s, QJsonObject{{u"attachment"_s, *id}}}};
}

SimulatorApi::Outcome SimulatorApi::metadata(const QJsonObject &body, const SimulatorFault *)
{
    return widen(SimulatorAttachments::metadata(*m_world, body, m_rules));
}

SimulatorApi::Outcome SimulatorApi::download(const QJsonObject &body, const SimulatorFault *)
{
    return widen(SimulatorAttachments::download(*m_world, body, m_rules));
}

} // namespace Innbox
