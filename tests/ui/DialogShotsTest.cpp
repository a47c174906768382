#include "tests/ui/WindowFixture.h"
#include "ui/dialogs/AccountDialog.h"
#include "ui/dialogs/FirstRunPage.h"
#include "ui/dialogs/KeyDialog.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/shell/Translations.h"
#include "ui/shell/WindowMenu.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Draws every dialog in its looks: nothing is cut off. INNBOX_SHOTS names a folder to keep the
/// pictures in.
class DialogShotsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theDialogsAreDrawn_data();
    void theDialogsAreDrawn();

private:
    void keep(QWidget *widget, const QString &name);
    QTemporaryDir m_folder{};
};

namespace {

AccountEntry accountPort()
{
    return {.name = u"Desk 1"_s,
            .baseUrl = u"https://demandapi.booking.com/3.1/"_s,
            .environment = AccountEnvironment::Production,
            .affiliateId = u"1234567"_s};
}

} // namespace

void DialogShotsTest::keep(QWidget *widget, const QString &name)
{
    QCoreApplication::processEvents();
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                             : label->minimumSizeHint().height();
        QVERIFY2(label->height() >= needed,
                 qPrintable(u"%1: %2 is cut off"_s.arg(name, label->objectName())));
    }
    for (const QPushButton *button : widget->findChildren<QPushButton *>()) {
        const int words = button->fontMetrics().horizontalAdvance(button->text());
        QVERIFY2(!button->isVisible() || button->width() >= words,
                 qPrintable(u"%1: %2 is cut off"_s.arg(name, button->objectName())));
    }
    const QString folder = qEnvironmentVariable("INNBOX_SHOTS", m_folder.path());
    QVERIFY(QDir().mkpath(folder));
    const QString row = QLatin1StringView(QTest::currentDataTag());
    QVERIFY(widget->grab().save(folder + u"/%1-%2.png"_s.arg(name, row)));
}

void DialogShotsTest::theDialogsAreDrawn_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::newRow("light") << u"light"_s << u"en"_s;
    QTest::newRow("dark") << u"dark"_s << u"en"_s;
    QTest::newRow("german") << u"light"_s << u"de"_s;
}

void DialogShotsTest::theDialogsAreDrawn()
{
    QFETCH(QString, theme);
    QFETCH(QString, language);
    const Translations words{QLocale(language == "en"_L1 ? u"en_GB"_s : language)};
    Theme::apply(*qApp, Theme::fromWord(theme));

    WindowFixture fixture;
    fixture.fillLikeADay();
    IncomingBatch unreadable;
    unreadable.unreadable = {{.remoteId = u"m-77"_s,
                              .reason = u"bad-content"_s,
                              .raw = "{\"id\":\"m-77\",\"content\":{\"html\":\"<b>1</b>\"}}"_ba}};
    got(fixture.store->ingest(unreadable, fixture.clock.nowMs()));
    fixture.accounts.entries = {accountPort()};
    fixture.accounts.now = u"Desk 1"_s;
    MainWindow &window = fixture.window({900, 560}, WindowContext::Environment::Production);
    const auto shoot = [&](QStringView action, const QString &name) {
        window.findChild<QAction *>(action.toString())->trigger();
        auto *const dialog = QApplication::activeModalWidget();
        QVERIFY2(dialog, qPrintable(name));
        keep(dialog, name);
        dialog->close();
        QTRY_VERIFY(!QApplication::activeModalWidget());
    };
    shoot(u"settings", u"settings"_s);
    shoot(u"accounts", u"accounts"_s);
    shoot(u"keyboard", u"keyboard"_s);
    shoot(u"about", u"about"_s);
    shoot(u"palette", u"palette"_s);

    window.findChild<QAction *>(u"custody"_s)->trigger();
    auto *const custody = QApplication::activeModalWidget();
    const auto *sum = custody->findChild<QLabel *>(u"custodySum"_s);
    QTRY_VERIFY(!sum->text().isEmpty());
    const auto *raw = custody->findChild<QPlainTextEdit *>(u"asideRaw"_s);
    QTRY_VERIFY(raw->toPlainText().contains(u"m-77"_s));
    keep(custody, u"custody"_s);
    custody->findChild<QTabWidget *>(u"custodyTabs"_s)->setCurrentIndex(1);
    keep(custody, u"custody-aside"_s);
    custody->close();

    auto *const account = new AccountDialog(&fixture.accounts, accountPort(), false, &window);
    account->open();
    account->findChild<QPushButton *>(u"checkAccount"_s)->click();
    Q_EMIT fixture.accounts.checked(
        {.problem = SyncProblem::NotEnabled, .httpStatus = 500, .requestId = u"3f1c2d9a-77"_s});
    keep(account, u"account"_s);
    account->close();
    auto *const added =
        new AccountDialog(&fixture.accounts, AccountEnvironment::ProviderSandbox, &window);
    added->open();
    keep(added, u"account-new"_s);
    added->close();
    auto *const key = new KeyDialog(u"Desk 1"_s, &window);
    key->open();
    keep(key, u"key"_s);
    key->close();

    Q_EMIT window.menu()->accountMenu()->aboutToShow();
    keep(window.menu()->menu(), u"menu"_s);
    keep(window.menu()->accountMenu(), u"menu-accounts"_s);
    keep(&window, u"window"_s);
    FirstRunPage page(&fixture.accounts);
    page.show();
    keep(&page, u"first-run"_s);
}

QTEST_MAIN(DialogShotsTest)
#include "DialogShotsTest.moc"
