#pragma once

#include "models/values/Id.h"

#include <QString>

#include <chrono>
#include <variant>

namespace Innbox {

// What any process may ask of the process that owns an account. Plain data, any thread.

/// Polls and confirms, sends what is queued, looks at what is unclear.
struct SyncRequest {
    bool isOnce = false; ///< one fetch and one try of each reply; false = until the queue is empty
    friend bool operator==(const SyncRequest &, const SyncRequest &) = default;
};

/// Waits until a queued reply is accepted, refused or settled, or \p wait is over.
struct SettleRequest {
    OutboxId reply{};
    std::chrono::milliseconds wait{0};
    friend bool operator==(const SettleRequest &, const SettleRequest &) = default;
};

/// Looks once more when the outcome is unclear, then sends again and waits like SettleRequest.
struct RetryRequest {
    /// As many attempts as there may be.
    static constexpr int AnyAttempts = -1;
    OutboxId reply{};
    /// Sent again only while the reply has that many attempts: the request may be repeated after an
    /// owner died over it, and a second resend is not what the person asked for.
    int attempts = AnyAttempts;
    std::chrono::milliseconds wait{0};
    friend bool operator==(const RetryRequest &, const RetryRequest &) = default;
};

/// Gives a reply up.
struct DiscardRequest {
    OutboxId reply{};
    friend bool operator==(const DiscardRequest &, const DiscardRequest &) = default;
};

/// Reads a conversation from the provider into the store.
struct RefreshRequest {
    ConversationId conversation{};
    friend bool operator==(const RefreshRequest &, const RefreshRequest &) = default;
};

/// Fetches name and size of a received image, and its bytes into the cache when \p isWhole.
struct FetchImageRequest {
    ConversationId conversation{};
    QString attachment{}; ///< the provider's id
    bool isWhole = false;
    friend bool operator==(const FetchImageRequest &, const FetchImageRequest &) = default;
};

/// The newest exchanges of the owner's wire log.
struct WireLinesRequest {
    int most = 0;
    bool isWithTexts = false;
    friend bool operator==(const WireLinesRequest &, const WireLinesRequest &) = default;
};

/// Tells the owner that another process wrote to the store.
struct PokeRequest {
    friend bool operator==(const PokeRequest &, const PokeRequest &) = default;
};

using OwnerRequest = std::variant<SyncRequest, SettleRequest, RetryRequest, DiscardRequest,
                                  RefreshRequest, FetchImageRequest, WireLinesRequest, PokeRequest>;

} // namespace Innbox
