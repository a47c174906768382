#include "tests/support/TempStore.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Pages, search, and ids that follow the time.
class StoreReadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void pagesOfMessagesMeet();
    void pagesOfFoldersMeet_data();
    void pagesOfFoldersMeet();
    void foldersHoldWhatTheySay();
    void markReadOnce();
    void aReferenceIsAnIdOrAReservation();
    void searchFinds_data();
    void searchFinds();
    void hitsComeInPagesNewestFirst();
    void idsFollowTheTimeInAnyOrderOfArrival();
    void idsFollowTheTimeBefore1970();
    void manyMessagesOfOneMillisecond();
    void limitsAreKeptInBounds();
    void pagesUseTheirIndex_data();
    void pagesUseTheirIndex();
};

void StoreReadTest::pagesOfMessagesMeet()
{
    TempStore store;
    IncomingBatch batch;
    for (int i = 0; i < 23; ++i) // three of each time: ties are broken by id
        batch.messages << arriving(u"m%1"_s.arg(i, 2, 10, QLatin1Char('0')), u"R"_s, BaseMs + i / 3,
                                   u"x"_s);
    got(store->ingest(batch, BaseMs));
    const ConversationId in = got(store->findConversation(u"R"_s)).id;
    QStringList seen;
    std::optional<MessageCursor> before;
    for (;;) {
        const auto page = got(store->messages(in, before, 5));
        if (page.isEmpty())
            break;
        for (const Message &message : page)
            seen.prepend(message.remoteId);
        before = MessageCursor{page.last().sentAtMs, page.last().remoteId};
    }
    QCOMPARE(seen.size(), 23);
    QVERIFY(std::ranges::is_sorted(seen));
}

void StoreReadTest::pagesOfFoldersMeet_data()
{
    QTest::addColumn<int>("folder");
    for (int folder = 0; folder <= int(Folder::All); ++folder)
        QTest::addRow("folder %d", folder) << folder;
}

void StoreReadTest::pagesOfFoldersMeet()
{
    QFETCH(int, folder);
    TempStore store;
    IncomingBatch batch;
    for (int i = 0; i < 11; ++i)
        batch.messages << arriving(u"m%1"_s.arg(i), u"R%1"_s.arg(i), BaseMs + i / 2, u"x"_s);
    got(store->ingest(batch, BaseMs));
    for (const Conversation &row : got(store->conversations(Folder::All, {}, 20))) {
        if (Folder(folder) == Folder::NoReplyNeeded) {
            got(store->setNoReplyNeeded(row.id, true));
            continue;
        }
        const OutboxItem item =
            got(store->enqueue({.conversation = row.id, .body = u"x"_s}, BaseMs));
        if (Folder(folder) != Folder::Waiting)
            continue;
        got(store->claim(item.id, {}, BaseMs, BaseMs));
        got(store->advance({.id = item.id,
                            .from = OutboxState::Sending,
                            .event = OutboxEvent::Accepted,
                            .atMs = BaseMs + 100,
                            .remoteId = u"ours-"_s + row.reservation}));
    }
    QList<Conversation> seen;
    std::optional<ConversationCursor> after;
    for (;;) {
        const auto page = got(store->conversations(Folder(folder), after, 3));
        if (page.isEmpty())
            break;
        seen += page;
        const bool byWait = Folder(folder) == Folder::NeedsReply;
        after = ConversationCursor{
            byWait ? seen.last().waitingSinceMs : seen.last().lastMessageAtMs, seen.last().id};
    }
    QCOMPARE(seen.size(), 11);
    const bool isOldestFirst = Folder(folder) == Folder::NeedsReply;
    QVERIFY(std::ranges::is_sorted(seen, [isOldestFirst](const auto &a, const auto &b) {
        return isOldestFirst
                   ? std::tie(a.waitingSinceMs, a.id) < std::tie(b.waitingSinceMs, b.id)
                   : std::tie(b.lastMessageAtMs, b.id) < std::tie(a.lastMessageAtMs, a.id);
    }));
}

