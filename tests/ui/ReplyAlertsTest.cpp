#include "tests/ui/UiWorld.h"
#include "ui/sidebar/FolderTextProxy.h"
#include "ui/sidebar/FolderView.h"
#include "ui/status/Announcer.h"
#include "ui/style/Theme.h"
#include "ui/thread/ThreadView.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Ada = u"6066547158"_s;
const QString Long = u"long"_s;

} // namespace

/// Replies that were not sent, in conversations that nobody looks at: a count, a line with the way
/// there, and a sentence for the screen reader.
class ReplyAlertsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    // Windows of the offscreen platform cannot be raised, and it says so.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    }
    void aStoppedReplyElsewhereIsTold_data();
    void aStoppedReplyElsewhereIsTold();
    void showOpensTheConversationAtTheReply();
    void dismissHidesTheLineAndKeepsTheCount();
    void theLineGoesWithItsReason();
    void severalAreCounted();
    void whatStoppedBeforeTheStartIsToldToo();
    void aReplyInSightNeedsNoLine();
    void aSentReplyIsAnnounced();
    void aDiscardedReplyIsNotAnnouncedAsSent();
    void arrivalsAreAnnouncedTogether();

private:
    static void openElsewhere(UiWorld &world);
};

void ReplyAlertsTest::openElsewhere(UiWorld &world)
{
    world.fillLikeADay();
    world.fillLong(Long, 40);
    world.window().openConversation(world.conversation(Long));
    QVERIFY(world.settle());
}

void ReplyAlertsTest::aStoppedReplyElsewhereIsTold_data()
{
    QTest::addColumn<OutboxState>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("refused") << OutboxState::Failed << u"closed for new messages"_s;
    QTest::newRow("unclear") << OutboxState::Uncertain << u"Unclear whether it arrived"_s;
}

void ReplyAlertsTest::aStoppedReplyElsewhereIsTold()
{
    QFETCH(OutboxState, state);
    QFETCH(QString, words);
    UiWorld world;
    openElsewhere(world);
    auto *const notice = world.find<QWidget>(u"replyNotice");
    auto *const folders = world.find<FolderView>(u"folderView");
    const QModelIndex outbox = folders->model()->index(int(Folder::Outbox), 0);
    QVERIFY(notice && !notice->isVisible());
    QCOMPARE(outbox.data(FolderTextProxy::AttentionRole).toInt(), 0);
    world.reply(Ada, u"Did it arrive?"_s, state);
    QTRY_VERIFY(notice->isVisible());
    const QString told = world.find<QLabel>(u"replyNoticeWords")->text();
    QVERIFY2(told.contains(words) && told.contains(Ada), qPrintable(told));
    QCOMPARE(outbox.data(FolderTextProxy::AttentionRole).toInt(), 1);
    QVERIFY(outbox.data(Qt::AccessibleTextRole).toString().endsWith(u"1 not sent"_s));
    QTRY_COMPARE(world.find<Announcer>(u"announcer")->said(), told);
}

void ReplyAlertsTest::showOpensTheConversationAtTheReply()
{
    UiWorld world;
    openElsewhere(world);
    const OutboxItem reply = world.reply(Ada, u"Did it arrive?"_s, OutboxState::Failed);
    auto *const show = world.find<QPushButton>(u"showReplyNotice");
    QTRY_VERIFY(show->isVisible());
    QTest::mouseClick(show, Qt::LeftButton);
    const auto *const window = qobject_cast<MainWindow *>(show->window());
    QVERIFY(window);
    QTRY_COMPARE(window->openedConversation(), world.conversation(Ada));
    auto *const view = world.find<ThreadView>(u"threadView");
    QTRY_VERIFY(view->currentRow() >= 0);
    QVERIFY(view->spokenText(view->currentRow()).contains(u"Did it arrive?"_s));
    QVERIFY(view->isReplyInView(reply.id));
    QTRY_VERIFY(!world.find<QWidget>(u"replyNotice")->isVisible());
}

void ReplyAlertsTest::dismissHidesTheLineAndKeepsTheCount()
{
    UiWorld world;
    openElsewhere(world);
    world.reply(Ada, u"Did it arrive?"_s, OutboxState::Failed);
    auto *const notice = world.find<QWidget>(u"replyNotice");
    QTRY_VERIFY(notice->isVisible());
    QTest::keyClick(world.find<QPushButton>(u"dismissReplyNotice"), Qt::Key_Space);
    QTRY_VERIFY(!notice->isVisible());
    const auto *const folders = world.find<FolderView>(u"folderView");
    const QModelIndex outbox = folders->model()->index(int(Folder::Outbox), 0);
    QCOMPARE(outbox.data(FolderTextProxy::AttentionRole).toInt(), 1);
}

