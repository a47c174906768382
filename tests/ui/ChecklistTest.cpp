#include "models/items/WireLogModel.h"
#include "models/wire/TestChecklist.h"
#include "tests/ui/SandboxWindowFixture.h"
#include "ui/dialogs/Prompt.h"
#include "ui/sandbox/DeveloperTools.h"
#include "ui/style/Theme.h"
#include "ui/wire/ChecklistPane.h"
#include "ui/wire/HttpLogPane.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The checklist for the test hotel: walked by hand against the simulator's test hotel, its report,
/// and its refusal elsewhere.
class ChecklistTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s)); }
    void cleanup() { Prompt::answerBy(nullptr); }

    void walkIsTickedAndReported();
    void walkIsThereInTheNextSession();
    void productionIsRefused();
    void answersAreFoundInTheExchanges();
    void textsOfOthersStayTexts();
};

void ChecklistTest::walkIsTickedAndReported()
{
    SandboxWindowFixture fixture;
    QString reservation;
    QCOMPARE(fixture.account.controller.book({.property = u"13921698"_s, .guest = u"Ada"_s},
                                             &reservation),
             SandboxPort::Refusal::None);
    QTest::keyClick(fixture.window.get(), Qt::Key_F12);
    fixture.find<HttpLogPane>(u"wireDeck"_s)->setCurrentIndex(2);
    QTest::keyClicks(fixture.find<QLineEdit>(u"checklistReservation"_s), reservation);
    fixture.click(u"checklistBegin"_s);
    QCOMPARE(fixture.conversations.added, QStringList{u"13921698/"_s + reservation});
    fixture.account.sync();
    const auto isDone = [&fixture](int step) {
        return fixture.label(u"checklistStep_%1"_s.arg(step))->text().startsWith(u"✓"_s);
    };
    QTRY_VERIFY(isDone(0) && isDone(1)); // entered, welcomed
    QVERIFY(!isDone(2));
    const auto isQueued = [&fixture] {
        const auto open = await(fixture.account.store->openReplies(std::nullopt));
        return open && *open && !open->value().isEmpty();
    };
    size_t written = 0;
    for (const QString &button : {u"checklistBed"_s, u"checklistParking"_s, u"checklistImage"_s}) {
        fixture.click(button);
        ++written;
        // The outbox may be quicker than this look at it.
        QTRY_VERIFY(isQueued() || fixture.account.host->world()->sends().size() == written);
        fixture.account.sync();
        fixture.account.sync();
    }
    for (const int step : {2, 3, 4, 5, 6, 7})
        QTRY_VERIFY2(isDone(step), qPrintable(QString::number(step)));
    QCOMPARE(fixture.account.host->world()->sends().size(), size_t(3));
    QTRY_VERIFY(!fixture.find<QLineEdit>(u"checklistFinding_9"_s)->text().isEmpty());
    QVERIFY(
        fixture.find<QLineEdit>(u"checklistFinding_6"_s)->text().startsWith(u"/messages/lat"_s));
    QTest::keyClicks(fixture.find<QLineEdit>(u"checklistFinding_0"_s), u"4,000 <b>signs</b>"_s);
    const QString noted = u"Seen twice. "_s.repeated(20) + u"<end>"_s;
    fixture.find<QPlainTextEdit>(u"checklistNotes"_s)->setPlainText(noted);

    Prompt::Answers answers;
    Prompt::answerBy(&answers);
    answers.file = fixture.account.folder.filePath(u"report.html"_s);
    fixture.click(u"checklistHtml"_s);
    QFile html(answers.file);
    QVERIFY(html.open(QIODevice::ReadOnly));
    QVERIFY(!(html.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    const QString page = QString::fromUtf8(html.readAll());
    QVERIFY(page.contains(reservation));
    QVERIFY(page.contains(u"4,000 &lt;b&gt;signs&lt;/b&gt;"_s));
    QVERIFY(page.contains(noted.chopped(5) + u"&lt;end&gt;"_s)); // whole, however long it is
    answers.file = fixture.account.folder.filePath(u"report.pdf"_s);
    fixture.click(u"checklistPdf"_s);
    QFile pdf(answers.file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
}

void ChecklistTest::walkIsThereInTheNextSession()
{
    SandboxWindowFixture fixture;
    QString reservation;
    QCOMPARE(fixture.account.controller.book({.property = u"13921698"_s, .guest = u"Ada"_s},
                                             &reservation),
             SandboxPort::Refusal::None);
    const auto open = [](MainWindow *window) {
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QTest::keyClick(window, Qt::Key_F12);
        for (HttpLogPane *const deck : window->findChildren<HttpLogPane *>(u"wireDeck"_s)) {
            if (deck->isVisible())
                deck->setCurrentIndex(2);
        }
    };
    open(fixture.window.get());
    QTest::keyClicks(fixture.find<QLineEdit>(u"checklistReservation"_s), reservation);
    fixture.click(u"checklistBegin"_s);
    QTest::keyClicks(fixture.find<QLineEdit>(u"checklistFinding_8"_s), u"No."_s);
    QTest::keyClicks(fixture.find<QPlainTextEdit>(u"checklistNotes"_s), u"Slow today."_s);
    fixture.account.sync();
    QTRY_VERIFY(fixture.label(u"checklistStep_1"_s)->text().startsWith(u"✓"_s));
    // The sandbox page has a checklist of its own: it is the same one.
    fixture.click(u"sandboxEntry"_s);
    fixture.find<HttpLogPane>(u"wireDeck"_s)->setCurrentIndex(2);
    QCOMPARE(fixture.find<QLineEdit>(u"checklistFinding_8"_s)->text(), u"No."_s);
    QTest::keyClicks(fixture.find<QLineEdit>(u"checklistFinding_9"_s), u"Sorry!"_s);
    fixture.window.reset();

    fixture.window = std::make_unique<MainWindow>(
        fixture.services(), WindowContext{.environment = WindowContext::Environment::Sandbox});
    open(fixture.window.get());
    QCOMPARE(fixture.find<QLineEdit>(u"checklistReservation"_s)->text(), reservation);
    QCOMPARE(fixture.find<QLineEdit>(u"checklistFinding_8"_s)->text(), u"No."_s);
    QCOMPARE(fixture.find<QLineEdit>(u"checklistFinding_9"_s)->text(), u"Sorry!"_s);
    QCOMPARE(fixture.find<QPlainTextEdit>(u"checklistNotes"_s)->toPlainText(), u"Slow today."_s);
    QTRY_VERIFY(fixture.label(u"checklistStep_1"_s)->text().startsWith(u"✓"_s));
    QTRY_VERIFY(fixture.find<QPushButton>(u"checklistImage"_s)->isEnabled());
}

void ChecklistTest::productionIsRefused()
{
    SandboxWindowFixture fixture(false);
    ChecklistPane pane(fixture.services(), WindowContext::Environment::Production);
    for (const char16_t *name :
         {u"checklistReservation", u"checklistBegin", u"checklistBed", u"checklistParking",
          u"checklistImage", u"checklistHtml", u"checklistPdf"}) {
        auto *const part = pane.findChild<QWidget *>(QStringView(name).toString());
        QVERIFY(part);
        QVERIFY2(!part->isEnabled(), qPrintable(part->objectName()));
    }
    QVERIFY(pane.findChild<QLabel *>(u"checklistSaid"_s)->text().contains(u"no sandbox"_s));
    // Nothing of another account's walk is shown or kept there.
    QCOMPARE(fixture.account.wire.keepNotes(R"({"reservation":"5158203947","notes":"n"})"),
             std::nullopt);
    pane.show();
    QVERIFY(pane.findChild<QLineEdit *>(u"checklistReservation"_s)->text().isEmpty());
    QVERIFY(!pane.findChild<QLineEdit *>(u"checklistFinding_0"_s)->isEnabled());
}

void ChecklistTest::answersAreFoundInTheExchanges()
{
    WireEntry sent;
    sent.endpoint = u"/messages/send"_s;
    sent.status = 200;
    sent.messages = {u"m1"_s};
    WireEntry latest;
    latest.endpoint = u"/messages/latest"_s;
    latest.status = 200;
    latest.messages = {u"m0"_s};
    WireEntry refused;
    refused.endpoint = u"/messages/conversations"_s;
    refused.status = 404;
    refused.errorId = u"not_found"_s;
    refused.responseHeaders = {{"Retry-After", "7"}};
    const auto of = [](OpenQuestion question, const QList<WireEntry> &entries) {
        return findingOf(question, entries, {});
    };
    QVERIFY(of(OpenQuestion::Echo, {sent, latest}).isEmpty());
    latest.messages += u"m1"_s;
    QCOMPARE(of(OpenQuestion::Echo, {sent, latest}), u"/messages/latest: m1"_s);
    QCOMPARE(of(OpenQuestion::ErrorIds, {sent, refused, refused}),
             u"/messages/conversations 404 not_found"_s);
    QCOMPARE(of(OpenQuestion::QuotaHeaders, {refused}), u"Retry-After: 7"_s);
    QVERIFY(of(OpenQuestion::ContentLength, {sent}).isEmpty());
}

void ChecklistTest::textsOfOthersStayTexts()
{
    ChecklistReport report;
    report.steps = {{.kind = ChecklistStep::Kind::RefusedBed,
                     .isDone = true,
                     .atMs = 1,
                     .id = u"<i>"_s,
                     .text = u"<img src=\"https://evil.example\">"_s}};
    const QString page = ChecklistText::html(report);
    QVERIFY(!page.contains(u"<img"_s));
    QVERIFY(!page.contains(u"<i>"_s));
    QVERIFY(page.contains(u"&lt;img"_s));
}

QTEST_MAIN(ChecklistTest)
#include "ChecklistTest.moc"
