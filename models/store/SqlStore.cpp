#include "models/store/SqlStore.h"

#include "models/Log.h"
#include "models/store/BudgetQueries.h"
#include "models/store/ConversationQueries.h"
#include "models/store/IngestQueries.h"
#include "models/store/MessageQueries.h"
#include "models/store/Migrations.h"
#include "models/store/OutboxSteps.h"
#include "models/store/SearchQueries.h"
#include "models/store/SqlStoreJobs.h"
#include "models/store/SyncQueries.h"

#include <QDeadlineTimer>
#include <QSqlError>
#include <QSqlQuery>

#include <chrono>
#include <future>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

using Opened = std::optional<StoreError>;

/// Opens the connection and runs the set-up statements of its role.
Opened openConnection(SqlConnection &connection, SqlDialect::Role role)
{
    const SqlDialect &dialect = *connection.dialect;
    dialect.configure(connection.database);
    if (!connection.database.open())
        return StoreError::from(connection.database.lastError(), u"store.open"_s);
    const QDeadlineTimer deadline(dialect.busyTimeoutMs());
    for (const QString &statement : dialect.setup(role)) {
        for (;;) {
            QSqlQuery query(connection.database);
            if (query.exec(statement))
                break;
            const StoreError error = StoreError::from(query.lastError(), u"store.setup"_s);
            // SQLite does not wait itself while another process switches the journal.
            if (error.kind != StoreError::Kind::Busy || deadline.hasExpired())
                return error;
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    }
    return std::nullopt;
}

} // namespace

SqlStore::SqlStore(const QString &path, QObject *parent)
    : SqlStore(SqliteOptions{path, 5000, {}}, parent)
{
}

SqlStore::SqlStore(SqliteOptions options, QObject *parent)
    : Store(parent), m_dialect(std::move(options)), m_lateNotes(std::make_unique<DeferredWrites>()),
      m_memory(std::make_unique<IngestQueries::IngestCache>())
{
    // The reader opens after the writer: the schema stands then, and a refused file stays shut.
    const auto promise = std::make_shared<std::promise<Opened>>();
    const std::shared_future<Opened> writerOpened = promise->get_future().share();
    m_writer = std::make_unique<SqlWorker>(
        &m_dialect,
        [this, promise](SqlConnection &connection) {
            const Opened refusal = openWriter(connection);
            promise->set_value(refusal);
            return refusal;
        },
        [this](SqlSession &sql) { writeLateNotes(sql); });
    m_reader = std::make_unique<SqlWorker>(
        &m_dialect, [writerOpened](SqlConnection &connection) -> Opened {
            if (const Opened refusal = writerOpened.get())
                return refusal;
            return openConnection(connection, SqlDialect::Role::Reader);
        });
}

SqlStore::~SqlStore()
{
    close();
}

Opened SqlStore::openWriter(SqlConnection &connection)
{
    if (auto refusal = m_dialect.prepare())
        return refusal;
    if (auto refusal = openConnection(connection, SqlDialect::Role::Writer))
        return refusal;
    SqlSession sql(connection);
    Migrations::migrate(sql, Migrations::all());
    m_knownRev = SyncQueries::revision(sql);
    for (const QString &statement : m_dialect.afterMigration())
        sql.run("store.afterMigration"_L1, statement);
    return sql.failed() ? Opened(sql.error()) : std::nullopt;
}

void SqlStore::close()
{
    m_reader->stop();
    m_writer->stop();
}

/// Runs on the writer thread, as the last thing of it.
void SqlStore::writeLateNotes(SqlSession &sql)
{
    if (m_lateNotes->isEmpty())
        return;
    WriteTransaction scope(sql);
    m_lateNotes->writeTo(scope);
    const bool isWritten = scope.commit();
    m_lateNotes->ended(isWritten);
    if (!isWritten)
        qCInfo(lcStore) << "the last notes were not written:" << sql.error().word();
}

StoreFuture<Done> SqlStore::open()
{
    // Behind the opening of the reader, which is behind that of the writer.
    return read<Done>([](SqlSession &) { return Done{}; });
}

/// Runs on the writer thread. What other processes committed in between is announced with it.
void SqlStore::announce(SqlSession &sql, ChangeSet changes)
{
    if (changes.isEmpty())
        return;
    if (changes.rev > m_knownRev + 1) {
        const ChangeSet all = SyncQueries::changesSince(sql, m_knownRev);
        if (!sql.failed())
            changes = all;
    }
    m_knownRev = changes.rev;
    QMetaObject::invokeMethod(
        this, [this, changes] { Q_EMIT changed(changes); }, Qt::QueuedConnection);
}

