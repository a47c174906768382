#include "models/store/KnownBatch.h"
#include "tests/support/TempStore.h"

#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// What the queue brings again and again: it is looked at once, and nothing new in it is missed.
class KnownBatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void onlyTheVerySameIsKnown_data();
    void onlyTheVerySameIsKnown();
    void itIsTheWholeBatch();
    void whatWasNotWrittenIsNotKept();
    void whatIsNewInAKnownOneIsTaken();
    void aGapIsFilled_data();
    void aGapIsFilled();
    void otherContentIsAVariant_data();
    void otherContentIsAVariant();
    void whatTheHistoryBroughtCameByTheQueueToo();
    void aByteOrderMarkIsPartOfAnId();
    void anIdMayHoldAnything_data();
    void anIdMayHoldAnything();
    void whatBecomesOursIsLookedAtAgain();
    void twiceInABatchIsComparedTwice();
    void whatIsRefusedLaterIsNotOffered();
    void oursTellsTheVoiceEachTime();
};

namespace {

IncomingMessage first()
{
    IncomingMessage message = arriving(u"a"_s, u"R"_s, BaseMs, u"text"_s);
    message.replyTo = u"b"_s;
    message.attachments = {u"image"_s};
    return message;
}

/// The plainest: its row tells it to the letter.
IncomingMessage plain()
{
    IncomingMessage message = first();
    message.attachments.clear();
    return message;
}

using Change = void (*)(IncomingMessage *);

/// A reply of ours that is on its way.
OutboxStep sending(TempStore &store, ConversationId conversation, const QString &body)
{
    const OutboxItem reply =
        got(store->enqueue({.conversation = conversation, .body = body}, BaseMs));
    got(store->claim({}, {}, BaseMs, BaseMs));
    OutboxStep step{.id = reply.id, .from = OutboxState::Sending};
    step.atMs = BaseMs;
    return step;
}

IncomingBatch only(const IncomingMessage &message)
{
    return {{message}, {}};
}

} // namespace

void KnownBatchTest::onlyTheVerySameIsKnown_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("isKnown");
    const auto row = [](const char *name, Change change, bool isKnown = false) {
        QTest::newRow(name) << change << isKnown;
    };
    row(
        "same", [](IncomingMessage *) {}, true);
    row("id", [](IncomingMessage *m) { m->remoteId = u"c"_s; });
    row("conversation", [](IncomingMessage *m) { m->conversation.clear(); });
    row("accommodation", [](IncomingMessage *m) { m->accommodation = u"7"_s; });
    row("reservation", [](IncomingMessage *m) { m->reservation.clear(); });
    row("body", [](IncomingMessage *m) { m->body += u'!'; });
    row("kind", [](IncomingMessage *m) { m->sender = SenderKind::Guest; });
    row("kind known", [](IncomingMessage *m) { m->isSenderKindKnown = false; });
    row("sender id", [](IncomingMessage *m) { m->senderId.clear(); });
    row("sender type", [](IncomingMessage *m) { m->senderType.clear(); });
    row("sender name", [](IncomingMessage *m) { m->senderName.clear(); });
    row("attachments", [](IncomingMessage *m) { m->attachments.clear(); });
    row("answered", [](IncomingMessage *m) { m->replyTo.clear(); });
    row("time", [](IncomingMessage *m) { ++m->sentAtMs; });
    row("guessed", [](IncomingMessage *m) { m->isTimeGuess = true; });
}

void KnownBatchTest::onlyTheVerySameIsKnown()
{
    QFETCH(Change, change);
    QFETCH(bool, isKnown);
    KnownBatch known;
    known.offer({first()});
    known.ended(true);
    IncomingMessage other = first();
    change(&other);
    QCOMPARE(known.is(only(other)), isKnown);
}

