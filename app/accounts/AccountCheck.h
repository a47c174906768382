#pragma once

#include "app/api/ApiChannel.h"
#include "models/values/AccountEntry.h"

#include <QCoroTask>

namespace Innbox {

/// Asks the queue of an account once and confirms nothing, so that every message stays there.
/// \param hadSuccess this account got an answer before: a 500 is a fault then, else it probably is
///        not enabled for messaging
/// \param clock outlives the task
/// Thread: that of the caller.
QCoro::Task<AccountCheck> checkAccount(ApiAccess access, bool hadSuccess, Clock *clock);

} // namespace Innbox
