#pragma once

#include "models/values/Incoming.h"

#include <QHash>
#include <QList>

#include <utility>

namespace Innbox {

/// Messages of the queue that stand in the store just as they came. The provider hands out again,
/// poll after poll, what was not confirmed; of these nothing is read or compared a second time.
/// That holds until the row becomes a reply of ours: nobody else changes or deletes what a row once
/// held, gaps are filled only.
/// Kept are 128 bits of each, hashed under numbers that nobody outside can know.
/// Thread: the writer.
class KnownMessages {
public:
    /// More are begun anew: the provider hands out a hundred at a time.
    static constexpr qsizetype Limit = 500;

    KnownMessages();
    [[nodiscard]] bool has(const IncomingMessage &message) const;
    /// Keeps a message that changed nothing, once the transaction that saw so is on disk.
    void offer(const IncomingMessage &message);
    /// Its row is ours now, and what it tells of us counts each time.
    void forget(const QString &remoteId);
    /// \param isWritten the transaction of what was offered is on disk
    void ended(bool isWritten);

private:
    using Print = std::pair<size_t, size_t>;
    [[nodiscard]] Print printOf(const IncomingMessage &message) const;

    const Print m_seeds;
    QHash<QString, Print> m_prints{}; ///< by id
    QList<std::pair<QString, Print>> m_offered{};
};

} // namespace Innbox
