#include "app/desktop/NotificationController.h"
#include "app/desktop/NotificationService.h"
#include "models/store/TriageStore.h"
#include "tests/app/FakeNotificationServer.h"
#include "tests/support/TempStore.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 AtMs = 1'700'000'000'000;

/// A store whose conversations r-1, r-2, … have unread messages, and a controller on it.
struct World {
    TempStore store{};
    QTemporaryDir folder{};
    Settings settings{folder.path()};
    NotificationController controller{
        {.store = store.operator->(), .handling = &*store, .settings = &settings},
        QDBusConnection::sessionBus()};
    QSignalSpy opened{&controller, &NotificationController::openAsked};
    QSignalSpy unavailable{&controller, &NotificationController::unavailable};

    Conversation receive(int number, const QString &text)
    {
        const QString place = u"r-%1"_s.arg(number);
        ++m_messages;
        IncomingMessage message =
            arriving(u"%1-%2"_s.arg(place).arg(m_messages), place, AtMs + m_messages, text);
        message.sender = SenderKind::Guest;
        message.isSenderKindKnown = true;
        got(store->ingest({{message}, {}}, AtMs));
        return got(store->findConversation(place));
    }
    QList<Conversation> receiveMany(int conversations)
    {
        QList<Conversation> rows;
        for (int number = 1; number <= conversations; ++number)
            rows.append(receive(number, u"secret words"_s));
        return rows;
    }

private:
    int m_messages = 0;
};

} // namespace

/// When desktop notifications are shown, with what, and when they are withdrawn.
class NotificationControllerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theTextStaysOutUnlessWanted();
    void aNewMessageReplaces();
    void readingWithdraws();
    void manyShareOneThatGoesWithTheLastRead();
    void openNamesTheConversation();
    void replyLaterKeepsItUnread();
    void switchedOffShowsNothingAndWithdraws();
    void withoutAServerEachPollIsToldOnce();
};

void NotificationControllerTest::theTextStaysOutUnlessWanted()
{
    FakeNotificationServer server;
    server.capabilities = {u"body-markup"_s, u"actions"_s};
    QVERIFY2(server.start(), "run it by dbus-run-session");
    World world;
    const Conversation row = world.receive(1, u"Is <b>breakfast</b> included?"_s);
    world.controller.show(1, {row});
    QTRY_COMPARE(server.shown.size(), 1);
    QVERIFY(!server.shown.at(0).body.contains(u"breakfast"_s));
    QVERIFY(server.shown.at(0).body.contains(u"1 new message"_s) ||
            server.shown.at(0).body.contains(u"new message(s)"_s)); // no translator in this test
    QVERIFY(server.shown.at(0).summary.contains(u"r-1"_s));
    QVERIFY(server.shown.at(0).actions.contains(u"open"_s));
    QVERIFY(server.shown.at(0).actions.contains(u"later"_s));
    QVERIFY(world.settings.set(Settings::Key::NotificationText, true));
    world.controller.show(1, {row});
    QTRY_COMPARE(server.shown.size(), 2);
    QVERIFY(server.shown.at(1).body.contains(u"Is &lt;b&gt;breakfast&lt;/b&gt; included?"_s));
}

void NotificationControllerTest::aNewMessageReplaces()
{
    FakeNotificationServer server;
    QVERIFY(server.start());
    World world;
    world.controller.show(1, {world.receive(1, u"a"_s)});
    QTRY_COMPARE(server.shown.size(), 1);
    world.controller.show(1, {world.receive(1, u"b"_s)});
    QTRY_COMPARE(server.shown.size(), 2);
    QCOMPARE(server.shown.at(1).id, server.shown.at(0).id);
    world.controller.show(1, {world.receive(2, u"c"_s)});
    QTRY_COMPARE(server.shown.size(), 3);
    QVERIFY(server.shown.at(2).id != server.shown.at(0).id);
}

void NotificationControllerTest::readingWithdraws()
{
    FakeNotificationServer server;
    QVERIFY(server.start());
    World world;
    const Conversation one = world.receive(1, u"a"_s);
    const Conversation two = world.receive(2, u"b"_s);
    world.controller.show(2, {one});
    QTRY_COMPARE(server.shown.size(), 1);
    world.controller.show(2, {two});
    QTRY_COMPARE(server.shown.size(), 2);
    got(world.store->markRead(two.id));
    QTRY_COMPARE(server.closed, QList<uint>{server.shown.at(1).id});
    // Read before the desktop was told: it does not stay.
    const Conversation three = world.receive(3, u"c"_s);
    got(world.store->markRead(three.id));
    world.controller.show(1, {three});
    QTRY_COMPARE(server.shown.size(), 3);
    QTRY_COMPARE(server.closed.size(), 2);
    QCOMPARE(server.closed.at(1), server.shown.at(2).id);
}

