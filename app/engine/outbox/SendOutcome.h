#pragma once

#include "app/engine/sync/Problem.h"
#include "models/values/OutboxItem.h"

#include <optional>

namespace Innbox {

/// What one attempt to send a reply came to.
struct SendOutcome {
    enum class Kind {
        Sent,            ///< accepted under a known id
        Refused,         ///< certainly not posted; Failed, a person decides
        Requeued,        ///< certainly not posted; may be tried again by itself later
        Unclear,         ///< the outcome was lost; Uncertain
        Held,            ///< something newer than the writer saw, or an image that cannot go
        CancelledByNews, ///< something newer, and its writer wanted it back as a draft then
        NotClaimed,      ///< it was not the turn of this reply any more; nothing happened
        StoreFailed,     ///< after the POST: recordAgain() will write it
        Stopped,
    };
    Kind kind = Kind::NotClaimed;
    std::optional<OutboxItem> item{};
    std::optional<Problem> problem{};
};

} // namespace Innbox
