#include "app/simulator/SimulatorServer.h"

#include "app/simulator/SimulatorConnection.h"
#include "app/simulator/SimulatorWorld.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpSocket>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1String BasePath("/3.1");
constexpr QLatin1String DoorPath("/sandbox");

} // namespace

SimulatorServer::SimulatorServer(SimulatorWorld *world, SimulatorRules rules, QObject *parent)
    : QObject(parent), m_world(world), m_api(world, rules),
      m_controlApi(world, &m_api, &m_faults, &m_posts)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &SimulatorServer::accept);
}

SimulatorServer::~SimulatorServer() = default;

bool SimulatorServer::listen(quint16 port)
{
    return m_listener.listen(QHostAddress(QHostAddress::LocalHost), port);
}

QUrl SimulatorServer::baseUrl() const
{
    if (!m_listener.isListening())
        return {};
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_listener.serverPort()).arg(BasePath));
}

void SimulatorServer::accept()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        if (findChildren<SimulatorConnection *>(Qt::FindDirectChildrenOnly).size() >=
            MaxConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *connection = new SimulatorConnection(socket, this);
        connect(
            connection, &SimulatorConnection::requested, this,
            [this, connection](const SimulatorRequest &request) { handle(connection, request); });
        connect(connection, &SimulatorConnection::refused, this, [this, connection](int status) {
            reply(connection, SimulatorApi::refused({status, {}, u"The request cannot be read."_s}),
                  false);
        });
    }
}

void SimulatorServer::handle(SimulatorConnection *connection, const SimulatorRequest &request)
{
    const QString target = QString::fromLatin1(request.path);
    if (target.startsWith(DoorPath + '/'_L1)) {
        reply(connection, m_controlApi.answer(target.mid(DoorPath.size()), request),
              request.keepsAlive);
        return;
    }
    if (!target.startsWith(BasePath + '/'_L1)) {
        reply(connection, SimulatorApi::refused(SimulatorRefusal::notFound()), request.keepsAlive);
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

void SimulatorServer::handleFault(SimulatorConnection *connection, const QString &path,
                                  const SimulatorRequest &request, const SimulatorFault &fault)
{
    using Kind = SimulatorFault::Kind;
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
        connection->answerHalf(halfOf(SimulatorApi::success(
            {{u"request_id"_s, u"01hzq90a2c4e6g8j0m2p4r6t8v"_s}, {u"data"_s, QJsonObject()}})));
        return;
    default:
        break;
    }
    const SimulatorAnswer answer = m_api.answer(path, request, &fault);
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

QByteArray SimulatorServer::halfOf(const SimulatorAnswer &answer)
{
    const QByteArray wire = sandboxWireBytes(answer, m_world->clock().nowMs(), true);
    return wire.left(wire.size() - (answer.body.size() + 1) / 2);
}

void SimulatorServer::reply(SimulatorConnection *connection, const SimulatorAnswer &answer,
                            bool keepsAlive)
{
    connection->answer(sandboxWireBytes(answer, m_world->clock().nowMs(), keepsAlive), keepsAlive);
}

} // namespace Innbox
