#include "tests/app/ScriptedEngineFixture.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Receiving when the provider, the disk or another program is at its worst: nothing is confirmed
/// that is not stored, nothing is lost, nothing is twice.
class ReceiveFaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatTheConfirmDoesNotListStaysPending();
    void aRefusedConfirmGoesOneByOne_data();
    void aRefusedConfirmGoesOneByOne();
    void anEndpointThatRefusesEverythingIsNotAskedAHundredTimes();
    void aConfirmThatIsNeverAnsweredIsHarmless();
    void aFullDiskConfirmsNothing();
    void aLockedStoreConfirmsNothing();
    void otherContentOfAKnownIdKeepsTheFirst();
    void twiceInOneBatchIsOneRow();
    void olderBatchesAfterNewerOnes();
    void oddElements_data();
    void oddElements();
    void aWrongCertificateSendsNothing();
};

void ReceiveFaultsTest::whatTheConfirmDoesNotListStaysPending()
{
    ScriptedEngineFixture fixture;
    fixture.say("a", "one");
    fixture.say("b", "two");
    fixture.keepsQueue = true;
    fixture.onConfirm = [&fixture](const QStringList &ids) {
        fixture.keepsQueue = true;
        fixture.queue.removeIf([&](const auto &item) { return item.first == ids.last(); });
        return LoopbackAnswer{.body =
                                  R"({"confirmedMessages":[")" + ids.last().toLatin1() + R"("]})"};
    };
    const SyncReport first = fixture.sync(QueuePoller::Mode::Once);
    QVERIFY(!first.problem);
    QCOMPARE(first.pull.stored, 2);
    QCOMPARE(first.pull.confirmed, 1);
    QCOMPARE(got(fixture.store->custodySums()).confirmed, 1);
    const SyncReport second = fixture.sync(QueuePoller::Mode::Once);
    QCOMPARE(second.pull.duplicates, 1);
    QCOMPARE(second.pull.confirmed, 1);
    QCOMPARE(fixture.queue.size(), 0);
    QCOMPARE(fixture.confirms.size(), 2);
    QCOMPARE(fixture.confirms.at(1), QStringList{fixture.confirms.at(0).first()});
}

void ReceiveFaultsTest::aRefusedConfirmGoesOneByOne_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("400") << 400;
    QTest::newRow("404") << 404;
}

void ReceiveFaultsTest::aRefusedConfirmGoesOneByOne()
{
    QFETCH(int, status);
    ScriptedEngineFixture fixture;
    fixture.say("a", "one");
    fixture.say("bad", "two");
    fixture.say("c", "three");
    fixture.onConfirm = [status](const QStringList &ids) {
        return LoopbackAnswer{.status = ids.contains(u"bad"_s) ? status : 200, .body = "{}"};
    };
    const SyncReport report = fixture.sync();
    QVERIFY(!report.problem);
    QCOMPARE(report.pull.confirmed, 2);
    QCOMPARE(fixture.messages().size(), 3);
    const auto aside =
        got(fixture.store->setAsideItems(CustodyStore::SetAsideFilter::Open, {}, 10));
    QCOMPARE(aside.size(), 1);
    QCOMPARE(aside.first().remoteId, u"bad"_s);
    QCOMPARE(aside.first().reason, u"confirm-refused"_s);
    // The refused one is never offered again, though it comes with every answer.
    const auto before = fixture.confirms.size();
    QVERIFY(!fixture.sync().problem);
    QCOMPARE(fixture.confirms.size(), before);
}

void ReceiveFaultsTest::anEndpointThatRefusesEverythingIsNotAskedAHundredTimes()
{
    ScriptedEngineFixture fixture;
    for (int i = 0; i < 100; ++i)
        fixture.say("m" + QByteArray::number(i), "x");
    fixture.onConfirm = [](const QStringList &) {
        return LoopbackAnswer{.status = 404, .body = "{}"};
    };
    const SyncReport report = fixture.sync(QueuePoller::Mode::Once);
    QVERIFY(report.problem);
    QVERIFY(fixture.confirms.size() <= 6);
    QCOMPARE(fixture.messages().size(), 100);
    QVERIFY(got(fixture.store->setAsideItems(CustodyStore::SetAsideFilter::All, {}, 10)).isEmpty());
}

