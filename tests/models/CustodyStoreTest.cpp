#include "tests/support/TempStore.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000;
using Filter = CustodyStore::SetAsideFilter;

UnreadableItem unreadable(const QString &id, const QByteArray &raw)
{
    return {id, id.isEmpty() ? u"no-id"_s : u"bad-content"_s, raw};
}

ConversationSnapshot historyOf(const QString &reservation, const QList<IncomingMessage> &messages)
{
    return {.conversation = u"c-"_s + reservation,
            .accommodation = u"13921698"_s,
            .reservation = reservation,
            .messages = messages};
}

} // namespace

/// The proof of every message: what the rows say after each kind of arrival.
class CustodyStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyPollIsARowAndIdleOnesAreOne();
    void theSumsAreThoseOfThePolls();
    void whatBroughtNothingGoesAlongWithTheNextWrite();
    void pagesAreByKey();
    void whatOnlyAHistoryHadIsCounted();
    void whatTheQueueBringsLaterIsNoFind();
    void ourOwnIsNoFind();
    void evidenceNeedsAnEmptyQueueLongAfter_data();
    void evidenceNeedsAnEmptyQueueLongAfter();
    void evidenceIsToldOnce();
    void observingForgetsTheStart();
    void aSetAsideItemCanBecomeAMessage();
    void aSetAsideItemEndsOnce();
    void whatArrivesReadableSettlesItsItem();
    void auditsGoToWhatWaitsOrIsFresh();
};

void CustodyStoreTest::everyPollIsARowAndIdleOnesAreOne()
{
    TempStore store;
    got(store->ingest({.messages = {arriving(u"a"_s, u"R1"_s, BaseMs, u"x"_s)}}, BaseMs));
    for (int i = 1; i <= 3; ++i)
        got(store->ingest({}, BaseMs + i * Minute));
    const qint64 poll = got(store->ingest({.messages = {arriving(u"b"_s, u"R1"_s, BaseMs, u"y"_s)}},
                                          BaseMs + 4 * Minute))
                            .poll;
    got(store->recordConfirmed(poll, {u"b"_s}, {}));
    got(store->ingest({}, BaseMs + 5 * Minute));

    const auto polls = got(store->polls({}, 10));
    QCOMPARE(polls.size(), 4);
    QCOMPARE(polls.at(0).times, 1);
    QCOMPARE(polls.at(1).id.value, poll);
    QCOMPARE(polls.at(1).stored, 1);
    QCOMPARE(polls.at(1).confirmed, 1);
    QCOMPARE(polls.at(2).times, 3);
    QCOMPARE(polls.at(2).atMs, BaseMs + Minute);
    QCOMPARE(polls.at(2).lastAtMs, BaseMs + 3 * Minute);
    QCOMPARE(polls.at(3).fetched, 1);
    QCOMPARE(polls.at(3).lastAtMs, polls.at(3).atMs);
    QCOMPARE(got(store->custodySums()).polls, 6);
}

void CustodyStoreTest::theSumsAreThoseOfThePolls()
{
    TempStore store;
    const auto a = arriving(u"a"_s, u"R1"_s, BaseMs, u"x"_s);
    got(store->ingest({.messages = {a}, .unreadable = {unreadable({}, "{}")}}, BaseMs));
    got(store->ingest({.messages = {a}}, BaseMs + 1));
    const CustodySums sums = got(store->custodySums());
    CustodySums told;
    for (const Poll &poll : got(store->polls({}, 10))) {
        told.fetched += poll.fetched;
        told.stored += poll.stored;
        told.duplicates += poll.duplicates;
        told.setAside += poll.setAside;
    }
    QCOMPARE(sums.fetched, 3);
    QCOMPARE(sums.fetched, sums.stored + sums.duplicates + sums.setAside);
    QCOMPARE(told.fetched, sums.fetched);
    QCOMPARE(told.stored, sums.stored);
    QCOMPARE(told.duplicates, sums.duplicates);
    QCOMPARE(told.setAside, sums.setAside);
    QCOMPARE(sums.setAsideOpen, 1);
    QCOMPARE(sums.drainedAtMs, BaseMs + 1);
}

