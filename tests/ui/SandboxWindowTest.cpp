#include "models/items/WireLogModel.h"
#include "tests/ui/SandboxWindowFixture.h"
#include "ui/conversations/ConversationTextProxy.h"
#include "ui/dialogs/Prompt.h"
#include "ui/sandbox/DeveloperTools.h"
#include "ui/sandbox/ScenarioCardView.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QImage>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTreeView>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The sandbox page by key and mouse, on a real embedded sandbox.
class SandboxWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    // The offscreen platform says of menus and dialogs what it cannot do.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s)); }
    void cleanup() { Prompt::answerBy(nullptr); }

    void controlsExistOnlyForTheEmbeddedSandbox();
    void scenarioRunsFromItsCard();
    void faultIsMet();
    void faultMeetsAShare();
    void clockMovedByAnotherClientIsFollowed();
    void clockMovesOn();
    void filesAreWrittenAsImages();
    void stateIsSavedAndLoaded();
    void personWritesAsGuestAndProperty();
    void bookingIsMadeInItsDialog();
    void resetAsksFirst();
};

void SandboxWindowTest::controlsExistOnlyForTheEmbeddedSandbox()
{
    SandboxWindowFixture other(false);
    QVERIFY(!other.window->findChild<QWidget *>(u"sandboxEntry"_s));
    QVERIFY(!other.window->findChild<QWidget *>(u"sandboxPage"_s));
    QTest::keyClick(other.window.get(), Qt::Key_F12);
    QVERIFY(other.find<QTreeView>(u"wireTable"_s));
    QTest::keyClick(other.window.get(), Qt::Key_F12);
    QVERIFY(!other.find<QTreeView>(u"wireTable"_s));

    SandboxWindowFixture own;
    own.click(u"sandboxEntry"_s);
    QVERIFY(own.window->workbench()->isSandboxShown());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!own.window->workbench()->isSandboxShown());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"sandboxEntry"_s);
}

void SandboxWindowTest::scenarioRunsFromItsCard()
{
    SandboxWindowFixture fixture;
    fixture.click(u"sandboxEntry"_s);
    // Focus stands on the first card: the provider's first use case.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    fixture.click(u"run_use-case-1"_s);
    QCOMPARE(fixture.label(u"sandboxSaid"_s)->text(), u"Nothing leaves this computer."_s);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.account.controller.run().state, ScenarioRun::State::Held,
                              20'000);
    const auto *card = fixture.find<ScenarioCardView>(u"card_use-case-1"_s);
    QVERIFY(card);
    for (const ScenarioGoal &goal : card->card().goals) {
        auto *const line = card->findChild<QLabel *>(u"goal_%1"_s.arg(goal.step));
        QVERIFY(line);
        QVERIFY2(line->text().startsWith(u"✓"_s), qPrintable(line->text()));
    }
    // It played in this inbox: its conversation is in the store.
    const QString reservation = fixture.account.controller.talks().first().reservation;
    const auto row = await(fixture.account.store->findConversation(reservation));
    QVERIFY(row && *row);
    QVERIFY(row->value().messageCount >= 2);
}

void SandboxWindowTest::faultIsMet()
{
    SandboxWindowFixture fixture;
    fixture.openSide(1);
    auto *const kind = fixture.find<QComboBox>(u"faultKind"_s);
    QVERIFY(kind);
    QCOMPARE(kind->currentData().toString(), u"status"_s);
    fixture.find<QSpinBox>(u"faultNumber"_s)->setValue(503);
    auto *const path = fixture.find<QComboBox>(u"faultPath"_s);
    QTest::keyClick(path, Qt::Key_Down);
    QCOMPARE(path->currentData().toString(), u"/messages/latest"_s);
    QTest::mouseClick(fixture.find<QPushButton>(u"faultSet"_s), Qt::LeftButton);
    QCOMPARE(fixture.account.controller.state().faults, 1);
    (void)await(fixture.account.engine->synchronise(QueuePoller::Mode::Once, Priority::Background));
    QCOMPARE(fixture.account.wire.log()->at(0).status, 503);
    QCOMPARE(fixture.account.controller.state().faults, 0);
}

