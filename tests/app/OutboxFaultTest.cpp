#include "tests/app/EngineRig.h"

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
    EngineRig rig({.busyTimeoutMs = 20});
    const Conversation in = rig.quietConversation();
    rig.server->faults().add({.path = Send, .kind = SandboxFault::Kind::Delay, .delayMs = 3000});
    const OutboxItem item = rig.enqueue(in, Text);
    rig.machine.hold();
    std::optional<Settled> settled;
    QCoro::connect(rig.engine->outbox()->settle(item.id, std::chrono::minutes(5)), this,
                   [&settled](const Settled &end) { settled = end; });
    QTRY_COMPARE(rig.server->postCount(Send), 1);
    QCOMPARE(rig.reply(item.id).state, OutboxState::Sending);
    Intruder intruder(rig.storePath());
    QVERIFY(intruder.isIn);
    rig.machine.release();
    QTRY_VERIFY(settled.has_value());
    QVERIFY(settled->problem);
    QCOMPARE(settled->problem->kind, SyncProblem::StoreFailed);
    QCOMPARE(rig.reply(item.id).state, OutboxState::Sending);
    intruder.leave();
    // The same process writes what it knows; nothing is posted again.
    QTRY_VERIFY(rig.reply(item.id).state != OutboxState::Sending);
    const Settled end = rig.settle(item);
    QCOMPARE(end.item->state, OutboxState::Sent);
    QCOMPARE(rig.server->postCount(Send), 1);
    QCOMPARE(rig.messages(in).size(), 1);
}

void OutboxFaultTest::aRefusedKeyDoesNotFailEveryReply()
{
    EngineRig rig;
    rig.fault(Send, SandboxFault::Kind::Status, -1, 401);
    QList<OutboxItem> items;
    for (int i = 0; i < 7; ++i)
        items.append(rig.enqueue(rig.quietConversation(), Text));
    const SyncReport report = rig.sync();
    QVERIFY(report.problem);
    QCOMPARE(report.problem->kind, SyncProblem::Unauthorized);
    int failed = 0;
    for (const OutboxItem &item : items)
        failed += int(rig.reply(item.id).state == OutboxState::Failed);
    QVERIFY(failed >= 1);
    QVERIFY(failed <= OutboxRunner::MaxSideBySide);
    QCOMPARE(rig.server->postCount(Send), failed);
    // The key is right again: the next good poll lets the others go, a person the failed ones.
    rig.server->faults().clear();
    QVERIFY(!rig.sync().problem);
    QCOMPARE(rig.world->sendCount(Text), 7 - failed);
    for (const OutboxItem &item : items) {
        if (rig.reply(item.id).state == OutboxState::Failed)
            QCOMPARE(rig.retry(item.id).item->state, OutboxState::Sent);
    }
    QCOMPARE(rig.world->sendCount(Text), 7);
}

void OutboxFaultTest::stopEndsAPersonsLook()
{
    EngineRig rig;
    const Conversation in = rig.quietConversation();
    rig.fault(Send, SandboxFault::Kind::ResetBefore);
    const OutboxItem item = rig.enqueue(in, Text);
    QCOMPARE(rig.settle(item).item->state, OutboxState::Uncertain);
    rig.machine.hold();
    const int reads = rig.server->postCount(Read);
    rig.fault(Read, SandboxFault::Kind::HangBefore);
    std::optional<Settled> settled;
    QCoro::connect(rig.engine->outbox()->retry(item.id, std::chrono::minutes(1)), this,
                   [&settled](const Settled &end) { settled = end; });
    QTRY_COMPARE(rig.server->postCount(Read), reads + 1);
    const auto stopped = await(rig.engine->stop(true), std::chrono::seconds(5));
    QVERIFY(stopped.has_value());
    QVERIFY(settled.has_value());
    QCOMPARE(rig.reply(item.id).state, OutboxState::Uncertain);
}

void OutboxFaultTest::aStoreThatFailsBeforeTheClaimPostsNothing()
{
    EngineRig rig({.busyTimeoutMs = 20});
    const Conversation in = rig.quietConversation();
    const OutboxItem item = rig.enqueue(in, Text);
    Intruder intruder(rig.storePath());
    QVERIFY(intruder.isIn);
    const Settled failed = rig.settle(item);
    QVERIFY(failed.problem);
    QCOMPARE(failed.problem->kind, SyncProblem::StoreFailed);
    QCOMPARE(rig.server->postCount(Send), 0);
    intruder.leave();
    QTRY_COMPARE(rig.reply(item.id).state, OutboxState::Sent); // by itself, after a pause
    QCOMPARE(rig.world->sendCount(Text), 1);
}

QTEST_GUILESS_MAIN(OutboxFaultTest)
#include "OutboxFaultTest.moc"
