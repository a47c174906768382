#pragma once

#include "app/simulator/SandboxApi.h"
#include "app/simulator/SandboxDoor.h"
#include "app/simulator/SandboxFaults.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

namespace Innbox {

class SandboxConnection;
class SandboxWorld;

/// The partner API over real HTTP/1.1 on 127.0.0.1, below "/3.1", and the control door below
/// "/sandbox" (see SandboxDoor). Every answer carries a Date header by the world's clock.
/// Thread: that of the world; needs an event loop.
class SandboxServer : public QObject {
    Q_OBJECT
public:
    static constexpr int MaxConnections = 256;

    /// \param world  outlives this
    explicit SandboxServer(SandboxWorld *world, SandboxRules rules = {}, QObject *parent = nullptr);
    ~SandboxServer() override;

    /// \param port  0 = any free one
    /// Returns false when nothing can listen there.
    [[nodiscard]] bool listen(quint16 port = 0);
    /// "http://127.0.0.1:PORT/3.1"; empty before listen().
    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }

    [[nodiscard]] SandboxFaults &faults() { return m_faults; }
    [[nodiscard]] SandboxRules &rules() { return m_api.rules(); }
    /// This side may no longer write there, by the world's clock and the rules.
    [[nodiscard]] bool isTooLate(const SandboxDraft &draft) const { return m_api.isTooLate(draft); }
    /// Whole POSTs that arrived for an endpoint like "/messages/send", whatever became of them.
    [[nodiscard]] int postCount(const QString &path) const { return m_posts.value(path); }
    [[nodiscard]] const QHash<QString, int> &posts() const { return m_posts; }

private:
    void accept();
    void handle(SandboxConnection *connection, const SandboxRequest &request);
    void handleFault(SandboxConnection *connection, const QString &path,
                     const SandboxRequest &request, const SandboxFault &fault);
    void reply(SandboxConnection *connection, const SandboxAnswer &answer, bool keepsAlive);
    [[nodiscard]] QByteArray halfOf(const SandboxAnswer &answer);

    SandboxWorld *m_world;
    QTcpServer m_listener{};
    SandboxApi m_api;
    SandboxFaults m_faults{};
    SandboxDoor m_controlApi;
    QHash<QString, int> m_posts{};
};

} // namespace Innbox
