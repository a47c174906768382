#include "tests/support/LoopbackConnection.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>

#include <sys/socket.h>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 FloodPieceBytes = 64 * 1024;

QByteArray headOf(const LoopbackAnswer &answer, bool isChunked)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
    const auto has = [&answer](const QByteArray &name) {
        return std::ranges::any_of(answer.headers, [&name](const auto &header) {
            return header.first.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    if (!has("Content-Type"_ba))
        head += "Content-Type: application/json\r\n";
    if (isChunked)
        head += "Transfer-Encoding: chunked\r\n";
    else if (!has("Content-Length"_ba))
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace

LoopbackConnection::LoopbackConnection(LoopbackServer *server, QTcpSocket *socket)
    : QObject(socket), m_server(server), m_socket(socket)
{
    connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    read();
}

void LoopbackConnection::read()
{
    m_buffer += m_socket->readAll();
    while (!m_isSilent && (m_current >= 0 || takeHead())) {
        LoopbackRequest &request = m_server->m_requests[m_current];
        const qsizetype missing = m_bodySize - request.body.size();
        request.body += m_buffer.left(missing);
        m_buffer.remove(0, std::min(missing, m_buffer.size()));
        if (request.body.size() < m_bodySize)
            return;
        request.isComplete = true;
        m_current = -1;
        m_server->writeLate();
        play(m_server->answerFor(LoopbackRequest(request)));
    }
}

bool LoopbackConnection::takeHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> lines = m_buffer.left(end).replace("\r\n", "\n").split('\n');
    m_buffer.remove(0, end + 4);
    const QList<QByteArray> words = lines.first().split(' ');
    LoopbackRequest request{.method = words.value(0), .path = words.value(1)};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    m_bodySize = request.header("Content-Length"_ba).toLongLong();
    m_current = m_server->m_requests.size();
    m_server->m_requests.append(request);
    return true;
}

void LoopbackConnection::play(const LoopbackAnswer &answer)
{
    using How = LoopbackAnswer::How;
    const QByteArray half = answer.body.left(answer.body.size() / 2);
    switch (answer.how) {
    case How::Whole:
        write(headOf(answer, false) + answer.body);
        return;
    case How::Close:
        closeAfterWriting();
        return;
    case How::Reset:
        resetNow();
        return;
    case How::HalfStatusLine:
        write("HTTP/1.1 2"_ba);
        closeAfterWriting();
        return;
    case How::HalfBody:
        write(headOf(answer, false) + half);
        closeAfterWriting();
        return;
    case How::HalfChunk:
        write(headOf(answer, true) + chunk(answer.body).left(answer.body.size() / 2));
        closeAfterWriting();
        return;
    case How::Hang:
        m_isSilent = true;
        return;
    case How::HangInBody:
        m_isSilent = true;
        write(headOf(answer, false) + half);
        return;
    case How::Trickle:
        trickle(headOf(answer, false) + answer.body, answer.pace);
        return;
    case How::Flood:
        write(headOf(answer, true));
        flood(answer.floodBytes);
        return;
    case How::Raw:
        write(answer.body);
        if (!answer.late.isEmpty())
            m_server->m_late.append([self = QPointer(this), late = answer.late] {
                if (self)
                    self->write(late);
            });
        return;
    }
}

void LoopbackConnection::write(const QByteArray &bytes)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return; // the client gave up
    m_socket->write(bytes);
    m_server->m_bytesSent += bytes.size();
}

void LoopbackConnection::closeAfterWriting()
{
    m_isSilent = true;
    m_socket->disconnectFromHost();
}

void LoopbackConnection::resetNow()
{
    m_isSilent = true;
    const linger discard{.l_onoff = 1, .l_linger = 0}; // close() then sends a reset
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &discard,
                 sizeof discard);
    m_socket->abort();
}

void LoopbackConnection::trickle(const QByteArray &bytes, std::chrono::milliseconds pace)
{
    auto *const timer = new QTimer(this);
    const auto rest = std::make_shared<QByteArray>(bytes);
    connect(timer, &QTimer::timeout, this, [this, timer, rest] {
        write(rest->left(1));
        rest->remove(0, 1);
        if (rest->isEmpty())
            timer->deleteLater();
    });
    timer->start(pace);
}

void LoopbackConnection::flood(qint64 bytes)
{
    // As half a gigabit a second would bring it. What comes as fast as it is read keeps Qt's
    // connection thread reading, and deaf to the limits we set, until all is there: a race that
    // no network runs.
    constexpr std::chrono::milliseconds Pace{1};
    auto *const turns = new QTimer(this);
    connect(turns, &QTimer::timeout, this, [this, turns, rest = bytes]() mutable {
        // A whole flood is never in memory: the next piece goes when the last one went.
        if (m_socket->bytesToWrite() > 0)
            return;
        const qint64 size = std::min(rest, FloodPieceBytes);
        write(size > 0 ? chunk(QByteArray(size, ' ')) : "0\r\n\r\n"_ba);
        rest -= size;
        if (size == 0)
            turns->stop();
    });
    turns->start(Pace);
}

} // namespace Innbox
