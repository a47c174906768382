#include "models/items/ConversationListModel.h"
#include "tests/ui/UiWorld.h"
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

Conversation rowOf(UiWorld &world, const QString &reservation)
{
    return got(world.store->findConversation(reservation));
}

ConversationView *listOf(UiWorld &world)
{
    return world.find<ConversationView>(u"conversationView");
}

RowChips chipsOf(UiWorld &world, const QString &reservation)
{
    const QAbstractItemModel *rows = listOf(world)->model();
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QModelIndex index = rows->index(row, 0);
        const auto value =
            index.data(ConversationListModel::ConversationRole).value<Conversation>();
        if (value.reservation == reservation)
            return index.data(ConversationTextProxy::ChipsRole).value<RowChips>();
    }
    return {};
}

QStringList chipWords(UiWorld &world, const QString &reservation)
{
    QStringList words;
    for (const RowChip &chip : chipsOf(world, reservation))
        words += chip.text;
    return words;
}

void clickRow(QListView *view, int row)
{
    const QRect rect = view->visualRect(view->model()->index(row, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, rect.center());
}

QDate dayOf(const UiWorld &world)
{
    return QDateTime::fromMSecsSinceEpoch(world.clock.nowMs()).date();
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
    UiWorld world;
    world.fillLikeADay();
    MainWindow &window = world.window();
    auto *list = listOf(world);
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
    UiWorld world;
    world.fillLikeADay();
    world.tellStay({.reservation = u"4363562386"_s,
                    .checkin = dayOf(world).addDays(-70),
                    .checkout = dayOf(world).addDays(-64),
                    .status = u"stayed"_s});
    IncomingMessage photos =
        said(SenderKind::Guest, u"h2"_s, u"4376543210"_s, world.clock.nowMs(), u"Look"_s);
    photos.attachments = {u"att-8"_s, u"att-9"_s};
    world.receive({photos});
    got(world.store->saveDraft({.conversation = world.conversation(u"4387654321"_s),
                                .body = u"Not sent"_s,
                                .updatedAtMs = world.clock.nowMs()}));
    world.window().openFolder(Folder::All);
    QVERIFY(world.settle());
    QCOMPARE(chipWords(world, u"4363562386"_s), QStringList{u"Reply by 2 d"_s});
    QCOMPARE(chipWords(world, u"4376543210"_s), QStringList{u"2 images"_s});
    QCOMPARE(chipWords(world, u"4387654321"_s), QStringList{u"Draft"_s});
    QCOMPARE(chipWords(world, Ada), QStringList());
    // A draft that is given up takes its chip along, in the open list.
    got(world.store->saveDraft({.conversation = world.conversation(u"4387654321"_s)}));
    QTRY_COMPARE(chipWords(world, u"4387654321"_s), QStringList());
    // The last day.
    world.tellStay({.reservation = u"4363562386"_s,
                    .checkin = dayOf(world).addDays(-70),
                    .checkout = dayOf(world).addDays(-66),
                    .status = u"stayed"_s});
    QTRY_COMPARE(chipWords(world, u"4363562386"_s), QStringList{u"Reply today"_s});
}

void ListPaneTest::atMostTwoChips()
{
    UiWorld world;
    world.fillLikeADay();
    world.tellStay({.reservation = Ada,
                    .checkin = dayOf(world).addDays(-70),
                    .checkout = dayOf(world).addDays(-65),
                    .status = u"stayed"_s});
    world.reply(Ada, u"refused"_s, OutboxState::Failed);
    got(world.store->saveDraft({.conversation = world.conversation(Ada),
                                .body = u"again"_s,
                                .updatedAtMs = world.clock.nowMs()}));
    world.window();
    QTRY_COMPARE(chipWords(world, Ada), (QStringList{u"Not sent"_s, u"Reply by 1 d"_s}));
    QCOMPARE(chipsOf(world, Ada).first().tone, RowChip::Tone::Bad);
}

void ListPaneTest::eMarksHandledAndTakesItBack()
{
    UiWorld world;
    world.fillLikeADay();
    MainWindow &window = world.window();
    auto *list = listOf(world);
    clickRow(list, 0);
    QVERIFY(world.settle());
    const QString reservation = u"4365432109"_s;
    auto *button = world.find<QToolButton>(u"noReplyNeededButton");
    QVERIFY(button->isEnabled() && !button->isChecked());
    QTest::keyClick(list, Qt::Key_E);
    QTRY_VERIFY(rowOf(world, reservation).noReplyNeeded);
    const ConversationId handled = world.conversation(reservation);
    QTRY_VERIFY(window.openedConversation() != handled); // it goes on
    window.openFolder(Folder::All);
    window.openConversation(handled);
    QVERIFY(world.settle());
    QTRY_VERIFY(button->isChecked());
    QTRY_VERIFY(world.find<QLabel>(u"threadPlace")->text().contains(u"no reply needed"_s));
    QVERIFY(chipWords(world, reservation).contains(u"No reply needed"_s));
    QCOMPARE(got(world.store->folderCounts()).needsReply, 8);
    QTRY_VERIFY(window.windowTitle().contains(u"(8)"_s));
    QTest::keyClick(list, Qt::Key_E);
    QTRY_VERIFY(!rowOf(world, reservation).noReplyNeeded);
    QTRY_VERIFY(!button->isChecked());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(rowOf(world, reservation).noReplyNeeded);
}

void ListPaneTest::theNextMessageEndsIt()
{
    UiWorld world;
    world.fillLikeADay();
    world.window();
    clickRow(listOf(world), 0);
    QVERIFY(world.settle());
    const ConversationId handled = world.conversation(u"4365432109"_s);
    QTest::keyClick(listOf(world), Qt::Key_E);
    auto *button = world.find<QToolButton>(u"noReplyNeededButton");
    auto *window = qobject_cast<MainWindow *>(button->window());
    QTRY_VERIFY(window->openedConversation() != handled);
    window->openConversation(handled);
    QTRY_VERIFY(button->isChecked());
    world.receive({said(SenderKind::Property, u"i2"_s, u"4365432109"_s, world.clock.nowMs(),
                        u"One more question"_s)});
    QTRY_VERIFY(!button->isChecked());
    QTRY_COMPARE(got(world.store->folderCounts()).needsReply, 9);
}

void ListPaneTest::uLeavesItUnreadUntilItIsOpenedAgain()
{
    UiWorld world;
    world.fillLikeADay();
    MainWindow &window = world.window();
    auto *list = listOf(world);
    clickRow(list, 0);
    QVERIFY(world.settle());
    world.clock.advance(1000ms);
    const QString reservation = u"4365432109"_s;
    QTRY_COMPARE(rowOf(world, reservation).unread, 0);
    QTest::keyClick(list, Qt::Key_U);
    QTRY_COMPARE(rowOf(world, reservation).unread, 1);
    QVERIFY(world.settle());
    world.clock.advance(5000ms); // it is still open, but a person wanted it unread
    QVERIFY(world.settle());
    QCOMPARE(rowOf(world, reservation).unread, 1);
    QTest::keyClick(list, Qt::Key_J);
    QVERIFY(world.settle());
    QTest::keyClick(list, Qt::Key_K);
    QVERIFY(world.settle());
    QCOMPARE(window.openedConversation(), world.conversation(reservation));
    world.clock.advance(1000ms);
    QTRY_COMPARE(rowOf(world, reservation).unread, 0);
}

void ListPaneTest::nGoesToTheNextUnread()
{
    UiWorld world;
    world.fillLikeADay();
    MainWindow &window = world.window();
    auto *list = listOf(world);
    const auto at = [list](int row) {
        return ConversationId{
            list->model()->index(row, 0).data(ConversationListModel::IdRole).toLongLong()};
    };
    clickRow(list, 0);
    QVERIFY(world.settle());
    got(world.store->markRead(at(1)));
    QVERIFY(world.settle());
    QTest::keyClick(list, Qt::Key_N);
    QVERIFY(world.settle());
    QCOMPARE(window.openedConversation(), at(2));
    QCOMPARE(list->currentIndex().row(), 2);
    // None in the folder: wherever there is one.
    window.openFolder(Folder::NoReplyNeeded);
    QVERIFY(world.settle());
    list->setFocus();
    QTest::keyClick(world.find<QListView>(u"folderView")->window(), Qt::Key_F6);
    world.find<QAction>(u"nextUnread")->trigger();
    QTRY_VERIFY(window.openedConversation() != at(2));
    QVERIFY(window.openedConversation().isValid());
    QVERIFY(world.settle());
}

void ListPaneTest::lettersWorkInListsOnly()
{
    UiWorld world;
    world.fillLikeADay();
    MainWindow &window = world.window();
    window.openConversation(world.conversation(Ada));
    QVERIFY(world.settle());
    auto *field = world.find<QLineEdit>(u"searchField");
    field->setFocus();
    QTest::keyClicks(field, u"enu"_s);
    QCOMPARE(field->text(), u"enu"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(world.settle());
    QVERIFY(!rowOf(world, Ada).noReplyNeeded);
    QCOMPARE(window.openedConversation(), world.conversation(Ada));
}

void ListPaneTest::propertiesFilterTheList()
{
    UiWorld world;
    world.fillLikeADay();
    world.window();
    auto *properties = world.find<PropertyView>(u"propertyView");
    auto *list = listOf(world);
    QCOMPARE(properties->model()->rowCount(), 2);
    QCOMPARE(properties->model()->index(1, 0).data().toString(), u"Riverside Lofts"_s);
    clickRow(properties, 1);
    QVERIFY(world.settle());
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(world.find<QLabel>(u"listTitle")->text(), u"Riverside Lofts"_s);
    QVERIFY(!world.find<QListView>(u"folderView")->currentIndex().isValid());
    // It is live: another one of the property comes in, at its place.
    IncomingMessage more =
        said(SenderKind::Property, u"z1"_s, u"4300000001"_s, world.clock.nowMs(), u"New"_s);
    more.accommodation = u"4380765"_s;
    more.senderName = u"Riverside Lofts"_s;
    world.receive({more});
    QTRY_COMPARE(list->model()->rowCount(), 4);
    QTRY_VERIFY(properties->selectionModel()->hasSelection());
    clickRow(world.find<QListView>(u"folderView"), int(Folder::All));
    QVERIFY(world.settle());
    QCOMPARE(list->model()->rowCount(), 10);
    QVERIFY(!properties->selectionModel()->hasSelection());
}

void ListPaneTest::arrowsWalkFromFoldersToProperties()
{
    UiWorld world;
    world.fillLikeADay();
    world.window();
    auto *folders = world.find<QListView>(u"folderView");
    auto *properties = world.find<PropertyView>(u"propertyView");
    folders->setFocus();
    for (int i = int(Folder::NeedsReply); i < int(Folder::All); ++i)
        QTest::keyClick(folders, Qt::Key_Down);
    QCOMPARE(folders->currentIndex().row(), int(Folder::All));
    QTest::keyClick(folders, Qt::Key_Down);
    QVERIFY(properties->hasFocus());
    QVERIFY(world.settle());
    QCOMPARE(world.find<QLabel>(u"listTitle")->text(), u"Demand API Test Hotel"_s);
    QTest::keyClick(properties, Qt::Key_Up);
    QVERIFY(folders->hasFocus());
    QVERIFY(world.settle());
    QCOMPARE(world.find<QLabel>(u"listTitle")->text(), u"All conversations"_s);
}

void ListPaneTest::whatIsOpenedIsSelectedAndInView()
{
    UiWorld world;
    QList<IncomingMessage> batch;
    for (int i = 0; i < 400; ++i)
        batch.append(said(SenderKind::Property, u"m-%1"_s.arg(i), u"%1"_s.arg(9000000 + i),
                          BaseMs + i * 60000, u"hello"_s));
    world.receive(batch);
    MainWindow &window = world.window({900, 560});
    auto *list = listOf(world);
    QCOMPARE(list->model()->rowCount(), ConversationListModel::PageRows);
    const ConversationId far = world.conversation(u"9000390"_s); // five pages further down
    window.openConversation(far);
    QVERIFY(world.settle());
    QTRY_COMPARE(list->currentIndex().row(), 390);
    QVERIFY(list->selectionModel()->isSelected(list->currentIndex()));
    QTRY_VERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex()).center()));
}

QTEST_MAIN(ListPaneTest)
#include "ListPaneTest.moc"
