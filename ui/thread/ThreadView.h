#pragma once

#include "models/values/Conversation.h"
#include "models/values/Id.h"
#include "ui/thread/Bubble.h"
#include "ui/thread/ThreadRows.h"

#include <QAbstractScrollArea>
#include <QCache>

#include <memory>

namespace Innbox {

class Clock;
class MessageListModel;
class OutboxModel;
class ReplyActions;
struct BubblePlace;

/// The open conversation. Lays out what is visible and keeps what a person looks at where it is,
/// whatever arrives above or below; at the end it follows. Thread: GUI.
class ThreadView : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// The models and the clock outlive the view.
    ThreadView(MessageListModel *messages, OutboxModel *outbox, const Clock *clock,
               QWidget *parent = nullptr);
    ~ThreadView() override;

    /// Names for the heads; a new id starts at the end of the thread.
    void setConversation(const Conversation &row);
    /// Scrolls to a message as soon as its page is here.
    void showMessage(MessageId id);

    [[nodiscard]] int rowCount() const { return m_rows.count(); }
    [[nodiscard]] int currentRow() const { return m_rows.rowOf(m_currentKey); }
    void setCurrentRow(int row);
    /// Where a row stands in the viewport, px.
    [[nodiscard]] QRect rowRect(int row) const;
    /// Where its text stands in the viewport, px; lays the row out.
    [[nodiscard]] QRect bubbleRect(int row);
    /// What a screen reader says of a row.
    [[nodiscard]] QString spokenText(int row) const;
    [[nodiscard]] QString selectedText();
    [[nodiscard]] bool isAtEnd() const;

public Q_SLOTS:
    /// The selected text, else the whole current message.
    void copy();

Q_SIGNALS:
    void retryAsked(Innbox::OutboxId reply);
    void discardAsked(Innbox::OutboxId reply);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
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
    [[nodiscard]] Anchor anchorHere() const;
    [[nodiscard]] int anchoredPx(const Anchor &anchor) const;
    void place(const Anchor &anchor);
    bool measure(int fromPx, int toPx);
    void placeActions();
    void readOlder();
    void seekWanted();
    void ensureVisible(int row);
    void announceCurrent();
    [[nodiscard]] BubblePlace placeOf(int row) const;
    [[nodiscard]] BubbleWords wordsOf(int row) const;
    Bubble &bubbleOf(int row);
    [[nodiscard]] Hit hitAt(const QPoint &viewportPoint) const;
    [[nodiscard]] qint64 timeOf(int row) const;

    MessageListModel *m_messages;
    OutboxModel *m_outbox;
    const Clock *m_clock;
    Conversation m_conversation{};
    ThreadRows m_rows;
    QCache<qint64, Laid> m_laid;
    QHash<qint64, ReplyActions *> m_actions{};
    Anchor m_anchor{};
    qint64 m_currentKey = 0;
    qint64 m_selectedKey = 0; ///< the message with selected text
    TextRange m_selected{};
    MessageId m_wanted;
    int m_scrollPx = 0;
    bool m_isPlacing = false;
};

} // namespace Innbox
