#include "tests/ui/FakeAccountPort.h"
#include "ui/dialogs/DamagedFilesDialog.h"
#include "ui/dialogs/Prompt.h"
#include "ui/dialogs/StartFailurePage.h"
#include "ui/shell/Translations.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// What is shown instead of a window that could not be opened.
class StartFailureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyReasonHasASentence_data();
    void everyReasonHasASentence();
    void whatCanBeDoneIsReachedByKey();
    void withoutAccountsNoOtherIsOffered();
    void aBundleIsAskedForAndTold();
    void damagedFilesAreNamed();

private:
    std::unique_ptr<Translations> m_words{};
};

namespace {

QString textOf(const QWidget &page, QStringView name)
{
    const auto *const label = page.findChild<QLabel *>(name.toString());
    return label && !label->isHidden() ? label->text() : QString();
}

QPushButton *button(const QWidget &page, QStringView name)
{
    return page.findChild<QPushButton *>(name.toString());
}

} // namespace

void StartFailureTest::initTestCase()
{
    m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s));
    Theme::apply(*qApp, Theme::Mode::Light);
}

void StartFailureTest::everyReasonHasASentence_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("part"); ///< of the sentence
    const auto row = [](const char *word, const QString &part) {
        QTest::newRow(word) << QString::fromLatin1(word) << part;
    };
    row("store-corrupt", u"damaged"_s);
    row("store-read-only", u"read-only"_s);
    row("store-cannot-open", u"folder exists"_s);
    row("store-busy", u"locked"_s);
    row("store-full", u"disk is full"_s);
    row("store-too-new", u"newer Innbox"_s);
    row("folder-unusable", u"The folder"_s);
    row("settings-unusable", u"settings file"_s);
    row("window-silent", u"does not answer"_s);
    row("not-found", u"no account"_s);
    row("a-word-of-tomorrow", u"given below"_s);
}

void StartFailureTest::everyReasonHasASentence()
{
    QFETCH(const QString, word);
    QFETCH(const QString, part);
    FakeAccountPort accounts;
    const StartFailure failure{.account = u"Desk 1"_s,
                               .word = word,
                               .detail = u"What the system said."_s,
                               .path = u"/data/<b>x</b>/store.sqlite"_s};
    StartFailurePage page(failure, &accounts);
    page.show();
    QVERIFY2(textOf(page, u"startFailureReason").contains(part),
             qPrintable(textOf(page, u"startFailureReason")));
    QVERIFY(textOf(page, u"startFailureTitle").contains(u"Desk 1"_s));
    QCOMPARE(textOf(page, u"startFailureDetail"), u"What the system said."_s);
    QCOMPARE(textOf(page, u"startFailurePath"), u"/data/<b>x</b>/store.sqlite"_s);
}

void StartFailureTest::whatCanBeDoneIsReachedByKey()
{
    FakeAccountPort accounts;
    StartFailurePage page({.word = u"store-corrupt"_s}, &accounts);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QVERIFY(button(page, u"tryAgain")->hasFocus());
    const QSignalSpy again(&page, &StartFailurePage::againAsked);
    QTest::keyClick(&page, Qt::Key_Space);
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    QVERIFY(!again.isEmpty());
    QStringList reached;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
        reached.append(page.focusWidget()->objectName());
    }
    for (const QString &name : {u"chooseAccount"_s, u"saveBundle"_s, u"quitInnbox"_s})
        QVERIFY2(reached.contains(name), qPrintable(reached.join(u' ')));
    QTest::mouseClick(button(page, u"chooseAccount"), Qt::LeftButton);
    auto *const dialog = page.findChild<QWidget *>(u"accountsDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    const QSignalSpy closed(&page, &StartFailurePage::closed);
    QTest::mouseClick(button(page, u"quitInnbox"), Qt::LeftButton);
    QCOMPARE(closed.size(), 1);
}

void StartFailureTest::withoutAccountsNoOtherIsOffered()
{
    StartFailurePage page({.subject = StartFailure::Subject::Program,
                           .word = u"folder-unusable"_s,
                           .path = u"/data"_s},
                          nullptr);
    page.show();
    QVERIFY(!button(page, u"chooseAccount")->isVisible());
    QVERIFY(button(page, u"tryAgain")->isVisible());
    QCOMPARE(textOf(page, u"startFailureTitle"), u"Innbox could not start"_s);
}

void StartFailureTest::aBundleIsAskedForAndTold()
{
    StartFailurePage page({.word = u"store-corrupt"_s}, nullptr);
    page.show();
    Prompt::Answers answers{.file = u"/tmp/bundle.json"_s};
    Prompt::answerBy(&answers);
    const QSignalSpy asked(&page, &StartFailurePage::bundleAsked);
    QTest::mouseClick(button(page, u"saveBundle"), Qt::LeftButton);
    Prompt::answerBy(nullptr);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), u"/tmp/bundle.json"_s);
    page.showBundle(u"/tmp/bundle.json"_s, {});
    QVERIFY(textOf(page, u"startFailureBundle").contains(u"/tmp/bundle.json"_s));
    page.showBundle(u"/tmp/bundle.json"_s, u"No space left on device"_s);
    QVERIFY(textOf(page, u"startFailureBundle").contains(u"No space left"_s));
}

void StartFailureTest::damagedFilesAreNamed()
{
    QWidget parent;
    auto *const dialog =
        new DamagedFilesDialog({{u"settings.ini"_s, u"settings.ini.damaged-1"_s},
                                {u"windows.ini"_s, u"windows.ini.damaged-1"_s},
                                {u"accounts.json"_s, u"accounts.json.damaged-1"_s}},
                               u"/home/ana/innbox"_s, &parent);
    QStringList shown;
    for (const QLabel *const label : dialog->findChildren<QLabel *>())
        shown.append(label->text());
    const QString all = shown.join(u'\n');
    for (const QString &part :
         {u"settings.ini"_s, u"windows.ini"_s, u"accounts.json"_s,
          u"/home/ana/innbox/accounts.json.damaged-1"_s, u"set up again"_s, u"default"_s})
        QVERIFY2(all.contains(part), qPrintable(part));
}

QTEST_MAIN(StartFailureTest)
#include "StartFailureTest.moc"
