#include "tests/app/WireRig.h"

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
    WireRig rig;
    rig.say("a", "one");
    rig.say("b", "two");
    rig.keepsQueue = true;
    rig.onConfirm = [&rig](const QStringList &ids) {
        rig.keepsQueue = true;
        rig.queue.removeIf([&](const auto &item) { return item.first == ids.last(); });
        return LoopbackAnswer{.body =
                                  R"({"confirmedMessages":[")" + ids.last().toLatin1() + R"("]})"};
    };
    const SyncReport first = rig.sync(SyncEngine::Mode::Once);
    QVERIFY(!first.problem);
    QCOMPARE(first.pull.stored, 2);
    QCOMPARE(first.pull.confirmed, 1);
    QCOMPARE(got(rig.store->custodySums()).confirmed, 1);
    const SyncReport second = rig.sync(SyncEngine::Mode::Once);
    QCOMPARE(second.pull.duplicates, 1);
    QCOMPARE(second.pull.confirmed, 1);
    QCOMPARE(rig.queue.size(), 0);
    QCOMPARE(rig.confirms.size(), 2);
    QCOMPARE(rig.confirms.at(1), QStringList{rig.confirms.at(0).first()});
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
    WireRig rig;
    rig.say("a", "one");
    rig.say("bad", "two");
    rig.say("c", "three");
    rig.onConfirm = [status](const QStringList &ids) {
        return LoopbackAnswer{.status = ids.contains(u"bad"_s) ? status : 200, .body = "{}"};
    };
    const SyncReport report = rig.sync();
    QVERIFY(!report.problem);
    QCOMPARE(report.pull.confirmed, 2);
    QCOMPARE(rig.messages().size(), 3);
    const auto aside = got(rig.store->setAsideItems(CustodyStore::SetAsideFilter::Open, {}, 10));
    QCOMPARE(aside.size(), 1);
    QCOMPARE(aside.first().remoteId, u"bad"_s);
    QCOMPARE(aside.first().reason, u"confirm-refused"_s);
    // The refused one is never offered again, though it comes with every answer.
    const auto before = rig.confirms.size();
    QVERIFY(!rig.sync().problem);
    QCOMPARE(rig.confirms.size(), before);
}

void ReceiveFaultsTest::anEndpointThatRefusesEverythingIsNotAskedAHundredTimes()
{
    WireRig rig;
    for (int i = 0; i < 100; ++i)
        rig.say("m" + QByteArray::number(i), "x");
    rig.onConfirm = [](const QStringList &) { return LoopbackAnswer{.status = 404, .body = "{}"}; };
    const SyncReport report = rig.sync(SyncEngine::Mode::Once);
    QVERIFY(report.problem);
    QVERIFY(rig.confirms.size() <= 6);
    QCOMPARE(rig.messages().size(), 100);
    QVERIFY(got(rig.store->setAsideItems(CustodyStore::SetAsideFilter::All, {}, 10)).isEmpty());
}

void ReceiveFaultsTest::aConfirmThatIsNeverAnsweredIsHarmless()
{
    WireRig rig;
    rig.say("a", "one");
    rig.keepsQueue = true;
    int asked = 0;
    rig.onConfirm = [&](const QStringList &) {
        rig.keepsQueue = ++asked == 1;
        return LoopbackAnswer{.body = "{}",
                              .how = asked == 1 ? LoopbackAnswer::How::Close
                                                : LoopbackAnswer::How::Whole};
    };
    const SyncReport report = rig.sync();
    QVERIFY(!report.problem);
    QCOMPARE(rig.messages().size(), 1);
    QCOMPARE(report.pull.stored, 1);
    QCOMPARE(report.pull.duplicates, 1);
    QCOMPARE(rig.queue.size(), 0);
}

void ReceiveFaultsTest::aFullDiskConfirmsNothing()
{
    WireRig rig;
    rig.close();
    const int pages = storedRows(rig.path(), u"PRAGMA page_count"_s).value(0).value(0).toInt();
    rig.open({u"PRAGMA max_page_count = %1"_s.arg(pages + 6)});
    for (int i = 0; i < 100; ++i)
        rig.say("m" + QByteArray::number(i), QByteArray(4000, 'x'));
    const SyncReport report = rig.sync();
    QVERIFY(report.problem);
    QCOMPARE(report.problem->kind, SyncProblem::StoreFailed);
    QCOMPARE(report.problem->word, u"store-full"_s);
    QCOMPARE(rig.confirms.size(), 0);
    QCOMPARE(rig.queue.size(), 100);
    QCOMPARE(storedCount(rig.path(), u"message"_s), 0);
    // With room again the next poll takes everything.
    rig.close();
    rig.open();
    QVERIFY(!rig.sync().problem);
    QCOMPARE(rig.messages().size(), 100);
    QCOMPARE(rig.queue.size(), 0);
}

