#include "app/desktop/Application.h"
#include "app/accounts/Accounts.h"
#include "app/accounts/Keychain.h"
#include "app/simulator/SimulatorService.h"
#include "models/Settings.h"
#include "models/SystemClock.h"
#include "models/ports/AccountPort.h"
#include "tests/support/Await.h"
#include "ui/dialogs/FirstRunPage.h"
#include "ui/dialogs/KeyDialog.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WindowMenu.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A desktop without a keychain.
class NoKeychain : public Keychain {
public:
    QCoro::Task<Result<QByteArray, SecretError>> read(QString) override
    {
        co_return SecretError{u"there is none"_s};
    }
    QCoro::Task<std::optional<SecretError>> write(QString, QByteArray) override
    {
        co_return SecretError{u"there is none"_s};
    }
    QCoro::Task<std::optional<SecretError>> remove(QString) override { co_return std::nullopt; }
};

/// The program with a window, on a data folder of its own.
struct Fixture {
    explicit Fixture(const QString &folder, bool isSandbox = false)
        : application(optionsOf(folder, isSandbox), folder, &keychain),
          finished(&application, &Application::finished)
    {
    }
    static Cli::Options optionsOf(const QString &folder, bool isSandbox)
    {
        Cli::Options options;
        options.dataDir = folder;
        options.isSandbox = isSandbox;
        return options;
    }
    [[nodiscard]] bool hasSynced() const
    {
        const auto *sum = application.window()
                              ? application.window()->findChild<QLabel *>(u"queueSum"_s)
                              : nullptr;
        return sum && sum->text().contains(u"fetched"_s) && !sum->text().contains(u"fetched 0"_s);
    }
    /// Ends as a person does; true when the program may end well.
    [[nodiscard]] bool quit()
    {
        if (application.window())
            application.window()->quit();
        return QTest::qWaitFor([this] { return !finished.isEmpty(); }, 20'000) &&
               finished.at(0).at(0).toInt() == 0;
    }
    NoKeychain keychain{};
    Application application;
    QSignalSpy finished;
};

QWidget *topLevel(QStringView name)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == name)
            return widget;
    }
    return nullptr;
}

} // namespace

/// The program around the window: the first run, the change of accounts, keys, language, the end.
class ApplicationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theFirstRunLeadsToTheSandbox();
    void aPageThatIsClosedEndsTheProgram();
    void itMayEndAtAnyMomentOfItsStart();
    void accountsAreChangedOverInOneProcess();
    void theLanguageChangesAtOnce();
    void theSettingsStayOpenWhenTheLanguageChanges();
    void whoIsAskedToEndKeepsTheDraft();
};

