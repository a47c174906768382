#pragma once

#include "app/simulator/SimulatorFields.h"

#include <QJsonObject>

#include <optional>

namespace Innbox {

class SimulatorWorld;

namespace SimulatorOrders {

// The stays behind the conversations, as the order calls tell them. Pure.

/// Most reservations that one call may ask for.
inline constexpr int MaxIds = 100;

/// A time as the order calls write it: ISO 8601 with +00:00, whole seconds. \p atMs: ms since
/// 1970-01-01 UTC.
[[nodiscard]] QString orderTime(qint64 atMs);
/// Why a body of /orders/details/accommodations is refused.
[[nodiscard]] std::optional<SimulatorRefusal> checkAccommodations(const QJsonObject &body);
/// The answer: newest booking first, unknown ids simply missing.
[[nodiscard]] QJsonObject accommodations(const SimulatorWorld &world, const QJsonObject &body,
                                         const QString &requestId);

} // namespace SimulatorOrders
} // namespace Innbox
