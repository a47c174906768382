#include "ui/thread/ThreadView.h"
#include "models/items/MessageListModel.h"
#include "models/items/OutboxModel.h"
#include "tests/ui/WindowFixture.h"
#include "ui/style/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

class ThreadViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void itOpensAtTheEndAndFollows();
    void arrivalsDoNotMoveWhatIsRead();
    void olderPagesDoNotMoveWhatIsRead();
    void anotherWidthDoesNotMoveWhatIsRead();
    void everyMessageOfALongConversationCanBeReached();
    void textIsSelectedByMouseAndCopied();
    void aDoubleClickSelectsAWord();
    void keysWalkAndCopyMessages();
    void aScreenReaderHearsEveryMessage();
    void aHitScrollsToItsMessage();
};

namespace {

const QString Long = u"long"_s;

/// A thread in a window of its own.
struct Thread {
    explicit Thread(WindowFixture &fixture)
        : messages(fixture.store.operator->()), outbox(fixture.store.operator->()),
          view(&messages, &outbox, &fixture.clock)
    {
        view.resize(600, 500);
        view.show();
        view.activateWindow();
    }
    void open(const Conversation &row)
    {
        view.setConversation(row);
        messages.setConversation(row.id);
        outbox.setConversation(row.id);
    }
    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([this] { return messages.isSettled() && outbox.isSettled(); });
    }
    /// The message at the middle of the viewport and where it stands.
    [[nodiscard]] QPair<QString, int> middle() const
    {
        for (int row = 0; row < view.rowCount(); ++row) {
            if (view.rowRect(row).bottom() > 250)
                return {view.spokenText(row), view.rowRect(row).top()};
        }
        return {};
    }
    MessageListModel messages;
    OutboxModel outbox;
    ThreadView view;
};

Conversation rowOf(WindowFixture &fixture, const QString &reservation)
{
    got(fixture.store->markRead(fixture.conversation(reservation)));
    return got(fixture.store->findConversation(reservation));
}

} // namespace

void ThreadViewTest::itOpensAtTheEndAndFollows()
{
    WindowFixture fixture;
    fixture.fillLong(Long, 200);
    Thread thread(fixture);
    thread.open(rowOf(fixture, Long));
    QVERIFY(thread.settle());
    QVERIFY(thread.view.isAtEnd());
    const int last = thread.view.rowCount() - 1;
    QVERIFY(thread.view.rowRect(last).bottom() <= thread.view.viewport()->height());
    fixture.receive(
        {said(SenderKind::Property, u"new"_s, Long, fixture.clock.nowMs(), u"newest"_s)});
    QTRY_VERIFY(thread.view.spokenText(thread.view.rowCount() - 1).contains(u"newest"_s));
    QVERIFY(thread.view.isAtEnd());
}