void ReceiveFaultsTest::aConfirmThatIsNeverAnsweredIsHarmless()
{
    ScriptedEngineFixture fixture;
    fixture.say("a", "one");
    fixture.keepsQueue = true;
    int asked = 0;
    fixture.onConfirm = [&](const QStringList &) {
        fixture.keepsQueue = ++asked == 1;
        return LoopbackAnswer{.body = "{}",
                              .how = asked == 1 ? LoopbackAnswer::How::Close
                                                : LoopbackAnswer::How::Whole};
    };
    const SyncReport report = fixture.sync();
    QVERIFY(!report.problem);
    QCOMPARE(fixture.messages().size(), 1);
    QCOMPARE(report.pull.stored, 1);
    QCOMPARE(report.pull.duplicates, 1);
    QCOMPARE(fixture.queue.size(), 0);
}

void ReceiveFaultsTest::aFullDiskConfirmsNothing()
{
    ScriptedEngineFixture fixture;
    fixture.close();
    const int pages = storedRows(fixture.path(), u"PRAGMA page_count"_s).value(0).value(0).toInt();
    fixture.open({u"PRAGMA max_page_count = %1"_s.arg(pages + 6)});
    for (int i = 0; i < 100; ++i)
        fixture.say("m" + QByteArray::number(i), QByteArray(4000, 'x'));
    const SyncReport report = fixture.sync();
    QVERIFY(report.problem);
    QCOMPARE(report.problem->kind, SyncProblem::StoreFailed);
    QCOMPARE(report.problem->word, u"store-full"_s);
    QCOMPARE(fixture.confirms.size(), 0);
    QCOMPARE(fixture.queue.size(), 100);
    QCOMPARE(storedCount(fixture.path(), u"message"_s), 0);
    // With room again the next poll takes everything.
    fixture.close();
    fixture.open();
    QVERIFY(!fixture.sync().problem);
    QCOMPARE(fixture.messages().size(), 100);
    QCOMPARE(fixture.queue.size(), 0);
}

void ReceiveFaultsTest::aLockedStoreConfirmsNothing()
{
    ScriptedEngineFixture fixture(50); // what is 10 s for people
    fixture.say("a", "one");
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(fixture.path());
        QVERIFY(other.open());
        QSqlQuery query(other);
        bool isLocked = false;
        // Between the request's place in the budget and its answer.
        fixture.onLatest = [&] {
            if (!isLocked)
                isLocked = query.exec(u"BEGIN EXCLUSIVE"_s);
        };
        const SyncReport report = fixture.sync(QueuePoller::Mode::Once);
        QVERIFY(isLocked);
        QVERIFY(report.problem);
        QCOMPARE(report.problem->kind, SyncProblem::StoreFailed);
        QCOMPARE(report.problem->word, u"store-busy"_s);
        QCOMPARE(fixture.confirms.size(), 0);
        QVERIFY(query.exec(u"ROLLBACK"_s));
        fixture.onLatest = {};
        query.finish();
        query.clear();
        other.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    const SyncReport after = fixture.sync();
    QVERIFY(!after.problem);
    QCOMPARE(fixture.messages().size(), 1);
    QCOMPARE(fixture.confirms, QList<QStringList>{QStringList{u"a"_s}});
}

void ReceiveFaultsTest::otherContentOfAKnownIdKeepsTheFirst()
{
    ScriptedEngineFixture fixture;
    fixture.say("a", "the first");
    QVERIFY(!fixture.sync().problem);
    fixture.say("a", "another");
    const SyncReport report = fixture.sync();
    QCOMPARE(report.pull.duplicates, 1);
    QCOMPARE(report.pull.confirmed, 1);
    QCOMPARE(fixture.messages().size(), 1);
    QCOMPARE(fixture.messages().first().body, u"the first"_s);
    const auto raw = storedRows(fixture.path(), u"SELECT raw FROM message_variant"_s);
    QCOMPARE(raw.size(), 1);
    QVERIFY(raw.first().first().toByteArray().contains("another"));
}

void ReceiveFaultsTest::twiceInOneBatchIsOneRow()
{
    ScriptedEngineFixture fixture;
    fixture.say("a", "one");
    fixture.say("a", "one");
    const SyncReport report = fixture.sync();
    QVERIFY(!report.problem);
    QCOMPARE(report.pull.stored, 1);
    QCOMPARE(report.pull.duplicates, 1);
    QCOMPARE(fixture.messages().size(), 1);
    QCOMPARE(fixture.confirms, QList<QStringList>{QStringList{u"a"_s}});
}

