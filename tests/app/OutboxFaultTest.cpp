#include "tests/app/EngineFixture.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Send = u"/messages/send"_s;
const QString Read = u"/messages/conversations"_s;
const QString Text = u"We land at 21:40. Can we still check in?"_s;

/// Another program that holds the file's write lock.
class Intruder {
public:
    explicit Intruder(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"intruder"_s);
        database.setDatabaseName(path);
        isIn = database.open() && QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s);
    }
    ~Intruder() { leave(); }
    void leave()
    {
        QSqlDatabase::database(u"intruder"_s, false).close();
        QSqlDatabase::removeDatabase(u"intruder"_s);
    }
    bool isIn = false;
};

} // namespace

/// What the store, the account and the end of the program may do to a reply on its way.
class OutboxFaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void anOutcomeTheStoreCouldNotTakeIsKept();
    void aRefusedKeyDoesNotFailEveryReply();
    void stopEndsAPersonsLook();
    void aStoreThatFailsBeforeTheClaimPostsNothing();
};

void OutboxFaultTest::anOutcomeTheStoreCouldNotTakeIsKept()
{
    EngineFixture fixture({.busyTimeoutMs = 20});
    const Conversation in = fixture.quietConversation();
    fixture.server->faults().add(
        {.path = Send, .kind = SimulatorFault::Kind::Delay, .delayMs = 3000});
    const OutboxItem item = fixture.enqueue(in, Text);
    fixture.machine.hold();
    std::optional<Settled> settled;
    QCoro::connect(fixture.engine->outbox()->settle(item.id, std::chrono::minutes(5)), this,
                   [&settled](const Settled &end) { settled = end; });
    QTRY_COMPARE(fixture.server->postCount(Send), 1);
    QCOMPARE(fixture.reply(item.id).state, OutboxState::Sending);
    Intruder intruder(fixture.storePath());
    QVERIFY(intruder.isIn);
    fixture.machine.release();
    QTRY_VERIFY(settled.has_value());
    QVERIFY(settled->problem);
    QCOMPARE(settled->problem->kind, SyncProblem::StoreFailed);
    QCOMPARE(fixture.reply(item.id).state, OutboxState::Sending);
    intruder.leave();
    // The same process writes what it knows; nothing is posted again.
    QTRY_VERIFY(fixture.reply(item.id).state != OutboxState::Sending);
    const Settled end = fixture.settle(item);
    QCOMPARE(end.item->state, OutboxState::Sent);
    QCOMPARE(fixture.server->postCount(Send), 1);
    QCOMPARE(fixture.messages(in).size(), 1);
}

void OutboxFaultTest::aRefusedKeyDoesNotFailEveryReply()
{
    EngineFixture fixture;
    fixture.fault(Send, SimulatorFault::Kind::Status, -1, 401);
    QList<OutboxItem> items;
    for (int i = 0; i < 7; ++i)
        items.append(fixture.enqueue(fixture.quietConversation(), Text));
    const SyncReport report = fixture.sync();
    QVERIFY(report.problem);
    QCOMPARE(report.problem->kind, SyncProblem::Unauthorized);
    int failed = 0;
    for (const OutboxItem &item : items)
        failed += int(fixture.reply(item.id).state == OutboxState::Failed);
    QVERIFY(failed >= 1);
    QVERIFY(failed <= OutboxRunner::MaxSideBySide);
    QCOMPARE(fixture.server->postCount(Send), failed);
    // The key is right again: the next good poll lets the others go, a person the failed ones.
    fixture.server->faults().clear();
    QVERIFY(!fixture.sync().problem);
    QCOMPARE(fixture.world->sendCount(Text), 7 - failed);
    for (const OutboxItem &item : items) {
        if (fixture.reply(item.id).state == OutboxState::Failed)
            QCOMPARE(fixture.retry(item.id).item->state, OutboxState::Sent);
    }
    QCOMPARE(fixture.world->sendCount(Text), 7);
}

void OutboxFaultTest::stopEndsAPersonsLook()
{
    EngineFixture fixture;
    const Conversation in = fixture.quietConversation();
    fixture.fault(Send, SimulatorFault::Kind::ResetBefore);
    const OutboxItem item = fixture.enqueue(in, Text);
    QCOMPARE(fixture.settle(item).item->state, OutboxState::Uncertain);
    fixture.machine.hold();
    const int reads = fixture.server->postCount(Read);
    fixture.fault(Read, SimulatorFault::Kind::HangBefore);
    std::optional<Settled> settled;
    QCoro::connect(fixture.engine->outbox()->retry(item.id, std::chrono::minutes(1)), this,
                   [&settled](const Settled &end) { settled = end; });
    QTRY_COMPARE(fixture.server->postCount(Read), reads + 1);
    const auto stopped = await(fixture.engine->stop(true), std::chrono::seconds(5));
    QVERIFY(stopped.has_value());
    QVERIFY(settled.has_value());
    QCOMPARE(fixture.reply(item.id).state, OutboxState::Uncertain);
}

void OutboxFaultTest::aStoreThatFailsBeforeTheClaimPostsNothing()
{
    EngineFixture fixture({.busyTimeoutMs = 20});
    const Conversation in = fixture.quietConversation();
    const OutboxItem item = fixture.enqueue(in, Text);
    Intruder intruder(fixture.storePath());
    QVERIFY(intruder.isIn);
    const Settled failed = fixture.settle(item);
    QVERIFY(failed.problem);
    QCOMPARE(failed.problem->kind, SyncProblem::StoreFailed);
    QCOMPARE(fixture.server->postCount(Send), 0);
    intruder.leave();
    QTRY_COMPARE(fixture.reply(item.id).state, OutboxState::Sent); // by itself, after a pause
    QCOMPARE(fixture.world->sendCount(Text), 1);
}

QTEST_GUILESS_MAIN(OutboxFaultTest)
#include "OutboxFaultTest.moc"
