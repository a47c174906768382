#pragma once

#include "app/engine/sync/Problem.h"
#include "app/engine/sync/PullReport.h"

#include <optional>

namespace Innbox {

/// What one synchronisation did: the queue, then the outbox.
struct SyncReport {
    PullReport pull{};
    int requests = 0;                 ///< POSTs that left during it
    std::optional<Problem> problem{}; ///< the first thing that kept it from its end
};

} // namespace Innbox
