#include "models/spelling/DictionaryList.h"
#include "tests/support/TinyDictionary.h"
#include "tests/ui/WritingFixture.h"
#include "ui/composer/ComposerDialog.h"
#include "ui/composer/LanguageGroups.h"
#include "ui/composer/SavedReplyPicker.h"
#include "ui/composer/SendLaterMenu.h"
#include "ui/dialogs/Prompt.h"
#include "ui/shell/Translations.h"
#include "ui/shell/WindowMenu.h"
#include "ui/style/ScreenFit.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>
#include <QToolButton>

using namespace Innbox;
using namespace Innbox::Writing;
using namespace Qt::Literals::StringLiterals;
using Key = Settings::Key;

namespace {

QMenu *optionsOf(QWidget *place)
{
    auto *const button = place->findChild<QToolButton *>(u"sendOptions"_s);
    return button && button->isVisible() ? button->menu() : nullptr;
}

/// The actions of a menu as it opens, by object name or words.
QAction *actionOf(QMenu *menu, const QString &name)
{
    Q_EMIT menu->aboutToShow();
    for (QAction *const action : menu->actions()) {
        if (action->objectName() == name || action->text() == name)
            return action;
    }
    return nullptr;
}

QList<ComposerDialog *> composersOf(WindowFixture &fixture)
{
    return fixture.find<QWidget>(u"threadView")->window()->findChildren<ComposerDialog *>();
}

/// Opens the composers of both conversations.
void openTwo(WindowFixture &fixture)
{
    QVERIFY(open(fixture, Ada));
    QVERIFY(composer(fixture));
    auto *const window = qobject_cast<MainWindow *>(fixture.find<QWidget>(u"threadView")->window());
    window->openConversation(fixture.conversation(Lofts));
    QVERIFY(fixture.settle());
    QTest::mouseClick(fixture.find<QPushButton>(u"openComposer"), Qt::LeftButton);
    QCOMPARE(composersOf(fixture).size(), 2);
}

/// English without English words: the locale names no language, as in a bare container.
class CLocale {
public:
    CLocale() { QLocale::setDefault(QLocale::c()); }
    ~CLocale() { QLocale::setDefault(m_before); }
    Q_DISABLE_COPY_MOVE(CLocale)

private:
    QLocale m_before{};
};

} // namespace

/// What one can choose where replies are written: when, by which key, in which language; and the
/// windows they are written in.
class ReplyOptionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init()
    {
        // Windows of the offscreen platform cannot be raised.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    }
    void theBarSendsLater();
    void theBarSendsAndGoesOn();
    void theKeyThatSendsIsChosen();
    void theBarChoosesTheLanguage();
    void dictionariesAreGroupedByLanguage();
    void theCLocaleHasSpelling_data();
    void theCLocaleHasSpelling();
    void thePreviewIsFilledIn();
    void composersCascade();
    void composersAreInTheWindowMenu();
    void fileDialogsBeginWhereOneWas();

private:
    std::unique_ptr<Translations> m_words{};
};

void ReplyOptionsTest::initTestCase()
{
    m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s));
    Theme::apply(*qApp, Theme::Mode::Light);
}

void ReplyOptionsTest::theBarSendsLater()
{
    WindowFixture fixture;
    equip(fixture);
    ReplyEdit *const edit = open(fixture);
    auto *const bar = fixture.find<QWidget>(u"replyFoot");
    QMenu *const menu = optionsOf(bar);
    QVERIFY(menu);
    auto *const later = menu->findChild<SendLaterMenu *>() ? menu->findChild<SendLaterMenu *>()
                                                           : bar->findChild<SendLaterMenu *>();
    QVERIFY(later);
    QVERIFY(menu->actions().contains(later->menuAction()));
    QVERIFY(!later->isEnabled()); // there is nothing to send
    QTest::keyClicks(edit, u"In an hour"_s);
    QVERIFY(later->isEnabled());
    actionOf(later, u"sendInAnHour"_s)->trigger();
    QTRY_COMPARE(openReplies(fixture).size(), 1);
    QCOMPARE(openReplies(fixture).first().notBeforeAtMs,
             SendLaterMenu::inAnHour(fixture.clock.nowMs()));
    QCOMPARE(edit->toPlainText(), QString());
}

void ReplyOptionsTest::theBarSendsAndGoesOn()
{
    WindowFixture fixture;
    equip(fixture);
    ReplyEdit *const edit = open(fixture);
    QMenu *const menu = optionsOf(fixture.find<QWidget>(u"replyFoot"));
    QVERIFY(!actionOf(menu, u"sendAndNextAction"_s)->isEnabled());
    QTest::keyClicks(edit, u"On to the next"_s);
    actionOf(menu, u"sendAndNextAction"_s)->trigger();
    QTRY_COMPARE(openReplies(fixture).size(), 1);
}

