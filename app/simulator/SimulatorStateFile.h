#pragma once

#include "app/simulator/SimulatorTypes.h"

#include <QString>

#include <optional>

namespace Innbox {

class SimulatorWorld;

/// Writes a world, all but its key, to a file that only its owner may read, or leaves what was
/// there. Returns one English sentence when that failed. Thread: that of the world.
[[nodiscard]] std::optional<QString> saveSandboxState(SimulatorWorld *world, const QString &path);

/// Puts the world of such a file in the place of this one; key and affiliate id stay, the clock
/// stands as far ahead as it stood. Thread: that of the world.
/// Errors: NotReadable (no such file, or too large), Damaged (no saved world).
[[nodiscard]] std::optional<SimulatorError> loadSandboxState(SimulatorWorld *world,
                                                             const QString &path);

} // namespace Innbox
