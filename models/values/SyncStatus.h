#pragma once

#include <QMetaType>
#include <QString>

namespace Innbox {

/// What keeps the engine from its work; words are made in ui/text/ProblemText.
enum class SyncProblem : qint8 {
    None = 0,
    Offline,      ///< no connection could be made
    TimedOut,     ///< no answer within the deadline
    RateLimited,  ///< 429: everything waits
    ServerFault,  ///< 5xx, or an answer that cannot be read
    NotEnabled,   ///< 500 before the first success: messaging is probably not enabled
    Unauthorized, ///< 401: the key
    Forbidden,    ///< 403: the affiliate id or a permission
    Rejected,     ///< another 4xx
    StoreFailed,  ///< our own disk; nothing was confirmed
    NoKey,        ///< no key was given and no keychain has one
    KeyLocked,    ///< the keychain has the key but is locked
};

/// What the engine tells the window. Plain data, GUI thread.
struct SyncStatus {
    SyncProblem problem = SyncProblem::None;
    bool isSyncing = false;
    bool isCollector = true;    ///< false: observes, never confirms
    bool isOwner = true;        ///< false: another process works for this account
    qint64 lastSuccessAtMs = 0; ///< wall clock, ms UTC; 0 = never
    qint64 problemSinceMs = 0;  ///< wall clock, ms UTC; 0 = no problem
    qint64 nextTryAtMs = 0;     ///< wall clock, ms UTC; 0 = not planned
    QString problemDetail{};    ///< for the tooltip; secrets already removed
    QString requestId{};        ///< the provider's, for support
    int requestsInWindow = 0;   ///< places of the budget taken now
    int requestsAllowed = 0;    ///< a minute
    // Sums since the account exists; fetched = stored + duplicates + setAside.
    qint64 fetched = 0;
    qint64 stored = 0;
    qint64 duplicates = 0;
    qint64 setAside = 0;
    qint64 confirmed = 0;
    friend bool operator==(const SyncStatus &, const SyncStatus &) = default;
};

} // namespace Innbox

Q_DECLARE_METATYPE(Innbox::SyncStatus)
