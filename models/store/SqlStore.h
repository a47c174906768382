#pragma once

#include "models/store/SqliteDialect.h"
#include "models/store/Store.h"

#include <memory>

namespace Innbox {

struct SqlConnection;
class SqlSession;
class SqlWorker;

/// The store over Qt SQL: one writer, one reader, each with its own thread and connection.
/// The file opens in the background; every call before that waits for it, and every call answers
/// the error of an opening that failed. Destroying the store answers what is left with ShutDown.
class SqlStore : public Store {
    Q_OBJECT
public:
    /// \param path the file; missing folders are made for this user only
    explicit SqlStore(const QString &path, QObject *parent = nullptr);
    explicit SqlStore(SqliteOptions options, QObject *parent = nullptr);
    ~SqlStore() override;

    /// Answers when both connections stand.
    /// Errors: CannotOpen, Busy, ReadOnly, Corrupt, SchemaTooNew, Full.
    /// Thread: any; resolves on a store thread.
    StoreFuture<Done> open();
    /// Lets running jobs finish, answers every other future with ShutDown, joins the threads and
    /// closes the file. Later calls answer ShutDown. Thread: that of this object.
    void close();

    StoreFuture<AccountFacts> account() override;
    StoreFuture<Done> setAccount(AccountFacts facts) override;
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
    StoreFuture<OutboxItem> hold(OutboxId id, OutboxHold why, QString message) override;
    StoreFuture<OutboxItem> countLook(OutboxId id) override;
    StoreFuture<int> recoverCrashed(qint64 nowMs) override;
    StoreFuture<BudgetRecord> budget(qint64 nowMs) override;
    StoreFuture<RequestId> recordRequest(qint64 startedAtMs, qint64 deadlineAtMs) override;
    StoreFuture<Done> endRequest(RequestId id, qint64 endedAtMs) override;
    StoreFuture<Done> setPause(qint64 setAtMs, qint64 forMs) override;
    StoreFuture<Done> catchUp() override;

private:
    std::optional<StoreError> openWriter(SqlConnection &connection);
    template <class T, class Query>
    StoreFuture<T> read(Query query);
    template <class T, class Change>
    StoreFuture<T> write(Change change);
    void announce(SqlSession &sql, ChangeSet changes);

    const SqliteDialect m_dialect;
    qint64 m_knownRev = 0; ///< writer thread only: everything up to it was announced
    std::unique_ptr<SqlWorker> m_writer;
    std::unique_ptr<SqlWorker> m_reader;
};

} // namespace Innbox
