#pragma once

#include "models/values/Result.h"

#include <QList>
#include <QString>

namespace Innbox {

/// A file of the data folder that could not be read and was renamed. Plain data.
struct KeptFile {
    QString name{};   ///< "settings.ini"
    QString keptAs{}; ///< its new name in the same folder
    friend bool operator==(const KeptFile &, const KeptFile &) = default;
};

/// Looks at settings.ini, windows.ini, writing.ini and accounts.json of \p folder. What is there
/// but cannot be read as what it is would be taken for a first start and written over: it is
/// renamed to NAME.damaged-TIME instead, TIME in UTC. A file that is missing is fine. Call before
/// anything reads or writes them. Errors: the path that could not be renamed.
[[nodiscard]] Result<QList<KeptFile>, QString> keepDamagedAside(const QString &folder,
                                                                qint64 nowMs);

} // namespace Innbox
