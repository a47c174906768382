#include "models/items/ConversationListModel.h"
#include "tests/ui/UiWorld.h"
#include "ui/composer/ReplyEdit.h"
#include "ui/shell/Translations.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The window by key and mouse; what happened is read from the store.
class MainWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void itStartsWithWhatNeedsAReply();
    void aClickOpensAndASecondLaterItIsRead();
    void passingByLeavesItUnread();
    void ctrlEnterQueuesTheReply();
    void enterBeginsALine();
    void aComposingInputMethodNeverSends();
    void aReplyThatCannotBeStoredComesBack();
    void aDraftNeverReachesAnotherConversation();
    void retryAndDiscardAskTheEngine();
    void discardGivesTheTextBack();
    void foldersShowTheirConversations();
    void searchShowsHitsAndAHitOpens();
    void theWholeJobByKeyboard();
    void theIdentityLineFollowsTheAccount();
    void problemsAreSaidInWords();

private:
    std::unique_ptr<Translations> m_words{};
};

namespace {

const QString Ada = u"6066547158"_s;
const QString Lofts = u"4380765874"_s;

void clickRow(QListView *view, int row)
{
    const QRect rect = view->visualRect(view->model()->index(row, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, rect.center());
}

QList<OutboxItem> openReplies(UiWorld &world)
{
    return got(world.store->openReplies(std::nullopt));
}

} // namespace

void MainWindowTest::initTestCase()
{
    m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s));
    Theme::apply(*qApp, Theme::Mode::Light);
}

void MainWindowTest::itStartsWithWhatNeedsAReply()
{
    UiWorld world;
    world.fillLikeADay();
    MainWindow &window = world.window();
    auto *list = world.find<QListView>(u"conversationView");
    QCOMPARE(list->model()->rowCount(), 9);
    QVERIFY(list->model()->index(0, 0).data().toString().contains(u"4365432109"_s));
    QVERIFY(!window.openedConversation().isValid());
    QVERIFY(window.windowTitle().contains(u"9"_s));
    QCOMPARE(world.find<QLabel>(u"queueSum")->text(),
             u"Queue: fetched 14 = stored 14 + duplicates 0 + set aside 0 · confirmed 14"_s);
}

void MainWindowTest::aClickOpensAndASecondLaterItIsRead()
{
    UiWorld world;
    world.fillLikeADay();
    MainWindow &window = world.window();
    clickRow(world.find<QListView>(u"conversationView"), 0);
    const ConversationId id = world.conversation(u"4365432109"_s);
    QCOMPARE(window.openedConversation(), id);
    QVERIFY(world.settle());
    QCOMPARE(got(world.store->conversation(id)).unread, 1);
    world.clock.advance(999ms);
    QCOMPARE(got(world.store->conversation(id)).unread, 1);
    world.clock.advance(1ms);
    QTRY_COMPARE(got(world.store->conversation(id)).unread, 0);
    QCOMPARE(world.conversations.opened, QList<ConversationId>{id});
}

void MainWindowTest::passingByLeavesItUnread()
{
    UiWorld world;
    world.fillLikeADay();
    world.window();
    auto *list = world.find<QListView>(u"conversationView");
    clickRow(list, 0);
    QVERIFY(world.settle());
    world.clock.advance(500ms);
    clickRow(list, 1);
    QVERIFY(world.settle());
    world.clock.advance(600ms);
    QCOMPARE(got(world.store->findConversation(u"4365432109"_s)).unread, 1);
    world.clock.advance(400ms);
    QTRY_COMPARE(got(world.store->folderCounts()).unread, 8);
}

void MainWindowTest::ctrlEnterQueuesTheReply()
{
    UiWorld world;
    world.fillLikeADay();
    MainWindow &window = world.window();
    window.openConversation(world.conversation(Ada));
    QVERIFY(world.settle());
    auto *edit = world.find<ReplyEdit>(u"replyEdit");
    QTest::keyClicks(edit, u"Three nights."_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(openReplies(world).size(), 1);
    const QList<OutboxItem> open = openReplies(world);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.at(0).body, u"Three nights."_s);
    QCOMPARE(open.at(0).reservation, Ada);
    QCOMPARE(edit->toPlainText(), QString());
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier); // nothing written: nothing sent
    QVERIFY(world.settle());
    QCOMPARE(openReplies(world).size(), 1);
}

