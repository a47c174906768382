#include "tests/support/TinyDictionary.h"
#include "tests/ui/UiWorld.h"
#include "ui/Translations.h"
#include "ui/composer/ComposerDialog.h"
#include "ui/composer/ReplyPicker.h"
#include "ui/composer/SavedRepliesDialog.h"
#include "ui/composer/SendLaterMenu.h"
#include "ui/dialogs/Ask.h"
#include "ui/style/Theme.h"
#include "ui/thread/DraftKeeper.h"
#include "ui/thread/ReplyEdit.h"
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

/// The composer, saved replies and spelling, by key and mouse.
class ComposerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    // Windows of the offscreen platform cannot be raised, and it says so.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    }
    void cleanup() { Ask::answerBy(nullptr); }
    void aSlashPutsASavedReplyIn();
    void aSlashThatIsOneStays_data();
    void aSlashThatIsOneStays();
    void severalSavedRepliesInOneMessage();
    void whatIsNotFilledInHoldsTheSend();
    void theEditorWritesAFile();
    void wrongWordsAreMarkedAndReplaced();
    void aWordIsAdded();
    void theLanguageIsRemembered();
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

namespace {

const QString Ada = u"6066547158"_s;
const QString Lofts = u"4380765874"_s;

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A world with saved replies and a dictionary of a few words.
void equip(UiWorld &world)
{
    world.fillLikeADay();
    const QDir folder(world.store.folder());
    QVERIFY(folder.mkpath(u"replies"_s) && folder.mkpath(u"hunspell"_s));
    world.writing = {.settingsFile = folder.filePath(u"writing.ini"_s),
                     .repliesFolder = folder.filePath(u"replies"_s),
                     .personalWords = folder.filePath(u"words.txt"_s),
                     .dictionaryFolders = {folder.filePath(u"hunspell"_s)}};
    put(folder.filePath(u"replies/Late arrival.md"_s),
        "---\nshortcut: la\nlanguage: en\n---\nFor {{reservation}}: the key lies in the box.");
    put(folder.filePath(u"replies/Greeting.md"_s), "Dear {{guest.name}},");
    put(folder.filePath(u"replies/Bye.md"_s), "Kind regards,\n{{agent.name}}");
    TinyDictionary::write(folder.filePath(u"hunspell"_s), u"en_GB"_s,
                          {u"the"_s, u"room"_s, u"is"_s, u"ready"_s});
    TinyDictionary::write(folder.filePath(u"hunspell"_s), u"de_DE"_s, {u"das"_s, u"Zimmer"_s});
}

ReplyEdit *open(UiWorld &world, const QString &reservation)
{
    got(world.store->markRead(world.conversation(reservation)));
    MainWindow &window = world.window();
    window.openConversation(world.conversation(reservation));
    if (!world.settle())
        qWarning("the window never settled");
    auto *const edit = world.find<ReplyEdit>(u"replyEdit");
    edit->setFocus();
    return edit;
}

QList<OutboxItem> openReplies(UiWorld &world)
{
    return got(world.store->openReplies(std::nullopt));
}

ReplyPicker *picker(const ReplyEdit *edit)
{
    return edit->findChild<ReplyPicker *>(u"replyPicker"_s);
}

QLineEdit *query(const ReplyEdit *edit)
{
    return picker(edit)->findChild<QLineEdit *>(u"replyQuery"_s);
}

/// Opens the picker by key, once there are replies to choose from.
bool openPicker(ReplyEdit *edit)
{
    return QTest::qWaitFor([edit] {
        QTest::keyClick(edit, Qt::Key_T, Qt::ControlModifier);
        const auto *const list = picker(edit)->findChild<QTreeWidget *>(u"replyChoices"_s);
        if (picker(edit)->isVisible() && list->topLevelItemCount() > 0)
            return true;
        picker(edit)->hide();
        return false;
    });
}

ComposerDialog *composer(UiWorld &world)
{
    QTest::mouseClick(world.find<QPushButton>(u"openComposer"), Qt::LeftButton);
    ComposerDialog *dialog = nullptr;
    for (QWidget *const widget : QApplication::topLevelWidgets()) {
        auto *const one = qobject_cast<ComposerDialog *>(widget);
        if (one && one->isVisible())
            dialog = one;
    }
    return dialog;
}

} // namespace

void ComposerTest::initTestCase()
{
    m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s));
    Theme::apply(*qApp, Theme::Mode::Light);
}

void ComposerTest::aSlashPutsASavedReplyIn()
{
    UiWorld world;
    equip(world);
    ReplyEdit *const edit = open(world, Ada);
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

void ComposerTest::aSlashThatIsOneStays_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("in a word") << u"and"_s << false;
    QTest::newRow("after a number") << u"5"_s << false;
    QTest::newRow("at a beginning") << QString() << true;
    QTest::newRow("after a line") << u"a\n"_s << true;
}

