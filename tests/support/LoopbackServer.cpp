#include "tests/support/LoopbackServer.h"

#include "tests/support/LoopbackConnection.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

#include <algorithm>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

// A key and a certificate for "localhost" that nobody signed and nobody trusts: test data.
constexpr char KeyPem[] = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgWi1XFXzG4ljNZOU8
7Gxe91HJYtm9yKE2dMwIkGtwPyqhRANCAAQwLDVYWzphuOAvR3RuzwDOVCzastAI
Ga9aYYhriH6SS0rHJ/0aHutC6vHPqQZoD7X/hOY3TUUZFCHjF8e9SSSv
-----END PRIVATE KEY-----
)";
constexpr char CertificatePem[] = R"(-----BEGIN CERTIFICATE-----
MIIBnDCCAUGgAwIBAgIUbxlRAh9EXIv9la0W8HYb6ZMnk2kwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTE5MzIyNVoYDzIxMjYxMDI4
MTkzMjI1WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQwLDVYWzphuOAvR3RuzwDOVCzastAIGa9aYYhriH6SS0rHJ/0aHutC
6vHPqQZoD7X/hOY3TUUZFCHjF8e9SSSvo28wbTAdBgNVHQ4EFgQUlkDpl6nmEjbT
Mfl89Ngxhcr4yFkwHwYDVR0jBBgwFoAUlkDpl6nmEjbTMfl89Ngxhcr4yFkwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSQAwRgIhAPm+YXQ8rSg1zXBQHrW8nzYf+Gr1lliaEg9Am3erdfjnAiEA
8OIImQsGgKoawtn+7/eTOf1SqphvmmwGD5s0coMp7nE=
-----END CERTIFICATE-----
)";

std::unique_ptr<QTcpServer> makeServer(LoopbackServer::Security security)
{
    if (security == LoopbackServer::Security::Plain)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(KeyPem, QSsl::Ec));
    configuration.setLocalCertificate(QSslCertificate(CertificatePem));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace

QByteArray LoopbackRequest::header(const QByteArray &name) const
{
    const auto found = std::ranges::find_if(headers, [&name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

LoopbackServer::LoopbackServer(Security security, QObject *parent)
    : QObject(parent), m_server(makeServer(security)), m_security(security)
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *const socket = m_server->nextPendingConnection()) {
            ++m_connections;
            new LoopbackConnection(this, socket); // child of the socket
        }
    });
    m_server->listen(QHostAddress::LocalHost);
    m_port = m_server->serverPort();
}

LoopbackServer::~LoopbackServer() = default;

QUrl LoopbackServer::url() const
{
    QUrl url;
    url.setScheme(m_security == Security::Plain ? u"http"_s : u"https"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    url.setPath(u"/"_s);
    return url;
}

void LoopbackServer::answer(int status, const QByteArray &body, const HttpHeaders &headers)
{
    m_default = {.status = status, .body = body, .headers = headers};
}

void LoopbackServer::answer(const LoopbackAnswer &answer)
{
    m_default = answer;
}

void LoopbackServer::on(const QByteArray &path, const Handler &handler)
{
    m_handlers.insert(path, handler);
}

void LoopbackServer::shutDown()
{
    m_server->close();
    const QList<QTcpSocket *> sockets = m_server->findChildren<QTcpSocket *>();
    for (QTcpSocket *const socket : sockets)
        socket->abort();
}

int LoopbackServer::postCount(const QByteArray &path) const
{
    return int(std::ranges::count_if(m_requests, [&path](const LoopbackRequest &request) {
        return request.method == "POST" && (path.isEmpty() || request.path == path);
    }));
}

QList<LoopbackRequest> LoopbackServer::requests(const QByteArray &path) const
{
    QList<LoopbackRequest> found;
    std::ranges::copy_if(
        m_requests, std::back_inserter(found),
        [&path](const LoopbackRequest &request) { return path.isEmpty() || request.path == path; });
    return found;
}

LoopbackRequest LoopbackServer::last() const
{
    return m_requests.isEmpty() ? LoopbackRequest() : m_requests.last();
}

void LoopbackServer::writeLate()
{
    const auto late = std::exchange(m_late, {});
    for (const std::function<void()> &write : late)
        write();
}

LoopbackAnswer LoopbackServer::answerFor(const LoopbackRequest &request)
{
    Q_EMIT requested(request.path);
    const auto handler = m_handlers.constFind(request.path);
    return handler == m_handlers.constEnd() ? m_default : (*handler)(request);
}

} // namespace Innbox
