#include "tests/ui/WritingFixture.h"
#include "ui/composer/ComposerDialog.h"
#include "ui/composer/SavedReplyPicker.h"
#include "ui/dialogs/AccountDialog.h"
#include "ui/dialogs/FirstRunPage.h"
#include "ui/shell/Translations.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Walks every widget of the window: names, focus, plain text; and the contrast of the colours.
class AccessibilityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    // Windows of the offscreen platform cannot be raised, and it says so.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    }
    void everyControlHasAName();
    void theComposerHasNamesAndPlainText();
    void everyDialogHasNamesAndTabs_data();
    void everyDialogHasNamesAndTabs();
    void everyLabelIsPlainText();
    void everyActionHasNameWordsAndKey();
    void tabReachesEveryControl();
    void wordsPassTheContrast_data();
    void wordsPassTheContrast();
};

namespace {

bool isOurs(const QWidget *widget)
{
    // Qt's own parts inside a widget (viewports, scroll bars, clear buttons) carry its names.
    return !widget->objectName().startsWith(u"qt_"_s) && !widget->objectName().isEmpty();
}

QList<QWidget *> focusable(const QWidget &window)
{
    QList<QWidget *> widgets;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled() &&
            !widget->focusProxy() && isOurs(widget))
            widgets.append(widget);
    }
    return widgets;
}

double luminance(const QColor &color)
{
    const auto part = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) +
           0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

void openedWindow(WindowFixture &fixture)
{
    fixture.fillLikeADay();
    fixture.reply(u"6066547158"_s, u"Did it arrive?"_s, OutboxState::Uncertain);
    fixture.window().openConversation(fixture.conversation(u"6066547158"_s));
    if (!fixture.settle())
        qWarning("the window never settled");
}

} // namespace

void AccessibilityTest::everyControlHasAName()
{
    WindowFixture fixture;
    openedWindow(fixture);
    QVERIFY(fixture.settle());
    const auto *window = fixture.find<QWidget>(u"rail")->window();
    const QList<QWidget *> controls = focusable(*window);
    QVERIFY(controls.size() >= 8);
    for (QWidget *control : controls) {
        QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(control);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 qPrintable(control->objectName() + u" has no accessible name"_s));
    }
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty() ||
                     !isOurs(button),
                 qPrintable(button->objectName()));
    }
}

void AccessibilityTest::theComposerHasNamesAndPlainText()
{
    WindowFixture fixture;
    Writing::equip(fixture);
    ReplyEdit *const edit = Writing::open(fixture);
    QVERIFY(Writing::openPicker(edit));
    QTest::mouseClick(Writing::picker(edit)->findChild<QPushButton *>(u"editReplies"_s),
                      Qt::LeftButton);
    QWidget *const editor = edit->window()->findChild<QDialog *>(u"savedRepliesDialog"_s);
    QWidget *const composer = Writing::composer(fixture);
    for (const QWidget *window : {editor, composer}) {
        QVERIFY(window && window->isVisible());
        QVERIFY(!window->windowTitle().isEmpty());
        QVERIFY(focusable(*window).size() >= 4);
        for (QWidget *control : focusable(*window)) {
            QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(control);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     qPrintable(control->objectName() + u" has no accessible name"_s));
        }
        for (const QLabel *label : window->findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
    }
}

