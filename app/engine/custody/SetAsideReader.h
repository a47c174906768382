#pragma once

#include "models/store/CustodyStore.h"

#include <QCoroTask>

namespace Innbox {

class Clock;

/// What reading set-aside items again brought.
struct ReadAgainReport {
    int nowRead = 0;    ///< messages now
    int known = 0;      ///< their message was in the store by another way
    int stillAside = 0; ///< no rule reads them yet
};

/// Reads every open set-aside item with the reading rules of this program: an update may
/// understand what an older one could not.
/// \param store, custody  facets of one store; they and the clock outlive the task
/// Errors: those of the store; what was read before stays read.
/// Thread: that of the caller.
QCoro::Task<StoreResult<ReadAgainReport>> readSetAsideAgain(Store *store, CustodyStore *custody,
                                                            Clock *clock);

/// The message an item is by the rules of today; nullopt = still unreadable. Pure.
/// \param conversation  where it stood, for an item of a history
[[nodiscard]] std::optional<IncomingMessage>
messageOf(const SetAsideItem &item, const std::optional<Conversation> &conversation);

} // namespace Innbox
