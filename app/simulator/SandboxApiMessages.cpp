// The messaging calls.

#include "app/simulator/SandboxAnswers.h"
#include "app/simulator/SandboxApi.h"
#include "app/simulator/SandboxAttachments.h"
#include "app/simulator/SandboxWindows.h"
#include "app/simulator/SandboxWorld.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LatestLimit = 100;

using Type = SandboxField::Type;

} // namespace

bool SandboxApi::isReady(int stay) const
{
    return m_world->nowMs() >= m_world->stays()[size_t(stay)].bookedAtMs + m_rules.notReadyMs;
}

bool SandboxApi::stayIsClosed(int stay, SandboxSide side) const
{
    if (!m_rules.refusesLateSend)
        return false;
    const qint64 endsAtMs = side == SandboxSide::Guest
                                ? SandboxWindows::guestEndsAtMs(*m_world, stay)
                                : SandboxWindows::propertyEndsAtMs(*m_world, stay);
    return m_world->nowMs() >= endsAtMs;
}

bool SandboxApi::isTooLate(const SandboxDraft &draft) const
{
    const int conversation = m_world->conversationById(draft.conversation);
    return conversation >= 0 &&
           stayIsClosed(m_world->conversations()[size_t(conversation)].stay, draft.side);
}

std::optional<SandboxRefusal> SandboxApi::checkReady(int stay) const
{
    if (isReady(stay))
        return std::nullopt;
    if (m_rules.notReadyStatus == 400) {
        return SandboxRefusal{400, u"invalid_request"_s,
                              u"The conversation is not initialised yet."_s};
    }
    return SandboxRefusal::notFound();
}

QJsonArray SandboxApi::latestElements()
{
    QJsonArray elements;
    for (const SandboxMessage *message : m_world->latest(LatestLimit)) {
        // Nothing of a conversation that is not there yet: such a page is shorter.
        if (isReady(m_world->conversations()[size_t(message->conversation)].stay))
            elements += SandboxAnswers::latestElement(*m_world, *message, m_rules.spelling);
    }
    return elements;
}

