#include "models/items/ConversationListModel.h"
#include "tests/ui/WindowFixture.h"
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

QList<OutboxItem> openReplies(WindowFixture &fixture)
{
    return got(fixture.store->openReplies(std::nullopt));
}

} // namespace

void MainWindowTest::initTestCase()
{
    m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s));
    Theme::apply(*qApp, Theme::Mode::Light);
}

void MainWindowTest::itStartsWithWhatNeedsAReply()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    auto *list = fixture.find<QListView>(u"conversationView");
    QCOMPARE(list->model()->rowCount(), 9);
    QVERIFY(list->model()->index(0, 0).data().toString().contains(u"4365432109"_s));
    QVERIFY(!window.openedConversation().isValid());
    QVERIFY(window.windowTitle().contains(u"9"_s));
    QCOMPARE(fixture.find<QLabel>(u"queueSum")->text(),
             u"Queue: fetched 14 = stored 14 + duplicates 0 + set aside 0 · confirmed 14"_s);
}

void MainWindowTest::aClickOpensAndASecondLaterItIsRead()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    clickRow(fixture.find<QListView>(u"conversationView"), 0);
    const ConversationId id = fixture.conversation(u"4365432109"_s);
    QCOMPARE(window.openedConversation(), id);
    QVERIFY(fixture.settle());
    QCOMPARE(got(fixture.store->conversation(id)).unread, 1);
    fixture.clock.advance(999ms);
    QCOMPARE(got(fixture.store->conversation(id)).unread, 1);
    fixture.clock.advance(1ms);
    QTRY_COMPARE(got(fixture.store->conversation(id)).unread, 0);
    QCOMPARE(fixture.conversations.opened, QList<ConversationId>{id});
}

void MainWindowTest::passingByLeavesItUnread()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.window();
    auto *list = fixture.find<QListView>(u"conversationView");
    clickRow(list, 0);
    QVERIFY(fixture.settle());
    fixture.clock.advance(500ms);
    clickRow(list, 1);
    QVERIFY(fixture.settle());
    fixture.clock.advance(600ms);
    QCOMPARE(got(fixture.store->findConversation(u"4365432109"_s)).unread, 1);
    fixture.clock.advance(400ms);
    QTRY_COMPARE(got(fixture.store->folderCounts()).unread, 8);
}

void MainWindowTest::ctrlEnterQueuesTheReply()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(Ada));
    QVERIFY(fixture.settle());
    auto *edit = fixture.find<ReplyEdit>(u"replyEdit");
    QTest::keyClicks(edit, u"Three nights."_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(openReplies(fixture).size(), 1);
    const QList<OutboxItem> open = openReplies(fixture);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.at(0).body, u"Three nights."_s);
    QCOMPARE(open.at(0).reservation, Ada);
    QCOMPARE(edit->toPlainText(), QString());
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier); // nothing written: nothing sent
    QVERIFY(fixture.settle());
    QCOMPARE(openReplies(fixture).size(), 1);
}

void MainWindowTest::enterBeginsALine()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(Ada));
    QVERIFY(fixture.settle());
    auto *edit = fixture.find<ReplyEdit>(u"replyEdit");
    const int oneLine = edit->sizeHint().height();
    QTest::keyClicks(edit, u"one"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::keyClicks(edit, u"two"_s);
    QCOMPARE(edit->toPlainText(), u"one\ntwo"_s);
    QVERIFY(edit->sizeHint().height() > oneLine);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(edit->sizeHint().height() < 10 * oneLine); // eight lines at most
    QCOMPARE(openReplies(fixture).size(), 0);
}

