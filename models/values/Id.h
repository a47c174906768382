#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace Innbox {

/// A row id of the store that cannot be mistaken for the id of another table.
/// 0 is never a row. Partner ids are opaque QStrings and live elsewhere.
template <class Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value != 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ConversationId = Id<struct ConversationTag>;
using MessageId = Id<struct MessageTag>;
using OutboxId = Id<struct OutboxTag>;
using PictureId = Id<struct PictureTag>;
using PollId = Id<struct PollTag>;
using RequestId = Id<struct RequestTag>;

} // namespace Innbox
