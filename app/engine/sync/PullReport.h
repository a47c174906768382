#pragma once

#include "app/engine/sync/Problem.h"

#include <optional>

namespace Innbox {

struct IngestOutcome;

/// What a pull did. fetched = stored + duplicates + setAside.
struct PullReport {
    int fetched = 0;
    int stored = 0;
    int duplicates = 0;
    int confirmed = 0;
    int setAside = 0;
    std::optional<Problem> problem{}; ///< what ended it; nullopt = the queue is drained
    void add(const IngestOutcome &outcome);
    /// Adds the sums of a later pull and takes over what ended it.
    void add(const PullReport &later);
};

} // namespace Innbox
