#include "models/items/ConversationListModel.h"
#include "tests/support/TempStore.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

class ConversationListModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void pagesEveryRowOnce();
    void anArrivalMovesItsRow();
    void foldersStartAtTheirEnd();
    void aRowThatNoLongerBelongsGoes();
    void aKeptRowStaysUntilAnotherIsKept();
    void aRowBeyondThePageWaits();
    void changesDuringAPageAreReplayed();
    void aStoreThatIsGoneIsToldAndTriedAgain();
};

namespace {

constexpr qint64 Minute = 60'000;

void receive(TempStore &store, const QList<IncomingMessage> &messages)
{
    got(store->ingest({messages, {}}, BaseMs));
}

QList<IncomingMessage> manyConversations(int count)
{
    QList<IncomingMessage> batch;
    for (int i = 0; i < count; ++i)
        batch.append(arriving(u"m-%1"_s.arg(i), u"r-%1"_s.arg(i), BaseMs + i * Minute, u"hello"_s));
    return batch;
}

QString reservationAt(const ConversationListModel &model, int row)
{
    return model.at(row).reservation;
}

QStringList reservations(const ConversationListModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(reservationAt(model, row));
    return all;
}

} // namespace

void ConversationListModelTest::pagesEveryRowOnce()
{
    TempStore store;
    receive(store, manyConversations(130));
    ConversationListModel model(store.operator->(), store.operator->());
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    model.setFolder(Folder::All);
    QTRY_COMPARE(model.rowCount(), ConversationListModel::PageRows);
    model.fetchMore({});
    model.fetchMore({}); // the guard: one page is in flight
    QVERIFY(!model.canFetchMore({}));
    QTRY_COMPARE(model.rowCount(), 2 * ConversationListModel::PageRows);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 130);
    QVERIFY(!model.canFetchMore({}));
    for (int row = 0; row < 130; ++row)
        QCOMPARE(reservationAt(model, row), u"r-%1"_s.arg(129 - row));
}

void ConversationListModelTest::anArrivalMovesItsRow()
{
    TempStore store;
    receive(store, manyConversations(5));
    ConversationListModel model(store.operator->(), store.operator->());
    QAbstractItemModelTester tester(&model);
    model.setFolder(Folder::All);
    QTRY_COMPARE(model.rowCount(), 5);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    receive(store, {arriving(u"new"_s, u"r-0"_s, BaseMs + 90 * Minute, u"again"_s)});
    QTRY_COMPARE(reservationAt(model, 0), u"r-0"_s);
    QCOMPARE(model.at(0).snippet, u"again"_s);
    QCOMPARE(reservations(model), (QStringList{u"r-0"_s, u"r-4"_s, u"r-3"_s, u"r-2"_s, u"r-1"_s}));
    QCOMPARE(resets.count(), 0);
}

void ConversationListModelTest::foldersStartAtTheirEnd()
{
    TempStore store;
    receive(store, manyConversations(3));
    ConversationListModel model(store.operator->(), store.operator->());
    QAbstractItemModelTester tester(&model);
    model.setFolder(Folder::NeedsReply);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(reservations(model), (QStringList{u"r-0"_s, u"r-1"_s, u"r-2"_s})); // longest wait
    model.setFolder(Folder::Unread);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(reservations(model), (QStringList{u"r-2"_s, u"r-1"_s, u"r-0"_s}));
    model.setFolder(Folder::Outbox);
    QTRY_VERIFY(model.isSettled());
    QCOMPARE(model.rowCount(), 0);
}

void ConversationListModelTest::aRowThatNoLongerBelongsGoes()
{
    TempStore store;
    receive(store, manyConversations(3));
    ConversationListModel model(store.operator->(), store.operator->());
    QAbstractItemModelTester tester(&model);
    model.setFolder(Folder::Unread);
    QTRY_COMPARE(model.rowCount(), 3);
    got(store->markRead(model.at(1).id));
    QTRY_COMPARE(reservations(model), (QStringList{u"r-2"_s, u"r-0"_s}));
}

void ConversationListModelTest::aKeptRowStaysUntilAnotherIsKept()
{
    TempStore store;
    receive(store, manyConversations(3));
    ConversationListModel model(store.operator->(), store.operator->());
    QAbstractItemModelTester tester(&model);
    model.setFolder(Folder::Unread);
    QTRY_COMPARE(model.rowCount(), 3);
    const ConversationId kept = model.at(1).id;
    const ConversationId other = model.at(0).id;
    model.keep(kept);
    got(store->markRead(kept));
    QTRY_COMPARE(model.at(1).unread, 0);
    QCOMPARE(model.rowCount(), 3);
    model.keep(other);
    QCOMPARE(reservations(model), (QStringList{u"r-2"_s, u"r-0"_s}));
}

void ConversationListModelTest::aRowBeyondThePageWaits()
{
    TempStore store;
    receive(store, manyConversations(100));
    ConversationListModel model(store.operator->(), store.operator->());
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    model.setFolder(Folder::NeedsReply);
    QTRY_COMPARE(model.rowCount(), ConversationListModel::PageRows);
    receive(store, {arriving(u"late"_s, u"r-late"_s, BaseMs + 500 * Minute, u"hi"_s)});
    const auto late = got(store->findConversation(u"r-late"_s)).id;
    QTRY_VERIFY(model.isSettled());
    QCOMPARE(model.rowOf(late), -1);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 101);
    QCOMPARE(model.rowOf(late), 100);
}

void ConversationListModelTest::changesDuringAPageAreReplayed()
{
    TempStore store;
    receive(store, manyConversations(4));
    ConversationListModel model(store.operator->(), store.operator->());
    QAbstractItemModelTester tester(&model);
    const auto id = got(store->findConversation(u"r-1"_s)).id;
    model.setFolder(Folder::All); // its page is in flight
    ChangeSet changes;
    changes.conversations.insert(id);
    Q_EMIT store->changed(changes);
    QVERIFY(!model.isSettled());
    QTRY_VERIFY(model.isSettled());
    QCOMPARE(model.rowCount(), 4);
}

void ConversationListModelTest::aStoreThatIsGoneIsToldAndTriedAgain()
{
    TempStore store;
    ConversationListModel model(store.operator->(), store.operator->());
    QSignalSpy failures(&model, &ConversationListModel::failed);
    store->close();
    model.setFolder(Folder::All);
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(failures.at(0).at(0).value<StoreError>().kind, StoreError::Kind::ShutDown);
    QVERIFY(model.isFailed());
    QVERIFY(!model.canFetchMore({})); // a view must not ask for ever
    model.retry();
    QTRY_COMPARE(failures.count(), 2);
}

QTEST_GUILESS_MAIN(ConversationListModelTest)
#include "ConversationListModelTest.moc"
