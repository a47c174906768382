#pragma once

#include "models/values/Id.h"

#include <QMetaType>
#include <QSet>

namespace Innbox {

/// What one commit touched. Emitted once, after the commit.
struct ChangeSet {
    qint64 rev = 0;                       ///< the store revision this commit made
    QSet<ConversationId> conversations{}; ///< whose row, messages or counters changed
    QSet<OutboxId> outbox{};
    bool account = false; ///< account facts or sums changed
    [[nodiscard]] bool isEmpty() const
    {
        return conversations.isEmpty() && outbox.isEmpty() && !account;
    }
};

} // namespace Innbox

Q_DECLARE_METATYPE(Innbox::ChangeSet)
