#include "models/items/SearchModel.h"
#include "tests/ui/WindowFixture.h"
#include "ui/search/HitView.h"
#include "ui/search/SearchTextProxy.h"
#include "ui/shell/Translations.h"
#include "ui/style/Theme.h"
#include "ui/thread/ThreadView.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Searching by key and mouse: words, names and numbers, and the way back.
class SearchPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void oneLetterWaitsForTheNext();
    void aSecondWordWaitsToo();
    void namesAndNumbersAreFound_data();
    void namesAndNumbersAreFound();
    void conversationsStandBeforeMessages();
    void aHitOpensAtItsMessage();
    void theKeyboardGoesThereAndBack();
    void leavingShowsTheListAndWhatIsOpen();
    void aFolderThatIsChosenAlreadyEndsTheSearch();

private:
    std::unique_ptr<Translations> m_words{};
};

namespace {

const QString Ada = u"6066547158"_s;

HitView *hitsOf(WindowFixture &fixture)
{
    return fixture.find<HitView>(u"searchView");
}

SearchHit hitAt(WindowFixture &fixture, int row)
{
    return hitsOf(fixture)->model()->index(row, 0).data(SearchModel::HitRole).value<SearchHit>();
}

void tellAda(WindowFixture &fixture)
{
    fixture.tellStay({.reservation = Ada,
                      .accommodation = u"13921698"_s,
                      .propertyName = u"Demand API Test Hotel"_s,
                      .guestNames = {u"Ada Lindqvist-Årud"_s}});
}

} // namespace

void SearchPaneTest::initTestCase()
{
    m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s));
    Theme::apply(*qApp, Theme::Mode::Light);
}

void SearchPaneTest::oneLetterWaitsForTheNext()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.window();
    auto *field = fixture.find<QLineEdit>(u"searchField");
    QTest::keyClicks(field, u"p"_s);
    QVERIFY(fixture.settle());
    QTRY_COMPARE(fixture.find<QLabel>(u"searchNote")->text(), u"One more letter, please."_s);
    QCOMPARE(hitsOf(fixture)->model()->rowCount(), 0);
    QTest::keyClicks(field, u"a"_s);
    QVERIFY(fixture.settle());
    QTRY_VERIFY(hitsOf(fixture)->model()->rowCount() > 0);
    QVERIFY(!fixture.find<QLabel>(u"searchNote")->isVisible());
}

void SearchPaneTest::aSecondWordWaitsToo()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    window.searchFor(u"extra"_s);
    QTRY_COMPARE(hitsOf(fixture)->model()->rowCount(), 1);
    window.searchFor(u"extra b"_s); // would find nothing if the letter counted
    QVERIFY(fixture.settle());
    QCOMPARE(hitsOf(fixture)->model()->rowCount(), 1);
    window.searchFor(u"extra be"_s);
    QVERIFY(fixture.settle());
    QCOMPARE(hitsOf(fixture)->model()->rowCount(), 1);
    window.searchFor(u"extra bx"_s);
    QVERIFY(fixture.settle());
    QTRY_COMPARE(hitsOf(fixture)->model()->rowCount(), 0);
}

void SearchPaneTest::namesAndNumbersAreFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("name") << u"lindq"_s;
    QTest::newRow("both names, any order") << u"lindqvist ada"_s;
    QTest::newRow("without accents") << u"arud"_s;
    QTest::newRow("reservation") << Ada;
    QTest::newRow("its beginning") << u"60665"_s;
    QTest::newRow("name and number") << u"ada 606"_s;
    QTest::newRow("name and property") << u"ada demand"_s;
}

void SearchPaneTest::namesAndNumbersAreFound()
{
    QFETCH(QString, query);
    WindowFixture fixture;
    fixture.fillLikeADay();
    tellAda(fixture);
    MainWindow &window = fixture.window();
    window.searchFor(query);
    QTRY_VERIFY(hitsOf(fixture)->model()->rowCount() > 0);
    const SearchHit hit = hitAt(fixture, 0);
    QVERIFY(!hit.message.isValid());
    QCOMPARE(hit.reservation, Ada);
    QCOMPARE(hitsOf(fixture)->model()->index(0, 0).data().toString(), u"Ada Lindqvist-Årud"_s);
    QTest::keyClick(fixture.find<QLineEdit>(u"searchField"), Qt::Key_Return);
    QTest::keyClick(hitsOf(fixture), Qt::Key_Return);
    QCOMPARE(window.openedConversation(), fixture.conversation(Ada));
    QVERIFY(fixture.settle());
}

