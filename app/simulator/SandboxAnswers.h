#pragma once

#include "app/simulator/SandboxRules.h"
#include "app/simulator/SandboxWorld.h"

#include <QJsonObject>

#include <vector>

namespace Innbox::SandboxAnswers {

// The bodies of the messaging answers in each spelling. Pure.

/// The element of /messages/latest for a message.
[[nodiscard]] QJsonObject latestElement(const SandboxWorld &world, const SandboxMessage &message,
                                        SandboxSpelling spelling);
/// The whole answer of /messages/conversations.
[[nodiscard]] QJsonObject conversation(const SandboxWorld &world, int conversation,
                                       const std::vector<const SandboxMessage *> &messages,
                                       SandboxSpelling spelling, const QString &requestId);
/// "2026-05-06T18:22:04.118Z" (or +00:00, as 3.2-beta says).
[[nodiscard]] QString timeText(qint64 atMs, SandboxSpelling spelling);

} // namespace Innbox::SandboxAnswers
