#pragma once

#include "models/values/OutboxItem.h"

#include <QList>

namespace Innbox {

/// What the outbox would still do by itself while the program runs: for the question at quitting.
struct OpenWork {
    int sending = 0;   ///< the POST may be under way now
    int waiting = 0;   ///< would go as soon as budget, network and their turn allow
    int putOff = 0;    ///< wait for their time
    int lookedFor = 0; ///< unclear, still looked for by itself
    [[nodiscard]] int sum() const { return sending + waiting + putOff + lookedFor; }
    friend bool operator==(const OpenWork &, const OpenWork &) = default;
};

/// Counts them. Held, refused and settled replies, unclear ones that a person must decide, and what
/// stands behind one of these do not count. Pure.
/// \param open  Store::openReplies() of any conversations
/// \param nowMs wall clock, ms UTC
[[nodiscard]] OpenWork countOpenWork(const QList<OutboxItem> &open, qint64 nowMs);

} // namespace Innbox
