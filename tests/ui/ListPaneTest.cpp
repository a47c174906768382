#include "models/items/ConversationListModel.h"
#include "tests/ui/WindowFixture.h"
#include "ui/conversations/ConversationDelegate.h"
#include "ui/conversations/ConversationTextProxy.h"
#include "ui/conversations/ConversationView.h"
#include "ui/shell/Translations.h"
#include "ui/sidebar/PropertyView.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Folders, properties and the list, by key and mouse; what happened is read from the store.
class ListPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void noTimeIsCut_data();
    void noTimeIsCut();
    void theThreeDensitiesHaveTheirHeights();
    void chipsSayWhatMatters();
    void atMostTwoChips();
    void eMarksHandledAndTakesItBack();
    void theNextMessageEndsIt();
    void uLeavesItUnreadUntilItIsOpenedAgain();
    void nGoesToTheNextUnread();
    void lettersWorkInListsOnly();
    void propertiesFilterTheList();
    void arrowsWalkFromFoldersToProperties();
    void whatIsOpenedIsSelectedAndInView();

private:
    std::unique_ptr<Translations> m_words{};
};

namespace {

const QString Ada = u"6066547158"_s;

Conversation rowOf(WindowFixture &fixture, const QString &reservation)
{
    return got(fixture.store->findConversation(reservation));
}

ConversationView *listOf(WindowFixture &fixture)
{
    return fixture.find<ConversationView>(u"conversationView");
}

RowChips chipsOf(WindowFixture &fixture, const QString &reservation)
{
    const QAbstractItemModel *rows = listOf(fixture)->model();
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QModelIndex index = rows->index(row, 0);
        const auto value =
            index.data(ConversationListModel::ConversationRole).value<Conversation>();
        if (value.reservation == reservation)
            return index.data(ConversationTextProxy::ChipsRole).value<RowChips>();
    }
    return {};
}

QStringList chipWords(WindowFixture &fixture, const QString &reservation)
{
    QStringList words;
    for (const RowChip &chip : chipsOf(fixture, reservation))
        words += chip.text;
    return words;
}

void clickRow(QListView *view, int row)
{
    const QRect rect = view->visualRect(view->model()->index(row, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, rect.center());
}

QDate dayOf(const WindowFixture &fixture)
{
    return QDateTime::fromMSecsSinceEpoch(fixture.clock.nowMs()).date();
}

} // namespace

void ListPaneTest::initTestCase()
{
    m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s));
    Theme::apply(*qApp, Theme::Mode::Light);
}

void ListPaneTest::noTimeIsCut_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<bool>("isUnread");
    for (const QString &time : {u"12:40 PM"_s, u"Yesterday"_s, u"12 Nov"_s, u"22 Mär 2025"_s}) {
        QTest::addRow("%s", qPrintable(time)) << time << false;
        QTest::addRow("%s, unread", qPrintable(time)) << time << true;
    }
}

void ListPaneTest::noTimeIsCut()
{
    QFETCH(QString, time);
    QFETCH(bool, isUnread);
    const ConversationDelegate delegate;
    QStyleOptionViewItem option;
    option.font = QApplication::font();
    option.rect = QRect(0, 0, 280, 84);
    ConversationDelegate::Words words;
    words.title = u"Somebody with a very long name that never ends in one line"_s;
    words.time = time;
    words.isUnread = isUnread;
    const ConversationDelegate::Layout layout = delegate.layout(option, words);
    const QFontMetrics drawn(layout.timeFont);
    QCOMPARE(drawn.elidedText(time, Qt::ElideRight, layout.time.width()), time);
    QCOMPARE(layout.timeFont.weight(), isUnread ? QFont::DemiBold : QFont::Normal);
    QVERIFY(layout.title.right() < layout.time.left());
    QVERIFY(!layout.dot.intersects(layout.time));
}

