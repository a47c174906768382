#include "tests/ui/WindowFixture.h"
#include "ui/composer/ComposerDialog.h"
#include "ui/conversations/ConversationView.h"
#include "ui/shell/Actions.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Every key the window promises, pressed one after the other.
class KeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    // Windows of the offscreen platform cannot be raised, and it says so.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    }
    void everyKeyDoesItsWork();
    void lettersAreWordsWhereOneWrites();
};

namespace {

ConversationView *listOf(WindowFixture &fixture)
{
    return fixture.find<ConversationView>(u"conversationView");
}

} // namespace

void KeysTest::everyKeyDoesItsWork()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    ConversationView *const list = listOf(fixture);
    list->setFocus();
    // Walking through the list: J, K and the arrows.
    QTest::keyClick(list, Qt::Key_Home);
    const int first = list->currentIndex().row();
    QTest::keyClick(list, Qt::Key_J);
    QCOMPARE(list->currentIndex().row(), first + 1);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), first + 2);
    QTest::keyClick(list, Qt::Key_K);
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), first);
    // N: the next unread one.
    QTest::keyClick(list, Qt::Key_N);
    QVERIFY(fixture.settle());
    const ConversationId opened = window.openedConversation();
    QVERIFY(opened.isValid());
    // R: to the place one writes at.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_R);
    auto *const edit = fixture.find<QPlainTextEdit>(u"replyEdit");
    QTRY_VERIFY(edit->hasFocus());
    // E and U need a list that has the focus.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_U);
    QTRY_VERIFY(got(fixture.store->conversation(opened)).unread > 0);
    QTest::keyClick(list, Qt::Key_E);
    QTRY_VERIFY(!got(fixture.store->conversation(opened)).needsReply);
    // F5: asks the provider at once.
    const auto syncs = fixture.sync.syncs;
    QTest::keyClick(&window, Qt::Key_F5);
    QCOMPARE(fixture.sync.syncs, syncs + 1);
    // F6 and Shift+F6: the next pane and back.
    list->setFocus();
    QTest::keyClick(&window, Qt::Key_F6);
    QWidget *const next = QApplication::focusWidget();
    QVERIFY(next != list);
    QTest::keyClick(&window, Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(list->hasFocus());
    // Ctrl+F within the conversation, Ctrl+Shift+F over all.
    window.openConversation(opened);
    QVERIFY(fixture.settle());
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(fixture.find<QLineEdit>(u"findField")->hasFocus());
    QTest::keyClick(fixture.find<QLineEdit>(u"findField"), Qt::Key_Escape);
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(fixture.find<QLineEdit>(u"searchField")->hasFocus());
    QTest::keyClick(fixture.find<QLineEdit>(u"searchField"), Qt::Key_Escape);
    // F9: the reservation goes and comes.
    auto *const stay = fixture.find<QWidget>(u"reservationPanel");
    QVERIFY(stay->isVisible());
    QTest::keyClick(&window, Qt::Key_F9);
    QVERIFY(!stay->isVisible());
    QTest::keyClick(&window, Qt::Key_F9);
    QVERIFY(stay->isVisible());
    // Ctrl+Shift+R: the same reply in a window of its own.
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto *const composer = window.findChild<ComposerDialog *>();
    QVERIFY(composer && composer->isVisible());
    composer->close();
    // Those that open a dialog.
    const auto opens = [&window](Qt::Key key, Qt::KeyboardModifiers modifiers, QStringView name) {
        QTest::keyClick(&window, key, modifiers);
        QWidget *const dialog = QApplication::activeModalWidget();
        const bool isRight = dialog && dialog->objectName() == name;
        if (dialog)
            dialog->close();
        return isRight &&
               QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; });
    };
    const Qt::KeyboardModifiers both = Qt::ControlModifier | Qt::ShiftModifier;
    QVERIFY(opens(Qt::Key_K, Qt::ControlModifier, u"commandPalette"));
    QVERIFY(opens(Qt::Key_A, both, u"accountsDialog"));
    QVERIFY(opens(Qt::Key_Comma, Qt::ControlModifier, u"settingsDialog"));
    QVERIFY(opens(Qt::Key_P, both, u"custodyDialog"));
    QVERIFY(opens(Qt::Key_F1, Qt::NoModifier, u"keyboardDialog"));
    QVERIFY(opens(Qt::Key_F1, Qt::ShiftModifier, u"aboutDialog"));
    QVERIFY(opens(Qt::Key_N, both, u"addReservationDialog"));
    // F10: the menu.
    QTest::keyClick(&window, Qt::Key_F10);
    QWidget *const menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    menu->close();
}

void KeysTest::lettersAreWordsWhereOneWrites()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.window().openConversation(fixture.conversation(u"6066547158"_s));
    QVERIFY(fixture.settle());
    auto *const edit = fixture.find<QPlainTextEdit>(u"replyEdit");
    edit->setFocus();
    QTest::keyClicks(edit, u"jknreu"_s);
    QCOMPARE(edit->toPlainText(), u"jknreu"_s);
    QVERIFY(got(fixture.store->conversation(fixture.conversation(u"6066547158"_s))).needsReply);
}

QTEST_MAIN(KeysTest)
#include "KeysTest.moc"
