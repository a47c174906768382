#include "app/api/ApiClient.h"

#include "app/api/Corrections.h"
#include "app/api/HttpDate.h"
#include "app/api/HttpTransport.h"
#include "app/api/JsonText.h"
#include "models/Log.h"
#include "models/ports/Clock.h"

#include <QCoroFuture>
#include <QPointer>
#include <QtConcurrent>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto ReadDeadline = 15s;
constexpr auto SendDeadline = 30s;
/// Larger answers are parsed off this thread; bytes.
constexpr qsizetype LargeBody = 64 * 1024;
/// A Date header has seconds only: smaller differences are noise; ms.
constexpr qint64 OffsetNoiseMs = 1500;

const QString LatestPath = u"messages/latest"_s;
const QString ConfirmPath = u"messages/latest/confirm"_s;
const QString ConversationsPath = u"messages/conversations"_s;
const QString SendPath = u"messages/send"_s;

/// May stand in a header: printable ASCII without blanks.
bool isHeaderSafe(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~'; });
}

ApiError::Kind kindOf(int status)
{
    using Kind = ApiError::Kind;
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 408:
        return Kind::ServerFault;
    case 429:
        return Kind::RateLimited;
    default:
        break;
    }
    if (status >= 400 && status < 500)
        return Kind::Rejected;
    return status >= 500 && status < 600 ? Kind::ServerFault : Kind::BadResponse;
}

ApiError errorOf(const HttpAnswer &answer, qint64 nowMs)
{
    ApiError error{.kind = kindOf(answer.status), .httpStatus = answer.status};
    error.mayHaveArrived =
        error.kind == ApiError::Kind::ServerFault || error.kind == ApiError::Kind::BadResponse;
    error.retryAfter =
        retryAfter(answer.retryAfter, answer.serverDateMs > 0 ? answer.serverDateMs : nowMs);
    MessageJson::readError(answer.body, &error);
    return error;
}

/// A 2xx whose body cannot be read: what was asked for may have happened.
ApiError unreadable(ApiError error, int status)
{
    error.httpStatus = status;
    error.mayHaveArrived = true;
    return error;
}

/// The types a call was told to use for its ids.
struct IdTypes {
    bool accommodationAsNumber = false;
    bool reservationAsNumber = false;
};

void flip(IdTypes *types, Correction correction)
{
    if (correction == Correction::FlipAccommodation)
        types->accommodationAsNumber = !types->accommodationAsNumber;
    else if (correction == Correction::FlipReservation)
        types->reservationAsNumber = !types->reservationAsNumber;
}

} // namespace

struct ApiClient::Private {
    QPointer<HttpTransport> http;
    QPointer<RateBudget> budget;
    Clock *clock;
    ApiAccess access;
    int requests = 0;
    qint64 serverOffsetMs = 0;
    // What the provider taught us in this session.
    bool omitsReplyTo = false;
    bool omitsReservation = false; ///< on send, when the conversation is known
    bool sendsNoLatestBody = false;
    IdTypes sendTypes{};
    IdTypes conversationTypes{};

