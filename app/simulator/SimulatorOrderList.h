#pragma once

#include "app/simulator/SimulatorFields.h"

#include <QJsonObject>

#include <variant>

namespace Innbox {

class SimulatorWorld;

namespace SimulatorOrders {

/// The answer of /orders/details, newest booking first unless sorted otherwise. Strict: exactly one
/// filter (updated, created, start, end, orders, reservations) and a currency, windows of at most 7
/// days that start within the last year, 100 ids, pages of 10 to 100 rows; or a page token alone.
/// Tokens are good for an hour of the world's clock (assumed). No property id and no stay dates.
[[nodiscard]] std::variant<QJsonObject, SimulatorRefusal>
details(const SimulatorWorld &world, const QJsonObject &body, const QString &requestId);

/// The text is a page token of /orders/details, whatever its age.
[[nodiscard]] bool isPageToken(const SimulatorWorld &world, const QString &text);

} // namespace SimulatorOrders
} // namespace Innbox
