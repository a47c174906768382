#include "tests/support/TempStore.h"

#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// A whole history read back: merging, and unclear replies it proves.
class StoreSnapshotTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void historyMergesWithTheQueue();
    void onlyWhatIsNewerIsUnread();
    void participantsTellTheKind();
    void aNewConversationGetsItsId();
    void anUnknownConversationIsNotFound();
    void anUnclearReplyIsAdopted_data();
    void anUnclearReplyIsAdopted();
    void aRowOfTheQueueIsAdopted();
    void oneIdProvesOneReply();
    void theSameAnswerTeachesTheVoice();

private:
    static constexpr qint64 AttemptMs = BaseMs + 600'000;

    static IncomingMessage told(const QString &id, const QString &sender, qint64 sentAtMs,
                                const QString &body);
    static ConversationSnapshot history(const QList<IncomingMessage> &messages);
    static ConversationId conversationIn(TempStore &store);
    static OutboxId unclear(TempStore &store, ConversationId in, const QString &body,
                            const QString &replyTo = {});
};

IncomingMessage StoreSnapshotTest::told(const QString &id, const QString &sender, qint64 sentAtMs,
                                        const QString &body)
{
    // As the history tells it: no kind, no name, no accommodation.
    IncomingMessage message;
    message.remoteId = id;
    message.conversation = u"c-R"_s;
    message.senderId = sender;
    message.sentAtMs = sentAtMs;
    message.body = body;
    message.raw = id.toUtf8();
    return message;
}

ConversationSnapshot StoreSnapshotTest::history(const QList<IncomingMessage> &messages)
{
    ConversationSnapshot snapshot;
    snapshot.conversation = u"c-R"_s;
    snapshot.reservation = u"R"_s;
    snapshot.messages = messages;
    snapshot.participants = {{u"p-guest"_s, SenderKind::Guest, u"guest"_s, {}},
                             {u"p-property"_s, SenderKind::Property, u"property"_s, u"House"_s}};
    return snapshot;
}

ConversationId StoreSnapshotTest::conversationIn(TempStore &store)
{
    got(store->ingest({{arriving(u"a"_s, u"R"_s, BaseMs, u"question"_s)}, {}}, BaseMs));
    return got(store->findConversation(u"R"_s)).id;
}

