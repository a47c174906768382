#pragma once

#include "models/values/Id.h"
#include "models/values/SyncStatus.h"

#include <QMetaType>
#include <QString>

namespace Innbox {

/// Where the reading of a conversation's history from the provider stands.
enum class Opening : qint8 {
    Fresh,       ///< nothing to read: it was read a short while ago
    Reading,     ///< the request is on its way
    NotReadyYet, ///< the provider has no such conversation yet; asked again at nextTryAtMs
    Read,        ///< the whole history is in the store
    NotThere,    ///< asked often enough: the ids may not belong together
    Failed,      ///< see problem
};

/// What the engine tells of one conversation being opened or added. Plain data, GUI thread.
struct OpeningStatus {
    ConversationId conversation{}; ///< invalid while an added reservation is not in the store
    Opening state = Opening::Fresh;
    int attempt = 0;        ///< requests made
    qint64 nextTryAtMs = 0; ///< wall clock, ms UTC; 0 = not planned
    SyncProblem problem = SyncProblem::None;
    QString detail{};    ///< for the tooltip; secrets already removed
    QString requestId{}; ///< the provider's, for support
    friend bool operator==(const OpeningStatus &, const OpeningStatus &) = default;
};

/// Whether the provider tells us of stays.
enum class StaysService : qint8 {
    Unknown, ///< not asked yet
    Works,
    Refused, ///< 403, 404 or 400: no names and dates in this session
};

} // namespace Innbox

Q_DECLARE_METATYPE(Innbox::OpeningStatus)
