#pragma once

#include "app/api/ApiError.h"
#include "models/store/StoreError.h"
#include "models/values/SyncStatus.h"

#include <QString>

namespace Innbox {

/// What ended a piece of the engine's work: one shape for the provider's and the store's errors.
/// Plain data; the message is for logs, the command line and tooltips, secrets already removed.
struct Problem {
    SyncProblem kind = SyncProblem::None;
    QString word{};      ///< machine word, as the command line prints it
    QString message{};   ///< one English sentence
    QString requestId{}; ///< the provider's, for support
    int httpStatus = 0;
    bool isTransient = false; ///< worth another try by itself
    friend bool operator==(const Problem &, const Problem &) = default;

    /// \param hadSuccess false: /messages/latest never answered 200, so a 500 means that messaging
    ///        is probably not enabled for the account (contract of the provider, known states).
    static Problem from(const ApiError &error, bool hadSuccess);
    static Problem from(const StoreError &error);
};

} // namespace Innbox
