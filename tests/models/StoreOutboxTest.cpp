#include "tests/support/TempStore.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

using Kind = StoreError::Kind;

/// The steps of a reply: compare-and-set, and the message row at the end.
class StoreOutboxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aReplyGoesItsWay();
    void lineBreaksAtTheEndDoNotLeave_data();
    void lineBreaksAtTheEndDoNotLeave();
    void aTokenQueuesOnce();
    void noConversationNoReply();
    void anAttemptThatNeverLeftIsTakenBack();
    void aSecondAttemptKeepsTheFirstTime();
    void aStaleStepIsAConflict_data();
    void aStaleStepIsAConflict();
    void anIdBelongsToOneReply();
    void anEchoThatWasQuickerBecomesOurs();
    void anEchoThatComesLaterMerges();
    void theVoiceIsLearntFromAnEcho_data();
    void theVoiceIsLearntFromAnEcho();

private:
    /// A conversation with one message of the property.
    static ConversationId conversationIn(TempStore &store, const QString &reservation);
    static OutboxItem queued(TempStore &store, ConversationId in, const QString &body);
    static OutboxStep step(const OutboxItem &item, OutboxEvent event, const QString &remoteId = {});
    /// Claims it, then makes \p event happen.
    static OutboxItem brought(TempStore &store, const OutboxItem &item, OutboxEvent event,
                              const QString &remoteId = {});
};

ConversationId StoreOutboxTest::conversationIn(TempStore &store, const QString &reservation)
{
    got(store->ingest({{arriving(u"in-"_s + reservation, reservation, BaseMs, u"question"_s)}, {}},
                      BaseMs));
    return got(store->findConversation(reservation)).id;
}

OutboxItem StoreOutboxTest::queued(TempStore &store, ConversationId in, const QString &body)
{
    return got(store->enqueue({.conversation = in, .body = body}, BaseMs));
}

OutboxStep StoreOutboxTest::step(const OutboxItem &item, OutboxEvent event, const QString &remoteId)
{
    return {.id = item.id,
            .from = item.state,
            .event = event,
            .atMs = BaseMs + 2000,
            .remoteId = remoteId,
            .sentAtMs = BaseMs + 1500,
            .errorKind = u"why"_s,
            .errorMessage = u"because"_s,
            .requestId = u"req"_s,
            .httpStatus = 503};
}

OutboxItem StoreOutboxTest::brought(TempStore &store, const OutboxItem &item, OutboxEvent event,
                                    const QString &remoteId)
{
    const Claim claim = got(store->claim(item.id, {}, BaseMs + 1000, BaseMs + 900));
    if (!claim.item) {
        qWarning("nothing to claim");
        return {};
    }
    return got(store->advance(step(*claim.item, event, remoteId)));
}

