#pragma once

#include "models/store/WriteScope.h"
#include "models/values/Incoming.h"

#include <QHash>
#include <QList>

#include <atomic>

namespace Innbox {

/// Polls that brought nothing. A commit of their own would cost more than all the rest of such a
/// poll, so their rows and sums wait for the next write of anything and go along with it; whoever
/// asks for them in between has them written first. A program that dies in between loses the note
/// of a poll that stored nothing and was not confirmed.
/// Thread: the writer, unless said otherwise.
class QuietPolls {
public:
    /// So many wait at most: then the next one takes them along.
    static constexpr int Limit = 50;

    /// Keeps a poll and returns what stands for its row until there is one.
    [[nodiscard]] qint64 add(const IngestOutcome &outcome, qint64 atMs);
    /// Writes the rows of all that wait. They count as written after committed().
    void writeTo(WriteScope &scope);
    /// \param isWritten the transaction of the last writeTo() is on disk
    void ended(bool isWritten);
    /// The row of a poll: \p poll itself unless add() gave it.
    [[nodiscard]] qint64 rowOf(qint64 poll) const;
    /// Thread: any.
    [[nodiscard]] int count() const { return m_count; }

private:
    struct Waiting {
        qint64 standIn = 0;
        IngestOutcome outcome{};
        qint64 atMs = 0;
    };
    QList<Waiting> m_waiting{};
    QHash<qint64, qint64> m_rows{};    ///< of the polls written last
    QHash<qint64, qint64> m_offered{}; ///< the same of a transaction that has not ended
    qint64 m_given = 0;
    std::atomic<int> m_count = 0;
};

} // namespace Innbox