void ReplyAlertsTest::theLineGoesWithItsReason()
{
    UiWorld world;
    openElsewhere(world);
    const OutboxItem reply = world.reply(Ada, u"Did it arrive?"_s, OutboxState::Failed);
    auto *const notice = world.find<QWidget>(u"replyNotice");
    QTRY_VERIFY(notice->isVisible());
    got(world.store->advance({.id = reply.id,
                              .from = OutboxState::Failed,
                              .event = OutboxEvent::DiscardAsked,
                              .atMs = world.clock.nowMs()}));
    QTRY_VERIFY(!notice->isVisible());
    const auto *const folders = world.find<FolderView>(u"folderView");
    const QModelIndex outbox = folders->model()->index(int(Folder::Outbox), 0);
    QCOMPARE(outbox.data(FolderTextProxy::AttentionRole).toInt(), 0);
}

void ReplyAlertsTest::severalAreCounted()
{
    UiWorld world;
    openElsewhere(world);
    world.reply(Ada, u"First"_s, OutboxState::Failed);
    world.reply(u"4398765432"_s, u"Second"_s, OutboxState::Failed);
    auto *const more = world.find<QLabel>(u"replyNoticeMore");
    QTRY_VERIFY(more->isVisible());
    QCOMPARE(more->text(), u"and 1 more"_s);
}

void ReplyAlertsTest::whatStoppedBeforeTheStartIsToldToo()
{
    UiWorld world;
    world.fillLikeADay();
    world.reply(Ada, u"Did it arrive?"_s, OutboxState::Failed);
    world.window();
    QTRY_VERIFY(world.find<QWidget>(u"replyNotice")->isVisible());
}

void ReplyAlertsTest::aReplyInSightNeedsNoLine()
{
    UiWorld world;
    world.fillLikeADay();
    const OutboxItem reply = world.reply(Ada, u"Did it arrive?"_s, OutboxState::Sending);
    MainWindow &window = world.window();
    window.activateWindow();
    QTRY_VERIFY(window.isActiveWindow());
    window.openConversation(world.conversation(Ada));
    QVERIFY(world.settle());
    auto *const view = world.find<ThreadView>(u"threadView");
    view->followEnd();
    QTRY_VERIFY(view->isReplyInView(reply.id));
    got(world.store->advance({.id = reply.id,
                              .from = OutboxState::Sending,
                              .event = OutboxEvent::Rejected,
                              .atMs = world.clock.nowMs(),
                              .errorKind = u"rejected"_s}));
    // Announced it is: who cannot see the window hears of it.
    QTRY_VERIFY(world.find<Announcer>(u"announcer")->said().contains(u"Not sent"_s));
    QVERIFY(!world.find<QWidget>(u"replyNotice")->isVisible());
}

void ReplyAlertsTest::aSentReplyIsAnnounced()
{
    UiWorld world;
    openElsewhere(world);
    const OutboxItem reply = world.reply(Ada, u"On its way"_s, OutboxState::Sending);
    QVERIFY(world.settle());
    got(world.store->advance({.id = reply.id,
                              .from = OutboxState::Sending,
                              .event = OutboxEvent::Accepted,
                              .atMs = world.clock.nowMs(),
                              .remoteId = u"ours"_s,
                              .sentAtMs = world.clock.nowMs()}));
    auto *const announcer = world.find<Announcer>(u"announcer");
    QTRY_VERIFY2(announcer->said().contains(u"was sent"_s), qPrintable(announcer->said()));
    QVERIFY(announcer->said().contains(Ada));
}

void ReplyAlertsTest::aDiscardedReplyIsNotAnnouncedAsSent()
{
    UiWorld world;
    openElsewhere(world);
    const OutboxItem reply = world.reply(Ada, u"Not meant"_s, OutboxState::Queued);
    const OutboxItem other = world.reply(u"4398765432"_s, u"On its way"_s, OutboxState::Sending);
    QVERIFY(world.settle());
    got(world.store->advance({.id = reply.id,
                              .from = OutboxState::Queued,
                              .event = OutboxEvent::DiscardAsked,
                              .atMs = world.clock.nowMs()}));
    got(world.store->advance({.id = other.id,
                              .from = OutboxState::Sending,
                              .event = OutboxEvent::Accepted,
                              .atMs = world.clock.nowMs(),
                              .remoteId = u"ours"_s,
                              .sentAtMs = world.clock.nowMs()}));
    auto *const announcer = world.find<Announcer>(u"announcer");
    QTRY_VERIFY(announcer->said().contains(u"was sent"_s));
    QVERIFY2(!announcer->said().contains(Ada), qPrintable(announcer->said()));
}

void ReplyAlertsTest::arrivalsAreAnnouncedTogether()
{
    UiWorld world;
    world.fillLikeADay();
    MainWindow &window = world.window();
    QList<Conversation> grown{got(world.store->findConversation(Ada)),
                              got(world.store->findConversation(u"4398765432"_s))};
    window.announceArrivals(3, grown);
    auto *const announcer = world.find<Announcer>(u"announcer");
    QTRY_VERIFY(announcer->said().startsWith(u"3 new message"_s));
    QCOMPARE(announcer->said().count(u'\n'), 0);
}

QTEST_MAIN(ReplyAlertsTest)
#include "ReplyAlertsTest.moc"