SandboxApi::Outcome SandboxApi::latest(const QJsonObject &, const SandboxFault *fault)
{
    // Members of the body are ignored, as the 3.1 document says.
    const bool isHostile = m_rules.spelling == SandboxSpelling::Hostile;
    if (fault && fault->kind == SandboxFault::Kind::StrayElement) {
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

SandboxApi::Outcome SandboxApi::confirm(const QJsonObject &body, const SandboxFault *fault)
{
    static constexpr std::array Fields{SandboxField{"messages"_L1, Type::TextList, true}};
    if (const auto refusal = checkFields(body, Fields))
        return *refusal;
    const QStringList ids = sandboxIdTexts(body[u"messages"_s]);
    if (ids.isEmpty())
        return SandboxRefusal::invalid(u"messages"_s, u"non-empty array of strings"_s,
                                       body[u"messages"_s]);
    if (!m_world->confirm(ids))
        return SandboxRefusal::notWritten();
    if (fault && fault->kind == SandboxFault::Kind::DuplicateAfterConfirm &&
        !m_world->deliverAgain(ids)) {
        return SandboxRefusal::notWritten();
    }
    switch (m_rules.spelling) {
    case SandboxSpelling::Guide:
        return QJsonObject();
    case SandboxSpelling::Beta32:
        return QJsonObject{{u"request_id"_s, sandboxUuid()},
                           {u"confirmedMessages"_s, QJsonArray::fromStringList(ids)}};
    case SandboxSpelling::OpenApi31:
    case SandboxSpelling::Hostile:
        break;
    }
    return QJsonObject{{u"request_id"_s, sandboxUuid()}};
}

SandboxApi::Outcome SandboxApi::conversations(const QJsonObject &body, const SandboxFault *)
{
    static constexpr std::array Fields{
        SandboxField{"accommodation"_L1, Type::TextOrNumber, true},
        SandboxField{"conversation"_L1, Type::Text},
        SandboxField{"reservation"_L1, Type::TextOrNumber},
    };
    if (const auto refusal = checkFields(body, Fields))
        return *refusal;
    if (const auto refusal = checkIdType(body, u"accommodation"_s, m_rules.accommodationType))
        return *refusal;
    if (const auto refusal = checkIdType(body, u"reservation"_s, m_rules.reservationType))
        return *refusal;
    const bool byConversation = body.contains("conversation"_L1);
    if (byConversation && body.contains("reservation"_L1))
        return SandboxRefusal::conflicting(u"conversation"_s, u"reservation"_s);
    if (!byConversation && !body.contains("reservation"_L1))
        return SandboxRefusal::missing(u"conversation"_s);

    int conversation = -1;
    if (byConversation) {
        conversation = m_world->conversationById(body[u"conversation"_s].toString());
    } else {
        const int stay = m_world->stayByReservation(sandboxIdText(body[u"reservation"_s]));
        conversation = stay < 0 ? -1 : m_world->stays()[size_t(stay)].conversation;
    }
    const int property = m_world->propertyById(sandboxIdText(body[u"accommodation"_s]));
    if (conversation < 0 || property < 0)
        return SandboxRefusal::notFound();
    const int stay = m_world->conversations()[size_t(conversation)].stay;
    if (m_world->stays()[size_t(stay)].property != property)
        return SandboxRefusal::notFound();
    if (m_world->nowMs() >= SandboxWindows::readableUntilMs(*m_world, stay))
        return SandboxRefusal::notFound();
    std::vector<const SandboxMessage *> history;
    if (isReady(stay))
        history = m_world->history(conversation);
    else if (m_rules.notReadyStatus != 200)
        return *checkReady(stay);
    return SandboxAnswers::conversation(*m_world, conversation, history, m_rules.spelling,
                                        sandboxUuid());
}

std::optional<SandboxRefusal> SandboxApi::checkSend(const QJsonObject &body) const
{
    static constexpr std::array Fields{
        SandboxField{"accommodation"_L1, Type::TextOrNumber, true},
        SandboxField{"conversation"_L1, Type::Text},
        SandboxField{"reservation"_L1, Type::TextOrNumber},
        SandboxField{"content"_L1, Type::Any},
        SandboxField{"attachments"_L1, Type::TextList},
        SandboxField{"reply_to"_L1, Type::Text},
    };
    using Reservation = SandboxRules::Reservation;
    const bool hasReservation = body.contains("reservation"_L1);
    if (!m_rules.takesReplyTo && body.contains("reply_to"_L1))
        return SandboxRefusal::unknown(u"reply_to"_s);
    if (m_rules.reservationOnSend == Reservation::Refused && hasReservation)
        return SandboxRefusal::unknown(u"reservation"_s);
    if (const auto refusal = checkFields(body, Fields))
        return refusal;
    if (m_rules.reservationOnSend == Reservation::Required && !hasReservation)
        return SandboxRefusal::missing(u"reservation"_s);
    if (const auto refusal = checkIdType(body, u"accommodation"_s, m_rules.accommodationType))
        return refusal;
    if (const auto refusal = checkIdType(body, u"reservation"_s, m_rules.reservationType))
        return refusal;
    if (!hasReservation && !body.contains("conversation"_L1))
        return SandboxRefusal::missing(u"conversation"_s);
    const QJsonValue content = body[u"content"_s];
    if (!content.isUndefined() && !content.isString())
        return SandboxRefusal::invalid(u"content"_s, u"string"_s, content);
    const bool hasImages = !body[u"attachments"_s].toArray().isEmpty();
    if (content.toString().isEmpty() && (m_rules.needsContent || !hasImages))
        return SandboxRefusal::missing(u"content"_s);
    return std::nullopt;
}

SandboxApi::Outcome SandboxApi::send(const QJsonObject &body, const SandboxFault *fault)
{
    using Kind = SandboxFault::Kind;
    if (const auto refusal = checkSend(body))
        return *refusal;
    const int property = m_world->propertyById(sandboxIdText(body[u"accommodation"_s]));
    const bool hasConversation = body.contains("conversation"_L1);
    int conversation = m_world->conversationById(body[u"conversation"_s].toString());
    int stay = m_world->stayByReservation(sandboxIdText(body[u"reservation"_s]));
    if (property < 0 || (hasConversation && conversation < 0) ||
        (body.contains("reservation"_L1) && stay < 0)) {
        return SandboxRefusal::notFound();
    }
    if (hasConversation) {
        const int owner = m_world->conversations()[size_t(conversation)].stay;
        if (stay >= 0 && stay != owner)
            return SandboxRefusal::conflicting(u"conversation"_s, u"reservation"_s);
        stay = owner;
    }
    if (m_world->stays()[size_t(stay)].property != property)
        return SandboxRefusal::notFound();
    if (const auto refusal = checkReady(stay))
        return *refusal;
    conversation = m_world->stays()[size_t(stay)].conversation;

    SandboxDraft draft;
    draft.side = m_world->options().voice;
    draft.origin = SandboxOrigin::Api;
    draft.content = body[u"content"_s].toString();
    draft.attachments = sandboxIdTexts(body[u"attachments"_s]);
    draft.replyTo = body[u"reply_to"_s].toString();
    draft.hiddenForMs = fault && fault->kind == Kind::Hide ? fault->delayMs : 0;
    for (const QString &attachment : std::as_const(draft.attachments)) {
        const SandboxFile *file = m_world->file(attachment);
        if (conversation < 0 || !file || file->conversation != conversation)
            return SandboxRefusal::notFound();
    }
    if (stayIsClosed(stay, draft.side)) {
        return SandboxRefusal{400, u"invalid_request"_s,
                              u"The conversation is closed for new messages."_s};
    }
    const int answered = m_world->messageById(draft.replyTo);
    if (!draft.replyTo.isEmpty() &&
        (answered < 0 || conversation < 0 ||
         m_world->messages()[size_t(answered)].conversation != conversation)) {
        return SandboxRefusal{400, u"invalid_parameter"_s,
                              u"Parameter 'reply_to' is no message of this conversation."_s};
    }
    if (fault && fault->kind == Kind::NoIdBefore)
        return QJsonObject{{u"request_id"_s, sandboxUuid()}, {u"data"_s, QJsonObject()}};

    conversation = m_world->openConversation(stay);
    if (conversation < 0)
        return SandboxRefusal::notWritten();
    draft.conversation = m_world->conversations()[size_t(conversation)].id;
    const auto id = m_world->write(draft);
    if (!id)
        return SandboxRefusal::notWritten();
    QJsonObject data;
    if (!fault || fault->kind != Kind::NoIdAfter)
        data[u"message"_s] = *id;
    return QJsonObject{{u"request_id"_s, sandboxUuid()}, {u"data"_s, data}};
}

SandboxApi::Outcome SandboxApi::upload(const QJsonObject &body, const SandboxFault *)
{
    const auto read = SandboxAttachments::readUpload(*m_world, body, m_rules);
    if (const auto *refusal = std::get_if<SandboxRefusal>(&read))
        return *refusal;
    const auto &file = std::get<SandboxAttachments::Upload>(read);
    const auto id = m_world->upload(file.conversation, file.name, file.type, file.bytes);
    if (!id)
        return SandboxRefusal::notWritten();
    return QJsonObject{{u"request_id"_s, sandboxUuid()},
                       {u"data"_s, QJsonObject{{u"attachment"_s, *id}}}};
}

SandboxApi::Outcome SandboxApi::metadata(const QJsonObject &body, const SandboxFault *)
{
    return widen(SandboxAttachments::metadata(*m_world, body, m_rules));
}

SandboxApi::Outcome SandboxApi::download(const QJsonObject &body, const SandboxFault *)
{
    return widen(SandboxAttachments::download(*m_world, body, m_rules));
}

} // namespace Innbox
