#pragma once

#include <QHash>
#include <QList>

namespace Innbox {

class MessageListModel;
class OutboxModel;

/// One row of the thread, oldest on top: a message, or at the end an open reply.
struct ThreadRow {
    qint64 key = 0; ///< the message's row id; of a reply its id, negative
    bool isReply = false;
    int source = 0; ///< row in its model
    int top = 0;    ///< px from the top of the thread
    int height = 0; ///< px; a guess until isExact
    bool isExact = false;
};

/// Where every row of the thread stands. Heights are guesses until a row was laid out, so that a
/// long conversation costs what its visible part costs. Thread: GUI.
class ThreadRows {
public:
    /// Both outlive the rows.
    ThreadRows(const MessageListModel *messages, const OutboxModel *outbox);

    /// Reads both models again. Known heights stay as guesses.
    void rebuild();
    /// Forgets every height (another width or font).
    void forgetHeights();
    /// Its height is a guess again; -1 does nothing.
    void forgetHeight(int row);
    /// \return true when the height was another one
    bool setHeight(int row, int heightPx);

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] const ThreadRow &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int totalPx() const { return m_totalPx; }
    static constexpr int EndMarginPx = 14; ///< below the last row
    /// The row of a key; -1 = none.
    [[nodiscard]] int rowOf(qint64 key) const { return m_byKey.value(key, -1); }
    /// The row at a height of the thread, the nearest one outside; -1 when there is none.
    [[nodiscard]] int rowAtPx(int yPx) const;

private:
    void stack(int from);

    const MessageListModel *m_messages;
    const OutboxModel *m_outbox;
    QList<ThreadRow> m_rows{};
    QHash<qint64, int> m_byKey{};
    int m_totalPx = 0;
};

} // namespace Innbox
