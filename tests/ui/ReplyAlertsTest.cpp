#include "tests/ui/WindowFixture.h"
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
    static void openElsewhere(WindowFixture &fixture);
};

void ReplyAlertsTest::openElsewhere(WindowFixture &fixture)
{
    fixture.fillLikeADay();
    fixture.fillLong(Long, 40);
    fixture.window().openConversation(fixture.conversation(Long));
    QVERIFY(fixture.settle());
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
    WindowFixture fixture;
    openElsewhere(fixture);
    auto *const notice = fixture.find<QWidget>(u"replyNotice");
    auto *const folders = fixture.find<FolderView>(u"folderView");
    const QModelIndex outbox = folders->model()->index(int(Folder::Outbox), 0);
    QVERIFY(notice && !notice->isVisible());
    QCOMPARE(outbox.data(FolderTextProxy::AttentionRole).toInt(), 0);
    fixture.reply(Ada, u"Did it arrive?"_s, state);
    QTRY_VERIFY(notice->isVisible());
    const QString told = fixture.find<QLabel>(u"replyNoticeWords")->text();
    QVERIFY2(told.contains(words) && told.contains(Ada), qPrintable(told));
    QCOMPARE(outbox.data(FolderTextProxy::AttentionRole).toInt(), 1);
    QVERIFY(outbox.data(Qt::AccessibleTextRole).toString().endsWith(u"1 not sent"_s));
    QTRY_COMPARE(fixture.find<Announcer>(u"announcer")->said(), told);
}

void ReplyAlertsTest::showOpensTheConversationAtTheReply()
{
    WindowFixture fixture;
    openElsewhere(fixture);
    const OutboxItem reply = fixture.reply(Ada, u"Did it arrive?"_s, OutboxState::Failed);
    auto *const show = fixture.find<QPushButton>(u"showReplyNotice");
    QTRY_VERIFY(show->isVisible());
    QTest::mouseClick(show, Qt::LeftButton);
    const auto *const window = qobject_cast<MainWindow *>(show->window());
    QVERIFY(window);
    QTRY_COMPARE(window->openedConversation(), fixture.conversation(Ada));
    auto *const view = fixture.find<ThreadView>(u"threadView");
    QTRY_VERIFY(view->currentRow() >= 0);
    QVERIFY(view->spokenText(view->currentRow()).contains(u"Did it arrive?"_s));
    QVERIFY(view->isReplyInView(reply.id));
    QTRY_VERIFY(!fixture.find<QWidget>(u"replyNotice")->isVisible());
}

void ReplyAlertsTest::dismissHidesTheLineAndKeepsTheCount()
{
    WindowFixture fixture;
    openElsewhere(fixture);
    fixture.reply(Ada, u"Did it arrive?"_s, OutboxState::Failed);
    auto *const notice = fixture.find<QWidget>(u"replyNotice");
    QTRY_VERIFY(notice->isVisible());
    QTest::keyClick(fixture.find<QPushButton>(u"dismissReplyNotice"), Qt::Key_Space);
    QTRY_VERIFY(!notice->isVisible());
    const auto *const folders = fixture.find<FolderView>(u"folderView");
    const QModelIndex outbox = folders->model()->index(int(Folder::Outbox), 0);
    QCOMPARE(outbox.data(FolderTextProxy::AttentionRole).toInt(), 1);
}

void ReplyAlertsTest::theLineGoesWithItsReason()
{
    WindowFixture fixture;
    openElsewhere(fixture);
    const OutboxItem reply = fixture.reply(Ada, u"Did it arrive?"_s, OutboxState::Failed);
    auto *const notice = fixture.find<QWidget>(u"replyNotice");
    QTRY_VERIFY(notice->isVisible());
    got(fixture.store->advance({.id = reply.id,
                                .from = OutboxState::Failed,
                                .event = OutboxEvent::DiscardAsked,
                                .atMs = fixture.clock.nowMs()}));
    QTRY_VERIFY(!notice->isVisible());
    const auto *const folders = fixture.find<FolderView>(u"folderView");
    const QModelIndex outbox = folders->model()->index(int(Folder::Outbox), 0);
    QCOMPARE(outbox.data(FolderTextProxy::AttentionRole).toInt(), 0);
}

