// How fast the simulator answers /messages/latest beside a bare QHttpServer with the same bytes:
// 100 messages an answer, 100,000 in the world, no limit, the load from another thread.

#include "app/simulator/SimulatorServer.h"
#include "app/simulator/SimulatorWorld.h"
#include "models/SystemClock.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHttpServer>
#include <QHttpServerResponse>
#include <QThread>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int WorldMessages = 100'000;
constexpr int Warmup = 200;
constexpr int Requests = 4000;
constexpr int Rounds = 5;

/// A blocking client on one kept connection.
class Load {
public:
    explicit Load(quint16 port)
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_isOpen =
            ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~Load() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(Load)

    /// Bytes of the answer's body; -1 = the exchange failed.
    qsizetype exchange(const QByteArray &request)
    {
        if (!m_isOpen || ::send(m_socket, request.constData(), size_t(request.size()),
                                MSG_NOSIGNAL) != request.size())
            return -1;
        QByteArray head;
        qsizetype length = -1;
        while (true) {
            // QHttpServer (Qt 6.4) writes head and body apart with Nagle's algorithm on: without
            // prompt acknowledgements its every answer would take 40 ms.
            const int on = 1;
            ::setsockopt(m_socket, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
            const ssize_t count = ::recv(m_socket, m_bytes.data(), m_bytes.size(), 0);
            if (count <= 0)
                return -1;
            if (length < 0) {
                head.append(m_bytes.data(), count);
                const qsizetype end = head.indexOf("\r\n\r\n");
                if (end < 0)
                    continue;
                const QByteArray lower = head.left(end).toLower();
                const qsizetype at = lower.indexOf("content-length: ");
                if (at < 0 || !lower.startsWith("http/1.1 200"))
                    return -1;
                const qsizetype lineEnd = lower.indexOf("\r\n", at);
                length = lower.mid(at + 16, lineEnd < 0 ? -1 : lineEnd - at - 16).toLongLong();
                m_rest = length - (head.size() - end - 4);
                m_body = head.mid(end + 4);
            } else {
                m_rest -= count;
                m_body.append(m_bytes.data(), count);
            }
            if (m_rest <= 0)
                return length;
        }
    }
    [[nodiscard]] const QByteArray &body() const { return m_body; }

private:
    int m_socket = -1;
    bool m_isOpen = false;
    std::vector<char> m_bytes = std::vector<char>(256 * 1024);
    QByteArray m_body{};
    qsizetype m_rest = 0;
};

QByteArray requestFor(const SimulatorWorld &world)
{
    return "POST /3.1/messages/latest HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " +
           world.token() + "\r\nX-Affiliate-Id: " + world.affiliateId().toLatin1() +
           "\r\nContent-Type: application/json\r\nAccept: application/json\r\n"
           "Content-Length: 2\r\n\r\n{}";
}

/// Requests a second; 0 = an exchange failed.
double rateOf(quint16 port, const QByteArray &request)
{
    double rate = 0;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        Load load(port);
        for (int at = 0; at < Warmup; ++at) {
            if (load.exchange(request) < 0)
                return;
        }
        QElapsedTimer took;
        took.start();
        for (int at = 0; at < Requests; ++at) {
            if (load.exchange(request) < 0)
                return;
        }
        rate = Requests * 1e9 / double(took.nsecsElapsed());
    }));
    QObject::connect(thread.get(), &QThread::finished, qApp, &QCoreApplication::quit);
    thread->start();
    QCoreApplication::exec();
    thread->wait();
    return rate;
}

QByteArray bodyOf(quint16 port, const QByteArray &request)
{
    QByteArray body;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        Load load(port);
        if (load.exchange(request) >= 0)
            body = load.body();
    }));
    QObject::connect(thread.get(), &QThread::finished, qApp, &QCoreApplication::quit);
    thread->start();
    QCoreApplication::exec();
    thread->wait();
    return body;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    SystemClock clock;
    auto opened = SimulatorWorld::open({}, &clock);
    if (!opened || !opened.value()->addMessages(WorldMessages))
        return 1;
    SimulatorWorld &world = *opened.value();
    SimulatorServer server(&world, {.requestsPerMinute = 0});
    if (!server.listen())
        return 1;
    const QByteArray request = requestFor(world);
    const QByteArray body = bodyOf(server.port(), request);
    QHttpServer bare;
    bare.route(u"/3.1/messages/latest"_s,
               [body] { return QHttpServerResponse("application/json"_ba, body); });
    const quint16 barePort = bare.listen(QHostAddress(QHostAddress::LocalHost));
    if (body.isEmpty() || barePort == 0)
        return 1;
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < Rounds; ++round) {
        ours.push_back(rateOf(server.port(), request));
        theirs.push_back(rateOf(barePort, request));
    }
    const double ratio = median(ours) / std::max(1.0, median(theirs));
    std::printf("latest of 100 among %zu messages, %lld bytes: simulator %.0f/s, bare QHttpServer "
                "%.0f/s, ratio %.2f (wanted 0.50)\n",
                world.messages().size(), static_cast<long long>(body.size()), median(ours),
                median(theirs), ratio);
    return ratio >= 0.5 ? 0 : 1;
}