void ListPaneTest::theThreeDensitiesHaveTheirHeights()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    auto *list = listOf(fixture);
    const auto height = [list] { return list->visualRect(list->model()->index(1, 0)).height(); };
    QCOMPARE(height(), 84);
    window.setDensity(Density::Cosy);
    QTRY_COMPARE(height(), 74);
    window.setDensity(Density::Compact);
    QTRY_COMPARE(height(), 64);
    QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(height(), 84);
    QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(height(), 64);
    // Every line stays inside the lowest row.
    QStyleOptionViewItem option;
    option.font = list->font();
    option.rect = QRect(0, 0, 352, height());
    ConversationDelegate delegate;
    delegate.setDensity(Density::Compact);
    const auto layout =
        delegate.layout(option, ConversationDelegate::wordsOf(list->model()->index(0, 0)));
    QVERIFY(layout.line.bottom() < option.rect.bottom());
    QVERIFY(layout.mark.bottom() < option.rect.bottom());
}

void ListPaneTest::chipsSayWhatMatters()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.tellStay({.reservation = u"4363562386"_s,
                      .checkin = dayOf(fixture).addDays(-70),
                      .checkout = dayOf(fixture).addDays(-64),
                      .status = u"stayed"_s});
    IncomingMessage photos =
        said(SenderKind::Guest, u"h2"_s, u"4376543210"_s, fixture.clock.nowMs(), u"Look"_s);
    photos.attachments = {u"att-8"_s, u"att-9"_s};
    fixture.receive({photos});
    got(fixture.store->saveDraft({.conversation = fixture.conversation(u"4387654321"_s),
                                  .body = u"Not sent"_s,
                                  .updatedAtMs = fixture.clock.nowMs()}));
    fixture.window().openFolder(Folder::All);
    QVERIFY(fixture.settle());
    QCOMPARE(chipWords(fixture, u"4363562386"_s), QStringList{u"Reply by 2 d"_s});
    QCOMPARE(chipWords(fixture, u"4376543210"_s), QStringList{u"2 images"_s});
    QCOMPARE(chipWords(fixture, u"4387654321"_s), QStringList{u"Draft"_s});
    QCOMPARE(chipWords(fixture, Ada), QStringList());
    // A draft that is given up takes its chip along, in the open list.
    got(fixture.store->saveDraft({.conversation = fixture.conversation(u"4387654321"_s)}));
    QTRY_COMPARE(chipWords(fixture, u"4387654321"_s), QStringList());
    // The last day.
    fixture.tellStay({.reservation = u"4363562386"_s,
                      .checkin = dayOf(fixture).addDays(-70),
                      .checkout = dayOf(fixture).addDays(-66),
                      .status = u"stayed"_s});
    QTRY_COMPARE(chipWords(fixture, u"4363562386"_s), QStringList{u"Reply today"_s});
}

void ListPaneTest::atMostTwoChips()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.tellStay({.reservation = Ada,
                      .checkin = dayOf(fixture).addDays(-70),
                      .checkout = dayOf(fixture).addDays(-65),
                      .status = u"stayed"_s});
    fixture.reply(Ada, u"refused"_s, OutboxState::Failed);
    got(fixture.store->saveDraft({.conversation = fixture.conversation(Ada),
                                  .body = u"again"_s,
                                  .updatedAtMs = fixture.clock.nowMs()}));
    fixture.window();
    QTRY_COMPARE(chipWords(fixture, Ada), (QStringList{u"Not sent"_s, u"Reply by 1 d"_s}));
    QCOMPARE(chipsOf(fixture, Ada).first().tone, RowChip::Tone::Bad);
}

