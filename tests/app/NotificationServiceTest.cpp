#include "app/desktop/NotificationService.h"
#include "tests/app/FakeNotificationServer.h"

#include <QDBusPendingCall>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

DesktopNotification words(const QString &summary, const QString &body = u"words"_s)
{
    return {.summary = summary,
            .body = body,
            .actions = {{u"default"_s, u"Open"_s}, {u"later"_s, u"Reply later"_s}}};
}

/// A client with a connection of its own.
struct Client {
    QDBusConnection bus = QDBusConnection::sessionBus();
    NotificationService service{bus};
    QSignalSpy activated{&service, &NotificationService::activated};
    QSignalSpy failed{&service, &NotificationService::failed};

    /// What was sent before, either way, has arrived: the bus keeps the order.
    [[nodiscard]] bool settle() const
    {
        const QDBusPendingCall call = bus.asyncCall(QDBusMessage::createMethodCall(
            FakeNotificationServer::Service, FakeNotificationServer::Path,
            FakeNotificationServer::Service, u"GetCapabilities"_s));
        return QTest::qWaitFor([&call] { return call.isFinished(); });
    }
};

} // namespace

/// The client of org.freedesktop.Notifications against a server on a bus of its own.
class NotificationServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theTextIsPlain_data();
    void theTextIsPlain();
    void longTextIsShortened();
    void aServerWithoutActionsGetsNone();
    void oneTagIsOneNotification();
    void aReplacementWaitsForTheId();
    void whatIsWithdrawnBeforeItsIdIsClosed();
    void anActionNamesItsTag();
    void foreignAndEndedIdsAreIgnored();
    void anIdThatIsUsedAgainBelongsToTheNewerOne();
    void aRestartForgetsIds();
    void aServerThatEndsMeanwhileIsTold();
    void aRefusalIsTold();
    void withoutAServerItIsTold();
    void theEndWithdrawsEverything();
    void theActivationTokenIsKept();
};

void NotificationServiceTest::theTextIsPlain_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("escaped");
    const auto row = [](const char *name, const QString &body, const QString &plain,
                        const QString &escaped) {
        QTest::newRow(name) << body << plain << escaped;
    };
    row("markup", u"<b>bold</b>"_s, u"<b>bold</b>"_s, u"&lt;b&gt;bold&lt;/b&gt;"_s);
    row("an entity", u"Tom &amp; Ana"_s, u"Tom &amp; Ana"_s, u"Tom &amp;amp; Ana"_s);
    row("a bare ampersand", u"Q&A"_s, u"Q&A"_s, u"Q&amp;A"_s);
    row("an open tag", u"<b"_s, u"<b"_s, u"&lt;b"_s);
    row("a link", u"<a href=\"http://x\">y</a>"_s, u"<a href=\"http://x\">y</a>"_s,
        u"&lt;a href=&quot;http://x&quot;&gt;y&lt;/a&gt;"_s);
    row("an image", u"<img src=\"/etc/passwd\"/>"_s, u"<img src=\"/etc/passwd\"/>"_s,
        u"&lt;img src=&quot;/etc/passwd&quot;/&gt;"_s);
    row("lines", u"one\ntwo\r\n\n\n three"_s, u"one\ntwo\nthree"_s, u"one\ntwo\nthree"_s);
    row("an override", u"a\u202Egnp.exe"_s, u"agnp.exe"_s, u"agnp.exe"_s);
    row("other scripts", u"هل الإفطار مشمول؟"_s, u"هل الإفطار مشمول؟"_s, u"هل الإفطار مشمول؟"_s);
    row("nothing", QString(), QString(), QString());
}

