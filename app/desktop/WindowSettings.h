#pragma once

#include "ui/shell/WindowContext.h"

#include <QString>

namespace Innbox {

struct AccountChoice;

/// What the window of an account is told of it: its environment, its name, the files that help
/// writing. Thread: any.
[[nodiscard]] WindowContext windowContext(const AccountChoice &choice);
/// The file that remembers where the windows stood. It is of the person, not of one account.
[[nodiscard]] QString windowFile(const AccountChoice &choice);

} // namespace Innbox
