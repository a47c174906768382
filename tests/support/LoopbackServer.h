#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace Innbox {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// One request as its bytes came.
struct LoopbackRequest {
    QByteArray method{};
    QByteArray path{}; ///< as in the request line: "/3.1/messages/latest"
    HttpHeaders headers{};
    QByteArray body{};
    bool isComplete = false; ///< the whole body came

    /// Its value, whatever the case of the name; empty = none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// What the server does with a request: a whole answer, or one of the ways to fail.
struct LoopbackAnswer {
    enum class How {
        Whole,
        Close,          ///< the connection closes without a byte
        Reset,          ///< the same with a TCP reset
        HalfStatusLine, ///< "HTTP/1.1 2", then close
        HalfBody,       ///< the promised length, half the bytes, then close
        HalfChunk,      ///< chunked, cut inside a chunk
        Hang,           ///< nothing, the connection stays open
        HangInBody,     ///< head and half the body, then nothing
        Trickle,        ///< one byte every `pace`
        Flood,          ///< `floodBytes` blanks, chunked: no length is promised
        Raw,            ///< `body` byte by byte as it is, the connection stays open
    };
    int status = 200;
    QByteArray body{};
    HttpHeaders headers{};
    How how = How::Whole;
    std::chrono::milliseconds pace{1};
    qint64 floodBytes = 0;
    /// With Raw: written to the same connection, if it is still open, right before the next
    /// request of any connection is answered.
    QByteArray late{};
};

/// A raw HTTP/1.1 server on 127.0.0.1 for tests: any bytes, hang, cut. It runs on the thread of
/// the test and lives from its event loop.
///
///     LoopbackServer server;
///     server.answer(503, "{}"_ba);                                   // every path
///     server.on("/messages/send"_ba, [](const LoopbackRequest &) {   // one path
///         return LoopbackAnswer{.how = LoopbackAnswer::How::Reset};
///     });
///     ApiClient client(..., {.base = server.url(), ...});
///     QCOMPARE(server.postCount("/messages/send"_ba), 1);
///
/// A request counts as soon as its head is whole, even when its body never is. Without a script
/// every request is answered 404. Connections are kept open between requests.
class LoopbackServer : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<LoopbackAnswer(const LoopbackRequest &)>;
    enum class Security { Plain, SelfSigned };

    explicit LoopbackServer(Security security = Security::Plain, QObject *parent = nullptr);
    ~LoopbackServer() override;

    /// "http://127.0.0.1:port/" (or https).
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] quint16 port() const { return m_port; }

    /// What every path without a handler of its own answers.
    void answer(int status, const QByteArray &body, const HttpHeaders &headers = {});
    void answer(const LoopbackAnswer &answer);
    /// Who answers a path from now on.
    void on(const QByteArray &path, const Handler &handler);
    /// Stops listening and closes every connection: the next one is refused.
    void shutDown();

    /// POSTs seen on this path, whole or not; of every path when empty.
    [[nodiscard]] int postCount(const QByteArray &path = {}) const;
    /// Requests seen on this path; all when empty. In order of their heads.
    [[nodiscard]] QList<LoopbackRequest> requests(const QByteArray &path = {}) const;
    /// The newest request; an empty one when there is none.
    [[nodiscard]] LoopbackRequest last() const;
    [[nodiscard]] int connectionCount() const { return m_connections; }
    /// Bytes of answers handed to connections so far.
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }

Q_SIGNALS:
    /// A request is whole and about to be answered.
    void requested(const QByteArray &path);

private:
    friend class LoopbackConnection;
    [[nodiscard]] LoopbackAnswer answerFor(const LoopbackRequest &request);
    void writeLate();

    std::unique_ptr<QTcpServer> m_server;
    LoopbackAnswer m_default{.status = 404, .body = QByteArrayLiteral("{}")};
    QHash<QByteArray, Handler> m_handlers{};
    QList<LoopbackRequest> m_requests{};
    QList<std::function<void()>> m_late{};
    int m_connections = 0;
    qint64 m_bytesSent = 0;
    quint16 m_port = 0;
    Security m_security;
};

} // namespace Innbox