OutboxId StoreSnapshotTest::unclear(TempStore &store, ConversationId in, const QString &body,
                                    const QString &replyTo)
{
    const OutboxItem item =
        got(store->enqueue({.conversation = in, .body = body, .replyTo = replyTo}, BaseMs));
    got(store->claim({}, {}, AttemptMs, AttemptMs));
    got(store->advance({.id = item.id,
                        .from = OutboxState::Sending,
                        .event = OutboxEvent::OutcomeLost,
                        .atMs = AttemptMs + 30'000}));
    return item.id;
}

void StoreSnapshotTest::historyMergesWithTheQueue()
{
    TempStore store;
    const ConversationId in = conversationIn(store);
    const SnapshotOutcome outcome =
        got(store->ingestSnapshot(in,
                                  history({told(u"b"_s, u"p-guest"_s, BaseMs - 1000, u"earlier"_s),
                                           told(u"a"_s, u"p-property"_s, BaseMs, u"question"_s)}),
                                  BaseMs + 5));
    QCOMPARE(outcome.conversation, in);
    QCOMPARE(outcome.stored, 1);
    QVERIFY(outcome.found.isEmpty());
    const auto messages = got(store->messages(in, {}, 9));
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages.at(0).senderName, u"Harbour House"_s);
    QCOMPARE(messages.at(1).sender, SenderKind::Guest);
    const Conversation row = got(store->conversation(in));
    QCOMPARE(row.readBackAtMs, BaseMs + 5);
    QCOMPARE(row.messageCount, 2);
    QCOMPARE(storedCount(store.path(), u"message_variant"_s), 0);
    // Again: nothing new.
    QCOMPARE(
        got(store->ingestSnapshot(
                in, history({told(u"b"_s, u"p-guest"_s, BaseMs - 1000, u"earlier"_s)}), BaseMs + 6))
            .stored,
        0);
}

void StoreSnapshotTest::onlyWhatIsNewerIsUnread()
{
    TempStore store;
    const ConversationId in = conversationIn(store);
    got(store->markRead(in));
    got(store->ingestSnapshot(in,
                              history({told(u"b"_s, u"p-property"_s, BaseMs - 1, u"old"_s),
                                       told(u"c"_s, u"p-property"_s, BaseMs + 1, u"new"_s),
                                       told(u"d"_s, u"p-property"_s, BaseMs + 2, u"new"_s)}),
                              BaseMs));
    QCOMPARE(got(store->conversation(in)).unread, 2);
    const auto messages = got(store->messages(in, {}, 9));
    QVERIFY(messages.at(0).isUnread && messages.at(1).isUnread);
    QVERIFY(!messages.at(2).isUnread && !messages.at(3).isUnread);
}

void StoreSnapshotTest::participantsTellTheKind()
{
    TempStore store;
    IncomingMessage bare = told(u"x"_s, u"p-guest"_s, BaseMs, u"hello"_s);
    got(store->ingest({{bare}, {}}, BaseMs));
    const ConversationId in = got(store->findConversation(u"c-R"_s)).id;
    QCOMPARE(got(store->messages(in, {}, 1)).value(0).sender, SenderKind::Other);
    // The message itself is not in this answer; its sender is.
    got(store->ingestSnapshot(in, history({}), BaseMs));
    const Message message = got(store->messages(in, {}, 1)).value(0);
    QCOMPARE(message.sender, SenderKind::Guest);
    QCOMPARE(message.senderType, u"guest"_s);
    QCOMPARE(got(store->conversation(in)).lastSender, SenderKind::Guest);
    QCOMPARE(got(store->participants(in)).size(), 2);
}

void StoreSnapshotTest::aNewConversationGetsItsId()
{
    TempStore store;
    const Conversation made = got(store->ensureConversation({}, u"R"_s, u"1"_s));
    got(store->ingestSnapshot(made.id, history({told(u"a"_s, u"p-property"_s, BaseMs, u"x"_s)}),
                              BaseMs));
    QCOMPARE(got(store->conversation(made.id)).remoteId, u"c-R"_s);
    QCOMPARE(got(store->findConversation(u"c-R"_s)).id, made.id);
}

void StoreSnapshotTest::anUnknownConversationIsNotFound()
{
    TempStore store;
    QCOMPARE(refused(store->ingestSnapshot({99}, history({}), BaseMs)), StoreError::Kind::NotFound);
}

void StoreSnapshotTest::anUnclearReplyIsAdopted_data()
{
    QTest::addColumn<QString>("sender");
    QTest::addColumn<QString>("body");
    QTest::addColumn<qint64>("sentAtMs");
    QTest::addColumn<bool>("guess");
    QTest::addColumn<bool>("found");
    const QString ours = u"p-guest"_s;
    QTest::newRow("there") << ours << u"answer\nhere"_s << AttemptMs + 10 << false << true;
    QTest::newRow("folded") << ours << u"answer \r\nhere\n"_s << AttemptMs << false << true;
    QTest::newRow("slack") << ours << u"answer\nhere"_s << AttemptMs - 300'000 << false << true;
    QTest::newRow("too old") << ours << u"answer\nhere"_s << AttemptMs - 300'001 << false << false;
    QTest::newRow("other text") << ours << u"answer here"_s << AttemptMs << false << false;
    QTest::newRow("their side") << u"p-property"_s << u"answer\nhere"_s << AttemptMs << false
                                << false;
    QTest::newRow("nobody known") << u"p-x"_s << u"answer\nhere"_s << AttemptMs << false << false;
    QTest::newRow("no readable time") << ours << u"answer\nhere"_s << AttemptMs << true << false;
}

void StoreSnapshotTest::anUnclearReplyIsAdopted()
{
    QFETCH(QString, sender);
    QFETCH(QString, body);
    QFETCH(qint64, sentAtMs);
    QFETCH(bool, guess);
    QFETCH(bool, found);
    TempStore store;
    const ConversationId in = conversationIn(store);
    got(store->markRead(in));
    const OutboxId reply = unclear(store, in, u"answer\nhere"_s);
    IncomingMessage message = told(u"m"_s, sender, sentAtMs, body);
    message.isTimeGuess = guess;
    const SnapshotOutcome outcome =
        got(store->ingestSnapshot(in, history({message}), AttemptMs + 1));
    QCOMPARE(outcome.found, found ? QList<OutboxId>{reply} : QList<OutboxId>{});
    const OutboxItem after = got(store->reply(reply));
    QCOMPARE(after.state, found ? OutboxState::Sent : OutboxState::Uncertain);
    QCOMPARE(after.remoteId, found ? u"m"_s : QString());
    const auto messages = got(store->messages(in, {}, 9));
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages.at(0).sender == SenderKind::Desk, found);
    QCOMPARE(messages.at(0).mark, found ? DeliveryMark::Seen : DeliveryMark::None);
    const Conversation row = got(store->conversation(in));
    QCOMPARE(row.openReplies, found ? 0 : 1);
    QCOMPARE(row.unread, found ? 0 : 1);
}

void StoreSnapshotTest::aRowOfTheQueueIsAdopted()
{
    TempStore store;
    const ConversationId in = conversationIn(store);
    // The same words, stored before the attempt began: they prove nothing.
    IncomingMessage before = told(u"old"_s, u"p-guest"_s, AttemptMs - 1000, u"answer"_s);
    before.sender = SenderKind::Guest;
    before.isSenderKindKnown = true;
    got(store->ingest({{before}, {}}, AttemptMs));
    const OutboxId reply = unclear(store, in, u"answer"_s);
    QVERIFY(got(store->ingestSnapshot(in, history({before}), AttemptMs)).found.isEmpty());
    // Its echo came through the queue while it was unclear.
    IncomingMessage echo = before;
    echo.remoteId = u"echo"_s;
    echo.sentAtMs = AttemptMs + 1;
    for (int round = 0; round < 3; ++round)
        got(store->ingest({{echo}, {}}, AttemptMs));
    QCOMPARE(got(store->conversation(in)).unread, 3);
    QCOMPARE(got(store->ingestSnapshot(in, history({before, echo}), AttemptMs)).found,
             QList<OutboxId>{reply});
    QCOMPARE(got(store->conversation(in)).unread, 2);
    QCOMPARE(got(store->messages(in, {}, 9)).size(), 3);
    QCOMPARE(got(store->reply(reply)).remoteId, u"echo"_s);
    // From now on it tells each time whose messages ours are.
    AccountFacts facts = got(store->account());
    facts.hasVoice = true;
    facts.voice = SenderKind::Property;
    got(store->setAccount(facts));
    got(store->ingest({{echo}, {}}, AttemptMs));
    QCOMPARE(got(store->account()).voice, SenderKind::Guest);
}

void StoreSnapshotTest::oneIdProvesOneReply()
{
    TempStore store;
    const ConversationId in = conversationIn(store);
    const OutboxId first = unclear(store, in, u"again"_s);
    // Sent again by a person, lost again.
    got(store->advance({.id = first,
                        .from = OutboxState::Uncertain,
                        .event = OutboxEvent::DiscardAsked,
                        .atMs = AttemptMs}));
    const OutboxId second = unclear(store, in, u"again"_s);
    const IncomingMessage there = told(u"m-1"_s, u"p-guest"_s, AttemptMs + 5, u"again"_s);
    QCOMPARE(got(store->ingestSnapshot(in, history({there}), AttemptMs)).found,
             QList<OutboxId>{second});
    const OutboxId third = unclear(store, in, u"again"_s);
    QVERIFY(got(store->ingestSnapshot(in, history({there}), AttemptMs)).found.isEmpty());
    QCOMPARE(got(store->reply(third)).state, OutboxState::Uncertain);
}

void StoreSnapshotTest::theSameAnswerTeachesTheVoice()
{
    TempStore store;
    const ConversationId in = conversationIn(store);
    // One reply is known by its id; the provider shows it under the property's role.
    const OutboxItem known = got(store->enqueue({.conversation = in, .body = u"known"_s}, BaseMs));
    got(store->claim({}, {}, AttemptMs, AttemptMs));
    got(store->advance({.id = known.id,
                        .from = OutboxState::Sending,
                        .event = OutboxEvent::Accepted,
                        .atMs = AttemptMs,
                        .remoteId = u"m-1"_s}));
    const OutboxId lost = unclear(store, in, u"lost"_s);
    const SnapshotOutcome outcome = got(
        store->ingestSnapshot(in,
                              history({told(u"m-1"_s, u"p-property"_s, AttemptMs, u"known"_s),
                                       told(u"m-2"_s, u"p-property"_s, AttemptMs + 1, u"lost"_s)}),
                              AttemptMs));
    QCOMPARE(outcome.found, QList<OutboxId>{lost});
    QCOMPARE(got(store->account()).voice, SenderKind::Property);
    QCOMPARE(got(store->messages(in, {}, 9)).value(1).mark, DeliveryMark::Seen);
}

QTEST_GUILESS_MAIN(StoreSnapshotTest)
#include "StoreSnapshotTest.moc"
