#include "app/api/ApiChannel.h"

#include "app/api/HttpDate.h"
#include "app/api/MessageJson.h"
#include "models/Log.h"
#include "models/ports/Clock.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A Date header has seconds only: smaller differences are noise; ms.
constexpr qint64 OffsetNoiseMs = 1500;

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

} // namespace

struct ApiChannel::Private {
    QPointer<HttpTransport> http;
    QPointer<RateBudget> budget;
    Clock *clock;
    ApiAccess access;
    bool isCounted;
    int requests = 0;
    qint64 serverOffsetMs = 0;

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

    /// An answer that repeats the key, in an id or anywhere else, is not stored with it.
    void scrub(HttpAnswer *answer) const
    {
        if (!access.token.isEmpty())
            answer->body.replace(access.token, "(key)");
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

ApiChannel::ApiChannel(HttpTransport *http, RateBudget *budget, Clock *clock, ApiAccess access,
                       QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(Private{.http = http,
                                                           .budget = budget,
                                                           .clock = clock,
                                                           .access = std::move(access),
                                                           .isCounted = budget != nullptr}))
{
}

ApiChannel::~ApiChannel() = default;

QCoro::Task<ApiResult<HttpAnswer>> ApiChannel::exchange(QString path, QByteArray body,
                                                        std::chrono::milliseconds deadline,
                                                        Priority priority, Connection connection,
                                                        std::function<void(qint64 bytes)> onSent)
{
    const QPointer<ApiChannel> self(this);
    if (!isHeaderSafe(d->access.token) || !isHeaderSafe(d->access.affiliateId.toLatin1()))
        co_return ApiError{.kind = ApiError::Kind::Unauthorized,
                           .detail = u"key or affiliate id have characters no header may hold"_s};
    const bool isCounted = d->isCounted;
    StoreResult<std::optional<RequestId>> place{std::optional<RequestId>(RequestId{})};
    if (isCounted && d->budget)
        place = co_await d->budget->acquire(priority, deadline);
    if (!place)
        co_return ApiError{.kind = ApiError::Kind::Cancelled,
                           .detail = u"the request could not be recorded"_s,
                           .storeError = place.error()};
    if (!self || !place.value() || !d->http || (isCounted && !d->budget))
        co_return ApiError{.kind = ApiError::Kind::Cancelled};

    if (connection == Connection::Fresh)
        d->http->forgetIdleConnections();
    ++d->requests;
    ApiResult<HttpAnswer> answer =
        co_await d->http->post(d->request(path), body, deadline, std::move(onSent));
    if (!self)
        co_return answer;
    if (d->budget)
        d->budget->release(*place.value());

    const int status = answer ? answer->status : answer.error().httpStatus;
    qCDebug(lcApi) << path << status << (answer ? answer->tookMs : -1) << "ms";
    if (answer) {
        d->noteServerDate(answer->serverDateMs);
        d->scrub(&answer.value());
    }
    if (answer && (answer->status < 200 || answer->status > 299))
        answer = errorOf(answer.value(), d->clock->nowMs());
    if (!answer) {
        ApiError error = answer.error();
        d->scrub(&error);
        answer = error;
        if (error.kind == ApiError::Kind::RateLimited && d->budget)
            d->budget->pauseFor(error.retryAfter);
    }
    co_return answer;
}

int ApiChannel::requestCount() const
{
    return d->requests;
}

qint64 ApiChannel::serverOffsetMs() const
{
    return d->serverOffsetMs;
}

void ApiChannel::setServerOffsetMs(qint64 offsetMs)
{
    d->serverOffsetMs = offsetMs;
}

void ApiChannel::setAccess(ApiAccess access)
{
    d->access = std::move(access);
}

Clock *ApiChannel::clock() const
{
    return d->clock;
}

ApiError unreadable(ApiError error, int status)
{
    error.httpStatus = status;
    error.mayHaveArrived = true;
    return error;
}

} // namespace Innbox
