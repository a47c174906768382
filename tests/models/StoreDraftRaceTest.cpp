#include "tests/models/OutgoingAttachmentFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

using Kind = StoreError::Kind;

/// Several processes on one store: a draft is queued once, and none writes over another's change
/// without hearing of it.
class StoreDraftRaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void twoSendersAtOnceQueueItOnce();
    void theSecondSenderIsTold_data();
    void theSecondSenderIsTold();
    void aSaveNamesWhatItReplaces();
    void aDraftThatCameBackMayBeSentAgain();
    void ofImagesOnlyTheFirstSenderTakesThem();
    void draftsOfBeforeGetARevision();
    void correctionsAreKeptForTheirProviderAndAWhile();

private:
    static ConversationId conversationIn(TempStore &store)
    {
        got(store->ingest({{arriving(u"in"_s, u"R"_s, BaseMs, u"question"_s)}, {}}, BaseMs));
        return got(store->findConversation(u"R"_s)).id;
    }
    static Draft draftOf(ConversationId in, const QString &text)
    {
        return {.conversation = in,
                .body = text,
                .updatedAtMs = BaseMs,
                .revision = Draft::newRevision()};
    }
    static NewReply replyTo(const Draft &draft)
    {
        return {.conversation = draft.conversation,
                .body = draft.body,
                .takesDraft = true,
                .draftRevision = draft.revision};
    }
};

void StoreDraftRaceTest::twoSendersAtOnceQueueItOnce()
{
    constexpr int Rounds = 40;
    TempStore store;
    SqlStore other(store.path());
    const ConversationId in = conversationIn(store);
    for (int i = 0; i < Rounds; ++i) {
        const Draft draft = draftOf(in, u"Reply %1"_s.arg(i));
        got(store->saveDraft(draft));
        const NewReply reply = replyTo(draft);
        // Both are under way before either is answered.
        const auto first = store->enqueue(reply, BaseMs);
        const auto second = other.enqueue(reply, BaseMs);
        const auto a = await(first);
        const auto b = await(second);
        QVERIFY(a && b);
        QVERIFY(bool(*a) != bool(*b));
        QCOMPARE((*a ? b : a)->error().kind, Kind::AlreadySent);
        QCOMPARE(got(store->openReplies(in)).size(), i + 1);
        QVERIFY(got(other.draft(in)).isEmpty());
    }
}

void StoreDraftRaceTest::theSecondSenderIsTold_data()
{
    QTest::addColumn<QString>("what"); ///< the other one did between
    QTest::addColumn<Kind>("kind");
    QTest::newRow("sent") << u"sent"_s << Kind::AlreadySent;
    QTest::newRow("sent, and something new was begun") << u"begun"_s << Kind::AlreadySent;
    QTest::newRow("changed") << u"changed"_s << Kind::Conflict;
    QTest::newRow("removed") << u"removed"_s << Kind::Conflict;
}

void StoreDraftRaceTest::theSecondSenderIsTold()
{
    QFETCH(const QString, what);
    QFETCH(const Kind, kind);
    TempStore store;
    const ConversationId in = conversationIn(store);
    const Draft draft = draftOf(in, u"Yes."_s);
    got(store->saveDraft(draft));
    SqlStore other(store.path());
    if (what == u"sent" || what == u"begun")
        got(other.enqueue(replyTo(draft), BaseMs));
    if (what == u"begun" || what == u"changed")
        got(other.saveDraft(draftOf(in, u"Another."_s)));
    if (what == u"removed")
        got(other.saveDraft({.conversation = in}));
    const Draft now = got(store->draft(in));
    const qsizetype before = got(store->openReplies(in)).size();
    QCOMPARE(refused(store->enqueue(replyTo(draft), BaseMs)), kind);
    QCOMPARE(refused(store->replaceDraft(draftOf(in, u"Yes!"_s), draft.revision)), kind);
    QCOMPARE(got(store->openReplies(in)).size(), before);
    QCOMPARE(got(store->draft(in)), now);
}

void StoreDraftRaceTest::aSaveNamesWhatItReplaces()
{
    TempStore store;
    const ConversationId in = conversationIn(store);
    const Draft first = draftOf(in, u"a"_s);
    got(store->replaceDraft(first, 0));
    const Draft second = draftOf(in, u"ab"_s);
    QCOMPARE(refused(store->replaceDraft(second, 0)), Kind::Conflict);
    got(store->replaceDraft(second, first.revision));
    QCOMPARE(got(store->draft(in)), second);
    got(store->replaceDraft({.conversation = in}, second.revision));
    QVERIFY(got(store->draft(in)).isEmpty());
    // Nothing stands there: its revision is 0 again.
    got(store->replaceDraft(first, 0));
    QCOMPARE(refused(store->replaceDraft(draftOf({77}, u"x"_s), 0)), Kind::NotFound);
}

