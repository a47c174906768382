#pragma once

#include "models/store/Store.h"

#include <QList>
#include <QPromise>

#include <memory>
#include <optional>
#include <utility>

namespace Innbox {

/// A store that only knows the request budget, in memory: for the tests of what needs no more.
/// Everything else answers Other. Single-threaded.
class FakeBudgetStore : public Store {
public:
    using Store::Store;

    BudgetRecord record{};               ///< what budget() answers; kept up to date
    std::optional<StoreError> refusal{}; ///< when set, every write answers this
    bool isHeld = false;                 ///< recordRequest() answers only in letGo()
    int recorded = 0;                    ///< calls of recordRequest()
    void letGo();

    StoreFuture<BudgetRecord> budget(qint64 nowMs) override;
    StoreFuture<RequestId> recordRequest(qint64 startedAtMs, qint64 deadlineAtMs) override;
    StoreFuture<Done> endRequest(RequestId id, qint64 endedAtMs) override;
    StoreFuture<Done> setPause(qint64 setAtMs, qint64 forMs) override;

    StoreFuture<AccountFacts> account() override;
    StoreFuture<AccountFacts> setAccount(AccountFacts facts) override;
    StoreFuture<IngestOutcome> ingest(IncomingBatch batch, qint64 atMs) override;
    StoreFuture<Done> recordConfirmed(qint64 poll, QStringList confirmed,
                                      QStringList refused) override;
    StoreFuture<SnapshotOutcome> ingestSnapshot(ConversationId conversation,
                                                ConversationSnapshot snapshot,
                                                qint64 atMs) override;
    StoreFuture<QList<Conversation>>
    conversations(Folder folder, std::optional<ConversationCursor> after, int limit) override;
    StoreFuture<Conversation> conversation(ConversationId id) override;
    StoreFuture<Conversation> findConversation(QString reference) override;
    StoreFuture<Conversation> ensureConversation(QString remoteConversation, QString reservation,
                                                 QString accommodation) override;
    StoreFuture<QList<Message>> messages(ConversationId conversation,
                                         std::optional<MessageCursor> before, int limit) override;
    StoreFuture<QList<Participant>> participants(ConversationId conversation) override;
    StoreFuture<FolderCounts> folderCounts() override;
    StoreFuture<QList<SearchHit>> search(QString query, MessageId before, int limit) override;
    StoreFuture<Done> markRead(ConversationId conversation) override;
    StoreFuture<OutboxItem> enqueue(NewReply reply, qint64 nowMs) override;
    StoreFuture<QList<OutboxItem>> openReplies(std::optional<ConversationId> of) override;
    StoreFuture<OutboxItem> reply(OutboxId id) override;
    StoreFuture<Claim> claim(OutboxId only, QSet<ConversationId> skip, qint64 nowMs,
                             qint64 serverNowMs) override;
    StoreFuture<OutboxItem> advance(OutboxStep step) override;
    StoreFuture<OutboxItem> hold(OutboxId id, OutboxHold why, QString message,
                                 qint64 nowMs) override;
    StoreFuture<int> holdOverdue(qint64 nowMs, qint64 lateMs) override;
    StoreFuture<OutboxItem> countLook(OutboxId id, qint64 nowMs) override;
    StoreFuture<int> recoverCrashed(qint64 nowMs) override;
    StoreFuture<Done> catchUp() override;

private:
    QList<std::pair<RequestId, std::shared_ptr<QPromise<StoreResult<RequestId>>>>> m_held{};
};

} // namespace Innbox
