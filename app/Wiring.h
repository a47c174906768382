#pragma once

#include "app/cli/Options.h"

namespace Innbox {

/// Opens the window on the account that the options name and runs until it is closed. Needs a
/// QApplication. This is the only place that knows both the window and the network.
/// Returns the exit code.
[[nodiscard]] int runWindow(const Cli::Options &options);

} // namespace Innbox