void ReceiveFaultsTest::olderBatchesAfterNewerOnes()
{
    ScriptedEngineFixture fixture;
    const auto at = [&](const QByteArray &id, const QByteArray &time) {
        fixture.put(QString::fromLatin1(id), ScriptedEngineFixture::element(id, id, time));
    };
    at("newest", "2026-02-02T12:00:00Z");
    at("oldest", "2026-02-02T08:00:00Z");
    QVERIFY(!fixture.sync().problem);
    at("middle", "2026-02-02T10:00:00+00:00");
    at("older", "2026-02-02T10:00:00+01:00");
    QVERIFY(!fixture.sync().problem);
    QStringList ids;
    for (const Message &message : fixture.messages())
        ids.append(message.remoteId);
    QCOMPARE(ids, (QStringList{u"newest"_s, u"middle"_s, u"older"_s, u"oldest"_s}));
    const Conversation row = got(fixture.store->findConversation(u"c1"_s));
    QCOMPARE(row.snippet, u"newest"_s);
    QCOMPARE(row.unread, 4);
}

void ReceiveFaultsTest::oddElements_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QString>("id"); // empty = set aside
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("sender");
    const auto row = [](const char *name, const QByteArray &element, const QString &id,
                        const QString &body = {}, SenderKind sender = SenderKind::Other) {
        QTest::newRow(name) << element << id << body << int(sender);
    };
    const QByteArray place = R"("conversation":{"id":"c1","accommodation":7,"reservation":90})";
    row("numeric id beyond 32 bits and 53",
        R"({"message_id":9007199254740993,)" + place + R"(,"content":"x"})", u"9007199254740993"_s,
        u"x"_s);
    row("null content", R"({"message_id":"a",)" + place + R"(,"content":null})", u"a"_s);
    row("unknown fields", R"({"message_id":"a","x":{"y":[1]},)" + place + R"(,"content":"x"})",
        u"a"_s, u"x"_s);
    row("unknown sender kind",
        R"({"message_id":"a",)" + place +
            R"(,"content":"x","sender":{"participant_id":"p","metadata":{"type":"robot"}}})",
        u"a"_s, u"x"_s);
    row("no sender at all", R"({"message_id":"a",)" + place + R"(,"content":"x"})", u"a"_s, u"x"_s);
    row("no id", R"({"content":"x",)" + place + "}", {});
    row("not an object", "7", {});
    row("no place", R"({"message_id":"a","content":"x"})", {});
}

void ReceiveFaultsTest::oddElements()
{
    QFETCH(QByteArray, element);
    QFETCH(QString, id);
    QFETCH(QString, body);
    QFETCH(int, sender);
    ScriptedEngineFixture fixture;
    fixture.put(u"odd"_s, element);
    fixture.say("good", "beside it");
    const SyncReport report = fixture.sync();
    QVERIFY(!report.problem);
    QCOMPARE(report.pull.fetched,
             report.pull.stored + report.pull.duplicates + report.pull.setAside);
    const auto rows = fixture.messages();
    QCOMPARE(rows.size(), id.isEmpty() ? 1 : 2);
    QVERIFY(std::ranges::any_of(rows, [](const Message &m) { return m.remoteId == u"good"; }));
    if (id.isEmpty()) {
        QCOMPARE(got(fixture.store->custodySums()).setAsideOpen, 1);
        return;
    }
    const auto found = std::ranges::find(rows, id, &Message::remoteId);
    QVERIFY(found != rows.end());
    QCOMPARE(found->body, body);
    QCOMPARE(int(found->sender), sender);
    QVERIFY(fixture.confirms.first().contains(id));
}

void ReceiveFaultsTest::aWrongCertificateSendsNothing()
{
    LoopbackServer server(LoopbackServer::Security::SelfSigned);
    server.answer(200, "{}");
    TempStore store;
    ManualClock clock;
    ClockAdvancer machine(&clock);
    Engine engine(
        &*store, &clock,
        {.access = {.base = normalizedBase(server.url()), .affiliateId = u"42"_s, .token = "key"}});
    const auto failed = await(engine.open());
    QVERIFY(failed && !*failed);
    const auto report = await(engine.synchronise(QueuePoller::Mode::Once, Priority::Background));
    QVERIFY(report && report->problem);
    QCOMPARE(server.requests().size(), 0);
    QCOMPARE(got(store->custodySums()).polls, 0);
    (void)await(engine.stop(true));
}

QTEST_GUILESS_MAIN(ReceiveFaultsTest)
#include "ReceiveFaultsTest.moc"