void MainWindowTest::aComposingInputMethodNeverSends()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(Ada));
    QVERIFY(fixture.settle());
    auto *edit = fixture.find<ReplyEdit>(u"replyEdit");
    QTest::keyClicks(edit, u"abc"_s);
    QInputMethodEvent composing(u"か"_s, {});
    QApplication::sendEvent(edit, &composing);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(fixture.settle());
    QCOMPARE(openReplies(fixture).size(), 0);
    QInputMethodEvent chosen;
    chosen.setCommitString(u"可"_s);
    QApplication::sendEvent(edit, &chosen);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(openReplies(fixture).size(), 1);
    QCOMPARE(openReplies(fixture).at(0).body, u"abc可"_s);
}

void MainWindowTest::aReplyThatCannotBeStoredComesBack()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(Ada));
    QVERIFY(fixture.settle());
    fixture.store->close(); // from now on every call answers that the store is closed
    auto *edit = fixture.find<ReplyEdit>(u"replyEdit");
    QTest::keyClicks(edit, u"Not lost"_s);
    QTest::mouseClick(fixture.find<QPushButton>(u"sendButton"), Qt::LeftButton);
    QTRY_COMPARE(edit->toPlainText(), u"Not lost"_s);
    QVERIFY(fixture.find<QLabel>(u"replyProblem")->isVisible());
}

void MainWindowTest::aDraftNeverReachesAnotherConversation()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    const ConversationId ada = fixture.conversation(Ada);
    const ConversationId lofts = fixture.conversation(Lofts);
    window.openConversation(ada);
    auto *edit = fixture.find<ReplyEdit>(u"replyEdit");
    QTest::keyClicks(edit, u"for Ada"_s);
    window.openConversation(lofts);
    QCOMPARE(edit->toPlainText(), QString()); // at once, before anything is read
    QTest::keyClicks(edit, u"for the lofts"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(openReplies(fixture).size(), 1);
    QCOMPARE(openReplies(fixture).at(0).conversation, lofts);
    QCOMPARE(openReplies(fixture).at(0).body, u"for the lofts"_s);
    window.openConversation(ada);
    QCOMPARE(edit->toPlainText(), u"for Ada"_s);
    QVERIFY(fixture.settle());
    QCOMPARE(edit->toPlainText(), u"for Ada"_s);
}

void MainWindowTest::retryAndDiscardAskTheEngine()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    got(fixture.store->markRead(fixture.conversation(Ada))); // it opens at its end
    const OutboxItem unclear = fixture.reply(Ada, u"Did this arrive?"_s, OutboxState::Uncertain);
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(Ada));
    QVERIFY(fixture.settle());
    QTRY_VERIFY(fixture.find<QPushButton>(u"retryReply"));
    QVERIFY(fixture.find<QPushButton>(u"retryReply")->isVisible());
    QTest::mouseClick(fixture.find<QPushButton>(u"retryReply"), Qt::LeftButton);
    QCOMPARE(fixture.sync.retried, QList<OutboxId>{unclear.id});
    QTest::keyClick(fixture.find<QPushButton>(u"discardReply"), Qt::Key_Space);
    QCOMPARE(fixture.sync.discarded, QList<OutboxId>{unclear.id});
}

void MainWindowTest::discardGivesTheTextBack()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    const OutboxItem refused = fixture.reply(Ada, u"Refused text"_s, OutboxState::Failed);
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(Ada));
    QVERIFY(fixture.settle());
    auto *edit = fixture.find<ReplyEdit>(u"replyEdit");
    QTest::mouseClick(fixture.find<QPushButton>(u"discardReply"), Qt::LeftButton);
    QCOMPARE(edit->toPlainText(), u"Refused text"_s);
    edit->setPlainText(u"Something else"_s);
    QTest::mouseClick(fixture.find<QPushButton>(u"discardReply"), Qt::LeftButton);
    QCOMPARE(edit->toPlainText(), u"Something else"_s);
    QCOMPARE(fixture.sync.discarded, (QList<OutboxId>{refused.id, refused.id}));
}

