#include "models/items/PropertyModel.h"
#include "models/items/ConversationListModel.h"
#include "models/items/RowFactsCache.h"
#include "tests/support/TempStore.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The properties beside the folders, their lists, and the facts of rows.
class PropertyModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void propertiesFollowTheStore();
    void aRowThatStaysKeepsItsIndex();
    void theListShowsOneProperty();
    void seekingReadsOnToItsRow();
    void seekingWhatDoesNotBelongReadsNothing();
    void factsFollowTheRows();

private:
    static IncomingMessage message(const QString &id, const QString &property, const QString &name,
                                   qint64 atMs)
    {
        IncomingMessage one = arriving(id, u"r-"_s + id, atMs, u"hello"_s);
        one.accommodation = property;
        one.senderName = name;
        one.sender = SenderKind::Property;
        one.isSenderKindKnown = true;
        one.senderType = u"property"_s;
        return one;
    }
    static void receive(TempStore &store, const QList<IncomingMessage> &messages)
    {
        got(store->ingest({messages, {}}, BaseMs));
    }
};

void PropertyModelTest::propertiesFollowTheStore()
{
    TempStore store;
    PropertyModel model(store.operator->(), store.operator->());
    QAbstractItemModelTester tester(&model);
    model.refresh();
    QTRY_VERIFY(model.isSettled());
    QCOMPARE(model.rowCount(), 0);
    receive(store, {message(u"a"_s, u"2"_s, u"Villa"_s, 1000)});
    QTRY_COMPARE(model.rowCount(), 1);
    receive(store,
            {message(u"b"_s, u"1"_s, u"Casa"_s, 2000), message(u"c"_s, u"2"_s, u"Villa"_s, 3000)});
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.at(0).name, u"Casa"_s);
    QTRY_COMPARE(model.at(1).conversations, 2);
    QCOMPARE(model.index(1).data(PropertyModel::CountRole).toInt(), 2);
    QCOMPARE(model.rowOf(u"2"_s), 1);
    QCOMPARE(model.rowOf(u"3"_s), -1);
}

void PropertyModelTest::aRowThatStaysKeepsItsIndex()
{
    TempStore store;
    receive(store, {message(u"a"_s, u"2"_s, u"Villa"_s, 1000)});
    PropertyModel model(store.operator->(), store.operator->());
    QAbstractItemModelTester tester(&model);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 1);
    const QPersistentModelIndex villa(model.index(0));
    receive(store, {message(u"b"_s, u"1"_s, u"Casa"_s, 2000)});
    QTRY_COMPARE(model.rowCount(), 2);
    QVERIFY(villa.isValid());
    QCOMPARE(villa.row(), 1);
    receive(store, {message(u"d"_s, u"1"_s, u"Zum Hirsch"_s, 4000)}); // Casa has another name now
    QTRY_COMPARE(model.at(1).name, u"Zum Hirsch"_s);
    QVERIFY(villa.isValid());
    QCOMPARE(villa.row(), 0);
}

void PropertyModelTest::theListShowsOneProperty()
{
    TempStore store;
    receive(store,
            {message(u"a"_s, u"1"_s, u"Casa"_s, 1000), message(u"b"_s, u"2"_s, u"Villa"_s, 2000)});
    ConversationListModel model(store.operator->(), store.operator->());
    QAbstractItemModelTester tester(&model);
    model.setProperty(u"1"_s);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(0).reservation, u"r-a"_s);
    receive(store,
            {message(u"c"_s, u"1"_s, u"Casa"_s, 3000), message(u"d"_s, u"2"_s, u"Villa"_s, 4000)});
    QTRY_COMPARE(model.rowCount(), 2);
    QTRY_VERIFY(model.isSettled());
    QCOMPARE(model.at(0).reservation, u"r-c"_s); // newest first
    model.setFolder(Folder::All);
    QCOMPARE(model.property(), QString());
    QTRY_COMPARE(model.rowCount(), 4);
}

void PropertyModelTest::seekingReadsOnToItsRow()
{
    TempStore store;
    QList<IncomingMessage> many;
    for (int i = 0; i < 700; ++i)
        many.append(message(u"m%1"_s.arg(i), u"1"_s, u"Casa"_s, 1000 + i));
    receive(store, many);
    ConversationListModel model(store.operator->(), store.operator->());
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    model.setFolder(Folder::NeedsReply);
    const Conversation far = got(store->findConversation(u"r-m650"_s));
    model.seek(far); // while the first page is in flight
    QTRY_COMPARE(model.rowOf(far.id), 650);
    QTRY_VERIFY(model.isSettled());
    QCOMPARE(model.rowCount(), 700);
}

void PropertyModelTest::seekingWhatDoesNotBelongReadsNothing()
{
    TempStore store;
    QList<IncomingMessage> many;
    for (int i = 0; i < 100; ++i)
        many.append(message(u"m%1"_s.arg(i), u"1"_s, u"Casa"_s, 1000 + i));
    receive(store, many);
    ConversationListModel model(store.operator->(), store.operator->());
    model.setProperty(u"1"_s);
    QTRY_COMPARE(model.rowCount(), ConversationListModel::PageRows);
    Conversation other = got(store->findConversation(u"r-m0"_s));
    other.accommodation = u"2"_s;
    model.seek(other);
    QVERIFY(model.isSettled());
    QCOMPARE(model.rowCount(), ConversationListModel::PageRows);
}

void PropertyModelTest::factsFollowTheRows()
{
    TempStore store;
    receive(store, {message(u"a"_s, u"1"_s, u"Casa"_s, 1000)});
    ConversationListModel rows(store.operator->(), store.operator->());
    RowFactsCache facts(store.operator->(), &rows);
    rows.setFolder(Folder::All);
    QTRY_COMPARE(rows.rowCount(), 1);
    const ConversationId id = rows.at(0).id;
    QTRY_COMPARE(facts.of(id).conversation, id);
    QVERIFY(!facts.of(id).hasDraft);
    got(store->saveDraft({.conversation = id, .body = u"x"_s, .updatedAtMs = 1}));
    QTRY_VERIFY(facts.of(id).hasDraft);
    got(store->saveDraft({.conversation = id}));
    QTRY_VERIFY(!facts.of(id).hasDraft);
    QTRY_VERIFY(facts.isSettled());
}

QTEST_GUILESS_MAIN(PropertyModelTest)
#include "PropertyModelTest.moc"
