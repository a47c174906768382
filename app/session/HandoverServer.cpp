#include "app/session/HandoverServer.h"

#include "app/session/Handover.h"
#include "models/Log.h"

#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>

#include <utility>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

HandoverServer::HandoverServer(Handler handler, QObject *parent)
    : QObject(parent), m_handler(std::move(handler)), m_server(std::make_unique<QLocalServer>())
{
    connect(m_server.get(), &QLocalServer::newConnection, this, &HandoverServer::accept);
}

HandoverServer::~HandoverServer() = default;

bool HandoverServer::listen(const QString &path)
{
    if (path.isEmpty())
        return false;
    QLocalServer::removeServer(path);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    return m_server->listen(path);
}

void HandoverServer::close()
{
    m_server->close();
}

void HandoverServer::accept()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isPeerSameUser(socket->socketDescriptor())) {
            socket->abort();
            continue;
        }
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void HandoverServer::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > MaxHandoverLineBytes)
            socket->abort();
        return;
    }
    const QByteArray line = socket->readLine(MaxHandoverLineBytes);
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) {
        socket->abort();
        return;
    }
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
    ++m_underWay;
    const QPointer<QLocalSocket> asker(socket);
    QCoro::connect(m_handler(document.object()), this, [this, asker](const QJsonObject &answer) {
        --m_underWay;
        // Whoever asked may be gone; what was done is in the store.
        if (asker) {
            asker->write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
            asker->disconnectFromServer();
        }
        if (m_underWay == 0)
            Q_EMIT becameIdle();
    });
}

} // namespace Innbox
