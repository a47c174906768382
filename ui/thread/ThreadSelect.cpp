// What is selected in the thread and what is copied of it.

#include "models/items/MessageListModel.h"
#include "ui/thread/ThreadView.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Innbox {

QString ThreadView::selectedText()
{
    const int row = m_rows.rowOf(m_selectedKey);
    return row < 0 || m_selected.length() == 0 ? QString() : bubbleOf(row).textOf(m_selected);
}

bool ThreadView::isRowSelected(int row) const
{
    const int from = m_rows.rowOf(m_rangeFromKey);
    const int to = m_rows.rowOf(m_rangeToKey);
    return from >= 0 && to >= 0 && row >= qMin(from, to) && row <= qMax(from, to);
}

void ThreadView::selectRows(qint64 fromKey, qint64 toKey)
{
    m_rangeFromKey = fromKey;
    m_rangeToKey = toKey;
    m_selectsAll = false;
    m_copiesThen = false;
    if (fromKey != 0)
        m_selected = {};
    viewport()->update();
}

void ThreadView::selectAll()
{
    if (m_rows.count() == 0)
        return;
    selectRows(m_rows.at(0).key, m_rows.at(m_rows.count() - 1).key);
    m_selectsAll = true;
    selectRest();
}

/// A conversation that is not all here is read to its beginning, so that "all" is all.
void ThreadView::selectRest()
{
    if (!m_selectsAll || !m_messages->isSettled())
        return;
    m_rangeFromKey = m_rows.at(0).key;
    if (m_messages->canFetchMore({})) {
        m_messages->fetchBack(MessageListModel::MostRows);
        return;
    }
    m_selectsAll = false;
    if (std::exchange(m_copiesThen, false))
        copy();
    viewport()->update();
}

QString ThreadView::selectedMessages() const
{
    const int from = m_rows.rowOf(m_rangeFromKey);
    const int to = m_rows.rowOf(m_rangeToKey);
    if (from < 0 || to < 0)
        return {};
    QStringList lines;
    for (int row = qMin(from, to); row <= qMax(from, to); ++row)
        lines += wordsOf(row).copied;
    return lines.join(u'\n');
}

void ThreadView::copy()
{
    if (m_selectsAll) {
        m_copiesThen = true; // when the rest is here
        return;
    }
    QString text = selectedMessages();
    if (text.isEmpty())
        text = selectedText();
    if (text.isEmpty() && currentRow() >= 0) {
        const Bubble &bubble = bubbleOf(currentRow());
        text = bubble.textOf({0, int(bubble.words().body.size())});
    }
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace Innbox
