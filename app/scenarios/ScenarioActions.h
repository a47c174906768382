#pragma once

#include "app/scenarios/Scenario.h"

#include <QHash>
#include <QString>

#include <functional>
#include <optional>

namespace Innbox {

class SimulatorServer;
class SimulatorWorld;

/// Does what a scenario lets happen in the world: bookings, messages, faults, rules, time. What a
/// client does or expects is not its business.
/// Thread: that of the world.
class ScenarioActions {
public:
    /// Why a step could not be taken, one English sentence; nullopt = it was.
    using StepError = std::optional<QString>;

    /// \param world, server  outlive this
    /// \param advance        moves the world's time on, ms
    ScenarioActions(SimulatorWorld *world, SimulatorServer *server,
                    std::function<bool(qint64)> advance);

    /// True for the verbs act() knows.
    [[nodiscard]] static bool knows(const QString &verb);
    /// \param number  of the step, from 1 on
    [[nodiscard]] StepError act(const ScenarioStep &step, int number);

    /// The reservation a name of the file stands for; itself when it is none.
    [[nodiscard]] QString reservationOf(const QString &name) const;
    /// The stay of that reservation; -1 = unknown.
    [[nodiscard]] int stayOf(const QString &name) const;

private:
    [[nodiscard]] StepError book(const QJsonObject &what);
    [[nodiscard]] StepError write(const QJsonObject &what, int number);
    [[nodiscard]] StepError addFault(const QJsonObject &what);
    [[nodiscard]] StepError moveTime(const QJsonObject &what);
    [[nodiscard]] StepError setRules(const QJsonObject &what);
    [[nodiscard]] StepError cancel(const QJsonObject &what);
    [[nodiscard]] StepError redeliver();

    SimulatorWorld *m_world;
    SimulatorServer *m_server;
    std::function<bool(qint64)> m_advance;
    QHash<QString, QString> m_names{}; ///< name -> reservation
};

} // namespace Innbox
