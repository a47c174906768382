#include "models/store/KnownMessages.h"
#include "tests/support/TempStore.h"

#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// What the queue brings again and again: it is looked at once, and nothing new in it is missed.
class KnownMessagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void onlyTheVerySameIsKnown_data();
    void onlyTheVerySameIsKnown();
    void whatWasNotWrittenIsNotKept();
    void manyBeginAnew();
    void whatIsNewInAKnownOneIsTaken();
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

void keep(KnownMessages *known, const IncomingMessage &message)
{
    known->offer(message);
    known->ended(true);
}

} // namespace

void KnownMessagesTest::onlyTheVerySameIsKnown_data()
{
    using Change = void (*)(IncomingMessage *);
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("isKnown");
    const auto row = [](const char *name, Change change, bool isKnown = false) {
        QTest::newRow(name) << change << isKnown;
    };
    row(
        "same", [](IncomingMessage *) {}, true);
    row(
        "raw text", [](IncomingMessage *m) { m->raw = "{}"_ba; }, true); // only a variant's is kept
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

void KnownMessagesTest::onlyTheVerySameIsKnown()
{
    using Change = void (*)(IncomingMessage *);
    QFETCH(Change, change);
    QFETCH(bool, isKnown);
    KnownMessages known;
    keep(&known, first());
    IncomingMessage other = first();
    change(&other);
    QCOMPARE(known.has(other), isKnown);
}

void KnownMessagesTest::whatWasNotWrittenIsNotKept()
{
    KnownMessages known;
    known.offer(first());
    QVERIFY(!known.has(first()));
    known.ended(false);
    known.ended(true);
    QVERIFY(!known.has(first()));
}

void KnownMessagesTest::manyBeginAnew()
{
    KnownMessages known;
    keep(&known, first());
    for (int i = 0; i < KnownMessages::Limit; ++i)
        known.offer(arriving(QString::number(i), u"R"_s, BaseMs, u"x"_s));
    known.ended(true);
    QVERIFY(!known.has(first()));
    QVERIFY(known.has(arriving(u"7"_s, u"R"_s, BaseMs, u"x"_s)));
}

void KnownMessagesTest::whatIsNewInAKnownOneIsTaken()
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
    message.conversation = u"c-R"_s;
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

void KnownMessagesTest::twiceInABatchIsComparedTwice()
{
    TempStore store;
    IncomingMessage plain = first();
    plain.attachments.clear();
    plain.replyTo.clear();
    got(store->ingest({{plain}, {}}, BaseMs));
    IncomingMessage other = plain;
    other.body = u"other text"_s;
    const UnreadableItem item{u"a"_s, u"bad-content"_s, "[1]"_ba};
    const IngestOutcome outcome = got(store->ingest({{plain, other}, {item}}, BaseMs));
    QCOMPARE(outcome.duplicates, 2);
    QCOMPARE(outcome.variants, 1);
    QCOMPARE(outcome.stored, 0);
    QCOMPARE(outcome.setAside, 1);
    QVERIFY(!outcome.broughtNewId);
    QCOMPARE(storedCount(store.path(), u"message"_s), 1);
}

void KnownMessagesTest::whatIsRefusedLaterIsNotOffered()
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

void KnownMessagesTest::oursTellsTheVoiceEachTime()
{
    TempStore store;
    IncomingMessage ours = arriving(u"sent-1"_s, u"R"_s, BaseMs, u"ours"_s);
    const ConversationId conversation =
        got(store->ensureConversation(u"c-R"_s, u"R"_s, u"13921698"_s)).id;
    const OutboxItem reply =
        got(store->enqueue({.conversation = conversation, .body = u"ours"_s}, BaseMs));
    got(store->claim({}, {}, BaseMs, BaseMs));
    OutboxStep accepted{.id = reply.id, .from = OutboxState::Sending};
    accepted.event = OutboxEvent::Accepted;
    accepted.atMs = BaseMs;
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

QTEST_GUILESS_MAIN(KnownMessagesTest)
#include "KnownMessagesTest.moc"
