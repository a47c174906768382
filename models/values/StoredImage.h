#pragma once

#include "models/values/Id.h"

#include <QString>

namespace Innbox {

/// How far we have an image. Stored as these numbers: never renumber.
enum class ImageState : qint8 {
    Unknown = 0, ///< only its id is known
    Known = 1,   ///< its metadata was read
    Stored = 2,  ///< its bytes lie in the cache
    Failed = 3,  ///< the last try failed; see errorKind and nextTryAtMs
};

/// One image of a conversation: what is known of it and how its transfer stands. Plain data.
struct StoredImage {
    QString remoteId{};
    ConversationId conversation{};
    qint64 rev = 0;
    ImageState state = ImageState::Unknown;
    QString name{};         ///< cleaned: no folder, no control or direction characters
    QString type{};         ///< MIME type: as told, and once Stored by the bytes themselves
    qint64 sizeBytes = -1;  ///< as told, and once Stored the true one; -1 = unknown
    int failures = 0;       ///< in a row
    qint64 nextTryAtMs = 0; ///< wall clock, ms UTC; 0 with Failed = no try by itself
    QString errorKind{};    ///< machine word
    QString errorMessage{}; ///< for details; secrets already removed
    QString requestId{};    ///< of the failed try, for the provider's support
    qint64 usedAtMs = 0;    ///< wall clock, ms UTC: last shown, for the cache
    friend bool operator==(const StoredImage &, const StoredImage &) = default;
};

} // namespace Innbox
