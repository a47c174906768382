#pragma once

#include "app/sandbox/SandboxServer.h"
#include "app/sandbox/SandboxWorld.h"
#include "app/sandbox/ScenarioActor.h"
#include "app/sandbox/ScenarioClock.h"
#include "models/items/WireLogModel.h"
#include "models/values/Conversation.h"

#include <QCoroTask>
#include <QObject>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <optional>

namespace Innbox {

class Engine;
class SqlStore;

/// A program that works with the account: its own store on a real file, its own engine.
struct ScenarioSeat {
    std::unique_ptr<SqlStore> store;
    std::unique_ptr<Engine> engine; ///< goes before its store
    ScenarioSeat();
    ~ScenarioSeat();
    Q_DISABLE_COPY_MOVE(ScenarioSeat)
};

/// What a scenario plays on: a world in memory, its server on loopback, and the seats. Everything
/// is gone with it.
/// Thread: one, with an event loop.
class ScenarioStage : public QObject {
public:
    explicit ScenarioStage(QObject *parent = nullptr);
    ~ScenarioStage() override;

    /// Makes world and server. Returns why that failed, one English sentence; nullopt = done.
    [[nodiscard]] std::optional<QString> open(const QJsonObject &world, const QJsonObject &rules);
    /// The seat of this name, made when nobody sat there yet; null = its store or engine failed.
    QCoro::Task<ScenarioSeat *> seat(QString name);
    /// Ends all engines; call and await before destruction.
    QCoro::Task<bool> close();

    [[nodiscard]] ScenarioActor &actor() { return *m_actor; }
    [[nodiscard]] ScenarioClock &clock() { return *m_clock; }
    [[nodiscard]] SandboxWorld &world() { return *m_world; }
    [[nodiscard]] SandboxServer &server() { return *m_server; }
    [[nodiscard]] WireLogModel &wire() { return m_wire; }
    [[nodiscard]] qint64 elapsedMs() const { return m_clock->nowMs() - m_startMs; }

private:
    QTemporaryDir m_folder{};
    std::unique_ptr<ScenarioClock> m_clock;
    qint64 m_startMs = 0;
    std::unique_ptr<SandboxWorld> m_world;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<ScenarioActor> m_actor;
    WireLogModel m_wire{};
    std::map<QString, std::unique_ptr<ScenarioSeat>> m_seats;
};

} // namespace Innbox
