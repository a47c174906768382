#pragma once

#include "models/files/FileLock.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QLocalSocket;
QT_END_NAMESPACE

namespace Innbox {

class HandoverServer;

/// One process with a window per data folder. The first holds the lock of the folder and listens on
/// a socket in it (0600); a second one hands its request over. The kernel frees the lock of a
/// killed process, so a stale socket is replaced; a process that is ending is waited for. Thread:
/// the one it lives in.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// Answers the request of a later process; nullopt = not now, it shall ask again.
    using Handler = std::function<std::optional<QJsonObject>(const QJsonObject &request)>;
    /// How long a first process that neither answers nor ends is waited for.
    static constexpr qint64 PatienceMs = 20'000;

    /// \param dataDir the data folder; it exists
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Becomes the first, or hands \p request to it: exactly one of the signals follows, later or
    /// within this call. Call once.
    void claim(const QJsonObject &request, Handler handler);
    /// Nobody is answered any more: this process is ending, the next one waits for its end.
    void stopListening();
    [[nodiscard]] QString socketPath() const { return m_socketPath; }

Q_SIGNALS:
    void becameFirst();
    /// The first process has done it. \param answer what its Handler returned
    void handedOver(const QJsonObject &answer);
    /// The lock cannot be used: \p detail says why in the system's words.
    void unusable(const QString &detail);
    /// Another process has the lock but does not answer.
    void silent();

private:
    void attempt();
    void listen();
    void ask();
    void takeAnswer(const QByteArray &line);

    QString m_dataDir;
    QString m_socketPath;
    int m_folder = -1; ///< open descriptor, where the path is too long for a socket
    FileLock m_lock;
    QByteArray m_request{};
    Handler m_handler{};
    QElapsedTimer m_waited{};
    std::unique_ptr<HandoverServer> m_server;
    std::unique_ptr<QLocalSocket> m_socket;
};

} // namespace Innbox
