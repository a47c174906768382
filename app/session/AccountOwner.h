#pragma once

#include "app/session/OwnerAnswer.h"
#include "app/session/OwnerRequest.h"

#include <QCoroTask>

#include <optional>

namespace Innbox {

/// Who does the work of one account with the provider: the engine of this process (EngineOwner) or
/// another process (RemoteOwner). Thread: one, with an event loop.
class AccountOwner {
public:
    AccountOwner() = default;
    virtual ~AccountOwner() = default;
    Q_DISABLE_COPY_MOVE(AccountOwner)

    /// nullopt: there is no owner, or it ended before it answered. What it did is in the store.
    virtual QCoro::Task<std::optional<OwnerAnswer>> perform(OwnerRequest request) = 0;
};

} // namespace Innbox
