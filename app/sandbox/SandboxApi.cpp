#include "app/sandbox/SandboxApi.h"

#include "app/sandbox/SandboxAnswers.h"
#include "app/sandbox/SandboxOrders.h"
#include "app/sandbox/SandboxWorld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr int LatestLimit = 100;

using Type = SandboxField::Type;

QString uuidRequestId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// 26 lower-case characters, as error samples show them.
QString shortRequestId()
{
    static constexpr QLatin1String Alphabet("0123456789abcdefghjkmnpqrstvwxyz");
    QString id = u"01"_s;
    while (id.size() < 26)
        id += Alphabet.at(QRandomGenerator::global()->bounded(int(Alphabet.size())));
    return id;
}

SandboxRefusal notWritten()
{
    return {503, {}, u"The change could not be stored."_s};
}

std::optional<SandboxRefusal> checkIdType(const QJsonObject &body, const QString &name,
                                          SandboxRules::IdType type)
{
    using IdType = SandboxRules::IdType;
    const QJsonValue value = body[name];
    if (type == IdType::TextOnly && value.isDouble())
        return SandboxRefusal::invalid(name, u"string"_s, value);
    if (type == IdType::NumberOnly && value.isString())
        return SandboxRefusal::invalid(name, u"integer"_s, value);
    return std::nullopt;
}

bool acceptsJson(const SandboxRequest &request)
{
    const auto accept = request.header("accept");
    if (!accept)
        return true;
    for (const QByteArray &range : accept->split(',')) {
        QList<QByteArray> parts = range.toLower().split(';');
        const QByteArray type = parts.takeFirst().trimmed();
        bool isRefused = false;
        for (const QByteArray &part : std::as_const(parts)) {
            const QByteArray parameter = part.trimmed();
            if (parameter.startsWith("q="))
                isRefused = parameter.mid(2).toDouble() <= 0;
        }
        if (!isRefused && (type == "*/*" || type == "application/*" || type == "application/json"))
            return true;
    }
    return false;
}

} // namespace

SandboxApi::SandboxApi(SandboxWorld *world, SandboxRules rules) : m_world(world), m_rules(rules) {}

