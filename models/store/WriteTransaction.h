#pragma once

#include "models/store/ChangeSet.h"
#include "models/store/SqlSession.h"
#include "models/store/SqlTransaction.h"

#include <QHash>

namespace Innbox {

/// One write transaction: the revision it makes, what it touches, the counters that follow.
/// A scope that touched nothing makes no revision. Thread: the writer.
class WriteTransaction {
public:
    explicit WriteTransaction(SqlSession &sql);

    [[nodiscard]] SqlSession &sql() { return m_sql; }
    /// The revision to stamp on rows written here.
    [[nodiscard]] qint64 rev() const { return m_rev; }

    /// Says that rows of the conversation changed; its counters and its place in the lists are
    /// brought up to date in commit(). The numbers are differences.
    void touch(ConversationId conversation, int messages = 0, int unread = 0, int openReplies = 0);
    /// Says that a new conversation row was made.
    void added(ConversationId conversation);
    void touch(OutboxId reply) { m_changes.outbox.insert(reply); }
    void touchAccount() { m_changes.account = true; }

    /// Writes counters and revision, then commits. False: nothing was written, sql() says why.
    bool commit();
    [[nodiscard]] const ChangeSet &changes() const { return m_changes; }

private:
    struct Difference {
        int messages = 0;
        int unread = 0;
        int openReplies = 0;
        bool isNew = false;
    };

    SqlSession &m_sql;
    SqlTransaction m_transaction;
    qint64 m_rev = 0;
    ChangeSet m_changes{};
    QHash<ConversationId, Difference> m_differences{};

    void bringUpToDate();
};

} // namespace Innbox