    [[nodiscard]] QNetworkRequest request(const QString &path) const
    {
        QNetworkRequest request(access.base.resolved(QUrl(path)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setHeader(QNetworkRequest::UserAgentHeader, u"Innbox/" INNBOX_VERSION ""_s);
        request.setRawHeader("Accept"_ba, "application/json"_ba);
        request.setRawHeader("Authorization"_ba, "Bearer " + access.token);
        request.setRawHeader("X-Affiliate-Id"_ba, access.affiliateId.toLatin1());
        return request;
    }

    /// The key never leaves by an error text, whoever put it there.
    void scrub(ApiError *error) const
    {
        const QString token = QString::fromLatin1(access.token);
        for (QString *const text :
             {&error->requestId, &error->errorId, &error->errorMessage, &error->detail}) {
            if (!token.isEmpty())
                text->replace(token, u"(key)"_s);
        }
    }

    void noteServerDate(qint64 serverDateMs)
    {
        const qint64 offsetMs = serverDateMs - clock->nowMs();
        if (serverDateMs > 0 && std::abs(offsetMs - serverOffsetMs) > OffsetNoiseMs)
            serverOffsetMs = offsetMs;
    }
};

ApiClient::ApiClient(HttpTransport *http, RateBudget *budget, Clock *clock, ApiAccess access,
                     QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(
          Private{.http = http, .budget = budget, .clock = clock, .access = std::move(access)}))
{
}

ApiClient::~ApiClient() = default;

QCoro::Task<ApiResult<HttpAnswer>> ApiClient::exchange(QString path, QByteArray body,
                                                       std::chrono::milliseconds deadline,
                                                       Priority priority)
{
    const QPointer<ApiClient> self(this);
    if (!isHeaderSafe(d->access.token) || !isHeaderSafe(d->access.affiliateId.toLatin1()))
        co_return ApiError{.kind = ApiError::Kind::Unauthorized,
                           .detail = u"key or affiliate id have characters no header may hold"_s};
    const StoreResult<std::optional<RequestId>> place =
        co_await d->budget->acquire(priority, deadline);
    if (!place)
        co_return ApiError{.kind = ApiError::Kind::Cancelled,
                           .detail = u"the request could not be recorded"_s,
                           .storeError = place.error()};
    if (!self || !place.value() || !d->http || !d->budget)
        co_return ApiError{.kind = ApiError::Kind::Cancelled};

    if (path == SendPath)
        d->http->forgetIdleConnections();
    ++d->requests;
    ApiResult<HttpAnswer> answer = co_await d->http->post(d->request(path), body, deadline);
    if (!self)
        co_return answer;
    if (d->budget)
        d->budget->release(*place.value());

    const int status = answer ? answer->status : answer.error().httpStatus;
    qCDebug(lcApi) << path << status << (answer ? answer->tookMs : -1) << "ms";
    if (answer)
        d->noteServerDate(answer->serverDateMs);
    if (answer && (answer->status < 200 || answer->status > 299))
        answer = errorOf(answer.value(), d->clock->nowMs());
    if (!answer) {
        ApiError error = answer.error();
        d->scrub(&error);
        answer = error;
        if (error.kind == ApiError::Kind::RateLimited && d->budget)
            d->budget->pauseFor(error.retryAfter);
    }
    Q_EMIT exchanged(path, status);
    co_return answer;
}

QCoro::Task<ApiResult<MessageJson::Answer<IncomingBatch>>> ApiClient::fetchLatest(Priority priority)
{
    const QPointer<ApiClient> self(this);
    const QByteArray body = d->sendsNoLatestBody ? QByteArray() : "{}"_ba;
    ApiResult<HttpAnswer> answer = co_await exchange(LatestPath, body, ReadDeadline, priority);
    if (!self)
        co_return ApiError{.kind = ApiError::Kind::Cancelled};
    const int status = answer ? 0 : answer.error().httpStatus;
    if ((status == 400 || status == 415) && !body.isEmpty()) {
        // One of the documents has no body here at all.
        answer = co_await exchange(LatestPath, QByteArray(), ReadDeadline, priority);
        if (!self)
            co_return ApiError{.kind = ApiError::Kind::Cancelled};
        d->sendsNoLatestBody = bool(answer);
    }
    if (!answer)
        co_return answer.error();

    using Parsed = ApiResult<MessageJson::Answer<IncomingBatch>>;
    const HttpAnswer whole = answer.value();
    const qint64 nowMs = d->clock->nowMs();
    if (whole.body.size() <= LargeBody) {
        const Parsed parsed = MessageJson::parseLatest(whole.body, nowMs);
        co_return parsed ? parsed : Parsed(unreadable(parsed.error(), whole.status));
    }
    const QFuture<Parsed> parsing = QtConcurrent::run(
        [text = whole.body, nowMs] { return MessageJson::parseLatest(text, nowMs); });
    const Parsed parsed = co_await parsing;
    co_return parsed ? parsed : Parsed(unreadable(parsed.error(), whole.status));
}

QCoro::Task<ApiResult<MessageJson::Answer<QStringList>>> ApiClient::confirm(QStringList messages,
                                                                            Priority priority)
{
    const ApiResult<HttpAnswer> answer =
        co_await exchange(ConfirmPath, MessageJson::writeConfirm(messages), ReadDeadline, priority);
    if (!answer)
        co_return answer.error();
    const auto told = MessageJson::parseConfirm(answer->body);
    MessageJson::Answer<QStringList> confirmed{.data = messages, .requestId = told.requestId};
    if (told.data) {
        erase_if(confirmed.data, [&told](const QString &id) { return !told.data->contains(id); });
    }
    co_return confirmed;
}

QCoro::Task<ApiResult<MessageJson::Answer<ConversationSnapshot>>>
ApiClient::conversation(QString accommodation, QString reservation, QString conversation,
                        Priority priority)
{
    const QPointer<ApiClient> self(this);
    IdTypes types = d->conversationTypes;
    Correctable request{.hasReservation = conversation.isEmpty(),
                        .hasNumericAccommodation = MessageJson::isAllDigits(accommodation),
                        .hasNumericReservation = MessageJson::isAllDigits(reservation)};
    for (;;) {
        const QByteArray body =
            MessageJson::writeConversation(accommodation, reservation, conversation,
                                           types.accommodationAsNumber, types.reservationAsNumber);
        const ApiResult<HttpAnswer> answer =
            co_await exchange(ConversationsPath, body, ReadDeadline, priority);
        if (!answer) {
            const auto correction = correctionFor(answer.error(), request);
            if (!self || !correction)
                co_return answer.error();
            request.tried.append(*correction);
            flip(&types, *correction);
            continue;
        }
        if (!self)
            co_return ApiError{.kind = ApiError::Kind::Cancelled};
        d->conversationTypes = types;

        using Parsed = ApiResult<MessageJson::Answer<ConversationSnapshot>>;
        const HttpAnswer whole = answer.value();
        const qint64 nowMs = d->clock->nowMs();
        const auto parse = [=] {
            return MessageJson::parseConversation(whole.body, accommodation, reservation,
                                                  conversation, nowMs);
        };
        if (whole.body.size() <= LargeBody) {
            const Parsed parsed = parse();
            co_return parsed ? parsed : Parsed(unreadable(parsed.error(), whole.status));
        }
        const QFuture<Parsed> parsing = QtConcurrent::run(parse);
        const Parsed parsed = co_await parsing;
        co_return parsed ? parsed : Parsed(unreadable(parsed.error(), whole.status));
    }
}

QCoro::Task<ApiResult<MessageJson::Answer<QString>>>
ApiClient::send(MessageJson::SendRequest request, Priority priority)
{
    const QPointer<ApiClient> self(this);
    const QString reservation = request.reservation;
    IdTypes types = d->sendTypes;
    Correctable correctable{.canDropReservation = !request.conversation.isEmpty(),
                            .hasNumericAccommodation =
                                MessageJson::isAllDigits(request.accommodation),
                            .hasNumericReservation = MessageJson::isAllDigits(reservation)};
    if (d->omitsReplyTo)
        request.replyTo.clear();
    if (d->omitsReservation && correctable.canDropReservation)
        request.reservation.clear();
    for (;;) {
        request.accommodationAsNumber = types.accommodationAsNumber;
        request.reservationAsNumber = types.reservationAsNumber;
        correctable.hasReplyTo = !request.replyTo.isEmpty();
        correctable.hasReservation = !request.reservation.isEmpty();
        correctable.canAddReservation = request.reservation.isEmpty() && !reservation.isEmpty();
        const ApiResult<HttpAnswer> answer =
            co_await exchange(SendPath, MessageJson::writeSend(request), SendDeadline, priority);
        if (answer) {
            if (self)
                d->sendTypes = types;
            const auto parsed = MessageJson::parseSend(answer->body);
            if (!parsed)
                co_return unreadable(parsed.error(), answer->status);
            if (parsed->data.isEmpty())
                co_return ApiError{.kind = ApiError::Kind::BadResponse,
                                   .httpStatus = answer->status,
                                   .mayHaveArrived = true,
                                   .requestId = parsed->requestId,
                                   .detail = u"an answer to a send without the new id"_s};
            co_return parsed;
        }
        const auto correction = correctionFor(answer.error(), correctable);
        if (!self || !correction)
            co_return answer.error();
        correctable.tried.append(*correction);
        flip(&types, *correction);
        // What the provider said so plainly is remembered at once; a type only when it helped.
        if (*correction == Correction::DropReplyTo) {
            d->omitsReplyTo = true;
            request.replyTo.clear();
        } else if (*correction == Correction::DropReservation) {
            d->omitsReservation = true;
            request.reservation.clear();
        } else if (*correction == Correction::AddReservation) {
            d->omitsReservation = false;
            request.reservation = reservation;
        }
    }
}

int ApiClient::requestCount() const
{
    return d->requests;
}

qint64 ApiClient::serverOffsetMs() const
{
    return d->serverOffsetMs;
}

void ApiClient::setServerOffsetMs(qint64 offsetMs)
{
    d->serverOffsetMs = offsetMs;
}

void ApiClient::setAccess(ApiAccess access)
{
    d->access = std::move(access);
}

} // namespace Innbox
