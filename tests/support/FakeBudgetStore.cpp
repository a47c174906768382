#include "tests/support/FakeBudgetStore.h"

#include <algorithm>
#include <utility>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
StoreFuture<T> ready(StoreResult<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

/// What this fake does not play.
template <class T>
StoreFuture<T> unknown()
{
    return ready<T>(StoreError{.statement = u"fake.store"_s, .detail = u"not played"_s});
}

} // namespace

void FakeBudgetStore::letGo()
{
    isHeld = false;
    const auto held = std::exchange(m_held, {});
    for (const auto &[id, promise] : held) {
        promise->addResult(StoreResult<RequestId>(id));
        promise->finish();
    }
}

StoreFuture<BudgetRecord> FakeBudgetStore::budget(qint64)
{
    return refusal ? ready<BudgetRecord>(*refusal) : ready<BudgetRecord>(record);
}

StoreFuture<RequestId> FakeBudgetStore::recordRequest(qint64 startedAtMs, qint64 deadlineAtMs)
{
    ++recorded;
    if (refusal)
        return ready<RequestId>(*refusal);
    const RequestId id{recorded};
    record.requests.append({.id = id, .startedAtMs = startedAtMs, .deadlineAtMs = deadlineAtMs});
    if (!isHeld)
        return ready<RequestId>(id);
    const auto promise = std::make_shared<QPromise<StoreResult<RequestId>>>();
    promise->start();
    m_held.append({id, promise});
    return promise->future();
}

StoreFuture<Done> FakeBudgetStore::endRequest(RequestId id, qint64 endedAtMs)
{
    if (refusal)
        return ready<Done>(*refusal);
    const auto found = std::ranges::find(record.requests, id, &RequestRecord::id);
    if (found != record.requests.end())
        found->endedAtMs = endedAtMs;
    return ready<Done>(Done{});
}

StoreFuture<Done> FakeBudgetStore::setPause(qint64 setAtMs, qint64 forMs)
{
    if (refusal)
        return ready<Done>(*refusal);
    record.pauseSetAtMs = setAtMs;
    record.pauseForMs = forMs;
    return ready<Done>(Done{});
}

StoreFuture<AccountFacts> FakeBudgetStore::account()
{
    return unknown<AccountFacts>();
}

StoreFuture<AccountFacts> FakeBudgetStore::setAccount(AccountFacts)
{
    return unknown<AccountFacts>();
}

StoreFuture<IngestOutcome> FakeBudgetStore::ingest(IncomingBatch, qint64)
{
    return unknown<IngestOutcome>();
}

StoreFuture<Done> FakeBudgetStore::recordConfirmed(qint64, QStringList, QStringList)
{
    return unknown<Done>();
}

StoreFuture<SnapshotOutcome> FakeBudgetStore::ingestSnapshot(ConversationId, ConversationSnapshot,
                                                             qint64)
{
    return unknown<SnapshotOutcome>();
}

StoreFuture<QList<Conversation>>
FakeBudgetStore::conversations(Folder, std::optional<ConversationCursor>, int)
{
    return unknown<QList<Conversation>>();
}

StoreFuture<Conversation> FakeBudgetStore::conversation(ConversationId)
{
    return unknown<Conversation>();
}

StoreFuture<Conversation> FakeBudgetStore::findConversation(QString)
{
    return unknown<Conversation>();
}

StoreFuture<Conversation> FakeBudgetStore::ensureConversation(QString, QString, QString)
{
    return unknown<Conversation>();
}

StoreFuture<QList<Message>> FakeBudgetStore::messages(ConversationId, std::optional<MessageCursor>,
                                                      int)
{
    return unknown<QList<Message>>();
}

StoreFuture<QList<Participant>> FakeBudgetStore::participants(ConversationId)
{
    return unknown<QList<Participant>>();
}

StoreFuture<FolderCounts> FakeBudgetStore::folderCounts()
{
    return unknown<FolderCounts>();
}

StoreFuture<QList<SearchHit>> FakeBudgetStore::search(QString, MessageId, int)
{
    return unknown<QList<SearchHit>>();
}

StoreFuture<Done> FakeBudgetStore::markRead(ConversationId)
{
    return unknown<Done>();
}

StoreFuture<OutboxItem> FakeBudgetStore::enqueue(NewReply, qint64)
{
    return unknown<OutboxItem>();
}

StoreFuture<QList<OutboxItem>> FakeBudgetStore::openReplies(std::optional<ConversationId>)
{
    return unknown<QList<OutboxItem>>();
}

StoreFuture<OutboxItem> FakeBudgetStore::reply(OutboxId)
{
    return unknown<OutboxItem>();
}

StoreFuture<Claim> FakeBudgetStore::claim(OutboxId, QSet<ConversationId>, qint64, qint64)
{
    return unknown<Claim>();
}

StoreFuture<OutboxItem> FakeBudgetStore::advance(OutboxStep)
{
    return unknown<OutboxItem>();
}

StoreFuture<OutboxItem> FakeBudgetStore::hold(OutboxId, OutboxHold, QString, qint64)
{
    return unknown<OutboxItem>();
}

StoreFuture<int> FakeBudgetStore::holdOverdue(qint64, qint64)
{
    return unknown<int>();
}

StoreFuture<OutboxItem> FakeBudgetStore::countLook(OutboxId, qint64)
{
    return unknown<OutboxItem>();
}

StoreFuture<int> FakeBudgetStore::recoverCrashed(qint64)
{
    return unknown<int>();
}

StoreFuture<Done> FakeBudgetStore::catchUp()
{
    return unknown<Done>();
}

} // namespace Innbox
