#pragma once

#include "models/store/Store.h"
#include "ui/shell/WindowServices.h"
#include "ui/thread/OutboxText.h"

#include <QHash>
#include <QObject>

namespace Innbox {

class LedgerStore;
class OutboxModel;

/// What the store can prove about the replies of the open conversation, kept beside their rows:
/// what holds one back, what might be an unclear one, where its images are, which texts came back
/// changed. Thread: GUI.
class OutboxStatus : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    OutboxStatus(const WindowServices &services, OutboxModel *replies, QObject *parent = nullptr);

    void setConversation(ConversationId id);
    /// Empty facts when there are none (yet).
    [[nodiscard]] ReplyFacts facts(OutboxId reply) const { return m_facts.value(reply); }
    /// nullptr when the provider shows the text as it was sent.
    [[nodiscard]] const ChangedText *changedText(const QString &remoteId) const;

Q_SIGNALS:
    void replyChanged(Innbox::OutboxId reply);
    void textsChanged();
    void failed(const Innbox::StoreError &error);

private:
    void readReplies();
    void readTexts();
    void readNewer(OutboxId reply);
    void readUnclear(OutboxId reply);
    void readImages(OutboxId reply);
    void noteUpload(OutboxId reply, PictureId image, int percent);

    WindowServices m_services;
    LedgerStore *m_ledger;
    OutboxModel *m_replies;
    ConversationId m_conversation;
    QHash<OutboxId, ReplyFacts> m_facts{};
    QHash<QString, ChangedText> m_texts{}; ///< by remote id
};

} // namespace Innbox
