#include "models/items/WireLogModel.h"
#include "tests/ui/DeskRig.h"
#include "tests/ui/FakeConversationPort.h"
#include "ui/MainWindow.h"
#include "ui/dialogs/Ask.h"
#include "ui/sandbox/ScenarioCardView.h"
#include "ui/sandbox/Workbench.h"
#include "ui/style/Theme.h"
#include "ui/thread/ThreadView.h"
#include "ui/wire/BodyView.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QTextBlock>
#include <QTreeView>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window on an open account with a real embedded sandbox; it does not poll by itself.
struct Bench {
    explicit Bench(bool isSandbox = true)
    {
        WindowServices services{.store = rig.store.get(),
                                .sync = rig.engine.get(),
                                .clock = &rig.clock,
                                .drafts = rig.store.get(),
                                .ledger = rig.store.get(),
                                .images = rig.store.get(),
                                .stays = rig.store.get(),
                                .custody = rig.store.get(),
                                .handling = rig.store.get(),
                                .conversations = &conversations};
        services.wire = &rig.wire;
        services.sandbox = isSandbox ? &rig.desk : nullptr;
        window = std::make_unique<MainWindow>(
            services, WindowContext{.environment = WindowContext::Environment::Sandbox});
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qWarning("the window never became active");
    }
    template <class T>
    T *find(const QString &name) const
    {
        // The page and the drawer have a log each: the one that is shown is meant.
        for (T *const found : window->findChildren<T *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    void click(const QString &name) const
    {
        QCoreApplication::processEvents(); // what was just shown gets its place
        auto *const button = find<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// The sandbox page with one of its sides: scenarios, faults, world.
    void openSide(int side) const
    {
        click(u"sandboxEntry"_s);
        auto *const tabs = find<QTabBar>(u"sandboxTabs"_s);
        QVERIFY(tabs);
        tabs->setFocus();
        for (int step = 0; step < side; ++step)
            QTest::keyClick(tabs, Qt::Key_Right);
    }
    QLabel *label(const QString &name) const { return find<QLabel>(name); }

    DeskRig rig{};
    FakeConversationPort conversations{rig.folder.path()};
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// The sandbox page and the wire log, by key and mouse on a real embedded sandbox.
class SandboxWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    // The offscreen platform says of menus and dialogs what it cannot do.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s)); }
    void cleanup() { Ask::answerBy(nullptr); }

    void controlsExistOnlyForTheEmbeddedSandbox();
    void scenarioRunsFromItsCard();
    void faultIsMet();
    void clockMovesOn();
    void personWritesAsGuestAndProperty();
    void bookingIsMadeInItsDialog();
    void resetAsksFirst();
    void wireLogShowsExchanges();
    void exchangesAreFiltered();
    void commandHasNoKey();
    void archiveIsWrittenForItsOwner();
    void fileIsWrittenOnlyWhenSwitchedOn();
    void bodiesFoldByKey();
    void bubbleShowsItsRequests();
    void lensShowsSpellings();
};

void SandboxWindowTest::controlsExistOnlyForTheEmbeddedSandbox()
{
    Bench other(false);
    QVERIFY(!other.window->findChild<QWidget *>(u"sandboxEntry"_s));
    QVERIFY(!other.window->findChild<QWidget *>(u"sandboxPage"_s));
    QTest::keyClick(other.window.get(), Qt::Key_F12);
    QVERIFY(other.find<QTreeView>(u"wireTable"_s));
    QTest::keyClick(other.window.get(), Qt::Key_F12);
    QVERIFY(!other.find<QTreeView>(u"wireTable"_s));

    Bench own;
    own.click(u"sandboxEntry"_s);
    QVERIFY(own.window->workbench()->isSandboxShown());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!own.window->workbench()->isSandboxShown());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"sandboxEntry"_s);
}

void SandboxWindowTest::scenarioRunsFromItsCard()
{
    Bench bench;
    bench.click(u"sandboxEntry"_s);
    // Focus stands on the first card: the provider's first use case.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    bench.click(u"run_use-case-1"_s);
    QCOMPARE(bench.label(u"sandboxSaid"_s)->text(), u"Nothing leaves this computer."_s);
    QTRY_COMPARE_WITH_TIMEOUT(bench.rig.desk.run().state, ScenarioRun::State::Held, 20'000);
    const auto *card = bench.find<ScenarioCardView>(u"card_use-case-1"_s);
    QVERIFY(card);
    for (const ScenarioGoal &goal : card->card().goals) {
        auto *const line = card->findChild<QLabel *>(u"goal_%1"_s.arg(goal.step));
        QVERIFY(line);
        QVERIFY2(line->text().startsWith(u"✓"_s), qPrintable(line->text()));
    }
    // It played in this inbox: its conversation is in the store.
    const QString reservation = bench.rig.desk.talks().first().reservation;
    const auto row = await(bench.rig.store->findConversation(reservation));
    QVERIFY(row && *row);
    QVERIFY(row->value().messageCount >= 2);
}

void SandboxWindowTest::faultIsMet()
{
    Bench bench;
    bench.openSide(1);
    auto *const kind = bench.find<QComboBox>(u"faultKind"_s);
    QVERIFY(kind);
    QCOMPARE(kind->currentData().toString(), u"status"_s);
    bench.find<QSpinBox>(u"faultNumber"_s)->setValue(503);
    auto *const path = bench.find<QComboBox>(u"faultPath"_s);
    QTest::keyClick(path, Qt::Key_Down);
    QCOMPARE(path->currentData().toString(), u"/messages/latest"_s);
    QTest::mouseClick(bench.find<QPushButton>(u"faultSet"_s), Qt::LeftButton);
    QCOMPARE(bench.rig.desk.state().faults, 1);
    (void)await(bench.rig.engine->synchronise(SyncEngine::Mode::Once, Priority::Background));
    QCOMPARE(bench.rig.wire.log()->at(0).status, 503);
    QCOMPARE(bench.rig.desk.state().faults, 0);
}

void SandboxWindowTest::clockMovesOn()
{
    Bench bench;
    bench.openSide(2);
    constexpr qint64 HourMs = 3600LL * 1000;
    auto *const hour = bench.find<QPushButton>(u"clockHour"_s);
    hour->setFocus();
    QTest::keyClick(hour, Qt::Key_Space);
    QCOMPARE(bench.rig.desk.state().aheadMs, HourMs);
    bench.click(u"clockDay"_s);
    QCOMPARE(bench.rig.desk.state().aheadMs, 25 * HourMs);
    QVERIFY(bench.label(u"sandboxClock"_s)->text().contains(u"+1 d 1 h"_s));
    bench.click(u"clockSet"_s); // the date beside is a day from where the clock was
    QVERIFY(bench.rig.desk.state().aheadMs >= 25 * HourMs);
}

void SandboxWindowTest::personWritesAsGuestAndProperty()
{
    Bench bench;
    bench.openSide(2);
    auto *const text = bench.find<QPlainTextEdit>(u"writeText"_s);
    QTest::keyClicks(text, u"Is there a lift?"_s);
    bench.click(u"writeNow"_s);
    QVERIFY(text->toPlainText().isEmpty());
    QTest::keyClick(bench.find<QComboBox>(u"writeSide"_s), Qt::Key_Down);
    QTest::keyClicks(text, u"Yes, to every floor."_s);
    bench.find<QSpinBox>(u"writePictures"_s)->setValue(1);
    bench.click(u"writeNow"_s);
    bench.rig.sync();
    const QString reservation = bench.rig.desk.talks().first().reservation;
    const auto row = await(bench.rig.store->findConversation(reservation));
    QVERIFY(row && *row);
    const auto page = await(bench.rig.store->messages(row->value().id, std::nullopt, 2));
    QVERIFY(page && *page);
    QCOMPARE(page->value().size(), 2);
    QCOMPARE(page->value().at(0).body, u"Yes, to every floor."_s);
    QCOMPARE(page->value().at(0).sender, SenderKind::Property);
    QCOMPARE(page->value().at(0).attachments.size(), 1);
    QCOMPARE(page->value().at(1).body, u"Is there a lift?"_s);
    QCOMPARE(page->value().at(1).sender, SenderKind::Guest);
    // Nothing to write is refused, in words.
    bench.click(u"writeNow"_s);
    QVERIFY(bench.label(u"sandboxSaid"_s)->text().contains(u"text or an image"_s));
}

void SandboxWindowTest::bookingIsMadeInItsDialog()
{
    Bench bench;
    bench.click(u"sandboxEntry"_s);
    const auto talks = bench.rig.desk.talks().size();
    bench.click(u"sandboxBook"_s);
    auto *const remarks = bench.find<QPlainTextEdit>(u"bookingRemarks"_s);
    QVERIFY(remarks);
    QTest::keyClicks(remarks, u"A quiet room, please."_s);
    bench.click(u"bookingBook"_s);
    QCOMPARE(bench.rig.desk.talks().size(), talks + 1);
    QVERIFY(
        bench.label(u"sandboxSaid"_s)->text().contains(bench.rig.desk.talks().first().reservation));
}

void SandboxWindowTest::resetAsksFirst()
{
    Bench bench;
    bench.openSide(2);
    bench.click(u"clockDay"_s);
    Ask::Answers answers;
    Ask::answerBy(&answers);
    bench.click(u"sandboxReset"_s);
    QCOMPARE(answers.asked.size(), 1);
    QVERIFY(bench.rig.desk.state().aheadMs > 0);
    answers.isYes = true;
    bench.click(u"sandboxReset"_s);
    QCOMPARE(bench.rig.desk.state().aheadMs, 0);
}

void SandboxWindowTest::wireLogShowsExchanges()
{
    Bench bench;
    QTest::keyClick(bench.window.get(), Qt::Key_F12);
    auto *const table = bench.find<QTreeView>(u"wireTable"_s);
    QVERIFY(table);
    QVERIFY(bench.label(u"wireState"_s)->text().contains(u"No request"_s));
    bench.rig.sync();
    QTRY_VERIFY(table->model()->rowCount() >= 2);
    const auto cell = [table](int column) {
        return table->model()->index(0, column).data().toString();
    };
    QCOMPARE(cell(WireLogModel::Endpoint), u"POST /messages/latest"_s);
    QCOMPARE(cell(WireLogModel::Status), u"200"_s);
    QVERIFY(cell(WireLogModel::Duration).endsWith(u"ms"_s));
    QCOMPARE(cell(WireLogModel::Action), u"100 message(s)"_s);
    QVERIFY(!cell(WireLogModel::RequestId).isEmpty());
    QTest::keyClick(table, Qt::Key_Home);
    const auto *request = bench.find<BodyView>(u"wireRequest"_s);
    QVERIFY(request->toPlainText().startsWith(u"POST /3.1/messages/latest"_s));
    QVERIFY(
        !request->toPlainText().contains(QString::fromLatin1(bench.rig.host->world()->token())));
    QVERIFY(bench.find<BodyView>(u"wireResponse"_s)->toPlainText().contains(u"request_id"_s));
}

void SandboxWindowTest::exchangesAreFiltered()
{
    Bench bench;
    bench.rig.sync();
    QTest::keyClick(bench.window.get(), Qt::Key_F12);
    auto *const table = bench.find<QTreeView>(u"wireTable"_s);
    const int all = table->model()->rowCount();
    auto *const endpoint = bench.find<QComboBox>(u"wireEndpoint"_s);
    endpoint->setCurrentIndex(endpoint->findData(u"/messages/latest/confirm"_s));
    const int confirms = table->model()->rowCount();
    QVERIFY(confirms > 0 && confirms < all);
    endpoint->setCurrentIndex(0);
    bench.find<QComboBox>(u"wireOutcome"_s)->setCurrentIndex(2);
    QCOMPARE(table->model()->rowCount(), 0);
    bench.find<QComboBox>(u"wireOutcome"_s)->setCurrentIndex(0);
    const QString id = bench.rig.wire.log()->at(0).messages.first();
    QTest::keyClicks(bench.find<QLineEdit>(u"wireSearch"_s), id);
    QCOMPARE(table->model()->rowCount(), 2); // fetched, confirmed
    QTest::keyClick(table, Qt::Key_Home);
    auto *const response = bench.find<BodyView>(u"wireResponse"_s);
    QCOMPARE(response->extraSelections().size(), 1);
}

void SandboxWindowTest::commandHasNoKey()
{
    Bench bench;
    bench.rig.sync();
    QTest::keyClick(bench.window.get(), Qt::Key_F12);
    auto *const table = bench.find<QTreeView>(u"wireTable"_s);
    QTest::keyClick(table, Qt::Key_Home);
    bench.click(u"wireCurl"_s);
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY(command.startsWith(u"curl "_s));
    QVERIFY(command.contains(u"$INNBOX_TOKEN"_s));
    QVERIFY(!command.contains(QString::fromLatin1(bench.rig.host->world()->token())));
    bench.click(u"wireRequestId"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), bench.rig.wire.log()->at(0).requestId);
}

void SandboxWindowTest::archiveIsWrittenForItsOwner()
{
    Bench bench;
    bench.rig.sync();
    QTest::keyClick(bench.window.get(), Qt::Key_F12);
    Ask::Answers answers;
    answers.file = bench.rig.folder.filePath(u"log.har"_s);
    Ask::answerBy(&answers);
    bench.click(u"wireHar"_s);
    QFile file(answers.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    const QJsonObject log = QJsonDocument::fromJson(file.readAll()).object()[u"log"_s].toObject();
    QCOMPARE(log[u"version"_s].toString(), u"1.2"_s);
    QCOMPARE(log[u"entries"_s].toArray().size(), bench.rig.wire.log()->rowCount());
    // A place that cannot be written is told.
    answers.file = u"/proc/none/log.har"_s;
    bench.click(u"wireHar"_s);
    QVERIFY(answers.asked.last().contains(u"could not be written"_s));
}

void SandboxWindowTest::fileIsWrittenOnlyWhenSwitchedOn()
{
    Bench bench;
    QFile file(bench.rig.wire.filePath());
    bench.rig.sync();
    QVERIFY(!file.exists());
    QTest::keyClick(bench.window.get(), Qt::Key_F12);
    auto *const check = bench.find<QCheckBox>(u"wireFile"_s);
    check->setFocus();
    QTest::keyClick(check, Qt::Key_Space);
    const int before = bench.rig.wire.log()->rowCount();
    bench.rig.sync();
    const int more = bench.rig.wire.log()->rowCount() - before;
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count('\n'), more);
    QVERIFY(!text.contains(bench.rig.host->world()->token()));
    QVERIFY(QJsonDocument::fromJson(text.split('\n').first()).object().contains(u"request"_s));
}

void SandboxWindowTest::bodiesFoldByKey()
{
    BodyView view(u"body"_s);
    view.showBody(u"POST /x\n"_s, {}, u"{\"a\":[1,2,{\"b\":null}],\"c\":{}}"_s);
    const QString whole = view.toPlainText();
    QCOMPARE(whole, u"POST /x\n\n▾ {\n▾   \"a\": [\n      1,\n      2,\n▾     {\n        \"b\": "
                    "null\n      }\n    ],\n    \"c\": {}\n  }"_s);
    QTextCursor cursor(view.document()->findBlockByNumber(3));
    view.setTextCursor(cursor);
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(view.toPlainText().contains(u"▸   \"a\": [ … 3 … ],"_s));
    QVERIFY(!view.toPlainText().contains(u"null"_s));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.toPlainText(), whole);
    QTest::keyClick(&view, Qt::Key_Left);
    view.setSearch(u"NULL"_s); // what is looked for must not stay folded away
    QCOMPARE(view.toPlainText(), whole);
    QCOMPARE(view.extraSelections().size(), 1);
    // A text that was cut is laid out as far as it goes; what is no JSON stays as it is.
    view.showBody({}, u"cut"_s, u"{\"a\":[1,{\"b\":\"x"_s);
    QVERIFY(view.toPlainText().endsWith(u"\"b\": \"x"_s));
    view.showBody({}, {}, u"<html>\n502</html>"_s);
    QVERIFY(view.toPlainText().contains(u"502</html>"_s));
    view.selectAll();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"<html>\n502</html>"_s);
}

