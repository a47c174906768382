#include "app/engine/custody/CustodyDocument.h"
#include "app/engine/custody/CustodyService.h"
#include "app/engine/custody/GapAuditor.h"
#include "app/engine/custody/SetAsideReader.h"
#include "tests/app/EngineFixture.h"
#include "tests/support/TempStore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Read = u"/messages/conversations"_s;

} // namespace

/// The proof while the engine works: audits, a second collector, set-aside items, the document.
class CustodyEngineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void anAuditFindsWhatAnotherCollectorTook();
    void anAuditOfAWholeConversationFindsNothing();
    void anAuditKeepsOutOfTheWay();
    void whatCannotBeReadIsNotInTheWay();
    void pollingAudits();
    void anUpdateReadsWhatWasSetAside();
    void theDocumentTellsEverything();
    void maskedTextsTellNothing();
};

void CustodyEngineTest::anAuditFindsWhatAnotherCollectorTook()
{
    EngineFixture fixture;
    fixture.machine.hold();
    const Conversation conversation = fixture.quietConversation();
    (void)fixture.write(conversation, SimulatorSide::Property, u"for everybody"_s);
    fixture.machine.release();
    QVERIFY(!fixture.sync().problem);
    fixture.machine.hold();
    fixture.clock.advance(std::chrono::minutes(1));
    const QString taken = fixture.write(conversation, SimulatorSide::Property, u"taken away"_s);
    QVERIFY(fixture.world->confirm({taken})); // the other program was quicker
    fixture.machine.release();
    QVERIFY(!fixture.sync().problem);
    QCOMPARE(fixture.messages(conversation).size(), 1);

    GapAuditor *auditor = fixture.engine->auditor();
    QSignalSpy found(auditor, &GapAuditor::foundOnlyInHistory);
    QSignalSpy warned(auditor, &GapAuditor::secondCollectorSeen);
    const auto audit = await(auditor->auditNext());
    QVERIFY(audit && audit->isDone);
    QCOMPARE(audit->found, 1);
    QCOMPARE(found.size(), 1);
    QCOMPARE(warned.size(), 0); // it may still come
    QCOMPARE(fixture.messages(conversation).size(), 2);
    QCOMPARE(got(fixture.store->custodySums()).onlyInHistory, 1);

    fixture.clock.advance(std::chrono::hours(2));
    QVERIFY(!fixture.sync().problem);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a second collector: 1 "_s));
    QVERIFY(await(auditor->auditNext())->isDone);
    QCOMPARE(warned.size(), 1);
    QCOMPARE(warned.first().first().value<SecondCollector>().missed, 1);
    fixture.clock.advance(std::chrono::hours(2));
    QVERIFY(!await(auditor->auditNext())->isDone); // the queue was not asked for long
    QVERIFY(!fixture.sync().problem);
    QVERIFY(await(auditor->auditNext())->isDone);
    QCOMPARE(warned.size(), 1); // once
    QCOMPARE(got(fixture.store->custodySums()).missedByQueue, 1);
}

void CustodyEngineTest::anAuditOfAWholeConversationFindsNothing()
{
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    (void)fixture.write(conversation, SimulatorSide::Property, u"hello"_s);
    QVERIFY(!fixture.sync().problem);
    const auto audit = await(fixture.engine->auditor()->auditNext());
    QVERIFY(audit && audit->isDone);
    QCOMPARE(audit->found, 0);
    QCOMPARE(got(fixture.store->custodySums()).onlyInHistory, 0);
    // Not again within the hour.
    QVERIFY(!await(fixture.engine->auditor()->auditNext())->isDone);
    QCOMPARE(fixture.server->postCount(Read), 1);
}

void CustodyEngineTest::anAuditKeepsOutOfTheWay()
{
    EngineFixture fixture({.requestsPerMinute = 6});
    const Conversation conversation = fixture.quietConversation();
    (void)fixture.write(conversation, SimulatorSide::Property, u"hello"_s);
    fixture.machine.hold();
    QVERIFY(!fixture.sync(QueuePoller::Mode::Once).problem); // latest and confirm
    QVERIFY(!fixture.sync(QueuePoller::Mode::Once).problem); // latest: half of the minute is spent
    const auto audit = await(fixture.engine->auditor()->auditNext());
    QVERIFY(audit);
    QVERIFY(!audit->isDone);
    QCOMPARE(fixture.server->postCount(Read), 0);
    fixture.clock.advance(std::chrono::seconds(61));
    QVERIFY(await(fixture.engine->auditor()->auditNext())->isDone);
    QCOMPARE(fixture.server->postCount(Read), 1);
}

