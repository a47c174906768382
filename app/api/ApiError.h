#pragma once

#include "models/store/StoreError.h"
#include "models/values/Result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace Innbox {

/// Why a call brought no usable answer. A kind to branch on, facts for the log, no words for users.
struct ApiError {
    enum class Kind {
        Offline,        ///< certainly nothing reached the provider: no connection was made
        ConnectionLost, ///< the connection broke after bytes may have left
        TimedOut,       ///< no whole answer within the deadline
        Cancelled,      ///< by stop(), before or after bytes left: see mayHaveArrived
        TlsFailed,      ///< the certificate or handshake was refused; nothing left
        Unauthorized,   ///< 401
        Forbidden,      ///< 403
        NotFound,       ///< 404
        Rejected,       ///< another 4xx but 408 and 429
        RateLimited,    ///< 429
        ServerFault,    ///< 5xx, 408
        BadResponse,    ///< 2xx that cannot be read, 1xx/3xx, over 8 MB
    };
    Kind kind = Kind::Offline;
    int httpStatus = 0;                      ///< 0 = no status line arrived
    bool mayHaveArrived = false;             ///< the request may have taken effect at the provider
    std::chrono::milliseconds retryAfter{0}; ///< from Retry-After (seconds or date); 0 = not given
    QString requestId{};                     ///< the server's, for support
    QString errorId{};                       ///< errors[0].id, else .code; may be empty
    QString errorMessage{}; ///< errors[0].message: prose of the provider, show only
    QString detail{};       ///< log only; secrets already removed
    /// With Cancelled: our own store could not record the request, so it did not leave.
    std::optional<StoreError> storeError{};

    /// Worth trying again by itself after a pause: Offline, ConnectionLost, TimedOut, TlsFailed,
    /// ServerFault, BadResponse, RateLimited, and a store that was only busy. Says nothing about a
    /// send: see mayHaveArrived.
    [[nodiscard]] bool isTransient() const;
    /// As the command line prints it: "offline", "timed-out", "unauthorized", …; the word of
    /// storeError where there is one.
    [[nodiscard]] QString word() const;
};

template <class T>
using ApiResult = Result<T, ApiError>;

} // namespace Innbox
