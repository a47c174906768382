#include "tests/support/TempStore.h"

#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// What the list asks beside its rows: facts for the chips, names and numbers.
class StoreListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void factsAreThoseOfTheConversation();
    void aStayOfAnotherPropertyDoesNotCount();
    void unknownRowsAreLeftOut();
    void namesFollowEveryChange();
    void namesAreFoundNewestFirst();
    void anyTextIsAllowed_data();
    void anyTextIsAllowed();

private:
    static IncomingMessage message(const QString &id, const QString &reservation, qint64 atMs,
                                   const QString &property = u"111"_s)
    {
        IncomingMessage one = arriving(id, reservation, atMs, u"hello"_s);
        one.accommodation = property;
        one.senderName = u"House "_s + property;
        one.sender = SenderKind::Property;
        one.isSenderKindKnown = true;
        one.senderType = u"property"_s;
        return one;
    }
    static ConversationId idOf(TempStore &store, const QString &reservation)
    {
        return got(store->findConversation(reservation)).id;
    }
    static QStringList found(TempStore &store, const QString &query)
    {
        QStringList reservations;
        for (const SearchHit &hit : got(store->searchNames(query, 20)))
            reservations += hit.reservation;
        return reservations;
    }
};

void StoreListTest::factsAreThoseOfTheConversation()
{
    TempStore store;
    IncomingMessage photos = message(u"m1"_s, u"r1"_s, 1000);
    photos.attachments = {u"a"_s, u"b"_s};
    got(store->ingest({{photos, message(u"m2"_s, u"r2"_s, 2000)}, {}}, 5000));
    const ConversationId one = idOf(store, u"r1"_s);
    const ConversationId two = idOf(store, u"r2"_s);
    got(store->storeStays(
        {u"r2"_s},
        {{.reservation = u"r2"_s, .checkout = QDate(2026, 5, 10), .status = u"stayed"_s}}, 6000));
    got(store->saveDraft({.conversation = two, .body = u"x"_s, .updatedAtMs = 1}));
    QHash<ConversationId, RowFacts> facts;
    for (const RowFacts &row : got(store->rowFacts({one, two})))
        facts.insert(row.conversation, row);
    QCOMPARE(facts.size(), 2);
    QCOMPARE(facts[one].newestImages, 2);
    QCOMPARE(facts[one].newestImage, u"a"_s);
    QVERIFY(!facts[one].hasDraft);
    QVERIFY(!facts[one].stay.checkout.isValid());
    QCOMPARE(facts[two].newestImages, 0);
    QVERIFY(facts[two].hasDraft);
    QCOMPARE(facts[two].stay.checkout, QDate(2026, 5, 10));
    QCOMPARE(facts[two].stay.status, u"stayed"_s);
    QCOMPARE(facts[two].voice, SenderKind::Guest);
    // A newer message without images takes the word away.
    got(store->ingest({{message(u"m3"_s, u"r1"_s, 3000)}, {}}, 7000));
    QCOMPARE(got(store->rowFacts({one})).first().newestImages, 0);
}

void StoreListTest::aStayOfAnotherPropertyDoesNotCount()
{
    TempStore store;
    got(store->ingest({{message(u"m1"_s, u"r1"_s, 1000)}, {}}, 5000));
    got(store->storeStays(
        {u"r1"_s},
        {{.reservation = u"r1"_s, .accommodation = u"222"_s, .checkout = QDate(2026, 5, 10)}},
        6000));
    QVERIFY(!got(store->rowFacts({idOf(store, u"r1"_s)})).first().stay.checkout.isValid());
}

void StoreListTest::unknownRowsAreLeftOut()
{
    TempStore store;
    QVERIFY(got(store->rowFacts({ConversationId{77}})).isEmpty());
    QVERIFY(got(store->rowFacts({})).isEmpty());
}

void StoreListTest::namesFollowEveryChange()
{
    TempStore store;
    got(store->ingest({{message(u"m1"_s, u"4711"_s, 1000)}, {}}, 5000));
    QCOMPARE(found(store, u"471"_s), QStringList{u"4711"_s});
    QCOMPARE(found(store, u"house"_s), QStringList{u"4711"_s});
    QCOMPARE(found(store, u"ada"_s), QStringList());
    got(store->storeStays({u"4711"_s}, {{.reservation = u"4711"_s, .guestNames = {u"Ada"_s}}},
                          6000));
    QCOMPARE(found(store, u"ada"_s), QStringList{u"4711"_s});
    got(store->storeStays({u"4711"_s}, {{.reservation = u"4711"_s, .guestNames = {u"Bo"_s}}},
                          7000));
    QCOMPARE(found(store, u"ada"_s), QStringList());
    QCOMPARE(found(store, u"bo 47"_s), QStringList{u"4711"_s});
    store.reopen();
    QCOMPARE(found(store, u"bo"_s), QStringList{u"4711"_s});
}

void StoreListTest::namesAreFoundNewestFirst()
{
    TempStore store;
    got(store->ingest({{message(u"m1"_s, u"r1"_s, 3000), message(u"m2"_s, u"r2"_s, 1000),
                        message(u"m3"_s, u"r3"_s, 2000, u"222"_s)},
                       {}},
                      5000));
    QCOMPARE(found(store, u"house 11"_s), (QStringList{u"r1"_s, u"r2"_s}));
    QCOMPARE(found(store, u"house"_s), (QStringList{u"r1"_s, u"r3"_s, u"r2"_s}));
    const SearchHit hit = got(store->searchNames(u"house"_s, 1)).first();
    QCOMPARE(hit.conversation, idOf(store, u"r1"_s));
    QVERIFY(!hit.message.isValid());
    QCOMPARE(hit.propertyName, u"House 111"_s);
    QCOMPARE(hit.snippet, u"hello"_s);
    QCOMPARE(hit.sentAtMs, 3000);
}

void StoreListTest::anyTextIsAllowed_data()
{
    QTest::addColumn<QString>("query");
    for (const QString &query : {QString(), u"\""_s, u"* OR"_s, u"a:b"_s, u"NEAR("_s, u"-x"_s,
                                 QString(QChar(u'\0')), u"guest_name:"_s, u"'; DROP"_s})
        QTest::addRow("%s", qPrintable(query.toHtmlEscaped())) << query;
}

void StoreListTest::anyTextIsAllowed()
{
    QFETCH(QString, query);
    TempStore store;
    got(store->ingest({{message(u"m1"_s, u"r1"_s, 1000)}, {}}, 5000));
    QCOMPARE(found(store, query), QStringList()); // and no error
}

QTEST_GUILESS_MAIN(StoreListTest)
#include "StoreListTest.moc"
