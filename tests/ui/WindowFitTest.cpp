#include "tests/ui/WindowFixture.h"
#include "ui/composer/ComposerDialog.h"
#include "ui/dialogs/AccountDialog.h"
#include "ui/dialogs/FirstRunPage.h"
#include "ui/dialogs/KeyDialog.h"
#include "ui/shell/Translations.h"
#include "ui/shell/WindowStateStore.h"
#include "ui/style/ScreenFit.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSettings>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Small screens: everything that is needed can be reached on 1280 x 720 and on 1366 x 768 at
/// 150 %, which are 911 x 512 logical pixels with a frame and a panel.
class WindowFitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s)); }
    void cleanup() { ScreenFit::useScreen({}); }
    void aPlaceIsBroughtBack_data();
    void aPlaceIsBroughtBack();
    void theWindowFitsTheScreen_data();
    void theWindowFitsTheScreen();
    void aSavedPlaceOffTheScreenIsBroughtBack();
    void everyDialogFitsTheScreen_data();
    void everyDialogFitsTheScreen();
    void aLongReplyLeavesTheButtonInView();
};

namespace {

const QString Ada = u"6066547158"_s;
constexpr QRect Scaled{0, 0, 911, 480}; ///< 1366 x 768 at 150 %, a panel of 32 px taken off

QString words(const QRect &rect)
{
    return u"%1,%2 %3x%4"_s.arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

bool isWhollyIn(const QWidget *part, const QWidget *window)
{
    return part->isVisible() &&
           window->rect().contains(QRect(part->mapTo(window, QPoint()), part->size()));
}

} // namespace

void WindowFitTest::aPlaceIsBroughtBack_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QRect>("shown");
    QTest::newRow("fits") << QRect(10, 20, 300, 200) << QRect(10, 20, 300, 200);
    QTest::newRow("too large") << QRect(0, 0, 1440, 900) << QRect(0, 0, 1366, 728);
    QTest::newRow("too wide") << QRect(5, 5, 2000, 300) << QRect(0, 5, 1366, 300);
    QTest::newRow("off to the right") << QRect(2500, 50, 400, 300) << QRect(966, 50, 400, 300);
    QTest::newRow("off above") << QRect(50, -500, 400, 300) << QRect(50, 0, 400, 300);
    QTest::newRow("half below") << QRect(50, 600, 400, 300) << QRect(50, 428, 400, 300);
}

void WindowFitTest::aPlaceIsBroughtBack()
{
    QFETCH(QRect, wanted);
    QTEST(ScreenFit::fitted(wanted, QRect(0, 0, 1366, 728)), "shown");
}

void WindowFitTest::theWindowFitsTheScreen_data()
{
    QTest::addColumn<QRect>("screen");
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en_GB"_s, u"de"_s}) {
        QTest::addRow("1366 x 768, %s", qPrintable(language)) << QRect(0, 0, 1366, 736) << language;
        QTest::addRow("1280 x 720, %s", qPrintable(language)) << QRect(0, 0, 1280, 688) << language;
        QTest::addRow("911 x 512, %s", qPrintable(language)) << Scaled << language;
    }
}

void WindowFitTest::theWindowFitsTheScreen()
{
    QFETCH(QRect, screen);
    QFETCH(QString, language);
    const Translations translations{QLocale(language)};
    ScreenFit::useScreen(screen);
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window({1440, 900});
    QVERIFY2(screen.contains(QRect(screen.topLeft(), window.size())),
             qPrintable(words(window.rect())));
    QVERIFY(window.height() < screen.height()); // the frame has its room
    window.openConversation(fixture.conversation(Ada));
    QVERIFY(fixture.settle());
    // Nothing is squeezed out by what the parts need at least.
    QVERIFY2(window.centralWidget()->minimumSizeHint().height() <= window.height(),
             qPrintable(words(QRect({}, window.centralWidget()->minimumSizeHint()))));
    QVERIFY2(window.centralWidget()->minimumSizeHint().width() <= window.width(),
             qPrintable(words(QRect({}, window.centralWidget()->minimumSizeHint()))));
    for (const QString &name : {u"sendButton"_s, u"menuButton"_s, u"environmentChip"_s,
                                u"replyEdit"_s, u"searchField"_s}) {
        const auto *const part = window.findChild<QWidget *>(name);
        QVERIFY2(part, qPrintable(name));
        QVERIFY2(isWhollyIn(part, &window), qPrintable(name));
    }
}

