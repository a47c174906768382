#include "models/items/MessageListModel.h"
#include "tests/support/TempStore.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

class MessageListModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aLongConversationOpensWithOnePage();
    void pagesNewestFirstAndEveryRowOnce();
    void anArrivalIsInsertedInItsPlace_data();
    void anArrivalIsInsertedInItsPlace();
    void aReadMarkChangesRowsInPlace();
    void anotherConversationDropsLateAnswers();
    void noConversationIsEmpty();
};

namespace {

ConversationId fill(TempStore &store, const QString &reservation, int count)
{
    QList<IncomingMessage> batch;
    for (int i = 0; i < count; ++i)
        batch.append(arriving(u"%1-%2"_s.arg(reservation).arg(i), reservation,
                              BaseMs + qint64(i) * 1000, u"text %1"_s.arg(i)));
    got(store->ingest({batch, {}}, BaseMs));
    return got(store->findConversation(reservation)).id;
}

} // namespace

void MessageListModelTest::aLongConversationOpensWithOnePage()
{
    TempStore store;
    const ConversationId id = fill(store, u"long"_s, 5000);
    MessageListModel model(store.operator->());
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    model.setConversation(id);
    QTRY_VERIFY(model.isSettled());
    QCOMPARE(model.rowCount(), MessageListModel::PageRows);
    QCOMPARE(model.at(0).body, u"text 4999"_s);
}

void MessageListModelTest::pagesNewestFirstAndEveryRowOnce()
{
    TempStore store;
    const ConversationId id = fill(store, u"r"_s, 120);
    MessageListModel model(store.operator->());
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    model.setConversation(id);
    while (model.rowCount() < 120) {
        QTRY_VERIFY(model.isSettled());
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        model.fetchMore({});
        QTRY_VERIFY(model.isSettled());
    }
    for (int row = 0; row < 120; ++row) {
        QCOMPARE(model.at(row).body, u"text %1"_s.arg(119 - row));
        QCOMPARE(model.rowOf(model.at(row).remoteId), row);
    }
    QCOMPARE(model.rowOf(u"unknown"_s), -1);
}

void MessageListModelTest::anArrivalIsInsertedInItsPlace_data()
{
    QTest::addColumn<qint64>("sentAtMs");
    QTest::addColumn<int>("row");
    QTest::newRow("newest") << BaseMs + 60'000 << 0;
    QTest::newRow("between") << BaseMs + 7'500 << 2;
    QTest::newRow("oldest") << BaseMs - 1 << 10;
}

void MessageListModelTest::anArrivalIsInsertedInItsPlace()
{
    QFETCH(qint64, sentAtMs);
    QFETCH(int, row);
    TempStore store;
    const ConversationId id = fill(store, u"r"_s, 10);
    MessageListModel model(store.operator->());
    QAbstractItemModelTester tester(&model);
    model.setConversation(id);
    QTRY_COMPARE(model.rowCount(), 10);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    got(store->ingest({{arriving(u"new"_s, u"r"_s, sentAtMs, u"new"_s)}, {}}, BaseMs));
    QTRY_COMPARE(model.rowCount(), 11);
    QCOMPARE(model.at(row).remoteId, u"new"_s);
    QCOMPARE(resets.count(), 0);
}

void MessageListModelTest::aReadMarkChangesRowsInPlace()
{
    TempStore store;
    const ConversationId id = fill(store, u"r"_s, 3);
    MessageListModel model(store.operator->());
    QAbstractItemModelTester tester(&model);
    model.setConversation(id);
    QTRY_COMPARE(model.rowCount(), 3);
    QVERIFY(model.at(2).isUnread);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    got(store->markRead(id));
    QTRY_VERIFY(!model.at(2).isUnread);
    QTRY_VERIFY(model.isSettled());
    QCOMPARE(changes.count(), 3);
    QVERIFY(changes.at(0).at(2).value<QList<int>>().contains(MessageListModel::MessageRole));
}

void MessageListModelTest::anotherConversationDropsLateAnswers()
{
    TempStore store;
    const ConversationId first = fill(store, u"first"_s, 10);
    const ConversationId second = fill(store, u"second"_s, 4);
    MessageListModel model(store.operator->());
    QAbstractItemModelTester tester(&model);
    model.setConversation(first);
    model.setConversation(second); // the answer for the first is still under way
    QTRY_COMPARE(model.rowCount(), 4);
    QTRY_VERIFY(model.isSettled());
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.at(row).conversation, second);
}

void MessageListModelTest::noConversationIsEmpty()
{
    TempStore store;
    const ConversationId id = fill(store, u"r"_s, 3);
    MessageListModel model(store.operator->());
    model.setConversation(id);
    QTRY_COMPARE(model.rowCount(), 3);
    model.setConversation({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.isSettled());
    QVERIFY(!model.canFetchMore({}));
}

QTEST_GUILESS_MAIN(MessageListModelTest)
#include "MessageListModelTest.moc"
