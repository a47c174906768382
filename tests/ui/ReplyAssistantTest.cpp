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

/// Saved replies and spelling, by key and mouse.
class ReplyAssistantTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    // Windows of the offscreen platform cannot be raised, and it says so.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    }
    void cleanup() { Prompt::answerBy(nullptr); }
    void aSlashPutsASavedReplyIn();
    void aSlashThatIsOneStays_data();
    void aSlashThatIsOneStays();
    void severalSavedRepliesInOneMessage();
    void whatIsNotFilledInHoldsTheSend();
    void theEditorWritesAFile();
    void wrongWordsAreMarkedAndReplaced();
    void aWordIsAdded();
    void theLanguageIsRemembered();

private:
    std::unique_ptr<Translations> m_words{};
};

void ReplyAssistantTest::initTestCase()
{
    m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s));
    Theme::apply(*qApp, Theme::Mode::Light);
}

void ReplyAssistantTest::aSlashPutsASavedReplyIn()
{
    WindowFixture fixture;
    equip(fixture);
    ReplyEdit *const edit = open(fixture, Ada);
    QTest::keyClicks(edit, u"Hello! "_s);
    QVERIFY(openPicker(edit)); // the replies are read
    QTest::keyClick(query(edit), Qt::Key_Escape);
    QVERIFY(!picker(edit)->isVisible());
    QTest::keyClick(edit, Qt::Key_Slash);
    QVERIFY(picker(edit)->isVisible());
    QTest::keyClicks(query(edit), u"la"_s);
    QTest::keyClick(query(edit), Qt::Key_Return);
    QVERIFY(!picker(edit)->isVisible());
    QCOMPARE(edit->toPlainText(), u"Hello! For 6066547158: the key lies in the box."_s);
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier); // one step, and the slash is there
    QCOMPARE(edit->toPlainText(), u"Hello! /"_s);
}

void ReplyAssistantTest::aSlashThatIsOneStays_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("in a word") << u"and"_s << false;
    QTest::newRow("after a number") << u"5"_s << false;
    QTest::newRow("at a beginning") << QString() << true;
    QTest::newRow("after a line") << u"a\n"_s << true;
}

void ReplyAssistantTest::aSlashThatIsOneStays()
{
    QFETCH(QString, before);
    QFETCH(bool, isOffered);
    WindowFixture fixture;
    equip(fixture);
    ReplyEdit *const edit = open(fixture, Ada);
    QVERIFY(openPicker(edit));
    QTest::keyClick(query(edit), Qt::Key_Escape);
    edit->setPlainText(before);
    edit->moveCursor(QTextCursor::End);
    QTest::keyClick(edit, Qt::Key_Slash);
    QCOMPARE(picker(edit)->isVisible(), isOffered);
    if (isOffered) {
        QTest::keyClicks(query(edit), u"6"_s); // no reply has that: the words go into the text
        QVERIFY(!picker(edit)->isVisible());
        QCOMPARE(edit->toPlainText(), before + u"/6"_s);
    } else {
        QCOMPARE(edit->toPlainText(), before + u"/"_s);
    }
}

void ReplyAssistantTest::severalSavedRepliesInOneMessage()
{
    WindowFixture fixture;
    equip(fixture);
    got(fixture.store->storeStays({Ada}, {{.reservation = Ada, .guestNames = {u"Ada Lindqvist"_s}}},
                                  fixture.clock.nowMs()));
    ReplyEdit *const edit = open(fixture, Ada);
    QVERIFY(openPicker(edit));
    QTest::keyClicks(query(edit), u"greet"_s);
    QTest::keyClick(query(edit), Qt::Key_Return);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(openPicker(edit));
    QTest::keyClick(query(edit), Qt::Key_Up);
    QTest::keyClicks(query(edit), u"key"_s); // in its text
    QTest::keyClick(query(edit), Qt::Key_Return);
    QCOMPARE(edit->toPlainText(),
             u"Dear Ada Lindqvist,\nFor 6066547158: the key lies in the box."_s);
}

void ReplyAssistantTest::whatIsNotFilledInHoldsTheSend()
{
    WindowFixture fixture;
    equip(fixture);
    ReplyEdit *const edit = open(fixture, Ada);
    QVERIFY(openPicker(edit));
    QTest::keyClicks(query(edit), u"bye"_s);
    QTest::keyClick(query(edit), Qt::Key_Return);
    QCOMPARE(edit->textCursor().selectedText(), u"{{agent.name}}"_s); // ready to be overwritten
    edit->moveCursor(QTextCursor::Start);
    QTest::keyClicks(edit, u"{{guest.name}} "_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    auto *const problem = fixture.find<QLabel>(u"replyProblem");
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"{{guest.name}}"_s));
    QVERIFY(openReplies(fixture).isEmpty());
    QCOMPARE(edit->textCursor().selectedText(), u"{{guest.name}}"_s);
    QTest::keyClicks(edit, u"Ada"_s);
    QVERIFY(!problem->isVisible());
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(edit->textCursor().selectedText(), u"{{agent.name}}"_s);
    QTest::keyClicks(edit, u"Kim"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(openReplies(fixture).size(), 1);
    QCOMPARE(openReplies(fixture).first().body, u"Ada Kind regards,\nKim"_s);
}

