#pragma once

#include "app/cli/Options.h"

namespace Innbox::Tour {

/// Runs the main job on a seeded sandbox of its own and shows it: receives, opens a conversation,
/// answers it by key, waits for the automatic answer. Leaves screenshots and transcript.txt in
/// --out. Needs a QApplication, offscreen will do.
/// Returns 0, or the exit code of what failed; the transcript says what.
[[nodiscard]] int run(const Cli::Options &options);

} // namespace Innbox::Tour