void ReplyOptionsTest::theKeyThatSendsIsChosen()
{
    WindowFixture fixture;
    equip(fixture);
    ReplyEdit *const edit = open(fixture);
    ComposerDialog *const dialog = composer(fixture);
    const QLabel *const hint = fixture.find<QLabel>(u"sendHint");
    QCOMPARE(hint->text(), u"Ctrl+Enter sends, Enter begins a new line"_s);
    QTest::keyClicks(edit, u"a"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edit->toPlainText(), u"a\n"_s);
    QVERIFY(openReplies(fixture).isEmpty());
    // Chosen in the composer, it counts in the bar as well.
    QMenu *const menu = optionsOf(dialog);
    QVERIFY(menu);
    QVERIFY(actionOf(menu, u"sendWithCtrlEnter"_s)->isChecked());
    actionOf(menu, u"sendWithEnter"_s)->trigger();
    QCOMPARE(fixture.settings.word(Key::SendKey), u"enter"_s);
    QCOMPARE(hint->text(), u"Enter sends, Shift+Enter begins a new line"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(openReplies(fixture).isEmpty());
    QTest::keyClicks(edit, u"b"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(openReplies(fixture).size(), 1);
    QVERIFY(
        actionOf(optionsOf(fixture.find<QWidget>(u"replyFoot")), u"sendWithEnter"_s)->isChecked());
    // Ctrl+Enter sends whatever is chosen.
    QTest::keyClicks(edit, u"c"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(openReplies(fixture).size(), 2);
}

void ReplyOptionsTest::theBarChoosesTheLanguage()
{
    WindowFixture fixture;
    equip(fixture);
    QVERIFY(open(fixture));
    auto *const bar = fixture.find<QWidget>(u"replyFoot");
    auto *const languages = bar->findChild<QMenu *>(u"languageMenu"_s);
    QVERIFY(languages);
    QVERIFY(optionsOf(bar)->actions().contains(languages->menuAction()));
    QAction *const german = actionOf(languages, u"language_de_DE"_s);
    QVERIFY(german);
    german->trigger();
    const ConversationId ada = fixture.conversation(Ada);
    QTRY_COMPARE(got(fixture.store->writingLanguage(ada)), u"de_DE"_s);
    QVERIFY(actionOf(languages, u"language_de_DE"_s)->isChecked());
}

void ReplyOptionsTest::dictionariesAreGroupedByLanguage()
{
    const auto place = [](const QString &language) { return DictionaryFile{.language = language}; };
    const QList<LanguageGroup> groups =
        LanguageGroups::of({place(u"de_DE"_s), place(u"en_AU"_s), place(u"en_GB"_s),
                            place(u"en_GB-ise"_s), place(u"en_US"_s), place(u"tlh-x"_s)});
    QStringList names;
    for (const LanguageGroup &group : groups)
        names.append(group.name);
    QCOMPARE(names, QStringList({u"Deutsch (DE)"_s, u"English"_s, u"tlh-x"_s}));
    QStringList variants;
    for (const LanguageGroup::Variant &variant : groups.at(1).variants)
        variants.append(variant.language);
    QCOMPARE(variants, QStringList({u"en_AU"_s, u"en_GB"_s, u"en_GB-ise"_s, u"en_US"_s}));
    QCOMPARE(groups.at(1).variants.at(1).name, u"United Kingdom"_s);
    QCOMPARE(groups.at(1).variants.at(3).name, u"United States"_s);
    QVERIFY(groups.at(1).variants.at(2).name != groups.at(1).variants.at(1).name);
    QCOMPARE(LanguageGroups::of({}).size(), 0);
}

void ReplyOptionsTest::theCLocaleHasSpelling_data()
{
    QTest::addColumn<QStringList>("installed");
    QTest::addColumn<QString>("note");
    QTest::newRow("English among others")
        << QStringList{u"de_DE"_s, u"en_AU"_s, u"en_US"_s} << u"American English spelling"_s;
    QTest::newRow("British only") << QStringList{u"de_DE"_s, u"en_GB"_s}
                                  << u"British English spelling"_s;
    QTest::newRow("German only") << QStringList{u"de_DE"_s} << u"Deutsch (DE) spelling"_s;
}

void ReplyOptionsTest::theCLocaleHasSpelling()
{
    QFETCH(QStringList, installed);
    QFETCH(QString, note);
    const CLocale bare;
    WindowFixture fixture;
    equip(fixture);
    const QString folder = fixture.store.folder() + u"/only"_s;
    QVERIFY(QDir().mkpath(folder));
    for (const QString &language : std::as_const(installed))
        TinyDictionary::write(folder, language, {u"word"_s});
    fixture.writing.dictionaryFolders = {folder};
    QVERIFY(open(fixture));
    const ComposerDialog *const dialog = composer(fixture);
    const auto *const shown = dialog->findChild<QToolButton *>(u"composerNote"_s);
    QTRY_VERIFY2(shown->text().endsWith(note), qPrintable(shown->text()));
}

void ReplyOptionsTest::thePreviewIsFilledIn()
{
    WindowFixture fixture;
    equip(fixture);
    ReplyEdit *const edit = open(fixture);
    QVERIFY(openPicker(edit));
    QTest::keyClicks(query(edit), u"late"_s);
    const auto *const preview = picker(edit)->findChild<QLabel *>(u"replyPreview"_s);
    QTRY_COMPARE(preview->text(), u"For 6066547158: the key lies in the box."_s);
    query(edit)->clear();
    QTest::keyClicks(query(edit), u"bye"_s);
    // What is not known stays to be filled in.
    QTRY_VERIFY(preview->text().contains(u"{{agent.name}}"_s));
}

void ReplyOptionsTest::composersCascade()
{
    ScreenFit::useScreen({0, 0, 1366, 768});
    const auto anyScreen = qScopeGuard([] { ScreenFit::useScreen({}); });
    WindowFixture fixture;
    equip(fixture);
    openTwo(fixture);
    const QList<ComposerDialog *> all = composersOf(fixture);
    QVERIFY(all.at(0)->pos() != all.at(1)->pos());
    const QRect room(0, 0, 1366, 768);
    for (const ComposerDialog *const one : all)
        QVERIFY2(room.contains(one->geometry()), qPrintable(one->windowTitle()));
    const QPoint step = all.at(1)->pos() - all.at(0)->pos();
    QVERIFY(qAbs(step.x()) >= 20 || qAbs(step.y()) >= 20); // a title is in sight
}

void ReplyOptionsTest::composersAreInTheWindowMenu()
{
    WindowFixture fixture;
    equip(fixture);
    openTwo(fixture);
    auto *const window = qobject_cast<MainWindow *>(fixture.find<QWidget>(u"threadView")->window());
    auto *const menu = window->menu()->menu()->findChild<QMenu *>(u"windowsMenu"_s);
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 3);
    QCOMPARE(menu->actions().first()->text(), window->windowTitle());
    for (ComposerDialog *const one : composersOf(fixture)) {
        QVERIFY(one->windowTitle().contains(one->conversation() == fixture.conversation(Ada)
                                                ? Ada
                                                : Lofts)); // names its reservation
        QAction *const action = actionOf(menu, one->windowTitle());
        QVERIFY2(action, qPrintable(one->windowTitle()));
        action->trigger();
        QTRY_COMPARE(QApplication::activeWindow(), one);
    }
    composersOf(fixture).first()->close();
    QTRY_COMPARE(composersOf(fixture).size(), 1);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
}

void ReplyOptionsTest::fileDialogsBeginWhereOneWas()
{
    WindowFixture fixture;
    MainWindow &window = fixture.window();
    const QDir root(fixture.store.folder());
    QVERIFY(root.mkpath(u"photos"_s) && root.mkpath(u"exports"_s));
    const auto dialog = [&window](const QString &name) {
        return window.findChild<QFileDialog *>(name);
    };
    const auto save = [&](const QString &suggested) {
        Prompt::fileToSave(&window, u"Save"_s, suggested, [](const QString &) {});
        return dialog(u"saveDialog"_s);
    };
    QPointer<QFileDialog> first = save(u"photo.jpg"_s);
    QVERIFY(first);
    Q_EMIT first->fileSelected(root.filePath(u"photos/photo.jpg"_s));
    first->close();
    QTRY_VERIFY(!first);
    QPointer<QFileDialog> other = save(u"proof.json"_s); // another kind
    QVERIFY(other->directory().absolutePath() != root.filePath(u"photos"_s));
    Q_EMIT other->fileSelected(root.filePath(u"exports/proof.json"_s));
    other->close();
    QTRY_VERIFY(!other);
    first = save(u"next.png"_s);
    QCOMPARE(first->directory().absolutePath(), root.filePath(u"photos"_s));
    first->close();
    QTRY_VERIFY(!first);
    other = save(u"innbox.har"_s);
    QCOMPARE(other->directory().absolutePath(), root.filePath(u"exports"_s));
    other->close();
    QTRY_VERIFY(!other);
    QCOMPARE(fixture.settings.word(Key::SaveImagesFolder), root.filePath(u"photos"_s));
    Prompt::filesToOpen(&window, u"Open"_s, u"Images (*.png *.jpg)"_s, {},
                        [](const QStringList &) {});
    QPointer<QFileDialog> opening = dialog(u"openDialog"_s);
    Q_EMIT opening->filesSelected({root.filePath(u"exports/a.png"_s)});
    opening->close();
    QTRY_VERIFY(!opening);
    QCOMPARE(fixture.settings.word(Key::OpenImagesFolder), root.filePath(u"exports"_s));
    // A folder that is gone is not begun in.
    QVERIFY(QDir(root.filePath(u"photos"_s)).removeRecursively());
    first = save(u"again.png"_s);
    QVERIFY(first->directory().absolutePath() != root.filePath(u"photos"_s));
    first->close();
}

QTEST_MAIN(ReplyOptionsTest)
#include "ReplyOptionsTest.moc"
