#pragma once

#include "models/values/Incoming.h"

#include <QList>

namespace Innbox {

/// The last batch of the queue whose messages all stand in the store just as they came. The
/// provider hands out again, poll after poll, what was not confirmed; the same batch is not looked
/// at a second time. That holds until a row of it becomes a reply of ours: nobody else changes or
/// deletes what a row once held, gaps are filled only.
/// Thread: the writer.
class KnownBatch {
public:
    /// Costs nothing when the batch is a copy of the one kept, else as much as comparing them.
    [[nodiscard]] bool is(const IncomingBatch &batch) const;
    /// Keeps a batch that changed nothing, once the transaction that saw so is on disk.
    void offer(const QList<IncomingMessage> &messages);
    /// The row of this message is ours now, and what it tells of us counts each time.
    void forget(const QString &remoteId);
    /// \param isWritten the transaction of what was offered is on disk
    void ended(bool isWritten);

private:
    QList<IncomingMessage> m_messages{}; ///< empty: none
    QList<IncomingMessage> m_offered{};
};

} // namespace Innbox
