#include "ui/thread/ThreadView.h"

#include "models/items/MessageListModel.h"
#include "models/items/OutboxModel.h"
#include "models/ports/Clock.h"
#include "ui/thread/OutboxStatus.h"
#include "ui/thread/ScrollToNewestButton.h"
#include "ui/thread/TailButtons.h"
#include "ui/thread/ThreadAccessible.h"
#include "ui/viewer/Thumbnails.h"

#include <QScrollBar>

#include <utility>

namespace Innbox {

namespace {
constexpr int LaidRows = 300; ///< laid out rows kept: some screens in both directions
constexpr int EndSlackPx = 4; ///< that near to the end is at the end
constexpr int WheelStepPx = 24;
} // namespace

ThreadView::ThreadView(MessageListModel *messages, OutboxModel *outbox, Clock *clock,
                       QWidget *parent)
    : QAbstractScrollArea(parent), m_messages(messages), m_outbox(outbox), m_clock(clock),
      m_jump(new ScrollToNewestButton(viewport())), m_tails(new TailButtons(viewport(), this)),
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
    connect(m_jump, &QAbstractButton::clicked, this, &ThreadView::jumpToNewest);
    connect(m_tails, &TailButtons::chosen, this, &ThreadView::tailChosen);
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
    connect(m_messages, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { countArrivals(first, last); });
    // Rows that only changed keep their place in the table: a whole poll of them is laid out once.
    connect(m_messages, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                for (int row = from.row(); row <= to.row(); ++row)
                    forget(m_messages->at(row).id.value);
                layOutLater();
            });
    connect(m_outbox, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                for (int row = from.row(); row <= to.row(); ++row)
                    forget(-m_outbox->at(row).id.value);
                layOutLater();
                tick();
            });
    connect(m_outbox, &QAbstractItemModel::rowsInserted, this, [this] {
        seekWanted();
        tick();
    });
    connect(m_messages, &MessageListModel::settled, this, [this] {
        findFirstUnread();
        seekWanted();
        selectRest();
        readOlder();
    });
}

void ThreadView::setOutboxStatus(const OutboxStatus *ledger)
{
    m_outboxStatus = ledger;
    connect(ledger, &OutboxStatus::replyChanged, this, [this](OutboxId reply) {
        forget(-reply.value);
        layOutLater();
    });
    connect(ledger, &OutboxStatus::textsChanged, this, [this] {
        forgetAll();
        layOutLater();
    });
}

void ThreadView::setThumbnails(Thumbnails *thumbnails)
{
    m_thumbnails = thumbnails;
    connect(thumbnails, &Thumbnails::changed, viewport(), qOverload<>(&QWidget::update));
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
        selectRows(0, 0);
        m_wantedKey = 0;
        m_unreadKey = 0;
        m_unread = 0;
        m_below = 0;
        m_tails->clear();
        m_isOpening = row.id.isValid();
    }
    if (isOther || hasOtherNames)
        forgetAll();
    rowsChanged();
    findFirstUnread();
}

void ThreadView::showMessage(MessageId id)
{
    m_wantedKey = id.value;
    seekWanted();
}

void ThreadView::showReply(OutboxId id)
{
    m_wantedKey = -id.value;
    setFocus(Qt::OtherFocusReason);
    seekWanted();
}

bool ThreadView::isReplyInView(OutboxId id) const
{
    const int row = m_rows.rowOf(-id.value);
    return row >= 0 && isVisible() && rowRect(row).intersects(viewport()->rect());
}

void ThreadView::setFound(const FoundWords &words)
{
    m_found = words;
    m_foundMessage = {};
    m_tails->forgetFolded();
    // A quoted mail that holds the words unfolds, and folds again afterwards.
    const QList<qint64> keys = m_laid.keys();
    for (const qint64 key : keys) {
        if (m_laid.object(key)->bubble->words().tailFrom >= 0)
            m_rows.forgetHeight(m_rows.rowOf(key));
    }
    place(m_anchor);
}

void ThreadView::setFoundMessage(MessageId id)
{
    m_foundMessage = id;
    viewport()->update();
}

void ThreadView::seekWanted()
{
    if (m_wantedKey == 0)
        return;
    const int row = m_rows.rowOf(m_wantedKey);
    if (row < 0) {
        if (m_wantedKey > 0) // replies are all loaded at once
            m_messages->fetchBack(MessageListModel::MostRows);
        return;
    }
    m_wantedKey = 0;
    m_currentKey = m_rows.at(row).key;
    place({.isEnd = false, .key = m_currentKey, .offsetPx = viewport()->height() / 4});
    announceCurrent();
}

void ThreadView::forget(qint64 key)
{
    m_laid.remove(key);
    m_rows.forgetHeight(m_rows.rowOf(key));
}

void ThreadView::forgetAll()
{
    m_laid.clear();
    m_rows.forgetHeights();
}

/// Lays out what changed, once, when the present event is through.
void ThreadView::layOutLater()
{
    if (std::exchange(m_isLayingOutLater, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isLayingOutLater = false;
            place(m_anchor);
        },
        Qt::QueuedConnection);
}

void ThreadView::rowsChanged()
{
    m_rows.rebuild();
    place(m_anchor);
    readOlder();
    forgetItemsLater();
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
    const int endPx = qMax(0, m_rows.totalPx() + ThreadRows::EndMarginPx - viewport()->height());
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
    bar->setRange(0, qMax(0, m_rows.totalPx() + ThreadRows::EndMarginPx - height));
    bar->setValue(m_scrollPx);
    m_isPlacing = false;
    placeActions();
    placeTails();
    placeJump();
    wantImages();
    tellUnread();
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

QRect ThreadView::rowRect(int row) const
{
    const ThreadRow &entry = m_rows.at(row);
    // A short conversation stands at the end, beside the place where one writes.
    const int spare = qMax(0, viewport()->height() - m_rows.totalPx() - ThreadRows::EndMarginPx);
    return {0, entry.top - m_scrollPx + spare, viewport()->width(), entry.height};
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
    ThreadAccessible::announceCurrent(this);
}

/// Once, when the present event is through: assistive technology may hold an item until then.
void ThreadView::forgetItemsLater()
{
    if (std::exchange(m_isForgettingItems, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isForgettingItems = false;
            ThreadAccessible::forgetGoneItems(this);
        },
        Qt::QueuedConnection);
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