void SandboxWindowTest::bubbleShowsItsRequests()
{
    Bench bench;
    bench.rig.sync();
    const SandboxTalk talk = bench.rig.desk.talks().first();
    const auto row = await(bench.rig.store->findConversation(talk.reservation));
    QVERIFY(row && *row);
    bench.window->openConversation(row->value().id);
    QTRY_VERIFY(bench.window->isSettled());
    auto *const view = bench.window->findChild<ThreadView *>();
    QVERIFY(view);
    QTRY_VERIFY(view->rowCount() > 0);
    view->setFocus();
    view->setCurrentRow(view->rowCount() - 1);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(view->viewport(), &event);
    auto *const menu = view->findChild<QMenu *>(u"threadMenu"_s);
    QVERIFY(menu);
    QAction *wanted = nullptr;
    for (QAction *const action : menu->actions()) {
        if (action->text() == "Show its requests"_L1)
            wanted = action;
    }
    QVERIFY(wanted);
    wanted->trigger();
    menu->close();
    QVERIFY(bench.window->workbench()->isWireShown());
    auto *const table = bench.find<QTreeView>(u"wireTable"_s);
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 2); // fetched, confirmed
    bench.click(u"wireMessage"_s);
    QVERIFY(table->model()->rowCount() > 2);
}