void StoreDraftRaceTest::aDraftThatCameBackMayBeSentAgain()
{
    TempStore store;
    const ConversationId in = conversationIn(store);
    const Draft draft = draftOf(in, u"Yes."_s);
    got(store->saveDraft(draft));
    const OutboxItem item = got(store->enqueue(replyTo(draft), BaseMs));
    const Draft back = got(store->takeBack(item.id, BaseMs));
    QVERIFY(back.revision != 0 && back.revision != draft.revision);
    QCOMPARE(got(store->draft(in)).revision, back.revision);
    QCOMPARE(refused(store->enqueue(replyTo(draft), BaseMs)), Kind::AlreadySent);
    got(store->enqueue(replyTo(back), BaseMs));
    QCOMPARE(got(store->openReplies(in)).size(), 1);
}

void StoreDraftRaceTest::ofImagesOnlyTheFirstSenderTakesThem()
{
    TempStore store;
    const ConversationId in = conversationIn(store);
    const OutgoingImage image = OutgoingAttachmentFixture::added(store, in, u"map"_s);
    const Draft draft = got(store->draft(in));
    QCOMPARE(draft.revision, 0);
    NewReply reply = replyTo(draft);
    reply.images = {image.id};
    SqlStore other(store.path());
    got(other.enqueue(reply, BaseMs));
    QCOMPARE(refused(store->enqueue(reply, BaseMs)), Kind::AlreadySent);
    QCOMPARE(got(store->openReplies(in)).size(), 1);
}

void StoreDraftRaceTest::draftsOfBeforeGetARevision()
{
    TempStore store;
    const ConversationId in = conversationIn(store);
    got(store->saveDraft(draftOf(in, u"of an older version"_s)));
    store.close();
    // As version 80 left it.
    storedRows(store.path(), u"DROP TABLE learned_correction"_s);
    storedRows(store.path(), u"DROP INDEX outbox_by_draft"_s);
    storedRows(store.path(), u"ALTER TABLE outbox DROP COLUMN draft_revision"_s);
    storedRows(store.path(), u"ALTER TABLE draft DROP COLUMN revision"_s);
    storedRows(store.path(), u"PRAGMA user_version = 80"_s);
    store.reopen();
    const Draft draft = got(store->draft(in));
    QCOMPARE(draft.body, u"of an older version"_s);
    QVERIFY(draft.revision != 0);
    got(store->enqueue(replyTo(draft), BaseMs));
    QCOMPARE(refused(store->enqueue(replyTo(draft), BaseMs)), Kind::AlreadySent);
}

void StoreDraftRaceTest::correctionsAreKeptForTheirProviderAndAWhile()
{
    const qint64 lifeMs = std::chrono::milliseconds(CorrectionStore::Lifetime).count();
    const LearnedCorrection replyTo{u"messages/send"_s, u"reply_to"_s, u"omit"_s};
    const LearnedCorrection number{u"messages/send"_s, u"reservation"_s, u"number"_s};
    const QString old = u"https://a.example/3.1/"_s;
    const QString next = u"https://a.example/3.2/"_s;
    TempStore store;
    got(store->learnCorrection(replyTo, old, BaseMs));
    got(store->learnCorrection(number, old, BaseMs + 1));
    store.reopen();
    QCOMPARE(got(store->corrections(old, BaseMs + 2)), (QList<LearnedCorrection>{replyTo, number}));
    QCOMPARE(got(store->corrections(next, BaseMs + 2)), QList<LearnedCorrection>{});
    QCOMPARE(got(store->corrections(old, BaseMs + lifeMs)), QList<LearnedCorrection>{number});
    QCOMPARE(got(store->corrections(old, BaseMs + lifeMs + 1)), QList<LearnedCorrection>{});
    // A clock that was wrong keeps nothing for ever.
    QCOMPARE(got(store->corrections(old, BaseMs - 1)), QList<LearnedCorrection>{});
    got(store->forgetCorrection(number));
    QCOMPARE(got(store->corrections(old, BaseMs + 2)), QList<LearnedCorrection>{replyTo});
    // What another address taught takes its place.
    got(store->learnCorrection(number, next, BaseMs + 3));
    QCOMPARE(got(store->corrections(old, BaseMs + 4)), QList<LearnedCorrection>{});
    QCOMPARE(got(store->corrections(next, BaseMs + 4)), QList<LearnedCorrection>{number});
    QCOMPARE(storedCount(store.path(), u"learned_correction"_s), 1);
}

QTEST_GUILESS_MAIN(StoreDraftRaceTest)
#include "StoreDraftRaceTest.moc"
