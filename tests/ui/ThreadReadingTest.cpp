#include "models/items/MessageFinder.h"
#include "models/items/MessageListModel.h"
#include "models/items/OutboxModel.h"
#include "tests/ui/UiWorld.h"
#include "ui/dialogs/Ask.h"
#include "ui/style/Theme.h"
#include "ui/text/TimeText.h"
#include "ui/thread/ThreadView.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Reading a conversation: where it opens, what is found, selected, copied and opened in it.
class ThreadReadingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void itOpensAtTheFirstUnreadMessage();
    void whatIsReadOpensAtTheEnd();
    void arrivalsBelowAreCountedAndReached();
    void wordsAreFoundFarBackWithoutLoadingAll();
    void theFindBarWalksAndCloses();
    void severalMessagesAreCopiedWithTimeAndName();
    void allOfALongConversationIsCopied();
    void aBatchIsInsertedOnce();
    void aLinkAsksWithItsRealHost();

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private:
    QList<QUrl> m_opened{};
};

namespace {

const QString Long = u"long"_s;

ThreadView *threadOf(UiWorld &world)
{
    return world.find<ThreadView>(u"threadView");
}

/// Opens a conversation in a window and waits until it stands.
ThreadView *open(UiWorld &world, const QString &reservation)
{
    MainWindow &window = world.window();
    window.openConversation(world.conversation(reservation));
    if (!world.settle())
        qWarning("the window never settled");
    return threadOf(world);
}

void fillRead(UiWorld &world, int messages)
{
    world.fillLong(Long, messages);
    got(world.store->markRead(world.conversation(Long)));
}

} // namespace

void ThreadReadingTest::itOpensAtTheFirstUnreadMessage()
{
    UiWorld world;
    fillRead(world, 300);
    QList<IncomingMessage> fresh;
    for (int i = 0; i < 80; ++i)
        fresh.append(said(SenderKind::Property, u"fresh-%1"_s.arg(i), Long,
                          world.clock.nowMs() - 80'000 + i * 1000, u"Fresh %1"_s.arg(i)));
    world.receive(fresh);
    ThreadView *const view = open(world, Long);
    const int row = view->unreadLineRow();
    QVERIFY(row >= 0);
    QVERIFY(view->spokenText(row).contains(u"Fresh 0"_s));
    QVERIFY(view->rowRect(row).top() >= 0);
    QVERIFY(view->rowRect(row).top() < view->viewport()->height());
    QVERIFY(!view->isAtEnd());
    const int top = view->rowRect(row).top();
    world.clock.advance(std::chrono::milliseconds(1100)); // now it is marked read
    QTRY_VERIFY(got(world.store->findConversation(Long)).unread < 80);
    QVERIFY(world.settle());
    QCOMPARE(view->rowRect(view->unreadLineRow()).top(), top);
    // What was never in view stays unread; at the end all of it was passed.
    QVERIFY(got(world.store->findConversation(Long)).unread > 0);
    QTest::keyClick(view, Qt::Key_End);
    QVERIFY(world.settle());
    world.clock.advance(std::chrono::milliseconds(999));
    QVERIFY(world.settle());
    QVERIFY(got(world.store->findConversation(Long)).unread > 0);
    world.clock.advance(std::chrono::milliseconds(1));
    QTRY_COMPARE(got(world.store->findConversation(Long)).unread, 0);
}

void ThreadReadingTest::whatIsReadOpensAtTheEnd()
{
    UiWorld world;
    fillRead(world, 300);
    ThreadView *const view = open(world, Long);
    QCOMPARE(view->unreadLineRow(), -1);
    QVERIFY(view->isAtEnd());
    QVERIFY(world.find<QPushButton>(u"jumpToNewest")->isHidden());
}

void ThreadReadingTest::arrivalsBelowAreCountedAndReached()
{
    UiWorld world;
    fillRead(world, 300);
    ThreadView *const view = open(world, Long);
    QScrollBar *const bar = view->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    auto *const jump = world.find<QPushButton>(u"jumpToNewest");
    QVERIFY(jump->isVisible());
    world.receive({said(SenderKind::Guest, u"n1"_s, Long, world.clock.nowMs(), u"one"_s),
                   said(SenderKind::Guest, u"n2"_s, Long, world.clock.nowMs() + 1, u"two"_s)});
    QTRY_VERIFY(jump->text().contains(u'2'));
    QVERIFY(jump->accessibleName().contains(u'2'));
    QTest::mouseClick(jump, Qt::LeftButton);
    QVERIFY(view->isAtEnd());
    QVERIFY(jump->isHidden());
    QVERIFY(view->spokenText(view->currentRow()).contains(u"two"_s));
}

void ThreadReadingTest::wordsAreFoundFarBackWithoutLoadingAll()
{
    UiWorld world;
    world.fillLong(Long, 5000);
    MessageFinder finder(world.store.operator->());
    QSignalSpy changes(&finder, &MessageFinder::changed);
    finder.find(world.conversation(Long), u"NUMBER 17."_s);
    QVERIFY(finder.isSearching());
    QTRY_VERIFY(!finder.isSearching());
    QCOMPARE(finder.found().size(), 1);
    world.receive({said(SenderKind::Guest, u"again"_s, Long, world.clock.nowMs(),
                        u"about number 17. please"_s)});
    QTRY_COMPARE(finder.found().size(), 2);
    finder.find(world.conversation(Long), {});
    QCOMPARE(finder.found().size(), 0);
    QVERIFY(!finder.isSearching());
}

void ThreadReadingTest::theFindBarWalksAndCloses()
{
    UiWorld world;
    fillRead(world, 900);
    ThreadView *const view = open(world, Long);
    MainWindow *const window = qobject_cast<MainWindow *>(view->window());
    QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
    auto *const field = world.find<QLineEdit>(u"findField");
    QVERIFY(field->isVisible());
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"number 88"_s); // 88 and 880 to 889
    auto *const count = world.find<QLabel>(u"findCount");
    QTRY_COMPARE(count->text(), u"1 of 11"_s);
    QTRY_VERIFY(view->currentRow() >= 0 &&
                view->spokenText(view->currentRow()).contains(u"number 889."_s));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(count->text(), u"2 of 11"_s);
    QVERIFY(view->spokenText(view->currentRow()).contains(u"number 888."_s));
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(count->text(), u"11 of 11"_s);
    QTRY_VERIFY(view->spokenText(view->currentRow()).contains(u"number 88."_s));
    QVERIFY(view->viewport()->rect().intersects(view->rowRect(view->currentRow())));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count->text(), u"10 of 11"_s);
    field->setText(u"nowhere at all"_s);
    QTRY_COMPARE(count->text(), u"Not found"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(view->hasFocus());
}

void ThreadReadingTest::severalMessagesAreCopiedWithTimeAndName()
{
    UiWorld world;
    world.receive({said(SenderKind::Property, u"m1"_s, u"r"_s, BaseMs, u"one"_s),
                   said(SenderKind::Guest, u"m2"_s, u"r"_s, BaseMs + 1000, u"two"_s),
                   said(SenderKind::Guest, u"m3"_s, u"r"_s, BaseMs + 2000, u"three"_s)});
    ThreadView *const view = open(world, u"r"_s);
    view->setFocus();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->bubbleRect(1).center());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      view->bubbleRect(2).center());
    QVERIFY(!view->isRowSelected(0));
    QVERIFY(view->isRowSelected(1) && view->isRowSelected(2));
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).endsWith(u"The guest: two"_s), qPrintable(lines.at(0)));
    QVERIFY(lines.at(0).contains(TimeText::full(BaseMs + 1000)));
    QTest::keyClick(view, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(view->isRowSelected(0) && view->isRowSelected(1) && !view->isRowSelected(2));
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(!view->isRowSelected(0) && !view->isRowSelected(1));
}