void AccessibilityTest::everyDialogHasNamesAndTabs_data()
{
    QTest::addColumn<QString>("action");
    for (const auto *action : {"settings", "accounts", "custody", "keyboard", "about", "palette",
                               "addReservation", "newAccount", "key", "firstRun"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void AccessibilityTest::everyDialogHasNamesAndTabs()
{
    QFETCH(QString, action);
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.accounts.entries = {{.name = u"Desk 1"_s}};
    MainWindow &window = fixture.window();
    QWidget *dialog = nullptr;
    if (action == u"newAccount"_s) {
        dialog = new AccountDialog(&fixture.accounts, AccountEnvironment::Production, &window);
        dialog->show();
    } else if (action == u"firstRun"_s) {
        dialog = new FirstRunPage(&fixture.accounts, &window);
        dialog->setWindowFlag(Qt::Window);
        dialog->show();
    } else if (action == u"key"_s) {
        Q_EMIT fixture.accounts.keyWanted(u"Desk 1"_s);
        dialog = QApplication::activeModalWidget();
    } else {
        window.findChild<QAction *>(action)->trigger();
        dialog = QApplication::activeModalWidget();
    }
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->windowTitle().isEmpty());
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
    const QList<QWidget *> controls = focusable(*dialog);
    QVERIFY(!controls.isEmpty());
    for (QWidget *control : controls) {
        QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(control);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 qPrintable(control->objectName() + u" has no accessible name"_s));
    }
    // Tab goes round: from any control to all of them.
    QList<QWidget *> reached;
    QWidget *at = controls.first();
    for (int i = 0; i < 1000; ++i) { // the chain has the labels, too
        at = at->nextInFocusChain();
        reached.append(at);
    }
    for (QWidget *control : controls)
        QVERIFY2(reached.contains(control), qPrintable(control->objectName()));
    dialog->close();
}

void AccessibilityTest::everyLabelIsPlainText()
{
    WindowFixture fixture;
    openedWindow(fixture);
    const auto *window = fixture.find<QWidget>(u"rail")->window();
    const auto labels = window->findChildren<QLabel *>();
    QVERIFY(labels.size() > 15);
    for (const QLabel *label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
}

void AccessibilityTest::everyActionHasNameWordsAndKey()
{
    WindowFixture fixture;
    const MainWindow &window = fixture.window();
    QVERIFY(window.actions().size() >= 6);
    QList<QKeySequence> keys;
    for (const QAction *action : window.actions()) {
        QVERIFY(!action->objectName().isEmpty());
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->objectName()));
        keys.append(action->shortcut());
        QVERIFY(!action->shortcut().toString().startsWith(u"Alt+"_s));
    }
}

void AccessibilityTest::tabReachesEveryControl()
{
    WindowFixture fixture;
    openedWindow(fixture);
    QVERIFY(fixture.settle());
    QWidget *const window = fixture.find<QWidget>(u"rail")->window();
    QTest::keyClicks(fixture.find<QWidget>(u"replyEdit"), u"words"_s); // Send has its function now
    QTRY_VERIFY(QApplication::focusWidget());
    fixture.find<QWidget>(u"searchField")->setFocus();
    QList<QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        reached.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    qsizetype last = -1;
    for (const auto *name : {u"searchField", u"folderView", u"conversationView", u"threadView",
                             u"replyEdit", u"sendButton"}) {
        const qsizetype at = reached.indexOf(fixture.find<QWidget>(name));
        QVERIFY2(at > last, qPrintable(QString::fromUtf16(name) + u" stands in the wrong place"_s));
        last = at;
    }
    for (QWidget *control : focusable(*window))
        QVERIFY2(reached.contains(control), qPrintable(control->objectName()));
}

void AccessibilityTest::wordsPassTheContrast_data()
{
    QTest::addColumn<QColor>("words");
    QTest::addColumn<QColor>("ground");
    const auto add = [](const char *look, const Tokens &t) {
        const auto row = [look](const char *what, const QColor &words, const QColor &ground) {
            QTest::addRow("%s: %s", look, what) << words << ground;
        };
        row("text on base", t.text, t.base);
        row("text on the window", t.text, t.window);
        row("muted on base", t.muted, t.base);
        row("muted on the rail", t.muted, t.rail);
        row("muted on the window", t.muted, t.window);
        row("muted on the selection", t.muted, t.soft);
        row("muted on a separator", t.muted, t.line);
        row("muted in the property's bubble", t.muted, t.propertyBubble);
        row("muted in the guest's bubble", t.muted, t.guestBubble);
        row("text in the guest's bubble", t.text, t.guestBubble);
        row("words on our bubble", t.onAccent, t.bubble);
        row("quote on our bubble", t.onBubbleMuted, t.bubble);
        row("selection", t.softText, t.soft);
        row("time of an unread row", t.softText, t.base);
        row("warning", t.warn, t.warnSoft);
        row("warning in the thread", t.warn, t.window);
        row("problem", t.bad, t.badSoft);
        row("problem in the thread", t.bad, t.window);
    };
    add("light", Tokens::light());
    add("dark", Tokens::dark());
}

void AccessibilityTest::wordsPassTheContrast()
{
    QFETCH(QColor, words);
    QFETCH(QColor, ground);
    const double found = contrast(words, ground);
    QVERIFY2(
        found >= 4.5,
        qPrintable(u"%1 on %2 is %3:1"_s.arg(words.name(), ground.name()).arg(found, 0, 'f', 2)));
}

QTEST_MAIN(AccessibilityTest)
#include "AccessibilityTest.moc"
