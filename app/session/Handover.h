#pragma once

#include <QString>

namespace Innbox {

/// A request or reply is one line of JSON, at most this long.
constexpr qsizetype MaxHandoverLineBytes = 256 * 1024;

/// The local socket on which the owner of \p storePath answers: a short path in the user's runtime
/// folder (else a folder 0700 of his own below the temporary one), as a socket path may have only
/// about 100 bytes while a data folder may lie anywhere. Empty: no folder that is safely ours.
[[nodiscard]] QString handoverSocketPath(const QString &storePath);

/// True when the process behind the connected socket runs as our user. Linux: SO_PEERCRED.
[[nodiscard]] bool isPeerSameUser(qintptr socketDescriptor);

} // namespace Innbox
