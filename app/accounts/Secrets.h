#pragma once

#include "models/values/Result.h"

#include <QByteArray>
#include <QString>

namespace Innbox {

/// Why a key could not be had; one English sentence that never contains it.
struct SecretError {
    enum class Kind : qint8 {
        Other,
        Locked, ///< the keychain has the key, or shall take it, but is locked
    };
    QString message{};
    Kind kind = Kind::Other;
};

/// A key from a file that only its owner may read, trimmed.
/// Errors: missing, readable by others, empty, or with characters no header may carry.
[[nodiscard]] Result<QByteArray, SecretError> readTokenFile(const QString &path);
/// A key from INNBOX_TOKEN; empty = not set. The variable is removed, so that no child inherits it.
[[nodiscard]] Result<QByteArray, SecretError> takeTokenFromEnvironment();
/// The key in what was read or typed: trimmed.
/// \param origin names the place in the error.
/// Errors: empty, or with characters no header may carry.
[[nodiscard]] Result<QByteArray, SecretError> checkedKey(const QByteArray &raw,
                                                         const QString &origin);

} // namespace Innbox
