#pragma once

#include "app/cli/Options.h"

namespace Innbox::Cli {

/// The simulator alone, for other people's clients: a world in memory from --seed, on --port of
/// 127.0.0.1, held to --rate-limit, with what --scenario lets happen. Prints
/// {"base_url","affiliate_id","token"} on one line and serves until the process is ended. Needs a
/// QCoreApplication. Returns the exit code: Provider when nothing can listen, Store when the line
/// cannot be written.
[[nodiscard]] int runSandbox(const Options &options);

} // namespace Innbox::Cli
