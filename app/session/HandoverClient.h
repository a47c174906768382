#pragma once

#include <QCoroTask>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Innbox {

/// Asks the owner that listens on \p socketPath to do a piece of work and waits for the answer,
/// however long it takes. nullopt: nobody listens, the owner went away before it answered, or it
/// is not our user. Then the caller tries to become the owner itself.
/// Thread: any with an event loop.
QCoro::Task<std::optional<QJsonObject>> askOwner(QString socketPath, QJsonObject request);

} // namespace Innbox
