#include "ui/thread/ThreadView.h"

#include "models/items/MessageListModel.h"
#include "models/items/OutboxModel.h"
#include "models/ports/Clock.h"
#include "ui/style/Tokens.h"
#include "ui/text/TimeText.h"
#include "ui/thread/ReplyActions.h"
#include "ui/thread/ThreadAccessible.h"
#include "ui/thread/ThreadWords.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>

namespace Innbox {

namespace {
constexpr int LaidRows = 300;   ///< laid out rows kept: some screens in both directions
constexpr int EndSlackPx = 4;   ///< that near to the end is at the end
constexpr int EndMarginPx = 14; ///< below the last row
constexpr int WheelStepPx = 24;
} // namespace

ThreadView::ThreadView(MessageListModel *messages, OutboxModel *outbox, const Clock *clock,
                       QWidget *parent)
    : QAbstractScrollArea(parent), m_messages(messages), m_outbox(outbox), m_clock(clock),
      m_rows(messages, outbox), m_laid(LaidRows)
{
    setObjectName(u"threadView");
    setAccessibleName(tr("Messages"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(WheelStepPx);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    ThreadAccessible::install();
    watchModels();
}

ThreadView::~ThreadView() = default;

void ThreadView::watchModels()
{
    const auto changed = [this] { rowsChanged(); };
    for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(m_messages),
                                      static_cast<QAbstractItemModel *>(m_outbox)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, changed);
        connect(model, &QAbstractItemModel::rowsRemoved, this, changed);
        connect(model, &QAbstractItemModel::modelReset, this, changed);
    }
    connect(m_messages, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                for (int row = from.row(); row <= to.row(); ++row)
                    forget(m_messages->at(row).id.value);
                rowsChanged();
            });
    connect(m_outbox, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                for (int row = from.row(); row <= to.row(); ++row)
                    forget(-m_outbox->at(row).id.value);
                rowsChanged();
            });
    connect(m_messages, &MessageListModel::settled, this, [this] {
        seekWanted();
        readOlder();
    });
}

void ThreadView::setConversation(const Conversation &row)
{
    const bool isOther = row.id != m_conversation.id;
    const bool hasOtherNames = row.guestName != m_conversation.guestName ||
                               row.propertyName != m_conversation.propertyName;
    m_conversation = row;
    if (isOther) {
        m_anchor = {};
        m_currentKey = 0;
        m_selectedKey = 0;
        m_selected = {};
        m_wanted = {};
    }
    if (isOther || hasOtherNames)
        forgetAll();
    rowsChanged();
}

void ThreadView::showMessage(MessageId id)
{
    m_wanted = id;
    seekWanted();
}

void ThreadView::seekWanted()
{
    if (!m_wanted.isValid())
        return;
    const int row = m_rows.rowOf(m_wanted.value);
    if (row < 0) {
        m_messages->fetchMore({});
        return;
    }
    m_wanted = {};
    m_currentKey = m_rows.at(row).key;
    place({.isEnd = false, .key = m_currentKey, .offsetPx = viewport()->height() / 4});
    announceCurrent();
}

void ThreadView::forget(qint64 key)
{
    m_laid.remove(key);
}

void ThreadView::forgetAll()
{
    m_laid.clear();
    m_rows.forgetHeights();
}

void ThreadView::rowsChanged()
{
    m_rows.rebuild();
    place(m_anchor);
    readOlder();
}

void ThreadView::readOlder()
{
    if (m_scrollPx < 2 * viewport()->height() && m_messages->canFetchMore({}))
        m_messages->fetchMore({});
}

ThreadView::Anchor ThreadView::anchorHere() const
{
    if (isAtEnd())
        return {};
    const int row = m_rows.rowAtPx(m_scrollPx);
    if (row < 0)
        return {};
    return {.isEnd = false, .key = m_rows.at(row).key, .offsetPx = m_rows.at(row).top - m_scrollPx};
}

bool ThreadView::isAtEnd() const
{
    return m_scrollPx >= verticalScrollBar()->maximum() - EndSlackPx;
}

int ThreadView::anchoredPx(const Anchor &anchor) const
{
    const int endPx = qMax(0, m_rows.totalPx() + EndMarginPx - viewport()->height());
    const int row = m_rows.rowOf(anchor.key);
    if (anchor.isEnd || row < 0)
        return endPx;
    return qBound(0, m_rows.at(row).top - anchor.offsetPx, endPx);
}

void ThreadView::place(const Anchor &anchor)
{
    if (m_isPlacing)
        return;
    m_isPlacing = true;
    const int height = viewport()->height();
    // Measuring what is visible may move other rows into view; it ends because rows only become
    // exact, never guesses again.
    do {
        m_scrollPx = anchoredPx(anchor);
    } while (measure(m_scrollPx, m_scrollPx + height));
    m_anchor = anchor;
    QScrollBar *const bar = verticalScrollBar();
    bar->setPageStep(height);
    bar->setRange(0, qMax(0, m_rows.totalPx() + EndMarginPx - height));
    bar->setValue(m_scrollPx);
    m_isPlacing = false;
    placeActions();
    viewport()->update();
}

bool ThreadView::measure(int fromPx, int toPx)
{
    bool changed = false;
    for (int row = m_rows.rowAtPx(fromPx); row >= 0 && row < m_rows.count(); ++row) {
        if (m_rows.at(row).top > toPx)
            break;
        if (!m_rows.at(row).isExact)
            changed |= m_rows.setHeight(row, bubbleOf(row).height());
    }
    return changed;
}

