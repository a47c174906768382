#include "tests/ui/WritingFixture.h"
#include "ui/composer/ComposerDialog.h"
#include "ui/composer/DraftAutosave.h"
#include "ui/composer/ReplyEdit.h"
#include "ui/composer/SavedRepliesDialog.h"
#include "ui/composer/SavedReplyPicker.h"
#include "ui/composer/SendLaterMenu.h"
#include "ui/dialogs/Prompt.h"
#include "ui/shell/Translations.h"
#include "ui/style/Theme.h"
#include "ui/thread/ThreadView.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace Innbox::Writing;

/// A reply in a window of its own, by key and mouse.
class ComposerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    // Windows of the offscreen platform cannot be raised, and it says so.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    }
    void cleanup() { Prompt::answerBy(nullptr); }
    void twoFacesShowOneDraft();
    void oneComposerForEachConversation();
    void theComposerSendsAndCloses();
    void theComposerSendsLater();
    void aTimeIsPicked();
    void pastedTextIsPlain();
    void nothingIsSentWhileAnInputMethodComposes();

private:
    std::unique_ptr<Translations> m_words{};
};

void ComposerTest::initTestCase()
{
    m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s));
    Theme::apply(*qApp, Theme::Mode::Light);
}

void ComposerTest::twoFacesShowOneDraft()
{
    WindowFixture fixture;
    equip(fixture);
    ReplyEdit *const bar = open(fixture, Ada);
    QTest::keyClicks(bar, u"Half a "_s);
    ComposerDialog *const dialog = composer(fixture);
    QVERIFY(dialog);
    ReplyEdit *const large = dialog->reply()->edit();
    QCOMPARE(large->toPlainText(), u"Half a "_s);
    QTest::keyClicks(large, u"sentence"_s);
    QCOMPARE(bar->toPlainText(), u"Half a sentence"_s);
    bar->moveCursor(QTextCursor::Start);
    QTest::keyClicks(bar, u"Not "_s);
    QCOMPARE(large->toPlainText(), u"Not Half a sentence"_s);
    QCOMPARE(large->textCursor().position(), 19); // stays behind what was typed there
    fixture.clock.advance(DraftAutosave::Pause);
    QTRY_COMPARE(got(fixture.store->draft(fixture.conversation(Ada))).body,
                 u"Not Half a sentence"_s);
    QTRY_VERIFY(
        dialog->findChild<QToolButton *>(u"composerNote"_s)->text().startsWith(u"Draft saved"));
    // The quote, too.
    auto *const view = fixture.find<ThreadView>(u"threadView");
    view->setFocus();
    view->setCurrentRow(1);
    QTest::keyClick(view, Qt::Key_R);
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"quoteWords"_s)->isVisible());
    QTest::mouseClick(dialog->findChild<QToolButton *>(u"removeQuote"_s), Qt::LeftButton);
    QVERIFY(!fixture.find<QLabel>(u"quoteWords")->isVisible());
    // Closing loses nothing.
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(bar->toPlainText(), u"Not Half a sentence"_s);
}

void ComposerTest::oneComposerForEachConversation()
{
    WindowFixture fixture;
    equip(fixture);
    open(fixture, Ada);
    const QPointer<ComposerDialog> first = composer(fixture);
    QCOMPARE(composer(fixture), first);
    qobject_cast<MainWindow *>(fixture.find<QWidget>(u"threadView")->window())
        ->openConversation(fixture.conversation(Lofts));
    QVERIFY(fixture.settle());
    QTest::mouseClick(fixture.find<QPushButton>(u"openComposer"), Qt::LeftButton);
    QList<ComposerDialog *> all =
        fixture.find<QWidget>(u"threadView")->window()->findChildren<ComposerDialog *>();
    QCOMPARE(all.size(), 2);
    QVERIFY(all.at(0)->isVisible() && all.at(1)->isVisible());
    QTest::keyClicks(all.at(0)->reply()->edit(), u"for Ada"_s);
    QCOMPARE(all.at(1)->reply()->edit()->toPlainText(), QString());
    QCOMPARE(fixture.find<ReplyEdit>(u"replyEdit")->toPlainText(), QString());
    fixture.window(); // the old window takes its composers with it, and the draft is kept
    QVERIFY(first.isNull());
    QTRY_COMPARE(got(fixture.store->draft(fixture.conversation(Ada))).body, u"for Ada"_s);
}

