#pragma once

#include "app/sandbox/SandboxFields.h"

#include <QJsonObject>

#include <optional>

namespace Innbox {

class SandboxWorld;

namespace SandboxOrders {

// The stays behind the conversations, as the order calls tell them. Pure.

/// Why a body of /orders/details/accommodations is refused.
[[nodiscard]] std::optional<SandboxRefusal> checkAccommodations(const QJsonObject &body);
/// The answer: newest booking first, unknown ids simply missing.
[[nodiscard]] QJsonObject accommodations(const SandboxWorld &world, const QJsonObject &body,
                                         const QString &requestId);

} // namespace SandboxOrders
} // namespace Innbox