void StoreReadTest::foldersHoldWhatTheySay()
{
    TempStore store;
    got(store->ensureConversation({}, u"empty"_s, {}));
    got(store->ingest({{arriving(u"a"_s, u"R"_s, BaseMs, u"x"_s)}, {}}, BaseMs));
    const auto count = [&store](Folder folder) {
        return got(store->conversations(folder, {}, 9)).size();
    };
    QCOMPARE(count(Folder::All), 2);
    QCOMPARE(count(Folder::NeedsReply), 1);
    QCOMPARE(count(Folder::Unread), 1);
    QCOMPARE(count(Folder::Waiting), 0);
    QCOMPARE(count(Folder::Outbox), 0);
    QCOMPARE(count(Folder::NoReplyNeeded), 0);
    QCOMPARE(got(store->folderCounts()), (FolderCounts{1, 0, 1, 0, 0, 2}));
}

void StoreReadTest::markReadOnce()
{
    TempStore store;
    got(store->ingest(
        {{arriving(u"a"_s, u"R"_s, BaseMs, u"x"_s), arriving(u"b"_s, u"R"_s, BaseMs, u"x"_s)}, {}},
        BaseMs));
    const ConversationId in = got(store->findConversation(u"R"_s)).id;
    got(store->markRead(in));
    const Conversation read = got(store->conversation(in));
    QCOMPARE(read.unread, 0);
    QVERIFY(read.needsReply); // read is not answered
    QCOMPARE(got(store->folderCounts()).unread, 0);
    got(store->markRead(in));
    QCOMPARE(got(store->conversation(in)).rev, read.rev);
    QCOMPARE(refused(store->markRead({99})), StoreError::Kind::NotFound);
}

void StoreReadTest::aReferenceIsAnIdOrAReservation()
{
    TempStore store;
    const Conversation old = got(store->ensureConversation(u"c1"_s, u"R"_s, u"1"_s));
    const Conversation newest = got(store->ensureConversation(u"c2"_s, u"R"_s, u"2"_s));
    const Conversation other = got(store->ensureConversation(u"R9"_s, u"S"_s, u"2"_s));
    QCOMPARE(got(store->findConversation(u"c1"_s)).id, old.id);
    QCOMPARE(got(store->findConversation(u"R"_s)).id, newest.id);
    QCOMPARE(got(store->findConversation(u"R9"_s)).id, other.id);
    QCOMPARE(refused(store->findConversation(u"r"_s)), StoreError::Kind::NotFound);
    QCOMPARE(refused(store->findConversation(QString())), StoreError::Kind::NotFound);
}

void StoreReadTest::searchFinds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("hits");
    QTest::newRow("word") << u"towels"_s << QStringList{u"en"_s};
    QTest::newRow("prefix") << u"tow"_s << QStringList{u"en"_s};
    QTest::newRow("only the last is a prefix") << u"tow extra"_s << QStringList();
    QTest::newRow("all words") << u"extra towels"_s << QStringList{u"en"_s};
    QTest::newRow("accents") << u"cafe"_s << QStringList{u"fr"_s};
    QTest::newRow("case") << u"CAFÉ"_s << QStringList{u"fr"_s};
    QTest::newRow("one han character") << u"餐"_s << QStringList{u"zh"_s};
    QTest::newRow("han phrase") << u"早餐"_s << QStringList{u"zh"_s};
    QTest::newRow("han in other order") << u"餐早"_s << QStringList();
    QTest::newRow("kana with a long vowel") << u"ラーメン"_s << QStringList{u"ja"_s};
    QTest::newRow("thai") << u"สระ"_s << QStringList{u"th"_s};
    QTest::newRow("hyphen") << u"check-in"_s << QStringList{u"fr"_s, u"en"_s};
    QTest::newRow("syntax of the index") << u"body:towels OR ^ NEAR( \""_s << QStringList();
    QTest::newRow("signs") << u"*** \"\" ()"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("quote in a word") << u"\"towels"_s << QStringList{u"en"_s};
}