void ReceiveFaultsTest::aLockedStoreConfirmsNothing()
{
    WireRig rig(50); // what is 10 s for people
    rig.say("a", "one");
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(rig.path());
        QVERIFY(other.open());
        QSqlQuery query(other);
        bool isLocked = false;
        // Between the request's place in the budget and its answer.
        rig.onLatest = [&] {
            if (!isLocked)
                isLocked = query.exec(u"BEGIN EXCLUSIVE"_s);
        };
        const SyncReport report = rig.sync(SyncEngine::Mode::Once);
        QVERIFY(isLocked);
        QVERIFY(report.problem);
        QCOMPARE(report.problem->kind, SyncProblem::StoreFailed);
        QCOMPARE(report.problem->word, u"store-busy"_s);
        QCOMPARE(rig.confirms.size(), 0);
        QVERIFY(query.exec(u"ROLLBACK"_s));
        rig.onLatest = {};
        query.finish();
        query.clear();
        other.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    const SyncReport after = rig.sync();
    QVERIFY(!after.problem);
    QCOMPARE(rig.messages().size(), 1);
    QCOMPARE(rig.confirms, QList<QStringList>{QStringList{u"a"_s}});
}

void ReceiveFaultsTest::otherContentOfAKnownIdKeepsTheFirst()
{
    WireRig rig;
    rig.say("a", "the first");
    QVERIFY(!rig.sync().problem);
    rig.say("a", "another");
    const SyncReport report = rig.sync();
    QCOMPARE(report.pull.duplicates, 1);
    QCOMPARE(report.pull.confirmed, 1);
    QCOMPARE(rig.messages().size(), 1);
    QCOMPARE(rig.messages().first().body, u"the first"_s);
    const auto raw = storedRows(rig.path(), u"SELECT raw FROM message_variant"_s);
    QCOMPARE(raw.size(), 1);
    QVERIFY(raw.first().first().toByteArray().contains("another"));
}

void ReceiveFaultsTest::twiceInOneBatchIsOneRow()
{
    WireRig rig;
    rig.say("a", "one");
    rig.say("a", "one");
    const SyncReport report = rig.sync();
    QVERIFY(!report.problem);
    QCOMPARE(report.pull.stored, 1);
    QCOMPARE(report.pull.duplicates, 1);
    QCOMPARE(rig.messages().size(), 1);
    QCOMPARE(rig.confirms, QList<QStringList>{QStringList{u"a"_s}});
}

void ReceiveFaultsTest::olderBatchesAfterNewerOnes()
{
    WireRig rig;
    const auto at = [&](const QByteArray &id, const QByteArray &time) {
        rig.put(QString::fromLatin1(id), WireRig::element(id, id, time));
    };
    at("newest", "2026-02-02T12:00:00Z");
    at("oldest", "2026-02-02T08:00:00Z");
    QVERIFY(!rig.sync().problem);
    at("middle", "2026-02-02T10:00:00+00:00");
    at("older", "2026-02-02T10:00:00+01:00");
    QVERIFY(!rig.sync().problem);
    QStringList ids;
    for (const Message &message : rig.messages())
        ids.append(message.remoteId);
    QCOMPARE(ids, (QStringList{u"newest"_s, u"middle"_s, u"older"_s, u"oldest"_s}));
    const Conversation row = got(rig.store->findConversation(u"c1"_s));
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
    WireRig rig;
    rig.put(u"odd"_s, element);
    rig.say("good", "beside it");
    const SyncReport report = rig.sync();
    QVERIFY(!report.problem);
    QCOMPARE(report.pull.fetched,
             report.pull.stored + report.pull.duplicates + report.pull.setAside);
    const auto rows = rig.messages();
    QCOMPARE(rows.size(), id.isEmpty() ? 1 : 2);
    QVERIFY(std::ranges::any_of(rows, [](const Message &m) { return m.remoteId == u"good"; }));
    if (id.isEmpty()) {
        QCOMPARE(got(rig.store->custodySums()).setAsideOpen, 1);
        return;
    }
    const auto found = std::ranges::find(rows, id, &Message::remoteId);
    QVERIFY(found != rows.end());
    QCOMPARE(found->body, body);
    QCOMPARE(int(found->sender), sender);
    QVERIFY(rig.confirms.first().contains(id));
}

void ReceiveFaultsTest::aWrongCertificateSendsNothing()
{
    LoopbackServer server(LoopbackServer::Security::SelfSigned);
    server.answer(200, "{}");
    TempStore store;
    ManualClock clock;
    TimeMachine machine(&clock);
    Engine engine(
        &*store, &clock,
        {.access = {.base = normalizedBase(server.url()), .affiliateId = u"42"_s, .token = "key"}});
    const auto failed = await(engine.open());
    QVERIFY(failed && !*failed);
    const auto report = await(engine.synchronise(SyncEngine::Mode::Once, Priority::Background));
    QVERIFY(report && report->problem);
    QCOMPARE(server.requests().size(), 0);
    QCOMPARE(got(store->custodySums()).polls, 0);
    (void)await(engine.stop(true));
}

QTEST_GUILESS_MAIN(ReceiveFaultsTest)
#include "ReceiveFaultsTest.moc"
