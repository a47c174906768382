#include "tests/app/SimulatorClient.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSocketNotifier>
#include <QTimer>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

QString SandboxReply::errorId() const
{
    return body[u"errors"_s].toArray().at(0).toObject()[u"id"_s].toString();
}

SimulatorClient::SimulatorClient(quint16 port, QByteArray token, QString affiliateId)
    : m_port(port), m_token(std::move(token)), m_affiliateId(std::move(affiliateId))
{
}

QByteArray SimulatorClient::wire(const QByteArray &path, const QByteArray &body,
                                 const QList<std::pair<QByteArray, QByteArray>> &changed,
                                 const QByteArray &method) const
{
    QList<std::pair<QByteArray, QByteArray>> headers{
        {"Host", "127.0.0.1"},
        {"Authorization", "Bearer " + m_token},
        {"X-Affiliate-Id", m_affiliateId.toLatin1()},
        {"Content-Type", "application/json"},
        {"Accept", "application/json"},
        {"Content-Length", QByteArray::number(body.size())}};
    for (const auto &change : changed) {
        headers.removeIf([&change](const auto &header) { return header.first == change.first; });
        if (!change.second.isEmpty())
            headers.append(change);
    }
    QByteArray bytes = method + ' ' + path + " HTTP/1.1\r\n";
    for (const auto &[name, value] : std::as_const(headers))
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n" + body;
}

SandboxReply SimulatorClient::post(const QByteArray &path, const QByteArray &body)
{
    return exchange(wire(path, body));
}

SandboxReply SimulatorClient::post(const QByteArray &path, const QJsonObject &body)
{
    return post(path, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

SandboxReply SimulatorClient::exchange(const QByteArray &bytes, int limitMs)
{
    write(bytes);
    return read(limitMs);
}

SimulatorClient::~SimulatorClient()
{
    close();
}

void SimulatorClient::close()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
    m_buffer.clear();
}

void SimulatorClient::write(const QByteArray &bytes)
{
    if (m_socket < 0) {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(m_port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        // The kernel accepts for a listening socket: this waits for no event loop.
        if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            return close();
    }
    // What the buffers do not take at once is lost; the requests of these tests are small.
    [[maybe_unused]] const auto sent =
        ::send(m_socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
}

SandboxReply SimulatorClient::read(int limitMs)
{
    SandboxReply reply;
    if (m_socket < 0)
        return reply;
    QEventLoop loop;
    qint64 length = -1;
    const auto take = [&] {
        char bytes[16384];
        ssize_t count = 0;
        while ((count = ::recv(m_socket, bytes, sizeof bytes, MSG_DONTWAIT)) > 0)
            m_buffer.append(bytes, count);
        reply.isClosed = count == 0;
        reply.isReset = count < 0 && errno == ECONNRESET;
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (reply.status == 0 && end >= 0) {
            reply.head = m_buffer.left(end);
            reply.status = reply.head.mid(9, 3).toInt();
            m_buffer.remove(0, end + 4);
            static const QRegularExpression field(u"\\r\\nContent-Length: (\\d+)"_s);
            length = field.match(QString::fromLatin1(reply.head)).captured(1).toLongLong();
        }
        reply.isWhole = length >= 0 && m_buffer.size() >= length;
        if (reply.isWhole || reply.isClosed || reply.isReset)
            loop.quit();
    };
    take();
    if (!reply.isWhole && !reply.isClosed && !reply.isReset) {
        QSocketNotifier notifier(m_socket, QSocketNotifier::Read);
        QObject::connect(&notifier, &QSocketNotifier::activated, &loop, take);
        QTimer::singleShot(limitMs, &loop, &QEventLoop::quit);
        loop.exec();
    }
    reply.raw = m_buffer.left(reply.isWhole ? length : m_buffer.size());
    m_buffer.remove(0, reply.raw.size());
    reply.body = QJsonDocument::fromJson(reply.raw).object();
    if (reply.isClosed || reply.isReset)
        close();
    return reply;
}

} // namespace Innbox