void CustodyStoreTest::whatBroughtNothingGoesAlongWithTheNextWrite()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store.sqlite"_s);
    SqlStore other(path); // as another program: it sees only what is on disk
    const IncomingBatch known{.messages = {arriving(u"a"_s, u"R1"_s, BaseMs, u"x"_s)}};
    {
        SqlStore store(path);
        got(store.ingest(known, BaseMs));
        const qint64 first = got(other.polls({}, 10)).first().id.value;
        const IngestOutcome again = got(store.ingest(known, BaseMs + Minute));
        QCOMPARE(again.duplicates, 1);
        QCOMPARE(got(other.polls({}, 10)).size(), 1);
        QCOMPARE(got(other.account()).duplicates, 0);

        // The confirmation finds the row of its poll, made in the same transaction.
        got(store.recordConfirmed(again.poll, {u"a"_s}, {}));
        QCOMPARE(got(other.polls({}, 10)).size(), 2);
        QVERIFY(got(other.polls({}, 10)).first().id.value > first);
        QCOMPARE(got(other.polls({}, 10)).first().confirmed, 1);
        QCOMPARE(got(other.polls({}, 10)).first().atMs, BaseMs + Minute);
        QCOMPARE(got(other.account()).confirmed, 1);

        // Another write takes it along before the confirmation comes.
        const IngestOutcome third = got(store.ingest(known, BaseMs + 2 * Minute));
        got(store.noteAudit(BaseMs + 2 * Minute));
        QCOMPARE(got(other.polls({}, 10)).size(), 3);
        got(store.recordConfirmed(third.poll, {u"a"_s}, {}));
        QCOMPARE(got(other.polls({}, 10)).first().confirmed, 1);

        // Who asks this store is told at once; at the latest it is written when the store closes.
        got(store.ingest(known, BaseMs + 3 * Minute));
        QCOMPARE(got(store.custodySums()).polls, 4);
        QCOMPARE(got(other.account()).duplicates, 3);
        got(store.ingest(known, BaseMs + 4 * Minute));
        got(store.ingest(known, BaseMs + 5 * Minute));
        QCOMPARE(got(other.polls({}, 10)).size(), 4);
    }
    QCOMPARE(got(other.polls({}, 10)).size(), 6);
    const AccountFacts facts = got(other.account());
    QCOMPARE(facts.fetched, 6);
    QCOMPARE(facts.stored, 1);
    QCOMPARE(facts.duplicates, 5);
    QCOMPARE(got(other.custodySums()).polls, 6);
}

void CustodyStoreTest::pagesAreByKey()
{
    TempStore store;
    IncomingBatch batch;
    for (int i = 0; i < 7; ++i)
        batch.unreadable.append(unreadable({}, "[" + QByteArray::number(i) + "]"));
    got(store->ingest(batch, BaseMs));
    QList<QByteArray> raws;
    SetAsideId before;
    for (;;) {
        const auto page = got(store->setAsideItems(Filter::All, before, 3));
        for (const SetAsideItem &item : page)
            raws.append(item.raw);
        if (page.size() < 3)
            break;
        before = page.last().id;
    }
    QCOMPARE(raws, (QList<QByteArray>{"[6]", "[5]", "[4]", "[3]", "[2]", "[1]", "[0]"}));
}