void KnownBatchTest::itIsTheWholeBatch()
{
    KnownBatch known;
    QVERIFY(!known.is({}));
    const IncomingMessage second = arriving(u"z"_s, u"R"_s, BaseMs, u"x"_s);
    known.offer({first(), second});
    known.ended(true);
    QVERIFY(known.is({{first(), second}, {}}));
    QVERIFY(!known.is(only(first())));
    QVERIFY(!known.is({{first(), second, second}, {}}));
    QVERIFY(!known.is({{first(), second}, {{u"y"_s, u"bad-id"_s, "{}"_ba}}}));
    known.forget(u"other"_s);
    QVERIFY(known.is({{first(), second}, {}}));
    known.forget(second.remoteId);
    QVERIFY(!known.is({{first(), second}, {}}));
}

void KnownBatchTest::whatWasNotWrittenIsNotKept()
{
    KnownBatch known;
    known.offer({first()});
    QVERIFY(!known.is(only(first())));
    known.ended(false);
    known.ended(true);
    QVERIFY(!known.is(only(first())));
}

void KnownBatchTest::whatIsNewInAKnownOneIsTaken()
{
    TempStore store;
    IncomingMessage message = first();
    for (int round = 0; round < 3; ++round) { // stored, looked at, known
        const IngestOutcome outcome = got(store->ingest({{message}, {}}, BaseMs));
        QCOMPARE(outcome.fetched, 1);
        QCOMPARE(outcome.duplicates, round == 0 ? 0 : 1);
        QCOMPARE(outcome.confirmable, QStringList(u"a"_s));
        QCOMPARE(outcome.broughtNewId, round == 0);
    }
    message.body = u"other text"_s;
    QCOMPARE(got(store->ingest({{message}, {}}, BaseMs)).variants, 1);
    QCOMPARE(storedCount(store.path(), u"message_variant"_s), 1);
    message = first();
    message.accommodation.clear();
    const IngestOutcome both = got(store->ingest(
        {{first(), message, arriving(u"n"_s, u"R"_s, BaseMs, u"new"_s)}, {}}, BaseMs));
    QCOMPARE(both.stored, 1);
    QCOMPARE(both.duplicates, 2);
    QCOMPARE(both.confirmable, QStringList({u"a"_s, u"n"_s}));
    const AccountFacts facts = got(store->account());
    QCOMPARE(facts.fetched, 7);
    QCOMPARE(facts.fetched, facts.stored + facts.duplicates + facts.setAside);
}

void KnownBatchTest::aGapIsFilled_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("filled");
    QTest::addColumn<Change>("without");
    const auto row = [](const char *column, const QString &filled, Change without) {
        QTest::newRow(column) << QString::fromLatin1(column) << filled << without;
    };
    using M = IncomingMessage;
    row("m.sender_id", u"p-property"_s, [](M *m) { m->senderId.clear(); });
    row("m.sender_type", u"property"_s, [](M *m) { m->senderType.clear(); });
    row("m.sender_name", u"Harbour House"_s, [](M *m) { m->senderName.clear(); });
    row("m.reply_to", u"b"_s, [](M *m) { m->replyTo.clear(); });
    row("m.is_sender_known", u"1"_s, [](M *m) { m->isSenderKindKnown = false; });
    row("m.is_time_guess", u"0"_s, [](M *m) { m->isTimeGuess = true; });
    row("m.sent_at_ms", QString::number(BaseMs), [](M *m) {
        m->isTimeGuess = true;
        ++m->sentAtMs;
    });
    row("c.remote_id", u"c-R"_s, [](M *m) { m->conversation.clear(); });
    row("c.reservation", u"R"_s, [](M *m) { m->reservation.clear(); });
    row("c.accommodation", u"13921698"_s, [](M *m) { m->accommodation.clear(); });
}

void KnownBatchTest::aGapIsFilled()
{
    QFETCH(Change, without);
    QFETCH(QString, column);
    QFETCH(QString, filled);
    TempStore store;
    IncomingMessage message = plain();
    without(&message);
    const auto told = [&store, &column] {
        const QString select = u"SELECT %1 FROM message m JOIN conversation c"
                               " ON c.id = m.conversation_id WHERE m.remote_id = 'a'"_s;
        return storedRows(store.path(), select.arg(column)).value(0).value(0).toString();
    };
    for (int round = 0; round < 3; ++round)
        got(store->ingest({{message}, {}}, BaseMs));
    QVERIFY(told() != filled);
    const IngestOutcome outcome = got(store->ingest({{plain()}, {}}, BaseMs));
    QCOMPARE(outcome.duplicates, 1);
    QCOMPARE(outcome.variants, 0);
    QCOMPARE(told(), filled);
}