void ListPaneTest::eMarksHandledAndTakesItBack()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    auto *list = listOf(fixture);
    clickRow(list, 0);
    QVERIFY(fixture.settle());
    const QString reservation = u"4365432109"_s;
    auto *button = fixture.find<QToolButton>(u"noReplyNeededButton");
    QVERIFY(button->isEnabled() && !button->isChecked());
    QTest::keyClick(list, Qt::Key_E);
    QTRY_VERIFY(rowOf(fixture, reservation).noReplyNeeded);
    const ConversationId handled = fixture.conversation(reservation);
    QTRY_VERIFY(window.openedConversation() != handled); // it goes on
    window.openFolder(Folder::All);
    window.openConversation(handled);
    QVERIFY(fixture.settle());
    QTRY_VERIFY(button->isChecked());
    QTRY_VERIFY(fixture.find<QLabel>(u"threadPlace")->text().contains(u"no reply needed"_s));
    QVERIFY(chipWords(fixture, reservation).contains(u"No reply needed"_s));
    QCOMPARE(got(fixture.store->folderCounts()).needsReply, 8);
    QTRY_VERIFY(window.windowTitle().contains(u"(8)"_s));
    QTest::keyClick(list, Qt::Key_E);
    QTRY_VERIFY(!rowOf(fixture, reservation).noReplyNeeded);
    QTRY_VERIFY(!button->isChecked());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(rowOf(fixture, reservation).noReplyNeeded);
}

void ListPaneTest::theNextMessageEndsIt()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.window();
    clickRow(listOf(fixture), 0);
    QVERIFY(fixture.settle());
    const ConversationId handled = fixture.conversation(u"4365432109"_s);
    QTest::keyClick(listOf(fixture), Qt::Key_E);
    auto *button = fixture.find<QToolButton>(u"noReplyNeededButton");
    auto *window = qobject_cast<MainWindow *>(button->window());
    QTRY_VERIFY(window->openedConversation() != handled);
    window->openConversation(handled);
    QTRY_VERIFY(button->isChecked());
    fixture.receive({said(SenderKind::Property, u"i2"_s, u"4365432109"_s, fixture.clock.nowMs(),
                          u"One more question"_s)});
    QTRY_VERIFY(!button->isChecked());
    QTRY_COMPARE(got(fixture.store->folderCounts()).needsReply, 9);
}

void ListPaneTest::uLeavesItUnreadUntilItIsOpenedAgain()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    auto *list = listOf(fixture);
    clickRow(list, 0);
    QVERIFY(fixture.settle());
    fixture.clock.advance(1000ms);
    const QString reservation = u"4365432109"_s;
    QTRY_COMPARE(rowOf(fixture, reservation).unread, 0);
    QTest::keyClick(list, Qt::Key_U);
    QTRY_COMPARE(rowOf(fixture, reservation).unread, 1);
    QVERIFY(fixture.settle());
    fixture.clock.advance(5000ms); // it is still open, but a person wanted it unread
    QVERIFY(fixture.settle());
    QCOMPARE(rowOf(fixture, reservation).unread, 1);
    QTest::keyClick(list, Qt::Key_J);
    QVERIFY(fixture.settle());
    QTest::keyClick(list, Qt::Key_K);
    QVERIFY(fixture.settle());
    QCOMPARE(window.openedConversation(), fixture.conversation(reservation));
    fixture.clock.advance(1000ms);
    QTRY_COMPARE(rowOf(fixture, reservation).unread, 0);
}

void ListPaneTest::nGoesToTheNextUnread()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    auto *list = listOf(fixture);
    const auto at = [list](int row) {
        return ConversationId{
            list->model()->index(row, 0).data(ConversationListModel::IdRole).toLongLong()};
    };
    clickRow(list, 0);
    QVERIFY(fixture.settle());
    got(fixture.store->markRead(at(1)));
    QVERIFY(fixture.settle());
    QTest::keyClick(list, Qt::Key_N);
    QVERIFY(fixture.settle());
    QCOMPARE(window.openedConversation(), at(2));
    QCOMPARE(list->currentIndex().row(), 2);
    // None in the folder: wherever there is one.
    window.openFolder(Folder::NoReplyNeeded);
    QVERIFY(fixture.settle());
    list->setFocus();
    QTest::keyClick(fixture.find<QListView>(u"folderView")->window(), Qt::Key_F6);
    fixture.find<QAction>(u"nextUnread")->trigger();
    QTRY_VERIFY(window.openedConversation() != at(2));
    QVERIFY(window.openedConversation().isValid());
    QVERIFY(fixture.settle());
}

