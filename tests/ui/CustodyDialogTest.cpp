#include "ui/custody/CustodyDialog.h"
#include "models/items/PollModel.h"
#include "models/items/SetAsideModel.h"
#include "tests/ui/WindowFixture.h"
#include "ui/dialogs/Prompt.h"
#include "ui/shell/Translations.h"
#include "ui/style/Theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The proof page by key and mouse, over a real store.
class CustodyDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { Prompt::answerBy(nullptr); }
    void thePollsAndTheirSumsStandThere();
    void aSetAsideItemShowsItsRawText();
    void settlingByHandIsStored();
    void readAgainAndExportAskTheProgram();
    void itFollowsTheStore();
    void longListsComeInPages();

private:
    std::unique_ptr<Translations> m_words{};
    Prompt::Answers m_answers{};
};

namespace {

void setAside(WindowFixture &fixture, const QString &id, const QByteArray &raw)
{
    IncomingBatch batch;
    batch.unreadable = {{.remoteId = id, .reason = u"bad-content"_s, .raw = raw}};
    got(fixture.store->ingest(batch, fixture.clock.nowMs()));
}

CustodyDialog *opened(WindowFixture &fixture)
{
    QTest::keyClick(&fixture.window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *const dialog = fixture.find<CustodyDialog>(u"custodyDialog");
    const auto *sum = dialog->findChild<QLabel *>(u"custodySum"_s);
    const auto *raw = dialog->findChild<QPlainTextEdit *>(u"asideRaw"_s);
    if (!QTest::qWaitFor([&] { return !sum->text().isEmpty() && !raw->toPlainText().isEmpty(); }))
        qWarning("the proof never came");
    return dialog;
}

} // namespace

void CustodyDialogTest::initTestCase()
{
    m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s));
    Theme::apply(*qApp, Theme::Mode::Light);
}

void CustodyDialogTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_answers = {};
    Prompt::answerBy(&m_answers);
}

void CustodyDialogTest::thePollsAndTheirSumsStandThere()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    setAside(fixture, u"x-1"_s, "{\"id\":\"x-1\"}"_ba);
    const CustodyDialog *const dialog = opened(fixture);
    QCOMPARE(dialog->findChild<QLabel *>(u"custodySum"_s)->text(),
             u"Fetched 15 = stored 14 + duplicates 0 + set aside 1 · confirmed 0"_s);
    const auto *table = dialog->findChild<QTableView *>(u"pollTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const auto cell = [table](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, PollModel::Fetched), u"1"_s); // the newest first
    QCOMPARE(cell(0, PollModel::SetAside), u"1"_s);
    QCOMPARE(cell(1, PollModel::Fetched), u"14"_s);
    QCOMPARE(cell(1, PollModel::Stored), u"14"_s);
    QVERIFY(!cell(1, PollModel::Time).isEmpty());
}

void CustodyDialogTest::aSetAsideItemShowsItsRawText()
{
    WindowFixture fixture;
    setAside(fixture, u"x-1"_s, "{\"content\":7}"_ba);
    setAside(fixture, u"x-2"_s, "{\"content\":8}"_ba);
    const CustodyDialog *const dialog = opened(fixture);
    auto *const tabs = dialog->findChild<QTabWidget *>(u"custodyTabs"_s);
    QVERIFY(tabs->tabText(1).contains(u"2"_s));
    tabs->setCurrentIndex(1);
    auto *const list = dialog->findChild<QListView *>(u"asideList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    const auto *raw = dialog->findChild<QPlainTextEdit *>(u"asideRaw"_s);
    QTRY_COMPARE(raw->toPlainText(), u"{\"content\":8}"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(raw->toPlainText(), u"{\"content\":7}"_s);
    QVERIFY(list->currentIndex().data().toString().contains(u"x-1"_s));
    QVERIFY(list->currentIndex().data().toString().contains(u"content is no text"_s));
    QVERIFY(raw->isReadOnly());
}

void CustodyDialogTest::settlingByHandIsStored()
{
    WindowFixture fixture;
    setAside(fixture, u"x-1"_s, "{}"_ba);
    const CustodyDialog *const dialog = opened(fixture);
    dialog->findChild<QTabWidget *>(u"custodyTabs"_s)->setCurrentIndex(1);
    auto *const settle = dialog->findChild<QPushButton *>(u"settleAside"_s);
    QTRY_VERIFY(settle->isEnabled());
    QTest::mouseClick(settle, Qt::LeftButton);
    QTRY_COMPARE(got(fixture.store->custodySums()).setAsideOpen, 0);
    QTRY_VERIFY(!settle->isEnabled());
    const auto items =
        got(fixture.store->setAsideItems(CustodyStore::SetAsideFilter::All, SetAsideId{}, 10));
    QCOMPARE(items.at(0).end, SetAsideEnd::ByHand);
}

void CustodyDialogTest::readAgainAndExportAskTheProgram()
{
    WindowFixture fixture;
    setAside(fixture, u"x-1"_s, "{}"_ba);
    const CustodyDialog *const dialog = opened(fixture);
    auto *const again = dialog->findChild<QPushButton *>(u"readAgain"_s);
    QTRY_VERIFY(again->isEnabled());
    QTest::keyClick(again, Qt::Key_Space);
    QCOMPARE(fixture.custody.reads, 1);
    QVERIFY(!again->isEnabled());
    Q_EMIT fixture.custody.readAgainEnded(1, 2, {});
    const auto *result = dialog->findChild<QLabel *>(u"custodyResult"_s);
    QVERIFY(result->text().contains(u"1 now stored, 2 still set aside"_s));
    m_answers.file = u"/somewhere/proof.json"_s;
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportProof"_s), Qt::LeftButton);
    QCOMPARE(fixture.custody.exports, QStringList{m_answers.file});
    Q_EMIT fixture.custody.exportEnded(m_answers.file, u"the disk is full"_s);
    QVERIFY(result->text().contains(u"the disk is full"_s));
}

void CustodyDialogTest::itFollowsTheStore()
{
    WindowFixture fixture;
    const CustodyDialog *const dialog = opened(fixture);
    const auto *table = dialog->findChild<QTableView *>(u"pollTable"_s);
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"custodyPolls"_s)->text().contains(u"not answered"_s));
    fixture.fillLikeADay();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"custodySum"_s)->text().contains(u"stored 14"_s));
}

void CustodyDialogTest::longListsComeInPages()
{
    WindowFixture fixture;
    for (int i = 0; i < 7; ++i)
        setAside(fixture, u"x-%1"_s.arg(i), "{}"_ba);
    const auto fill = [](QAbstractItemModel *model) {
        for (int page = 0; page < 5; ++page) {
            if (!QTest::qWaitFor([model] { return model->canFetchMore({}); }, 200))
                return;
            model->fetchMore({});
        }
    };
    PollModel polls(fixture.store.operator->(), 3);
    const QAbstractItemModelTester pollTester(&polls);
    polls.reload();
    fill(&polls);
    QCOMPARE(polls.rowCount(), 7);
    SetAsideModel items(fixture.store.operator->(), 3);
    const QAbstractItemModelTester itemTester(&items);
    items.reload();
    fill(&items);
    QCOMPARE(items.rowCount(), 7);
    QCOMPARE(items.at(0).remoteId, u"x-6"_s);
    QCOMPARE(items.at(6).remoteId, u"x-0"_s);
}

QTEST_MAIN(CustodyDialogTest)
#include "CustodyDialogTest.moc"