void KnownBatchTest::otherContentIsAVariant_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("body", [](IncomingMessage *m) { m->body += u'!'; });
    row("kind", [](IncomingMessage *m) { m->sender = SenderKind::Guest; });
    row("sender id", [](IncomingMessage *m) { m->senderId += u'2'; });
    row("answered", [](IncomingMessage *m) { m->replyTo += u'2'; });
    row("attachments", [](IncomingMessage *m) { m->attachments = {u"image"_s}; });
}

void KnownBatchTest::otherContentIsAVariant()
{
    QFETCH(Change, change);
    TempStore store;
    for (int round = 0; round < 3; ++round)
        QCOMPARE(got(store->ingest({{plain()}, {}}, BaseMs)).variants, 0);
    IncomingMessage other = plain();
    change(&other);
    QCOMPARE(got(store->ingest({{other}, {}}, BaseMs)).variants, 1);
    QCOMPARE(storedCount(store.path(), u"message_variant"_s), 1);
}

void KnownBatchTest::whatTheHistoryBroughtCameByTheQueueToo()
{
    TempStore store;
    got(store->ingest({{arriving(u"b"_s, u"R"_s, BaseMs, u"x"_s)}, {}}, BaseMs));
    const ConversationId conversation = got(store->findConversation(u"R"_s)).id;
    ConversationSnapshot history;
    history.conversation = u"c-R"_s;
    history.messages = {plain()};
    QCOMPARE(got(store->ingestSnapshot(conversation, history, BaseMs)).stored, 1);
    const QString open = u"history_find WHERE queued_at_ms = 0"_s;
    QCOMPARE(storedCount(store.path(), open), 1);
    QCOMPARE(got(store->ingest({{plain()}, {}}, BaseMs)).duplicates, 1);
    QCOMPARE(storedCount(store.path(), open), 0);
}

void KnownBatchTest::aByteOrderMarkIsPartOfAnId()
{
    TempStore store;
    const QString mark = QString(QChar(QChar::ByteOrderMark));
    IncomingMessage marked = plain();
    marked.remoteId = mark + mark + u"a"_s;
    marked.body = mark + u"text"_s;
    for (int round = 0; round < 3; ++round) {
        const IngestOutcome outcome = got(store->ingest({{plain(), marked}, {}}, BaseMs));
        QCOMPARE(outcome.stored, round == 0 ? 2 : 0);
        QCOMPARE(outcome.duplicates, round == 0 ? 0 : 2);
        QCOMPARE(outcome.variants, 0);
        QCOMPARE(outcome.confirmable.size(), 2);
    }
    const ConversationId conversation = got(store->findConversation(u"R"_s)).id;
    const QList<Message> messages = got(store->messages(conversation, {}, 5));
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages.at(0).remoteId, marked.remoteId);
    QCOMPARE(messages.at(0).body, marked.body);
}

void KnownBatchTest::anIdMayHoldAnything_data()
{
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const QString &id) { QTest::newRow(name) << id; };
    row("plain", u"a-1_2.~"_s);
    row("quote", u"a\"b"_s);
    row("quote at the end", u"a\""_s);
    row("backslash", u"a\\"_s);
    row("comma and brackets", u"a\",\"z"_s);
    row("line end", u"a\n"_s);
    row("delete", u"a\u007f"_s);
    row("umlaut", u"\u00fc"_s);
    row("line separator", u"a\u2028"_s);
    row("beyond 16 bits", u"\U0001f511"_s);
}