void ReplyAssistantTest::theEditorWritesAFile()
{
    WindowFixture fixture;
    equip(fixture);
    ReplyEdit *const edit = open(fixture, Ada);
    QVERIFY(openPicker(edit));
    QTest::mouseClick(picker(edit)->findChild<QPushButton *>(u"editReplies"_s), Qt::LeftButton);
    auto *const dialog = edit->window()->findChild<SavedRepliesDialog *>(u"savedRepliesDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    const auto *const list = dialog->findChild<QListWidget *>(u"savedList"_s);
    QCOMPARE(list->count(), 3);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"newReply"_s), Qt::LeftButton);
    auto *const title = dialog->findChild<QLineEdit *>(u"savedTitle"_s);
    auto *const save = dialog->findChild<QPushButton *>(u"saveReply"_s);
    QTest::keyClicks(title, u"a/b"_s);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"savedText"_s), u"The wifi"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(dialog->findChild<QLabel *>(u"savedProblem"_s)->isVisible());
    title->setText(u"Wifi"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"savedLanguage"_s), u"en"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(!dialog->findChild<QLabel *>(u"savedProblem"_s)->isVisible());
    QFile file(fixture.writing.repliesFolder + u"/Wifi.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "---\nlanguage: en\n---\nThe wifi"_ba);
    QTRY_COMPARE(list->count(), 4);
    Prompt::Answers answers{.isYes = true};
    Prompt::answerBy(&answers);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"removeReply"_s), Qt::LeftButton);
    QTRY_COMPARE(list->count(), 3);
    QVERIFY(!file.exists());
    // What is not saved is asked about.
    QTest::keyClicks(title, u"Half"_s);
    answers = {.isYes = false};
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(answers.asked.size(), 1);
    QVERIFY(dialog->isVisible());
    answers.isYes = true;
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void ReplyAssistantTest::wrongWordsAreMarkedAndReplaced()
{
    WindowFixture fixture;
    equip(fixture);
    ReplyEdit *const edit = open(fixture, Ada);
    QTest::keyClicks(edit, u"the rooom is ready "_s);
    QTRY_COMPARE(edit->extraSelections().size(), 1);
    QCOMPARE(edit->extraSelections().first().cursor.selectedText(), u"rooom"_s);
    QCOMPARE(edit->toPlainText(), u"the rooom is ready "_s); // the text is not touched
    QVERIFY(edit->document()->isUndoAvailable());

    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(6);
    edit->setTextCursor(cursor);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(edit, &asked);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = edit->findChild<QMenu *>(u"replyMenu"_s)) && menu->isVisible());
    QCOMPARE(menu->actions().first()->text(), u"room"_s);
    menu->actions().first()->trigger();
    menu->close();
    QCOMPARE(edit->toPlainText(), u"the room is ready "_s);
    QTRY_VERIFY(edit->extraSelections().isEmpty());
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit->toPlainText(), u"the rooom is ready "_s);
}

void ReplyAssistantTest::aWordIsAdded()
{
    WindowFixture fixture;
    equip(fixture);
    ReplyEdit *const edit = open(fixture, Ada);
    QTest::keyClicks(edit, u"lockbox {{wifi}} 22:00 https://exampel.org Demand "_s);
    QTRY_COMPARE(edit->extraSelections().size(), 1); // Demand is of the property's name
    edit->moveCursor(QTextCursor::Start);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(edit, &asked);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = edit->findChild<QMenu *>(u"replyMenu"_s)) && menu->isVisible());
    menu->findChild<QAction *>(u"addWord"_s)->trigger();
    menu->close();
    QTRY_VERIFY(edit->extraSelections().isEmpty());
    QFile file(fixture.writing.personalWords);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "lockbox\n"_ba);
}

void ReplyAssistantTest::theLanguageIsRemembered()
{
    WindowFixture fixture;
    equip(fixture);
    ReplyEdit *edit = open(fixture, Ada);
    QTest::keyClicks(edit, u"das Zimmer "_s);
    QTRY_COMPARE(edit->extraSelections().size(), 2);
    ComposerDialog *const dialog = composer(fixture);
    auto *const note = dialog->findChild<QToolButton *>(u"composerNote"_s);
    QTRY_VERIFY(note->text().contains(u"British English spelling"_s));
    auto *const menu = dialog->findChild<QMenu *>(u"languageMenu"_s);
    QTest::mouseClick(note, Qt::LeftButton);
    QVERIFY(menu->isVisible());
    const QList<QAction *> languages = menu->actions();
    QCOMPARE(languages.first()->text(), u"Deutsch (DE)"_s);
    languages.first()->trigger();
    menu->close();
    QTRY_VERIFY(edit->extraSelections().isEmpty()); // in the bar, too
    QTRY_COMPARE(got(fixture.store->writingLanguage(fixture.conversation(Ada))), u"de_DE"_s);
    dialog->close();
    edit = open(fixture, Ada); // another window
    QTest::keyClicks(edit, u"the "_s);
    QTRY_COMPARE(edit->extraSelections().size(), 1);
    QCOMPARE(edit->extraSelections().first().cursor.selectedText(), u"the"_s);
}

QTEST_MAIN(ReplyAssistantTest)
#include "ReplyAssistantTest.moc"
