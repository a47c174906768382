#include "models/items/MessageFinder.h"
#include "models/items/MessageListModel.h"
#include "models/items/OutboxModel.h"
#include "tests/ui/WindowFixture.h"
#include "ui/dialogs/Prompt.h"
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

ThreadView *threadOf(WindowFixture &fixture)
{
    return fixture.find<ThreadView>(u"threadView");
}

/// Opens a conversation in a window and waits until it stands.
ThreadView *open(WindowFixture &fixture, const QString &reservation)
{
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(reservation));
    if (!fixture.settle())
        qWarning("the window never settled");
    return threadOf(fixture);
}

void fillRead(WindowFixture &fixture, int messages)
{
    fixture.fillLong(Long, messages);
    got(fixture.store->markRead(fixture.conversation(Long)));
}

} // namespace

void ThreadReadingTest::itOpensAtTheFirstUnreadMessage()
{
    WindowFixture fixture;
    fillRead(fixture, 300);
    QList<IncomingMessage> fresh;
    for (int i = 0; i < 80; ++i)
        fresh.append(said(SenderKind::Property, u"fresh-%1"_s.arg(i), Long,
                          fixture.clock.nowMs() - 80'000 + i * 1000, u"Fresh %1"_s.arg(i)));
    fixture.receive(fresh);
    ThreadView *const view = open(fixture, Long);
    const int row = view->unreadLineRow();
    QVERIFY(row >= 0);
    QVERIFY(view->spokenText(row).contains(u"Fresh 0"_s));
    QVERIFY(view->rowRect(row).top() >= 0);
    QVERIFY(view->rowRect(row).top() < view->viewport()->height());
    QVERIFY(!view->isAtEnd());
    const int top = view->rowRect(row).top();
    fixture.clock.advance(std::chrono::milliseconds(1100)); // now it is marked read
    QTRY_VERIFY(got(fixture.store->findConversation(Long)).unread < 80);
    QVERIFY(fixture.settle());
    QCOMPARE(view->rowRect(view->unreadLineRow()).top(), top);
    // What was never in view stays unread; at the end all of it was passed.
    QVERIFY(got(fixture.store->findConversation(Long)).unread > 0);
    QTest::keyClick(view, Qt::Key_End);
    QVERIFY(fixture.settle());
    fixture.clock.advance(std::chrono::milliseconds(999));
    QVERIFY(fixture.settle());
    QVERIFY(got(fixture.store->findConversation(Long)).unread > 0);
    fixture.clock.advance(std::chrono::milliseconds(1));
    QTRY_COMPARE(got(fixture.store->findConversation(Long)).unread, 0);
}

void ThreadReadingTest::whatIsReadOpensAtTheEnd()
{
    WindowFixture fixture;
    fillRead(fixture, 300);
    ThreadView *const view = open(fixture, Long);
    QCOMPARE(view->unreadLineRow(), -1);
    QVERIFY(view->isAtEnd());
    QVERIFY(fixture.find<QPushButton>(u"jumpToNewest")->isHidden());
}

void ThreadReadingTest::arrivalsBelowAreCountedAndReached()
{
    WindowFixture fixture;
    fillRead(fixture, 300);
    ThreadView *const view = open(fixture, Long);
    QScrollBar *const bar = view->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    auto *const jump = fixture.find<QPushButton>(u"jumpToNewest");
    QVERIFY(jump->isVisible());
    fixture.receive({said(SenderKind::Guest, u"n1"_s, Long, fixture.clock.nowMs(), u"one"_s),
                     said(SenderKind::Guest, u"n2"_s, Long, fixture.clock.nowMs() + 1, u"two"_s)});
    QTRY_VERIFY(jump->text().contains(u'2'));
    QVERIFY(jump->accessibleName().contains(u'2'));
    QTest::mouseClick(jump, Qt::LeftButton);
    QVERIFY(view->isAtEnd());
    QVERIFY(jump->isHidden());
    QVERIFY(view->spokenText(view->currentRow()).contains(u"two"_s));
}

void ThreadReadingTest::wordsAreFoundFarBackWithoutLoadingAll()
{
    WindowFixture fixture;
    fixture.fillLong(Long, 5000);
    MessageFinder finder(fixture.store.operator->());
    QSignalSpy changes(&finder, &MessageFinder::changed);
    finder.find(fixture.conversation(Long), u"NUMBER 17."_s);
    QVERIFY(finder.isSearching());
    QTRY_VERIFY(!finder.isSearching());
    QCOMPARE(finder.found().size(), 1);
    fixture.receive({said(SenderKind::Guest, u"again"_s, Long, fixture.clock.nowMs(),
                          u"about number 17. please"_s)});
    QTRY_COMPARE(finder.found().size(), 2);
    finder.find(fixture.conversation(Long), {});
    QCOMPARE(finder.found().size(), 0);
    QVERIFY(!finder.isSearching());
}

void ThreadReadingTest::theFindBarWalksAndCloses()
{
    WindowFixture fixture;
    fillRead(fixture, 900);
    ThreadView *const view = open(fixture, Long);
    MainWindow *const window = qobject_cast<MainWindow *>(view->window());
    QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
    auto *const field = fixture.find<QLineEdit>(u"findField");
    QVERIFY(field->isVisible());
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"number 88"_s); // 88 and 880 to 889
    auto *const count = fixture.find<QLabel>(u"findCount");
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
    WindowFixture fixture;
    fixture.receive({said(SenderKind::Property, u"m1"_s, u"r"_s, BaseMs, u"one"_s),
                     said(SenderKind::Guest, u"m2"_s, u"r"_s, BaseMs + 1000, u"two"_s),
                     said(SenderKind::Guest, u"m3"_s, u"r"_s, BaseMs + 2000, u"three"_s)});
    ThreadView *const view = open(fixture, u"r"_s);
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
    WindowFixture fixture;
    fillRead(fixture, 1200);
    ThreadView *const view = open(fixture, Long);
    QVERIFY(view->rowCount() < 300);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::clipboard()->text().count(u"Message number"_s), 1200);
}

void ThreadReadingTest::aBatchIsInsertedOnce()
{
    WindowFixture fixture;
    fillRead(fixture, 60);
    MessageListModel model(fixture.store.operator->());
    model.setConversation(fixture.conversation(Long));
    QTRY_VERIFY(model.isSettled());
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QList<IncomingMessage> batch;
    for (int i = 0; i < 100; ++i)
        batch.append(said(SenderKind::Guest, u"b-%1"_s.arg(i), Long,
                          fixture.clock.nowMs() + i * 1000, u"batch"_s));
    fixture.receive(batch);
    QTRY_COMPARE(model.rowCount(), 150);
    QCOMPARE(inserted.count(), 1);
}

void ThreadReadingTest::aLinkAsksWithItsRealHost()
{
    WindowFixture fixture;
    // The "а" of the host is Cyrillic, and what stands before the @ is no host.
    const QString link = u"https://booking.com@p\u0430ypal.example/pay"_s;
    fixture.receive({said(SenderKind::Property, u"m"_s, u"r"_s, BaseMs, link)});
    ThreadView *const view = open(fixture, u"r"_s);
    Prompt::Answers answers;
    Prompt::answerBy(&answers);
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
    Prompt::answerBy(nullptr);
}

QTEST_MAIN(ThreadReadingTest)
#include "ThreadReadingTest.moc"
