#pragma once

#include "app/simulator/SimulatorTypes.h"

#include <QStringList>

#include <vector>

namespace Innbox {

/// A small generator with the same numbers on every machine (splitmix64).
class SimulatorRandom {
public:
    explicit SimulatorRandom(quint64 seed) : m_state(seed) {}
    quint64 next();
    /// 0 .. bound - 1; bound > 0.
    int below(int bound) { return int(next() % quint64(bound)); }

private:
    quint64 m_state;
};

/// What a new world holds.
struct SimulatorSeed {
    std::vector<SimulatorProperty> properties{};
    std::vector<SimulatorStay> stays{};
    std::vector<SimulatorConversation> conversations{}; ///< their message lists are empty
    std::vector<SimulatorMessage> messages{};           ///< oldest first
};

/// Three properties, 40 stays with a conversation each and 300 messages of the three weeks before
/// \p nowMs, the newest within the last hour. Pure: the same arguments give the same world.
[[nodiscard]] SimulatorSeed makeSimulatorSeed(quint64 seed, qint64 nowMs);
/// The three properties alone.
[[nodiscard]] std::vector<SimulatorProperty> simulatorProperties(quint64 seed);
/// A stay as a booking makes it; the same arguments give the same stay.
[[nodiscard]] SimulatorStay makeSimulatorStay(quint64 seed, int number, int property,
                                              const SimulatorBooking &booking, qint64 bookedAtMs);
/// An id in the form of a UUID; the same arguments give the same id.
[[nodiscard]] QString simulatorId(quint64 seed, QLatin1String kind, qint64 number);

} // namespace Innbox
