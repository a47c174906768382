#pragma once

#include "app/sandbox/Scenario.h"
#include "app/sync/Problem.h"
#include "models/values/Conversation.h"
#include "models/values/OutboxItem.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace Innbox {

class ScenarioStage;
struct ScenarioSeat;

/// Plays one scenario without a window: a real engine with a real store against the simulator over
/// real HTTP, on a clock that leaps over waits. An expectation that fails is noted, the rest goes
/// on. Use once.
/// Thread: one, with an event loop.
class ScenarioRunner : public QObject {
    Q_OBJECT
public:
    explicit ScenarioRunner(Scenario scenario, QObject *parent = nullptr);
    ~ScenarioRunner() override;

    /// Plays all steps; await it before destruction.
    QCoro::Task<ScenarioReport> run();
    /// No further step is taken; run() answers soon.
    void stop() { m_isStopped = true; }

Q_SIGNALS:
    /// A step begins; from 1 on.
    void stepped(int step);
    void checked(const Innbox::ScenarioCheck &check);

private:
    /// Why the step could not be taken; nullopt = it was.
    using StepError = std::optional<QString>;
    QCoro::Task<StepError> take(ScenarioStep step);
    QCoro::Task<StepError> sync(QJsonObject what);
    QCoro::Task<StepError> refresh(QJsonObject what);
    QCoro::Task<StepError> reply(QJsonObject what);
    QCoro::Task<std::optional<Conversation>> conversation(ScenarioSeat *seat, QString name);
    // ScenarioExpectations.cpp
    QCoro::Task<StepError> expect(QJsonObject what);
    QCoro::Task<ScenarioCheck> judge(QString kind, QJsonValue wanted);
    QCoro::Task<ScenarioCheck> judgeMessages(QJsonObject what);
    QCoro::Task<ScenarioCheck> judgeReply(QJsonObject what);
    QCoro::Task<ScenarioCheck> judgeNumbers(QJsonObject what);
    [[nodiscard]] ScenarioCheck judgeAnswers(const QJsonObject &what);

    Scenario m_scenario;
    std::unique_ptr<ScenarioStage> m_stage;
    ScenarioReport m_report{};
    int m_step = 0;
    bool m_isStopped = false;
    std::optional<Problem> m_problem{};   ///< of the newest sync or refresh
    QHash<QString, OutboxId> m_replies{}; ///< by seat and text
};

} // namespace Innbox
