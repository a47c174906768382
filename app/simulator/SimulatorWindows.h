#pragma once

#include <QtGlobal>

namespace Innbox {

class SimulatorWorld;

namespace SimulatorWindows {

// Until when each side may write, by the world's own clock. E is the check-out day (the whole of
// it, in UTC: assumed) or the moment of the cancellation. All times ms since 1970-01-01 UTC, the
// first moment at which it is too late.

/// The guest: E + 66 days.
[[nodiscard]] qint64 guestEndsAtMs(const SimulatorWorld &world, int stay);
/// The property: the later of E + 7 days and the last guest message + 14 days.
[[nodiscard]] qint64 propertyEndsAtMs(const SimulatorWorld &world, int stay);
/// The history is gone a year after E.
[[nodiscard]] qint64 readableUntilMs(const SimulatorWorld &world, int stay);

} // namespace SimulatorWindows
} // namespace Innbox
