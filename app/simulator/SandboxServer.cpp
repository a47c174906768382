#include "app/simulator/SandboxServer.h"

#include "app/simulator/SandboxConnection.h"
#include "app/simulator/SandboxWorld.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpSocket>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1String BasePath("/3.1");
constexpr QLatin1String DoorPath("/sandbox");

} // namespace

SandboxServer::SandboxServer(SandboxWorld *world, SandboxRules rules, QObject *parent)
    : QObject(parent), m_world(world), m_api(world, rules),
      m_controlApi(world, &m_api, &m_faults, &m_posts)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &SandboxServer::accept);
}

SandboxServer::~SandboxServer() = default;

bool SandboxServer::listen(quint16 port)
{
    return m_listener.listen(QHostAddress(QHostAddress::LocalHost), port);
}

QUrl SandboxServer::baseUrl() const
{
    if (!m_listener.isListening())
        return {};
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_listener.serverPort()).arg(BasePath));
}

void SandboxServer::accept()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        if (findChildren<SandboxConnection *>(Qt::FindDirectChildrenOnly).size() >=
            MaxConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *connection = new SandboxConnection(socket, this);
        connect(connection, &SandboxConnection::requested, this,
                [this, connection](const SandboxRequest &request) { handle(connection, request); });
        connect(connection, &SandboxConnection::refused, this, [this, connection](int status) {
            reply(connection, SandboxApi::refused({status, {}, u"The request cannot be read."_s}),
                  false);
        });
    }
}

void SandboxServer::handle(SandboxConnection *connection, const SandboxRequest &request)
{
    const QString target = QString::fromLatin1(request.path);
    if (target.startsWith(DoorPath + '/'_L1)) {
        reply(connection, m_controlApi.answer(target.mid(DoorPath.size()), request),
              request.keepsAlive);
        return;
    }
    if (!target.startsWith(BasePath + '/'_L1)) {
        reply(connection, SandboxApi::refused(SandboxRefusal::notFound()), request.keepsAlive);
        return;
    }
    const QString path = target.mid(BasePath.size());
    if (request.method == "POST")
        ++m_posts[path];
    if (const auto fault = m_faults.take(path))
        handleFault(connection, path, request, *fault);
    else
        reply(connection, m_api.answer(path, request, nullptr), request.keepsAlive);
}

void SandboxServer::handleFault(SandboxConnection *connection, const QString &path,
                                const SandboxRequest &request, const SandboxFault &fault)
{
    using Kind = SandboxFault::Kind;
    switch (fault.kind) {
    case Kind::Status:
        reply(connection, {fault.status, fault.body, fault.contentType, fault.headers},
              request.keepsAlive);
        return;
    case Kind::HangBefore:
        return;
    case Kind::ResetBefore:
        connection->reset();
        return;
    case Kind::HalfBefore:
        connection->answerHalf(halfOf(SandboxApi::success(
            {{u"request_id"_s, u"01hzq90a2c4e6g8j0m2p4r6t8v"_s}, {u"data"_s, QJsonObject()}})));
        return;
    default:
        break;
    }
    const SandboxAnswer answer = m_api.answer(path, request, &fault);
    switch (fault.kind) {
    case Kind::HangAfter:
        return;
    case Kind::ResetAfter:
        connection->reset();
        return;
    case Kind::HalfAfter:
        connection->answerHalf(halfOf(answer));
        return;
    case Kind::Delay:
        m_world->clock().after(std::chrono::milliseconds(fault.delayMs), connection,
                               [this, connection, answer, keepsAlive = request.keepsAlive] {
                                   reply(connection, answer, keepsAlive);
                               });
        return;
    default:
        reply(connection, answer, request.keepsAlive);
    }
}

QByteArray SandboxServer::halfOf(const SandboxAnswer &answer)
{
    const QByteArray wire = sandboxWireBytes(answer, m_world->clock().nowMs(), true);
    return wire.left(wire.size() - (answer.body.size() + 1) / 2);
}

void SandboxServer::reply(SandboxConnection *connection, const SandboxAnswer &answer,
                          bool keepsAlive)
{
    connection->answer(sandboxWireBytes(answer, m_world->clock().nowMs(), keepsAlive), keepsAlive);
}

} // namespace Innbox
