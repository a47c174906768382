#pragma once

#include "app/simulator/ControlApi.h"
#include "app/simulator/SimulatorApi.h"
#include "app/simulator/SimulatorFaults.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

namespace Innbox {

class SimulatorConnection;
class SimulatorWorld;

/// The partner API over real HTTP/1.1 on 127.0.0.1, below "/3.1", and the control door below
/// "/sandbox" (see ControlApi). Every answer carries a Date header by the world's clock.
/// Thread: that of the world; needs an event loop.
class SimulatorServer : public QObject {
    Q_OBJECT
public:
    static constexpr int MaxConnections = 256;

    /// \param world  outlives this
    explicit SimulatorServer(SimulatorWorld *world, SimulatorRules rules = {},
                             QObject *parent = nullptr);
    ~SimulatorServer() override;

    /// \param port  0 = any free one
    /// Returns false when nothing can listen there.
    [[nodiscard]] bool listen(quint16 port = 0);
    /// "http://127.0.0.1:PORT/3.1"; empty before listen().
    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }

    [[nodiscard]] SimulatorFaults &faults() { return m_faults; }
    [[nodiscard]] SimulatorRules &rules() { return m_api.rules(); }
    /// This side may no longer write there, by the world's clock and the rules.
    [[nodiscard]] bool isTooLate(const SimulatorDraft &draft) const
    {
        return m_api.isTooLate(draft);
    }
    /// Whole POSTs that arrived for an endpoint like "/messages/send", whatever became of them.
    [[nodiscard]] int postCount(const QString &path) const { return m_posts.value(path); }
    [[nodiscard]] const QHash<QString, int> &posts() const { return m_posts; }

private:
    void accept();
    void handle(SimulatorConnection *connection, const SimulatorRequest &request);
    void handleFault(SimulatorConnection *connection, const QString &path,
                     const SimulatorRequest &request, const SimulatorFault &fault);
    void reply(SimulatorConnection *connection, const SimulatorAnswer &answer, bool keepsAlive);
    [[nodiscard]] QByteArray halfOf(const SimulatorAnswer &answer);

    SimulatorWorld *m_world;
    QTcpServer m_listener{};
    SimulatorApi m_api;
    SimulatorFaults m_faults{};
    ControlApi m_controlApi;
    QHash<QString, int> m_posts{};
};

} // namespace Innbox
