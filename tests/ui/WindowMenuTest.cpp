#include "ui/shell/WindowMenu.h"
#include "tests/ui/WindowFixture.h"
#include "ui/dialogs/LeaveGuard.h"
#include "ui/dialogs/Prompt.h"
#include "ui/palette/CommandPalette.h"
#include "ui/shell/Translations.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The menu, the palette, leaving with replies under way, the marks of the environment.
class WindowMenuTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { Prompt::answerBy(nullptr); }
    void theMenuHasEveryDialog();
    void thePaletteRunsWhatIsTyped();
    void thePaletteShowsNothingThatCannotRun();
    void theBestFitComesFirst();
    void quittingWithNothingUnderWayJustCloses();
    void quittingWithRepliesUnderWayAsks();
    void stayingStays();
    void anotherProcessSendsAnyway();
    void changingOverAsksToo();
    void inTheTrayClosingHides();
    void whatIsOpenIsSaidInWords();
    void everyDialogWearsTheEnvironment_data();
    void everyDialogWearsTheEnvironment();
    void aSecondCollectorIsToldWithTheFacts();
    void observingIsSaid();

private:
    std::unique_ptr<Translations> m_words{};
    Prompt::Answers m_answers{};
};

namespace {

const QString Ada = u"6066547158"_s;

CommandPalette *openedPalette(WindowFixture &fixture)
{
    QTest::keyClick(&fixture.window(), Qt::Key_K, Qt::ControlModifier);
    return fixture.find<CommandPalette>(u"commandPalette");
}

} // namespace

void WindowMenuTest::initTestCase()
{
    m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s));
    Theme::apply(*qApp, Theme::Mode::Light);
}

void WindowMenuTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_answers = {};
    Prompt::answerBy(&m_answers);
}

void WindowMenuTest::theMenuHasEveryDialog()
{
    WindowFixture fixture;
    const MainWindow &window = fixture.window();
    QVERIFY(fixture.find<QToolButton>(u"menuButton")->isVisible());
    QStringList names;
    for (const QAction *action : window.menu()->menu()->actions())
        names.append(action->objectName());
    for (const auto *name : {u"accounts", u"settings", u"quit"})
        QVERIFY2(names.contains(QString::fromUtf16(name)), qPrintable(names.join(u' ')));
    for (const auto *name : {u"settings", u"keyboard", u"about", u"custody", u"accounts"}) {
        auto *const action = window.findChild<QAction *>(QString::fromUtf16(name));
        action->trigger();
        auto *const dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY2(dialog, qPrintable(action->objectName()));
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || label->objectName().isEmpty(),
                     qPrintable(label->objectName()));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
}

void WindowMenuTest::thePaletteRunsWhatIsTyped()
{
    WindowFixture fixture;
    const CommandPalette *const palette = openedPalette(fixture);
    QVERIFY(palette);
    auto *const field = palette->findChild<QLineEdit *>(u"paletteField"_s);
    const auto *list = palette->findChild<QListView *>(u"paletteList"_s);
    QVERIFY(list->model()->rowCount() >= 10);
    QTest::keyClicks(field, u"syn"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(fixture.sync.syncs, 1);
    QTRY_VERIFY(!fixture.find<CommandPalette>(u"commandPalette"));
}

void WindowMenuTest::thePaletteShowsNothingThatCannotRun()
{
    WindowFixture fixture;
    MainWindow &window = fixture.window();
    auto *const sync = window.findChild<QAction *>(u"syncNow"_s);
    QVERIFY(CommandPalette::actionsOf(&window).contains(sync));
    sync->setEnabled(false);
    QVERIFY(!CommandPalette::actionsOf(&window).contains(sync));
    const CommandPalette *const palette = openedPalette(fixture);
    auto *const field = palette->findChild<QLineEdit *>(u"paletteField"_s);
    QTest::keyClicks(field, u"zzz"_s);
    QVERIFY(palette->findChild<QLabel *>(u"paletteNothing"_s)->isVisible());
    QTest::keyClick(field, Qt::Key_Return); // nothing to run
    QVERIFY(palette->isVisible());
}

void WindowMenuTest::theBestFitComesFirst()
{
    QCOMPARE(CommandPalette::fit(u"Sync now"_s, u"sync"_s), 3);
    QCOMPARE(CommandPalette::fit(u"Sync now"_s, u"NOW"_s), 2);
    QCOMPARE(CommandPalette::fit(u"Sync now"_s, u"yn"_s), 1);
    QCOMPARE(CommandPalette::fit(u"Sync now"_s, u"now sync"_s), 2);
    QCOMPARE(CommandPalette::fit(u"Sync now"_s, u"sync later"_s), 0);
    QVERIFY(CommandPalette::fit(u"Sync now"_s, u" "_s) > 0);
}

void WindowMenuTest::quittingWithNothingUnderWayJustCloses()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.reply(Ada, u"refused"_s, OutboxState::Failed); // waits for a person, not for us
    MainWindow &window = fixture.window();
    QSignalSpy closed(&window, &MainWindow::closed);
    QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(m_answers.asked.isEmpty());
}