void ComposerTest::aSlashThatIsOneStays()
{
    QFETCH(QString, before);
    QFETCH(bool, isOffered);
    UiWorld world;
    equip(world);
    ReplyEdit *const edit = open(world, Ada);
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

void ComposerTest::severalSavedRepliesInOneMessage()
{
    UiWorld world;
    equip(world);
    got(world.store->storeStays({Ada}, {{.reservation = Ada, .guestNames = {u"Ada Lindqvist"_s}}},
                                world.clock.nowMs()));
    ReplyEdit *const edit = open(world, Ada);
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

void ComposerTest::whatIsNotFilledInHoldsTheSend()
{
    UiWorld world;
    equip(world);
    ReplyEdit *const edit = open(world, Ada);
    QVERIFY(openPicker(edit));
    QTest::keyClicks(query(edit), u"bye"_s);
    QTest::keyClick(query(edit), Qt::Key_Return);
    QCOMPARE(edit->textCursor().selectedText(), u"{{agent.name}}"_s); // ready to be overwritten
    edit->moveCursor(QTextCursor::Start);
    QTest::keyClicks(edit, u"{{guest.name}} "_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    auto *const problem = world.find<QLabel>(u"replyProblem");
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"{{guest.name}}"_s));
    QVERIFY(openReplies(world).isEmpty());
    QCOMPARE(edit->textCursor().selectedText(), u"{{guest.name}}"_s);
    QTest::keyClicks(edit, u"Ada"_s);
    QVERIFY(!problem->isVisible());
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(edit->textCursor().selectedText(), u"{{agent.name}}"_s);
    QTest::keyClicks(edit, u"Kim"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(openReplies(world).size(), 1);
    QCOMPARE(openReplies(world).first().body, u"Ada Kind regards,\nKim"_s);
}

void ComposerTest::theEditorWritesAFile()
{
    UiWorld world;
    equip(world);
    ReplyEdit *const edit = open(world, Ada);
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
    QFile file(world.writing.repliesFolder + u"/Wifi.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "---\nlanguage: en\n---\nThe wifi"_ba);
    QTRY_COMPARE(list->count(), 4);
    Ask::Answers answers{.isYes = true};
    Ask::answerBy(&answers);
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

void ComposerTest::wrongWordsAreMarkedAndReplaced()
{
    UiWorld world;
    equip(world);
    ReplyEdit *const edit = open(world, Ada);
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

void ComposerTest::aWordIsAdded()
{
    UiWorld world;
    equip(world);
    ReplyEdit *const edit = open(world, Ada);
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
    QFile file(world.writing.personalWords);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "lockbox\n"_ba);
}

void ComposerTest::theLanguageIsRemembered()
{
    UiWorld world;
    equip(world);
    ReplyEdit *edit = open(world, Ada);
    QTest::keyClicks(edit, u"das Zimmer "_s);
    QTRY_COMPARE(edit->extraSelections().size(), 2);
    ComposerDialog *const dialog = composer(world);
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
    QTRY_COMPARE(got(world.store->writingLanguage(world.conversation(Ada))), u"de_DE"_s);
    dialog->close();
    edit = open(world, Ada); // another window
    QTest::keyClicks(edit, u"the "_s);
    QTRY_COMPARE(edit->extraSelections().size(), 1);
    QCOMPARE(edit->extraSelections().first().cursor.selectedText(), u"the"_s);
}

void ComposerTest::twoFacesShowOneDraft()
{
    UiWorld world;
    equip(world);
    ReplyEdit *const bar = open(world, Ada);
    QTest::keyClicks(bar, u"Half a "_s);
    ComposerDialog *const dialog = composer(world);
    QVERIFY(dialog);
    ReplyEdit *const large = dialog->reply()->edit();
    QCOMPARE(large->toPlainText(), u"Half a "_s);
    QTest::keyClicks(large, u"sentence"_s);
    QCOMPARE(bar->toPlainText(), u"Half a sentence"_s);
    bar->moveCursor(QTextCursor::Start);
    QTest::keyClicks(bar, u"Not "_s);
    QCOMPARE(large->toPlainText(), u"Not Half a sentence"_s);
    QCOMPARE(large->textCursor().position(), 19); // stays behind what was typed there
    world.clock.advance(DraftKeeper::Pause);
    QTRY_COMPARE(got(world.store->draft(world.conversation(Ada))).body, u"Not Half a sentence"_s);
    QTRY_VERIFY(
        dialog->findChild<QToolButton *>(u"composerNote"_s)->text().startsWith(u"Draft saved"));
    // The quote, too.
    auto *const view = world.find<ThreadView>(u"threadView");
    view->setFocus();
    view->setCurrentRow(1);
    QTest::keyClick(view, Qt::Key_R);
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"quoteWords"_s)->isVisible());
    QTest::mouseClick(dialog->findChild<QToolButton *>(u"removeQuote"_s), Qt::LeftButton);
    QVERIFY(!world.find<QLabel>(u"quoteWords")->isVisible());
    // Closing loses nothing.
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(bar->toPlainText(), u"Not Half a sentence"_s);
}

void ComposerTest::oneComposerForEachConversation()
{
    UiWorld world;
    equip(world);
    open(world, Ada);
    const QPointer<ComposerDialog> first = composer(world);
    QCOMPARE(composer(world), first);
    qobject_cast<MainWindow *>(world.find<QWidget>(u"threadView")->window())
        ->openConversation(world.conversation(Lofts));
    QVERIFY(world.settle());
    QTest::mouseClick(world.find<QPushButton>(u"openComposer"), Qt::LeftButton);
    QList<ComposerDialog *> all =
        world.find<QWidget>(u"threadView")->window()->findChildren<ComposerDialog *>();
    QCOMPARE(all.size(), 2);
    QVERIFY(all.at(0)->isVisible() && all.at(1)->isVisible());
    QTest::keyClicks(all.at(0)->reply()->edit(), u"for Ada"_s);
    QCOMPARE(all.at(1)->reply()->edit()->toPlainText(), QString());
    QCOMPARE(world.find<ReplyEdit>(u"replyEdit")->toPlainText(), QString());
    world.window(); // the old window takes its composers with it, and the draft is kept
    QVERIFY(first.isNull());
    QTRY_COMPARE(got(world.store->draft(world.conversation(Ada))).body, u"for Ada"_s);
}

void ComposerTest::theComposerSendsAndCloses()
{
    UiWorld world;
    equip(world);
    open(world, Ada);
    const QPointer<ComposerDialog> dialog = composer(world);
    QTest::keyClicks(dialog->reply()->edit(), u"From the composer"_s);
    QTRY_VERIFY(dialog->isSettled());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"sendButton"_s), Qt::LeftButton);
    QTRY_COMPARE(openReplies(world).size(), 1);
    QCOMPARE(openReplies(world).first().body, u"From the composer"_s);
    QCOMPARE(openReplies(world).first().seenUpTo, u"a6"_s);
    QTRY_VERIFY(dialog.isNull());
    QCOMPARE(world.find<ReplyEdit>(u"replyEdit")->toPlainText(), QString());
    QVERIFY(got(world.store->draft(world.conversation(Ada))).isEmpty());
}

