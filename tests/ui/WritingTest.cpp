#include "tests/ui/WindowFixture.h"
#include "ui/composer/DraftAutosave.h"
#include "ui/composer/ReplyBar.h"
#include "ui/composer/ReplyEdit.h"
#include "ui/shell/Translations.h"
#include "ui/style/Theme.h"
#include "ui/thread/ThreadView.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Writing by key and mouse: drafts, quotes, undo, and what a person decides about a reply.
class WritingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aPauseSavesTheDraft();
    void steadyTypingIsSavedWithinASecond();
    void aDraftIsThereAgainInAnotherWindow();
    void aDraftStaysWithItsConversation();
    void aMessageIsQuotedByKeyAndSent();
    void undoGivesTextAndQuoteBack();
    void theCountdownCountsAndSendNowEndsIt();
    void sendAndGoOnOpensTheNext();
    void manyCharactersAreCounted();
    void aHeldReplyShowsWhatIsNewer();
    void anUnclearReplyIsOneOfTheMessages();
    void theStepsOfAReplyAreShown();
    void imagesThatWantTextAskForALine();
    void whatTheProviderCutIsShown();

private:
    std::unique_ptr<Translations> m_words{};
};

namespace {

const QString Ada = u"6066547158"_s;
const QString Lofts = u"4380765874"_s;

QList<OutboxItem> openReplies(WindowFixture &fixture)
{
    return got(fixture.store->openReplies(std::nullopt));
}

ReplyEdit *open(WindowFixture &fixture, const QString &reservation)
{
    got(fixture.store->markRead(fixture.conversation(reservation))); // it opens at its end
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(reservation));
    if (!fixture.settle())
        qWarning("the window never settled");
    return fixture.find<ReplyEdit>(u"replyEdit");
}

Draft draftOf(WindowFixture &fixture, const QString &reservation)
{
    return got(fixture.store->draft(fixture.conversation(reservation)));
}

QPushButton *button(WindowFixture &fixture, QStringView name)
{
    return fixture.find<QPushButton>(name);
}

} // namespace

void WritingTest::initTestCase()
{
    m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s));
    Theme::apply(*qApp, Theme::Mode::Light);
}

void WritingTest::aPauseSavesTheDraft()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    ReplyEdit *const edit = open(fixture, Ada);
    QTest::keyClicks(edit, u"Half a sen"_s);
    QCOMPARE(draftOf(fixture, Ada).body, QString());
    fixture.clock.advance(DraftAutosave::Pause);
    QTRY_COMPARE(draftOf(fixture, Ada).body, u"Half a sen"_s);
    edit->clear();
    fixture.clock.advance(DraftAutosave::Pause);
    QTRY_VERIFY(draftOf(fixture, Ada).isEmpty());
}

void WritingTest::steadyTypingIsSavedWithinASecond()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    ReplyEdit *const edit = open(fixture, Ada);
    for (int i = 0; i < 10; ++i) { // never a pause
        QTest::keyClick(edit, Qt::Key_X);
        fixture.clock.advance(100ms);
    }
    QTRY_VERIFY(draftOf(fixture, Ada).body.size() >= 8);
}

void WritingTest::aDraftIsThereAgainInAnotherWindow()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    QTest::keyClicks(open(fixture, Ada), u"Not yet done"_s);
    fixture.window(); // the first one is gone, and what was unsaved is in the store
    QTRY_COMPARE(draftOf(fixture, Ada).body, u"Not yet done"_s);
    ReplyEdit *const edit = open(fixture, Ada);
    QTRY_COMPARE(edit->toPlainText(), u"Not yet done"_s);
    QCOMPARE(edit->textCursor().position(), 12);
}

void WritingTest::aDraftStaysWithItsConversation()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    ReplyEdit *const edit = open(fixture, Ada);
    auto *const window = qobject_cast<MainWindow *>(edit->window());
    QTest::keyClicks(edit, u"for Ada"_s);
    window->openConversation(fixture.conversation(Lofts));
    QCOMPARE(edit->toPlainText(), QString());
    QTest::keyClicks(edit, u"for the lofts"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(openReplies(fixture).size(), 1);
    QCOMPARE(openReplies(fixture).first().body, u"for the lofts"_s);
    QCOMPARE(draftOf(fixture, Ada).body, u"for Ada"_s); // leaving saved it
    QVERIFY(draftOf(fixture, Lofts).isEmpty());         // sending took it
    fixture.clock.advance(2s);
    QVERIFY(fixture.settle());
    QVERIFY(draftOf(fixture, Lofts).isEmpty());
}

