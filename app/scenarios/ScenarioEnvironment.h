#pragma once

#include "app/engine/Engine.h"
#include "app/scenarios/ScenarioActions.h"
#include "app/scenarios/ScenarioClock.h"
#include "app/simulator/SimulatorServer.h"
#include "app/simulator/SimulatorWorld.h"
#include "models/items/WireLogModel.h"
#include "models/values/AccountFacts.h"
#include "models/values/Conversation.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace Innbox {

class OutgoingAttachmentStore;
class SqlStore;
class Store;

/// A program that works with the account: its own store on a real file and its own engine, or, for
/// the desk of a scenario that plays live, those of the window.
struct ScenarioClient {
    Store *store = nullptr;
    OutgoingAttachmentStore *pictures = nullptr;
    QPointer<Engine> engine{}; ///< null once the window's account was closed
    AccountFacts before{};     ///< the sums when the scenario began
    std::unique_ptr<SqlStore> ownStore;
    std::unique_ptr<Engine> ownEngine; ///< goes before its store
    ScenarioClient();
    ~ScenarioClient();
    Q_DISABLE_COPY_MOVE(ScenarioClient)
};

/// An account that is open on an embedded sandbox, to play on. All of it outlives the scenario's
/// last step; the engine tells its end by itself.
struct ScenarioAccount {
    SimulatorWorld *world = nullptr;
    SimulatorServer *server = nullptr;
    Store *store = nullptr;
    QPointer<Engine> engine{};
    Clock *clock = nullptr;
    OutgoingAttachmentStore *pictures = nullptr;
    std::function<bool(qint64)> advance{}; ///< moves the world's time on, ms
};

/// What a scenario plays on: a world in memory, its server on loopback, and the seats, all gone
/// with it; or an open account.
/// Thread: one, with an event loop.
class ScenarioEnvironment : public QObject {
public:
    explicit ScenarioEnvironment(QObject *parent = nullptr);
    ~ScenarioEnvironment() override;

    /// Makes world and server. Returns why that failed, one English sentence; nullopt = done.
    [[nodiscard]] std::optional<QString> open(const QJsonObject &world, const QJsonObject &rules);
    /// Plays on an open account instead: its rules are changed until close(), its queue is empty
    /// when this answers. Returns as open().
    QCoro::Task<std::optional<QString>> openLive(ScenarioAccount place, QJsonObject rules);
    /// The client of this name, made when nobody sat there yet; null = its store or engine failed.
    QCoro::Task<ScenarioClient *> client(QString name);
    /// Gives up what the engines of its own seats have under way.
    void cancel();
    /// Ends all engines; call and await before destruction.
    QCoro::Task<bool> close();
    /// Live: takes back what the scenario changed in rules and faults. Only while the world lives.
    bool restoreRules();

    [[nodiscard]] ScenarioActions &actor() { return *m_actor; }
    [[nodiscard]] Clock &clock() { return *m_time; }
    [[nodiscard]] SimulatorWorld &world() { return *m_world; }
    [[nodiscard]] SimulatorServer &server() { return *m_server; }
    [[nodiscard]] WireLogModel &wire() { return m_wire; }
    [[nodiscard]] qint64 elapsedMs() const { return m_world->nowMs() - m_startMs; }
    /// How often the provider took a text since the scenario began.
    [[nodiscard]] int acceptedCount(const QString &text) const;

private:
    ScenarioClient *addOwnClient(const QString &name);

    QTemporaryDir m_folder{};
    std::unique_ptr<ScenarioClock> m_ownClock;
    std::unique_ptr<SimulatorWorld> m_ownWorld;
    std::unique_ptr<SimulatorServer> m_ownServer;
    Clock *m_time = nullptr;
    SimulatorWorld *m_world = nullptr;
    SimulatorServer *m_server = nullptr;
    std::optional<QJsonObject> m_rulesBefore{}; ///< of an account that is played on
    qint64 m_startMs = 0;
    size_t m_sendsBefore = 0;
    std::unique_ptr<ScenarioActions> m_actor;
    WireLogModel m_wire{};
    std::map<QString, std::unique_ptr<ScenarioClient>> m_clients;
};

} // namespace Innbox
