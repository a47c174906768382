#include "tests/support/TempStore.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// What arrives by the queue, and what the lists then say.
class StoreIngestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aBatchBecomesRows();
    void whatIsThereSurvivesAReopening();
    void aRedeliveredBatchChangesNoRow();
    void twiceInOneBatchIsADuplicate();
    void otherContentOfAKnownIdIsAVariant();
    void gapsAreFilledNeverEmptied();
    void aGuessedTimeGivesWay();
    void unreadableItemsAreSetAside_data();
    void unreadableItemsAreSetAside();
    void aMessageWithoutAPlaceIsSetAside();
    void aReadableFormOfAnItemSetAsideIsStored();
    void whatWasRefusedIsNotOfferedAgain();
    void aReservationRowGetsItsRemoteId();
    void messagesWithoutConversationGoToTheirReservation();
    void sameReservationElsewhereIsAnotherStay();
    void propertyNames_data();
    void propertyNames();
    void anOlderNameDoesNotComeBack();
    void anEmptyPollEmitsNothing();
    void halfASurrogateIsNoVariant();
    void extraMembersAreKept();
};

void StoreIngestTest::aBatchBecomesRows()
{
    TempStore store;
    QSignalSpy spy(&*store, &Store::changed);
    // In no order: the store sorts by time.
    const IngestOutcome outcome =
        got(store->ingest({{arriving(u"b"_s, u"R1"_s, BaseMs + 2000, u"second\nline"_s),
                            arriving(u"a"_s, u"R1"_s, BaseMs + 1000, u"first"_s),
                            arriving(u"c"_s, u"R2"_s, BaseMs + 500, u"other"_s)},
                           {}},
                          BaseMs));
    QCOMPARE(outcome.fetched, 3);
    QCOMPARE(outcome.stored, 3);
    QCOMPARE(outcome.duplicates, 0);
    QVERIFY(outcome.broughtNewId);
    QCOMPARE(outcome.confirmable, QStringList({u"b"_s, u"a"_s, u"c"_s}));
    QTRY_COMPARE(spy.size(), 1);
    const auto changes = spy.first().first().value<ChangeSet>();
    QCOMPARE(changes.rev, 1);
    QCOMPARE(changes.conversations.size(), 2);
    QVERIFY(changes.account);

    const auto rows = got(store->conversations(Folder::NeedsReply, {}, 10));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).reservation, u"R2"_s); // waits longest
    QCOMPARE(rows.at(1).reservation, u"R1"_s);
    QCOMPARE(rows.at(1).remoteId, u"c-R1"_s);
    QCOMPARE(rows.at(1).accommodation, u"13921698"_s);
    QCOMPARE(rows.at(1).propertyName, u"Harbour House"_s);
    QCOMPARE(rows.at(1).snippet, u"second line"_s);
    QCOMPARE(rows.at(1).lastMessageAtMs, BaseMs + 2000);
    QCOMPARE(rows.at(1).waitingSinceMs, BaseMs + 1000);
    QCOMPARE(rows.at(1).unread, 2);
    QCOMPARE(rows.at(1).messageCount, 2);
    QVERIFY(rows.at(1).needsReply);
    QCOMPARE(rows.at(1).rev, 1);

    const auto messages = got(store->messages(rows.at(1).id, {}, 10));
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages.at(0).remoteId, u"b"_s);
    QCOMPARE(messages.at(1).body, u"first"_s);
    QCOMPARE(messages.at(1).sender, SenderKind::Property);
    QVERIFY(messages.at(1).isUnread);
    QCOMPARE(got(store->folderCounts()), (FolderCounts{2, 0, 2, 0, 0, 2}));
    QCOMPARE(got(store->participants(rows.at(1).id)).size(), 1);
    const AccountFacts facts = got(store->account());
    QCOMPARE(facts.fetched, 3);
    QCOMPARE(facts.stored, 3);
}

void StoreIngestTest::whatIsThereSurvivesAReopening()
{
    TempStore store;
    const IncomingMessage message = arriving(u"a"_s, u"R1"_s, BaseMs, u"kept"_s);
    QCOMPARE(got(store->ingest({{message}, {}}, BaseMs)).stored, 1);
    QCOMPARE(QFileInfo(store.path()).permissions() & QFile::Permissions(0x0077),
             QFile::Permissions());
    QCOMPARE(QFileInfo(store.path() + u"-wal"_s).permissions() & QFile::Permissions(0x0077),
             QFile::Permissions());
    store.reopen();
    const Conversation row = got(store->findConversation(u"R1"_s));
    QCOMPARE(got(store->messages(row.id, {}, 10)).value(0).body, u"kept"_s);
    QCOMPARE(got(store->ingest({{message}, {}}, BaseMs)).duplicates, 1);
}

