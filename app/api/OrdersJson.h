#pragma once

#include "app/api/MessageJson.h"
#include "models/values/Reservation.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Innbox::OrdersJson {

// Pure reading and writing of the order calls. The booking's PIN is never read. Any thread.

/// The stays an answer of /orders/details/accommodations tells, in its order; fetchedAtMs stays 0.
/// An element without a reservation id is skipped, a field that cannot be read is as if not told.
/// Errors: BadResponse (no JSON object, data no list).
[[nodiscard]] ApiResult<MessageJson::Answer<QList<Reservation>>> parseStays(const QByteArray &body);

/// \param asText the 3.1 document wants numbers, 3.2-beta text
[[nodiscard]] QByteArray writeStays(const QStringList &reservations, bool asText);

} // namespace Innbox::OrdersJson
