#include "app/api/HttpTransport.h"

#include "app/api/HttpExchange.h"
#include "app/api/HttpLogEntry.h"

#include <QCoroNetworkReply>
#include <QDateTime>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QMetaMethod>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QPointer>

#include <utility>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As many requests as usually run side by side; what is beyond is closed after its answer.
constexpr int MaxIdleManagers = 6;

/// The system's proxies, but none for loopback: a proxy cannot know our 127.0.0.1.
class ProxyFactory : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QUrl url;
        url.setHost(query.peerHostName());
        if (isLoopback(url))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

QNetworkRequest hardened(QNetworkRequest request, qint64 bodySize)
{
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setHeader(QNetworkRequest::ContentLengthHeader, bodySize);
    // Asking for it by ourselves also keeps Qt from unpacking answers behind our byte limit.
    request.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    return request;
}

} // namespace

struct HttpTransport::Private {
    /// Each has at most one connection, which is idle and in a known state; children of the
    /// transport. The last one was used last.
    QList<QNetworkAccessManager *> idle{};
    QList<QPointer<HttpExchange>> running{};
    bool isStopped = false;

    /// A manager that no other request uses.
    QNetworkAccessManager *take(HttpTransport *q)
    {
        if (!idle.isEmpty())
            return idle.takeLast();
        auto *const manager = new QNetworkAccessManager(q);
        manager->setProxyFactory(new ProxyFactory); // the manager owns it
        return manager;
    }

    /// Only the connection of a complete answer may carry another request.
    void giveBack(QNetworkAccessManager *manager, bool isAnswered)
    {
        if (isAnswered && !isStopped && idle.size() < MaxIdleManagers)
            idle.append(manager);
        else
            manager->deleteLater();
    }
};

HttpTransport::HttpTransport(QObject *parent) : QObject(parent), d(std::make_unique<Private>()) {}

HttpTransport::~HttpTransport()
{
    stop();
}

QCoro::Task<ApiResult<HttpAnswer>> HttpTransport::post(QNetworkRequest request, QByteArray body,
                                                       std::chrono::milliseconds deadline,
                                                       std::function<void(qint64 bytes)> onSent)
{
    if (d->isStopped)
        co_return ApiError{.kind = ApiError::Kind::Cancelled};
    const QPointer<HttpTransport> self(this);
    auto *const upload = new UploadDevice(body);
    QNetworkAccessManager *const manager = d->take(this);
    QNetworkReply *const reply = manager->post(hardened(request, body.size()), upload);
    upload->setParent(reply); // Qt reads it until the reply is gone
    const QPointer<HttpExchange> exchange =
        new HttpExchange(reply, upload, MaxAnswerBytes, deadline, this);
    d->running.append(exchange);
    if (onSent) {
        QObject::connect(reply, &QNetworkReply::uploadProgress, exchange,
                         [onSent](qint64 sent, qint64) { onSent(sent); });
    }
    const qint64 startedAtMs = QDateTime::currentMSecsSinceEpoch();
    QElapsedTimer took;
    took.start();

    co_await reply;

    // The exchange is a child of the transport, but stop() ends every wait before they die.
    ApiResult<HttpAnswer> result = exchange->result();
    if (result)
        result.value().tookMs = took.elapsed();
    exchange->close();
    if (self) {
        d->running.removeOne(exchange);
        d->giveBack(manager, bool(result));
        static const QMetaMethod signal = QMetaMethod::fromSignal(&HttpTransport::exchanged);
        if (isSignalConnected(signal))
            Q_EMIT exchanged(wireEntryOf(*reply, body, startedAtMs, took.elapsed(), result));
    }
    co_return result;
}

void HttpTransport::forgetIdleConnections()
{
    for (QNetworkAccessManager *const manager : std::as_const(d->idle))
        manager->deleteLater();
    d->idle.clear();
}

void HttpTransport::stop()
{
    d->isStopped = true;
    // abort() lets coroutines go on at once: they change the list.
    const QList<QPointer<HttpExchange>> running = d->running;
    for (const QPointer<HttpExchange> &exchange : running) {
        if (exchange)
            exchange->abort(HttpExchange::End::Cancelled);
    }
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host == "localhost"_L1)
        return true;
    QHostAddress address;
    if (!address.setAddress(host) || !address.scopeId().isEmpty())
        return false;
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return (address.toIPv4Address() >> 24) == 127;
    return address == QHostAddress(QHostAddress::LocalHostIPv6);
}

bool isAllowedBase(const QUrl &base)
{
    if (!base.isValid() || base.host().isEmpty() || base.port() == 0)
        return false;
    if (base.authority().contains(u'@') || base.hasQuery() || base.hasFragment())
        return false;
    return base.scheme() == "https"_L1 || (base.scheme() == "http"_L1 && isLoopback(base));
}

QUrl normalizedBase(const QUrl &base)
{
    QUrl url = base.adjusted(QUrl::NormalizePathSegments); // QUrl lower-cases scheme and host
    const bool isDefaultPort = (url.scheme() == "https"_L1 && url.port() == 443) ||
                               (url.scheme() == "http"_L1 && url.port() == 80);
    if (isDefaultPort)
        url.setPort(-1);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + u'/', QUrl::TolerantMode);
    return url;
}

} // namespace Innbox
