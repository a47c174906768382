#pragma once

#include "app/engine/sync/Problem.h"
#include "app/scenarios/Scenario.h"
#include "app/scenarios/ScenarioEnvironment.h"
#include "models/values/Conversation.h"
#include "models/values/OutboxItem.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace Innbox {

/// Plays one scenario without a window: a real engine with a real store against the simulator over
/// real HTTP, on a clock that leaps over waits. An expectation that fails is noted, the rest goes
/// on. Use once.
/// Thread: one, with an event loop.
class ScenarioRunner : public QObject {
    Q_OBJECT
public:
    explicit ScenarioRunner(Scenario scenario, QObject *parent = nullptr);
    ~ScenarioRunner() override;

    /// Plays on an open account instead of a world of its own. Before run().
    void playOn(const ScenarioAccount &place) { m_place = place; }
    /// Waits before each step until goOn(), or not. May be called at any time.
    void setStepping(bool isStepping);
    /// Takes the step that waits.
    void goOn();

    /// Plays all steps; await it before destruction.
    QCoro::Task<ScenarioReport> run();
    /// No further step is taken and requests of its own seats are given up; run() answers as soon
    /// as the present step has ended.
    void stop();
    /// The exchanges of all seats.
    [[nodiscard]] WireLogModel *wire() const;

Q_SIGNALS:
    /// Waits for goOn() before this step; from 1 on.
    void waits(int step);
    /// A step begins; from 1 on.
    void stepped(int step);
    /// goOn(), setStepping(false) or stop() was called.
    void wentOn();
    void checked(const Innbox::ScenarioCheck &check);

private:
    /// Why the step could not be taken; nullopt = it was.
    using StepError = std::optional<QString>;
    QCoro::Task<StepError> open();
    QCoro::Task<StepError> take(ScenarioStep step);
    QCoro::Task<StepError> sync(QJsonObject what);
    QCoro::Task<StepError> refresh(QJsonObject what);
    QCoro::Task<StepError> reply(QJsonObject what);
    QCoro::Task<std::optional<Conversation>> conversation(ScenarioClient *client, QString name);
    // ScenarioExpectations.cpp
    QCoro::Task<StepError> expect(QJsonObject what);
    QCoro::Task<ScenarioCheck> judge(QString kind, QJsonValue wanted);
    QCoro::Task<ScenarioCheck> judgeMessages(QJsonObject what);
    QCoro::Task<ScenarioCheck> judgeReply(QJsonObject what);
    QCoro::Task<ScenarioCheck> judgeNumbers(QJsonObject what);
    [[nodiscard]] ScenarioCheck judgeAnswers(const QJsonObject &what);

    Scenario m_scenario;
    std::optional<ScenarioAccount> m_place{};
    std::unique_ptr<ScenarioEnvironment> m_environment;
    ScenarioReport m_report{};
    int m_step = 0;
    bool m_isStopped = false;
    bool m_isStepping = false;
    std::optional<Problem> m_problem{};   ///< of the newest sync or refresh
    QHash<QString, OutboxId> m_replies{}; ///< by client and text
};

} // namespace Innbox