SandboxAnswer SandboxApi::success(const QJsonObject &body)
{
    return {.body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

SandboxAnswer SandboxApi::refused(const SandboxRefusal &refusal)
{
    QJsonObject error{{u"message"_s, refusal.message}};
    if (!refusal.id.isEmpty())
        error[u"id"_s] = refusal.id;
    SandboxAnswer answer =
        success({{u"request_id"_s, shortRequestId()}, {u"errors"_s, QJsonArray{error}}});
    answer.status = refusal.status;
    if (refusal.status == 405)
        answer.headers.emplaceBack("Allow", "POST");
    if (refusal.status == 401)
        answer.headers.emplaceBack("WWW-Authenticate", "Bearer");
    return answer;
}

bool SandboxApi::hasToken(const SandboxRequest &request) const
{
    const QByteArray value = request.header("authorization").value_or(QByteArray());
    return value.left(7).toLower() == "bearer " && value.mid(7).trimmed() == m_world->token();
}

std::optional<SandboxRefusal> SandboxApi::checkShape(const SandboxRequest &request)
{
    if (request.hasQuery)
        return SandboxRefusal{400, u"invalid_request"_s, u"A query string is not accepted."_s};
    if (request.method != "POST")
        return SandboxRefusal{405, {}, u"Only POST is allowed."_s};
    return std::nullopt;
}

std::optional<SandboxRefusal> SandboxApi::checkAccess(const SandboxRequest &request) const
{
    const auto affiliate = request.header("x-affiliate-id");
    if (!hasToken(request) || !affiliate)
        return SandboxRefusal{401, {}, u"Authentication failed."_s};
    if (QString::fromLatin1(*affiliate) != m_world->affiliateId())
        return SandboxRefusal{403, {}, u"Access to this endpoint is not allowed."_s};
    return std::nullopt;
}

bool SandboxApi::takeQuota()
{
    if (m_rules.requestsPerMinute <= 0)
        return true;
    const qint64 nowMs = m_world->clock().steadyMs();
    if (nowMs < m_shutOutUntilMs)
        return false;
    while (!m_requestTimesMs.empty() && m_requestTimesMs.front() <= nowMs - MinuteMs)
        m_requestTimesMs.pop_front();
    if (int(m_requestTimesMs.size()) >= m_rules.requestsPerMinute) {
        // The account is shut out for a minute; then the count starts at zero.
        m_shutOutUntilMs = nowMs + MinuteMs;
        m_requestTimesMs.clear();
        return false;
    }
    m_requestTimesMs.push_back(nowMs);
    return true;
}

std::variant<QJsonObject, SandboxRefusal> SandboxApi::readBody(const QByteArray &body,
                                                               bool mayBeEmpty)
{
    if (body.isEmpty() && mayBeEmpty)
        return QJsonObject();
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(body, &fault);
    if (fault.error != QJsonParseError::NoError)
        return SandboxRefusal{400, u"malformed_request"_s, fault.errorString()};
    if (!document.isObject())
        return SandboxRefusal{400, u"invalid_request"_s, u"The body is not a JSON object."_s};
    return document.object();
}

SandboxAnswer SandboxApi::answer(const QString &path, const SandboxRequest &request,
                                 const SandboxFault *fault)
{
    struct Endpoint {
        const char16_t *path;
        Outcome (SandboxApi::*answer)(const QJsonObject &, const SandboxFault *);
        bool mayBeEmpty = false;
        bool needsOnboarding = false;
    };
    static constexpr std::array Endpoints{
        Endpoint{u"/messages/latest", &SandboxApi::latest, true, true},
        Endpoint{u"/messages/latest/confirm", &SandboxApi::confirm, false, true},
        Endpoint{u"/messages/conversations", &SandboxApi::conversations},
        Endpoint{u"/messages/send", &SandboxApi::send},
        Endpoint{u"/orders/details/accommodations", &SandboxApi::accommodations},
    };
    const auto endpoint = std::ranges::find_if(
        Endpoints, [&path](const Endpoint &known) { return path == QStringView(known.path); });
    if (endpoint == Endpoints.end())
        return refused(SandboxRefusal::notFound());
    if (const auto refusal = checkShape(request))
        return refused(*refusal);
    if (const auto refusal = checkAccess(request))
        return refused(*refusal);
    if (!takeQuota())
        return refused({429, {}, u"Request quota exceeded."_s});
    const QByteArray type = request.header("content-type").value_or(QByteArray());
    if (type.split(';').first().trimmed().toLower() != "application/json")
        return refused({415, {}, u"The request is not application/json."_s});
    if (!acceptsJson(request))
        return refused({406, {}, u"Only application/json can be answered."_s});
    if (endpoint->needsOnboarding && !m_rules.isOnboarded)
        return refused({500, u"500"_s, u"Internal server error."_s});
    if (m_rules.latestRefusesBody && endpoint->mayBeEmpty && !request.body.isEmpty())
        return refused({400, u"invalid_request"_s, u"A body is not accepted."_s});
    const auto body = readBody(request.body, endpoint->mayBeEmpty);
    if (const auto *refusal = std::get_if<SandboxRefusal>(&body))
        return refused(*refusal);
    const Outcome outcome = (this->*endpoint->answer)(std::get<QJsonObject>(body), fault);
    if (const auto *refusal = std::get_if<SandboxRefusal>(&outcome))
        return refused(*refusal);
    const QJsonObject &answered = std::get<QJsonObject>(outcome);
    // The guides show no body for a confirm.
    return answered.isEmpty() ? SandboxAnswer{} : success(answered);
}

SandboxApi::Outcome SandboxApi::latest(const QJsonObject &, const SandboxFault *fault)
{
    // Members of the body are ignored, as the 3.1 document says.
    QJsonArray elements;
    for (const SandboxMessage *message : m_world->latest(LatestLimit))
        elements += SandboxAnswers::latestElement(*m_world, *message, m_rules.spelling);
    if (fault && fault->kind == SandboxFault::Kind::StrayElement) {
        const auto stray = QJsonDocument::fromJson('[' + fault->body + ']').array();
        elements.prepend(stray.isEmpty() ? QJsonValue(QJsonObject{{u"garbage"_s, true}})
                                         : stray.at(0));
    }
    const QJsonObject data{{u"messages"_s, elements}};
    if (m_rules.spelling == SandboxSpelling::Hostile)
        return QJsonObject{{u"data"_s, data}};
    return QJsonObject{{u"request_id"_s, uuidRequestId()}, {u"data"_s, data}};
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
        return notWritten();
    if (fault && fault->kind == SandboxFault::Kind::DuplicateAfterConfirm &&
        !m_world->deliverAgain(ids)) {
        return notWritten();
    }
    switch (m_rules.spelling) {
    case SandboxSpelling::Guide:
        return QJsonObject();
    case SandboxSpelling::Beta32:
        return QJsonObject{{u"request_id"_s, uuidRequestId()},
                           {u"confirmedMessages"_s, QJsonArray::fromStringList(ids)}};
    case SandboxSpelling::OpenApi31:
    case SandboxSpelling::Hostile:
        break;
    }
    return QJsonObject{{u"request_id"_s, uuidRequestId()}};
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
    return SandboxAnswers::conversation(*m_world, conversation, m_world->history(conversation),
                                        m_rules.spelling, uuidRequestId());
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
    conversation = m_world->stays()[size_t(stay)].conversation;

    SandboxDraft draft;
    draft.origin = SandboxOrigin::Api;
    draft.content = body[u"content"_s].toString();
    draft.attachments = sandboxIdTexts(body[u"attachments"_s]);
    draft.replyTo = body[u"reply_to"_s].toString();
    draft.hiddenForMs = fault && fault->kind == Kind::Hide ? fault->delayMs : 0;
    for (const QString &attachment : std::as_const(draft.attachments)) {
        if (conversation < 0 || m_world->conversationOfAttachment(attachment) != conversation)
            return SandboxRefusal::notFound();
    }
    const int answered = m_world->messageById(draft.replyTo);
    if (!draft.replyTo.isEmpty() &&
        (answered < 0 || conversation < 0 ||
         m_world->messages()[size_t(answered)].conversation != conversation)) {
        return SandboxRefusal{400, u"invalid_parameter"_s,
                              u"Parameter 'reply_to' is no message of this conversation."_s};
    }
    if (fault && fault->kind == Kind::NoIdBefore)
        return QJsonObject{{u"request_id"_s, uuidRequestId()}, {u"data"_s, QJsonObject()}};

    conversation = m_world->openConversation(stay);
    if (conversation < 0)
        return notWritten();
    draft.conversation = m_world->conversations()[size_t(conversation)].id;
    const auto id = m_world->write(draft);
    if (!id)
        return notWritten();
    QJsonObject data;
    if (!fault || fault->kind != Kind::NoIdAfter)
        data[u"message"_s] = *id;
    return QJsonObject{{u"request_id"_s, uuidRequestId()}, {u"data"_s, data}};
}

SandboxApi::Outcome SandboxApi::accommodations(const QJsonObject &body, const SandboxFault *)
{
    if (const auto refusal = SandboxOrders::checkAccommodations(body))
        return *refusal;
    return SandboxOrders::accommodations(*m_world, body, shortRequestId());
}

} // namespace Innbox
