#pragma once

#include "app/cli/Options.h"

namespace Innbox::Cli {

class EndSignals;

/// Plays a scenario on the simulator, without a window and without an account, and prints each
/// expectation with what came of it; without an argument lists those that came with the program.
/// Needs a QCoreApplication. SIGINT and SIGTERM stop it before its next step.
/// Returns the exit code: Done when all held, Provider when one did not or the scenario could not
/// go on, Usage when there is no such scenario or it cannot be read.
/// \param endSignals listened to; outlives the call
[[nodiscard]] int runScenario(const Options &options, EndSignals *endSignals);

} // namespace Innbox::Cli
