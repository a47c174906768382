#include "app/simulator/SimulatorWindows.h"

#include "app/simulator/SimulatorWorld.h"

#include <QDateTime>

#include <algorithm>

namespace Innbox::SimulatorWindows {

namespace {

constexpr int GuestDays = 66;
constexpr int PropertyDays = 7;
constexpr int AnswerDays = 14;

/// The end of the last day that counts, so many days after E.
QDateTime endOf(const SimulatorStay &stay, int days, int years = 0)
{
    if (stay.cancelledAtMs > 0) {
        return QDateTime::fromMSecsSinceEpoch(stay.cancelledAtMs, Qt::UTC)
            .addYears(years)
            .addDays(days);
    }
    const QDate checkout = QDate::fromString(stay.checkout, Qt::ISODate);
    return checkout.addYears(years).addDays(days + 1).startOfDay(Qt::UTC);
}

} // namespace

qint64 guestEndsAtMs(const SimulatorWorld &world, int stay)
{
    return endOf(world.stays()[size_t(stay)], GuestDays).toMSecsSinceEpoch();
}

qint64 propertyEndsAtMs(const SimulatorWorld &world, int stay)
{
    const SimulatorStay &found = world.stays()[size_t(stay)];
    qint64 endsAtMs = endOf(found, PropertyDays).toMSecsSinceEpoch();
    if (found.conversation < 0)
        return endsAtMs;
    for (const int index : world.conversations()[size_t(found.conversation)].messages) {
        const SimulatorMessage &message = world.messages()[size_t(index)];
        if (message.side != SimulatorSide::Guest)
            continue;
        const QDateTime answerBy =
            QDateTime::fromMSecsSinceEpoch(message.sentAtMs, Qt::UTC).addDays(AnswerDays);
        endsAtMs = std::max(endsAtMs, answerBy.toMSecsSinceEpoch());
    }
    return endsAtMs;
}

qint64 readableUntilMs(const SimulatorWorld &world, int stay)
{
    return endOf(world.stays()[size_t(stay)], 0, 1).toMSecsSinceEpoch();
}

} // namespace Innbox::SimulatorWindows
