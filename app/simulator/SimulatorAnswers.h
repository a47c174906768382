#pragma once

#include "app/simulator/SimulatorRules.h"
#include "app/simulator/SimulatorWorld.h"

#include <QJsonObject>

#include <vector>

namespace Innbox::SimulatorAnswers {

// The bodies of the messaging answers in each spelling. Pure.

/// The element of /messages/latest for a message.
[[nodiscard]] QJsonObject latestElement(const SimulatorWorld &world,
                                        const SimulatorMessage &message,
                                        SimulatorSpelling spelling);
/// The whole answer of /messages/conversations.
[[nodiscard]] QJsonObject conversation(const SimulatorWorld &world, int conversation,
                                       const std::vector<const SimulatorMessage *> &messages,
                                       SimulatorSpelling spelling, const QString &requestId);
/// "2026-05-06T18:22:04.118Z" (or +00:00, as 3.2-beta says).
[[nodiscard]] QString timeText(qint64 atMs, SimulatorSpelling spelling);

} // namespace Innbox::SimulatorAnswers
