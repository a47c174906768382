#include "app/desktop/Notifier.h"
#include "tests/support/FakeSyncPort.h"
#include "tests/support/TempStore.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 AtMs = 1'700'000'000'000;

IncomingMessage message(const QString &id, const QString &conversation, SenderKind who)
{
    IncomingMessage made = arriving(id, conversation, AtMs, u"words"_s);
    made.sender = who;
    made.isSenderKindKnown = true;
    return made;
}

/// A store, the engine's word about it, and who counts.
struct Fixture {
    TempStore store{};
    FakeSyncPort sync{};
    Notifier notifier{store.operator->(), &sync};
    QSignalSpy arrived{&notifier, &Notifier::arrived};

    void poll(bool isSyncing)
    {
        SyncStatus status = sync.now;
        status.isSyncing = isSyncing;
        sync.say(status);
    }
    void receive(const QList<IncomingMessage> &messages)
    {
        got(store->ingest({messages, {}}, AtMs));
    }
    /// What waits in the store's threads has come back.
    void settle()
    {
        got(store->folderCounts());
        QCoreApplication::processEvents();
        got(store->folderCounts());
        QCoreApplication::processEvents();
    }
};

} // namespace

/// Desktop notifications: grouped, once a poll, not for our own echoes.
class NotifierTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aPollIsToldOnce();
    void whatWasThereIsNotTold();
    void ourOwnEchoIsNotTold();
    void whatComesAfterReadingIsTold();
};

void NotifierTest::aPollIsToldOnce()
{
    Fixture fixture;
    fixture.settle();
    fixture.poll(true);
    fixture.receive({message(u"a1"_s, u"r-1"_s, SenderKind::Property)});
    fixture.receive({message(u"a2"_s, u"r-1"_s, SenderKind::Property),
                     message(u"b1"_s, u"r-2"_s, SenderKind::Guest)});
    fixture.settle();
    QCOMPARE(fixture.arrived.size(), 0); // the poll is under way
    fixture.poll(false);
    QTRY_COMPARE(fixture.arrived.size(), 1);
    QCOMPARE(fixture.arrived.at(0).at(0).toInt(), 3);
    QCOMPARE(fixture.arrived.at(0).at(1).value<QList<Conversation>>().size(), 2);
    fixture.poll(true); // an idle poll
    fixture.poll(false);
    fixture.settle();
    QCOMPARE(fixture.arrived.size(), 1);
}

void NotifierTest::whatWasThereIsNotTold()
{
    TempStore store;
    got(store->ingest({{message(u"a1"_s, u"r-1"_s, SenderKind::Property)}, {}}, AtMs));
    FakeSyncPort sync;
    const Notifier notifier(store.operator->(), &sync);
    const QSignalSpy arrived(&notifier, &Notifier::arrived);
    SyncStatus status;
    sync.say(status);
    got(store->folderCounts());
    QCoreApplication::processEvents();
    QCOMPARE(arrived.size(), 0);
}

void NotifierTest::ourOwnEchoIsNotTold()
{
    Fixture fixture;
    fixture.settle();
    const ConversationId id =
        got(fixture.store->ensureConversation(u"r-1"_s, u"r-1"_s, u"13921698"_s)).id;
    NewReply wanted;
    wanted.conversation = id;
    wanted.body = u"words"_s;
    const OutboxItem item = got(fixture.store->enqueue(wanted, AtMs));
    got(fixture.store->claim(item.id, {}, AtMs, AtMs));
    OutboxStep step;
    step.id = item.id;
    step.from = OutboxState::Sending;
    step.event = OutboxEvent::Accepted;
    step.atMs = step.sentAtMs = AtMs;
    step.remoteId = u"ours"_s;
    got(fixture.store->advance(step));
    fixture.poll(true);
    fixture.receive({message(u"ours"_s, u"r-1"_s, SenderKind::Guest)});
    fixture.poll(false);
    fixture.settle();
    QCOMPARE(fixture.arrived.size(), 0);
}

void NotifierTest::whatComesAfterReadingIsTold()
{
    Fixture fixture;
    fixture.settle();
    fixture.receive({message(u"a1"_s, u"r-1"_s, SenderKind::Property),
                     message(u"a2"_s, u"r-1"_s, SenderKind::Property)});
    QTRY_COMPARE(fixture.arrived.size(), 1);
    const ConversationId id = got(fixture.store->findConversation(u"r-1"_s)).id;
    got(fixture.store->markRead(id));
    fixture.settle();
    fixture.receive({message(u"a3"_s, u"r-1"_s, SenderKind::Property)});
    QTRY_COMPARE(fixture.arrived.size(), 2);
    QCOMPARE(fixture.arrived.at(1).at(0).toInt(), 1);
}

QTEST_GUILESS_MAIN(NotifierTest)
#include "NotifierTest.moc"
