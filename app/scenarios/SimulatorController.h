#pragma once

#include "app/scenarios/Scenario.h"
#include "app/scenarios/ScenarioEnvironment.h"
#include "models/ports/SandboxPort.h"

#include <QMap>
#include <QTimer>

#include <memory>
#include <optional>

namespace Innbox {

class AccountClock;
class SimulatorService;
class ScenarioRunner;
class OutgoingAttachmentStore;
class WireLogModel;

/// Steers the embedded sandbox of an open account, when this process serves it.
/// Thread: that of the sandbox.
class SimulatorController : public SandboxPort {
    Q_OBJECT
public:
    /// What it works with; all of it outlives the desk's close(), the engine tells its end itself.
    struct Parts {
        SimulatorService *host = nullptr;
        Store *store = nullptr;
        QPointer<Engine> engine{};
        AccountClock *clock = nullptr;
        OutgoingAttachmentStore *pictures = nullptr;
    };
    /// \param log  gets the exchanges of scenarios that play apart; outlives the desk
    explicit SimulatorController(WireLogModel *log, QObject *parent = nullptr);
    ~SimulatorController() override;

    /// The account is open: from here on the sandbox can be steered.
    void open(const Parts &parts);
    /// The account is about to be closed: a scenario under way takes no further step.
    void close();

    [[nodiscard]] SandboxState state() const override;
    [[nodiscard]] QList<SandboxTalk> talks() const override;
    [[nodiscard]] QList<SandboxHotel> hotels() const override;
    [[nodiscard]] QList<ScenarioCard> scenarios() const override { return m_cards; }
    [[nodiscard]] Refusal loadScenario(const QString &path, QString *why) override;
    [[nodiscard]] Refusal runScenario(const QString &name) override;
    [[nodiscard]] Refusal stepScenario(const QString &name) override;
    void stopScenario() override;
    [[nodiscard]] ScenarioRun run() const override { return m_run; }
    [[nodiscard]] QStringList faultKinds() const override;
    [[nodiscard]] Refusal addFault(const FaultRequest &fault) override;
    void clearFaults() override;
    [[nodiscard]] Refusal advance(qint64 byMs) override;
    [[nodiscard]] Refusal write(const SandboxNote &note) override;
    [[nodiscard]] Refusal book(const SandboxBookingRequest &request, QString *reservation) override;
    [[nodiscard]] Refusal reset() override;
    [[nodiscard]] Refusal saveWorld(const QString &path, QString *why) override;
    [[nodiscard]] Refusal loadWorld(const QString &path) override;

private:
    [[nodiscard]] bool isHere() const;
    void look();
    void followClock();
    void tellState();
    void beginAnew();
    // SimulatorControllerScenarios.cpp
    void addShipped();
    [[nodiscard]] Refusal begin(const QString &name, bool isStepping);
    void watch(ScenarioRunner *runner);
    void end(const ScenarioReport &report);

    std::optional<Parts> m_parts{};
    WireLogModel *m_log;
    QTimer m_look{};
    SandboxState m_shown{};
    QList<ScenarioCard> m_cards{};
    QMap<QString, Scenario> m_scenarios{};
    ScenarioRun m_run{};
    std::unique_ptr<ScenarioRunner> m_runner;
};

} // namespace Innbox
