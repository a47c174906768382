#pragma once

#include "models/values/Conversation.h"
#include "models/values/Id.h"
#include "ui/thread/Bubble.h"
#include "ui/thread/ThreadRows.h"

#include <QAbstractScrollArea>
#include <QCache>

#include <memory>

QT_BEGIN_NAMESPACE
class QMenu;
class QUrl;
QT_END_NAMESPACE

namespace Innbox {

class Clock;
class MessageListModel;
class OutboxModel;
class ScrollToNewestButton;
class OutboxButtons;
class OutboxStatus;
class TailButtons;
class Thumbnails;
enum class OutboxAction;
struct BubblePosition;

/// The open conversation. Lays out what is visible and keeps what a person looks at where it is,
/// whatever arrives above or below; at the end it follows. Thread: GUI.
class ThreadView : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// The models and the clock outlive the view.
    ThreadView(MessageListModel *messages, OutboxModel *outbox, Clock *clock,
               QWidget *parent = nullptr);
    ~ThreadView() override;
    /// What the store knows about replies; outlives the view. Without it a reply says less.
    void setOutboxStatus(const OutboxStatus *ledger);
    /// Where the images of messages come from; outlives the view. Without it their boxes are empty.
    void setThumbnails(Thumbnails *thumbnails);

    /// The menu of a message has "Show its requests".
    void offerRequests() { m_offersRequests = true; }

    /// Names for the heads; a new id starts at its first unread message, else at the end.
    void setConversation(const Conversation &row);
    /// Scrolls to a message as soon as its page is here.
    void showMessage(MessageId id);
    /// Scrolls to an open reply as soon as it is here, and gives it the focus.
    void showReply(OutboxId id);
    /// An open reply stands in the visible part.
    [[nodiscard]] bool isReplyInView(OutboxId id) const;
    /// Marks words wherever they stand.
    void setFound(const FoundWords &words);
    /// The message whose marks have a ring; invalid = none.
    void setFoundMessage(MessageId id);

    [[nodiscard]] int rowCount() const { return m_rows.count(); }
    [[nodiscard]] int currentRow() const { return m_rows.rowOf(m_currentKey); }
    /// What identifies a row while others come and go; see ThreadRow::key.
    [[nodiscard]] qint64 keyOf(int row) const { return m_rows.at(row).key; }
    /// The row of a key; -1 = it is not loaded, or gone.
    [[nodiscard]] int rowOf(qint64 key) const { return m_rows.rowOf(key); }
    /// The row at a point of the viewport; -1 = none.
    [[nodiscard]] int rowAt(const QPoint &viewportPoint) const { return hitAt(viewportPoint).row; }
    void setCurrentRow(int row);
    /// Where a row stands in the viewport, px.
    [[nodiscard]] QRect rowRect(int row) const;
    /// Where its text stands in the viewport, px; lays the row out.
    [[nodiscard]] QRect bubbleRect(int row);
    /// The separator over a row, as "Today"; empty = none.
    [[nodiscard]] QString dayText(int row);
    /// What a screen reader says of a row.
    [[nodiscard]] QString spokenText(int row) const;
    [[nodiscard]] QString selectedText();
    /// One of several messages that are selected together.
    [[nodiscard]] bool isRowSelected(int row) const;
    /// The line over the first unread message; empty = none.
    [[nodiscard]] int unreadLineRow() const { return m_rows.rowOf(m_unreadKey); }
    [[nodiscard]] bool isAtEnd() const;
    /// Whether the window is in front. What arrives while it is not gets the line "new".
    void setWatched(bool isWatched);
    /// Time went on past midnight, or in another time zone: days are told again.
    void refreshDays();

public Q_SLOTS:
    /// The selected messages, else the selected text, else the whole current message.
    void copy();
    void jumpToNewest();
    /// Goes to the end and follows it.
    void followEnd();

Q_SIGNALS:
    void wishAsked(Innbox::OutboxId reply, Innbox::OutboxAction action);
    /// A person wants to answer this very message.
    void answerAsked(const Innbox::Message &message);
    /// A person wants to open a link that somebody wrote.
    void linkAsked(const QUrl &url);
    /// A person wants to see the exchanges a message was in; the provider's id.
    void requestsAsked(const QString &remoteId);
    /// The newest unread message that stands in the view; invalid = none.
    void unreadInViewChanged(Innbox::MessageId newest);
    /// A person wants to see an image of a message large.
    void imageAsked(const QString &attachment);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What must not move while rows come, go and grow.
    struct Anchor {
        bool isEnd = true;
        qint64 key = 0;
        int offsetPx = 0; ///< top of that row below the top of the viewport
    };
    struct Laid {
        qint64 rev = 0;
        bool hasDay = false;
        bool hasHead = false;
        int unread = 0;
        std::unique_ptr<Bubble> bubble;
    };
    struct Hit {
        int row = -1;
        QPoint at{}; ///< relative to the row
    };