void StoreIngestTest::aRedeliveredBatchChangesNoRow()
{
    TempStore store;
    const IncomingBatch batch{{arriving(u"a"_s, u"R1"_s, BaseMs, u"x"_s)},
                              {{u"u"_s, u"bad-content"_s, "[1]"_ba}, {{}, u"no-id"_s, "[2]"_ba}}};
    got(store->ingest(batch, BaseMs));
    const Conversation before = got(store->findConversation(u"c-R1"_s));
    got(store->markRead(before.id));
    const Conversation read = got(store->findConversation(u"c-R1"_s));

    QSignalSpy spy(&*store, &Store::changed);
    const IngestOutcome again = got(store->ingest(batch, BaseMs + 5));
    QCOMPARE(again.fetched, 3);
    QCOMPARE(again.duplicates, 3);
    QCOMPARE(again.stored + again.setAside + again.variants, 0);
    QVERIFY(!again.broughtNewId);
    QCOMPARE(again.confirmable, QStringList({u"a"_s, u"u"_s})); // known, confirmed again
    QCOMPARE(got(store->findConversation(u"c-R1"_s)), read);
    QCOMPARE(spy.size(), 0);
    // Nothing was written yet: whoever asks for the sums has them written.
    const AccountFacts facts = got(store->account());
    QCOMPARE(facts.fetched, facts.stored + facts.duplicates + facts.setAside);
    QCOMPARE(facts.fetched, 6);
    QTRY_COMPARE(spy.size(), 1);
    const auto changes = spy.first().first().value<ChangeSet>();
    QVERIFY(changes.account && changes.conversations.isEmpty());
}

void StoreIngestTest::twiceInOneBatchIsADuplicate()
{
    TempStore store;
    const UnreadableItem bad{{}, u"not-an-object"_s, "7"_ba};
    const IngestOutcome outcome = got(store->ingest(
        {{arriving(u"a"_s, u"R"_s, BaseMs, u"x"_s), arriving(u"a"_s, u"R"_s, BaseMs, u"x"_s)},
         {bad, bad}},
        BaseMs));
    QCOMPARE(outcome.fetched, 4);
    QCOMPARE(outcome.stored, 1);
    QCOMPARE(outcome.setAside, 1);
    QCOMPARE(outcome.duplicates, 2);
    QCOMPARE(outcome.confirmable, QStringList(u"a"_s));
}

void StoreIngestTest::otherContentOfAKnownIdIsAVariant()
{
    TempStore store;
    IncomingMessage message = arriving(u"a"_s, u"R"_s, BaseMs, u"first"_s);
    got(store->ingest({{message}, {}}, BaseMs));
    message.body = u"second"_s;
    message.attachments = {u"image"_s};
    for (int round = 0; round < 2; ++round) {
        const IngestOutcome outcome = got(store->ingest({{message}, {}}, BaseMs));
        QCOMPARE(outcome.duplicates, 1);
        QCOMPARE(outcome.variants, 1);
    }
    const Conversation row = got(store->findConversation(u"R"_s));
    const Message kept = got(store->messages(row.id, {}, 1)).value(0);
    QCOMPARE(kept.body, u"first"_s);
    QVERIFY(kept.attachments.isEmpty());
    QCOMPARE(storedCount(store.path(), u"message_variant"_s), 1);
}

void StoreIngestTest::gapsAreFilledNeverEmptied()
{
    TempStore store;
    IncomingMessage bare = arriving(u"a"_s, u"R"_s, BaseMs, u"x"_s);
    bare.senderName.clear();
    bare.senderType.clear();
    bare.sender = SenderKind::Other;
    bare.isSenderKindKnown = false;
    bare.reservation.clear();
    bare.accommodation.clear();
    IncomingMessage full = arriving(u"a"_s, u"R"_s, BaseMs, u"x"_s);
    full.replyTo = u"b"_s;
    for (const IncomingMessage &message : {bare, full, bare}) {
        const IngestOutcome outcome = got(store->ingest({{message}, {}}, BaseMs));
        QCOMPARE(outcome.variants, 0);
    }
    const Conversation row = got(store->findConversation(u"c-R"_s));
    QCOMPARE(row.reservation, u"R"_s);
    QCOMPARE(row.accommodation, u"13921698"_s);
    QCOMPARE(row.propertyName, u"Harbour House"_s);
    QCOMPARE(row.lastSender, SenderKind::Property);
    Message kept = got(store->messages(row.id, {}, 1)).value(0);
    QCOMPARE(kept.senderName, u"Harbour House"_s);
    QCOMPARE(kept.sender, SenderKind::Property);
    QCOMPARE(kept.replyTo, QString()); // "b" is not known
    got(store->ingest({{arriving(u"b"_s, u"R"_s, BaseMs - 1, u"y"_s)}, {}}, BaseMs));
    kept = got(store->messages(row.id, {}, 1)).value(0);
    QCOMPARE(kept.replyTo, u"b"_s);
}