void SearchPaneTest::conversationsStandBeforeMessages()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.receive({said(SenderKind::Property, u"x1"_s, u"4412345678"_s, fixture.clock.nowMs(),
                          u"Please greet Ada from us"_s)});
    tellAda(fixture);
    fixture.window().searchFor(u"ada"_s);
    QTRY_COMPARE(hitsOf(fixture)->model()->rowCount(), 2);
    QVERIFY(!hitAt(fixture, 0).message.isValid());
    QVERIFY(hitAt(fixture, 1).message.isValid());
    QCOMPARE(hitAt(fixture, 1).reservation, u"4412345678"_s);
    const QModelIndex message = hitsOf(fixture)->model()->index(1, 0);
    QCOMPARE(message.data(SearchTextProxy::WordsRole).toStringList(), QStringList{u"ada"_s});
    QVERIFY(message.data(SearchTextProxy::LineRole).toString().contains(u"greet Ada"_s));
}

void SearchPaneTest::aHitOpensAtItsMessage()
{
    WindowFixture fixture;
    fixture.fillLong(u"7000000001"_s, 900);
    MainWindow &window = fixture.window();
    window.searchFor(u"number 120"_s);
    QTRY_COMPARE(hitsOf(fixture)->model()->rowCount(), 1);
    const MessageId wanted = hitAt(fixture, 0).message;
    QTest::mouseClick(hitsOf(fixture)->viewport(), Qt::LeftButton, {},
                      hitsOf(fixture)->visualRect(hitsOf(fixture)->model()->index(0, 0)).center());
    QVERIFY(fixture.settle());
    QCOMPARE(window.openedConversation(), fixture.conversation(u"7000000001"_s));
    auto *thread = fixture.find<ThreadView>(u"threadView");
    QTRY_VERIFY(thread->currentRow() >= 0);
    QTRY_VERIFY(thread->spokenText(thread->currentRow()).contains(u"Message number 120"_s));
    QTRY_VERIFY(thread->viewport()->rect().contains(
        thread->rowRect(thread->currentRow()).topLeft() + QPoint(0, 8)));
    QVERIFY(wanted.isValid());
}

void SearchPaneTest::theKeyboardGoesThereAndBack()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    auto *field = fixture.find<QLineEdit>(u"searchField");
    auto *hits = hitsOf(fixture);
    field->setFocus();
    QTest::keyClicks(field, u"the"_s);
    QVERIFY(fixture.settle());
    QTRY_VERIFY(hits->model()->rowCount() > 2);
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(hits->hasFocus());
    QCOMPARE(hits->currentIndex().row(), 0);
    QTest::keyClick(hits, Qt::Key_J);
    QTest::keyClick(hits, Qt::Key_J);
    QTest::keyClick(hits, Qt::Key_K);
    QCOMPARE(hits->currentIndex().row(), 1);
    QVERIFY(!window.openedConversation().isValid());
    QTest::keyClick(hits, Qt::Key_Return);
    QVERIFY(window.openedConversation().isValid());
    QVERIFY(hits->hasFocus());
    QTest::keyClick(hits, Qt::Key_Escape);
    QCOMPARE(field->text(), QString());
    QVERIFY(fixture.find<QListView>(u"conversationView")->hasFocus());
    QVERIFY(fixture.find<QListView>(u"conversationView")->isVisible());
    QVERIFY(fixture.settle());
}

void SearchPaneTest::leavingShowsTheListAndWhatIsOpen()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    auto *list = fixture.find<QListView>(u"conversationView");
    window.searchFor(u"cancellation"_s);
    QTRY_COMPARE(hitsOf(fixture)->model()->rowCount(), 1);
    hitsOf(fixture)->setFocus();
    QTest::keyClick(hitsOf(fixture), Qt::Key_Return);
    QVERIFY(fixture.settle());
    QTest::keyClick(hitsOf(fixture), Qt::Key_Escape);
    QVERIFY(fixture.settle());
    QVERIFY(list->selectionModel()->hasSelection());
    QVERIFY(list->currentIndex().data().toString().contains(u"4365432109"_s));
    QVERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex()).center()));
}

void SearchPaneTest::aFolderThatIsChosenAlreadyEndsTheSearch()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    window.searchFor(u"parking"_s);
    QTRY_VERIFY(hitsOf(fixture)->isVisible());
    auto *folders = fixture.find<QListView>(u"folderView");
    const QRect chosen = folders->visualRect(folders->currentIndex());
    QTest::mouseClick(folders->viewport(), Qt::LeftButton, {}, chosen.center());
    QVERIFY(fixture.settle());
    QVERIFY(fixture.find<QListView>(u"conversationView")->isVisible());
    QCOMPARE(fixture.find<QLineEdit>(u"searchField")->text(), QString());
}

QTEST_MAIN(SearchPaneTest)
#include "SearchPaneTest.moc"
