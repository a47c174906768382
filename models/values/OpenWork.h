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

/// A reply that waits longer than this after it was written was put off on purpose; less is the
/// delay in which sending can be undone.
constexpr qint64 LongestUndoMs = 60'000;

/// True while the reply waits for a time a person chose. Replies written later may overtake it
/// then: an answer of today does not wait for the reminder of tomorrow. Pure.
[[nodiscard]] bool isPutOff(const OutboxItem &item, qint64 nowMs);

/// Counts them. Held, refused and settled replies, unclear ones that a person must decide, and what
/// stands behind one of these do not count. Pure.
/// \param open  Store::openReplies() of any conversations
/// \param nowMs wall clock, ms UTC
[[nodiscard]] OpenWork countOpenWork(const QList<OutboxItem> &open, qint64 nowMs);

} // namespace Innbox