void StoreOutboxTest::aReplyGoesItsWay()
{
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    const OutboxItem item = queued(store, in, u"answer"_s);
    QCOMPARE(item.state, OutboxState::Queued);
    QCOMPARE(item.remoteConversation, u"c-R"_s);
    QCOMPARE(item.reservation, u"R"_s);
    QCOMPARE(item.accommodation, u"13921698"_s);
    QVERIFY(!item.heldBehind.isValid());
    QCOMPARE(got(store->conversation(in)).openReplies, 1);
    QCOMPARE(got(store->folderCounts()), (FolderCounts{1, 0, 1, 1, 0, 1}));
    QCOMPARE(got(store->conversations(Folder::Outbox, {}, 5)).size(), 1);

    QSignalSpy spy(&*store, &Store::changed);
    const Claim claim = got(store->claim({}, {}, BaseMs + 1000, BaseMs + 900));
    QVERIFY(claim.item.has_value());
    QCOMPARE(claim.item->state, OutboxState::Sending);
    QCOMPARE(claim.item->attempts, 1);
    QCOMPARE(claim.item->firstAttemptAtMs, BaseMs + 900);
    QCOMPARE(claim.item->firstAttemptRev, claim.item->rev);
    const OutboxItem sent = got(store->advance(step(*claim.item, OutboxEvent::Accepted, u"m-1"_s)));
    QCOMPARE(sent.state, OutboxState::Sent);
    QCOMPARE(sent.remoteId, u"m-1"_s);
    QCOMPARE(sent.errorKind, QString());
    QTRY_COMPARE(spy.size(), 2);
    QVERIFY(spy.last().first().value<ChangeSet>().outbox.contains(item.id));
    QVERIFY(spy.last().first().value<ChangeSet>().conversations.contains(in));

    const Message ours = got(store->messages(in, {}, 1)).value(0);
    QCOMPARE(ours.remoteId, u"m-1"_s);
    QCOMPARE(ours.sender, SenderKind::Desk);
    QCOMPARE(ours.mark, DeliveryMark::Accepted);
    QCOMPARE(ours.sentAtMs, BaseMs + 1500);
    QCOMPARE(ours.senderType, u"guest"_s);
    QVERIFY(ours.isTimeGuess && !ours.isUnread);
    const Conversation row = got(store->conversation(in));
    QCOMPARE(row.openReplies, 0);
    QCOMPARE(row.lastSender, SenderKind::Desk);
    QCOMPARE(row.waitingSinceMs, 0);
    QVERIFY(!row.needsReply);
    QCOMPARE(got(store->folderCounts()), (FolderCounts{0, 1, 1, 0, 0, 1}));
    QVERIFY(got(store->openReplies({})).isEmpty());
    // The ledger has every step.
    QCOMPARE(storedCount(store.path(), u"outbox_step"_s), 3); // written, claimed, accepted
}

void StoreOutboxTest::lineBreaksAtTheEndDoNotLeave_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("sent");
    QTest::newRow("none") << u"Yes."_s << u"Yes."_s;
    QTest::newRow("one, of a file") << u"Yes.\n"_s << u"Yes."_s;
    QTest::newRow("several") << u"Yes.\n\n\n"_s << u"Yes."_s;
    QTest::newRow("of Windows") << u"Yes.\r\n\r\n"_s << u"Yes."_s;
    QTest::newRow("blank lines") << u"Yes.\n  \n\t\n "_s << u"Yes."_s;
    QTest::newRow("separators") << u"Yes.\u2028\u2029"_s << u"Yes."_s;
    QTest::newRow("lines within stay") << u"Dear guest,\n\nyes.\n"_s << u"Dear guest,\n\nyes."_s;
    QTest::newRow("blanks of the last line stay") << u"Yes. "_s << u"Yes. "_s;
    QTest::newRow("no-break spaces stay") << u"12\u202F€\u00A0\n"_s << u"12\u202F€\u00A0"_s;
    QTest::newRow("lines before stay") << u"\n\nYes."_s << u"\n\nYes."_s;
}

void StoreOutboxTest::lineBreaksAtTheEndDoNotLeave()
{
    QFETCH(QString, body);
    TempStore store;
    QTEST(queued(store, conversationIn(store, u"R"_s), body).body, "sent");
}

void StoreOutboxTest::aTokenQueuesOnce()
{
    TempStore store;
    const NewReply reply{
        .conversation = conversationIn(store, u"R"_s), .body = u"x"_s, .clientToken = u"t"_s};
    const OutboxItem first = got(store->enqueue(reply, BaseMs));
    NewReply other = reply;
    other.body = u"y"_s;
    QCOMPARE(got(store->enqueue(other, BaseMs + 1)), first);
    QCOMPARE(got(store->openReplies({})).size(), 1);
}

void StoreOutboxTest::noConversationNoReply()
{
    TempStore store;
    QCOMPARE(refused(store->enqueue({.conversation = {7}, .body = u"x"_s}, BaseMs)),
             Kind::NotFound);
    QCOMPARE(refused(store->reply({7})), Kind::NotFound);
    QCOMPARE(refused(store->advance({.id = {7}})), Kind::NotFound);
}