void ThreadViewTest::arrivalsDoNotMoveWhatIsRead()
{
    WindowFixture fixture;
    fixture.fillLong(Long, 200);
    Thread thread(fixture);
    thread.open(rowOf(fixture, Long));
    QVERIFY(thread.settle());
    QScrollBar *const bar = thread.view.verticalScrollBar();
    bar->setValue(bar->maximum() - 900);
    QVERIFY(thread.settle());
    const auto before = thread.middle();
    const int rows = thread.view.rowCount();
    fixture.receive(
        {said(SenderKind::Property, u"below"_s, Long, fixture.clock.nowMs(), u"below"_s),
         said(SenderKind::Guest, u"above"_s, Long, BaseMs - 150 * 60'000, u"above"_s)});
    fixture.reply(Long, u"and a reply"_s, OutboxState::Queued);
    QTRY_VERIFY(thread.view.rowCount() >= rows + 3);
    QVERIFY(thread.settle());
    QCOMPARE(thread.middle(), before);
}

void ThreadViewTest::olderPagesDoNotMoveWhatIsRead()
{
    WindowFixture fixture;
    fixture.fillLong(Long, 400);
    Thread thread(fixture);
    thread.open(rowOf(fixture, Long));
    QVERIFY(thread.settle());
    QScrollBar *const bar = thread.view.verticalScrollBar();
    for (int step = 0; step < 5; ++step) {
        bar->setValue(qMax(1, bar->value() / 3));
        const auto before = thread.middle(); // an older page is asked for now
        QVERIFY(thread.settle());
        QCOMPARE(thread.middle(), before);
    }
    QVERIFY(thread.view.rowCount() > 2 * MessageListModel::PageRows);
}

void ThreadViewTest::anotherWidthDoesNotMoveWhatIsRead()
{
    WindowFixture fixture;
    fixture.fillLong(Long, 200);
    Thread thread(fixture);
    thread.open(rowOf(fixture, Long));
    QVERIFY(thread.settle());
    QScrollBar *const bar = thread.view.verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    QVERIFY(thread.settle());
    const auto top = [&thread] {
        for (int row = 0; row < thread.view.rowCount(); ++row) {
            if (thread.view.rowRect(row).bottom() > 0)
                return thread.view.spokenText(row);
        }
        return QString();
    };
    const QString before = top();
    thread.view.resize(420, 500);
    QCOMPARE(top(), before);
    thread.view.resize(900, 500);
    QCOMPARE(top(), before);
}

void ThreadViewTest::everyMessageOfALongConversationCanBeReached()
{
    WindowFixture fixture;
    fixture.fillLong(Long, 1000);
    Thread thread(fixture);
    thread.open(rowOf(fixture, Long));
    QVERIFY(thread.settle());
    const int opened = thread.view.rowCount();
    QVERIFY(opened <= 3 * MessageListModel::PageRows);
    while (thread.view.rowCount() < 1000) {
        const int before = thread.view.rowCount();
        thread.view.verticalScrollBar()->setValue(0);
        QVERIFY(thread.settle());
        QVERIFY2(thread.view.rowCount() > before, "scrolling up read no older page");
    }
    thread.view.verticalScrollBar()->setValue(0);
    QVERIFY(thread.view.spokenText(0).contains(u"Message number 0."_s));
    QCOMPARE(thread.view.rowRect(0).top(), 0);
}

void ThreadViewTest::textIsSelectedByMouseAndCopied()
{
    WindowFixture fixture;
    fixture.receive(
        {said(SenderKind::Property, u"m"_s, u"r"_s, BaseMs, u"First line\nSecond line"_s)});
    Thread thread(fixture);
    thread.open(rowOf(fixture, u"r"_s));
    QVERIFY(thread.settle());
    const QRect bubble = thread.view.bubbleRect(0);
    QTest::mousePress(thread.view.viewport(), Qt::LeftButton, {}, bubble.topLeft() + QPoint(2, 4));
    QMouseEvent move(QEvent::MouseMove, QPointF(bubble.bottomRight()),
                     thread.view.viewport()->mapToGlobal(QPointF(bubble.bottomRight())),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(thread.view.viewport(), &move);
    QTest::mouseRelease(thread.view.viewport(), Qt::LeftButton, {}, bubble.bottomRight());
    QCOMPARE(thread.view.selectedText(), u"First line\nSecond line"_s);
    QTest::keyClick(&thread.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"First line\nSecond line"_s);
}

void ThreadViewTest::aDoubleClickSelectsAWord()
{
    WindowFixture fixture;
    fixture.receive({said(SenderKind::Property, u"m"_s, u"r"_s, BaseMs, u"breakfast"_s)});
    Thread thread(fixture);
    thread.open(rowOf(fixture, u"r"_s));
    QVERIFY(thread.settle());
    QTest::mouseDClick(thread.view.viewport(), Qt::LeftButton, {},
                       thread.view.bubbleRect(0).center());
    QCOMPARE(thread.view.selectedText(), u"breakfast"_s);
}

void ThreadViewTest::keysWalkAndCopyMessages()
{
    WindowFixture fixture;
    fixture.receive({said(SenderKind::Property, u"m1"_s, u"r"_s, BaseMs, u"one"_s),
                     said(SenderKind::Guest, u"m2"_s, u"r"_s, BaseMs + 1000, u"two"_s)});
    Thread thread(fixture);
    thread.open(rowOf(fixture, u"r"_s));
    QVERIFY(thread.settle());
    QTest::keyClick(&thread.view, Qt::Key_Up);
    QCOMPARE(thread.view.currentRow(), 1);
    QTest::keyClick(&thread.view, Qt::Key_Up);
    QCOMPARE(thread.view.currentRow(), 0);
    QTest::keyClick(&thread.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"one"_s);
    QTest::keyClick(&thread.view, Qt::Key_Down);
    QTest::keyClick(&thread.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"two"_s);
}

void ThreadViewTest::aScreenReaderHearsEveryMessage()
{
    WindowFixture fixture;
    fixture.receive({said(SenderKind::Property, u"m1"_s, u"r"_s, BaseMs, u"one"_s),
                     said(SenderKind::Guest, u"m2"_s, u"r"_s, BaseMs + 1000, u"two"_s)});
    Thread thread(fixture);
    thread.open(rowOf(fixture, u"r"_s));
    QVERIFY(thread.settle());
    QAccessibleInterface *const list = QAccessible::queryAccessibleInterface(&thread.view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 2);
    QVERIFY(list->child(0)->text(QAccessible::Name).contains(u"one"_s));
    QVERIFY(list->child(1)->text(QAccessible::Name).contains(u"two"_s));
    QCOMPARE(list->indexOfChild(list->child(1)), 1);
    QCOMPARE(list->child(1)->parent(), list);
}

void ThreadViewTest::aHitScrollsToItsMessage()
{
    WindowFixture fixture;
    fixture.fillLong(Long, 300);
    Thread thread(fixture);
    const Conversation row = rowOf(fixture, Long);
    thread.open(row);
    const auto hits = got(fixture.store->search(u"number 20."_s, {}, 50));
    QVERIFY(!hits.isEmpty());
    thread.view.showMessage(hits.last().message);
    QTRY_VERIFY(thread.view.currentRow() >= 0);
    QVERIFY(thread.view.spokenText(thread.view.currentRow()).contains(u"number 20."_s));
    QVERIFY(
        thread.view.viewport()->rect().intersects(thread.view.rowRect(thread.view.currentRow())));
}

QTEST_MAIN(ThreadViewTest)
#include "ThreadViewTest.moc"