void CustodyStoreTest::whatOnlyAHistoryHadIsCounted()
{
    TempStore store;
    const auto a = arriving(u"a"_s, u"R1"_s, BaseMs, u"by the queue"_s);
    got(store->ingest({.messages = {a}}, BaseMs));
    const Conversation row = got(store->findConversation(u"R1"_s));
    const auto b = arriving(u"b"_s, u"R1"_s, BaseMs + 1, u"by nobody"_s);
    got(store->ingestSnapshot(row.id, historyOf(u"R1"_s, {a, b}), BaseMs + Minute));
    QCOMPARE(got(store->custodySums()).onlyInHistory, 1);
    const auto finds = got(store->historyFinds({}, 10));
    QCOMPARE(finds.size(), 1);
    QCOMPARE(finds.first().remoteId, u"b"_s);
    QCOMPARE(finds.first().conversation, row.id);
    QCOMPARE(finds.first().sentAtMs, BaseMs + 1);
    QCOMPARE(finds.first().foundAtMs, BaseMs + Minute);
    // A second look finds nothing new.
    got(store->ingestSnapshot(row.id, historyOf(u"R1"_s, {a, b}), BaseMs + 2 * Minute));
    QCOMPARE(got(store->historyFinds({}, 10)), finds);
}

void CustodyStoreTest::whatTheQueueBringsLaterIsNoFind()
{
    TempStore store;
    const Conversation row = got(store->ensureConversation(u"c-R1"_s, u"R1"_s, u"13921698"_s));
    const auto a = arriving(u"a"_s, u"R1"_s, BaseMs, u"x"_s);
    got(store->ingestSnapshot(row.id, historyOf(u"R1"_s, {a}), BaseMs));
    QCOMPARE(got(store->custodySums()).onlyInHistory, 1);
    got(store->ingest({.messages = {a}}, BaseMs + 1));
    QCOMPARE(got(store->custodySums()).onlyInHistory, 0);
    QVERIFY(got(store->historyFinds({}, 10)).isEmpty());
}

