#include "ui/thread/ThreadRows.h"

#include "models/items/MessageListModel.h"
#include "models/items/OutboxModel.h"

#include <algorithm>

namespace Innbox {

namespace {
constexpr int GuessPx = 72;
}

ThreadRows::ThreadRows(const MessageListModel *messages, const OutboxModel *outbox)
    : m_messages(messages), m_outbox(outbox)
{
}

void ThreadRows::rebuild()
{
    QList<ThreadRow> rows;
    QHash<qint64, int> byKey;
    const int messages = m_messages->rowCount();
    rows.reserve(messages + m_outbox->rowCount());
    const auto add = [&](qint64 key, bool isReply, int source) {
        const int known = rowOf(key);
        const int height = known < 0 ? GuessPx : m_rows.at(known).height;
        byKey.insert(key, int(rows.size()));
        rows.append({.key = key, .isReply = isReply, .source = source, .height = height});
    };
    for (int source = messages - 1; source >= 0; --source)
        add(m_messages->at(source).id.value, false, source);
    for (int source = 0; source < m_outbox->rowCount(); ++source)
        add(-m_outbox->at(source).id.value, true, source);
    m_rows = std::move(rows);
    m_byKey = std::move(byKey);
    stack(0);
}

void ThreadRows::forgetHeights()
{
    for (ThreadRow &row : m_rows)
        row.isExact = false;
}

void ThreadRows::forgetHeight(int row)
{
    if (row >= 0)
        m_rows[row].isExact = false;
}

bool ThreadRows::setHeight(int row, int heightPx)
{
    ThreadRow &entry = m_rows[row];
    entry.isExact = true;
    if (entry.height == heightPx)
        return false;
    entry.height = heightPx;
    stack(row);
    return true;
}

void ThreadRows::stack(int from)
{
    int top = from > 0 ? m_rows.at(from - 1).top + m_rows.at(from - 1).height : 0;
    for (qsizetype row = from; row < m_rows.size(); ++row) {
        m_rows[row].top = top;
        top += m_rows.at(row).height;
    }
    m_totalPx = top;
}

int ThreadRows::rowAtPx(int yPx) const
{
    if (m_rows.isEmpty())
        return -1;
    const auto after =
        std::upper_bound(m_rows.cbegin(), m_rows.cend(), yPx,
                         [](int y, const ThreadRow &row) { return y < row.top + row.height; });
    return after == m_rows.cend() ? count() - 1 : int(after - m_rows.cbegin());
}

} // namespace Innbox
