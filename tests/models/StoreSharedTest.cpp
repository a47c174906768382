#include "tests/support/TempStore.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Two stores on one file, and the end of a store.
class StoreSharedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void catchingUpTellsWhatTheOtherDid();
    void anOwnWriteTellsWhatTheOtherDidBefore();
    void onlyOneClaimsAReply();
    void bothMayOpenANewFile();
    void everyFutureIsAnsweredAtTheEnd();
    void callsAfterTheEndAreRefused();
    void changesArriveOnTheThreadOfTheStore();
};

void StoreSharedTest::catchingUpTellsWhatTheOtherDid()
{
    TempStore window;
    QVERIFY(await(window->open())->operator bool());
    SqlStore other(window.path());
    QSignalSpy spy(&*window, &Store::changed);
    got(other.ingest({{arriving(u"a"_s, u"R"_s, BaseMs, u"x"_s)}, {}}, BaseMs));
    const ConversationId in = got(other.findConversation(u"R"_s)).id;
    const OutboxItem item = got(other.enqueue({.conversation = in, .body = u"x"_s}, BaseMs));
    got(window->catchUp());
    QTRY_COMPARE(spy.size(), 1);
    const auto changes = spy.first().first().value<ChangeSet>();
    QCOMPARE(changes.rev, 2);
    QCOMPARE(changes.conversations, QSet<ConversationId>{in});
    QCOMPARE(changes.outbox, QSet<OutboxId>{item.id});
    QVERIFY(changes.account);
    // Told once.
    got(window->catchUp());
    got(window->markRead(in));
    QTRY_COMPARE(spy.size(), 2);
    QVERIFY(!spy.last().first().value<ChangeSet>().account);
}

void StoreSharedTest::anOwnWriteTellsWhatTheOtherDidBefore()
{
    TempStore window;
    QVERIFY(await(window->open())->operator bool());
    SqlStore other(window.path());
    QSignalSpy spy(&*window, &Store::changed);
    got(other.ingest({{arriving(u"a"_s, u"R"_s, BaseMs, u"x"_s)}, {}}, BaseMs));
    got(window->ingest({{arriving(u"b"_s, u"S"_s, BaseMs, u"x"_s)}, {}}, BaseMs));
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<ChangeSet>().conversations.size(), 2);
    QCOMPARE(spy.first().first().value<ChangeSet>().rev, 2);
}

void StoreSharedTest::onlyOneClaimsAReply()
{
    TempStore one;
    got(one->ingest({{arriving(u"a"_s, u"R"_s, BaseMs, u"x"_s)}, {}}, BaseMs));
    const ConversationId in = got(one->findConversation(u"R"_s)).id;
    SqlStore two(one.path());
    for (int i = 0; i < 20; ++i) {
        const OutboxItem item = got(one->enqueue({.conversation = in, .body = u"x"_s}, BaseMs));
        const auto first = one->claim(item.id, {}, BaseMs, BaseMs);
        const auto second = two.claim(item.id, {}, BaseMs, BaseMs);
        QCOMPARE(int(got(first).item.has_value()) + int(got(second).item.has_value()), 1);
        got(two.advance({.id = item.id,
                         .from = OutboxState::Sending,
                         .event = OutboxEvent::Accepted,
                         .atMs = BaseMs,
                         .remoteId = u"m%1"_s.arg(i)}));
    }
}

void StoreSharedTest::bothMayOpenANewFile()
{
    for (int round = 0; round < 5; ++round) {
        const QTemporaryDir folder;
        SqlStore one(folder.filePath(u"store"_s));
        SqlStore two(folder.filePath(u"store"_s));
        const auto first = one.open();
        const auto second = two.open();
        QVERIFY(await(first)->operator bool());
        QVERIFY(await(second)->operator bool());
        QCOMPARE(got(one.ingest({{arriving(u"a"_s, u"R"_s, BaseMs, u"x"_s)}, {}}, 1)).stored, 1);
        QCOMPARE(got(two.ingest({{arriving(u"a"_s, u"R"_s, BaseMs, u"x"_s)}, {}}, 1)).stored, 0);
    }
}

void StoreSharedTest::everyFutureIsAnsweredAtTheEnd()
{
    const QTemporaryDir folder;
    QList<StoreFuture<IngestOutcome>> writes;
    QList<StoreFuture<FolderCounts>> reads;
    int stored = 0;
    {
        SqlStore store(folder.filePath(u"store"_s));
        for (int i = 0; i < 200; ++i) {
            writes << store.ingest({{arriving(u"m%1"_s.arg(i), u"R"_s, BaseMs, u"x"_s)}, {}}, 1);
            reads << store.folderCounts();
        }
        QVERIFY(await(writes.first()).has_value());
    }
    for (const auto &write : writes) {
        QVERIFY(write.isFinished());
        QCOMPARE(write.resultCount(), 1);
        if (write.result())
            ++stored;
        else
            QCOMPARE(write.result().error().kind, StoreError::Kind::ShutDown);
    }
    for (const auto &read : reads)
        QCOMPARE(read.resultCount(), 1);
    // Answered with success means it is there.
    QCOMPARE(storedCount(folder.filePath(u"store"_s), u"message"_s), stored);
    QVERIFY(stored >= 1);
}

void StoreSharedTest::callsAfterTheEndAreRefused()
{
    TempStore store;
    got(store->account());
    store->close();
    QCOMPARE(refused(store->account()), StoreError::Kind::ShutDown);
    QCOMPARE(refused(store->markRead({1})), StoreError::Kind::ShutDown);
    store->close(); // twice is harmless
}

void StoreSharedTest::changesArriveOnTheThreadOfTheStore()
{
    TempStore store;
    QThread *where = nullptr;
    QObject context;
    connect(
        &*store, &Store::changed, &context, [&where] { where = QThread::currentThread(); },
        Qt::DirectConnection);
    got(store->ensureConversation(u"c"_s, {}, {}));
    QTRY_COMPARE(where, thread());
}

QTEST_GUILESS_MAIN(StoreSharedTest)
#include "StoreSharedTest.moc"
