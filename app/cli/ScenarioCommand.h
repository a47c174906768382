#pragma once

#include "app/cli/Options.h"

namespace Innbox::Cli {

/// Plays a scenario on the simulator, without a window and without an account, and prints each
/// expectation with what came of it; without an argument lists those that came with the program.
/// Needs a QCoreApplication.
/// Returns the exit code: Done when all held, Provider when one did not or the scenario could not
/// go on, Usage when there is no such scenario or it cannot be read.
[[nodiscard]] int runScenario(const Options &options);

} // namespace Innbox::Cli