void ComposerTest::theComposerSendsAndCloses()
{
    WindowFixture fixture;
    equip(fixture);
    open(fixture, Ada);
    const QPointer<ComposerDialog> dialog = composer(fixture);
    QTest::keyClicks(dialog->reply()->edit(), u"From the composer"_s);
    QTRY_VERIFY(dialog->isSettled());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"sendButton"_s), Qt::LeftButton);
    QTRY_COMPARE(openReplies(fixture).size(), 1);
    QCOMPARE(openReplies(fixture).first().body, u"From the composer"_s);
    QCOMPARE(openReplies(fixture).first().seenUpTo, u"a6"_s);
    QTRY_VERIFY(dialog.isNull());
    QCOMPARE(fixture.find<ReplyEdit>(u"replyEdit")->toPlainText(), QString());
    QVERIFY(got(fixture.store->draft(fixture.conversation(Ada))).isEmpty());
}

void ComposerTest::theComposerSendsLater()
{
    WindowFixture fixture;
    equip(fixture);
    open(fixture, Ada);
    ComposerDialog *const dialog = composer(fixture);
    QTest::keyClicks(dialog->reply()->edit(), u"Later"_s);
    QMenu *const menu = dialog->findChild<QPushButton *>(u"sendLater"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->actions().last()->text().contains(u"running"_s));
    menu->findChild<QAction *>(u"sendInAnHour"_s)->trigger();
    QTRY_COMPARE(openReplies(fixture).size(), 1);
    QCOMPARE(openReplies(fixture).first().notBeforeAtMs, fixture.clock.nowMs() + 3'600'000);
    QVERIFY(!openReplies(fixture).first().cancelOnNew);
}

void ComposerTest::aTimeIsPicked()
{
    WindowFixture fixture;
    equip(fixture);
    open(fixture, Ada);
    ComposerDialog *const dialog = composer(fixture);
    QTest::keyClicks(dialog->reply()->edit(), u"Then"_s);
    QMenu *const menu = dialog->findChild<QPushButton *>(u"sendLater"_s)->menu();
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(u"sendUnlessNew"_s)->trigger();
    Q_EMIT menu->aboutToShow(); // what was ticked stays so
    QVERIFY(menu->findChild<QAction *>(u"sendUnlessNew"_s)->isChecked());
    menu->findChild<QAction *>(u"sendAtPicked"_s)->trigger();
    auto *const pick = dialog->findChild<QDialog *>(u"sendLaterDialog"_s);
    QVERIFY(pick && pick->isVisible());
    const QDateTime when =
        QDateTime::fromMSecsSinceEpoch(fixture.clock.nowMs() + 2 * 86'400'000LL).addSecs(60);
    pick->findChild<QDateTimeEdit *>(u"sendLaterTime"_s)->setDateTime(when);
    QTest::mouseClick(pick->findChild<QPushButton *>(u"sendAtTime"_s), Qt::LeftButton);
    QTRY_COMPARE(openReplies(fixture).size(), 1);
    QCOMPARE(openReplies(fixture).first().notBeforeAtMs, when.toMSecsSinceEpoch());
    QVERIFY(openReplies(fixture).first().cancelOnNew);
    const qint64 morning = SendLaterMenu::tomorrowMorning(fixture.clock.nowMs());
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(morning).time(), QTime(9, 0));
    QVERIFY(morning > fixture.clock.nowMs());
}

void ComposerTest::pastedTextIsPlain()
{
    WindowFixture fixture;
    equip(fixture);
    ReplyEdit *const edit = open(fixture, Ada);
    auto *const data = new QMimeData;
    data->setHtml(u"<b>bold</b><img src='https://example.org/x.png'>"_s);
    data->setText(u"bold"_s);
    data->setImageData(QImage(4, 4, QImage::Format_RGB32)); // as office programs offer it
    QApplication::clipboard()->setMimeData(data);
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit->toPlainText(), u"bold"_s);
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit->toPlainText(), QString());
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(edit->toPlainText(), u"bold"_s);
}

void ComposerTest::nothingIsSentWhileAnInputMethodComposes()
{
    WindowFixture fixture;
    equip(fixture);
    open(fixture, Ada);
    ReplyEdit *const edit = composer(fixture)->reply()->edit();
    QTest::keyClicks(edit, u"a"_s);
    QInputMethodEvent composing(u"に"_s, {});
    QApplication::sendEvent(edit, &composing);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(openReplies(fixture).isEmpty());
    QInputMethodEvent done({}, {});
    done.setCommitString(u"二"_s);
    QApplication::sendEvent(edit, &done);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(openReplies(fixture).size(), 1);
    QCOMPARE(openReplies(fixture).first().body, u"a二"_s);
}

QTEST_MAIN(ComposerTest)
#include "ComposerTest.moc"
