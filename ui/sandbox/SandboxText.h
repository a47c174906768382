#pragma once

#include "models/ports/SandboxPort.h"

#include <QCoreApplication>
#include <QString>

namespace Innbox {

/// The simulator in words. Pure but for the default QLocale.
class SandboxText {
    Q_DECLARE_TR_FUNCTIONS(Innbox::SandboxText)
public:
    /// What a scenario expects there.
    [[nodiscard]] static QString goal(const ScenarioGoal &goal);
    /// The same with what was found and when.
    [[nodiscard]] static QString tick(const ScenarioGoal &goal, const ScenarioTick &tick);
    /// How a run is going, on a card of that many steps.
    [[nodiscard]] static QString run(const ScenarioRun &run, int steps);
    /// A kind of fault, as "status" and so on.
    [[nodiscard]] static QString fault(const QString &kind);
    /// Why it was not done; empty for None.
    [[nodiscard]] static QString refusal(SandboxPort::Refusal refusal);
    /// "1.5 s" of ms.
    [[nodiscard]] static QString seconds(qint64 ms);
    /// How far the world's clock is ahead: "+1 d 2 h"; empty = not at all.
    [[nodiscard]] static QString ahead(qint64 ms);
};

} // namespace Innbox