void WindowFitTest::aSavedPlaceOffTheScreenIsBroughtBack()
{
    WindowFixture fixture;
    QSettings file(fixture.store.folder() + u"/windows.ini"_s, QSettings::IniFormat);
    WindowStateStore memory(&file, QString());
    fixture.memory = &memory;
    {
        // The large screen of the day before, the window at its far end.
        MainWindow before(fixture.services(), {});
        before.setGeometry(2600, 1400, 1900, 1000);
        before.show();
        memory.keepGeometry(before.saveGeometry());
    }
    ScreenFit::useScreen(Scaled);
    MainWindow window(fixture.services(), {});
    window.show();
    QVERIFY2(Scaled.contains(window.geometry()), qPrintable(words(window.geometry())));
    QVERIFY(window.geometry().top() > 0); // its title bar can be reached
}

void WindowFitTest::everyDialogFitsTheScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en_GB"_s;
    QTest::newRow("German") << u"de"_s;
}

void WindowFitTest::everyDialogFitsTheScreen()
{
    QFETCH(QString, language);
    const Translations translations{QLocale(language)};
    ScreenFit::useScreen(Scaled);
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window({911, 440});
    window.openConversation(fixture.conversation(Ada));
    QVERIFY(fixture.settle());
    const auto look = [](QWidget *dialog, const QString &name) {
        QVERIFY2(dialog, qPrintable(name));
        QCoreApplication::processEvents();
        QVERIFY2(dialog->width() <= Scaled.width() && dialog->height() < Scaled.height(),
                 qPrintable(name + u": "_s + words(dialog->geometry())));
        // Whatever has the focus can be brought into view, and the buttons always are.
        for (QPushButton *const button : dialog->findChildren<QPushButton *>()) {
            if (!button->isVisibleTo(dialog))
                continue;
            QWidget *above = button->parentWidget();
            while (above != dialog && !qobject_cast<QScrollArea *>(above))
                above = above->parentWidget();
            QVERIFY2(above != dialog || isWhollyIn(button, dialog),
                     qPrintable(name + u": "_s + button->objectName()));
        }
        const QSize least = dialog->minimumSizeHint().expandedTo(dialog->minimumSize());
        QVERIFY2(least.width() <= Scaled.width() && least.height() < Scaled.height(),
                 qPrintable(name + u" needs "_s + words(QRect({}, least))));
        dialog->close();
    };
    for (const QString &name : {u"settings"_s, u"accounts"_s, u"custody"_s, u"keyboard"_s,
                                u"about"_s, u"palette"_s, u"addReservation"_s}) {
        window.findChild<QAction *>(name)->trigger();
        look(QApplication::activeModalWidget(), name);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
    auto *const account =
        new AccountDialog(&fixture.accounts, AccountEnvironment::Production, &window);
    account->open();
    look(account, u"account"_s);
    auto *const key = new KeyDialog(u"Desk 1"_s, &window);
    key->open();
    look(key, u"key"_s);
    window.findChild<QAction *>(u"compose"_s)->trigger();
    look(window.findChild<ComposerDialog *>(), u"composer"_s);
    FirstRunPage page(&fixture.accounts);
    page.show();
    look(&page, u"first run"_s);
}

void WindowFitTest::aLongReplyLeavesTheButtonInView()
{
    ScreenFit::useScreen(Scaled);
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window({911, 440});
    window.openConversation(fixture.conversation(Ada));
    QVERIFY(fixture.settle());
    auto *const edit = window.findChild<QPlainTextEdit *>(u"replyEdit"_s);
    edit->setPlainText(u"One line of many.\n"_s.repeated(30));
    QCoreApplication::processEvents();
    auto *const send = window.findChild<QPushButton *>(u"sendButton"_s);
    QVERIFY(isWhollyIn(send, &window));
    const auto *const thread = window.findChild<QWidget *>(u"threadView"_s);
    QVERIFY(thread->height() > 60); // and what one answers can be read
}

QTEST_MAIN(WindowFitTest)
#include "WindowFitTest.moc"