void ListPaneTest::lettersWorkInListsOnly()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(Ada));
    QVERIFY(fixture.settle());
    auto *field = fixture.find<QLineEdit>(u"searchField");
    field->setFocus();
    QTest::keyClicks(field, u"enu"_s);
    QCOMPARE(field->text(), u"enu"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(fixture.settle());
    QVERIFY(!rowOf(fixture, Ada).noReplyNeeded);
    QCOMPARE(window.openedConversation(), fixture.conversation(Ada));
}

void ListPaneTest::propertiesFilterTheList()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.window();
    auto *properties = fixture.find<PropertyView>(u"propertyView");
    auto *list = listOf(fixture);
    QCOMPARE(properties->model()->rowCount(), 2);
    QCOMPARE(properties->model()->index(1, 0).data().toString(), u"Riverside Lofts"_s);
    clickRow(properties, 1);
    QVERIFY(fixture.settle());
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(fixture.find<QLabel>(u"listTitle")->text(), u"Riverside Lofts"_s);
    QVERIFY(!fixture.find<QListView>(u"folderView")->currentIndex().isValid());
    // It is live: another one of the property comes in, at its place.
    IncomingMessage more =
        said(SenderKind::Property, u"z1"_s, u"4300000001"_s, fixture.clock.nowMs(), u"New"_s);
    more.accommodation = u"4380765"_s;
    more.senderName = u"Riverside Lofts"_s;
    fixture.receive({more});
    QTRY_COMPARE(list->model()->rowCount(), 4);
    QTRY_VERIFY(properties->selectionModel()->hasSelection());
    clickRow(fixture.find<QListView>(u"folderView"), int(Folder::All));
    QVERIFY(fixture.settle());
    QCOMPARE(list->model()->rowCount(), 10);
    QVERIFY(!properties->selectionModel()->hasSelection());
}

void ListPaneTest::arrowsWalkFromFoldersToProperties()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.window();
    auto *folders = fixture.find<QListView>(u"folderView");
    auto *properties = fixture.find<PropertyView>(u"propertyView");
    folders->setFocus();
    for (int i = int(Folder::NeedsReply); i < int(Folder::All); ++i)
        QTest::keyClick(folders, Qt::Key_Down);
    QCOMPARE(folders->currentIndex().row(), int(Folder::All));
    QTest::keyClick(folders, Qt::Key_Down);
    QVERIFY(properties->hasFocus());
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.find<QLabel>(u"listTitle")->text(), u"Demand API Test Hotel"_s);
    QTest::keyClick(properties, Qt::Key_Up);
    QVERIFY(folders->hasFocus());
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.find<QLabel>(u"listTitle")->text(), u"All conversations"_s);
}

void ListPaneTest::whatIsOpenedIsSelectedAndInView()
{
    WindowFixture fixture;
    QList<IncomingMessage> batch;
    for (int i = 0; i < 400; ++i)
        batch.append(said(SenderKind::Property, u"m-%1"_s.arg(i), u"%1"_s.arg(9000000 + i),
                          BaseMs + i * 60000, u"hello"_s));
    fixture.receive(batch);
    MainWindow &window = fixture.window({900, 560});
    auto *list = listOf(fixture);
    QCOMPARE(list->model()->rowCount(), ConversationListModel::PageRows);
    const ConversationId far = fixture.conversation(u"9000390"_s); // five pages further down
    window.openConversation(far);
    QVERIFY(fixture.settle());
    QTRY_COMPARE(list->currentIndex().row(), 390);
    QVERIFY(list->selectionModel()->isSelected(list->currentIndex()));
    QTRY_VERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex()).center()));
}

QTEST_MAIN(ListPaneTest)
#include "ListPaneTest.moc"
