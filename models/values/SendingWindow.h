#pragma once

#include "models/values/Reservation.h"

#include <QDate>
#include <QTimeZone>

#include <optional>

namespace Innbox {

/// Until when each side may write, as far as the provider's documents tell. Days in the user's
/// zone, each counted whole. For display only: time of day, zone and whether the last day is
/// included are nowhere documented, so the server decides and a send is never held back by this.
struct SendingWindow {
    QDate end{};           ///< check-out, or the day of the cancellation
    QDate guestUntil{};    ///< last day the guest's side may write; archived after it
    QDate propertyUntil{}; ///< last day an answer can be hoped for
    QDate readableUntil{}; ///< last day the provider keeps the history
    friend bool operator==(const SendingWindow &, const SendingWindow &) = default;
};

/// The windows of a stay; nullopt: its dates are not known, so nothing is claimed. Pure.
/// \param lastGuestMessageAtMs newest message of the guest's side, ms UTC; 0 = none
/// \param zone the user's
[[nodiscard]] std::optional<SendingWindow>
sendingWindow(const Reservation &stay, qint64 lastGuestMessageAtMs, const QTimeZone &zone);

/// Whole days from today to \p lastDay: 0 = it ends today, negative = it is over. Pure.
[[nodiscard]] int daysLeft(QDate lastDay, qint64 nowMs, const QTimeZone &zone);

/// A window that is open but closes in under three days. Pure.
[[nodiscard]] bool endsSoon(QDate lastDay, qint64 nowMs, const QTimeZone &zone);

} // namespace Innbox
