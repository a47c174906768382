#pragma once

#include <QString>

namespace Innbox {

struct WireEntry;

/// The request of an entry as a curl command for a POSIX shell. The key is "$INNBOX_TOKEN"; every
/// other value is quoted so that no shell reads anything into it. What the log cut or left out is
/// said in a comment above, for such a command does not repeat the request. Pure.
[[nodiscard]] QString curlOf(const WireEntry &entry);

/// One word for a POSIX shell, whatever it contains.
[[nodiscard]] QString shellQuoted(const QString &text);

} // namespace Innbox