void ReplyAlertsTest::severalAreCounted()
{
    WindowFixture fixture;
    openElsewhere(fixture);
    fixture.reply(Ada, u"First"_s, OutboxState::Failed);
    fixture.reply(u"4398765432"_s, u"Second"_s, OutboxState::Failed);
    auto *const more = fixture.find<QLabel>(u"replyNoticeMore");
    QTRY_VERIFY(more->isVisible());
    QCOMPARE(more->text(), u"and 1 more"_s);
}

void ReplyAlertsTest::whatStoppedBeforeTheStartIsToldToo()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.reply(Ada, u"Did it arrive?"_s, OutboxState::Failed);
    fixture.window();
    QTRY_VERIFY(fixture.find<QWidget>(u"replyNotice")->isVisible());
}

void ReplyAlertsTest::aReplyInSightNeedsNoLine()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    const OutboxItem reply = fixture.reply(Ada, u"Did it arrive?"_s, OutboxState::Sending);
    MainWindow &window = fixture.window();
    window.activateWindow();
    QTRY_VERIFY(window.isActiveWindow());
    window.openConversation(fixture.conversation(Ada));
    QVERIFY(fixture.settle());
    auto *const view = fixture.find<ThreadView>(u"threadView");
    view->followEnd();
    QTRY_VERIFY(view->isReplyInView(reply.id));
    got(fixture.store->advance({.id = reply.id,
                                .from = OutboxState::Sending,
                                .event = OutboxEvent::Rejected,
                                .atMs = fixture.clock.nowMs(),
                                .errorKind = u"rejected"_s}));
    // Announced it is: who cannot see the window hears of it.
    QTRY_VERIFY(fixture.find<Announcer>(u"announcer")->said().contains(u"Not sent"_s));
    QVERIFY(!fixture.find<QWidget>(u"replyNotice")->isVisible());
}

void ReplyAlertsTest::aSentReplyIsAnnounced()
{
    WindowFixture fixture;
    openElsewhere(fixture);
    const OutboxItem reply = fixture.reply(Ada, u"On its way"_s, OutboxState::Sending);
    QVERIFY(fixture.settle());
    got(fixture.store->advance({.id = reply.id,
                                .from = OutboxState::Sending,
                                .event = OutboxEvent::Accepted,
                                .atMs = fixture.clock.nowMs(),
                                .remoteId = u"ours"_s,
                                .sentAtMs = fixture.clock.nowMs()}));
    auto *const announcer = fixture.find<Announcer>(u"announcer");
    QTRY_VERIFY2(announcer->said().contains(u"was sent"_s), qPrintable(announcer->said()));
    QVERIFY(announcer->said().contains(Ada));
}

void ReplyAlertsTest::aDiscardedReplyIsNotAnnouncedAsSent()
{
    WindowFixture fixture;
    openElsewhere(fixture);
    const OutboxItem reply = fixture.reply(Ada, u"Not meant"_s, OutboxState::Queued);
    const OutboxItem other = fixture.reply(u"4398765432"_s, u"On its way"_s, OutboxState::Sending);
    QVERIFY(fixture.settle());
    got(fixture.store->advance({.id = reply.id,
                                .from = OutboxState::Queued,
                                .event = OutboxEvent::DiscardAsked,
                                .atMs = fixture.clock.nowMs()}));
    got(fixture.store->advance({.id = other.id,
                                .from = OutboxState::Sending,
                                .event = OutboxEvent::Accepted,
                                .atMs = fixture.clock.nowMs(),
                                .remoteId = u"ours"_s,
                                .sentAtMs = fixture.clock.nowMs()}));
    auto *const announcer = fixture.find<Announcer>(u"announcer");
    QTRY_VERIFY(announcer->said().contains(u"was sent"_s));
    QVERIFY2(!announcer->said().contains(Ada), qPrintable(announcer->said()));
}

void ReplyAlertsTest::arrivalsAreAnnouncedTogether()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    QList<Conversation> grown{got(fixture.store->findConversation(Ada)),
                              got(fixture.store->findConversation(u"4398765432"_s))};
    window.announceArrivals(3, grown);
    auto *const announcer = fixture.find<Announcer>(u"announcer");
    QTRY_VERIFY(announcer->said().startsWith(u"3 new message"_s));
    QCOMPARE(announcer->said().count(u'\n'), 0);
}

QTEST_MAIN(ReplyAlertsTest)
#include "ReplyAlertsTest.moc"