void StoreOutboxTest::anAttemptThatNeverLeftIsTakenBack()
{
    TempStore store;
    const OutboxItem item = queued(store, conversationIn(store, u"R"_s), u"1"_s);
    const OutboxItem back = brought(store, item, OutboxEvent::NotReached);
    QCOMPARE(back.state, OutboxState::Queued);
    QCOMPARE(back.attempts, 0);
    QCOMPARE(back.firstAttemptAtMs, 0);
    QCOMPARE(back.firstAttemptRev, 0);
}

void StoreOutboxTest::aSecondAttemptKeepsTheFirstTime()
{
    TempStore store;
    const OutboxItem item = queued(store, conversationIn(store, u"R"_s), u"1"_s);
    const OutboxItem lost = brought(store, item, OutboxEvent::OutcomeLost);
    got(store->advance(step(lost, OutboxEvent::RetryAsked)));
    const Claim again = got(store->claim({}, {}, BaseMs + 9000, BaseMs + 9000));
    QCOMPARE(again.item->attempts, 2);
    QCOMPARE(again.item->firstAttemptAtMs, lost.firstAttemptAtMs);
    QCOMPARE(again.item->firstAttemptRev, lost.firstAttemptRev);
    const OutboxItem back = got(store->advance(step(*again.item, OutboxEvent::NotReached)));
    QCOMPARE(back.attempts, 1); // the first one may still be there
    QCOMPARE(back.firstAttemptAtMs, lost.firstAttemptAtMs);
}

void StoreOutboxTest::aStaleStepIsAConflict_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("event");
    QTest::addColumn<QString>("id");
    QTest::newRow("other state") << int(OutboxState::Queued) << int(OutboxEvent::DiscardAsked)
                                 << QString();
    QTest::newRow("forbidden event")
        << int(OutboxState::Sending) << int(OutboxEvent::RetryAsked) << QString();
    QTest::newRow("claimed past claim()")
        << int(OutboxState::Queued) << int(OutboxEvent::Claimed) << QString();
    QTest::newRow("accepted without an id")
        << int(OutboxState::Sending) << int(OutboxEvent::Accepted) << QString();
}

void StoreOutboxTest::aStaleStepIsAConflict()
{
    QFETCH(int, from);
    QFETCH(int, event);
    QFETCH(QString, id);
    TempStore store;
    QSignalSpy spy(&*store, &Store::changed);
    const OutboxItem item = queued(store, conversationIn(store, u"R"_s), u"1"_s);
    const OutboxItem sending = *got(store->claim({}, {}, BaseMs, BaseMs)).item;
    OutboxStep stale = step(item, OutboxEvent(event), id);
    stale.from = OutboxState(from);
    // The signals of these commits may arrive after their answers.
    const auto changesOfItem = [&] {
        return std::ranges::count_if(spy, [&](const QList<QVariant> &arguments) {
            return arguments.first().value<ChangeSet>().outbox.contains(item.id);
        });
    };
    QTRY_COMPARE(changesOfItem(), 2); // queued, claimed
    spy.clear();
    QCOMPARE(refused(store->advance(stale)), Kind::Conflict);
    QCOMPARE(got(store->reply(item.id)), sending);
    QCOMPARE(storedCount(store.path(), u"outbox_step"_s), 2); // written, claimed
    QCOMPARE(spy.size(), 0);
}

void StoreOutboxTest::anIdBelongsToOneReply()
{
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    brought(store, queued(store, in, u"1"_s), OutboxEvent::Accepted, u"m-1"_s);
    queued(store, in, u"2"_s);
    const OutboxItem second = *got(store->claim({}, {}, BaseMs, BaseMs)).item;
    QCOMPARE(refused(store->advance(step(second, OutboxEvent::Accepted, u"m-1"_s))),
             Kind::Conflict);
    QCOMPARE(got(store->reply(second.id)).state, OutboxState::Sending);
    QCOMPARE(got(store->messages(in, {}, 9)).size(), 2);
}

