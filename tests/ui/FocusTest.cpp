#include "tests/ui/WindowFixture.h"
#include "ui/conversations/ConversationView.h"
#include "ui/style/Theme.h"
#include "ui/thread/ThreadView.h"

#include <QAction>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Working without a mouse: where the focus is can be seen, and what is urgent is one key away.
class FocusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s));
    }
    void everyTabStopShowsItsFocus_data();
    void everyTabStopShowsItsFocus();
    void tabFollowsWhatIsSeen();
    void undoIsOneKeyAway_data();
    void undoIsOneKeyAway();
    void undoWorksFromAnotherConversation();
    void sendNowDoesNotWait();
    void escapeLeavesTheReply();
    void lettersWorkInTheThread();
    void spacePagesTheThread();
    void ticksStandOnlyForWhatIsOn();
};

namespace {

const QString Ada = u"6066547158"_s;

ThreadView *threadOf(WindowFixture &fixture)
{
    return fixture.find<ThreadView>(u"threadView");
}

/// How many pixels of a part changed between two pictures of the window.
int changed(const QImage &before, const QImage &after, const QRect &where)
{
    int count = 0;
    const QRect room = where.intersected(before.rect()).intersected(after.rect());
    for (int y = room.top(); y <= room.bottom(); ++y) {
        for (int x = room.left(); x <= room.right(); ++x)
            count += before.pixel(x, y) != after.pixel(x, y) ? 1 : 0;
    }
    return count;
}

QRect placeOf(const QWidget *part)
{
    return {part->mapTo(part->window(), QPoint()), part->size()};
}

void waitingReply(WindowFixture &fixture, const QString &reservation, const QString &body)
{
    NewReply reply;
    reply.conversation = fixture.conversation(reservation);
    reply.body = body;
    reply.notBeforeAtMs = fixture.clock.nowMs() + 10'000;
    got(fixture.store->enqueue(reply, fixture.clock.nowMs()));
}

} // namespace

void FocusTest::everyTabStopShowsItsFocus_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("isDark");
    for (const bool isDark : {false, true}) {
        const char *const theme = isDark ? "dark" : "light";
        QTest::addRow("window, %s", theme) << QString() << isDark;
        for (const QString &action : {u"settings"_s, u"accounts"_s, u"custody"_s, u"keyboard"_s,
                                      u"about"_s, u"addReservation"_s})
            QTest::addRow("%s, %s", qPrintable(action), theme) << action << isDark;
    }
}

void FocusTest::everyTabStopShowsItsFocus()
{
    QFETCH(QString, action);
    QFETCH(bool, isDark);
    Theme::apply(*qApp, isDark ? Theme::Mode::Dark : Theme::Mode::Light);
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(Ada));
    waitingReply(fixture, Ada, u"Wait a moment"_s);
    QTRY_VERIFY(fixture.find<QPushButton>(u"editReply"));
    QVERIFY(fixture.settle());
    QWidget *top = &window;
    if (!action.isEmpty()) {
        window.findChild<QAction *>(action)->trigger();
        top = QApplication::activeModalWidget();
        QVERIFY(top);
    }
    QTRY_VERIFY(top->isActiveWindow());
    QSet<QWidget *> seen;
    QTest::keyClick(top, Qt::Key_Tab);
    for (int step = 0; step < 60; ++step) {
        QWidget *const part = QApplication::focusWidget();
        QVERIFY(part);
        if (seen.contains(part))
            break;
        seen.insert(part);
        QCoreApplication::processEvents();
        const QImage with = top->grab().toImage();
        const QRect place = placeOf(part).adjusted(-4, -4, 4, 4);
        QTest::keyClick(top, Qt::Key_Tab);
        QVERIFY2(QApplication::focusWidget() != part || seen.size() == 1,
                 qPrintable(u"Tab does not leave "_s + part->objectName()));
        QCoreApplication::processEvents();
        if (QApplication::focusWidget() == part)
            break; // the only one there is
        const QImage without = top->grab().toImage();
        QVERIFY2(changed(with, without, place) > 40,
                 qPrintable(u"%1 (%2) does not show its focus"_s.arg(
                     part->objectName(), QString::fromLatin1(part->metaObject()->className()))));
    }
    QVERIFY(seen.size() >= (action.isEmpty() ? 8 : 1));
    if (top != &window)
        top->close();
}

void FocusTest::tabFollowsWhatIsSeen()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    got(fixture.store->markRead(fixture.conversation(Ada))); // it opens at its end
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(Ada));
    waitingReply(fixture, Ada, u"Wait a moment"_s);
    QTRY_VERIFY(fixture.find<QPushButton>(u"editReply"));
    QVERIFY(fixture.settle());
    // From the messages: the buttons of the reply that stands there, then where one writes.
    threadOf(fixture)->setFocus();
    QStringList names;
    for (int step = 0; step < 3; ++step) {
        QTest::keyClick(&window, Qt::Key_Tab);
        names += QApplication::focusWidget()->objectName();
    }
    QCOMPARE(names, (QStringList{u"editReply"_s, u"sendReplyNow"_s, u"replyEdit"_s}));
    // Pane by pane from the left; the bar above comes first.
    const QStringList panes{u"searchField"_s, u"folderView"_s, u"conversationView"_s,
                            u"threadView"_s, u"replyEdit"_s};
    window.findChild<QWidget *>(panes.first())->setFocus();
    QStringList met{panes.first()};
    for (int step = 0; step < 60 && met.size() < panes.size(); ++step) {
        QTest::keyClick(&window, Qt::Key_Tab);
        const QString name = QApplication::focusWidget()->objectName();
        if (panes.contains(name))
            met += name;
    }
    QCOMPARE(met, panes);
}