void NotificationServiceTest::theTextIsPlain()
{
    QFETCH(QString, body);
    QFETCH(QString, plain);
    QFETCH(QString, escaped);
    const QList<QPair<QStringList, QString>> servers{
        {{u"body"_s, u"actions"_s}, plain},
        {{u"body"_s, u"body-markup"_s}, escaped},
    };
    for (const auto &[capabilities, expected] : servers) {
        FakeNotificationServer server;
        server.capabilities = capabilities;
        QVERIFY2(server.start(), "run it by dbus-run-session");
        Client client;
        client.service.show(7, words(body, body));
        QTRY_COMPARE(server.shown.size(), 1);
        const FakeNotificationServer::Shown &shown = server.shown.first();
        QCOMPARE(shown.body, expected);
        QCOMPARE(shown.summary, QString(plain).replace(u'\n', u' ')); // never markup, one line
        QCOMPARE(shown.replaced, 0U);
        QCOMPARE(shown.application, u"Innbox"_s);
        QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"innbox"_s);
        QCOMPARE(shown.hints.value(u"urgency"_s).typeId(), int(QMetaType::UChar));
        QCOMPARE(client.failed.size(), 0);
    }
}

void NotificationServiceTest::longTextIsShortened()
{
    FakeNotificationServer server;
    server.capabilities = {u"body-markup"_s};
    QVERIFY(server.start());
    Client client;
    const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s; // one character
    client.service.show(1, words(QString(10'000, u'x'), QString(10'000, u'&')));
    client.service.show(2, words(family.repeated(2000), family.repeated(2000)));
    QTRY_COMPARE(server.shown.size(), 2);
    for (const FakeNotificationServer::Shown &shown : server.shown) {
        QVERIFY(shown.summary.size() <= NotificationService::LongestSummary);
        QVERIFY(shown.summary.endsWith(u'…'));
        QVERIFY(shown.body.endsWith(u'…'));
        const bool isFamily = shown.body.startsWith(family);
        const QString piece = isFamily ? family : u"&amp;"_s;
        QCOMPARE(QString(shown.body).remove(piece), u"…"_s); // no piece was cut within
        QVERIFY(shown.body.count(piece) > 20);
    }
}

void NotificationServiceTest::aServerWithoutActionsGetsNone()
{
    for (const bool hasActions : {true, false}) {
        FakeNotificationServer server;
        server.capabilities = hasActions ? QStringList{u"actions"_s} : QStringList{u"body"_s};
        QVERIFY(server.start());
        Client client;
        client.service.show(1, words(u"Ana"_s));
        QTRY_COMPARE(server.shown.size(), 1);
        const QStringList expected{u"default"_s, u"Open"_s, u"later"_s, u"Reply later"_s};
        QCOMPARE(server.shown.first().actions, hasActions ? expected : QStringList());
    }
}

void NotificationServiceTest::oneTagIsOneNotification()
{
    FakeNotificationServer server;
    QVERIFY(server.start());
    Client client;
    client.service.show(1, words(u"one"_s));
    client.service.show(2, words(u"two"_s));
    QTRY_COMPARE(server.shown.size(), 2);
    QVERIFY(client.settle());
    client.service.show(1, words(u"one, more"_s));
    QTRY_COMPARE(server.shown.size(), 3);
    const auto idOf = [&server](const QString &summary) {
        for (const FakeNotificationServer::Shown &shown : server.shown) {
            if (shown.summary == summary)
                return shown.id;
        }
        return 0U;
    };
    QCOMPARE(server.shown.at(2).replaced, idOf(u"one"_s));
    client.service.withdraw(2);
    QTRY_COMPARE(server.closed, QList<uint>{idOf(u"two"_s)});
    client.service.withdraw(2); // twice, and one that never was
    client.service.withdraw(99);
    QVERIFY(client.settle());
    QCOMPARE(server.closed.size(), 1);
    QCOMPARE(client.service.shown(), QList<qint64>{1});
}

