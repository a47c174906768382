#pragma once

#include "models/values/Id.h"
#include "models/values/Message.h"
#include "models/values/Reservation.h"

namespace Innbox {

/// What a row of the list shows beside its projection. Plain data.
struct RowFacts {
    ConversationId conversation{};
    Reservation stay{};                   ///< only what a sending window needs is filled
    qint64 lastGuestMessageAtMs = 0;      ///< ms UTC; 0 = none, or not needed for our own window
    SenderKind voice = SenderKind::Guest; ///< under which role the provider shows what we send
    int newestImages = 0;                 ///< images of the newest message
    QString newestImage{};                ///< id of the first of them
    bool hasDraft = false;
    friend bool operator==(const RowFacts &, const RowFacts &) = default;
};

} // namespace Innbox
