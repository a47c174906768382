#include "app/simulator/SimulatorApi.h"

#include "app/simulator/SimulatorWorld.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 MinuteMs = 60'000;

bool acceptsJson(const SimulatorRequest &request)
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

SimulatorApi::SimulatorApi(SimulatorWorld *world, SimulatorRules rules)
    : m_world(world), m_rules(rules)
{
}

SimulatorAnswer SimulatorApi::success(const QJsonObject &body)
{
    return {.body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

SimulatorAnswer SimulatorApi::refused(const SimulatorRefusal &refusal)
{
    QJsonObject error{{u"message"_s, refusal.message}};
    if (!refusal.id.isEmpty())
        error[u"id"_s] = refusal.id;
    SimulatorAnswer answer =
        success({{u"request_id"_s, sandboxShortId()}, {u"errors"_s, QJsonArray{error}}});
    answer.status = refusal.status;
    if (refusal.status == 405)
        answer.headers.emplaceBack("Allow", "POST");
    if (refusal.status == 401)
        answer.headers.emplaceBack("WWW-Authenticate", "Bearer");
    return answer;
}

bool SimulatorApi::hasToken(const SimulatorRequest &request) const
{
    const QByteArray value = request.header("authorization").value_or(QByteArray());
    return value.left(7).toLower() == "bearer " && value.mid(7).trimmed() == m_world->token();
}

SimulatorApi::Outcome
SimulatorApi::widen(const std::variant<QJsonObject, SimulatorRefusal> &answered)
{
    return std::visit([](const auto &value) { return Outcome(value); }, answered);
}

std::optional<SimulatorRefusal> SimulatorApi::checkShape(const SimulatorRequest &request)
{
    if (request.hasQuery)
        return SimulatorRefusal{400, u"invalid_request"_s, u"A query string is not accepted."_s};
    if (request.method != "POST")
        return SimulatorRefusal{405, {}, u"Only POST is allowed."_s};
    return std::nullopt;
}

std::optional<SimulatorRefusal> SimulatorApi::checkAccess(const SimulatorRequest &request) const
{
    const auto affiliate = request.header("x-affiliate-id");
    if (!hasToken(request) || !affiliate)
        return SimulatorRefusal{401, {}, u"Authentication failed."_s};
    if (QString::fromLatin1(*affiliate) != m_world->affiliateId())
        return SimulatorRefusal{403, {}, u"Access to this endpoint is not allowed."_s};
    return std::nullopt;
}

bool SimulatorApi::takeQuota()
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

std::variant<QJsonObject, SimulatorRefusal> SimulatorApi::readBody(const QByteArray &body,
                                                                   bool mayBeEmpty)
{
    if (body.isEmpty() && mayBeEmpty)
        return QJsonObject();
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(body, &fault);
    if (fault.error != QJsonParseError::NoError)
        return SimulatorRefusal{400, u"malformed_request"_s, fault.errorString()};
    if (!document.isObject())
        return SimulatorRefusal{400, u"invalid_request"_s, u"The body is not a JSON object."_s};
    return document.object();
}

SimulatorAnswer SimulatorApi::answer(const QString &path, const SimulatorRequest &request,
                                     const SimulatorFault *fault)
{
    struct Endpoint {
        const char16_t *path;
        Outcome (SimulatorApi::*answer)(const QJsonObject &, const SimulatorFault *);
        bool mayBeEmpty = false;
        bool needsOnboarding = false;
    };
    static constexpr std::array Endpoints{
        Endpoint{u"/messages/latest", &SimulatorApi::latest, true, true},
        Endpoint{u"/messages/latest/confirm", &SimulatorApi::confirm, false, true},
        Endpoint{u"/messages/conversations", &SimulatorApi::conversations},
        Endpoint{u"/messages/send", &SimulatorApi::send},
        Endpoint{u"/messages/attachments/upload", &SimulatorApi::upload},
        Endpoint{u"/messages/attachments/metadata", &SimulatorApi::metadata},
        Endpoint{u"/messages/attachments/download", &SimulatorApi::download},
        Endpoint{u"/orders/create", &SimulatorApi::create},
        Endpoint{u"/orders/cancel", &SimulatorApi::cancel},
        Endpoint{u"/orders/details", &SimulatorApi::details},
        Endpoint{u"/orders/details/accommodations", &SimulatorApi::accommodations},
    };
    const auto endpoint = std::ranges::find_if(
        Endpoints, [&path](const Endpoint &known) { return path == QStringView(known.path); });
    const bool isBlocked = path == "/orders/details/cars"_L1;
    if (endpoint == Endpoints.end() && !isBlocked)
        return refused(SimulatorRefusal::notFound());
    if (const auto refusal = checkShape(request))
        return refused(*refusal);
    if (const auto refusal = checkAccess(request))
        return refused(*refusal);
    if (isBlocked)
        return refused({403, u"sandbox_blocked"_s, u"Not available in the sandbox."_s});
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
    if (const auto *refusal = std::get_if<SimulatorRefusal>(&body))
        return refused(*refusal);
    const Outcome outcome = (this->*endpoint->answer)(std::get<QJsonObject>(body), fault);
    if (const auto *refusal = std::get_if<SimulatorRefusal>(&outcome))
        return refused(*refusal);
    if (const auto *bytes = std::get_if<QByteArray>(&outcome))
        return {.body = *bytes};
    const QJsonObject &answered = std::get<QJsonObject>(outcome);
    // The guides show no body for a confirm.
    return answered.isEmpty() ? SimulatorAnswer{} : success(answered);
}

} // namespace Innbox