StoreFuture<AccountFacts> SqlStore::account()
{
    return readAfterPolls<AccountFacts>([](SqlSession &sql) { return SyncQueries::account(sql); });
}

StoreFuture<AccountFacts> SqlStore::setAccount(AccountFacts facts)
{
    return write<AccountFacts>([facts = std::move(facts)](WriteTransaction &scope) {
        return SyncQueries::setAccount(scope, facts);
    });
}

StoreFuture<IngestOutcome> SqlStore::ingest(IncomingBatch batch, qint64 atMs)
{
    return postJob<IngestOutcome>(
        *m_writer, [this, batch = std::move(batch), atMs](SqlSession &sql) {
            WriteTransaction scope(sql);
            IngestOutcome outcome = IngestQueries::ingest(scope, *m_memory, batch, atMs);
            const bool isQuiet = outcome.stored == 0 && outcome.setAside == 0 &&
                                 scope.changes().isEmpty() &&
                                 m_lateNotes->polls() < DeferredWrites::Limit;
            if (!isQuiet) {
                m_lateNotes->writeTo(scope);
                outcome.poll = SyncQueries::recordPoll(scope, outcome, atMs);
            }
            const bool isWritten = scope.commit();
            m_lateNotes->ended(isWritten);
            m_memory->batch.ended(isWritten);
            if (!isWritten)
                return StoreResult<IngestOutcome>(sql.error());
            if (isQuiet)
                outcome.poll = m_lateNotes->addPoll(outcome, atMs);
            announce(sql, scope.changes());
            return StoreResult<IngestOutcome>(std::move(outcome));
        });
}

StoreFuture<Done> SqlStore::recordConfirmed(qint64 poll, QStringList confirmed, QStringList refused)
{
    return write<Done>([=, this](WriteTransaction &scope) {
        SyncQueries::recordConfirmed(scope, m_lateNotes->rowOf(poll), confirmed, refused);
        return Done{};
    });
}

StoreFuture<SnapshotOutcome> SqlStore::ingestSnapshot(ConversationId conversation,
                                                      ConversationSnapshot snapshot, qint64 atMs)
{
    return write<SnapshotOutcome>([this, conversation, snapshot = std::move(snapshot),
                                   atMs](WriteTransaction &scope) mutable {
        SnapshotOutcome outcome =
            IngestQueries::ingestSnapshot(scope, conversation, std::move(snapshot), atMs);
        if (!outcome.found.isEmpty())
            m_memory->batch = {}; // some of its rows may be our own replies now
        return outcome;
    });
}

StoreFuture<QList<Conversation>>
SqlStore::conversations(Folder folder, std::optional<ConversationCursor> after, int limit)
{
    return read<QList<Conversation>>([=](SqlSession &sql) {
        return ConversationQueries::page(sql, folder, sortsOf(folder).constFirst(), after, limit);
    });
}

StoreFuture<Conversation> SqlStore::conversation(ConversationId id)
{
    return read<Conversation>([id](SqlSession &sql) { return ConversationQueries::byId(sql, id); });
}

StoreFuture<Conversation> SqlStore::findConversation(QString reference)
{
    return read<Conversation>([reference = std::move(reference)](SqlSession &sql) {
        return ConversationQueries::byReference(sql, reference);
    });
}

StoreFuture<Conversation> SqlStore::ensureConversation(QString remoteConversation,
                                                       QString reservation, QString accommodation)
{
    const ConversationQueries::Place place{std::move(remoteConversation), std::move(reservation),
                                           std::move(accommodation)};
    return write<Conversation>([place](WriteTransaction &scope) {
        const ConversationId id = ConversationQueries::ensure(scope, place);
        return ConversationQueries::byId(scope.sql(), id);
    });
}

StoreFuture<QList<Message>> SqlStore::messages(ConversationId conversation,
                                               std::optional<MessageCursor> before, int limit)
{
    return read<QList<Message>>(
        [=](SqlSession &sql) { return MessageQueries::page(sql, conversation, before, limit); });
}

StoreFuture<QList<Participant>> SqlStore::participants(ConversationId conversation)
{
    return read<QList<Participant>>([conversation](SqlSession &sql) {
        return ConversationQueries::participants(sql, conversation);
    });
}

StoreFuture<FolderCounts> SqlStore::folderCounts()
{
    return read<FolderCounts>(
        [](SqlSession &sql) { return ConversationQueries::folderCounts(sql); });
}

StoreFuture<QList<SearchHit>> SqlStore::search(QString query, MessageId before, int limit)
{
    return read<QList<SearchHit>>([query = std::move(query), before, limit](SqlSession &sql) {
        return SearchQueries::search(sql, query, before, limit);
    });
}

