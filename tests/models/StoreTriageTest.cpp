#include "tests/support/TempStore.h"

#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// "No reply needed" and the counts of the properties.
class StoreTriageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readingGoesUpToWhatWasSeen();
    void foldersComeInTheirOrders();
    void markedConversationsChangeTheFolder();
    void theNextMessageOfTheOthersEndsIt();
    void ourOwnReplyDoesNotEndIt();
    void propertiesAreCounted();
    void aPropertyThatIsLearntLaterIsCountedOnce();
    void unreadAgainNamesTheNewestOfTheOthers();
    void unknownConversationsAreRefused();

private:
    static IncomingMessage message(const QString &id, const QString &conversation, qint64 atMs,
                                   const QString &property = u"111"_s)
    {
        return {.remoteId = id,
                .conversation = conversation,
                .accommodation = property,
                .reservation = u"r-"_s + conversation,
                .body = u"hello"_s,
                .sender = SenderKind::Property,
                .isSenderKindKnown = true,
                .senderType = u"property"_s,
                .senderName = u"House "_s + property,
                .sentAtMs = atMs};
    }
    static Conversation row(TempStore &store, const QString &reference)
    {
        return got(store->findConversation(reference));
    }
};

void StoreTriageTest::markedConversationsChangeTheFolder()
{
    TempStore store;
    got(store->ingest({.messages = {message(u"m1"_s, u"c1"_s, 1000)}}, 5000));
    QVERIFY(row(store, u"c1"_s).needsReply);
    got(store->setNoReplyNeeded(row(store, u"c1"_s).id, true));
    QVERIFY(!row(store, u"c1"_s).needsReply);
    QVERIFY(row(store, u"c1"_s).noReplyNeeded);
    QCOMPARE(row(store, u"c1"_s).waitingSinceMs, 0);
    FolderCounts counts = got(store->folderCounts());
    QCOMPARE(counts.needsReply, 0);
    QCOMPARE(counts.waiting, 0);
    QCOMPARE(counts.noReplyNeeded, 1);
    QCOMPARE(got(store->conversations(Folder::NoReplyNeeded, {}, 10)).size(), 1);
    QVERIFY(got(store->conversations(Folder::Waiting, {}, 10)).isEmpty());

    got(store->setNoReplyNeeded(row(store, u"c1"_s).id, false));
    counts = got(store->folderCounts());
    QCOMPARE(counts.needsReply, 1);
    QCOMPARE(counts.noReplyNeeded, 0);
    QCOMPARE(row(store, u"c1"_s).waitingSinceMs, 1000);
}

void StoreTriageTest::theNextMessageOfTheOthersEndsIt()
{
    TempStore store;
    got(store->ingest({.messages = {message(u"m1"_s, u"c1"_s, 1000)}}, 5000));
    got(store->setNoReplyNeeded(row(store, u"c1"_s).id, true));
    // an older one that came late is no news
    got(store->ingest({.messages = {message(u"m0"_s, u"c1"_s, 500)}}, 6000));
    QVERIFY(row(store, u"c1"_s).noReplyNeeded);
    got(store->ingest({.messages = {message(u"m2"_s, u"c1"_s, 2000)}}, 7000));
    QVERIFY(!row(store, u"c1"_s).noReplyNeeded);
    QVERIFY(row(store, u"c1"_s).needsReply);
    QCOMPARE(got(store->folderCounts()).noReplyNeeded, 0);
    QCOMPARE(got(store->folderCounts()).needsReply, 1);
}

void StoreTriageTest::ourOwnReplyDoesNotEndIt()
{
    TempStore store;
    got(store->ingest({.messages = {message(u"m1"_s, u"c1"_s, 1000)}}, 5000));
    const ConversationId id = row(store, u"c1"_s).id;
    got(store->setNoReplyNeeded(id, true));
    const OutboxItem item = got(store->enqueue({.conversation = id, .body = u"bye"_s}, 6000));
    const Claim claim = got(store->claim(item.id, {}, 6000, 6000));
    QVERIFY(claim.item);
    got(store->advance({.id = item.id,
                        .from = OutboxState::Sending,
                        .event = OutboxEvent::Accepted,
                        .atMs = 7000,
                        .remoteId = u"ours"_s,
                        .sentAtMs = 7000}));
    QVERIFY(row(store, u"c1"_s).noReplyNeeded);
    QCOMPARE(got(store->folderCounts()).waiting, 0);
}

void StoreTriageTest::propertiesAreCounted()
{
    TempStore store;
    got(store->ingest({.messages = {message(u"m1"_s, u"c1"_s, 1000, u"111"_s),
                                    message(u"m2"_s, u"c2"_s, 2000, u"111"_s),
                                    message(u"m3"_s, u"c3"_s, 3000, u"222"_s)}},
                      5000));
    got(store->setNoReplyNeeded(row(store, u"c2"_s).id, true));
    const QList<PropertyRow> expected{
        {.accommodation = u"111"_s, .name = u"House 111"_s, .conversations = 2, .needsReply = 1},
        {.accommodation = u"222"_s, .name = u"House 222"_s, .conversations = 1, .needsReply = 1},
    };
    QCOMPARE(got(store->properties(10)), expected);
    const auto first = got(store->conversationsOf(u"111"_s, ListSort::Newest, {}, 1));
    QCOMPARE(first.size(), 1);
    QCOMPARE(first.first().remoteId, u"c2"_s);
    const auto second = got(store->conversationsOf(
        u"111"_s, ListSort::Newest,
        ConversationCursor{first.first().lastMessageAtMs, first.first().id}, 10));
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.first().remoteId, u"c1"_s);
}