void CustodyStoreTest::ourOwnIsNoFind()
{
    TempStore store;
    const Conversation row = got(store->ensureConversation(u"c-R1"_s, u"R1"_s, u"13921698"_s));
    const OutboxItem reply =
        got(store->enqueue({.conversation = row.id, .body = u"Our answer"_s}, BaseMs));
    got(store->claim(reply.id, {}, BaseMs, BaseMs));
    got(store->advance({.id = reply.id,
                        .from = OutboxState::Sending,
                        .event = OutboxEvent::OutcomeLost,
                        .atMs = BaseMs}));
    auto ours = arriving(u"o"_s, u"R1"_s, BaseMs, u"Our answer"_s);
    ours.sender = SenderKind::Guest;
    ours.senderType = u"guest"_s;
    const auto outcome =
        got(store->ingestSnapshot(row.id, historyOf(u"R1"_s, {ours}), BaseMs + 2'000));
    QCOMPARE(outcome.found.size(), 1);
    QCOMPARE(got(store->custodySums()).onlyInHistory, 0);
}

void CustodyStoreTest::evidenceNeedsAnEmptyQueueLongAfter_data()
{
    QTest::addColumn<qint64>("sentAtMs");    // after collecting began
    QTest::addColumn<qint64>("drainedAtMs"); // after it was sent
    QTest::addColumn<bool>("isMissed");
    QTest::addColumn<bool>("isBefore");
    QTest::newRow("overdue") << Minute << 16 * Minute << true << false;
    QTest::newRow("may still come") << Minute << 14 * Minute << false << false;
    QTest::newRow("older than our start") << -Minute << 60 * Minute << false << true;
}

void CustodyStoreTest::evidenceNeedsAnEmptyQueueLongAfter()
{
    QFETCH(qint64, sentAtMs);
    QFETCH(qint64, drainedAtMs);
    QFETCH(bool, isMissed);
    QFETCH(bool, isBefore);
    TempStore store;
    got(store->noteCollecting(true, BaseMs));
    const Conversation row = got(store->ensureConversation(u"c-R1"_s, u"R1"_s, u"13921698"_s));
    const qint64 atMs = BaseMs + sentAtMs;
    got(store->ingestSnapshot(row.id, historyOf(u"R1"_s, {arriving(u"a"_s, u"R1"_s, atMs, u"x"_s)}),
                              atMs + 1));
    got(store->ingest({}, atMs + drainedAtMs));
    const CustodySums sums = got(store->custodySums());
    QCOMPARE(sums.onlyInHistory, 1);
    QCOMPARE(sums.missedByQueue, isMissed ? 1 : 0);
    QCOMPARE(sums.beforeCollecting, isBefore ? 1 : 0);
    QCOMPARE(got(store->historyFinds({}, 1)).first().isMissed, isMissed);
    QCOMPARE(got(store->takeEvidence(atMs + drainedAtMs)).has_value(), isMissed);
}

void CustodyStoreTest::evidenceIsToldOnce()
{
    TempStore store;
    got(store->noteCollecting(true, BaseMs));
    const Conversation row = got(store->ensureConversation(u"c-R1"_s, u"R1"_s, u"13921698"_s));
    const auto miss = [&](const QString &id, qint64 atMs) {
        got(store->ingestSnapshot(row.id, historyOf(u"R1"_s, {arriving(id, u"R1"_s, atMs, u"x"_s)}),
                                  atMs));
        got(store->ingest({}, atMs + 20 * Minute));
    };
    miss(u"a"_s, BaseMs + Minute);
    miss(u"b"_s, BaseMs + 2 * Minute);
    const auto told = got(store->takeEvidence(BaseMs + 30 * Minute));
    QVERIFY(told);
    QCOMPARE(told->missed, 2);
    QCOMPARE(told->firstSentAtMs, BaseMs + Minute);
    QCOMPARE(told->lastSentAtMs, BaseMs + 2 * Minute);
    QCOMPARE(told->collectingSinceMs, BaseMs);
    QVERIFY(!got(store->takeEvidence(BaseMs + 31 * Minute)));
    miss(u"c"_s, BaseMs + 40 * Minute);
    QVERIFY(!got(store->takeEvidence(BaseMs + 61 * Minute))); // the same day
    QVERIFY(got(store->takeEvidence(BaseMs + 25 * 60 * Minute)));
    QVERIFY(!got(store->takeEvidence(BaseMs + 50 * 60 * Minute))); // nothing new since
}

void CustodyStoreTest::observingForgetsTheStart()
{
    TempStore store;
    got(store->noteCollecting(true, BaseMs));
    got(store->noteCollecting(true, BaseMs + Minute)); // a restart changes nothing
    QCOMPARE(got(store->custodySums()).collectingSinceMs, BaseMs);
    got(store->noteCollecting(false, BaseMs + 2 * Minute));
    QCOMPARE(got(store->custodySums()).collectingSinceMs, 0);
    got(store->noteCollecting(true, BaseMs + 3 * Minute));
    QCOMPARE(got(store->custodySums()).collectingSinceMs, BaseMs + 3 * Minute);
}

void CustodyStoreTest::aSetAsideItemCanBecomeAMessage()
{
    TempStore store;
    got(store->ingest({.unreadable = {unreadable(u"a"_s, "{\"a\":1}")}}, BaseMs));
    const auto open = got(store->setAsideItems(Filter::Open, {}, 10));
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().raw, "{\"a\":1}"_ba);
    QCOMPARE(open.first().reason, u"bad-content"_s);
    const auto message = arriving(u"a"_s, u"R1"_s, BaseMs, u"now we can"_s);
    QCOMPARE(got(store->readAgain(open.first().id, message, BaseMs + Minute)), SetAsideEnd::Read);
    QVERIFY(got(store->setAsideItems(Filter::Open, {}, 10)).isEmpty());
    const auto all = got(store->setAsideItems(Filter::All, {}, 10));
    QCOMPARE(all.first().end, SetAsideEnd::Read);
    QCOMPARE(all.first().endedAtMs, BaseMs + Minute);
    const Conversation row = got(store->findConversation(u"R1"_s));
    QCOMPARE(row.unread, 1);
    QCOMPARE(got(store->messages(row.id, {}, 10)).first().body, u"now we can"_s);
    // What was counted then stays counted.
    const CustodySums sums = got(store->custodySums());
    QCOMPARE(sums.setAside, 1);
    QCOMPARE(sums.setAsideOpen, 0);
    QCOMPARE(sums.fetched, 1);
}

void CustodyStoreTest::aSetAsideItemEndsOnce()
{
    TempStore store;
    got(store->ingest({.unreadable = {unreadable({}, "{}")}}, BaseMs));
    const SetAsideId id = got(store->setAsideItems(Filter::Open, {}, 1)).first().id;
    got(store->endSetAside(id, BaseMs));
    QCOMPARE(got(store->setAsideItems(Filter::All, {}, 1)).first().end, SetAsideEnd::ByHand);
    QCOMPARE(refused(store->endSetAside(id, BaseMs)), StoreError::Kind::Conflict);
    QCOMPARE(refused(store->endSetAside({999}, BaseMs)), StoreError::Kind::NotFound);
    const auto message = arriving(u"a"_s, u"R1"_s, BaseMs, u"x"_s);
    QCOMPARE(refused(store->readAgain(id, message, BaseMs)), StoreError::Kind::Conflict);
    QCOMPARE(refused(store->findConversation(u"R1"_s)), StoreError::Kind::NotFound);
}

void CustodyStoreTest::whatArrivesReadableSettlesItsItem()
{
    TempStore store;
    got(store->ingest({.unreadable = {unreadable(u"a"_s, "{}")}}, BaseMs));
    got(store->ingest({.messages = {arriving(u"a"_s, u"R1"_s, BaseMs, u"x"_s)}}, BaseMs + 1));
    QCOMPARE(got(store->setAsideItems(Filter::All, {}, 1)).first().end, SetAsideEnd::Known);
    QCOMPARE(got(store->custodySums()).setAsideOpen, 0);
}

void CustodyStoreTest::auditsGoToWhatWaitsOrIsFresh()
{
    TempStore store;
    const qint64 day = 24 * 60 * Minute;
    const qint64 nowMs = BaseMs + 30 * day;
    auto ours = arriving(u"old-ours"_s, u"Settled"_s, BaseMs, u"x"_s);
    got(store->ingest({.messages = {arriving(u"w"_s, u"Waits"_s, BaseMs, u"x"_s),
                                    arriving(u"f"_s, u"Fresh"_s, nowMs - Minute, u"x"_s), ours}},
                      BaseMs));
    // This one was answered long ago: neither fresh nor waiting.
    const Conversation settled = got(store->findConversation(u"Settled"_s));
    const OutboxItem reply = got(store->enqueue({.conversation = settled.id, .body = u"y"_s}, 1));
    got(store->claim(reply.id, {}, BaseMs, BaseMs));
    got(store->advance({.id = reply.id,
                        .from = OutboxState::Sending,
                        .event = OutboxEvent::Accepted,
                        .atMs = BaseMs + 1,
                        .remoteId = u"ours"_s,
                        .sentAtMs = BaseMs + 1}));
    const auto due = [&] {
        return got(store->auditCandidates(nowMs - 2 * day, nowMs - 60 * Minute, 10));
    };
    const ConversationId waits = got(store->findConversation(u"Waits"_s)).id;
    const ConversationId fresh = got(store->findConversation(u"Fresh"_s)).id;
    QCOMPARE(due(), (QList<ConversationId>{waits, fresh}));
    got(store->ingestSnapshot(waits, historyOf(u"Waits"_s, {}), nowMs - Minute));
    QCOMPARE(due(), QList<ConversationId>{fresh});
    got(store->noteAudit(nowMs));
    QCOMPARE(got(store->custodySums()).audits, 1);
    QCOMPARE(got(store->custodySums()).lastAuditAtMs, nowMs);
}

QTEST_GUILESS_MAIN(CustodyStoreTest)
#include "CustodyStoreTest.moc"
