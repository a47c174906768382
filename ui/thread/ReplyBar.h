#pragma once

#include "models/store/Store.h"
#include "ui/WindowContext.h"
#include "ui/style/Surface.h"

#include <QHash>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace Innbox {

class Clock;
class PlainLabel;
class ReplyEdit;
class SyncPort;

/// Where the open conversation is answered: as whom, the text, Send. Keeps a draft for each
/// conversation. Thread: GUI.
class ReplyBar : public Surface {
    Q_OBJECT
public:
    /// \p store, \p sync and \p clock outlive the bar.
    ReplyBar(Store *store, SyncPort *sync, const Clock *clock, const WindowContext &context,
             QWidget *parent = nullptr);

    /// Another id swaps the draft; the same one only renews the names.
    void setConversation(const Conversation &row);
    /// Puts a text that was given up into the draft, when nothing else is written there.
    void giveBack(const QString &text);
    [[nodiscard]] ReplyEdit *edit() const { return m_edit; }

public Q_SLOTS:
    void send();

private:
    void readVoice();
    void showIdentity();
    void showSendable();
    void taken(ConversationId to, const QString &text, const StoreResult<OutboxItem> &result);
    [[nodiscard]] QString draftOf(ConversationId id) const;
    void keepDraft(ConversationId id, const QString &text);

    Store *m_store;
    SyncPort *m_sync;
    const Clock *m_clock;
    WindowContext m_context;
    Conversation m_row{};
    SenderKind m_voice = SenderKind::Guest;
    QHash<ConversationId, QString> m_drafts{}; ///< of the conversations not open
    Surface *m_identityGround;
    PlainLabel *m_identity;
    PlainLabel *m_problem;
    ReplyEdit *m_edit;
    QPushButton *m_send;
};

} // namespace Innbox