void ThreadReadingTest::allOfALongConversationIsCopied()
{
    UiWorld world;
    fillRead(world, 1200);
    ThreadView *const view = open(world, Long);
    QVERIFY(view->rowCount() < 300);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::clipboard()->text().count(u"Message number"_s), 1200);
}

void ThreadReadingTest::aBatchIsInsertedOnce()
{
    UiWorld world;
    fillRead(world, 60);
    MessageListModel model(world.store.operator->());
    model.setConversation(world.conversation(Long));
    QTRY_VERIFY(model.isSettled());
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QList<IncomingMessage> batch;
    for (int i = 0; i < 100; ++i)
        batch.append(said(SenderKind::Guest, u"b-%1"_s.arg(i), Long, world.clock.nowMs() + i * 1000,
                          u"batch"_s));
    world.receive(batch);
    QTRY_COMPARE(model.rowCount(), 150);
    QCOMPARE(inserted.count(), 1);
}

void ThreadReadingTest::aLinkAsksWithItsRealHost()
{
    UiWorld world;
    // The "а" of the host is Cyrillic, and what stands before the @ is no host.
    const QString link = u"https://booking.com@p\u0430ypal.example/pay"_s;
    world.receive({said(SenderKind::Property, u"m"_s, u"r"_s, BaseMs, link)});
    ThreadView *const view = open(world, u"r"_s);
    Ask::Answers answers;
    Ask::answerBy(&answers);
    QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
    const QRect bubble = view->bubbleRect(0);
    const QPoint onLink = bubble.center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, onLink); // inert
    QCOMPARE(answers.asked.size(), 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, onLink);
    QCOMPARE(answers.asked.size(), 1);
    QVERIFY2(answers.asked.first().contains(u"Open xn--pypal-4ve.example in the browser?"_s),
             qPrintable(answers.asked.first()));
    QVERIFY(m_opened.isEmpty());
    answers.isYes = true;
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, onLink);
    QCOMPARE(m_opened.size(), 1);
    QDesktopServices::unsetUrlHandler(u"https"_s);
    Ask::answerBy(nullptr);
}

QTEST_MAIN(ThreadReadingTest)
#include "ThreadReadingTest.moc"