void StoreReadTest::searchFinds()
{
    QFETCH(QString, query);
    TempStore store;
    got(store->ingest({{arriving(u"en"_s, u"R"_s, BaseMs, u"Two extra towels, check-in 9"_s),
                        arriving(u"fr"_s, u"R"_s, BaseMs + 1, u"Le café? Check-in tard"_s),
                        arriving(u"zh"_s, u"R"_s, BaseMs + 2, u"请问早餐几点"_s),
                        arriving(u"ja"_s, u"R"_s, BaseMs + 3, u"近くにラーメン屋はある"_s),
                        arriving(u"th"_s, u"R"_s, BaseMs + 4, u"มีสระว่ายน้ำไหม"_s)},
                       {}},
                      BaseMs));
    QStringList ids;
    for (const SearchHit &hit : got(store->search(query, {}, 9))) {
        ids << hit.remoteId;
        QCOMPARE(hit.remoteConversation, u"c-R"_s);
        QCOMPARE(hit.reservation, u"R"_s);
        QVERIFY(!hit.snippet.isEmpty());
    }
    QTEST(ids, "hits");
}

void StoreReadTest::hitsComeInPagesNewestFirst()
{
    TempStore store;
    IncomingBatch batch;
    for (int i = 0; i < 9; ++i)
        batch.messages << arriving(u"m%1"_s.arg(i), u"R"_s, BaseMs + i, u"needle"_s);
    got(store->ingest(batch, BaseMs));
    QStringList ids;
    MessageId before;
    for (int page = 0; page < 4; ++page) {
        for (const SearchHit &hit : got(store->search(u"needle"_s, before, 4))) {
            ids.prepend(hit.remoteId);
            before = hit.message;
        }
    }
    QCOMPARE(ids.size(), 9);
    QVERIFY(std::ranges::is_sorted(ids));
}

void StoreReadTest::idsFollowTheTimeInAnyOrderOfArrival()
{
    std::mt19937 random(1);
    std::vector<int> order(60);
    std::iota(order.begin(), order.end(), 0);
    TempStore store;
    for (int round = 0; round < 3; ++round) {
        std::ranges::shuffle(order, random);
        IncomingBatch batch;
        for (const int i : order) { // arrives in three batches, each in no order
            if (i % 3 == round)
                batch.messages << arriving(u"m%1"_s.arg(i), u"R%1"_s.arg(i % 4), BaseMs + i / 2,
                                           u"needle"_s);
        }
        got(store->ingest(batch, BaseMs));
    }
    const auto hits = got(store->search(u"needle"_s, {}, 100));
    QCOMPARE(hits.size(), 60);
    QVERIFY(std::ranges::is_sorted(hits, std::ranges::greater{}, &SearchHit::sentAtMs));
    QVERIFY(std::ranges::is_sorted(hits, std::ranges::greater{}, &SearchHit::message));
}

void StoreReadTest::idsFollowTheTimeBefore1970()
{
    TempStore store;
    IncomingBatch batch;
    const QList<qint64> times{std::numeric_limits<qint64>::min(), -1, 0, 1,
                              std::numeric_limits<qint64>::max()};
    for (const qint64 time : times)
        batch.messages << arriving(u"m%1"_s.arg(time), u"R"_s, time, u"needle"_s);
    got(store->ingest(batch, BaseMs));
    const auto hits = got(store->search(u"needle"_s, {}, 9));
    QCOMPARE(hits.size(), times.size());
    QVERIFY(std::ranges::is_sorted(hits, std::ranges::greater{}, &SearchHit::sentAtMs));
    QVERIFY(std::ranges::all_of(hits, [](const SearchHit &hit) { return hit.message.isValid(); }));
}

