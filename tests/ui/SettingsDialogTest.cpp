#include "ui/dialogs/SettingsDialog.h"
#include "tests/ui/WindowFixture.h"
#include "ui/composer/ReplyEdit.h"
#include "ui/shell/Translations.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Key = Settings::Key;

/// The settings by key and mouse; what is changed counts at once.
class SettingsDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theKeyOpensIt();
    void choicesAreKept();
    void aNumberCountsWhenItIsWhole();
    void theUndoTimeCountsAtOnce();
    void theGuardCountsAtOnce();
    void aFileThatCannotBeWrittenIsSaid();

private:
    std::unique_ptr<Translations> m_words{};
};

namespace {

SettingsDialog *opened(WindowFixture &fixture)
{
    QTest::keyClick(&fixture.window(), Qt::Key_Comma, Qt::ControlModifier);
    return fixture.find<SettingsDialog>(u"settingsDialog");
}

/// Sends a reply and gives back the row of it.
OutboxItem sent(WindowFixture &fixture)
{
    auto *const edit = fixture.find<ReplyEdit>(u"replyEdit");
    QTest::keyClicks(edit, u"Three nights."_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    if (!QTest::qWaitFor(
            [&fixture] { return !got(fixture.store->openReplies(std::nullopt)).isEmpty(); }))
        qWarning("nothing was sent");
    return got(fixture.store->openReplies(std::nullopt)).value(0);
}

} // namespace

void SettingsDialogTest::initTestCase()
{
    m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s));
    Theme::apply(*qApp, Theme::Mode::Light);
}

void SettingsDialogTest::theKeyOpensIt()
{
    WindowFixture fixture;
    const SettingsDialog *const dialog = opened(fixture);
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->windowTitle().contains(u"Sandbox"_s)); // the environment, in every window
    QVERIFY(dialog->findChild<QWidget *>(u"environmentEdge"_s));
}

void SettingsDialogTest::choicesAreKept()
{
    WindowFixture fixture;
    const SettingsDialog *const dialog = opened(fixture);
    auto *const theme = dialog->findChild<QComboBox *>(u"themeChoice"_s);
    QCOMPARE(theme->currentIndex(), 0);
    QTest::keyClick(theme, Qt::Key_Down);
    QTest::keyClick(theme, Qt::Key_Down);
    QCOMPARE(fixture.settings.word(Key::Theme), u"dark"_s);
    auto *const language = dialog->findChild<QComboBox *>(u"languageChoice"_s);
    QTest::keyClick(language, Qt::Key_End);
    QCOMPARE(fixture.settings.word(Key::Language), u"de"_s);
    auto *const notices = dialog->findChild<QCheckBox *>(u"notificationsSwitch"_s);
    QTest::keyClick(notices, Qt::Key_Space);
    QVERIFY(!fixture.settings.isOn(Key::Notifications));
}

void SettingsDialogTest::aNumberCountsWhenItIsWhole()
{
    WindowFixture fixture;
    SettingsDialog *const dialog = opened(fixture);
    auto *const poll = dialog->findChild<QSpinBox *>(u"pollInUseNumber"_s);
    QCOMPARE(poll->value(), 20);
    // The window asked to be active, too, a moment before.
    QCoreApplication::processEvents();
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    poll->setFocus();
    poll->selectAll();
    QTest::keyClicks(poll, u"600"_s);
    QCOMPARE(fixture.settings.number(Key::PollInUseSeconds), 20); // 6, 60: half typed
    QVERIFY(poll->hasFocus());
    QTest::keyClick(poll, Qt::Key_Tab);
    QVERIFY(!poll->hasFocus());
    QCOMPARE(fixture.settings.number(Key::PollInUseSeconds), 600);
}

void SettingsDialogTest::theUndoTimeCountsAtOnce()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    const SettingsDialog *const dialog = opened(fixture);
    QTest::keyClick(dialog->findChild<QComboBox *>(u"undoChoice"_s), Qt::Key_End);
    QCOMPARE(fixture.settings.number(Key::UndoSeconds), 20);
    auto *const window = qobject_cast<MainWindow *>(dialog->parentWidget());
    window->openConversation(fixture.conversation(u"6066547158"_s));
    QVERIFY(fixture.settle());
    const OutboxItem reply = sent(fixture);
    QCOMPARE(reply.notBeforeAtMs, fixture.clock.nowMs() + 20'000);
}

void SettingsDialogTest::theGuardCountsAtOnce()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    const SettingsDialog *const dialog = opened(fixture);
    QTest::keyClick(dialog->findChild<QCheckBox *>(u"guardSwitch"_s), Qt::Key_Space);
    QVERIFY(!fixture.settings.isOn(Key::GuardReplies));
    auto *const window = qobject_cast<MainWindow *>(dialog->parentWidget());
    window->openConversation(fixture.conversation(u"6066547158"_s));
    QVERIFY(fixture.settle());
    QVERIFY(!sent(fixture).isGuarded);
}

void SettingsDialogTest::aFileThatCannotBeWrittenIsSaid()
{
    WindowFixture fixture;
    Settings broken(u"/proc/nowhere"_s);
    auto *const dialog = new SettingsDialog(&broken, u"Desk"_s, false, &fixture.window());
    dialog->open();
    QTest::keyClick(dialog->findChild<QCheckBox *>(u"notificationsSwitch"_s), Qt::Key_Space);
    const auto *problem = dialog->findChild<QLabel *>(u"settingsProblem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(!problem->text().isEmpty());
}

QTEST_MAIN(SettingsDialogTest)
#include "SettingsDialogTest.moc"