void WritingTest::aMessageIsQuotedByKeyAndSent()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    ReplyEdit *const edit = open(fixture, Ada);
    auto *const view = fixture.find<ThreadView>(u"threadView");
    view->setFocus();
    view->setCurrentRow(1);
    QTest::keyClick(view, Qt::Key_R);
    QVERIFY(edit->hasFocus());
    auto *const quote = fixture.find<QLabel>(u"quoteWords");
    QVERIFY(quote->isVisible());
    QVERIFY(quote->text().contains(u"Parking is possible"_s));
    QTest::mouseClick(fixture.find<QToolButton>(u"removeQuote"), Qt::LeftButton);
    QVERIFY(!quote->isVisible());
    view->setFocus();
    QTest::keyClick(view, Qt::Key_R);
    QTest::keyClicks(edit, u"About the yard"_s);
    fixture.clock.advance(DraftAutosave::Pause);
    QTRY_COMPARE(draftOf(fixture, Ada).replyTo, u"a2"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(openReplies(fixture).size(), 1);
    QCOMPARE(openReplies(fixture).first().replyTo, u"a2"_s);
    QVERIFY(openReplies(fixture).first().isGuarded);
    QVERIFY(!quote->isVisible());
}

void WritingTest::undoGivesTextAndQuoteBack()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    ReplyEdit *const edit = open(fixture, Ada);
    auto *const view = fixture.find<ThreadView>(u"threadView");
    view->setCurrentRow(1);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_R);
    QTest::keyClicks(edit, u"Too quick"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(openReplies(fixture).size(), 1);
    QCOMPARE(openReplies(fixture).first().notBeforeAtMs, fixture.clock.nowMs() + 5000);
    QTRY_VERIFY(button(fixture, u"editReply"));
    QTRY_VERIFY(button(fixture, u"editReply")->isVisible());
    QCOMPARE(button(fixture, u"editReply")->text(), u"Undo"_s);
    QTest::keyClicks(edit, u" and more"_s);
    QTest::mouseClick(button(fixture, u"editReply"), Qt::LeftButton);
    QTRY_COMPARE(openReplies(fixture).size(), 0);
    QTRY_VERIFY(edit->toPlainText().startsWith(u"Too quick"_s));
    QVERIFY(edit->toPlainText().contains(u"and more"_s));
    QVERIFY(fixture.find<QLabel>(u"quoteWords")->isVisible());
    QCOMPARE(draftOf(fixture, Ada).replyTo, u"a2"_s);
}

void WritingTest::theCountdownCountsAndSendNowEndsIt()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    ReplyEdit *const edit = open(fixture, Ada);
    auto *const view = fixture.find<ThreadView>(u"threadView");
    QTest::keyClicks(edit, u"Soon"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    const auto spoken = [view] { return view->spokenText(view->rowCount() - 1); };
    QTRY_VERIFY(spoken().contains(u"Sending in 5 s"_s));
    fixture.clock.advance(1s);
    QVERIFY(spoken().contains(u"Sending in 4 s"_s));
    QTRY_VERIFY(button(fixture, u"sendReplyNow"));
    QTest::mouseClick(button(fixture, u"sendReplyNow"), Qt::LeftButton);
    QTRY_COMPARE(openReplies(fixture).first().notBeforeAtMs, 0);
    QTRY_VERIFY(spoken().contains(u"Waiting to be sent"_s));
}

void WritingTest::sendAndGoOnOpensTheNext()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    ReplyEdit *const edit = open(fixture, u"4365432109"_s); // first of Needs reply
    auto *const window = qobject_cast<MainWindow *>(edit->window());
    edit->setFocus();
    QTest::keyClicks(edit, u"Done"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window->openedConversation(), fixture.conversation(u"4376543210"_s));
    QCOMPARE(edit->toPlainText(), QString());
    QVERIFY(edit->hasFocus());
    QTRY_COMPARE(openReplies(fixture).size(), 1);
    QCOMPARE(openReplies(fixture).first().reservation, u"4365432109"_s);
}

void WritingTest::manyCharactersAreCounted()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    ReplyEdit *const edit = open(fixture, Ada);
    auto *const hint = fixture.find<QLabel>(u"sendHint");
    edit->setPlainText(QString(ReplyBar::CountFrom - 1, u'x'));
    QVERIFY(!hint->text().contains(u"characters"_s));
    edit->setPlainText(QString(2013, u'x'));
    QCOMPARE(hint->text(), u"2,013 characters"_s);
}

void WritingTest::aHeldReplyShowsWhatIsNewer()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    NewReply wanted;
    wanted.conversation = fixture.conversation(Ada);
    wanted.body = u"As agreed."_s;
    wanted.isGuarded = true;
    wanted.seenUpTo = u"a6"_s;
    const OutboxItem item = got(fixture.store->enqueue(wanted, fixture.clock.nowMs()));
    fixture.receive({said(SenderKind::Property, u"late"_s, Ada, fixture.clock.nowMs() + 1,
                          u"Wait, the room is taken"_s)});
    got(fixture.store->claim(item.id, {}, fixture.clock.nowMs(), fixture.clock.nowMs()));
    QCOMPARE(got(fixture.store->reply(item.id)).hold, OutboxHold::NewerMessage);
    ReplyEdit *const edit = open(fixture, Ada);
    auto *const view = fixture.find<ThreadView>(u"threadView");
    const auto spoken = [view] { return view->spokenText(view->rowCount() - 1); };
    QTRY_VERIFY(spoken().contains(u"the room is taken"_s));
    QVERIFY(spoken().contains(u"Held"_s));
    QCOMPARE(button(fixture, u"retryReply")->text(), u"Send anyway"_s);
    QTest::mouseClick(button(fixture, u"retryReply"), Qt::LeftButton);
    QCOMPARE(fixture.sync.retried, QList<OutboxId>{item.id});
    QTest::keyClick(button(fixture, u"editReply"), Qt::Key_Space);
    QTRY_COMPARE(edit->toPlainText(), u"As agreed."_s);
    QTRY_COMPARE(openReplies(fixture).size(), 0);
}

