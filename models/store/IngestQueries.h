#pragma once

#include "models/store/KnownBatch.h"
#include "models/store/KnownPlaces.h"
#include "models/store/MessageQueries.h"
#include "models/store/Store.h"
#include "models/store/WriteTransaction.h"

namespace Innbox::IngestQueries {

// What Store documents, within the transaction of \p scope; errors stick to its session.

/// What the writer remembers from batch to batch.
struct IngestCache {
    KnownBatch batch{};
    KnownPlaces places{};
};
/// \param memory the batch in it is only counted; one that changed nothing is offered to it
[[nodiscard]] IngestOutcome ingest(WriteTransaction &scope, IngestCache &memory,
                                   const IncomingBatch &batch, qint64 atMs);
[[nodiscard]] SnapshotOutcome ingestSnapshot(WriteTransaction &scope, ConversationId conversation,
                                             ConversationSnapshot snapshot, qint64 atMs);

/// In UTF-16 that is no text a half surrogate becomes U+FFFD, as the database would have it: what
/// is compared with a row must have gone through here. Pure.
[[nodiscard]] IncomingMessage storable(IncomingMessage message);

/// What became of a known message.
struct Merge {
    bool isVariant = false;
    bool isNothingNew = false; ///< the row tells all of it already
};
/// Fills gaps of \p known from \p message; other content is kept as a variant.
Merge merge(WriteTransaction &scope, const MessageQueries::Stored &known,
            const IncomingMessage &message, qint64 atMs);
/// Stores a message nobody knew.
void add(WriteTransaction &scope, ConversationId conversation, const IncomingMessage &message,
         bool isUnread);

} // namespace Innbox::IngestQueries
