#include "models/items/WireLogModel.h"
#include "tests/ui/SandboxWindowFixture.h"
#include "ui/dialogs/Prompt.h"
#include "ui/sandbox/DeveloperTools.h"
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
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTreeView>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The wire log and the contract lens by key and mouse, on a real embedded sandbox.
class WireWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    // The offscreen platform says of menus and dialogs what it cannot do.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s)); }
    void cleanup() { Prompt::answerBy(nullptr); }

    void wireLogShowsExchanges();
    void exchangesAreFiltered();
    void commandHasNoKey();
    void archiveIsWrittenForItsOwner();
    void fileIsWrittenOnlyWhenSwitchedOn();
    void bodiesFoldByKey();
    void bubbleShowsItsRequests();
    void lensShowsSpellings();
};

void WireWindowTest::wireLogShowsExchanges()
{
    SandboxWindowFixture fixture;
    QTest::keyClick(fixture.window.get(), Qt::Key_F12);
    auto *const table = fixture.find<QTreeView>(u"wireTable"_s);
    QVERIFY(table);
    QVERIFY(fixture.label(u"wireState"_s)->text().contains(u"No request"_s));
    fixture.account.sync();
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
    const auto *request = fixture.find<BodyView>(u"wireRequest"_s);
    QVERIFY(request->toPlainText().startsWith(u"POST /3.1/messages/latest"_s));
    QVERIFY(!request->toPlainText().contains(
        QString::fromLatin1(fixture.account.host->world()->token())));
    QVERIFY(fixture.find<BodyView>(u"wireResponse"_s)->toPlainText().contains(u"request_id"_s));
}

void WireWindowTest::exchangesAreFiltered()
{
    SandboxWindowFixture fixture;
    fixture.account.sync();
    QTest::keyClick(fixture.window.get(), Qt::Key_F12);
    auto *const table = fixture.find<QTreeView>(u"wireTable"_s);
    const int all = table->model()->rowCount();
    auto *const endpoint = fixture.find<QComboBox>(u"wireEndpoint"_s);
    endpoint->setCurrentIndex(endpoint->findData(u"/messages/latest/confirm"_s));
    const int confirms = table->model()->rowCount();
    QVERIFY(confirms > 0 && confirms < all);
    endpoint->setCurrentIndex(0);
    fixture.find<QComboBox>(u"wireOutcome"_s)->setCurrentIndex(2);
    QCOMPARE(table->model()->rowCount(), 0);
    fixture.find<QComboBox>(u"wireOutcome"_s)->setCurrentIndex(0);
    const QString id = fixture.account.wire.log()->at(0).messages.first();
    QTest::keyClicks(fixture.find<QLineEdit>(u"wireSearch"_s), id);
    QCOMPARE(table->model()->rowCount(), 2); // fetched, confirmed
    QTest::keyClick(table, Qt::Key_Home);
    auto *const response = fixture.find<BodyView>(u"wireResponse"_s);
    QCOMPARE(response->extraSelections().size(), 1);
}

void WireWindowTest::commandHasNoKey()
{
    SandboxWindowFixture fixture;
    fixture.account.sync();
    QTest::keyClick(fixture.window.get(), Qt::Key_F12);
    auto *const table = fixture.find<QTreeView>(u"wireTable"_s);
    QTest::keyClick(table, Qt::Key_Home);
    fixture.click(u"wireCurl"_s);
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY(command.startsWith(u"curl "_s));
    QVERIFY(command.contains(u"$INNBOX_TOKEN"_s));
    QVERIFY(!command.contains(QString::fromLatin1(fixture.account.host->world()->token())));
    fixture.click(u"wireRequestId"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), fixture.account.wire.log()->at(0).requestId);
}

void WireWindowTest::archiveIsWrittenForItsOwner()
{
    SandboxWindowFixture fixture;
    fixture.account.sync();
    QTest::keyClick(fixture.window.get(), Qt::Key_F12);
    Prompt::Answers answers;
    answers.file = fixture.account.folder.filePath(u"log.har"_s);
    Prompt::answerBy(&answers);
    fixture.click(u"wireHar"_s);
    QFile file(answers.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    const QJsonObject log = QJsonDocument::fromJson(file.readAll()).object()[u"log"_s].toObject();
    QCOMPARE(log[u"version"_s].toString(), u"1.2"_s);
    QCOMPARE(log[u"entries"_s].toArray().size(), fixture.account.wire.log()->rowCount());
    // A place that cannot be written is told.
    answers.file = u"/proc/none/log.har"_s;
    fixture.click(u"wireHar"_s);
    QVERIFY(answers.asked.last().contains(u"could not be written"_s));
}

void WireWindowTest::fileIsWrittenOnlyWhenSwitchedOn()
{
    SandboxWindowFixture fixture;
    QFile file(fixture.account.wire.filePath());
    fixture.account.sync();
    QVERIFY(!file.exists());
    QTest::keyClick(fixture.window.get(), Qt::Key_F12);
    auto *const check = fixture.find<QCheckBox>(u"wireFile"_s);
    check->setFocus();
    QTest::keyClick(check, Qt::Key_Space);
    const int before = fixture.account.wire.log()->rowCount();
    fixture.account.sync();
    const int more = fixture.account.wire.log()->rowCount() - before;
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count('\n'), more);
    QVERIFY(!text.contains(fixture.account.host->world()->token()));
    QVERIFY(QJsonDocument::fromJson(text.split('\n').first()).object().contains(u"request"_s));
}

void WireWindowTest::bodiesFoldByKey()
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

void WireWindowTest::bubbleShowsItsRequests()
{
    SandboxWindowFixture fixture;
    fixture.account.sync();
    const SandboxTalk talk = fixture.account.controller.talks().first();
    const auto row = await(fixture.account.store->findConversation(talk.reservation));
    QVERIFY(row && *row);
    fixture.window->openConversation(row->value().id);
    QTRY_VERIFY(fixture.window->isSettled());
    auto *const view = fixture.window->findChild<ThreadView *>();
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
    QVERIFY(fixture.window->workbench()->isWireShown());
    auto *const table = fixture.find<QTreeView>(u"wireTable"_s);
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 2); // fetched, confirmed
    fixture.click(u"wireMessage"_s);
    QVERIFY(table->model()->rowCount() > 2);
}

void WireWindowTest::lensShowsSpellings()
{
    SandboxWindowFixture fixture;
    fixture.account.sync();
    QTest::keyClick(fixture.window.get(), Qt::Key_F12);
    auto *const tabs = fixture.find<QTabBar>(u"wireTabs"_s);
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    auto *const table = fixture.find<QTreeView>(u"contractTable"_s);
    QVERIFY(table);
    QVERIFY(table->model()->rowCount() > 10);
    QVERIFY(fixture.label(u"contractSum"_s)->text().contains(u"every one documented"_s));
    fixture.account.host->server()->rules().spelling = SimulatorSpelling::Hostile;
    QString reservation;
    QCOMPARE(
        fixture.account.controller.book({.property = fixture.account.controller.hotels().first().id,
                                         .guest = u"Ada"_s,
                                         .remarks = u"Hello"_s},
                                        &reservation),
        SandboxPort::Refusal::None);
    fixture.account.sync();
    QTRY_VERIFY(fixture.label(u"contractSum"_s)->text().contains(u"surprise"_s));
    fixture.find<QCheckBox>(u"contractSurprises"_s)->click();
    QCOMPARE(table->model()->rowCount(), fixture.account.wire.log()->lens().surprises());
}

QTEST_MAIN(WireWindowTest)
#include "WireWindowTest.moc"