void CustodyEngineTest::whatCannotBeReadIsNotInTheWay()
{
    EngineFixture fixture;
    const Conversation first = fixture.quietConversation();
    const Conversation second = fixture.quietConversation();
    (void)fixture.write(first, SimulatorSide::Property, u"hello"_s);
    (void)fixture.write(second, SimulatorSide::Property, u"hello"_s);
    QVERIFY(!fixture.sync().problem);
    fixture.fault(Read, SimulatorFault::Kind::Status, 1, 404);
    const auto refused = await(fixture.engine->auditor()->auditNext());
    QVERIFY(refused && refused->problem && !refused->isDone);
    QVERIFY(await(fixture.engine->auditor()->auditNext())->isDone);
    QVERIFY(!await(fixture.engine->auditor()->auditNext())->isDone);
    QCOMPARE(fixture.server->postCount(Read), 2);
}

void CustodyEngineTest::pollingAudits()
{
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    (void)fixture.write(conversation, SimulatorSide::Property, u"hello"_s);
    fixture.engine->startPolling();
    QTRY_VERIFY(fixture.server->postCount(Read) >= 1);
    QTRY_VERIFY(got(fixture.store->custodySums()).audits >= 1);
}

void CustodyEngineTest::anUpdateReadsWhatWasSetAside()
{
    EngineFixture fixture;
    // An older program could not read any of these; today's can read two of them.
    const IncomingBatch batch{
        {},
        {{u"a"_s, u"bad-content"_s,
          R"({"message_id":"a","conversation":{"id":"c9","accommodation":"7"},"content":"hello"})"},
         {{}, u"no-id"_s, R"({"content":"who am I?"})"},
         {u"r"_s, u"confirm-refused"_s, {}}}};
    QCOMPARE(got(fixture.store->ingest(batch, BaseMs)).setAside, 3);
    const Conversation conversation = fixture.quietConversation();
    ConversationSnapshot history{.conversation = conversation.remoteId,
                                 .accommodation = conversation.accommodation,
                                 .reservation = conversation.reservation};
    history.unreadable.append({u"h"_s, u"bad-content"_s, R"({"id":"h","content":"there"})"});
    got(fixture.store->ingestSnapshot(conversation.id, history, BaseMs));

    const auto report =
        await(readSetAsideAgain(fixture.store.get(), fixture.store.get(), &fixture.clock));
    QVERIFY(report && *report);
    QCOMPARE(report->value().nowRead, 2);
    QCOMPARE(report->value().stillAside, 2);
    QCOMPARE(fixture.messages(got(fixture.store->findConversation(u"c9"_s))).first().body,
             u"hello"_s);
    QCOMPARE(fixture.messages(conversation).first().body, u"there"_s);
    QCOMPARE(got(fixture.store->custodySums()).setAsideOpen, 2);
}

void CustodyEngineTest::theDocumentTellsEverything()
{
    EngineFixture fixture;
    (void)fixture.quietConversation();
    QVERIFY(fixture.world->addMessages(5));
    fixture.server->faults().add({.path = u"/messages/latest"_s,
                                  .kind = SimulatorFault::Kind::StrayElement,
                                  .times = 1,
                                  .body = R"({"content":"who am I?"})"});
    QVERIFY(!fixture.sync().problem);
    CustodyService service(fixture.store.get(), fixture.store.get(), &fixture.clock);
    QSignalSpy ended(&service, &CustodyPort::exportEnded);
    const QString path = fixture.folder.filePath(u"exports/custody.json"_s);
    service.exportTo(path);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().at(1).toString(), QString());

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    QCOMPARE(QFileInfo(fixture.folder.filePath(u"exports"_s)).permissions() &
                 QFile::Permissions(0x0077),
             QFile::Permissions());
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject sums = document[u"sums"_s].toObject();
    QCOMPARE(sums[u"set_aside"_s].toInt(), 1);
    QCOMPARE(sums[u"fetched"_s].toInt(), sums[u"stored"_s].toInt() + sums[u"duplicates"_s].toInt() +
                                             sums[u"set_aside"_s].toInt());
    QCOMPARE(document[u"polls"_s].toArray().size(), 2);
    const QJsonObject item = document[u"set_aside"_s].toArray().first().toObject();
    QCOMPARE(item[u"reason"_s].toString(), u"no-id"_s);
    QVERIFY(item[u"raw"_s].toString().contains(u"who am I?"));
    QVERIFY(document[u"last_good_poll_at"_s].isString());

    service.exportTo(fixture.folder.filePath(u"no/such/folder/x.json"_s));
    QTRY_COMPARE(ended.size(), 2);
    QVERIFY(!ended.last().at(1).toString().isEmpty());
}

void CustodyEngineTest::maskedTextsTellNothing()
{
    const QString text =
        masked(R"({"message_id":"m1","content":"Ring Ana at 5","sender":{"metadata":)"
               R"({"type":"guest","name":"Ana"}},"id":"not an id but words","list":["Ana"]})");
    QVERIFY(text.contains(u"\"m1\""));
    QVERIFY(text.contains(u"\"guest\""));
    QVERIFY(text.contains(u"(13 characters)"));
    QVERIFY(!text.contains(u"Ana"));
    QVERIFY(!text.contains(u"words"));
    QCOMPARE(masked("Ana"), u"(3 bytes)"_s);
}

QTEST_GUILESS_MAIN(CustodyEngineTest)
#include "CustodyEngineTest.moc"