void NotificationControllerTest::manyShareOneThatGoesWithTheLastRead()
{
    FakeNotificationServer server;
    QVERIFY(server.start());
    World world;
    const QList<Conversation> rows = world.receiveMany(NotificationController::MostSingle + 1);
    world.controller.show(1, {rows.first()}); // it has one of its own already
    QTRY_COMPARE(server.shown.size(), 1);
    world.controller.show(9, rows);
    QTRY_COMPARE(server.shown.size(), 2);
    QTRY_COMPARE(server.closed, QList<uint>{server.shown.at(0).id});
    QVERIFY(!server.shown.at(1).body.contains(u"secret"_s));
    for (const Conversation &row : rows.mid(1))
        got(world.store->markRead(row.id));
    got(world.store->folderCounts());
    QCOMPARE(server.closed.size(), 1); // one is unread still
    got(world.store->markRead(rows.first().id));
    QTRY_COMPARE(server.closed.size(), 2);
    QCOMPARE(server.closed.at(1), server.shown.at(1).id);
}

void NotificationControllerTest::openNamesTheConversation()
{
    FakeNotificationServer server;
    server.capabilities = {u"actions"_s};
    QVERIFY(server.start());
    World world;
    const Conversation row = world.receive(1, u"a"_s);
    world.controller.show(1, {row});
    QTRY_COMPARE(server.shown.size(), 1);
    // The id is known to the controller once a replacement names it.
    world.controller.show(1, {row});
    QTRY_COMPARE(server.shown.size(), 2);
    QCOMPARE(server.shown.at(1).replaced, server.shown.at(0).id);
    Q_EMIT server.ActionInvoked(server.shown.at(0).id, u"default"_s);
    QTRY_COMPARE(world.opened.size(), 1);
    QCOMPARE(world.opened.at(0).at(0).value<ConversationId>(), row.id);
    QTRY_COMPARE(server.closed.size(), 1);
}

void NotificationControllerTest::replyLaterKeepsItUnread()
{
    FakeNotificationServer server;
    server.capabilities = {u"actions"_s};
    QVERIFY(server.start());
    World world;
    const Conversation row = world.receive(1, u"a"_s);
    world.controller.show(1, {row});
    QTRY_COMPARE(server.shown.size(), 1);
    world.controller.show(1, {row}); // its id is known then
    QTRY_COMPARE(server.shown.size(), 2);
    Q_EMIT server.ActionInvoked(server.shown.at(0).id, u"later"_s);
    QTRY_COMPARE(server.closed.size(), 1);
    QCOMPARE(got(world.store->conversation(row.id)).unread, 1);
    QVERIFY(got(world.store->conversation(row.id)).needsReply);
    QCOMPARE(world.opened.size(), 0);
}

void NotificationControllerTest::switchedOffShowsNothingAndWithdraws()
{
    FakeNotificationServer server;
    QVERIFY(server.start());
    World world;
    const Conversation row = world.receive(1, u"a"_s);
    world.controller.show(1, {row});
    QTRY_COMPARE(server.shown.size(), 1);
    QVERIFY(world.settings.set(Settings::Key::Notifications, false));
    QTRY_COMPARE(server.closed.size(), 1);
    world.controller.show(1, {row});
    QVERIFY(world.settings.set(Settings::Key::Notifications, true));
    world.controller.show(1, {row});
    QTRY_COMPARE(server.shown.size(), 2); // the one in between was not shown
}

void NotificationControllerTest::withoutAServerEachPollIsToldOnce()
{
    World world;
    const QList<Conversation> rows = world.receiveMany(2);
    world.controller.show(5, rows);
    QTRY_COMPARE(world.unavailable.size(), 1);
    QVERIFY(!world.unavailable.at(0).at(1).toString().contains(u"secret"_s));
    world.controller.show(5, rows);
    QTRY_COMPARE(world.unavailable.size(), 2);
}

QTEST_GUILESS_MAIN(NotificationControllerTest)
#include "NotificationControllerTest.moc"
