#include "tests/support/TempStore.h"

#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The comparison before a claim: what is newer than the writer saw, and what is not.
class StoreGuardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatHoldsAReply_data();
    void whatHoldsAReply();
    void ourOwnMessagesAreNoNews();
    void whatCameBeforeOurOwnMessageIsNews();
    void aRetrySeesWhatIsThereNow();
    void withoutAGuardAfterARetryNobodyCouldRead();
    void newsGiveAReplyBackThatAskedForThat();
    void anEchoThatIsQuickerGivesNothingBack();
    void aHeldReplyHoldsTheNext();

private:
    static IncomingMessage guest(const QString &id, qint64 afterMs)
    {
        return arriving(id, u"R"_s, BaseMs + afterMs, id);
    }
    /// Queued by somebody who had \p seen on screen.
    static OutboxItem queued(TempStore &store, const QString &seen)
    {
        const NewReply reply{.conversation = got(store->findConversation(u"R"_s)).id,
                             .body = u"answer"_s,
                             .isGuarded = true,
                             .seenUpTo = seen};
        return got(store->enqueue(reply, BaseMs));
    }
    static OutboxItem sent(TempStore &store, const QString &body, const QString &id, qint64 atMs)
    {
        const NewReply reply{.conversation = got(store->findConversation(u"R"_s)).id, .body = body};
        const OutboxItem item = got(store->enqueue(reply, BaseMs));
        got(store->claim(item.id, {}, BaseMs, BaseMs));
        OutboxStep step{.id = item.id, .from = OutboxState::Sending};
        step.event = OutboxEvent::Accepted;
        step.remoteId = id;
        step.sentAtMs = BaseMs + atMs;
        return got(store->advance(step));
    }
    static Claim claim(TempStore &store)
    {
        return got(store->claim({}, {}, BaseMs + 60'000, BaseMs + 60'000));
    }
};

void StoreGuardTest::whatHoldsAReply_data()
{
    QTest::addColumn<bool>("isGuarded");
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QList<IncomingMessage>>("later");
    QTest::addColumn<QStringList>("newer");
    QTest::addColumn<bool>("held");
    using Later = QList<IncomingMessage>;
    QTest::newRow("nothing new") << true << u"b"_s << Later{} << QStringList{} << false;
    QTest::newRow("something newer")
        << true << u"b"_s << Later{guest(u"c"_s, 3000)} << QStringList{u"c"_s} << true;
    QTest::newRow("two") << true << u"b"_s << Later{guest(u"d"_s, 4000), guest(u"c"_s, 3000)}
                         << QStringList{u"c"_s, u"d"_s} << true;
    QTest::newRow("not guarded") << false << u"b"_s << Later{guest(u"c"_s, 3000)}
                                 << QStringList{u"c"_s} << false;
    QTest::newRow("the older one was on screen")
        << true << u"a"_s << Later{} << QStringList{u"b"_s} << true;
    QTest::newRow("an old one that came late")
        << true << u"b"_s << Later{guest(u"c"_s, 500)} << QStringList{} << false;
    QTest::newRow("of the same moment, stored later")
        << true << u"b"_s << Later{guest(u"aa"_s, 2000)} << QStringList{u"aa"_s} << true;
    QTest::newRow("nothing was on screen")
        << true << QString() << Later{} << QStringList{u"a"_s, u"b"_s} << true;
    QTest::newRow("no such message")
        << true << u"zz"_s << Later{} << QStringList{u"a"_s, u"b"_s} << true;
}

void StoreGuardTest::whatHoldsAReply()
{
    QFETCH(bool, isGuarded);
    QFETCH(QString, seen);
    QFETCH(QList<IncomingMessage>, later);
    QFETCH(bool, held);
    TempStore store;
    got(store->ingest({{guest(u"a"_s, 1000), guest(u"b"_s, 2000)}, {}}, BaseMs));
    const NewReply reply{.conversation = got(store->findConversation(u"R"_s)).id,
                         .body = u"answer"_s,
                         .isGuarded = isGuarded,
                         .seenUpTo = seen};
    const OutboxItem item = got(store->enqueue(reply, BaseMs));
    got(store->ingest({later, {}}, BaseMs));
    const Claim claimed = claim(store);
    QCOMPARE(claimed.item.has_value(), !held);
    QCOMPARE(claimed.held.has_value(), held);
    QStringList newer;
    for (const Message &message : got(store->newerThanSeen(item.id)))
        newer.append(message.remoteId);
    QTEST(newer, "newer");
    if (!held)
        return;
    QCOMPARE(claimed.held->hold, OutboxHold::NewerMessage);
    QCOMPARE(claimed.held->state, OutboxState::Queued);
    QCOMPARE(claimed.held->attempts, 0);
    QCOMPARE(claimed.held->errorKind, u"newer-message"_s);
    const LedgerStep step = got(store->steps(item.id)).last();
    QCOMPARE(step.event, OutboxEvent::Held);
    QCOMPARE(step.errorKind, u"newer-message"_s);
    QVERIFY(!claim(store).item); // held: nobody asks again
}

void StoreGuardTest::ourOwnMessagesAreNoNews()
{
    TempStore store;
    got(store->ingest({{guest(u"a"_s, 1000)}, {}}, BaseMs));
    sent(store, u"first"_s, u"m-1"_s, 2000);
    const OutboxItem item = queued(store, u"a"_s);
    QCOMPARE(item.seenUpTo, u"a"_s);
    QCOMPARE(claim(store).item->id, item.id);
}

