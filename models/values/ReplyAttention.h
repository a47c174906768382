#pragma once

#include "models/values/OutboxItem.h"

namespace Innbox {

/// Why a reply waits for a person.
enum class ReplyAttention : qint8 {
    None,    ///< it goes its way by itself
    Refused, ///< the provider would not have it
    Held,    ///< kept from going; OutboxItem::hold says why
    Unclear, ///< nobody knows whether it arrived
};

/// Pure, any thread. A reply behind another one is not itself in need of a person.
[[nodiscard]] constexpr ReplyAttention attentionOf(OutboxState state, OutboxHold hold)
{
    if (state == OutboxState::Failed)
        return ReplyAttention::Refused;
    if (state == OutboxState::Uncertain)
        return ReplyAttention::Unclear;
    if (state == OutboxState::Queued && hold != OutboxHold::None)
        return ReplyAttention::Held;
    return ReplyAttention::None;
}

[[nodiscard]] inline ReplyAttention attentionOf(const OutboxItem &reply)
{
    return attentionOf(reply.state, reply.hold);
}

} // namespace Innbox