void ThreadView::placeActions()
{
    QHash<qint64, ReplyActions *> gone = std::exchange(m_actions, {});
    for (int row = 0; row < m_rows.count(); ++row) {
        if (!m_rows.at(row).isReply)
            continue;
        const OutboxItem &reply = m_outbox->at(m_rows.at(row).source);
        const bool isVisible = rowRect(row).intersects(viewport()->rect());
        const bool hasAny = ThreadWords::hasRetry(reply) || ThreadWords::hasDiscard(reply);
        ReplyActions *actions = gone.take(m_rows.at(row).key);
        if (!hasAny) {
            if (actions)
                gone.insert(m_rows.at(row).key, actions);
            continue;
        }
        if (!actions) {
            actions = new ReplyActions(viewport());
            connect(actions, &ReplyActions::retryAsked, this, &ThreadView::retryAsked);
            connect(actions, &ReplyActions::discardAsked, this, &ThreadView::discardAsked);
        }
        actions->showReply(reply);
        m_actions.insert(m_rows.at(row).key, actions);
        if (isVisible)
            actions->setGeometry(bubbleOf(row).actionsRect().translated(rowRect(row).topLeft()));
        actions->setVisible(isVisible);
    }
    // Not at once: a press of one of their own buttons may have led here.
    for (ReplyActions *actions : std::as_const(gone)) {
        actions->hide();
        actions->deleteLater();
    }
}

qint64 ThreadView::timeOf(int row) const
{
    const ThreadRow &entry = m_rows.at(row);
    return entry.isReply ? m_outbox->at(entry.source).createdAtMs
                         : m_messages->at(entry.source).sentAtMs;
}

BubblePlace ThreadView::placeOf(int row) const
{
    BubblePlace place{.hasDay = true, .hasHead = true, .nowMs = m_clock->nowMs()};
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
            ThreadWords::beginsGroup(m_messages->at(previous.source), m_messages->at(entry.source));
    }
    return place;
}

BubbleWords ThreadView::wordsOf(int row) const
{
    const ThreadRow &entry = m_rows.at(row);
    if (entry.isReply)
        return ThreadWords::of(m_outbox->at(entry.source), placeOf(row));
    const Message &message = m_messages->at(entry.source);
    const int quoted = message.replyTo.isEmpty() ? -1 : m_messages->rowOf(message.replyTo);
    return ThreadWords::of(message, quoted < 0 ? nullptr : &m_messages->at(quoted), m_conversation,
                           placeOf(row));
}

Bubble &ThreadView::bubbleOf(int row)
{
    const ThreadRow &entry = m_rows.at(row);
    const BubblePlace place = placeOf(row);
    const qint64 rev =
        entry.isReply ? m_outbox->at(entry.source).rev : m_messages->at(entry.source).rev;
    Laid *laid = m_laid.object(entry.key);
    if (laid && laid->rev == rev && laid->hasDay == place.hasDay && laid->hasHead == place.hasHead)
        return *laid->bubble;
    laid = new Laid{
        rev, place.hasDay, place.hasHead,
        std::make_unique<Bubble>(wordsOf(row), font(), viewport()->width(), layoutDirection())};
    m_laid.insert(entry.key, laid); // the cache owns it
    return *laid->bubble;
}

QRect ThreadView::rowRect(int row) const
{
    const ThreadRow &entry = m_rows.at(row);
    // A short conversation stands at the end, beside the place where one writes.
    const int spare = qMax(0, viewport()->height() - m_rows.totalPx() - EndMarginPx);
    return {0, entry.top - m_scrollPx + spare, viewport()->width(), entry.height};
}

QRect ThreadView::bubbleRect(int row)
{
    return bubbleOf(row).bubbleRect().translated(rowRect(row).topLeft());
}

QString ThreadView::spokenText(int row) const
{
    return wordsOf(row).spoken;
}

void ThreadView::setCurrentRow(int row)
{
    if (row < 0 || row >= m_rows.count())
        return;
    m_currentKey = m_rows.at(row).key;
    ensureVisible(row);
    announceCurrent();
    viewport()->update();
}

void ThreadView::announceCurrent()
{
    if (!QAccessible::isActive() || currentRow() < 0)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(currentRow());
    QAccessible::updateAccessibility(&event);
}

void ThreadView::ensureVisible(int row)
{
    const QRect rect = rowRect(row);
    const int height = viewport()->height();
    if (rect.top() >= 0 && rect.bottom() < height)
        return;
    if (row == m_rows.count() - 1)
        place({});
    else if (rect.top() < 0 || rect.height() > height)
        place({.isEnd = false, .key = m_rows.at(row).key, .offsetPx = 0});
    else
        place({.isEnd = false, .key = m_rows.at(row).key, .offsetPx = height - rect.height()});
    readOlder();
}

void ThreadView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), Tokens::of(palette()).window);
    for (int row = m_rows.rowAtPx(m_scrollPx); row >= 0 && row < m_rows.count(); ++row) {
        const QRect rect = rowRect(row);
        if (rect.top() > viewport()->height())
            break;
        const qint64 key = m_rows.at(row).key;
        Bubble::Look look{.palette = palette()};
        look.isCurrent = hasFocus() && key == m_currentKey;
        if (key == m_selectedKey)
            look.selected = m_selected;
        bubbleOf(row).paint(&painter, rect.topLeft(), look);
    }
}

void ThreadView::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        forgetAll();
    place(m_anchor);
    readOlder();
}

void ThreadView::scrollContentsBy(int, int)
{
    if (m_isPlacing)
        return;
    m_scrollPx = verticalScrollBar()->value();
    place(anchorHere());
    readOlder();
}

void ThreadView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange ||
        event->type() == QEvent::LocaleChange) {
        forgetAll();
        place(m_anchor);
    }
}

} // namespace Innbox
