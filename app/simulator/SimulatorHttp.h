#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace Innbox {

using SandboxHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// One whole request.
struct SimulatorRequest {
    QByteArray method{};
    QByteArray path{}; ///< without the query
    bool hasQuery = false;
    SandboxHeaders headers{}; ///< names in lower case
    QByteArray body{};
    bool keepsAlive = true;

    /// The value of the first header of this lower-case name; nullopt = not given.
    [[nodiscard]] std::optional<QByteArray> header(QByteArrayView name) const;
};

struct SimulatorAnswer {
    int status = 200;
    QByteArray body{};
    QByteArray contentType = "application/json";
    SandboxHeaders headers{}; ///< besides Date, Content-Type, Content-Length, Connection
};

/// Status line, headers and body as they go over the wire.
/// \param nowMs  for the Date header, ms since 1970-01-01 UTC
[[nodiscard]] QByteArray sandboxWireBytes(const SimulatorAnswer &answer, qint64 nowMs,
                                          bool keepsAlive);

/// Takes requests out of a stream of bytes (HTTP/1.1 and 1.0). Bodies need a Content-Length:
/// chunked ones are refused. Pure, no sockets.
class SimulatorRequestReader {
public:
    static constexpr qsizetype MaxHeadBytes = 16 * 1024;
    static constexpr qsizetype MaxBodyBytes = 2 * 1024 * 1024;

    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next whole request, if there is one. Afterwards look at refusal().
    [[nodiscard]] std::optional<SimulatorRequest> take();
    /// Status to refuse the connection with (400, 411, 413, 431, 505); 0 = all is well. For good.
    [[nodiscard]] int refusal() const { return m_refusal; }
    /// True once for each request whose client waits for "100 Continue" before it sends the body.
    [[nodiscard]] bool takeContinue();

private:
    bool readHead();
    bool readFields(const QList<QByteArray> &lines);

    QByteArray m_buffer{};
    std::optional<SimulatorRequest> m_head{};
    qsizetype m_bodyBytes = 0;
    bool m_wantsContinue = false;
    int m_refusal = 0;
};

} // namespace Innbox