void ApplicationTest::theFirstRunLeadsToTheSandbox()
{
    const QTemporaryDir folder;
    {
        Fixture fixture(folder.path());
        QVERIFY(!fixture.application.start());
        QWidget *const page = topLevel(u"firstRunPage");
        QVERIFY(page);
        QTest::mouseClick(page->findChild<QPushButton *>(u"trySandbox"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.hasSynced(), 20'000);
        // Single letters are commands there, not words in the search field.
        const QWidget *const focused = fixture.application.window()->focusWidget();
        QVERIFY(focused);
        QCOMPARE(focused->objectName(), u"conversationView"_s);
        QVERIFY(fixture.quit());
    }
    Fixture again(folder.path()); // no page any more: it opens what was open
    QVERIFY(!again.application.start());
    QVERIFY(!topLevel(u"firstRunPage"));
    QTRY_VERIFY_WITH_TIMEOUT(again.hasSynced(), 20'000);
    QVERIFY(again.quit());
}

void ApplicationTest::aPageThatIsClosedEndsTheProgram()
{
    const QTemporaryDir folder;
    Fixture fixture(folder.path());
    QVERIFY(!fixture.application.start());
    topLevel(u"firstRunPage")->close();
    QVERIFY(fixture.quit());
}

void ApplicationTest::itMayEndAtAnyMomentOfItsStart()
{
    const QTemporaryDir folder;
    // So many turns of the event loop are taken before it goes, until it had begun.
    constexpr int Most = 1000;
    bool hadWindow = false;
    for (int turns = 0; !hadWindow; ++turns) {
        QVERIFY(turns < Most);
        Fixture fixture(folder.path(), true);
        QVERIFY(!fixture.application.start());
        for (int turn = 0; turn < turns && !fixture.application.window(); ++turn)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        hadWindow = fixture.application.window();
    }
    Fixture fixture(folder.path(), true); // and what it left is no obstacle
    QVERIFY(!fixture.application.start());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.hasSynced(), 20'000);
    QVERIFY(fixture.quit());
}

void ApplicationTest::accountsAreChangedOverInOneProcess()
{
    const QTemporaryDir folder;
    const QTemporaryDir served;
    SystemClock clock;
    SimulatorService provider({.world = {.folder = served.path()}}, &clock);
    const auto access = await(provider.start()).value_or(std::nullopt);
    QVERIFY(access);
    QVERIFY(!Accounts(folder.path())
                 .save({.name = u"Desk 1"_s,
                        .baseUrl = access->baseUrl.toString(),
                        .affiliateId = access->affiliateId}));
    Fixture fixture(folder.path(), true);
    QVERIFY(!fixture.application.start());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.hasSynced(), 20'000);
    QMenu *menu = fixture.application.window()->menu()->accountMenu();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 4);
    menu->actions().at(1)->trigger();
    // The other account has no key: a person is asked for it, and it is used at once.
    const auto dialog = [&fixture] {
        return fixture.application.window() ? fixture.application.window()->findChild<KeyDialog *>()
                                            : nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20'000);
    QVERIFY(!fixture.hasSynced());
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"keyField"_s),
                     QString::fromLatin1(access->token));
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"useKey"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.hasSynced(), 20'000);
    QVERIFY(fixture.application.window()->windowTitle().contains(u"Sandbox"_s)); // loopback
    QVERIFY(fixture.quit());
    const Settings settings(folder.path());
    QCOMPARE(settings.word(Settings::Key::LastAccount), u"account:Desk 1"_s);
}

void ApplicationTest::theLanguageChangesAtOnce()
{
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        QVERIFY(settings.set(Settings::Key::Language, u"de"_s));
    }
    Fixture fixture(folder.path(), true);
    QVERIFY(!fixture.application.start());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.application.window(), 20'000);
    QCOMPARE(fixture.application.window()->findChild<QAction *>(u"quit"_s)->text(), u"Beenden"_s);
    fixture.application.window()->findChild<QAction *>(u"settings"_s)->trigger();
    QWidget *const dialog = fixture.application.window()->findChild<QWidget *>(u"settingsDialog"_s);
    QVERIFY(dialog);
    auto *const language = dialog->findChild<QWidget *>(u"languageChoice"_s);
    QTest::keyClick(language, Qt::Key_Up); // English
    QTRY_VERIFY(fixture.application.window() &&
                fixture.application.window()->findChild<QAction *>(u"quit"_s)->text() == u"Quit"_s);
    QVERIFY(fixture.quit());
}