void StoreReadTest::manyMessagesOfOneMillisecond()
{
    TempStore store;
    constexpr int Count = 70'000; // more than the ids of one millisecond
    // One of the next millisecond stands where the others overflow to.
    got(store->ingest({{arriving(u"next"_s, u"R"_s, BaseMs + 1, u"x"_s)}, {}}, BaseMs));
    constexpr int BatchSize = 5'000; // sanitized, a call may not take a whole minute
    int stored = 0;
    for (int first = 0; first < Count; first += BatchSize) {
        IncomingBatch batch;
        for (int i = first; i < first + BatchSize; ++i)
            batch.messages << arriving(u"m%1"_s.arg(i), u"R"_s, BaseMs, {});
        stored += got(store->ingest(batch, BaseMs)).stored;
    }
    QCOMPARE(stored, Count);
    // The way over taken ids is remembered, else each message would walk all of it again.
    QCOMPARE(storedCount(store.path(), u"message_id_spill WHERE next_id ="
                                       " (SELECT max(id) + 1 FROM message)"_s),
             1);
    QCOMPARE(got(store->findConversation(u"R"_s)).messageCount, Count + 1);
    got(store->ingest({{arriving(u"later"_s, u"R"_s, BaseMs + 1, u"needle"_s)}, {}}, BaseMs));
    QCOMPARE(got(store->search(u"needle"_s, {}, 1)).size(), 1);
}

void StoreReadTest::limitsAreKeptInBounds()
{
    TempStore store;
    got(store->ingest({{arriving(u"a"_s, u"R"_s, BaseMs, u"needle"_s),
                        arriving(u"b"_s, u"S"_s, BaseMs, u"needle"_s)},
                       {}},
                      BaseMs));
    for (const int limit : {-1, 0, 1}) {
        QCOMPARE(got(store->conversations(Folder::All, {}, limit)).size(), 1);
        QCOMPARE(got(store->search(u"needle"_s, {}, limit)).size(), 1);
    }
    QCOMPARE(got(store->conversations(Folder::All, {}, 1'000'000)).size(), 2);
}

void StoreReadTest::pagesUseTheirIndex_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("messages") << u"SELECT body FROM message WHERE conversation_id = 1"
                                 " AND (sent_at_ms, remote_id) < (5, 'x')"
                                 " ORDER BY sent_at_ms DESC, remote_id DESC LIMIT 5"_s;
    QTest::newRow("needs reply") << u"SELECT * FROM conversation WHERE needs_reply = 1"
                                    " AND (waiting_since_ms, id) > (5, 6)"
                                    " ORDER BY waiting_since_ms ASC, id ASC LIMIT 5"_s;
    QTest::newRow("waiting") << u"SELECT * FROM conversation"
                                " WHERE needs_reply = 0 AND message_count > 0"
                                " ORDER BY last_message_at_ms DESC, id DESC LIMIT 5"_s;
    QTest::newRow("all") << u"SELECT * FROM conversation WHERE TRUE"
                            " ORDER BY last_message_at_ms DESC, id DESC LIMIT 5"_s;
    QTest::newRow("hits") << u"SELECT rowid FROM message_text WHERE message_text MATCH 'x'"
                             " AND rowid < 7 ORDER BY rowid DESC LIMIT 5"_s;
    QTest::newRow("open replies") << u"SELECT min(id) FROM outbox p WHERE conversation_id = 1"
                                     " AND id < 9 AND state NOT IN (3, 6)"_s;
}

void StoreReadTest::pagesUseTheirIndex()
{
    QFETCH(QString, sql);
    TempStore store;
    QVERIFY(await(store->open())->operator bool());
    const auto plan = storedRows(store.path(), u"EXPLAIN QUERY PLAN "_s + sql);
    QCOMPARE(plan.size(), 1); // no sort after it
    const QString detail = plan.first().value(3).toString();
    QVERIFY2(detail.contains(u"INDEX"_s), qPrintable(detail));
}

QTEST_GUILESS_MAIN(StoreReadTest)
#include "StoreReadTest.moc"
