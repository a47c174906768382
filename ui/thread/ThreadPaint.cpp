// What the rows of the thread say and how they are drawn.

#include "models/items/MessageListModel.h"
#include "models/items/OutboxModel.h"
#include "models/ports/Clock.h"
#include "ui/style/Tokens.h"
#include "ui/text/TimeText.h"
#include "ui/thread/OutboxButtons.h"
#include "ui/thread/OutboxStatus.h"
#include "ui/thread/TailButtons.h"
#include "ui/thread/ThreadText.h"
#include "ui/thread/ThreadView.h"
#include "ui/viewer/Thumbnails.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace Innbox {

void ThreadView::placeActions()
{
    QHash<qint64, OutboxButtons *> gone = std::exchange(m_actions, {});
    QWidget *before = this; // Tab goes from the messages to these, in the order of the rows
    for (int row = 0; row < m_rows.count(); ++row) {
        if (!m_rows.at(row).isReply)
            continue;
        const OutboxItem &reply = m_outbox->at(m_rows.at(row).source);
        const ReplyFacts facts = m_outboxStatus ? m_outboxStatus->facts(reply.id) : ReplyFacts{};
        const qint64 nowMs = m_clock->nowMs();
        if (OutboxText::possibleActions(reply, facts, nowMs).isEmpty())
            continue;
        OutboxButtons *actions = gone.take(m_rows.at(row).key);
        if (!actions) {
            actions = new OutboxButtons(viewport());
            connect(actions, &OutboxButtons::asked, this, &ThreadView::wishAsked);
        }
        actions->showReply(reply, facts, nowMs);
        m_actions.insert(m_rows.at(row).key, actions);
        for (QPushButton *const button : actions->buttons()) {
            if (before->nextInFocusChain() != button)
                setTabOrder(before, button);
            before = button;
        }
        const bool isVisible = rowRect(row).intersects(viewport()->rect());
        if (isVisible)
            actions->setGeometry(bubbleOf(row).actionsRect().translated(rowRect(row).topLeft()));
        actions->setVisible(isVisible);
    }
    // Not at once: a press of one of their own buttons may have led here.
    for (OutboxButtons *actions : std::as_const(gone)) {
        actions->hide();
        actions->deleteLater();
    }
}

void ThreadView::placeTails()
{
    QList<std::pair<qint64, TailButtons::Place>> places;
    for (int row = m_rows.rowAtPx(m_scrollPx); row >= 0 && row < m_rows.count(); ++row) {
        const QRect rect = rowRect(row);
        if (rect.top() > viewport()->height())
            break;
        const Bubble &bubble = bubbleOf(row);
        const QRect tail = bubble.tailRect().translated(rect.topLeft());
        if (bubble.tailRect().isEmpty() || !tail.intersects(viewport()->rect()))
            continue;
        const TailButtons::Place where{tail, bubble.words().isTailShown, bubble.words().tip};
        places.append(std::pair(m_rows.at(row).key, where));
    }
    m_tails->place(places);
}

void ThreadView::tailChosen(qint64 key)
{
    const int row = m_rows.rowOf(key);
    if (row < 0)
        return;
    m_rows.forgetHeight(row);
    m_selected = m_selectedKey == key ? TextRange{} : m_selected;
    place({.isEnd = false, .key = key, .offsetPx = rowRect(row).top()});
}

qint64 ThreadView::timeOf(int row) const
{
    const ThreadRow &entry = m_rows.at(row);
    return entry.isReply ? m_outbox->at(entry.source).createdAtMs
                         : m_messages->at(entry.source).sentAtMs;
}

BubblePosition ThreadView::placeOf(int row) const
{
    BubblePosition place{.hasDay = true, .hasHead = true, .nowMs = m_clock->nowMs()};
    place.unread = m_rows.at(row).key == m_unreadKey ? m_unread : 0;
    place.tail = m_tails->choice(m_rows.at(row).key);
    place.found = m_found;
    if (row == 0)
        return place;
    place.hasDay = !TimeText::isSameDay(timeOf(row - 1), timeOf(row));
    const ThreadRow &previous = m_rows.at(row - 1);
    const ThreadRow &entry = m_rows.at(row);
    if (entry.isReply) {
        place.hasHead =
            !previous.isReply && m_messages->at(previous.source).sender != SenderKind::Desk;
    } else {
        place.hasHead =
            ThreadText::beginsGroup(m_messages->at(previous.source), m_messages->at(entry.source));
    }
    return place;
}