void MainWindowTest::foldersShowTheirConversations()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.reply(Ada, u"on its way"_s, OutboxState::Queued);
    fixture.reply(Lofts, u"accepted"_s, OutboxState::Sent);
    fixture.window();
    auto *folders = fixture.find<QListView>(u"folderView");
    auto *list = fixture.find<QListView>(u"conversationView");
    clickRow(folders, int(Folder::Outbox));
    QVERIFY(fixture.settle());
    QCOMPARE(list->model()->rowCount(), 1);
    clickRow(folders, int(Folder::Waiting));
    QVERIFY(fixture.settle());
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->model()->index(0, 0).data().toString().contains(Lofts));
    clickRow(folders, int(Folder::All));
    QVERIFY(fixture.settle());
    QCOMPARE(list->model()->rowCount(), 9);
}

void MainWindowTest::searchShowsHitsAndAHitOpens()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    auto *field = fixture.find<QLineEdit>(u"searchField");
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"broken la"_s);
    QVERIFY(fixture.settle());
    auto *hits = fixture.find<QListView>(u"searchView");
    QTRY_COMPARE(hits->model()->rowCount(), 1);
    QTRY_VERIFY(hits->isVisible());
    clickRow(hits, 0);
    QCOMPARE(window.openedConversation(), fixture.conversation(Lofts));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(fixture.settle());
    QVERIFY(fixture.find<QListView>(u"conversationView")->isVisible());
}

void MainWindowTest::theWholeJobByKeyboard()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    auto *list = fixture.find<QListView>(u"conversationView");
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_J);
    QTest::keyClick(list, Qt::Key_J);
    QTest::keyClick(list, Qt::Key_K);
    QCOMPARE(list->currentIndex().row(), 0);
    QVERIFY(fixture.settle());
    const ConversationId id = fixture.conversation(u"4365432109"_s);
    QCOMPARE(window.openedConversation(), id);
    QTest::keyClick(list, Qt::Key_R);
    auto *edit = fixture.find<ReplyEdit>(u"replyEdit");
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"Thank you"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(openReplies(fixture).size(), 1);
    QCOMPARE(openReplies(fixture).at(0).conversation, id);
    QTest::keyClick(&window, Qt::Key_F5);
    QCOMPARE(fixture.sync.syncs, 1);
    QTest::keyClick(&window, Qt::Key_F6);
    QVERIFY(fixture.find<QListView>(u"folderView")->hasFocus());
}

void MainWindowTest::theIdentityLineFollowsTheAccount()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(Ada));
    QVERIFY(fixture.settle());
    auto *line = fixture.find<QLabel>(u"identityLine");
    QCOMPARE(line->text(), u"Writing as the guest to Demand API Test Hotel · SANDBOX"_s);
    AccountFacts facts = got(fixture.store->account());
    facts.hasVoice = true;
    facts.voice = SenderKind::Property;
    got(fixture.store->setAccount(facts));
    QTRY_COMPARE(line->text(), u"Writing as the property Demand API Test Hotel · SANDBOX"_s);
}

void MainWindowTest::problemsAreSaidInWords()
{
    WindowFixture fixture;
    fixture.window();
    auto *chip = fixture.find<QLabel>(u"trustChip");
    QCOMPARE(chip->text(), u"Synced 12 s ago"_s);
    auto *words = fixture.find<QLabel>(u"problemWords");
    QVERIFY(!words->isVisible());
    SyncStatus status = fixture.sync.status();
    status.problem = SyncProblem::Unauthorized;
    status.requestId = u"3a097c09"_s;
    fixture.sync.say(status);
    QCOMPARE(chip->text(), u"Key refused"_s);
    QVERIFY(words->isVisible());
    QCOMPARE(fixture.find<QLabel>(u"problemRequestId")->text(), u"Request 3a097c09"_s);
    QTest::mouseClick(fixture.find<QPushButton>(u"problemRetry"), Qt::LeftButton);
    QCOMPARE(fixture.sync.syncs, 1);
    status.problem = SyncProblem::None;
    fixture.sync.say(status);
    QVERIFY(!words->isVisible());
}

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
