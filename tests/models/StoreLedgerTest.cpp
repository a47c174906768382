#include "tests/support/TempStore.h"

#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

using Kind = StoreError::Kind;

/// What can be proved of a reply: its steps, what its conversation says, what came back of it.
class StoreLedgerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyStepIsARow();
    void aCrashIsARow();
    void candidatesOfAnUnclearReply();
    void aPersonFindsIt();
    void aPersonCannotFindEverything_data();
    void aPersonCannotFindEverything();
    void aTextThatCameBackCut_data();
    void aTextThatCameBackCut();

private:
    static constexpr auto Body = u"Your room: https://rooms.example/17 See you!";

    static ConversationId conversationIn(TempStore &store, const QString &reservation)
    {
        const QString id = u"in-"_s + reservation;
        got(store->ingest({{arriving(id, reservation, BaseMs, u"question"_s)}, {}}, BaseMs));
        return got(store->findConversation(reservation)).id;
    }
    static OutboxItem sending(TempStore &store, ConversationId in)
    {
        const NewReply reply{.conversation = in, .body = QString::fromUtf16(Body)};
        const OutboxItem item = got(store->enqueue(reply, BaseMs + 1000));
        return *got(store->claim(item.id, {}, BaseMs + 2000, BaseMs + 2000)).item;
    }
    static OutboxStep step(const OutboxItem &item, OutboxEvent event, const QString &remoteId = {})
    {
        return {.id = item.id,
                .from = item.state,
                .event = event,
                .atMs = BaseMs + 3000,
                .remoteId = remoteId,
                .sentAtMs = BaseMs + 2500,
                .errorKind = u"why"_s,
                .errorMessage = u"because"_s,
                .requestId = u"req"_s,
                .httpStatus = 503};
    }
    static OutboxItem unclear(TempStore &store, ConversationId in)
    {
        return got(store->advance(step(sending(store, in), OutboxEvent::OutcomeLost)));
    }
    static IncomingMessage ours(const QString &id, qint64 afterMs, const QString &body)
    {
        IncomingMessage message = arriving(id, u"R"_s, BaseMs + afterMs, body);
        message.sender = SenderKind::Guest;
        message.senderType = u"guest"_s;
        message.senderId = u"p-guest"_s;
        return message;
    }
};

void StoreLedgerTest::everyStepIsARow()
{
    TempStore store;
    const OutboxItem item = unclear(store, conversationIn(store, u"R"_s));
    const OutboxItem looked = got(store->countLook(item.id, BaseMs + 4000));
    OutboxStep retry = step(looked, OutboxEvent::RetryAsked);
    retry.atMs = BaseMs + 5000;
    got(store->advance(retry));
    got(store->reschedule(item.id, BaseMs + 9000, BaseMs + 6000));
    got(store->hold(item.id, OutboxHold::Overdue, u"late"_s, BaseMs + 7000));
    got(store->takeBack(item.id, BaseMs + 8000));
    const QList<LedgerStep> steps = got(store->steps(item.id));
    using enum OutboxState;
    using enum OutboxEvent;
    struct Row {
        qint64 atMs;
        std::optional<OutboxState> from;
        OutboxState to;
        OutboxEvent event;
        QString errorKind;
    };
    const QList<Row> expected{{1000, {}, Queued, Written, {}},
                              {2000, Queued, Sending, Claimed, {}},
                              {3000, Sending, Uncertain, OutcomeLost, u"why"_s},
                              {4000, Uncertain, Uncertain, LookedFor, {}},
                              {5000, Uncertain, Queued, RetryAsked, u"why"_s},
                              {6000, Queued, Queued, Rescheduled, {}},
                              {7000, Queued, Queued, Held, u"overdue"_s},
                              {8000, Queued, Discarded, TakenBack, {}}};
    QCOMPARE(steps.size(), expected.size());
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QCOMPARE(steps.at(i).atMs - BaseMs, expected.at(i).atMs);
        QCOMPARE(steps.at(i).from, expected.at(i).from);
        QCOMPARE(steps.at(i).to, expected.at(i).to);
        QCOMPARE(steps.at(i).event, expected.at(i).event);
        QCOMPARE(steps.at(i).errorKind, expected.at(i).errorKind);
    }
    QCOMPARE(steps.at(2).requestId, u"req"_s);
    QCOMPARE(steps.at(2).httpStatus, 503);
    QCOMPARE(steps.at(2).detail, u"because"_s);
    QCOMPARE(refused(store->steps({77})), Kind::NotFound);
}

void StoreLedgerTest::aCrashIsARow()
{
    TempStore store;
    const OutboxItem item = sending(store, conversationIn(store, u"R"_s));
    store.reopen();
    QCOMPARE(got(store->recoverCrashed(BaseMs + 7)), 1);
    const LedgerStep last = got(store->steps(item.id)).last();
    QCOMPARE(last.event, OutboxEvent::OutcomeLost);
    QCOMPARE(last.errorKind, u"crashed"_s);
    QCOMPARE(last.atMs, BaseMs + 7);
}

