#pragma once

#include "app/simulator/SimulatorRules.h"
#include "app/simulator/SimulatorTypes.h"
#include "app/simulator/SimulatorWorld.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QString>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

namespace Innbox {

class Clock;
class SimulatorServer;

/// How to reach the sandbox.
struct SimulatorAccess {
    QUrl baseUrl{};
    QString affiliateId{};
    QByteArray token{};
    bool isServing = false; ///< this process is the server
    friend bool operator==(const SimulatorAccess &, const SimulatorAccess &) = default;
};

struct SimulatorServiceOptions {
    SimulatorWorldOptions world{}; ///< its folder is the sandbox's; empty = in memory, for us alone
    SimulatorRules rules{};
    quint16 port = 0;         ///< 0 = the port of last time if it is free, else any
    int searchLimitMs = 3000; ///< how long start() looks for a server that holds the lock
};

/// The embedded sandbox of a folder: of all processes that use it one serves, the others connect.
/// The server holds a lock that the kernel releases when it dies ("sandbox.lock") and leaves its
/// address in "endpoint.json" (0600); the world is in "world.jsonl". Port and key survive restarts
/// where possible; the port is no part of what the sandbox is.
/// Thread: the one it lives in; it needs an event loop to serve.
class SimulatorService : public QObject {
    Q_OBJECT
public:
    /// \param clock  the real one; outlives this
    SimulatorService(SimulatorServiceOptions options, Clock *clock, QObject *parent = nullptr);
    ~SimulatorService() override;

    /// Becomes the server or finds it; looks at most searchLimitMs for one that is just starting.
    /// The future holds nullopt when neither worked: see error(). It is finished at once when no
    /// other process holds the lock, and never later than the destruction of this object. Also
    /// called after the server could not be reached: it may have died (then this process takes
    /// over) or come back elsewhere. Does not block; calls during a search share its answer.
    /// Errors: NotReadable, NotWritable, Damaged, TooNew, NoPort, Busy.
    [[nodiscard]] QFuture<std::optional<SimulatorAccess>> start();
    [[nodiscard]] const SimulatorError &error() const { return m_error; }

    /// Null while another process serves.
    [[nodiscard]] SimulatorServer *server() const { return m_server.get(); }
    [[nodiscard]] SimulatorWorld *world() const { return m_world.get(); }

private:
    enum class Lock { Taken, HeldElsewhere, Failed };

    Lock takeLock();
    void releaseLock();
    std::optional<SimulatorAccess> serve();
    // The search for a server in another process: lock, address, connection, again after a pause.
    void tryOnce();
    void probeServer();
    void tryAgain();
    void finish(std::optional<SimulatorAccess> access);
    [[nodiscard]] bool listen(quint16 previousPort);
    [[nodiscard]] bool writeEndpoint(const SimulatorAccess &access);
    [[nodiscard]] std::optional<SimulatorAccess> readEndpoint() const;
    [[nodiscard]] QString path(const QString &name) const;
    std::optional<SimulatorAccess> fail(SimulatorError error);

    SimulatorServiceOptions m_options;
    Clock *m_clock;
    int m_lock = -1; ///< descriptor of the lock file
    SimulatorError m_error{};
    SimulatorAccess m_access{};
    std::unique_ptr<SimulatorWorld> m_world{};
    std::unique_ptr<SimulatorServer> m_server{};
    std::optional<QPromise<std::optional<SimulatorAccess>>> m_search{};
    QDeadlineTimer m_searchLimit{};
    SimulatorAccess m_probed{}; ///< the address that m_probe connects to
    QTcpSocket m_probe{};
    QTimer m_probeLimit{};
    QTimer m_pause{};
};

} // namespace Innbox