void StoreGuardTest::whatCameBeforeOurOwnMessageIsNews()
{
    TempStore store;
    got(store->ingest({{guest(u"a"_s, 1000)}, {}}, BaseMs));
    sent(store, u"first"_s, u"m-1"_s, 3000);
    // On screen: a, m-1. What the other side wrote in between was not there yet.
    const OutboxItem item = queued(store, u"m-1"_s);
    QCOMPARE(item.seenUpTo, u"a"_s);
    got(store->ingest({{guest(u"b"_s, 2000)}, {}}, BaseMs));
    QVERIFY(claim(store).held);
}

void StoreGuardTest::aRetrySeesWhatIsThereNow()
{
    TempStore store;
    got(store->ingest({{guest(u"a"_s, 1000)}, {}}, BaseMs));
    const OutboxItem item = queued(store, u"a"_s);
    got(store->ingest({{guest(u"b"_s, 2000)}, {}}, BaseMs));
    QVERIFY(claim(store).held);
    const OutboxStep retry{.id = item.id, .event = OutboxEvent::RetryAsked, .atMs = BaseMs};
    QCOMPARE(got(store->advance(retry)).seenUpTo, u"b"_s);
    got(store->ingest({{guest(u"c"_s, 3000)}, {}}, BaseMs));
    QVERIFY(claim(store).held); // news again
    QCOMPARE(got(store->advance(retry)).seenUpTo, u"c"_s);
    QVERIFY(claim(store).item);
}

void StoreGuardTest::withoutAGuardAfterARetryNobodyCouldRead()
{
    TempStore store;
    got(store->ingest({{guest(u"a"_s, 1000)}, {}}, BaseMs));
    const OutboxItem item = queued(store, u"a"_s);
    QCOMPARE(got(store->hold(item.id, OutboxHold::NotReadable, u"403"_s, BaseMs)).errorKind,
             u"not-readable"_s);
    const OutboxStep retry{.id = item.id, .event = OutboxEvent::RetryAsked, .atMs = BaseMs};
    QVERIFY(!got(store->advance(retry)).isGuarded);
}

void StoreGuardTest::newsGiveAReplyBackThatAskedForThat()
{
    TempStore store;
    got(store->ingest({{guest(u"a"_s, 1000)}, {}}, BaseMs));
    const ConversationId in = got(store->findConversation(u"R"_s)).id;
    const NewReply reply{
        .conversation = in, .body = u"answer"_s, .seenUpTo = u"a"_s, .cancelOnNew = true};
    const OutboxItem item = got(store->enqueue(reply, BaseMs));
    QVERIFY(item.isGuarded);
    got(store->ingest({{guest(u"aa"_s, 500)}, {}}, BaseMs)); // late, but old
    QCOMPARE(got(store->reply(item.id)).state, OutboxState::Queued);
    got(store->ingest({{guest(u"b"_s, 2000)}, {}}, BaseMs));
    QCOMPARE(got(store->reply(item.id)).state, OutboxState::Discarded); // at once
    QVERIFY(!claim(store).item);
    QCOMPARE(got(store->draft(in)).body, u"answer"_s);
    const LedgerStep step = got(store->steps(item.id)).last();
    QCOMPARE(step.event, OutboxEvent::TakenBack);
    QCOMPARE(step.errorKind, u"newer-message"_s);
}

void StoreGuardTest::anEchoThatIsQuickerGivesNothingBack()
{
    TempStore store;
    got(store->ingest({{guest(u"a"_s, 1000)}, {}}, BaseMs));
    const ConversationId in = got(store->findConversation(u"R"_s)).id;
    const OutboxItem first = got(store->enqueue({.conversation = in, .body = u"1"_s}, BaseMs));
    const NewReply request{
        .conversation = in, .body = u"2"_s, .seenUpTo = u"a"_s, .cancelOnNew = true};
    const OutboxItem second = got(store->enqueue(request, BaseMs));
    QVERIFY(claim(store).item);
    got(store->ingest({{guest(u"m-1"_s, 2000)}, {}}, BaseMs)); // our own, not known as such yet
    QCOMPARE(got(store->reply(second.id)).state, OutboxState::Queued);
    OutboxStep step{.id = first.id, .from = OutboxState::Sending};
    step.event = OutboxEvent::Accepted;
    step.remoteId = u"m-1"_s;
    got(store->advance(step));
    QCOMPARE(claim(store).item->id, second.id);
}

void StoreGuardTest::aHeldReplyHoldsTheNext()
{
    TempStore store;
    got(store->ingest({{guest(u"a"_s, 1000)}, {}}, BaseMs));
    const OutboxItem first = queued(store, u"a"_s);
    const OutboxItem second = queued(store, u"a"_s);
    got(store->ingest({{guest(u"b"_s, 2000)}, {}}, BaseMs));
    QCOMPARE(claim(store).held->id, first.id);
    QCOMPARE(got(store->reply(second.id)).heldBehind, first.id);
    QVERIFY(!claim(store).item);
    got(store->takeBack(first.id, BaseMs));
    QVERIFY(!got(store->reply(second.id)).heldBehind.isValid());
    QCOMPARE(claim(store).held->id, second.id); // it has not seen b either
}

QTEST_GUILESS_MAIN(StoreGuardTest)
#include "StoreGuardTest.moc"
