#pragma once

#include "models/values/Id.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace Innbox {

using SetAsideId = Id<struct SetAsideTag>;
using HistoryFindId = Id<struct HistoryFindTag>;

/// One answer of the queue: fetched = stored + duplicates + setAside. Idle polls that follow one
/// another are one row. Plain data, any thread.
struct Poll {
    PollId id;
    qint64 atMs = 0;     ///< wall clock, ms UTC
    qint64 lastAtMs = 0; ///< of idle polls in a row: the newest; else atMs
    int times = 1;       ///< polls in this row; above 1 only when they were idle
    int fetched = 0;
    int stored = 0;
    int duplicates = 0;
    int setAside = 0;
    int confirmed = 0;
    friend bool operator==(const Poll &, const Poll &) = default;
};

/// What stands in for every message of the queue. Times are wall clock, ms UTC; 0 = never.
struct CustodySums {
    qint64 polls = 0;
    // fetched = stored + duplicates + setAside
    qint64 fetched = 0;
    qint64 stored = 0;
    qint64 duplicates = 0;
    qint64 setAside = 0;
    qint64 confirmed = 0;
    qint64 lastGoodPollAtMs = 0;  ///< the queue last answered and its answer was stored
    qint64 drainedAtMs = 0;       ///< the queue last answered with less than it could
    qint64 collectingSinceMs = 0; ///< 0 = this program does not collect
    qint64 setAsideOpen = 0;      ///< set aside and not settled since
    qint64 onlyInHistory = 0;    ///< messages of others that the queue never brought, but a history
    qint64 beforeCollecting = 0; ///< of these: older than our collecting, so nobody wonders
    qint64 missedByQueue = 0;    ///< of these: the evidence of a second collector
    qint64 warnedAtMs = 0;       ///< the evidence was last told to a person
    qint64 audits = 0;           ///< conversations read back to look for gaps
    qint64 lastAuditAtMs = 0;
    friend bool operator==(const CustodySums &, const CustodySums &) = default;
};

/// A message that a history had and the queue did not bring (so far).
struct HistoryFind {
    HistoryFindId id;
    ConversationId conversation;
    QString remoteId{};
    qint64 sentAtMs = 0;   ///< the server's clock
    qint64 foundAtMs = 0;  ///< wall clock
    bool isMissed = false; ///< newer than our collecting and overdue: evidence
    friend bool operator==(const HistoryFind &, const HistoryFind &) = default;
};

/// How an item that was set aside ended.
enum class SetAsideEnd : qint8 {
    Open = 0,
    Read = 1,   ///< it could be read later and is a message now
    Known = 2,  ///< its message is in the store by another way
    ByHand = 3, ///< a person said that it needs nothing more
};

/// Something of an answer that no rule could read, or an id the provider would not confirm.
struct SetAsideItem {
    SetAsideId id;
    QString remoteId{};          ///< empty = none could be read
    QString reason{};            ///< machine word: no-id, bad-content, confirm-refused, …
    QByteArray raw{};            ///< compact JSON as it came; empty = only the id is known
    ConversationId conversation; ///< it stood in the history of this one; invalid = in the queue
    qint64 atMs = 0;             ///< wall clock of its first arrival
    SetAsideEnd end = SetAsideEnd::Open;
    qint64 endedAtMs = 0; ///< wall clock; 0 = open
    friend bool operator==(const SetAsideItem &, const SetAsideItem &) = default;
};

/// The facts of a warning: somebody else takes messages out of our queue.
struct SecondCollector {
    qint64 missed = 0;        ///< messages the queue never brought
    qint64 firstSentAtMs = 0; ///< of these, the oldest; the server's clock
    qint64 lastSentAtMs = 0;
    qint64 collectingSinceMs = 0;
    friend bool operator==(const SecondCollector &, const SecondCollector &) = default;
};

} // namespace Innbox

Q_DECLARE_METATYPE(Innbox::SecondCollector)
