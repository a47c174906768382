#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <utility>

namespace Innbox {

/// What came back over the wire.
struct SandboxReply {
    int status = 0; ///< 0 = no status line
    QByteArray head{};
    QByteArray raw{}; ///< the body's bytes, as many as came
    QJsonObject body{};
    bool isWhole = false;  ///< as many bytes as Content-Length said
    bool isReset = false;  ///< the connection broke
    bool isClosed = false; ///< the server closed it in order
    [[nodiscard]] QString errorId() const;
    [[nodiscard]] QJsonObject data() const { return body[QStringLiteral("data")].toObject(); }
};

/// A raw HTTP client on one connection: any bytes out, exactly what comes back in. A bare socket,
/// because QTcpSocket does not tell a reset from an orderly end.
class SimulatorClient {
public:
    SimulatorClient(quint16 port, QByteArray token, QString affiliateId);
    ~SimulatorClient();
    Q_DISABLE_COPY_MOVE(SimulatorClient)

    /// A right POST of a JSON body to a path like "/3.1/messages/latest".
    SandboxReply post(const QByteArray &path, const QByteArray &body = "{}");
    SandboxReply post(const QByteArray &path, const QJsonObject &body);
    /// The bytes of that request; headers named in \p changed are replaced, with an empty value
    /// left out.
    [[nodiscard]] QByteArray wire(const QByteArray &path, const QByteArray &body,
                                  const QList<std::pair<QByteArray, QByteArray>> &changed = {},
                                  const QByteArray &method = "POST") const;
    /// Writes bytes and reads one answer, at most \p limitMs long.
    SandboxReply exchange(const QByteArray &bytes, int limitMs = 5000);
    void write(const QByteArray &bytes);
    [[nodiscard]] SandboxReply read(int limitMs = 5000);

private:
    void close();

    quint16 m_port;
    QByteArray m_token;
    QString m_affiliateId;
    int m_socket = -1;
    QByteArray m_buffer{};
};

} // namespace Innbox
