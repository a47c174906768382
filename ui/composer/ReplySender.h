#pragma once

#include "models/store/Store.h"
#include "ui/composer/SendRules.h"
#include "ui/shell/WindowServices.h"

#include <QObject>

namespace Innbox {

class DraftAutosave;

/// What all places share in which replies are written: the drafts, the rules, the way into the
/// outbox and back. Two places that show one conversation show one draft. Thread: GUI.
class ReplySender : public QObject {
    Q_OBJECT
public:
    explicit ReplySender(const WindowServices &services, QObject *parent = nullptr);

    [[nodiscard]] DraftAutosave *drafts() const { return m_drafts; }
    void setRules(const SendRules &rules) { m_rules = rules; }
    /// Queues \p reply by the rules; the draft of its conversation is empty from now on. A reply
    /// that cannot be queued comes back into the draft and refused() says why.
    /// \param reply its conversation, body, replyTo, seenUpTo; notBeforeAtMs when a person chose it
    void send(NewReply reply);
    /// Stops a reply that waits, is held or was refused; its text and quote go into the draft.
    /// \param place the conversation of the place that asks
    void takeBack(OutboxId reply, ConversationId place);

Q_SIGNALS:
    /// Something a person wished in this conversation was not done; \p words say what and why.
    void refused(Innbox::ConversationId conversation, const QString &words);
    /// The text of a reply is in the draft again.
    void cameBack(Innbox::ConversationId conversation);

private:
    /// \param stored the text of its draft as the store had it
    void taken(const NewReply &reply, const QString &stored, const StoreResult<OutboxItem> &result);

    WindowServices m_services;
    SendRules m_rules{};
    DraftAutosave *m_drafts;
};

} // namespace Innbox