void MainWindowTest::enterBeginsALine()
{
    UiWorld world;
    world.fillLikeADay();
    MainWindow &window = world.window();
    window.openConversation(world.conversation(Ada));
    QVERIFY(world.settle());
    auto *edit = world.find<ReplyEdit>(u"replyEdit");
    const int oneLine = edit->sizeHint().height();
    QTest::keyClicks(edit, u"one"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::keyClicks(edit, u"two"_s);
    QCOMPARE(edit->toPlainText(), u"one\ntwo"_s);
    QVERIFY(edit->sizeHint().height() > oneLine);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(edit->sizeHint().height() < 10 * oneLine); // eight lines at most
    QCOMPARE(openReplies(world).size(), 0);
}

void MainWindowTest::aComposingInputMethodNeverSends()
{
    UiWorld world;
    world.fillLikeADay();
    MainWindow &window = world.window();
    window.openConversation(world.conversation(Ada));
    QVERIFY(world.settle());
    auto *edit = world.find<ReplyEdit>(u"replyEdit");
    QTest::keyClicks(edit, u"abc"_s);
    QInputMethodEvent composing(u"か"_s, {});
    QApplication::sendEvent(edit, &composing);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(world.settle());
    QCOMPARE(openReplies(world).size(), 0);
    QInputMethodEvent chosen;
    chosen.setCommitString(u"可"_s);
    QApplication::sendEvent(edit, &chosen);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(openReplies(world).size(), 1);
    QCOMPARE(openReplies(world).at(0).body, u"abc可"_s);
}

void MainWindowTest::aReplyThatCannotBeStoredComesBack()
{
    UiWorld world;
    world.fillLikeADay();
    MainWindow &window = world.window();
    window.openConversation(world.conversation(Ada));
    QVERIFY(world.settle());
    world.store->close(); // from now on every call answers that the store is closed
    auto *edit = world.find<ReplyEdit>(u"replyEdit");
    QTest::keyClicks(edit, u"Not lost"_s);
    QTest::mouseClick(world.find<QPushButton>(u"sendButton"), Qt::LeftButton);
    QTRY_COMPARE(edit->toPlainText(), u"Not lost"_s);
    QVERIFY(world.find<QLabel>(u"replyProblem")->isVisible());
}

void MainWindowTest::aDraftNeverReachesAnotherConversation()
{
    UiWorld world;
    world.fillLikeADay();
    MainWindow &window = world.window();
    const ConversationId ada = world.conversation(Ada);
    const ConversationId lofts = world.conversation(Lofts);
    window.openConversation(ada);
    auto *edit = world.find<ReplyEdit>(u"replyEdit");
    QTest::keyClicks(edit, u"for Ada"_s);
    window.openConversation(lofts);
    QCOMPARE(edit->toPlainText(), QString()); // at once, before anything is read
    QTest::keyClicks(edit, u"for the lofts"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(openReplies(world).size(), 1);
    QCOMPARE(openReplies(world).at(0).conversation, lofts);
    QCOMPARE(openReplies(world).at(0).body, u"for the lofts"_s);
    window.openConversation(ada);
    QCOMPARE(edit->toPlainText(), u"for Ada"_s);
    QVERIFY(world.settle());
    QCOMPARE(edit->toPlainText(), u"for Ada"_s);
}

void MainWindowTest::retryAndDiscardAskTheEngine()
{
    UiWorld world;
    world.fillLikeADay();
    got(world.store->markRead(world.conversation(Ada))); // it opens at its end
    const OutboxItem unclear = world.reply(Ada, u"Did this arrive?"_s, OutboxState::Uncertain);
    MainWindow &window = world.window();
    window.openConversation(world.conversation(Ada));
    QVERIFY(world.settle());
    QTRY_VERIFY(world.find<QPushButton>(u"retryReply"));
    QVERIFY(world.find<QPushButton>(u"retryReply")->isVisible());
    QTest::mouseClick(world.find<QPushButton>(u"retryReply"), Qt::LeftButton);
    QCOMPARE(world.sync.retried, QList<OutboxId>{unclear.id});
    QTest::keyClick(world.find<QPushButton>(u"discardReply"), Qt::Key_Space);
    QCOMPARE(world.sync.discarded, QList<OutboxId>{unclear.id});
}

void MainWindowTest::discardGivesTheTextBack()
{
    UiWorld world;
    world.fillLikeADay();
    const OutboxItem refused = world.reply(Ada, u"Refused text"_s, OutboxState::Failed);
    MainWindow &window = world.window();
    window.openConversation(world.conversation(Ada));
    QVERIFY(world.settle());
    auto *edit = world.find<ReplyEdit>(u"replyEdit");
    QTest::mouseClick(world.find<QPushButton>(u"discardReply"), Qt::LeftButton);
    QCOMPARE(edit->toPlainText(), u"Refused text"_s);
    edit->setPlainText(u"Something else"_s);
    QTest::mouseClick(world.find<QPushButton>(u"discardReply"), Qt::LeftButton);
    QCOMPARE(edit->toPlainText(), u"Something else"_s);
    QCOMPARE(world.sync.discarded, (QList<OutboxId>{refused.id, refused.id}));
}

void MainWindowTest::foldersShowTheirConversations()
{
    UiWorld world;
    world.fillLikeADay();
    world.reply(Ada, u"on its way"_s, OutboxState::Queued);
    world.reply(Lofts, u"accepted"_s, OutboxState::Sent);
    world.window();
    auto *folders = world.find<QListView>(u"folderView");
    auto *list = world.find<QListView>(u"conversationView");
    clickRow(folders, int(Folder::Outbox));
    QVERIFY(world.settle());
    QCOMPARE(list->model()->rowCount(), 1);
    clickRow(folders, int(Folder::Waiting));
    QVERIFY(world.settle());
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->model()->index(0, 0).data().toString().contains(Lofts));
    clickRow(folders, int(Folder::All));
    QVERIFY(world.settle());
    QCOMPARE(list->model()->rowCount(), 9);
}

void MainWindowTest::searchShowsHitsAndAHitOpens()
{
    UiWorld world;
    world.fillLikeADay();
    MainWindow &window = world.window();
    auto *field = world.find<QLineEdit>(u"searchField");
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"broken la"_s);
    QVERIFY(world.settle());
    auto *hits = world.find<QListView>(u"searchView");
    QTRY_COMPARE(hits->model()->rowCount(), 1);
    QTRY_VERIFY(hits->isVisible());
    clickRow(hits, 0);
    QCOMPARE(window.openedConversation(), world.conversation(Lofts));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(world.settle());
    QVERIFY(world.find<QListView>(u"conversationView")->isVisible());
}

