#pragma once

#include "app/cli/Options.h"

#include <QCoroTask>

namespace Innbox::Tour {

/// Draws every scene of the table in Scenes.cpp into its folder, the same pixels each run on one
/// machine, with index.html to look at them all. Tells each on standard output.
/// Returns false when one could not be drawn or written.
[[nodiscard]] QCoro::Task<bool> drawScenes(Cli::Options options);

} // namespace Innbox::Tour