void NotificationServiceTest::aReplacementWaitsForTheId()
{
    FakeNotificationServer server;
    server.isHolding = true;
    QVERIFY(server.start());
    Client client;
    client.service.show(1, words(u"first"_s));
    QTRY_COMPARE(server.shown.size(), 1);
    client.service.show(1, words(u"second"_s));
    client.service.show(1, words(u"third"_s));
    QVERIFY(client.settle());
    QCOMPARE(server.shown.size(), 1); // else the server would show several
    server.release();
    QTRY_COMPARE(server.shown.size(), 2);
    QCOMPARE(server.shown.at(1).summary, u"third"_s);
    QCOMPARE(server.shown.at(1).replaced, server.shown.at(0).id);
}

void NotificationServiceTest::whatIsWithdrawnBeforeItsIdIsClosed()
{
    FakeNotificationServer server;
    server.isHolding = true;
    QVERIFY(server.start());
    Client client;
    client.service.show(1, words(u"read at once"_s));
    client.service.show(2, words(u"read, then one more"_s));
    QTRY_COMPARE(server.shown.size(), 2);
    client.service.withdraw(1);
    client.service.withdraw(2);
    client.service.show(2, words(u"one more"_s));
    server.release();
    QTRY_COMPARE(server.shown.size(), 3);
    QTRY_COMPARE(server.closed.size(), 1);
    QCOMPARE(server.shown.at(2).summary, u"one more"_s);
    QVERIFY(server.closed.first() != server.shown.at(2).id);
    QCOMPARE(client.service.shown(), QList<qint64>{2});
}

void NotificationServiceTest::anActionNamesItsTag()
{
    FakeNotificationServer server;
    QVERIFY(server.start());
    Client client;
    client.service.show(41, words(u"Ana"_s));
    QTRY_COMPARE(server.shown.size(), 1);
    QVERIFY(client.settle());
    Q_EMIT server.ActionInvoked(server.shown.first().id, u"later"_s);
    QTRY_COMPARE(client.activated.size(), 1);
    QCOMPARE(client.activated.first().at(0).toLongLong(), 41);
    QCOMPARE(client.activated.first().at(1).toString(), u"later"_s);
}

void NotificationServiceTest::foreignAndEndedIdsAreIgnored()
{
    FakeNotificationServer server;
    QVERIFY(server.start());
    Client client;
    client.service.show(1, words(u"Ana"_s));
    QTRY_COMPARE(server.shown.size(), 1);
    QVERIFY(client.settle());
    const uint id = server.shown.first().id;
    Q_EMIT server.ActionInvoked(id + 1, u"default"_s); // of another program
    Q_EMIT server.NotificationClosed(id + 1, 2);
    Q_EMIT server.ActionInvoked(0, u"default"_s);
    QVERIFY(client.settle());
    QCOMPARE(client.activated.size(), 0);
    QCOMPARE(client.service.shown(), QList<qint64>{1});
    Q_EMIT server.NotificationClosed(id, 2);
    QTRY_COMPARE(client.service.shown(), QList<qint64>());
    Q_EMIT server.ActionInvoked(id, u"default"_s); // the id is somebody else's now
    QVERIFY(client.settle());
    QCOMPARE(client.activated.size(), 0);
    client.service.show(1, words(u"Ana"_s));
    QTRY_COMPARE(server.shown.size(), 2);
    QCOMPARE(server.shown.at(1).replaced, 0U); // not what another program shows there
}

void NotificationServiceTest::anIdThatIsUsedAgainBelongsToTheNewerOne()
{
    FakeNotificationServer server;
    QVERIFY(server.start());
    Client client;
    client.service.show(1, words(u"old"_s));
    QTRY_COMPARE(server.shown.size(), 1);
    QVERIFY(client.settle());
    server.nextId = server.shown.first().id; // it forgot the old one without a word
    client.service.show(2, words(u"new"_s));
    QTRY_COMPARE(server.shown.size(), 2);
    QVERIFY(client.settle());
    QCOMPARE(client.service.shown(), QList<qint64>{2});
    Q_EMIT server.ActionInvoked(server.shown.at(1).id, u"default"_s);
    QTRY_COMPARE(client.activated.size(), 1);
    QCOMPARE(client.activated.first().at(0).toLongLong(), 2);
}

