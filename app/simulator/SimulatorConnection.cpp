#include "app/simulator/SimulatorConnection.h"

#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

namespace Innbox {

namespace {

constexpr int GoodbyeMs = 5000;

} // namespace

SimulatorConnection::SimulatorConnection(QTcpSocket *socket, QObject *parent)
    : QObject(parent), m_socket(socket)
{
    socket->setParent(this);
    // Bounds what piles up in memory while a request is not answered yet.
    socket->setReadBufferSize(SimulatorRequestReader::MaxBodyBytes +
                              SimulatorRequestReader::MaxHeadBytes);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &SimulatorConnection::pump);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void SimulatorConnection::pump()
{
    if (m_isEnding) {
        // Read on, for closing with unread bytes would reset the connection and lose the answer.
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    while (!m_isBusy && !m_isEnding) {
        m_reader.feed(m_socket->readAll());
        const auto request = m_reader.take();
        if (request) {
            m_isBusy = true;
            Q_EMIT requested(*request);
            continue;
        }
        if (m_reader.refusal() != 0) {
            m_isBusy = true;
            Q_EMIT refused(m_reader.refusal());
            return;
        }
        if (m_reader.takeContinue())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        if (m_socket->bytesAvailable() == 0)
            return;
    }
}

void SimulatorConnection::answer(const QByteArray &wire, bool keepsAlive)
{
    m_socket->write(wire);
    if (!keepsAlive) {
        m_isEnding = true;
        const bool hasMore = m_reader.refusal() != 0;
        if (hasMore)
            QTimer::singleShot(GoodbyeMs, this, &SimulatorConnection::reset);
        else
            m_socket->disconnectFromHost();
        return;
    }
    m_isBusy = false;
    // The next request may wait in the buffer already; queued, because pump() may be the caller.
    QMetaObject::invokeMethod(this, &SimulatorConnection::pump, Qt::QueuedConnection);
}

void SimulatorConnection::answerHalf(const QByteArray &wire)
{
    m_isEnding = true;
    m_socket->write(wire);
    m_socket->disconnectFromHost();
}

void SimulatorConnection::reset()
{
    m_isEnding = true;
    const linger now{1, 0};
    const int descriptor = int(m_socket->socketDescriptor());
    // Without it the kernel would close in an orderly way when everything was read.
    if (descriptor >= 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_socket->abort();
}

} // namespace Innbox
