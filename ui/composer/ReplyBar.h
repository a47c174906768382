#pragma once

#include "models/store/Store.h"
#include "ui/composer/ReplyButtons.h"
#include "ui/shell/WindowContext.h"
#include "ui/shell/WindowServices.h"
#include "ui/style/Surface.h"

namespace Innbox {

class DraftAttachments;
class IdentityLine;
class ImageLoader;
class MessageListModel;
class AttachmentController;
class PlainLabel;
class QuoteStrip;
class ReplyEdit;
class ReplySender;
class ReplyAssistant;
class WritingTools;
struct Draft;

/// What a place to write stands on; all of it outlives the place. Plain data.
struct ReplyContext {
    WindowServices services{};
    WindowContext context{};
    const MessageListModel *messages = nullptr; ///< of the conversation that is answered
    ReplySender *writer = nullptr;              ///< shared: one draft for each conversation
    WritingTools *tools = nullptr;              ///< shared
    DraftAttachments *pictures = nullptr;       ///< shared
    ImageLoader *loader = nullptr;              ///< shared
};

/// Where a conversation is answered: as whom, what is quoted, the text, Send. Stands under the
/// thread and fills the composer; both show the same draft. Thread: GUI.
class ReplyBar : public Surface {
    Q_OBJECT
public:
    using Look = ReplyButtons::Look;

    explicit ReplyBar(const ReplyContext &place, Look look = Look::Bar, QWidget *parent = nullptr);

    /// Another id swaps the draft; the same one only renews the names.
    void setConversation(const Conversation &row);
    /// Until when one may write here, in words; empty = not known.
    void setUntil(const QString &words);
    /// Answers this very message of the open conversation.
    void quote(const Message &message);
    /// Puts a text that was given up into the draft, when nothing else is written there.
    void giveBack(const QString &text);
    /// Stops a reply that waits, is held or was refused; its text and quote come back here.
    void takeBack(OutboxId reply);
    /// Asks for some words in the empty field, until the next reply or conversation.
    void askForLine();
    /// What is dropped on another widget of the same window is for this reply.
    void takeDropsOn(QWidget *widget);
    /// The same for all of \p place, which says so while something is dragged over it.
    void setDropPlace(QWidget *place);
    [[nodiscard]] ReplyEdit *edit() const { return m_edit; }
    [[nodiscard]] bool isSettled() const;

    /// From here on the count of characters is shown; the provider tells no limit.
    static constexpr int CountFrom = 2000;

public Q_SLOTS:
    void send();
    void sendAndGoOn();
    /// \param atMs wall clock, ms UTC
    void sendLater(qint64 atMs, bool unlessNew);

Q_SIGNALS:
    /// A reply left for the outbox: its writer wants to see it.
    void sent();
    /// A reply left with the wish to see the next conversation.
    void nextAsked();
    void composerAsked();
    void settled();

private:
    void askForReply();
    void build();
    void connectParts();
    void applySendKey();
    void showState();
    void showNote();
    void showQuote();
    void keep();
    void showDraft(const Draft &draft);
    bool queue(qint64 notBeforeAtMs, bool unlessNew = false);
    void showProblem(const QString &words);

    ReplyContext m_place;
    Look m_look;
    Conversation m_row{};
    QString m_replyTo{};          ///< remote id of the quoted message
    qint64 m_savedAtMs = 0;       ///< when the draft was saved last; wall clock; 0 = not seen here
    bool m_isAboutImages = false; ///< the problem that is shown goes with what is in the way
    bool m_isShowing = false;     ///< a draft is being put into the edit: nobody typed
    IdentityLine *m_identity;
    PlainLabel *m_problem;
    QuoteStrip *m_quote;
    ReplyEdit *m_edit;
    ReplyAssistant *m_assistant;
    AttachmentController *m_pictures;
    ReplyButtons *m_foot;
};

} // namespace Innbox
