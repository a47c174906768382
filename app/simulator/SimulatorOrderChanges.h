#pragma once

#include "app/simulator/SimulatorFields.h"

#include <QJsonObject>

#include <variant>

namespace Innbox {

class SimulatorWorld;

namespace SimulatorOrders {

// Test bookings over the API. Their request bodies are of an assumed shape: the documented ones
// need a preview, a card and a token that no simulator can judge.

/// /orders/create: {"accommodation","checkin","checkout","booker":{"name":{"first_name",
/// "last_name"},"language"},"remarks":{"special_requests"}}; the request of the guest becomes the
/// conversation's first message. -> data.accommodation {"order","pincode","reservation"}.
[[nodiscard]] std::variant<QJsonObject, SimulatorRefusal>
create(SimulatorWorld *world, const QJsonObject &body, const QString &requestId);
/// /orders/cancel: {"order","reason"}. -> data {"status":"successful"}.
[[nodiscard]] std::variant<QJsonObject, SimulatorRefusal>
cancel(SimulatorWorld *world, const QJsonObject &body, const QString &requestId);

} // namespace SimulatorOrders
} // namespace Innbox
