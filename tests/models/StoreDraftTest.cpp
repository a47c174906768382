#include "tests/support/TempStore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

using Kind = StoreError::Kind;

/// Drafts, and the way of a text from the draft into the outbox and back.
class StoreDraftTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aDraftStaysWithItsConversation();
    void whiteSpaceAloneIsNoDraft_data();
    void whiteSpaceAloneIsNoDraft();
    void aDraftSurvivesACrash();
    void onlyGettingOrLosingADraftIsAnnounced();
    void queueingTakesTheDraft_data();
    void queueingTakesTheDraft();
    void aReplyThatIsNotQueuedTakesNothing();
    void aReplyGoesBackIntoTheDraft_data();
    void aReplyGoesBackIntoTheDraft();
    void whatIsTakenBackComesBeforeWhatWasBegun();
    void aTimeIsMovedWhileItWaits();
    void onlyWhatWasPutOffIsOverdue_data();
    void onlyWhatWasPutOffIsOverdue();

private:
    static ConversationId conversationIn(TempStore &store, const QString &reservation);
};

ConversationId StoreDraftTest::conversationIn(TempStore &store, const QString &reservation)
{
    got(store->ingest({{arriving(u"in-"_s + reservation, reservation, BaseMs, u"question"_s)}, {}},
                      BaseMs));
    return got(store->findConversation(reservation)).id;
}

void StoreDraftTest::aDraftStaysWithItsConversation()
{
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    const ConversationId other = conversationIn(store, u"S"_s);
    QCOMPARE(got(store->draft(in)), (Draft{.conversation = in}));
    const Draft draft{in, u"Dear guest, "_s, u"in-R"_s, 5, BaseMs + 1};
    got(store->saveDraft(draft));
    QCOMPARE(got(store->draft(in)), draft);
    QCOMPARE(got(store->draft(other)), (Draft{.conversation = other}));
    const Draft longer{in, u"Dear guest, yes"_s, QString(), 15, BaseMs + 3};
    got(store->saveDraft(longer));
    const Draft elsewhere{other, u" x"_s, QString(), 1, BaseMs + 2};
    got(store->saveDraft(elsewhere));
    QCOMPARE(got(store->drafts()), (QList<Draft>{longer, elsewhere}));
    got(store->saveDraft({.conversation = in, .updatedAtMs = BaseMs + 4}));
    QCOMPARE(got(store->drafts()), QList<Draft>{elsewhere});
    QCOMPARE(refused(store->saveDraft({.conversation = {77}, .body = u"x"_s})), Kind::NotFound);
}

void StoreDraftTest::whiteSpaceAloneIsNoDraft_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("a blank") << u" "_s << false;
    QTest::newRow("line breaks") << u"\n\r\n"_s << false;
    QTest::newRow("a tab") << u"\t"_s << false;
    QTest::newRow("a no-break space") << u"\u00A0"_s << false;
    QTest::newRow("an ideographic space") << u"\u3000 "_s << false;
    QTest::newRow("a letter among them") << u" \nx \u00A0\u202F"_s << true;
}

void StoreDraftTest::whiteSpaceAloneIsNoDraft()
{
    QFETCH(QString, body);
    QFETCH(bool, isKept);
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    got(store->saveDraft({in, u"begun"_s, QString(), 5, BaseMs}));
    got(store->saveDraft({in, body, QString(), 1, BaseMs + 1}));
    QCOMPARE(got(store->drafts()).size(), isKept ? 1 : 0);
    QCOMPARE(got(store->draft(in)).body, isKept ? body : QString());
    QCOMPARE(got(store->rowFacts({in})).constFirst().hasDraft, isKept);
    // A quoted message is worth keeping without words.
    got(store->saveDraft({in, body, u"in-R"_s, 1, BaseMs + 2}));
    QCOMPARE(got(store->draft(in)).replyTo, u"in-R"_s);
}

void StoreDraftTest::aDraftSurvivesACrash()
{
    TempStore store;
    const Draft draft{conversationIn(store, u"R"_s), u"half a sen"_s, QString(), 10, BaseMs};
    got(store->saveDraft(draft));
    // As a process that dies finds it: the file as it is now, without a closing.
    const QString copy = store.folder() + u"/copy.sqlite"_s;
    QVERIFY(QFile::copy(store.path(), copy));
    QVERIFY(QFile::copy(store.path() + u"-wal"_s, copy + u"-wal"_s));
    SqlStore next(copy);
    QCOMPARE(got(next.draft(draft.conversation)), draft);
}

