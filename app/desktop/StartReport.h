#pragma once

#include <QString>

#include <optional>

namespace Innbox {

struct StartFailure;

/// The support bundle of a start that failed: one JSON file (0600) with versions, the failure,
/// names and sizes of the files below the data folder, and the newest log lines. No key, no
/// message, no content of a file. Needs no store. \param dataDir need not exist Returns a sentence
/// when it could not be written; nullopt = it is there.
[[nodiscard]] std::optional<QString> writeStartReport(const QString &path,
                                                      const StartFailure &failure,
                                                      const QString &dataDir, qint64 nowMs);

} // namespace Innbox
