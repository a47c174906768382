#pragma once

#include "models/store/WriteTransaction.h"
#include "models/values/AccountFacts.h"
#include "models/values/Incoming.h"

#include <QHash>
#include <QList>

#include <atomic>
#include <mutex>

namespace Innbox {

/// What need not be on disk at once: polls that brought nothing, and that a request was answered. A
/// commit of their own would cost more than all the rest of a quiet poll, so they wait for the next
/// write of anything and go along with it; whoever asks for them in between has them written
/// first. A program that dies in between loses the note of a poll that stored nothing and was not
/// confirmed, and an answered request keeps its place until its deadline would have freed it.
/// Thread: the writer, unless said otherwise.
class DeferredWrites {
public:
    /// So many polls wait at most: then the next one takes them along.
    static constexpr int Limit = 50;

    /// Keeps a poll and returns what stands for its row until there is one.
    [[nodiscard]] qint64 addPoll(const IngestOutcome &outcome, qint64 atMs);
    /// Thread: any; waking the writer for this would cost more than writing it.
    void addEnd(RequestId request, qint64 atMs);
    /// Writes all that waits. It counts as written after ended().
    void writeTo(WriteTransaction &scope);
    /// \param isWritten the transaction of the last writeTo() is on disk
    void ended(bool isWritten);
    /// The row of a poll: \p poll itself unless addPoll() gave it.
    [[nodiscard]] qint64 rowOf(qint64 poll) const;
    /// Thread: any.
    [[nodiscard]] int polls() const { return m_polls; }
    [[nodiscard]] bool isEmpty() const;

private:
    struct Poll {
        qint64 standIn = 0;
        IngestOutcome outcome{};
        qint64 atMs = 0;
    };
    struct End {
        RequestId request{};
        qint64 atMs = 0;
    };
    QList<Poll> m_waiting{};
    mutable std::mutex m_mutex;
    QList<End> m_ends{};         ///< guarded by m_mutex
    qsizetype m_endsOffered = 0; ///< so many of the first were written by a transaction not ended
    bool m_isOffered = false;
    QHash<qint64, qint64> m_rows{};    ///< of the polls written last
    QHash<qint64, qint64> m_offered{}; ///< the same of a transaction that has not ended
    qint64 m_given = 0;
    std::atomic<int> m_polls = 0;
};

} // namespace Innbox