void StoreDraftTest::onlyGettingOrLosingADraftIsAnnounced()
{
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    QSignalSpy spy(&*store, &Store::changed);
    got(store->saveDraft({in, u"a"_s, QString(), 1, BaseMs}));
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(spy.at(0).at(0).value<ChangeSet>().conversations.contains(in));
    got(store->saveDraft({in, u"ab"_s, QString(), 2, BaseMs}));
    got(store->saveDraft({in, QString(), QString(), 0, BaseMs}));
    QTRY_COMPARE(spy.size(), 2);
    got(store->saveDraft({in, QString(), QString(), 0, BaseMs}));
    got(store->setAccount(got(store->account())));
    QCOMPARE(spy.size(), 2);
}

void StoreDraftTest::queueingTakesTheDraft_data()
{
    QTest::addColumn<bool>("takes");
    QTest::newRow("the window") << true;
    QTest::newRow("another program leaves it alone") << false;
}

void StoreDraftTest::queueingTakesTheDraft()
{
    QFETCH(bool, takes);
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    const Draft draft{in, u"Yes."_s, QString(), 4, BaseMs};
    got(store->saveDraft(draft));
    got(store->enqueue({.conversation = in, .body = u"Yes."_s, .takesDraft = takes}, BaseMs));
    QCOMPARE(got(store->draft(in)), takes ? Draft{.conversation = in} : draft);
}

void StoreDraftTest::aReplyThatIsNotQueuedTakesNothing()
{
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    const NewReply reply{
        .conversation = in, .body = u"1"_s, .clientToken = u"t"_s, .takesDraft = true};
    got(store->enqueue(reply, BaseMs));
    const Draft draft{in, u"the next one"_s, QString(), 4, BaseMs};
    got(store->saveDraft(draft));
    got(store->enqueue(reply, BaseMs)); // known already: what was written since stays
    QCOMPARE(got(store->draft(in)), draft);
}

void StoreDraftTest::aReplyGoesBackIntoTheDraft_data()
{
    QTest::addColumn<QString>("brought");
    QTest::addColumn<bool>("goesBack");
    QTest::newRow("within the undo delay") << u"queued"_s << true;
    QTest::newRow("held") << u"held"_s << true;
    QTest::newRow("refused") << u"failed"_s << true;
    QTest::newRow("on its way") << u"sending"_s << false;
    QTest::newRow("unclear") << u"unclear"_s << false;
    QTest::newRow("sent") << u"sent"_s << false;
}

void StoreDraftTest::aReplyGoesBackIntoTheDraft()
{
    QFETCH(QString, brought);
    QFETCH(bool, goesBack);
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    const OutboxItem item =
        got(store->enqueue({.conversation = in, .body = u"Yes."_s, .replyTo = u"in-R"_s}, BaseMs));
    if (brought == u"held")
        got(store->hold(item.id, OutboxHold::NewerMessage, u"why"_s, BaseMs));
    else if (brought != u"queued")
        QVERIFY(got(store->claim(item.id, {}, BaseMs, BaseMs)).item);
    OutboxStep step{.id = item.id, .from = OutboxState::Sending, .atMs = BaseMs};
    step.remoteId = u"m"_s;
    if (brought == u"failed" || brought == u"unclear" || brought == u"sent") {
        step.event = brought == u"failed"    ? OutboxEvent::Rejected
                     : brought == u"unclear" ? OutboxEvent::OutcomeLost
                                             : OutboxEvent::Accepted;
        got(store->advance(step));
    }
    const auto before = got(store->reply(item.id));
    if (!goesBack) {
        QCOMPARE(refused(store->takeBack(item.id, BaseMs + 9)), Kind::Conflict);
        QCOMPARE(got(store->reply(item.id)), before);
        QCOMPARE(got(store->drafts()).size(), 0);
        return;
    }
    Draft draft{in, u"Yes."_s, u"in-R"_s, 4, BaseMs + 9};
    const Draft back = got(store->takeBack(item.id, BaseMs + 9));
    draft.revision = back.revision; // a new one: see StoreDraftRaceTest
    QCOMPARE(back, draft);
    QCOMPARE(got(store->draft(in)), draft);
    QCOMPARE(got(store->reply(item.id)).state, OutboxState::Discarded);
    QCOMPARE(got(store->folderCounts()).outbox, 0);
    QCOMPARE(got(store->steps(item.id)).last().event, OutboxEvent::TakenBack);
    QCOMPARE(refused(store->takeBack(item.id, BaseMs + 10)), Kind::Conflict);
    QCOMPARE(got(store->draft(in)), draft); // not twice
}

