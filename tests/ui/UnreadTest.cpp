#include "tests/ui/WindowFixture.h"
#include "ui/style/Theme.h"
#include "ui/thread/ThreadView.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// What counts as read: only what was in view for a second, in a window that is in front.
class UnreadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    // Windows of the offscreen platform cannot be raised, and it says so.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s)); }
    void comingBackBeginsTheSecondAgain();
    void whatCameUnwatchedHasTheLineAndStaysUnread();
};

namespace {
const QString Long = u"long"_s;
}

void UnreadTest::comingBackBeginsTheSecondAgain()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    const ConversationId first = fixture.conversation(u"4365432109"_s);
    const ConversationId second = fixture.conversation(u"4376543210"_s);
    const auto look = [&](ConversationId id, int ms) {
        window.openConversation(id);
        QVERIFY(fixture.settle());
        fixture.clock.advance(std::chrono::milliseconds(ms));
        QVERIFY(fixture.settle());
    };
    // As arrow keys do: none of the visits is a second long, together they are.
    look(first, 600);
    look(second, 300);
    look(first, 600);
    look(second, 600);
    QCOMPARE(got(fixture.store->conversation(first)).unread, 1);
    QCOMPARE(got(fixture.store->conversation(second)).unread, 1);
    fixture.clock.advance(std::chrono::milliseconds(400));
    QTRY_COMPARE(got(fixture.store->conversation(second)).unread, 0);
    QCOMPARE(got(fixture.store->conversation(first)).unread, 1);
}

void UnreadTest::whatCameUnwatchedHasTheLineAndStaysUnread()
{
    WindowFixture fixture;
    fixture.fillLong(Long, 40);
    got(fixture.store->markRead(fixture.conversation(Long)));
    fixture.window().openConversation(fixture.conversation(Long));
    QVERIFY(fixture.settle());
    auto *const view = fixture.find<ThreadView>(u"threadView");
    QCOMPARE(view->unreadLineRow(), -1);
    // Another window is in front.
    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY(!view->window()->isActiveWindow());
    fixture.receive(
        {said(SenderKind::Guest, u"n1"_s, Long, fixture.clock.nowMs(), u"first of two"_s),
         said(SenderKind::Guest, u"n2"_s, Long, fixture.clock.nowMs() + 1, u"second"_s)});
    QTRY_VERIFY(view->unreadLineRow() >= 0);
    QVERIFY(view->spokenText(view->unreadLineRow()).contains(u"first of two"_s));
    QVERIFY(fixture.settle());
    fixture.clock.advance(std::chrono::seconds(5));
    QVERIFY(fixture.settle());
    QCOMPARE(got(fixture.store->findConversation(Long)).unread, 2);
    // So many that they do not fit: the line stays in view.
    QList<IncomingMessage> many;
    for (int i = 0; i < 60; ++i)
        many.append(said(SenderKind::Guest, u"m-%1"_s.arg(i), Long, fixture.clock.nowMs() + 10 + i,
                         u"and number %1"_s.arg(i)));
    fixture.receive(many);
    QTRY_VERIFY(!view->isAtEnd());
    QVERIFY(fixture.settle());
    QVERIFY(view->spokenText(view->unreadLineRow()).contains(u"first of two"_s));
    QVERIFY(view->viewport()->rect().contains(view->rowRect(view->unreadLineRow()).topLeft()));
    // In front again: a second later what is seen is read.
    view->window()->activateWindow();
    QTRY_VERIFY(view->window()->isActiveWindow());
    fixture.clock.advance(std::chrono::milliseconds(1000));
    QTRY_VERIFY(got(fixture.store->findConversation(Long)).unread < 62);
    QVERIFY(got(fixture.store->findConversation(Long)).unread > 0);
}

QTEST_MAIN(UnreadTest)
#include "UnreadTest.moc"