void StoreIngestTest::aGuessedTimeGivesWay()
{
    TempStore store;
    IncomingMessage guess = arriving(u"a"_s, u"R"_s, BaseMs + 9000, u"needle"_s);
    guess.isTimeGuess = true;
    got(store->ingest({{guess, arriving(u"b"_s, u"R"_s, BaseMs + 5000, u"needle"_s)}, {}}, 1));
    QCOMPARE(got(store->search(u"needle"_s, {}, 5)).value(0).remoteId, u"a"_s);
    got(store->ingest({{arriving(u"a"_s, u"R"_s, BaseMs, u"needle"_s)}, {}}, 1));
    const Conversation row = got(store->findConversation(u"R"_s));
    QCOMPARE(row.lastMessageAtMs, BaseMs + 5000);
    QCOMPARE(row.waitingSinceMs, BaseMs);
    const auto messages = got(store->messages(row.id, {}, 5));
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages.at(1).remoteId, u"a"_s);
    QVERIFY(!messages.at(1).isTimeGuess);
    const auto hits = got(store->search(u"needle"_s, {}, 5));
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits.at(0).remoteId, u"b"_s);
    QCOMPARE(hits.at(1).message, messages.at(1).id);
}

void StoreIngestTest::unreadableItemsAreSetAside_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<int>("setAside");
    QTest::newRow("with id, other content") << u"x"_s << "{\"b\":2}"_ba << 0;
    QTest::newRow("without id, same content") << QString() << "{\"a\":1}"_ba << 0;
    QTest::newRow("without id, other content") << QString() << "{\"b\":2}"_ba << 1;
}

void StoreIngestTest::unreadableItemsAreSetAside()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, other);
    QFETCH(int, setAside);
    TempStore store;
    const IngestOutcome first =
        got(store->ingest({{}, {{id, u"bad-content"_s, "{\"a\":1}"_ba}}}, BaseMs));
    QCOMPARE(first.setAside, 1);
    QVERIFY(first.broughtNewId);
    QCOMPARE(first.confirmable, id.isEmpty() ? QStringList() : QStringList(id));
    const IngestOutcome second = got(store->ingest({{}, {{id, u"bad-content"_s, other}}}, BaseMs));
    QCOMPARE(second.setAside, setAside);
    QCOMPARE(second.duplicates, 1 - setAside);
    QCOMPARE(second.broughtNewId, setAside == 1);
}

void StoreIngestTest::aMessageWithoutAPlaceIsSetAside()
{
    TempStore store;
    IncomingMessage message = arriving(u"a"_s, u"R"_s, BaseMs, u"x"_s);
    message.conversation.clear();
    message.reservation.clear();
    const IngestOutcome outcome = got(store->ingest({{message}, {}}, BaseMs));
    QCOMPARE(outcome.setAside, 1);
    QCOMPARE(outcome.confirmable, QStringList(u"a"_s));
    QVERIFY(got(store->conversations(Folder::All, {}, 5)).isEmpty());
}

void StoreIngestTest::aReadableFormOfAnItemSetAsideIsStored()
{
    TempStore store;
    got(store->ingest({{}, {{u"a"_s, u"bad-content"_s, "{}"_ba}}}, BaseMs));
    const IngestOutcome outcome =
        got(store->ingest({{arriving(u"a"_s, u"R"_s, BaseMs, u"x"_s)}, {}}, BaseMs));
    QCOMPARE(outcome.stored, 1);
    QVERIFY(!outcome.broughtNewId); // else a drain that cannot confirm it would never end
}

void StoreIngestTest::whatWasRefusedIsNotOfferedAgain()
{
    TempStore store;
    const IncomingBatch batch{
        {arriving(u"a"_s, u"R"_s, BaseMs, u"x"_s), arriving(u"b"_s, u"R"_s, BaseMs, u"y"_s)}, {}};
    const IngestOutcome outcome = got(store->ingest(batch, BaseMs));
    got(store->recordConfirmed(outcome.poll, {u"a"_s}, {u"b"_s}));
    QCOMPARE(got(store->account()).confirmed, 1);
    QCOMPARE(got(store->ingest(batch, BaseMs)).confirmable, QStringList(u"a"_s));
    QCOMPARE(got(store->messages(got(store->findConversation(u"R"_s)).id, {}, 5)).size(), 2);
}

void StoreIngestTest::aReservationRowGetsItsRemoteId()
{
    TempStore store;
    const Conversation made = got(store->ensureConversation({}, u"R"_s, u"13921698"_s));
    QVERIFY(made.id.isValid());
    QCOMPARE(got(store->ensureConversation({}, u"R"_s, {})).id, made.id);
    got(store->ingest({{arriving(u"a"_s, u"R"_s, BaseMs, u"x"_s)}, {}}, BaseMs));
    const Conversation row = got(store->conversation(made.id));
    QCOMPARE(row.remoteId, u"c-R"_s);
    QCOMPARE(row.messageCount, 1);
    QCOMPARE(got(store->folderCounts()).all, 1);
}