void StoreDraftTest::whatIsTakenBackComesBeforeWhatWasBegun()
{
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    const OutboxItem item = got(store->enqueue({.conversation = in, .body = u"Yes."_s}, BaseMs));
    got(store->saveDraft({in, u"And another"_s, u"in-R"_s, 3, BaseMs}));
    const Draft draft = got(store->takeBack(item.id, BaseMs + 1));
    QCOMPARE(draft.body, u"Yes.\n\nAnd another"_s);
    QCOMPARE(draft.replyTo, u"in-R"_s);
    QCOMPARE(draft.cursor, 4);
}

void StoreDraftTest::aTimeIsMovedWhileItWaits()
{
    TempStore store;
    const ConversationId in = conversationIn(store, u"R"_s);
    const OutboxItem item = got(store->enqueue(
        {.conversation = in, .body = u"1"_s, .notBeforeAtMs = BaseMs + 5000}, BaseMs));
    QVERIFY(!got(store->claim({}, {}, BaseMs + 1, BaseMs)).item);
    QCOMPARE(got(store->reschedule(item.id, 0, BaseMs + 1)).notBeforeAtMs, 0);
    QCOMPARE(got(store->steps(item.id)).last().event, OutboxEvent::Rescheduled);
    QCOMPARE(got(store->claim({}, {}, BaseMs + 1, BaseMs)).item->id, item.id);
    QCOMPARE(refused(store->reschedule(item.id, BaseMs + 7000, BaseMs + 2)), Kind::Conflict);
    QCOMPARE(refused(store->reschedule({99}, 0, BaseMs)), Kind::NotFound);
}

void StoreDraftTest::onlyWhatWasPutOffIsOverdue_data()
{
    QTest::addColumn<qint64>("putOffMs");
    QTest::addColumn<qint64>("startsAfterMs");
    QTest::addColumn<bool>("held");
    constexpr qint64 Hour = 3'600'000;
    QTest::newRow("at once") << qint64(0) << 9 * Hour << false;
    QTest::newRow("the undo delay") << qint64(20'000) << 9 * Hour << false;
    QTest::newRow("not due yet") << 2 * Hour << Hour << false;
    QTest::newRow("an hour late") << 2 * Hour << 3 * Hour << false;
    QTest::newRow("later") << 2 * Hour << 3 * Hour + 1 << true;
}

void StoreDraftTest::onlyWhatWasPutOffIsOverdue()
{
    QFETCH(qint64, putOffMs);
    QFETCH(qint64, startsAfterMs);
    QFETCH(bool, held);
    TempStore store;
    const OutboxItem item =
        got(store->enqueue({.conversation = conversationIn(store, u"R"_s),
                            .body = u"1"_s,
                            .notBeforeAtMs = putOffMs == 0 ? 0 : BaseMs + putOffMs},
                           BaseMs));
    const qint64 nowMs = BaseMs + startsAfterMs;
    QCOMPARE(got(store->holdOverdue(nowMs, 3'600'000)), held ? 1 : 0);
    QCOMPARE(got(store->reply(item.id)).hold, held ? OutboxHold::Overdue : OutboxHold::None);
    QCOMPARE(got(store->holdOverdue(nowMs, 3'600'000)), 0);
    if (!held)
        return;
    QVERIFY(!got(store->claim({}, {}, nowMs, nowMs)).item);
    // A person says: send it.
    const OutboxStep retry{.id = item.id, .event = OutboxEvent::RetryAsked, .atMs = nowMs};
    got(store->advance(retry));
    QVERIFY(got(store->claim({}, {}, nowMs, nowMs)).item);
}

QTEST_GUILESS_MAIN(StoreDraftTest)
#include "StoreDraftTest.moc"