void NotificationServiceTest::aRestartForgetsIds()
{
    FakeNotificationServer server;
    QVERIFY(server.start());
    Client client;
    client.service.show(1, words(u"one"_s));
    QTRY_COMPARE(server.shown.size(), 1);
    QVERIFY(client.settle());
    const uint id = server.shown.first().id;
    server.stop();
    QTRY_COMPARE(client.service.shown(), QList<qint64>());
    server.capabilities = {u"body-markup"_s}; // another one took its place
    QVERIFY(server.start());
    Q_EMIT server.ActionInvoked(id, u"default"_s);
    client.service.withdraw(1);
    client.service.show(1, words(u"one"_s, u"a < b"_s));
    QTRY_COMPARE(server.shown.size(), 2);
    QCOMPARE(server.shown.at(1).replaced, 0U);
    QCOMPARE(server.shown.at(1).body, u"a &lt; b"_s);
    QCOMPARE(server.closed, QList<uint>());
    QCOMPARE(client.activated.size(), 0);
}

void NotificationServiceTest::aServerThatEndsMeanwhileIsTold()
{
    FakeNotificationServer server;
    server.isHolding = true;
    QVERIFY(server.start());
    Client client;
    client.service.show(1, words(u"one"_s));
    client.service.show(2, words(u"two"_s));
    QTRY_COMPARE(server.shown.size(), 2);
    client.service.withdraw(2);
    server.stop();
    QTRY_COMPARE(client.failed.size(), 1);
    QCOMPARE(client.failed.first().at(0).toLongLong(), 1);
    QCOMPARE(client.service.shown(), QList<qint64>());
}

void NotificationServiceTest::aRefusalIsTold()
{
    FakeNotificationServer server;
    server.isHolding = true;
    QVERIFY(server.start());
    Client client;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a notification was refused"_s));
    client.service.show(1, words(u"one"_s));
    QTRY_COMPARE(server.shown.size(), 1);
    server.refuse();
    QTRY_COMPARE(client.failed.size(), 1);
    client.service.show(1, words(u"one"_s));
    QTRY_COMPARE(server.shown.size(), 2);
    QVERIFY(client.settle());
    QCOMPARE(client.service.shown(), QList<qint64>{1});
}

void NotificationServiceTest::withoutAServerItIsTold()
{
    Client client;
    client.service.show(1, words(u"one"_s));
    client.service.show(2, words(u"two"_s));
    QTRY_COMPARE(client.failed.size(), 2);
    QCOMPARE(client.service.shown(), QList<qint64>());
    FakeNotificationServer server; // it starts later
    QVERIFY(server.start());
    client.service.show(1, words(u"one"_s));
    QTRY_COMPARE(server.shown.size(), 1);
    QCOMPARE(client.failed.size(), 2);
}

void NotificationServiceTest::theEndWithdrawsEverything()
{
    FakeNotificationServer server;
    QVERIFY(server.start());
    {
        Client client;
        client.service.show(1, words(u"one"_s));
        client.service.show(2, words(u"two"_s));
        QTRY_COMPARE(server.shown.size(), 2);
        QVERIFY(client.settle());
    }
    QTRY_COMPARE(server.closed.size(), 2);
}

void NotificationServiceTest::theActivationTokenIsKept()
{
    FakeNotificationServer server;
    QVERIFY(server.start());
    Client client;
    client.service.show(1, words(u"one"_s));
    QTRY_COMPARE(server.shown.size(), 1);
    QVERIFY(client.settle());
    Q_EMIT server.ActivationToken(server.shown.first().id + 1, u"foreign"_s);
    Q_EMIT server.ActivationToken(server.shown.first().id, u"token-1"_s);
    QVERIFY(client.settle());
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), "token-1"_ba);
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

QTEST_GUILESS_MAIN(NotificationServiceTest)
#include "NotificationServiceTest.moc"