void StoreIngestTest::messagesWithoutConversationGoToTheirReservation()
{
    TempStore store;
    IncomingMessage second = arriving(u"b"_s, u"R"_s, BaseMs, u"x"_s);
    second.conversation.clear();
    IncomingMessage third = arriving(u"c"_s, u"S"_s, BaseMs, u"x"_s);
    third.conversation.clear();
    got(store->ingest({{arriving(u"a"_s, u"R"_s, BaseMs, u"x"_s), second, third}, {}}, BaseMs));
    QCOMPARE(got(store->findConversation(u"c-R"_s)).messageCount, 2);
    const Conversation other = got(store->findConversation(u"S"_s));
    QCOMPARE(other.messageCount, 1);
    QCOMPARE(other.remoteId, QString());
}

void StoreIngestTest::sameReservationElsewhereIsAnotherStay()
{
    TempStore store;
    const Conversation one = got(store->ensureConversation({}, u"R"_s, u"1"_s));
    const Conversation two = got(store->ensureConversation({}, u"R"_s, u"2"_s));
    QVERIFY(one.id != two.id);
}

void StoreIngestTest::propertyNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kept");
    QTest::newRow("a name") << u"Villa 12"_s << u"Villa 12"_s;
    QTest::newRow("its id") << u"7704411"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void StoreIngestTest::propertyNames()
{
    QFETCH(QString, name);
    QFETCH(QString, kept);
    TempStore store;
    IncomingMessage message = arriving(u"a"_s, u"R"_s, BaseMs, u"x"_s);
    message.senderName = name;
    got(store->ingest({{message}, {}}, BaseMs));
    QCOMPARE(got(store->findConversation(u"R"_s)).propertyName, kept);
}

void StoreIngestTest::anOlderNameDoesNotComeBack()
{
    TempStore store;
    IncomingMessage older = arriving(u"b"_s, u"R"_s, BaseMs - 1, u"x"_s);
    older.senderName = u"Old name"_s;
    IncomingMessage newer = arriving(u"c"_s, u"R"_s, BaseMs + 1, u"x"_s);
    newer.senderName = u"New name"_s;
    got(store->ingest({{arriving(u"a"_s, u"R"_s, BaseMs, u"x"_s)}, {}}, BaseMs));
    got(store->ingest({{older}, {}}, BaseMs)); // a backlog fills in backwards
    QCOMPARE(got(store->findConversation(u"R"_s)).propertyName, u"Harbour House"_s);
    got(store->ingest({{newer}, {}}, BaseMs));
    QCOMPARE(got(store->findConversation(u"R"_s)).propertyName, u"New name"_s);
}

void StoreIngestTest::anEmptyPollEmitsNothing()
{
    TempStore store;
    QSignalSpy spy(&*store, &Store::changed);
    QVERIFY(got(store->ingest({}, BaseMs)).poll > 0);
    got(store->ingest({{arriving(u"a"_s, u"R"_s, BaseMs, u"x"_s)}, {}}, BaseMs));
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<ChangeSet>().rev, 1);
}

void StoreIngestTest::halfASurrogateIsNoVariant()
{
    TempStore store;
    const QString broken = u"a"_s + QChar(0xd83d) + u"b"_s + QChar(u'\0') + u"c"_s;
    const IncomingMessage message = arriving(u"a"_s, u"R"_s, BaseMs, broken);
    got(store->ingest({{message}, {}}, BaseMs));
    QCOMPARE(got(store->ingest({{message}, {}}, BaseMs)).variants, 0);
    const Conversation row = got(store->findConversation(u"R"_s));
    QString expected = broken;
    expected[1] = QChar::ReplacementCharacter;
    QCOMPARE(got(store->messages(row.id, {}, 1)).value(0).body, expected);
}

void StoreIngestTest::extraMembersAreKept()
{
    TempStore store;
    IncomingMessage message = arriving(u"a"_s, u"R"_s, BaseMs, u"x"_s);
    message.extra = "{\"mood\":1}"_ba;
    got(store->ingest({{message, arriving(u"b"_s, u"R"_s, BaseMs, u"x"_s)}, {}}, BaseMs));
    QCOMPARE(storedCount(store.path(), u"message WHERE extra = CAST('{\"mood\":1}' AS BLOB)"_s), 1);
    QCOMPARE(storedCount(store.path(), u"message WHERE extra IS NULL"_s), 1);
}

QTEST_GUILESS_MAIN(StoreIngestTest)
#include "StoreIngestTest.moc"
