#pragma once

#include "models/values/Result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Innbox {

/// One thing that happens, or one expectation.
struct ScenarioStep {
    QString verb{}; ///< "book", "sync", "expect", …
    QJsonObject what{};
};

/// A story for the simulator, as resources/scenarios/README.md describes it. Plain data.
struct Scenario {
    QString name{}; ///< of the file, without its ending
    QString title{};
    QString about{};
    bool isApart = false; ///< never plays on an open account: it needs a world of its own
    QJsonObject world{};
    QJsonObject rules{}; ///< see SimulatorRuleNames
    QList<ScenarioStep> steps{};

    /// Reads a file's content. The error is one English sentence.
    [[nodiscard]] static Result<Scenario, QString> read(const QString &name,
                                                        const QByteArray &json);
    /// One that came with the program by its name, or a file by its path.
    [[nodiscard]] static Result<Scenario, QString> find(const QString &nameOrPath);
    /// The names of those that came with the program, in order.
    [[nodiscard]] static QStringList shipped();
};

/// A value of a scenario file in one line, as a list of expectations shows it.
[[nodiscard]] QString scenarioWords(const QJsonValue &value);

/// An expectation and what came of it.
struct ScenarioCheck {
    int step = 0;     ///< from 1 on, of the file
    QString kind{};   ///< "message", "reply", …
    QString wanted{}; ///< as the file says it
    QString found{};
    bool holds = false;
    qint64 atMs = 0; ///< of the scenario's clock, ms since it began
};

/// How a scenario went.
struct ScenarioReport {
    QString name{};
    QString title{};
    QList<ScenarioCheck> checks{};
    QString error{};   ///< why it could not go on, one English sentence; empty = it ran to its end
    qint64 tookMs = 0; ///< real time
    [[nodiscard]] bool holds() const;
};

} // namespace Innbox