void MainWindowTest::theWholeJobByKeyboard()
{
    UiWorld world;
    world.fillLikeADay();
    MainWindow &window = world.window();
    auto *list = world.find<QListView>(u"conversationView");
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_J);
    QTest::keyClick(list, Qt::Key_J);
    QTest::keyClick(list, Qt::Key_K);
    QCOMPARE(list->currentIndex().row(), 0);
    QVERIFY(world.settle());
    const ConversationId id = world.conversation(u"4365432109"_s);
    QCOMPARE(window.openedConversation(), id);
    QTest::keyClick(list, Qt::Key_R);
    auto *edit = world.find<ReplyEdit>(u"replyEdit");
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"Thank you"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(openReplies(world).size(), 1);
    QCOMPARE(openReplies(world).at(0).conversation, id);
    QTest::keyClick(&window, Qt::Key_F5);
    QCOMPARE(world.sync.syncs, 1);
    QTest::keyClick(&window, Qt::Key_F6);
    QVERIFY(world.find<QListView>(u"folderView")->hasFocus());
}

void MainWindowTest::theIdentityLineFollowsTheAccount()
{
    UiWorld world;
    world.fillLikeADay();
    MainWindow &window = world.window();
    window.openConversation(world.conversation(Ada));
    QVERIFY(world.settle());
    auto *line = world.find<QLabel>(u"identityLine");
    QCOMPARE(line->text(), u"Writing as the guest to Demand API Test Hotel · SANDBOX"_s);
    AccountFacts facts = got(world.store->account());
    facts.hasVoice = true;
    facts.voice = SenderKind::Property;
    got(world.store->setAccount(facts));
    QTRY_COMPARE(line->text(), u"Writing as the property Demand API Test Hotel · SANDBOX"_s);
}

void MainWindowTest::problemsAreSaidInWords()
{
    UiWorld world;
    world.window();
    auto *chip = world.find<QLabel>(u"trustChip");
    QCOMPARE(chip->text(), u"Synced 12 s ago"_s);
    auto *words = world.find<QLabel>(u"problemWords");
    QVERIFY(!words->isVisible());
    SyncStatus status = world.sync.status();
    status.problem = SyncProblem::Unauthorized;
    status.requestId = u"3a097c09"_s;
    world.sync.say(status);
    QCOMPARE(chip->text(), u"Key refused"_s);
    QVERIFY(words->isVisible());
    QCOMPARE(world.find<QLabel>(u"problemRequestId")->text(), u"Request 3a097c09"_s);
    QTest::mouseClick(world.find<QPushButton>(u"problemRetry"), Qt::LeftButton);
    QCOMPARE(world.sync.syncs, 1);
    status.problem = SyncProblem::None;
    world.sync.say(status);
    QVERIFY(!words->isVisible());
}

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