void StoreTriageTest::aPropertyThatIsLearntLaterIsCountedOnce()
{
    TempStore store;
    got(store->ingest({.messages = {message(u"m1"_s, u"c1"_s, 1000, {})}}, 5000));
    QVERIFY(got(store->properties(10)).isEmpty());
    got(store->ingest({.messages = {message(u"m2"_s, u"c1"_s, 2000, u"111"_s)}}, 6000));
    got(store->ingest({.messages = {message(u"m3"_s, u"c1"_s, 3000, u"111"_s)}}, 7000));
    const auto rows = got(store->properties(10));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().conversations, 1);
    QCOMPARE(rows.first().needsReply, 1);
}

void StoreTriageTest::unreadAgainNamesTheNewestOfTheOthers()
{
    TempStore store;
    got(store->ingest(
        {.messages = {message(u"m1"_s, u"c1"_s, 1000), message(u"m2"_s, u"c1"_s, 2000)}}, 5000));
    const ConversationId id = row(store, u"c1"_s).id;
    got(store->markRead(id));
    QCOMPARE(got(store->folderCounts()).unread, 0);
    got(store->markUnread(id));
    QCOMPARE(row(store, u"c1"_s).unread, 1);
    QCOMPARE(got(store->folderCounts()).unread, 1);
    const auto messages = got(store->messages(id, {}, 10));
    QVERIFY(messages.at(0).isUnread);
    QVERIFY(!messages.at(1).isUnread);
    got(store->markUnread(id)); // once is enough
    QCOMPARE(row(store, u"c1"_s).unread, 1);
    QCOMPARE(storedCount(store.path(), u"message WHERE is_unread = 1"_s), 1);
}

void StoreTriageTest::unknownConversationsAreRefused()
{
    TempStore store;
    QCOMPARE(refused(store->markUnread(ConversationId{99})),
             std::optional(StoreError::Kind::NotFound));
    QCOMPARE(refused(store->setNoReplyNeeded(ConversationId{99}, true)),
             std::optional(StoreError::Kind::NotFound));
}

void StoreTriageTest::readingGoesUpToWhatWasSeen()
{
    TempStore store;
    got(store->ingest({{arriving(u"m1"_s, u"R"_s, BaseMs, u"one"_s),
                        arriving(u"m2"_s, u"R"_s, BaseMs + 1, u"two"_s),
                        arriving(u"m3"_s, u"R"_s, BaseMs + 2, u"three"_s),
                        arriving(u"other"_s, u"S"_s, BaseMs, u"else"_s)},
                       {}},
                      BaseMs));
    const ConversationId in = got(store->findConversation(u"R"_s)).id;
    const QList<Message> messages = got(store->messages(in, {}, 10)); // newest first
    got(store->markReadUpTo(in, messages.at(1).id));
    QCOMPARE(got(store->conversation(in)).unread, 1);
    QCOMPARE(got(store->folderCounts()).unread, 2);
    const QList<Message> after = got(store->messages(in, {}, 10));
    QVERIFY(after.at(0).isUnread);
    QVERIFY(!after.at(1).isUnread);
    QVERIFY(!after.at(2).isUnread);
    got(store->markReadUpTo(in, messages.at(0).id));
    QCOMPARE(got(store->conversation(in)).unread, 0);
    QCOMPARE(got(store->folderCounts()).unread, 1);
    got(store->markReadUpTo(in, messages.at(0).id)); // again: nothing
    QCOMPARE(refused(store->markReadUpTo({99}, messages.at(0).id)), StoreError::Kind::NotFound);
}

void StoreTriageTest::foldersComeInTheirOrders()
{
    TempStore store;
    // R waits longest, but S has the oldest newest message.
    got(store->ingest({{arriving(u"m1"_s, u"R"_s, BaseMs, u"first"_s),
                        arriving(u"m2"_s, u"S"_s, BaseMs + 1000, u"second"_s),
                        arriving(u"m3"_s, u"T"_s, BaseMs + 2000, u"third"_s),
                        arriving(u"m4"_s, u"R"_s, BaseMs + 3000, u"fourth"_s)},
                       {}},
                      BaseMs));
    const auto order = [&store](Folder folder, ListSort sort) {
        QString names;
        std::optional<ConversationCursor> after;
        for (;;) { // a page of one row each: no row twice, none left out
            const auto page = got(store->sortedConversations(folder, sort, after, 1));
            if (page.isEmpty() || names.size() > 9)
                return names;
            const Conversation &row = page.constFirst();
            names += row.reservation;
            after = ConversationCursor{
                sort == ListSort::LongestWait ? row.waitingSinceMs : row.lastMessageAtMs, row.id};
        }
    };
    QCOMPARE(order(Folder::NeedsReply, ListSort::LongestWait), u"RST"_s);
    QCOMPARE(order(Folder::NeedsReply, ListSort::Newest), u"RTS"_s);
    QCOMPARE(order(Folder::NeedsReply, ListSort::Oldest), u"STR"_s);
    QCOMPARE(order(Folder::All, ListSort::Newest), u"RTS"_s);
    QCOMPARE(order(Folder::All, ListSort::Oldest), u"STR"_s);
}

QTEST_GUILESS_MAIN(StoreTriageTest)
#include "StoreTriageTest.moc"
