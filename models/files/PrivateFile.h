#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Innbox {

/// Writes a whole file that only its owner may read (0600), or leaves what was there. A missing
/// last folder is made for this user only (0700).
/// Returns a sentence when it could not be written; nullopt = it stands on the disk.
[[nodiscard]] std::optional<QString> writePrivateFile(const QString &path, const QByteArray &bytes);

} // namespace Innbox