void StoreOutboxTest::anEchoThatWasQuickerBecomesOurs()
{
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    got(store->markRead(in));
    const OutboxItem item = queued(store, in, u"answer"_s);
    const OutboxItem sending = *got(store->claim({}, {}, BaseMs, BaseMs)).item;
    IncomingMessage echo = arriving(u"m-1"_s, u"R"_s, BaseMs + 1234, u"answer"_s);
    echo.sender = SenderKind::Guest;
    echo.senderType = u"guest"_s;
    got(store->ingest({{echo}, {}}, BaseMs));
    QCOMPARE(got(store->folderCounts()).unread, 1);
    got(store->advance(step(sending, OutboxEvent::Accepted, u"m-1"_s)));
    const auto messages = got(store->messages(in, {}, 9));
    QCOMPARE(messages.size(), 2); // no second bubble
    QCOMPARE(messages.at(0).sender, SenderKind::Desk);
    QCOMPARE(messages.at(0).mark, DeliveryMark::Seen);
    QCOMPARE(messages.at(0).sentAtMs, BaseMs + 1234);
    QVERIFY(!messages.at(0).isUnread);
    QCOMPARE(got(store->conversation(in)).unread, 0);
    QCOMPARE(got(store->folderCounts()), (FolderCounts{0, 1, 0, 0, 0, 1}));
    QVERIFY(got(store->account()).hasVoice);
    QCOMPARE(got(store->reply(item.id)).state, OutboxState::Sent);
}

void StoreOutboxTest::anEchoThatComesLaterMerges()
{
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    got(store->markRead(in));
    brought(store, queued(store, in, u"answer \r\nhere"_s), OutboxEvent::Accepted, u"m-1"_s);
    IncomingMessage echo = arriving(u"m-1"_s, u"R"_s, BaseMs + 1234, u"answer\nhere"_s);
    echo.sender = SenderKind::Guest;
    const IngestOutcome outcome = got(store->ingest({{echo}, {}}, BaseMs));
    QCOMPARE(outcome.duplicates, 1);
    QCOMPARE(outcome.variants, 0); // line ends and blanks may be folded on the way
    QVERIFY(!outcome.broughtNewId);
    const auto messages = got(store->messages(in, {}, 9));
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages.at(0).mark, DeliveryMark::Seen);
    QCOMPARE(messages.at(0).sentAtMs, BaseMs + 1234);
    QVERIFY(!messages.at(0).isTimeGuess);
    QCOMPARE(messages.at(0).body, u"answer \r\nhere"_s);
    QCOMPARE(got(store->conversation(in)).unread, 0);
}

void StoreOutboxTest::theVoiceIsLearntFromAnEcho_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("learnt");
    QTest::newRow("guest") << int(SenderKind::Guest) << true << true;
    QTest::newRow("property") << int(SenderKind::Property) << true << true;
    QTest::newRow("another word") << int(SenderKind::Other) << true << false;
    QTest::newRow("not told") << int(SenderKind::Guest) << false << false;
}

void StoreOutboxTest::theVoiceIsLearntFromAnEcho()
{
    QFETCH(int, kind);
    QFETCH(bool, known);
    QFETCH(bool, learnt);
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    const AccountFacts before = got(store->account());
    QCOMPARE(before.voice, SenderKind::Guest);
    QVERIFY(!before.hasVoice);
    brought(store, queued(store, in, u"answer"_s), OutboxEvent::Accepted, u"m-1"_s);
    IncomingMessage echo = arriving(u"m-1"_s, u"R"_s, BaseMs + 1234, u"answer"_s);
    echo.sender = SenderKind(kind);
    echo.isSenderKindKnown = known;
    got(store->ingest({{echo}, {}}, BaseMs));
    const AccountFacts facts = got(store->account());
    QCOMPARE(facts.hasVoice, learnt);
    QCOMPARE(facts.voice, learnt ? SenderKind(kind) : SenderKind::Guest);
    // Facts read before that, written back now, do not undo it.
    got(store->setAccount(before));
    QCOMPARE(got(store->account()).hasVoice, learnt);
}

QTEST_GUILESS_MAIN(StoreOutboxTest)
#include "StoreOutboxTest.moc"
