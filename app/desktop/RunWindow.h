#pragma once

#include "app/cli/Options.h"

namespace Innbox {

namespace Cli {
class EndSignals;
}

/// Opens the window on the account that the options name and runs until it is closed. Needs a
/// QApplication. This is the only place that knows both the window and the network.
/// \param endSignals made before the QApplication; a signal closes the program in order
/// Returns the exit code.
[[nodiscard]] int runWindow(const Cli::Options &options, Cli::EndSignals *endSignals);

} // namespace Innbox