void SandboxWindowTest::lensShowsSpellings()
{
    Bench bench;
    bench.rig.sync();
    QTest::keyClick(bench.window.get(), Qt::Key_F12);
    auto *const tabs = bench.find<QTabBar>(u"wireTabs"_s);
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    auto *const table = bench.find<QTreeView>(u"contractTable"_s);
    QVERIFY(table);
    QVERIFY(table->model()->rowCount() > 10);
    QVERIFY(bench.label(u"contractSum"_s)->text().contains(u"every one documented"_s));
    bench.rig.host->server()->rules().spelling = SandboxSpelling::Hostile;
    QString reservation;
    QCOMPARE(bench.rig.desk.book({.property = bench.rig.desk.hotels().first().id,
                                  .guest = u"Ada"_s,
                                  .remarks = u"Hello"_s},
                                 &reservation),
             SandboxPort::Refusal::None);
    bench.rig.sync();
    QTRY_VERIFY(bench.label(u"contractSum"_s)->text().contains(u"surprise"_s));
    bench.find<QCheckBox>(u"contractSurprises"_s)->click();
    QCOMPARE(table->model()->rowCount(), bench.rig.wire.log()->lens().surprises());
}

QTEST_MAIN(SandboxWindowTest)
#include "SandboxWindowTest.moc"
