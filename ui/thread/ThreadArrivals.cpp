// What arrives in the thread: the first unread message, the way to the newest, the countdown.

#include "models/items/MessageListModel.h"
#include "models/items/OutboxModel.h"
#include "models/ports/Clock.h"
#include "ui/thread/OutboxText.h"
#include "ui/thread/ScrollToNewestButton.h"
#include "ui/thread/ThreadView.h"

#include <QScrollBar>
#include <QStyle>

#include <utility>

namespace Innbox {

namespace {
constexpr int UnreadReachRows = 500; ///< read messages among which the oldest unread is sought
}

/// The line over the first unread message, once the row of the conversation and enough of its
/// messages are here.
void ThreadView::findFirstUnread()
{
    const bool isHere = m_conversation.rev > 0 && m_messages->isSettled() &&
                        m_messages->conversation() == m_conversation.id;
    if (!m_isOpening || !isHere)
        return;
    int unread = 0;
    int oldest = -1;
    for (int row = 0; row < m_messages->rowCount(); ++row) {
        if (m_messages->at(row).isUnread && ++unread)
            oldest = row;
    }
    const int missing = m_conversation.unread - unread;
    const bool isNear = m_messages->rowCount() < m_conversation.unread + UnreadReachRows;
    if (missing > 0 && isNear && m_messages->canFetchMore({})) {
        m_messages->fetchBack(MessageListModel::MostRows);
        return; // comes back when that is here
    }
    m_isOpening = false;
    if (oldest < 0) {
        tellUnread();
        return;
    }
    m_unread = unread;
    m_unreadKey = m_messages->at(oldest).id.value;
    forget(m_unreadKey);
    if (m_wantedKey != 0 || !m_anchor.isEnd) {
        place(m_anchor);
        return; // a hit of the search, or a person, was quicker
    }
    place({.isEnd = false, .key = m_unreadKey, .offsetPx = 0});
    m_anchor = anchorHere(); // when all of it fits, the end is followed
    readOlder();
}

void ThreadView::countArrivals(int first, int last)
{
    if (first == 0 && !m_isWatched && !m_isOpening)
        markUnwatched();
    const bool isFirstPage = m_messages->rowCount() == last + 1;
    if (first > 0 || isFirstPage || m_isOpening || m_anchor.isEnd)
        return;
    m_below += last - first + 1;
    placeJump();
}

/// Moves the line "new" over the oldest unread message, and stays there when the messages below
/// it would push it out of the view.
void ThreadView::markUnwatched()
{
    int unread = 0;
    int oldest = -1;
    for (int row = 0; row < m_messages->rowCount(); ++row) {
        if (m_messages->at(row).isUnread && ++unread)
            oldest = row;
    }
    if (oldest < 0)
        return; // an echo of our own
    forget(m_unreadKey);
    m_unread = unread;
    m_unreadKey = m_messages->at(oldest).id.value;
    forget(m_unreadKey);
    place(m_anchor);
    const int row = unreadLineRow();
    if (m_anchor.isEnd && row >= 0 && rowRect(row).top() < 0)
        place({.isEnd = false, .key = m_unreadKey, .offsetPx = 0});
}

void ThreadView::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
}

/// Tells which unread message can be seen; the newest counts, what is unread before it was passed.
void ThreadView::tellUnread()
{
    MessageId newest;
    const bool canSee = isVisible() && !m_isOpening;
    for (int row = m_rows.rowAtPx(m_scrollPx); canSee && row >= 0 && row < m_rows.count(); ++row) {
        if (rowRect(row).top() >= viewport()->height())
            break;
        const ThreadRow &entry = m_rows.at(row);
        if (!entry.isReply && m_messages->at(entry.source).isUnread)
            newest = m_messages->at(entry.source).id;
    }
    if (newest == m_unreadInView)
        return;
    m_unreadInView = newest;
    Q_EMIT unreadInViewChanged(newest);
}

void ThreadView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    tellUnread();
}

void ThreadView::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    tellUnread();
}

void ThreadView::refreshDays()
{
    forgetAll();
    place(m_anchor);
}

void ThreadView::followEnd()
{
    place({});
}

void ThreadView::jumpToNewest()
{
    followEnd();
    if (m_rows.count() > 0)
        setCurrentRow(m_rows.count() - 1);
    setFocus(Qt::OtherFocusReason);
}

void ThreadView::placeJump()
{
    const bool isAway = !m_anchor.isEnd && !isAtEnd();
    if (!isAway)
        m_below = 0;
    m_jump->showArrived(m_below);
    const int inset = ThreadRows::EndMarginPx;
    const QRect room = viewport()->rect().adjusted(inset, inset, -inset, -inset);
    m_jump->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignBottom,
                                            m_jump->sizeHint(), room));
    m_jump->setVisible(isAway);
    m_jump->raise();
}

/// Counts down under replies that wait.
void ThreadView::tick()
{
    const qint64 nowMs = m_clock->nowMs();
    qint64 nextMs = 0;
    for (int row = 0; row < m_outbox->rowCount(); ++row) {
        const OutboxItem &reply = m_outbox->at(row);
        if (!OutboxText::isWaiting(reply, nowMs))
            continue;
        const qint64 leftMs = (reply.notBeforeAtMs - nowMs - 1) % 1000 + 1;
        nextMs = nextMs == 0 ? leftMs : qMin(nextMs, leftMs);
    }
    if (nextMs == 0 || std::exchange(m_isTicking, true))
        return;
    m_clock->after(std::chrono::milliseconds(nextMs), this, [this] {
        m_isTicking = false;
        for (int row = 0; row < m_outbox->rowCount(); ++row)
            forget(-m_outbox->at(row).id.value);
        place(m_anchor);
        tick();
    });
}

} // namespace Innbox
