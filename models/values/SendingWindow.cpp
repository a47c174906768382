#include "models/values/SendingWindow.h"

#include <QDateTime>

#include <algorithm>

namespace Innbox {

namespace {

// In days after the end of the stay (rules W1, W2, W4 and W6 of the provider's timing table) and
// after a message of the guest (W3).
constexpr int GuestDays = 66;
constexpr int PropertyDays = 7;
constexpr int PropertyDaysAtMost = 80;
constexpr int AnswerDays = 14;
constexpr int ReadableYears = 1; // W5
constexpr int SoonDays = 3;

QDate dayOf(qint64 atMs, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(atMs, zone).date();
}

/// The moment the windows count from; invalid = not known.
QDate endOf(const Reservation &stay, const QTimeZone &zone)
{
    if (stay.cancelledAtMs > 0)
        return dayOf(stay.cancelledAtMs, zone);
    // Cancelled, but nobody said when: the check-out of a stay that never was says nothing.
    return isCancelled(stay) ? QDate() : stay.checkout;
}

} // namespace

std::optional<SendingWindow> sendingWindow(const Reservation &stay, qint64 lastGuestMessageAtMs,
                                           const QTimeZone &zone)
{
    const QDate end = endOf(stay, zone);
    if (!end.isValid())
        return std::nullopt;
    SendingWindow window{.end = end,
                         .guestUntil = end.addDays(GuestDays),
                         .propertyUntil = end.addDays(PropertyDays),
                         .readableUntil = end.addYears(ReadableYears)};
    if (lastGuestMessageAtMs > 0) {
        const QDate answerUntil = dayOf(lastGuestMessageAtMs, zone).addDays(AnswerDays);
        window.propertyUntil =
            std::clamp(answerUntil, window.propertyUntil, end.addDays(PropertyDaysAtMost));
    }
    return window;
}

int daysLeft(QDate lastDay, qint64 nowMs, const QTimeZone &zone)
{
    return int(dayOf(nowMs, zone).daysTo(lastDay));
}

bool endsSoon(QDate lastDay, qint64 nowMs, const QTimeZone &zone)
{
    const int days = daysLeft(lastDay, nowMs, zone);
    return lastDay.isValid() && days >= 0 && days < SoonDays;
}

} // namespace Innbox
