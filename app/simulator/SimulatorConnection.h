#pragma once

#include "app/simulator/SimulatorHttp.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Innbox {

/// One connection: hands out one request at a time and writes what it is told, whole or not.
/// Deletes itself when the socket is closed.
/// Thread: that of its parent.
class SimulatorConnection : public QObject {
    Q_OBJECT
public:
    /// \param socket  becomes a child
    explicit SimulatorConnection(QTcpSocket *socket, QObject *parent);

    /// Writes a whole answer; afterwards the next request may come, or the connection closes.
    void answer(const QByteArray &wire, bool keepsAlive);
    /// Writes a part of an answer and closes.
    void answerHalf(const QByteArray &wire);
    /// Resets the connection (RST), so that the client sees it break.
    void reset();

Q_SIGNALS:
    /// A whole request arrived. Nothing else is read before it was answered; without an answer
    /// the connection hangs until the client gives up.
    void requested(const Innbox::SimulatorRequest &request);
    /// The bytes are no request that can be answered: 400, 411, 413, 431 or 505 goes out.
    void refused(int status);

private:
    void pump();

    QTcpSocket *m_socket;
    SimulatorRequestReader m_reader{};
    bool m_isBusy = false;
    bool m_isEnding = false;
};

} // namespace Innbox
