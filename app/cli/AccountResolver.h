#pragma once

#include "app/cli/Output.h"
#include "app/session/Session.h"

#include <optional>

namespace Innbox::Cli {

/// Where accounts and settings of these options lie; the folder need not exist.
[[nodiscard]] QString dataFolder(const Options &options);
/// Makes it (0700). Returns a sentence when that was not possible.
[[nodiscard]] std::optional<QString> makeDataFolder(const Options &options);

/// Turns the options into the account they mean: folder, address, key, limits. Makes the data
/// folder (0700). Reads the key from the file or the environment; the keychain is asked later, and
/// only when the provider is needed.
/// Errors: usage, not-found (no such account), forbidden-http, store-cannot-open.
[[nodiscard]] Result<AccountChoice, Answer> resolve(const Options &options);

} // namespace Innbox::Cli