/// A choice walked through by arrow key: the dialog stays, in the new language.
void ApplicationTest::theSettingsStayOpenWhenTheLanguageChanges()
{
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        QVERIFY(settings.set(Settings::Key::Language, u"en"_s));
    }
    Fixture fixture(folder.path(), true);
    QVERIFY(!fixture.application.start());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.application.window(), 20'000);
    fixture.application.window()->findChild<QAction *>(u"settings"_s)->trigger();
    const QPointer<SettingsDialog> dialog =
        fixture.application.window()->findChild<SettingsDialog *>();
    QVERIFY(dialog);
    auto *const language = dialog->findChild<QComboBox *>(u"languageChoice"_s);
    language->setFocus();
    const auto title = [&dialog] { return dialog->findChild<QLabel *>(u"dialogTitle"_s)->text(); };
    const auto quitWords = [&fixture] {
        return fixture.application.window()->findChild<QAction *>(u"quit"_s)->text();
    };
    const auto steps = {std::pair(Qt::Key_Down, true), std::pair(Qt::Key_Up, false),
                        std::pair(Qt::Key_Down, true)};
    for (const auto &[key, isGerman] : steps) {
        const MainWindow *const before = fixture.application.window();
        QTest::keyClick(language, key);
        QTRY_COMPARE(title(), isGerman ? u"Einstellungen"_s : u"Settings"_s);
        QTRY_COMPARE(quitWords(), isGerman ? u"Beenden"_s : u"Quit"_s);
        QVERIFY(before != fixture.application.window());
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->parentWidget(), fixture.application.window());
        QCOMPARE(dialog->focusWidget(), language);
        QVERIFY(dialog->windowTitle().startsWith(title()));
        QCOMPARE(dialog->findChild<QComboBox *>(u"themeChoice"_s)->itemText(2),
                 isGerman ? u"Dunkel"_s : u"Dark"_s);
        QCOMPARE(dialog->findChild<QPushButton *>(u"closeSettings"_s)->text(),
                 isGerman ? u"Schließen"_s : u"Close"_s);
        QCOMPARE(dialog->findChild<QComboBox *>(u"undoChoice"_s)->itemText(1),
                 isGerman ? u"5 Sekunden"_s : u"5 seconds"_s);
    }
    // It still belongs to the window: what it changes counts there.
    auto *const density = dialog->findChild<QComboBox *>(u"densityChoice"_s);
    QCOMPARE(dialog->findChildren<QComboBox *>(u"densityChoice"_s).size(), 1);
    QTest::keyClick(density, Qt::Key_End);
    QTest::keyClick(density, Qt::Key_Home);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"closeSettings"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QVERIFY(fixture.quit());
}

void ApplicationTest::whoIsAskedToEndKeepsTheDraft()
{
    const QTemporaryDir folder;
    const auto openFirst = [](Fixture *fixture) {
        auto *const list =
            fixture->application.window()->findChild<QAbstractItemView *>(u"conversationView"_s);
        if (!QTest::qWaitFor([list] { return list->model()->rowCount() > 0; }, 20'000))
            return false;
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Return);
        return QTest::qWaitFor(
            [fixture] { return fixture->application.window()->openedConversation().isValid(); });
    };
    const auto edit = [](const Fixture &fixture) {
        return fixture.application.window()->findChild<QPlainTextEdit *>(u"replyEdit"_s);
    };
    ConversationId written;
    {
        Fixture fixture(folder.path(), true);
        QVERIFY(!fixture.application.start());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.hasSynced(), 20'000);
        QVERIFY(openFirst(&fixture));
        written = fixture.application.window()->openedConversation();
        QTRY_VERIFY(edit(fixture)->isEnabled());
        QTest::keyClicks(edit(fixture), u"half a sent"_s);
        fixture.application.askToEnd(); // at once: no pause of typing saved it
        QTRY_COMPARE_WITH_TIMEOUT(fixture.finished.size(), 1, 20'000);
        QCOMPARE(fixture.finished.at(0).at(0).toInt(), 0);
    }
    Fixture again(folder.path(), true);
    QVERIFY(!again.application.start());
    QTRY_VERIFY_WITH_TIMEOUT(again.application.window(), 20'000);
    again.application.window()->openConversation(written);
    QTRY_COMPARE_WITH_TIMEOUT(edit(again)->toPlainText(), u"half a sent"_s, 20'000);
    QVERIFY(again.quit());
}

QTEST_MAIN(ApplicationTest)
#include "ApplicationTest.moc"
