#pragma once

#include "models/values/Message.h"

#include <QString>

namespace Innbox {

/// What the store remembers of its account. Never a secret. Plain data.
struct AccountFacts {
    QString baseUrl{}; ///< normalised, ends with '/'; of the sandbox without its port
    QString affiliateId{};
    bool hadSuccess = false;              ///< /messages/latest answered 200 at least once
    bool hasVoice = false;                ///< the role of our own sends was seen
    SenderKind voice = SenderKind::Guest; ///< under which role the provider shows what we send
    int collects = -1;                    ///< 1 = collector, 0 = observer, -1 = nobody said yet
    qint64 serverOffsetMs = 0;            ///< the server's clock minus ours
    qint64 lastSuccessAtMs = 0;           ///< wall clock, ms UTC
    // Sums over all polls:
    qint64 fetched = 0;
    qint64 stored = 0;
    qint64 duplicates = 0;
    qint64 setAside = 0;
    qint64 confirmed = 0;
    friend bool operator==(const AccountFacts &, const AccountFacts &) = default;
};

/// One request as the budget remembers it. Times are wall clock, ms UTC.
struct RequestRecord {
    RequestId id;
    qint64 startedAtMs = 0;
    qint64 deadlineAtMs = 0;
    qint64 endedAtMs = 0; ///< 0 = no answer recorded (in flight, or the process died)
};

/// The budget as it survives a restart.
struct BudgetRecord {
    QList<RequestRecord> requests{}; ///< those that may still occupy a place
    qint64 pauseSetAtMs = 0;         ///< wall clock; 0 = no pause
    qint64 pauseForMs = 0;           ///< how long everything waits from pauseSetAtMs on
};

} // namespace Innbox