void ComposerTest::theComposerSendsLater()
{
    UiWorld world;
    equip(world);
    open(world, Ada);
    ComposerDialog *const dialog = composer(world);
    QTest::keyClicks(dialog->reply()->edit(), u"Later"_s);
    QMenu *const menu = dialog->findChild<QPushButton *>(u"sendLater"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->actions().last()->text().contains(u"running"_s));
    menu->findChild<QAction *>(u"sendInAnHour"_s)->trigger();
    QTRY_COMPARE(openReplies(world).size(), 1);
    QCOMPARE(openReplies(world).first().notBeforeAtMs, world.clock.nowMs() + 3'600'000);
}

void ComposerTest::aTimeIsPicked()
{
    UiWorld world;
    equip(world);
    open(world, Ada);
    ComposerDialog *const dialog = composer(world);
    QTest::keyClicks(dialog->reply()->edit(), u"Then"_s);
    QMenu *const menu = dialog->findChild<QPushButton *>(u"sendLater"_s)->menu();
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(u"sendAtPicked"_s)->trigger();
    auto *const pick = dialog->findChild<QDialog *>(u"sendLaterDialog"_s);
    QVERIFY(pick && pick->isVisible());
    const QDateTime when =
        QDateTime::fromMSecsSinceEpoch(world.clock.nowMs() + 2 * 86'400'000LL).addSecs(60);
    pick->findChild<QDateTimeEdit *>(u"sendLaterTime"_s)->setDateTime(when);
    QTest::mouseClick(pick->findChild<QPushButton *>(u"sendAtTime"_s), Qt::LeftButton);
    QTRY_COMPARE(openReplies(world).size(), 1);
    QCOMPARE(openReplies(world).first().notBeforeAtMs, when.toMSecsSinceEpoch());
    const qint64 morning = SendLaterMenu::tomorrowMorning(world.clock.nowMs());
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(morning).time(), QTime(9, 0));
    QVERIFY(morning > world.clock.nowMs());
}

void ComposerTest::pastedTextIsPlain()
{
    UiWorld world;
    equip(world);
    ReplyEdit *const edit = open(world, Ada);
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
    UiWorld world;
    equip(world);
    open(world, Ada);
    ReplyEdit *const edit = composer(world)->reply()->edit();
    QTest::keyClicks(edit, u"a"_s);
    QInputMethodEvent composing(u"に"_s, {});
    QApplication::sendEvent(edit, &composing);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(openReplies(world).isEmpty());
    QInputMethodEvent done({}, {});
    done.setCommitString(u"二"_s);
    QApplication::sendEvent(edit, &done);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(openReplies(world).size(), 1);
    QCOMPARE(openReplies(world).first().body, u"a二"_s);
}

QTEST_MAIN(ComposerTest)
#include "ComposerTest.moc"
