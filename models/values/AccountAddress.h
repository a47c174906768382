#pragma once

#include "models/values/AccountEntry.h"

#include <QUrl>

namespace Innbox {

/// The provider's addresses and what an address means. Pure.
namespace AccountAddress {

/// The provider's base URL of an environment; empty for the sandbox on this computer.
[[nodiscard]] QString of(AccountEnvironment environment);
/// Loopback is our own sandbox, the provider's sandbox has its host name, all else is production.
[[nodiscard]] AccountEnvironment environmentOf(const QUrl &base);
/// Requests a minute the provider allows there.
[[nodiscard]] int requestsPerMinute(AccountEnvironment environment);

} // namespace AccountAddress
} // namespace Innbox