void StoreLedgerTest::candidatesOfAnUnclearReply()
{
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    got(store->ingest({{ours(u"before"_s, 1500, u"Your room: See you!"_s)}, {}}, BaseMs));
    const OutboxItem item = unclear(store, in);
    QCOMPARE(got(store->unclearFacts(item.id)).readBackAtMs, 0);
    const ConversationSnapshot history{
        .conversation = u"c-R"_s,
        .reservation = u"R"_s,
        .messages = {ours(u"other"_s, 2900, u"Something else"_s),
                     ours(u"cut"_s, 2700, u"Your room: See you!"_s),
                     ours(u"old"_s, -400'000, u"Your room: See you!"_s),
                     arriving(u"theirs"_s, u"R"_s, BaseMs + 2800, u"Your room: See you!"_s)}};
    const SnapshotOutcome outcome = got(store->ingestSnapshot(in, history, BaseMs + 4000));
    QVERIFY(outcome.found.isEmpty()); // without its link it proves nothing
    QCOMPARE(outcome.similar, QList<OutboxId>{item.id});
    got(store->countLook(item.id, BaseMs + 4000));
    const UnclearFacts facts = got(store->unclearFacts(item.id));
    QCOMPARE(facts.readBackAtMs, BaseMs + 4000);
    QCOMPARE(facts.looks, 1);
    QCOMPARE(facts.candidates.size(), 2);
    QCOMPARE(facts.candidates.at(0).message.remoteId, u"cut"_s);
    QCOMPARE(facts.candidates.at(0).strength, MatchStrength::Similar);
    QCOMPARE(facts.candidates.at(1).message.remoteId, u"other"_s);
    QCOMPARE(facts.candidates.at(1).strength, MatchStrength::None);
}

void StoreLedgerTest::aPersonFindsIt()
{
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    const OutboxItem item = unclear(store, in);
    got(store->ingest({{ours(u"cut"_s, 2700, u"Your room: See you!"_s)}, {}}, BaseMs));
    const OutboxItem found = got(store->advance(step(item, OutboxEvent::PersonFound, u"cut"_s)));
    QCOMPARE(found.state, OutboxState::Sent);
    QCOMPARE(found.remoteId, u"cut"_s);
    const Message message = got(store->messages(in, {}, 9)).first();
    QCOMPARE(message.sender, SenderKind::Desk);
    QCOMPARE(message.mark, DeliveryMark::Seen);
    QVERIFY(!message.isUnread);
    QVERIFY(!got(store->account()).hasVoice); // a person may be wrong
    QCOMPARE(got(store->changedTexts(in)),
             (QList<ChangedText>{{u"cut"_s, QString::fromUtf16(Body), u"Your room: See you!"_s}}));
    const LedgerStep last = got(store->steps(item.id)).last();
    QCOMPARE(last.event, OutboxEvent::PersonFound);
    QCOMPARE(last.remoteId, u"cut"_s);
}

void StoreLedgerTest::aPersonCannotFindEverything_data()
{
    QTest::addColumn<QString>("remoteId");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a message nobody knows") << u"unknown"_s;
    QTest::newRow("of another conversation") << u"in-S"_s;
    QTest::newRow("of another reply") << u"m-1"_s;
    QTest::newRow("of the property") << u"in-R"_s;
}

void StoreLedgerTest::aPersonCannotFindEverything()
{
    QFETCH(QString, remoteId);
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    conversationIn(store, u"S"_s);
    got(store->advance(step(sending(store, in), OutboxEvent::Accepted, u"m-1"_s)));
    got(store->ingest({{ours(u"m-1"_s, 2600, QString::fromUtf16(Body))}, {}}, BaseMs));
    QVERIFY(got(store->account()).hasVoice);
    const OutboxItem item = unclear(store, in);
    QCOMPARE(refused(store->advance(step(item, OutboxEvent::PersonFound, remoteId))),
             Kind::Conflict);
    QCOMPARE(got(store->reply(item.id)), item);
}

void StoreLedgerTest::aTextThatCameBackCut_data()
{
    QTest::addColumn<bool>("echoFirst");
    QTest::addColumn<QString>("cameBack");
    QTest::addColumn<bool>("differs");
    const QString cut = u"Your room:  See you!"_s;
    const QString folded = u"Your room: https://rooms.example/17 See you! \n"_s;
    QTest::newRow("cut, after the answer") << false << cut << true;
    QTest::newRow("cut, before the answer") << true << cut << true;
    QTest::newRow("whole, after") << false << QString::fromUtf16(Body) << false;
    QTest::newRow("whole, before") << true << QString::fromUtf16(Body) << false;
    QTest::newRow("blanks at the end") << false << folded << false;
}

void StoreLedgerTest::aTextThatCameBackCut()
{
    QFETCH(bool, echoFirst);
    QFETCH(QString, cameBack);
    QFETCH(bool, differs);
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    const OutboxItem item = sending(store, in);
    const IncomingBatch echo{{ours(u"m-1"_s, 2600, cameBack)}, {}};
    if (echoFirst)
        got(store->ingest(echo, BaseMs));
    got(store->advance(step(item, OutboxEvent::Accepted, u"m-1"_s)));
    if (!echoFirst)
        got(store->ingest(echo, BaseMs));
    QList<ChangedText> expected;
    if (differs)
        expected.append({u"m-1"_s, QString::fromUtf16(Body), cameBack});
    QCOMPARE(got(store->changedTexts(in)), expected);
    got(store->ingest(echo, BaseMs)); // once more: the same
    QCOMPARE(got(store->changedTexts(in)), expected);
}

QTEST_GUILESS_MAIN(StoreLedgerTest)
#include "StoreLedgerTest.moc"
