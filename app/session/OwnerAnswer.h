#pragma once

#include "app/engine/SyncReport.h"
#include "app/engine/sync/Problem.h"
#include "models/values/OutboxItem.h"

#include <QJsonArray>

#include <optional>

namespace Innbox {

/// What the owner of an account answers to an OwnerRequest. Plain data, any thread.
struct OwnerAnswer {
    std::optional<Problem> problem{};  ///< what kept the work from its end
    std::optional<SyncReport> sync{};  ///< SyncRequest, unless it could not even begin
    std::optional<OutboxItem> reply{}; ///< SettleRequest, RetryRequest, DiscardRequest: its row now
    bool isUploadForbidden = false;    ///< the reply is held: the account may not upload images
    QJsonArray wireLines{};            ///< WireLinesRequest; oldest first
};

/// An answer that says no more than why nothing was done.
[[nodiscard]] inline OwnerAnswer failedAnswer(const Problem &problem)
{
    OwnerAnswer answer;
    answer.problem = problem;
    return answer;
}

} // namespace Innbox