void KnownBatchTest::anIdMayHoldAnything()
{
    QFETCH(QString, id);
    TempStore store;
    IncomingMessage odd = plain();
    odd.remoteId = id;
    IncomingMessage usual = plain();
    usual.remoteId = u"z"_s;
    for (int round = 0; round < 3; ++round) {
        const IngestOutcome outcome = got(store->ingest({{usual, odd}, {}}, BaseMs));
        QCOMPARE(outcome.stored, round == 0 ? 2 : 0);
        QCOMPARE(outcome.variants, 0);
        QCOMPARE(outcome.confirmable, QStringList({u"z"_s, id}));
    }
    // Alone it is another list, and another batch than the one kept.
    const IngestOutcome alone = got(store->ingest(only(odd), BaseMs));
    QCOMPARE(alone.duplicates, 1);
    QCOMPARE(alone.stored, 0);
}

void KnownBatchTest::whatBecomesOursIsLookedAtAgain()
{
    TempStore store;
    IncomingMessage message = plain();
    message.sender = SenderKind::Guest;
    for (int round = 0; round < 3; ++round)
        got(store->ingest({{message}, {}}, BaseMs));
    const ConversationId conversation = got(store->findConversation(u"R"_s)).id;
    OutboxStep step = sending(store, conversation, u"text"_s);
    step.event = OutboxEvent::OutcomeLost;
    got(store->advance(step));
    step.from = OutboxState::Uncertain;
    step.event = OutboxEvent::PersonFound;
    step.remoteId = u"a"_s;
    got(store->advance(step));
    QVERIFY(!got(store->account()).hasVoice); // a person may be wrong
    got(store->ingest({{message}, {}}, BaseMs));
    QVERIFY(got(store->account()).hasVoice);
    QCOMPARE(got(store->account()).voice, SenderKind::Guest);
}

void KnownBatchTest::twiceInABatchIsComparedTwice()
{
    TempStore store;
    got(store->ingest({{plain()}, {}}, BaseMs));
    IncomingMessage other = plain();
    other.body = u"other text"_s;
    const UnreadableItem item{u"a"_s, u"bad-content"_s, "[1]"_ba};
    const IngestOutcome outcome = got(store->ingest({{plain(), other}, {item}}, BaseMs));
    QCOMPARE(outcome.duplicates, 2);
    QCOMPARE(outcome.variants, 1);
    QCOMPARE(outcome.stored, 0);
    QCOMPARE(outcome.setAside, 1);
    QVERIFY(!outcome.broughtNewId);
    QCOMPARE(storedCount(store.path(), u"message"_s), 1);
}

void KnownBatchTest::whatIsRefusedLaterIsNotOffered()
{
    TempStore store;
    for (int round = 0; round < 3; ++round)
        got(store->ingest({{first()}, {}}, BaseMs));
    const IngestOutcome last = got(store->ingest({{first()}, {}}, BaseMs));
    QCOMPARE(last.confirmable, QStringList(u"a"_s));
    got(store->recordConfirmed(last.poll, {}, {u"a"_s}));
    const IngestOutcome after = got(store->ingest({{first()}, {}}, BaseMs));
    QCOMPARE(after.duplicates, 1);
    QVERIFY(after.confirmable.isEmpty());
}

void KnownBatchTest::oursTellsTheVoiceEachTime()
{
    TempStore store;
    IncomingMessage ours = arriving(u"sent-1"_s, u"R"_s, BaseMs, u"ours"_s);
    const ConversationId conversation =
        got(store->ensureConversation(u"c-R"_s, u"R"_s, u"13921698"_s)).id;
    OutboxStep accepted = sending(store, conversation, u"ours"_s);
    accepted.event = OutboxEvent::Accepted;
    accepted.remoteId = u"sent-1"_s;
    got(store->advance(accepted));
    ours.sender = SenderKind::Guest;
    for (int round = 0; round < 3; ++round)
        got(store->ingest({{ours}, {}}, BaseMs));
    QVERIFY(got(store->account()).hasVoice);
    QCOMPARE(got(store->account()).voice, SenderKind::Guest);
    AccountFacts facts = got(store->account());
    facts.voice = SenderKind::Property;
    got(store->setAccount(facts));
    got(store->ingest({{ours}, {}}, BaseMs));
    QCOMPARE(got(store->account()).voice, SenderKind::Guest);
}

QTEST_GUILESS_MAIN(KnownBatchTest)
#include "KnownBatchTest.moc"
