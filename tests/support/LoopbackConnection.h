#pragma once

#include "tests/support/LoopbackServer.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Innbox {

/// One connection of a LoopbackServer: reads requests one by one, plays the scripted answers.
class LoopbackConnection : public QObject {
public:
    LoopbackConnection(LoopbackServer *server, QTcpSocket *socket);

private:
    void read();
    /// False: the head is not whole yet.
    bool takeHead();
    void play(const LoopbackAnswer &answer);
    void write(const QByteArray &bytes);
    void closeAfterWriting();
    void resetNow();
    void trickle(const QByteArray &bytes, std::chrono::milliseconds pace);
    void flood(qint64 bytes);

    LoopbackServer *m_server;
    QTcpSocket *m_socket;
    QByteArray m_buffer{};
    qsizetype m_current = -1; ///< index of the request being read; -1 = waiting for a head
    qsizetype m_bodySize = 0;
    bool m_isSilent = false; ///< hangs: nothing more is read
};

} // namespace Innbox