    void watchModels();
    void rowsChanged();
    void forget(qint64 key);
    void forgetAll();
    void layOutLater();
    void tick();
    void findFirstUnread();
    void countArrivals(int first, int last);
    void markUnwatched();
    void tellUnread();
    void placeJump();
    [[nodiscard]] Anchor anchorHere() const;
    [[nodiscard]] int anchoredPx(const Anchor &anchor) const;
    void place(const Anchor &anchor);
    bool measure(int fromPx, int toPx);
    void placeActions();
    void placeTails();
    void tailChosen(qint64 key);
    void readOlder();
    void seekWanted();
    void ensureVisible(int row);
    void announceCurrent();
    void forgetItemsLater();
    void walkTo(int row, Qt::KeyboardModifiers modifiers);
    void selectAll();
    void selectRest();
    void selectRows(qint64 fromKey, qint64 toKey);
    void askAnswer(int row);
    void askImage(int row, int image);
    void addRowActions(QMenu *menu, int row);
    void addTail(QMenu *menu, int row);
    void addLinks(QMenu *menu, const Hit &hit);
    void addRequests(QMenu *menu, int row);
    [[nodiscard]] QString selectedMessages() const;
    void showPointer(const QPoint &viewportPoint, Qt::KeyboardModifiers modifiers);
    void wantImages();
    [[nodiscard]] BubblePosition placeOf(int row) const;
    [[nodiscard]] BubbleContent wordsOf(int row) const;
    Bubble &bubbleOf(int row);
    [[nodiscard]] Hit hitAt(const QPoint &viewportPoint) const;
    [[nodiscard]] qint64 timeOf(int row) const;

    MessageListModel *m_messages;
    OutboxModel *m_outbox;
    Clock *m_clock;
    const OutboxStatus *m_outboxStatus = nullptr;
    Thumbnails *m_thumbnails = nullptr;
    ScrollToNewestButton *m_jump;
    TailButtons *m_tails;
    Conversation m_conversation{};
    ThreadRows m_rows;
    QCache<qint64, Laid> m_laid;
    QHash<qint64, OutboxButtons *> m_actions{};
    Anchor m_anchor{};
    qint64 m_currentKey = 0;
    qint64 m_selectedKey = 0; ///< the message with selected text
    TextRange m_selected{};
    qint64 m_rangeFromKey = 0; ///< several selected messages: where the selection began
    qint64 m_rangeToKey = 0;   ///< and where it ends; 0 = none
    bool m_selectsAll = false; ///< the selection grows with every older page
    bool m_copiesThen = false; ///< when the whole is here it goes to the clipboard
    FoundWords m_found{};
    MessageId m_foundMessage;
    qint64 m_unreadKey = 0; ///< the first unread message when the conversation was opened
    int m_unread = 0;
    bool m_isOpening = false; ///< until the first unread message is known
    int m_below = 0;          ///< messages that arrived below what is read
    qint64 m_wantedKey = 0;   ///< a row to scroll to once it is here; 0 = none
    MessageId m_unreadInView;
    bool m_isWatched = true;
    int m_scrollPx = 0;
    bool m_isPlacing = false;
    bool m_isLayingOutLater = false;
    bool m_isForgettingItems = false;
    bool m_isTicking = false;
    bool m_offersRequests = false;
};

} // namespace Innbox