void SandboxWindowTest::faultMeetsAShare()
{
    SandboxWindowFixture fixture;
    fixture.openSide(1);
    QTest::keyClick(fixture.find<QComboBox>(u"faultPath"_s), Qt::Key_Down);
    auto *const often = fixture.find<QComboBox>(u"faultOften"_s);
    QVERIFY(!fixture.find<QSpinBox>(u"faultRate"_s));
    QTest::keyClick(often, Qt::Key_End);
    auto *const rate = fixture.find<QSpinBox>(u"faultRate"_s);
    QVERIFY(rate);
    rate->setValue(40);
    fixture.click(u"faultSet"_s);
    constexpr int Rounds = 30;
    for (int round = 0; round < Rounds; ++round)
        (void)await(
            fixture.account.engine->synchronise(QueuePoller::Mode::Once, Priority::Background));
    int failed = 0;
    int calls = 0;
    for (const WireEntry &entry : fixture.account.wire.log()->entries()) {
        calls += entry.endpoint == u"/messages/latest"_s ? 1 : 0;
        failed += entry.status == 500 ? 1 : 0;
    }
    QVERIFY(calls >= Rounds);
    QVERIFY2(failed > 0 && failed < calls, qPrintable(QString::number(failed)));
    QCOMPARE(fixture.account.controller.state().faults, 1); // it stays until it is taken away
    fixture.click(u"faultClear"_s);
    QCOMPARE(fixture.account.controller.state().faults, 0);
}

void SandboxWindowTest::filesAreWrittenAsImages()
{
    SandboxWindowFixture fixture;
    const QString path = fixture.account.folder.filePath(u"door.png"_s);
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QVERIFY(image.save(path));
    fixture.openSide(2);
    Prompt::Answers answers;
    answers.file = path;
    Prompt::answerBy(&answers);
    fixture.click(u"writeFiles"_s);
    QTest::keyClick(fixture.find<QComboBox>(u"writeSide"_s), Qt::Key_Down);
    fixture.click(u"writeNow"_s);
    const SimulatorMessage &written = fixture.account.host->world()->messages().back();
    QCOMPARE(written.side, SimulatorSide::Property);
    QCOMPARE(written.attachments.size(), 1);
    QCOMPARE(fixture.account.host->world()->file(written.attachments.first())->name, u"door.png"_s);
}

