#pragma once

#include "models/store/Store.h"
#include "ui/shell/WindowContext.h"
#include "ui/shell/WindowServices.h"

#include <QWidget>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace Innbox {

class Actions;
class ComposerManager;
class DraftAttachments;
class FindBar;
class ImageLoader;
class ImageShelf;
class ImageViewer;
struct DroppedItem;
struct ViewerImage;
struct OpeningStatus;
class MessageFinder;
class MessageListModel;
class OutboxModel;
class PlainLabel;
class ReplyBar;
class OutboxCommands;
class OutboxStatus;
class ReplySender;
class ThreadHeader;
class ThreadView;
class Thumbnails;
class WritingTools;

/// The third pane: head, messages, reply of the open conversation. Thread: GUI.
class ThreadPane : public QWidget {
    Q_OBJECT
public:
    /// \param actions outlive the pane
    ThreadPane(const WindowServices &services, const Actions *actions, const WindowContext &context,
               QWidget *parent = nullptr);
    ~ThreadPane() override;

    /// An invalid id shows the empty page.
    void open(ConversationId id);
    void showConversation(const Conversation &row);
    /// Scrolls to an open reply of the open conversation.
    void showReply(OutboxId id);
    /// Scrolls to a hit of the search and marks its words until another conversation opens or
    /// something is sought.
    void showHit(MessageId id, const QString &query);
    /// Takes a reply that waits back into the draft of its conversation.
    void takeBack(const OutboxItem &reply);
    /// Sends a reply that waits at once.
    void sendNow(const OutboxItem &reply);
    /// Tells what the store could not do.
    void showProblem(const StoreError &error);
    [[nodiscard]] ThreadView *view() const { return m_view; }
    [[nodiscard]] ReplyBar *reply() const { return m_reply; }
    /// The newest images, to be shown beside the thread.
    [[nodiscard]] QWidget *images() const;
    /// Opens the composer of the open conversation.
    void openComposer();
    /// Attaches things to the draft of any conversation.
    void attach(ConversationId id, const QList<DroppedItem> &things);
    /// Opens the composer of any conversation, behind the window that is active.
    void reopenComposer(ConversationId id);
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void settled();
    /// A reply was sent with the action to see the next conversation.
    void nextAsked();

protected:
    /// Escape leaves the reply, which keeps what is written.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectParts(const Actions *actions);
    void fillShelf();
    void showImages(const QString &attachment);
    void seekImages(ConversationId conversation, std::optional<MessageCursor> before,
                    QList<Message> found);
    [[nodiscard]] QList<ViewerImage> imagesOf(const QList<Message> &messages) const;
    void applySettings();
    void showOpening(const OpeningStatus &status);

    WindowServices m_services;
    Conversation m_row{};
    MessageListModel *m_messages;
    OutboxModel *m_outbox;
    MessageFinder *m_finder;
    OutboxStatus *m_outboxStatus;
    std::unique_ptr<ImageLoader> m_loader;
    Thumbnails *m_thumbnails;
    ImageShelf *m_images; ///< shown elsewhere
    ThreadHeader *m_head;
    FindBar *m_find;
    ThreadView *m_view;
    PlainLabel *m_problem;
    PlainLabel *m_opening; ///< why the history is not here yet
    ReplySender *m_sender;
    WritingTools *m_tools;
    DraftAttachments *m_pictures;
    ReplyBar *m_reply;
    std::unique_ptr<ComposerManager> m_composers;
    OutboxCommands *m_outboxCommands;
    ImageViewer *m_viewer = nullptr;
    QStackedWidget *m_stack;
};

} // namespace Innbox
