#include "tests/bench/AnswerThread.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <ctime>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::Bench {

namespace {

/// The length of the first request in \p bytes, head and body; 0 while it is not whole.
qsizetype lengthOfRequest(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    const QByteArray lower = bytes.left(head).toLower();
    const qsizetype at = lower.indexOf("content-length:");
    const qsizetype body =
        at < 0 ? 0 : lower.mid(at + 15).split('\r').first().trimmed().toLongLong();
    const qsizetype whole = head + 4 + body;
    return bytes.size() >= whole ? whole : 0;
}

} // namespace

AnswerThread::AnswerThread(QList<QByteArray> bodies) : m_bodies(std::move(bodies)) {}

AnswerThread::~AnswerThread()
{
    quit();
    wait();
}

QUrl AnswerThread::begin()
{
    start();
    m_port.wait(0);
    return QUrl(u"http://127.0.0.1:%1/3.1/"_s.arg(m_port.load()));
}

double AnswerThread::cpuMs() const
{
    clockid_t clock = {};
    timespec time = {};
    if (::pthread_getcpuclockid(m_handle.load(), &clock) != 0 || ::clock_gettime(clock, &time) != 0)
        return 0;
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

QByteArray AnswerThread::answerTo(const QByteArray &path)
{
    QByteArray body = R"({"request_id":"b","data":{}})"_ba;
    if (path.endsWith("/latest")) {
        body = m_bodies.at(m_next);
        m_next = std::min(m_next + 1, m_bodies.size() - 1);
    }
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void AnswerThread::run()
{
    m_handle = ::pthread_self();
    QTcpServer server;
    connect(&server, &QTcpServer::newConnection, &server, [this, &server] {
        QTcpSocket *const socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
                [this, socket, bytes = QByteArray()]() mutable {
                    bytes += socket->readAll();
                    while (const qsizetype length = lengthOfRequest(bytes)) {
                        socket->write(answerTo(bytes.split(' ').value(1)));
                        bytes.remove(0, length);
                    }
                });
    });
    const bool isListening = server.listen(QHostAddress::LocalHost);
    m_port = isListening ? server.serverPort() : quint16(1);
    m_port.notify_all();
    exec();
}

} // namespace Innbox::Bench