BubbleContent ThreadView::wordsOf(int row) const
{
    const ThreadRow &entry = m_rows.at(row);
    ThreadText::Around around;
    const auto setQuoted = [&](const QString &remoteId) {
        const int quoted = remoteId.isEmpty() ? -1 : m_messages->rowOf(remoteId);
        around.quoted = quoted < 0 ? nullptr : &m_messages->at(quoted);
    };
    if (entry.isReply) {
        const OutboxItem &reply = m_outbox->at(entry.source);
        setQuoted(reply.replyTo);
        if (m_outboxStatus)
            around.facts = m_outboxStatus->facts(reply.id);
        return ThreadText::of(reply, around, m_conversation, placeOf(row));
    }
    const Message &message = m_messages->at(entry.source);
    setQuoted(message.replyTo);
    if (m_outboxStatus && message.sender == SenderKind::Desk)
        around.changed = m_outboxStatus->changedText(message.remoteId);
    return ThreadText::of(message, around, m_conversation, placeOf(row));
}

Bubble &ThreadView::bubbleOf(int row)
{
    const ThreadRow &entry = m_rows.at(row);
    const BubblePosition place = placeOf(row);
    const qint64 rev =
        entry.isReply ? m_outbox->at(entry.source).rev : m_messages->at(entry.source).rev;
    Laid *laid = m_laid.object(entry.key);
    if (laid && laid->rev == rev && laid->hasDay == place.hasDay &&
        laid->hasHead == place.hasHead && laid->unread == place.unread &&
        laid->bubble->words().isTailShown == ThreadText::isTailShown(laid->bubble->words(), place))
        return *laid->bubble;
    laid = new Laid{
        rev, place.hasDay, place.hasHead, place.unread,
        std::make_unique<Bubble>(wordsOf(row), font(), viewport()->width(), layoutDirection())};
    m_laid.insert(entry.key, laid); // the cache owns it
    return *laid->bubble;
}

QRect ThreadView::bubbleRect(int row)
{
    return bubbleOf(row).bubbleRect().translated(rowRect(row).topLeft());
}

QString ThreadView::dayText(int row)
{
    return bubbleOf(row).words().day;
}

QString ThreadView::spokenText(int row) const
{
    return wordsOf(row).spoken;
}

void ThreadView::wantImages()
{
    if (!m_thumbnails)
        return;
    QStringList visible;
    QStringList nearby;
    const int height = viewport()->height();
    for (int row = m_rows.rowAtPx(m_scrollPx - height); row >= 0 && row < m_rows.count(); ++row) {
        const QRect rect = rowRect(row);
        if (rect.top() > 2 * height)
            break;
        const ThreadRow &entry = m_rows.at(row);
        QStringList &wanted = rect.intersects(viewport()->rect()) ? visible : nearby;
        if (entry.isReply) {
            wanted += wordsOf(row).images;
            continue;
        }
        for (const Attachment &image : m_messages->at(entry.source).attachments)
            wanted += image.remoteId;
    }
    m_thumbnails->want(m_conversation.id, visible, nearby);
}

void ThreadView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(event->rect(), Tokens::of(palette()).window);
    for (int row = m_rows.rowAtPx(m_scrollPx); row >= 0 && row < m_rows.count(); ++row) {
        const QRect rect = rowRect(row);
        if (rect.top() > viewport()->height())
            break;
        const qint64 key = m_rows.at(row).key;
        Bubble::Look look{.palette = palette(), .found = m_found};
        look.isCurrent = hasFocus() && key == m_currentKey;
        look.isSelected = isRowSelected(row);
        look.isFoundCurrent = m_foundMessage.isValid() && key == m_foundMessage.value;
        if (key == m_selectedKey)
            look.selected = m_selected;
        const Bubble &bubble = bubbleOf(row);
        bubble.paint(&painter, rect.topLeft(), look);
        for (qsizetype i = 0; m_thumbnails && i < bubble.imageRects().size(); ++i) {
            m_thumbnails->paint(&painter, bubble.imageRects().at(i).translated(rect.topLeft()),
                                bubble.words().images.at(i), palette(), font());
        }
    }
}

} // namespace Innbox