void WritingTest::anUnclearReplyIsOneOfTheMessages()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    const OutboxItem unclear =
        fixture.reply(Ada, u"Please see https://a.example today"_s, OutboxState::Uncertain);
    // The provider cut the link: nobody but a person may say that this is the reply.
    fixture.receive({said(SenderKind::Guest, u"ours"_s, Ada, fixture.clock.nowMs() + 1000,
                          u"Please see today"_s)});
    open(fixture, Ada);
    auto *const view = fixture.find<ThreadView>(u"threadView");
    QTRY_VERIFY(button(fixture, u"adoptReply"));
    QTRY_VERIFY(button(fixture, u"adoptReply")->isVisible());
    QVERIFY(view->spokenText(view->rowCount() - 1).contains(u"Probably this one"_s));
    QTest::mouseClick(button(fixture, u"adoptReply"), Qt::LeftButton);
    auto *const dialog = fixture.find<QDialog>(u"candidateDialog");
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    QTest::mouseClick(button(fixture, u"chooseCandidate"), Qt::LeftButton);
    QTRY_COMPARE(got(fixture.store->reply(unclear.id)).state, OutboxState::Sent);
    QCOMPARE(got(fixture.store->reply(unclear.id)).remoteId, u"ours"_s);
}

void WritingTest::theStepsOfAReplyAreShown()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    const OutboxItem refused = fixture.reply(Ada, u"Refused"_s, OutboxState::Failed);
    open(fixture, Ada);
    QTRY_VERIFY(button(fixture, u"replyDetails"));
    QTest::mouseClick(button(fixture, u"replyDetails"), Qt::LeftButton);
    auto *const steps = fixture.find<QTreeWidget>(u"replySteps");
    QVERIFY(steps);
    QTRY_COMPARE(steps->topLevelItemCount(), int(got(fixture.store->steps(refused.id)).size()));
    QVERIFY(steps->topLevelItemCount() >= 3);
    QVERIFY(steps->topLevelItem(2)->text(1).contains(u"refused"_s));
    QTest::mouseClick(button(fixture, u"copySteps"), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(u"closed for new messages"_s));
}

void WritingTest::imagesThatWantTextAskForALine()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    const OutboxItem refused = fixture.reply(Ada, {}, OutboxState::Failed, QString(TextWanted));
    ReplyEdit *const edit = open(fixture, Ada);
    const QString usual = edit->placeholderText();
    auto *const view = fixture.find<ThreadView>(u"threadView");
    QVERIFY(view->spokenText(view->rowCount() - 1).contains(u"wants a line of text"_s));
    QTRY_VERIFY(button(fixture, u"editReply"));
    QCOMPARE(button(fixture, u"editReply")->text(), u"Add a line"_s);
    QTest::mouseClick(button(fixture, u"editReply"), Qt::LeftButton);
    QTRY_COMPARE(got(fixture.store->reply(refused.id)).state, OutboxState::Discarded);
    QTRY_VERIFY(edit->hasFocus());
    QCOMPARE(edit->placeholderText(), u"Write a line to go with the images…"_s);
    // Only here.
    auto *const window = qobject_cast<MainWindow *>(edit->window());
    QVERIFY(window);
    window->openConversation(fixture.conversation(Lofts));
    QVERIFY(fixture.settle());
    QCOMPARE(edit->placeholderText(), usual);
}

void WritingTest::whatTheProviderCutIsShown()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    const OutboxItem sent =
        fixture.reply(Ada, u"Please see https://a.example today"_s, OutboxState::Sent);
    open(fixture, Ada);
    auto *const view = fixture.find<ThreadView>(u"threadView");
    const auto spoken = [view] { return view->spokenText(view->rowCount() - 1); };
    QVERIFY(!spoken().contains(u"changed the text"_s));
    fixture.receive({said(SenderKind::Guest, sent.remoteId, Ada, fixture.clock.nowMs(),
                          u"Please see today"_s)});
    QTRY_VERIFY(spoken().contains(u"the provider changed the text"_s));
    view->setFocus();
    view->setCurrentRow(view->rowCount() - 1);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Please see https://a.example today"_s);
}

QTEST_MAIN(WritingTest)
#include "WritingTest.moc"