void WindowMenuTest::quittingWithRepliesUnderWayAsks()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.reply(Ada, u"one"_s, OutboxState::Sending);
    fixture.reply(u"4398765432"_s, u"two"_s, OutboxState::Queued);
    MainWindow &window = fixture.window();
    QSignalSpy closed(&window, &MainWindow::closed);
    m_answers.isYes = true;
    window.close();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(m_answers.asked.size(), 1);
    QVERIFY(m_answers.asked.at(0).contains(u"1 reply being sent now"_s));
    QVERIFY(m_answers.asked.at(0).contains(u"1 reply about to be sent"_s));
    QCOMPARE(got(fixture.store->openReplies(std::nullopt)).size(), 2); // nothing was given up
}

void WindowMenuTest::stayingStays()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.reply(Ada, u"one"_s, OutboxState::Queued);
    MainWindow &window = fixture.window();
    QSignalSpy closed(&window, &MainWindow::closed);
    window.close();
    QTRY_COMPARE(m_answers.asked.size(), 1);
    QVERIFY(window.isVisible());
    QVERIFY(closed.isEmpty());
}

void WindowMenuTest::anotherProcessSendsAnyway()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.reply(Ada, u"one"_s, OutboxState::Queued);
    MainWindow &window = fixture.window();
    SyncStatus status = fixture.sync.now;
    status.isOwner = false;
    fixture.sync.say(status);
    QSignalSpy closed(&window, &MainWindow::closed);
    window.close();
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(m_answers.asked.isEmpty());
}

void WindowMenuTest::changingOverAsksToo()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.accounts.entries = {
        {.name = u"Desk 1"_s, .environment = AccountEnvironment::Production}};
    fixture.reply(Ada, u"one"_s, OutboxState::Queued);
    MainWindow &window = fixture.window();
    Q_EMIT window.menu()->accountMenu()->aboutToShow();
    window.menu()->accountMenu()->actions().at(1)->trigger();
    QTRY_COMPARE(m_answers.asked.size(), 1);
    QVERIFY(fixture.accounts.opened.isEmpty());
    m_answers.isYes = true;
    window.menu()->accountMenu()->actions().at(1)->trigger();
    QTRY_COMPARE(fixture.accounts.opened, QStringList{u"Desk 1"_s});
}

void WindowMenuTest::inTheTrayClosingHides()
{
    WindowFixture fixture;
    MainWindow &window = fixture.window();
    window.setStaysInTray(true);
    QSignalSpy closed(&window, &MainWindow::closed);
    window.close();
    QVERIFY(!window.isVisible());
    QVERIFY(closed.isEmpty());
    window.quit();
    QTRY_COMPARE(closed.size(), 1);
}

void WindowMenuTest::whatIsOpenIsSaidInWords()
{
    QCOMPARE(LeaveGuard::words({}), QString());
    const QString words =
        LeaveGuard::words({.sending = 2, .waiting = 1, .putOff = 3, .lookedFor = 1});
    QCOMPARE(words.split(u'\n').size(), 4);
    QVERIFY(words.startsWith(u"2 replies being sent now"_s));
}

void WindowMenuTest::everyDialogWearsTheEnvironment_data()
{
    using Environment = WindowContext::Environment;
    QTest::addColumn<int>("environment");
    QTest::addColumn<QString>("word");
    QTest::newRow("sandbox") << int(Environment::Sandbox) << u"Sandbox"_s;
    QTest::newRow("provider") << int(Environment::ProviderSandbox) << u"Provider’s sandbox"_s;
    QTest::newRow("production") << int(Environment::Production) << u"Production"_s;
}

void WindowMenuTest::everyDialogWearsTheEnvironment()
{
    QFETCH(int, environment);
    QFETCH(QString, word);
    WindowFixture fixture;
    MainWindow &window = fixture.window({1440, 900}, WindowContext::Environment(environment));
    QVERIFY(window.findChild<QWidget *>(u"environmentEdge"_s, Qt::FindDirectChildrenOnly));
    QVERIFY(window.windowTitle().contains(word));
    QDialog dialog(&window); // of any part of the program
    dialog.setWindowTitle(u"Some dialog"_s);
    dialog.open();
    const auto *edge =
        dialog.findChild<QWidget *>(u"environmentEdge"_s, Qt::FindDirectChildrenOnly);
    QVERIFY(edge);
    QCOMPARE(dialog.windowTitle(), u"Some dialog · "_s + word);
    dialog.resize(500, 300);
    QTRY_COMPARE(edge->width(), 500);
    dialog.setWindowTitle(u"Another"_s);
    QTRY_COMPARE(dialog.windowTitle(), u"Another · "_s + word);
    QDialog stranger; // of no window of ours
    stranger.show();
    QVERIFY(!stranger.findChild<QWidget *>(u"environmentEdge"_s));
}

void WindowMenuTest::aSecondCollectorIsToldWithTheFacts()
{
    WindowFixture fixture;
    fixture.window();
    Q_EMIT fixture.custody.secondCollectorSeen({.missed = 3,
                                                .firstSentAtMs = BaseMs,
                                                .lastSentAtMs = BaseMs + 60'000,
                                                .collectingSinceMs = BaseMs - 60'000});
    QCOMPARE(m_answers.asked.size(), 1);
    QVERIFY(m_answers.asked.at(0).startsWith(u"3 messages"_s));
}

void WindowMenuTest::observingIsSaid()
{
    WindowFixture fixture;
    fixture.window();
    SyncStatus status = fixture.sync.now;
    status.isCollector = false;
    fixture.sync.say(status);
    QVERIFY(fixture.find<QLabel>(u"trustChip")->text().contains(u"Observing"_s));
}

QTEST_MAIN(WindowMenuTest)
#include "WindowMenuTest.moc"