void FocusTest::undoIsOneKeyAway_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("key");
    QTest::newRow("Z in the list") << u"conversationView"_s << int(Qt::Key_Z);
    QTest::newRow("Z in the thread") << u"threadView"_s << int(Qt::Key_Z);
    QTest::newRow("Ctrl+Z in the list")
        << u"conversationView"_s << int((Qt::CTRL | Qt::Key_Z).toCombined());
    QTest::newRow("Ctrl+Z in the thread")
        << u"threadView"_s << int((Qt::CTRL | Qt::Key_Z).toCombined());
    QTest::newRow("Ctrl+Z where nothing is written")
        << u"replyEdit"_s << int((Qt::CTRL | Qt::Key_Z).toCombined());
}

void FocusTest::undoIsOneKeyAway()
{
    QFETCH(QString, place);
    QFETCH(int, key);
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(Ada));
    QVERIFY(fixture.settle());
    auto *const undo = window.findChild<QAction *>(u"undoSend"_s);
    QVERIFY(!undo->isEnabled());
    auto *const edit = fixture.find<QPlainTextEdit>(u"replyEdit");
    edit->setFocus();
    QTest::keyClicks(edit, u"Too early"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(undo->isEnabled());
    QCOMPARE(edit->toPlainText(), QString());
    auto *const from = window.findChild<QWidget *>(place);
    from->setFocus();
    const QKeyCombination keys = QKeyCombination::fromCombined(key);
    QTest::keyClick(from, keys.key(), keys.keyboardModifiers());
    QTRY_COMPARE(edit->toPlainText(), u"Too early"_s);
    QTRY_VERIFY(!undo->isEnabled());
    QCOMPARE(got(fixture.store->openReplies({})).size(), 0);
    // Where something is written both are what they are there.
    edit->setFocus();
    QTest::keyClicks(edit, u"z"_s);
    QVERIFY(edit->toPlainText().contains(u'z'));
}

void FocusTest::undoWorksFromAnotherConversation()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(u"4365432109"_s));
    waitingReply(fixture, Ada, u"Too early"_s);
    QTRY_VERIFY(window.findChild<QAction *>(u"undoSend"_s)->isEnabled());
    auto *const list = fixture.find<ConversationView>(u"conversationView");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Z);
    QTRY_COMPARE(window.openedConversation(), fixture.conversation(Ada));
    QTRY_COMPARE(fixture.find<QPlainTextEdit>(u"replyEdit")->toPlainText(), u"Too early"_s);
}

void FocusTest::sendNowDoesNotWait()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(Ada));
    waitingReply(fixture, Ada, u"At once"_s);
    auto *const sendNow = window.findChild<QAction *>(u"sendNow"_s);
    QTRY_VERIFY(sendNow->isEnabled());
    threadOf(fixture)->setFocus();
    QTest::keyClick(threadOf(fixture), Qt::Key_Z, Qt::ShiftModifier);
    QTRY_COMPARE(got(fixture.store->openReplies({})).constFirst().notBeforeAtMs, 0);
    QTRY_VERIFY(!sendNow->isEnabled());
}

void FocusTest::escapeLeavesTheReply()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.window().openConversation(fixture.conversation(Ada));
    QVERIFY(fixture.settle());
    auto *const edit = fixture.find<QPlainTextEdit>(u"replyEdit");
    edit->setFocus();
    QTest::keyClicks(edit, u"half"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(threadOf(fixture)->hasFocus());
    QCOMPARE(edit->toPlainText(), u"half"_s);
}

void FocusTest::lettersWorkInTheThread()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    const ConversationId first = fixture.conversation(u"4365432109"_s);
    window.openConversation(first);
    QVERIFY(fixture.settle());
    ThreadView *const thread = threadOf(fixture);
    thread->setFocus();
    fixture.clock.advance(1s);
    QTRY_COMPARE(got(fixture.store->conversation(first)).unread, 0);
    QVERIFY(fixture.settle());
    QTest::keyClick(thread, Qt::Key_U);
    QTRY_COMPARE(got(fixture.store->conversation(first)).unread, 1);
    QVERIFY(fixture.settle());
    // E settles this one and goes on; the focus stays.
    QTest::keyClick(thread, Qt::Key_E);
    QTRY_VERIFY(window.openedConversation() != first);
    QVERIFY(got(fixture.store->conversation(first)).noReplyNeeded);
    QVERIFY(fixture.settle());
    QVERIFY(thread->hasFocus());
    const ConversationId second = window.openedConversation();
    QTest::keyClick(thread, Qt::Key_N);
    QTRY_VERIFY(window.openedConversation() != second);
}

void FocusTest::spacePagesTheThread()
{
    WindowFixture fixture;
    fixture.fillLong(u"long"_s, 120);
    got(fixture.store->markRead(fixture.conversation(u"long"_s)));
    fixture.window().openConversation(fixture.conversation(u"long"_s));
    QVERIFY(fixture.settle());
    ThreadView *const thread = threadOf(fixture);
    thread->setFocus();
    QScrollBar *const bar = thread->verticalScrollBar();
    const int end = bar->value();
    QTest::keyClick(thread, Qt::Key_Space, Qt::ShiftModifier);
    const int above = bar->value();
    QVERIFY(above < end);
    QTest::keyClick(thread, Qt::Key_Space);
    QVERIFY(bar->value() > above);
}

void FocusTest::ticksStandOnlyForWhatIsOn()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    for (const QAction *const action : window.actions()) {
        if (!action->isCheckable())
            continue;
        QVERIFY2(action->icon().isNull() || !action->isIconVisibleInMenu(),
                 qPrintable(action->objectName()));
    }
}

QTEST_MAIN(FocusTest)
#include "FocusTest.moc"