void SandboxWindowTest::stateIsSavedAndLoaded()
{
    SandboxWindowFixture fixture;
    fixture.openSide(2);
    Prompt::Answers answers;
    answers.file = fixture.account.folder.filePath(u"kept.json"_s);
    Prompt::answerBy(&answers);
    fixture.click(u"clockDay"_s);
    fixture.click(u"stateSave"_s);
    QVERIFY(QFile::exists(answers.file));
    QVERIFY(fixture.label(u"sandboxSaid"_s)->text().contains(u"kept.json"_s));
    const qint64 keptMs = fixture.account.controller.state().aheadMs;
    fixture.click(u"clockDay"_s);
    fixture.click(u"stateLoad"_s);
    QVERIFY(answers.asked.last().contains(u"in the place of this one"_s));
    QVERIFY(fixture.account.controller.state().aheadMs > keptMs); // asked, and the answer was no
    answers.isYes = true;
    auto *const load = fixture.find<QPushButton>(u"stateLoad"_s);
    load->setFocus();
    QTest::keyClick(load, Qt::Key_Space);
    QCOMPARE(fixture.account.controller.state().aheadMs, keptMs);
    // What is no saved sandbox is refused, in words.
    QFile other(fixture.account.folder.filePath(u"other.json"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("[]");
    other.close();
    answers.file = other.fileName();
    fixture.click(u"stateLoad"_s);
    QVERIFY(fixture.label(u"sandboxSaid"_s)->text().contains(u"no saved sandbox"_s));
    QCOMPARE(fixture.account.controller.state().aheadMs, keptMs);
}

void SandboxWindowTest::clockMovedByAnotherClientIsFollowed()
{
    SandboxWindowFixture fixture;
    (void)await(
        fixture.account.engine->synchronise(QueuePoller::Mode::Drain, Priority::Background));
    fixture.window->openFolder(Folder::All);
    auto *const list = fixture.find<QListView>(u"conversationView"_s);
    QTRY_VERIFY(list->model()->rowCount() > 0);
    const QModelIndex row = list->model()->index(0, 0);
    const auto words = [&] { return row.data(ConversationTextProxy::TimeRole).toString(); };
    const QString before = words();
    // As POST /sandbox/advance does it, in the server, without this window.
    QVERIFY(fixture.account.host->world()->advance(400LL * 24 * 3'600'000));
    QTRY_COMPARE(fixture.account.clock.aheadMs(), 400LL * 24 * 3'600'000);
    QTRY_VERIFY(words() != before);
    QVERIFY(words().contains(QRegularExpression(u"20\\d\\d"_s))); // the year: long ago
}

void SandboxWindowTest::clockMovesOn()
{
    SandboxWindowFixture fixture;
    fixture.openSide(2);
    constexpr qint64 HourMs = 3600LL * 1000;
    auto *const hour = fixture.find<QPushButton>(u"clockHour"_s);
    hour->setFocus();
    QTest::keyClick(hour, Qt::Key_Space);
    QCOMPARE(fixture.account.controller.state().aheadMs, HourMs);
    fixture.click(u"clockDay"_s);
    QCOMPARE(fixture.account.controller.state().aheadMs, 25 * HourMs);
    QVERIFY(fixture.label(u"sandboxClock"_s)->text().contains(u"+1 d 1 h"_s));
    auto *const date = fixture.find<QDateTimeEdit>(u"clockDate"_s);
    QVERIFY(date);
    const QDateTime wanted(
        QDateTime::fromMSecsSinceEpoch(fixture.account.controller.state().nowMs, Qt::UTC)
            .date()
            .addDays(40),
        QTime(9, 30), Qt::UTC);
    date->setDateTime(wanted);
    fixture.click(u"clockSet"_s);
    QVERIFY(qAbs(fixture.account.controller.state().nowMs - wanted.toMSecsSinceEpoch()) < 2000);
    // It never goes back.
    const qint64 aheadMs = fixture.account.controller.state().aheadMs;
    date->setDateTime(wanted.addDays(-1));
    fixture.click(u"clockSet"_s);
    QCOMPARE(fixture.account.controller.state().aheadMs, aheadMs);
    QVERIFY(fixture.label(u"sandboxSaid"_s)->text().contains(u"only moves on"_s));
}

void SandboxWindowTest::personWritesAsGuestAndProperty()
{
    SandboxWindowFixture fixture;
    fixture.openSide(2);
    auto *const text = fixture.find<QPlainTextEdit>(u"writeText"_s);
    QTest::keyClicks(text, u"Is there a lift?"_s);
    fixture.click(u"writeNow"_s);
    QVERIFY(text->toPlainText().isEmpty());
    QTest::keyClick(fixture.find<QComboBox>(u"writeSide"_s), Qt::Key_Down);
    QTest::keyClicks(text, u"Yes, to every floor."_s);
    fixture.find<QSpinBox>(u"writePictures"_s)->setValue(1);
    fixture.click(u"writeNow"_s);
    fixture.account.sync();
    const QString reservation = fixture.account.controller.talks().first().reservation;
    const auto row = await(fixture.account.store->findConversation(reservation));
    QVERIFY(row && *row);
    const auto page = await(fixture.account.store->messages(row->value().id, std::nullopt, 2));
    QVERIFY(page && *page);
    QCOMPARE(page->value().size(), 2);
    QCOMPARE(page->value().at(0).body, u"Yes, to every floor."_s);
    QCOMPARE(page->value().at(0).sender, SenderKind::Property);
    QCOMPARE(page->value().at(0).attachments.size(), 1);
    QCOMPARE(page->value().at(1).body, u"Is there a lift?"_s);
    QCOMPARE(page->value().at(1).sender, SenderKind::Guest);
    // Nothing to write is refused, in words.
    fixture.click(u"writeNow"_s);
    QVERIFY(fixture.label(u"sandboxSaid"_s)->text().contains(u"text or an image"_s));
}

void SandboxWindowTest::bookingIsMadeInItsDialog()
{
    SandboxWindowFixture fixture;
    fixture.click(u"sandboxEntry"_s);
    const auto talks = fixture.account.controller.talks().size();
    fixture.click(u"sandboxBook"_s);
    auto *const remarks = fixture.find<QPlainTextEdit>(u"bookingRemarks"_s);
    QVERIFY(remarks);
    QTest::keyClicks(remarks, u"A quiet room, please."_s);
    fixture.click(u"bookingBook"_s);
    QCOMPARE(fixture.account.controller.talks().size(), talks + 1);
    QVERIFY(fixture.label(u"sandboxSaid"_s)
                ->text()
                .contains(fixture.account.controller.talks().first().reservation));
}

void SandboxWindowTest::resetAsksFirst()
{
    SandboxWindowFixture fixture;
    fixture.openSide(2);
    fixture.click(u"clockDay"_s);
    Prompt::Answers answers;
    Prompt::answerBy(&answers);
    fixture.click(u"sandboxReset"_s);
    QCOMPARE(answers.asked.size(), 1);
    QVERIFY(fixture.account.controller.state().aheadMs > 0);
    answers.isYes = true;
    fixture.click(u"sandboxReset"_s);
    QCOMPARE(fixture.account.controller.state().aheadMs, 0);
}

QTEST_MAIN(SandboxWindowTest)
#include "SandboxWindowTest.moc"