StoreFuture<Done> SqlStore::markRead(ConversationId conversation)
{
    return write<Done>([conversation](WriteTransaction &scope) {
        ConversationQueries::markRead(scope, conversation);
        return Done{};
    });
}

StoreFuture<OutboxItem> SqlStore::enqueue(NewReply reply, qint64 nowMs)
{
    return write<OutboxItem>([folder = OutgoingAttachmentFolder(pictureFolder()),
                              reply = std::move(reply), nowMs](WriteTransaction &scope) {
        return OutboxQueries::enqueue(scope, folder, reply, nowMs);
    });
}

StoreFuture<QList<OutboxItem>> SqlStore::openReplies(std::optional<ConversationId> of)
{
    return read<QList<OutboxItem>>([of](SqlSession &sql) { return OutboxQueries::open(sql, of); });
}

StoreFuture<OutboxItem> SqlStore::reply(OutboxId id)
{
    return read<OutboxItem>([id](SqlSession &sql) { return OutboxQueries::byId(sql, id); });
}

StoreFuture<Claim> SqlStore::claim(OutboxId only, QSet<ConversationId> skip, qint64 nowMs,
                                   qint64 serverNowMs)
{
    return write<Claim>(
        [only, skip = std::move(skip), nowMs, serverNowMs](WriteTransaction &scope) {
            return OutboxSteps::claim(scope, only, skip, nowMs, serverNowMs);
        });
}

StoreFuture<OutboxItem> SqlStore::advance(OutboxStep step)
{
    return write<OutboxItem>([this, step = std::move(step)](WriteTransaction &scope) {
        m_memory->batch.forget(step.remoteId);
        return OutboxSteps::advance(scope, step);
    });
}

StoreFuture<OutboxItem> SqlStore::hold(OutboxId id, OutboxHold why, QString message, qint64 nowMs)
{
    return write<OutboxItem>(
        [=](WriteTransaction &scope) { return OutboxSteps::hold(scope, id, why, message, nowMs); });
}

StoreFuture<int> SqlStore::holdOverdue(qint64 nowMs, qint64 lateMs)
{
    return write<int>(
        [=](WriteTransaction &scope) { return OutboxSteps::holdOverdue(scope, nowMs, lateMs); });
}

StoreFuture<OutboxItem> SqlStore::countLook(OutboxId id, qint64 nowMs)
{
    return write<OutboxItem>(
        [=](WriteTransaction &scope) { return OutboxSteps::countLook(scope, id, nowMs); });
}

StoreFuture<int> SqlStore::recoverCrashed(qint64 nowMs)
{
    return write<int>(
        [nowMs](WriteTransaction &scope) { return OutboxSteps::recoverCrashed(scope, nowMs); });
}

StoreFuture<BudgetRecord> SqlStore::budget(qint64 nowMs)
{
    return write<BudgetRecord>(
        [nowMs](WriteTransaction &scope) { return BudgetQueries::budget(scope.sql(), nowMs); });
}

StoreFuture<RequestId> SqlStore::recordRequest(qint64 startedAtMs, qint64 deadlineAtMs)
{
    return write<RequestId>([=](WriteTransaction &scope) {
        return BudgetQueries::recordRequest(scope.sql(), startedAtMs, deadlineAtMs);
    });
}

StoreFuture<Done> SqlStore::endRequest(RequestId id, qint64 endedAtMs)
{
    if (m_writer->isStopping())
        return QtFuture::makeReadyFuture(
            StoreResult<Done>(StoreError{StoreError::Kind::ShutDown, u"request_log.end"_s, {}}));
    m_lateNotes->addEnd(id, endedAtMs);
    return QtFuture::makeReadyFuture(StoreResult<Done>(Done{}));
}

StoreFuture<Done> SqlStore::setPause(qint64 setAtMs, qint64 forMs)
{
    return write<Done>([=](WriteTransaction &scope) {
        BudgetQueries::setPause(scope.sql(), setAtMs, forMs);
        return Done{};
    });
}

StoreFuture<Done> SqlStore::catchUp()
{
    return postJob<Done>(*m_writer, [this](SqlSession &sql) {
        ChangeSet changes = SyncQueries::changesSince(sql, m_knownRev);
        if (!sql.failed() && changes.rev > m_knownRev) {
            m_knownRev = changes.rev;
            QMetaObject::invokeMethod(
                this, [this, changes] { Q_EMIT changed(changes); }, Qt::QueuedConnection);
        }
        return sql.result(Done{});
    });
}

} // namespace Innbox
