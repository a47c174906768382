#pragma once

#include "app/simulator/SandboxFields.h"

#include <QJsonObject>

#include <variant>

namespace Innbox {

class SandboxWorld;

namespace SandboxOrders {

/// The answer of /orders/details, newest booking first unless sorted otherwise. Strict: exactly one
/// filter (updated, created, start, end, orders, reservations) and a currency, windows of at most 7
/// days that start within the last year, 100 ids, pages of 10 to 100 rows; or a page token alone.
/// Tokens are good for an hour of the world's clock (assumed). No property id and no stay dates.
[[nodiscard]] std::variant<QJsonObject, SandboxRefusal>
details(const SandboxWorld &world, const QJsonObject &body, const QString &requestId);

/// The text is a page token of /orders/details, whatever its age.
[[nodiscard]] bool isPageToken(const SandboxWorld &world, const QString &text);

} // namespace SandboxOrders
} // namespace Innbox
