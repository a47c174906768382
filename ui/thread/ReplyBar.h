#pragma once

#include "models/store/Store.h"
#include "ui/WindowContext.h"
#include "ui/WindowServices.h"
#include "ui/style/Surface.h"
#include "ui/thread/SendRules.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace Innbox {

class DraftKeeper;
class MessageListModel;
class PlainLabel;
class QuoteStrip;
class ReplyEdit;
struct Draft;

/// Where the open conversation is answered: as whom, what is quoted, the text, Send. Each
/// conversation keeps a draft of its own. Thread: GUI.
class ReplyBar : public Surface {
    Q_OBJECT
public:
    /// \param messages of the conversation that setConversation() names; outlives the bar
    ReplyBar(const WindowServices &services, const MessageListModel *messages,
             const WindowContext &context, QWidget *parent = nullptr);

    /// Another id swaps the draft; the same one only renews the names.
    void setConversation(const Conversation &row);
    /// Until when one may write here, in words; empty = not known.
    void setUntil(const QString &words);
    void setRules(const SendRules &rules) { m_rules = rules; }
    /// Answers this very message of the open conversation.
    void quote(const Message &message);
    /// Puts a text that was given up into the draft, when nothing else is written there.
    void giveBack(const QString &text);
    /// Stops a reply that waits, is held or was refused; its text and quote come back here.
    void takeBack(OutboxId reply);
    [[nodiscard]] ReplyEdit *edit() const { return m_edit; }
    [[nodiscard]] bool isSettled() const;

    /// From here on the count of characters is shown; the provider tells no limit.
    static constexpr int CountFrom = 2000;

public Q_SLOTS:
    void send();
    void sendAndGoOn();

Q_SIGNALS:
    /// A reply left for the outbox: its writer wants to see it.
    void sent();
    /// A reply left with the wish to see the next conversation.
    void nextAsked();
    void settled();

private:
    void build();
    void readVoice();
    void showIdentity();
    void showState();
    void showQuote();
    void keep();
    void showDraft(const Draft &draft);
    bool queue();
    void taken(const NewReply &reply, const StoreResult<OutboxItem> &result);
    void showProblem(const QString &words);

    WindowServices m_services;
    const MessageListModel *m_messages;
    WindowContext m_context;
    SendRules m_rules{};
    Conversation m_row{};
    SenderKind m_voice = SenderKind::Guest;
    QString m_replyTo{};      ///< remote id of the quoted message
    bool m_isShowing = false; ///< a draft is being put into the edit: nobody typed
    DraftKeeper *m_drafts;
    Surface *m_identityGround;
    PlainLabel *m_identity;
    PlainLabel *m_until;
    PlainLabel *m_problem;
    PlainLabel *m_hint;
    QuoteStrip *m_quote;
    ReplyEdit *m_edit;
    QPushButton *m_send;
};

} // namespace Innbox
