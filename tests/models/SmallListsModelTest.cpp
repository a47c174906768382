#include "models/items/FolderModel.h"
#include "models/items/OutboxModel.h"
#include "models/items/SearchModel.h"
#include "tests/support/TempStore.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Folders, outbox, search.
class SmallListsModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void folderCountsFollowTheStore();
    void theOutboxFollowsItsReplies();
    void theOutboxShowsOneConversationOrAll();
    void searchPagesItsHits();
    void aNewQueryDropsTheOldAnswer();
};

namespace {
ConversationId talk(TempStore &store, const QString &reservation, const QString &body)
{
    got(store->ingest({{arriving(reservation + u"-m"_s, reservation, BaseMs, body)}, {}}, BaseMs));
    return got(store->findConversation(reservation)).id;
}

OutboxItem answer(TempStore &store, ConversationId id, const QString &body)
{
    NewReply reply;
    reply.conversation = id;
    reply.body = body;
    return got(store->enqueue(reply, BaseMs));
}
} // namespace

void SmallListsModelTest::folderCountsFollowTheStore()
{
    TempStore store;
    FolderModel model(store.operator->());
    QAbstractItemModelTester tester(&model);
    model.refresh();
    QTRY_VERIFY(model.isSettled());
    QCOMPARE(model.counts(), FolderCounts{});
    const ConversationId id = talk(store, u"r"_s, u"hello"_s);
    QTRY_COMPARE(model.counts().needsReply, 1);
    const QModelIndex unread = model.index(FolderModel::rowOf(Folder::Unread));
    QCOMPARE(unread.data(FolderModel::CountRole).toInt(), 1);
    got(store->markRead(id));
    QTRY_COMPARE(unread.data(FolderModel::CountRole).toInt(), 0);
    QCOMPARE(model.counts().all, 1);
}

void SmallListsModelTest::theOutboxFollowsItsReplies()
{
    TempStore store;
    const ConversationId id = talk(store, u"r"_s, u"hello"_s);
    OutboxModel model(store.operator->());
    QAbstractItemModelTester tester(&model);
    model.setConversation(id);
    QTRY_VERIFY(model.isSettled());
    const OutboxItem first = answer(store, id, u"one"_s);
    answer(store, id, u"two"_s);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.at(0).body, u"one"_s);
    got(store->claim(first.id, {}, BaseMs, BaseMs));
    OutboxStep lost;
    lost.id = first.id;
    lost.from = OutboxState::Sending;
    lost.event = OutboxEvent::OutcomeLost;
    got(store->advance(lost));
    QTRY_COMPARE(model.at(0).state, OutboxState::Uncertain);
    // The second one did not change, but what stands in its way did.
    QTRY_COMPARE(model.at(1).heldBehind, first.id);
    OutboxStep gone;
    gone.id = first.id;
    gone.from = OutboxState::Uncertain;
    gone.event = OutboxEvent::DiscardAsked;
    got(store->advance(gone));
    QTRY_COMPARE(model.rowCount(), 1);
    QTRY_COMPARE(model.at(0).heldBehind, OutboxId{});
    QCOMPARE(model.at(0).body, u"two"_s);
}

void SmallListsModelTest::theOutboxShowsOneConversationOrAll()
{
    TempStore store;
    const ConversationId one = talk(store, u"r1"_s, u"hello"_s);
    const ConversationId two = talk(store, u"r2"_s, u"hello"_s);
    answer(store, one, u"to one"_s);
    answer(store, two, u"to two"_s);
    OutboxModel model(store.operator->());
    QAbstractItemModelTester tester(&model);
    model.setConversation(two);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(0).body, u"to two"_s);
    model.showAll();
    QTRY_COMPARE(model.rowCount(), 2);
    model.setConversation({});
    QCOMPARE(model.rowCount(), 0);
}

void SmallListsModelTest::searchPagesItsHits()
{
    TempStore store;
    QList<IncomingMessage> batch;
    for (int i = 0; i < 70; ++i)
        batch.append(arriving(u"m-%1"_s.arg(i), u"r"_s, BaseMs + i, u"parking %1"_s.arg(i)));
    got(store->ingest({batch, {}}, BaseMs));
    SearchModel model(store.operator->(), store.operator->());
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    model.setQuery(u" parking "_s);
    QTRY_COMPARE(model.rowCount(), SearchModel::PageRows);
    QVERIFY(model.at(0).snippet.contains(u"69"_s));
    model.fetchMore({});
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 70);
    QVERIFY(!model.canFetchMore({}));
    model.setQuery(u"   "_s);
    QCOMPARE(model.rowCount(), 0);
}

void SmallListsModelTest::aNewQueryDropsTheOldAnswer()
{
    TempStore store;
    talk(store, u"r1"_s, u"parking"_s);
    talk(store, u"r2"_s, u"breakfast"_s);
    SearchModel model(store.operator->(), store.operator->());
    QAbstractItemModelTester tester(&model);
    model.setQuery(u"parking"_s);
    model.setQuery(u"breakfast"_s);
    QTRY_VERIFY(model.isSettled());
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(0).reservation, u"r2"_s);
}

QTEST_GUILESS_MAIN(SmallListsModelTest)
#include "SmallListsModelTest.moc"
