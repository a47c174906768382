#pragma once

#include "models/store/CorrectionStore.h"
#include "models/store/CustodyStore.h"
#include "models/store/DraftStore.h"
#include "models/store/LanguageStore.h"
#include "models/store/LedgerStore.h"
#include "models/store/ListStore.h"
#include "models/store/OutgoingAttachmentStore.h"
#include "models/store/ReceivedAttachmentStore.h"
#include "models/store/SqliteDialect.h"
#include "models/store/StayStore.h"
#include "models/store/Store.h"
#include "models/store/TriageStore.h"

#include <memory>

namespace Innbox {

namespace IngestQueries {
struct IngestCache;
}
struct SqlConnection;
class DeferredWrites;
class SqlSession;
class SqlWorker;

/// The store over Qt SQL: one writer, one reader, each with its own thread and connection.
/// The file opens in the background; every call before that waits for it, and every call answers
/// the error of an opening that failed. Destroying the store answers what is left with ShutDown.
class SqlStore : public Store,
                 public CustodyStore,
                 public TriageStore,
                 public StayStore,
                 public ReceivedAttachmentStore,
                 public DraftStore,
                 public LedgerStore,
                 public OutgoingAttachmentStore,
                 public LanguageStore,
                 public CorrectionStore,
                 public ListStore {
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
    StoreFuture<BudgetRecord> budget(qint64 nowMs) override;
    StoreFuture<RequestId> recordRequest(qint64 startedAtMs, qint64 deadlineAtMs) override;
    StoreFuture<Done> endRequest(RequestId id, qint64 endedAtMs) override;
    StoreFuture<Done> setPause(qint64 setAtMs, qint64 forMs) override;
    StoreFuture<Done> catchUp() override;

    // SqlStoreTriage.cpp
    StoreFuture<Done> setNoReplyNeeded(ConversationId conversation, bool isNotNeeded) override;
    StoreFuture<QString> writingLanguage(ConversationId conversation) override;
    StoreFuture<Done> setWritingLanguage(ConversationId conversation, QString language) override;
    StoreFuture<Done> markReadUpTo(ConversationId conversation, MessageId message) override;
    StoreFuture<Done> markUnread(ConversationId conversation) override;
    StoreFuture<QList<PropertyRow>> properties(int limit) override;
    StoreFuture<QList<Conversation>> sortedConversations(Folder folder, ListSort sort,
                                                         std::optional<ConversationCursor> after,
                                                         int limit) override;
    StoreFuture<QList<Conversation>> conversationsOf(QString accommodation, ListSort sort,
                                                     std::optional<ConversationCursor> after,
                                                     int limit) override;

    // SqlStoreLists.cpp
    StoreFuture<QList<RowFacts>> rowFacts(QList<ConversationId> conversations) override;
    StoreFuture<QList<SearchHit>> searchNames(QString query, int limit) override;

    // SqlStoreCustody.cpp
    StoreFuture<CustodySums> custodySums() override;
    StoreFuture<QList<Poll>> polls(PollId before, int limit) override;
    StoreFuture<QList<HistoryFind>> historyFinds(HistoryFindId before, int limit) override;
    StoreFuture<QList<SetAsideItem>> setAsideItems(SetAsideFilter which, SetAsideId before,
                                                   int limit) override;
    StoreFuture<Done> endSetAside(SetAsideId id, qint64 atMs) override;
    StoreFuture<SetAsideEnd> readAgain(SetAsideId id, IncomingMessage message,
                                       qint64 atMs) override;
    StoreFuture<Done> noteCollecting(bool collects, qint64 atMs) override;
    StoreFuture<std::optional<SecondCollector>> takeEvidence(qint64 atMs) override;
    StoreFuture<QList<ConversationId>> auditCandidates(qint64 freshAfterMs, qint64 readBeforeMs,
                                                       int limit) override;
    StoreFuture<Done> noteAudit(qint64 atMs) override;

    // SqlStoreStays.cpp
    StoreFuture<ConversationStay> stay(ConversationId conversation) override;
    StoreFuture<QList<ConversationStay>> stays(QList<ConversationId> conversations) override;
    StoreFuture<QStringList> staysWanted(int limit) override;
    StoreFuture<Done> storeStays(QStringList asked, QList<Reservation> found, qint64 atMs) override;
    StoreFuture<QList<StoredImage>> images(QStringList attachments) override;
    StoreFuture<StoredImage> recordImage(StoredImage image) override;
    StoreFuture<Done> noteImagesUsed(QStringList attachments, qint64 atMs) override;
    StoreFuture<QStringList> dropImagesBeyond(qint64 limitBytes) override;

    // SqlStoreDrafts.cpp
    StoreFuture<Draft> draft(ConversationId conversation) override;
    StoreFuture<QList<Draft>> drafts() override;
    StoreFuture<Done> saveDraft(Draft draft) override;
    StoreFuture<Done> replaceDraft(Draft draft, qint64 replaces) override;
    StoreFuture<Draft> takeBack(OutboxId reply, qint64 nowMs) override;
    StoreFuture<OutboxItem> reschedule(OutboxId reply, qint64 notBeforeAtMs, qint64 nowMs) override;
    StoreFuture<QList<LedgerStep>> steps(OutboxId reply) override;
    StoreFuture<UnclearFacts> unclearFacts(OutboxId reply) override;
    StoreFuture<QList<Message>> newerThanSeen(OutboxId reply) override;
    StoreFuture<QList<ChangedText>> changedTexts(ConversationId conversation) override;

    // SqlStoreOutgoingAttachments.cpp
    [[nodiscard]] QString pictureFolder() const override;
    StoreFuture<QList<OutgoingImage>> draftPictures(ConversationId conversation) override;
    StoreFuture<QList<OutgoingImage>> replyPictures(OutboxId reply) override;
    StoreFuture<QList<OutgoingImage>> unfittedPictures() override;
    StoreFuture<OutgoingImage> addPicture(OutgoingImage picture, qint64 nowMs) override;
    StoreFuture<QList<OutgoingImage>> orderPictures(ConversationId conversation,
                                                    QList<PictureId> order) override;
    StoreFuture<Done> removePicture(PictureId picture) override;
    StoreFuture<OutgoingImage> recordFit(OutgoingFit fit) override;
    StoreFuture<OutgoingImage> recordUpload(OutgoingUpload step) override;
    StoreFuture<int> sweepPictures() override;

    // SqlStoreCorrections.cpp
    StoreFuture<QList<LearnedCorrection>> corrections(QString provider, qint64 nowMs) override;
    StoreFuture<Done> learnCorrection(LearnedCorrection correction, QString provider,
                                      qint64 nowMs) override;
    StoreFuture<Done> forgetCorrection(LearnedCorrection correction) override;

private:
    std::optional<StoreError> openWriter(SqlConnection &connection);
    template <class T, class Query>
    StoreFuture<T> read(Query query);
    /// For what polls change: those that wait are written first.
    template <class T, class Query>
    StoreFuture<T> readAfterPolls(Query query);
    template <class T, class Change>
    StoreFuture<T> write(Change change);
    void announce(SqlSession &sql, ChangeSet changes);
    void writeLateNotes(SqlSession &sql);

    const SqliteDialect m_dialect;
    qint64 m_knownRev = 0; ///< writer thread only: everything up to it was announced
    std::unique_ptr<DeferredWrites> m_lateNotes;
    std::unique_ptr<IngestQueries::IngestCache> m_memory;
    std::unique_ptr<SqlWorker> m_writer;
    std::unique_ptr<SqlWorker> m_reader;
};

} // namespace Innbox
