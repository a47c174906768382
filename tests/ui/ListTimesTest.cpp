#include "models/items/ConversationListModel.h"
#include "tests/ui/WindowFixture.h"
#include "ui/conversations/ConversationDelegate.h"
#include "ui/conversations/ConversationTextProxy.h"
#include "ui/conversations/ConversationView.h"
#include "ui/conversations/SortButton.h"
#include "ui/shell/ClockWatcher.h"
#include "ui/shell/Translations.h"
#include "ui/style/Theme.h"
#include "ui/thread/ThreadView.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What rows of the list say about time and order, and that it goes on being true.
class ListTimesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s)); }
    void theLongestWaitShowsTheWait();
    void anotherOrderCanBeChosen();
    void theReservationNumberIsNeverCut_data();
    void theReservationNumberIsNeverCut();
    void theOutboxShowsTheReplies();
    void aReplyForLaterSaysWhen();
    void todayBecomesYesterday();
    void anotherTimeZoneIsAnotherDay();

private:
    std::unique_ptr<Translations> m_words{};
};

namespace {

const QString Ada = u"6066547158"_s;

QModelIndex rowOf(WindowFixture &fixture, const QString &reservation)
{
    const auto *const list = fixture.find<ConversationView>(u"conversationView");
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        const auto value =
            index.data(ConversationListModel::ConversationRole).value<Conversation>();
        if (value.reservation == reservation)
            return index;
    }
    return {};
}

QString timeOf(WindowFixture &fixture, const QString &reservation)
{
    return rowOf(fixture, reservation).data(ConversationTextProxy::TimeRole).toString();
}

QStringList chipsOf(WindowFixture &fixture, const QString &reservation)
{
    QStringList words;
    const QModelIndex row = rowOf(fixture, reservation);
    for (const RowChip &chip : row.data(ConversationTextProxy::ChipsRole).value<RowChips>())
        words += chip.text;
    return words;
}

} // namespace

void ListTimesTest::initTestCase()
{
    m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s));
    Theme::apply(*qApp, Theme::Mode::Light);
}

void ListTimesTest::theLongestWaitShowsTheWait()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    // The wait began with the first question, not with the newest message.
    fixture.receive({said(SenderKind::Guest, u"w1"_s, u"77"_s,
                          fixture.clock.nowMs() - 10 * 86'400'000LL, u"Hello?"_s),
                     said(SenderKind::Guest, u"w2"_s, u"77"_s, fixture.clock.nowMs() - 60'000,
                          u"Is anybody there?"_s)});
    MainWindow &window = fixture.window();
    QCOMPARE(timeOf(fixture, u"77"_s), u"10 d"_s);
    QVERIFY(rowOf(fixture, u"77"_s)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"waiting for 10 d"_s));
    fixture.clock.advance(24h);
    QCOMPARE(timeOf(fixture, u"77"_s), u"11 d"_s);
    window.openFolder(Folder::All);
    QVERIFY(fixture.settle());
    QCOMPARE(timeOf(fixture, u"77"_s), u"Yesterday"_s);
}

void ListTimesTest::anotherOrderCanBeChosen()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    auto *const button = fixture.find<SortButton>(u"listOrder");
    auto *const list = fixture.find<ConversationView>(u"conversationView");
    const auto choose = [&](const QString &words) {
        QMenu *const menu = button->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *const action : menu->actions()) {
            if (action->text() == words)
                action->trigger();
        }
        return fixture.settle();
    };
    QCOMPARE(button->text(), u"Longest wait first"_s);
    QVERIFY(choose(u"Newest first"_s));
    QCOMPARE(button->text(), u"Newest first"_s);
    QVERIFY(button->accessibleName().contains(u"Newest first"_s));
    QCOMPARE(rowOf(fixture, Ada).row(), 0);
    QCOMPARE(timeOf(fixture, Ada).size(), 5); // the time of its newest message
    // An arrival goes to its place in this order.
    fixture.receive(
        {said(SenderKind::Guest, u"new"_s, u"4365432109"_s, fixture.clock.nowMs(), u"And now?"_s)});
    QTRY_COMPARE(rowOf(fixture, u"4365432109"_s).row(), 0);
    QVERIFY(choose(u"Oldest first"_s));
    QCOMPARE(rowOf(fixture, u"4365432109"_s).row(), list->model()->rowCount() - 1);
    // Another folder has its own.
    window.openFolder(Folder::All);
    QVERIFY(fixture.settle());
    QCOMPARE(button->text(), u"Newest first"_s);
}

void ListTimesTest::theReservationNumberIsNeverCut_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("width");
    const QString hotel = u"Demand API Test Hotel with a very long name by the river"_s;
    for (const int width : {352, 280, 240}) {
        QTest::addRow("with a guest, %d px", width)
            << u"Ada Lindqvist"_s << hotel + u" · 6066547158"_s << width;
        QTest::addRow("without a guest, %d px", width)
            << u"Reservation 6066547158"_s << hotel << width;
        QTest::addRow("a long word in front, %d px", width)
            << u"Reservierungsbestätigungsnummer 6066547158"_s << hotel << width;
    }
}

void ListTimesTest::theReservationNumberIsNeverCut()
{
    QFETCH(QString, title);
    QFETCH(QString, place);
    QFETCH(int, width);
    const ConversationDelegate delegate;
    QStyleOptionViewItem option;
    option.font = QApplication::font();
    option.rect = QRect(0, 0, width, 84);
    ConversationDelegate::Words words;
    words.title = title;
    words.place = place;
    words.number = u"6066547158"_s;
    words.time = u"12:40"_s;
    words.isUnread = true;
    const ConversationDelegate::Layout layout = delegate.layout(option, words);
    const QString &shown = title.endsWith(words.number) ? layout.titleShown : layout.placeShown;
    const QFont &font = title.endsWith(words.number) ? layout.titleFont : layout.placeFont;
    const QRect &room = title.endsWith(words.number) ? layout.title : layout.place;
    QVERIFY2(shown.endsWith(words.number), qPrintable(shown));
    QCOMPARE(QFontMetrics(font).elidedText(shown, Qt::ElideRight, room.width()), shown);
}

void ListTimesTest::theOutboxShowsTheReplies()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.reply(Ada, u"Three nights,\nplease."_s, OutboxState::Failed);
    MainWindow &window = fixture.window();
    const auto line = [&] {
        const QString words = rowOf(fixture, Ada).data(ConversationTextProxy::LineRole).toString();
        return QString(words).remove(QChar(0x2068)).remove(QChar(0x2069));
    };
    QVERIFY(line().startsWith(u"Property:"_s));
    window.openFolder(Folder::Outbox);
    QVERIFY(fixture.settle());
    QCOMPARE(line(), u"Reply: Three nights, please."_s);
    QVERIFY(rowOf(fixture, Ada)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"Three nights, please."_s));
}

void ListTimesTest::aReplyForLaterSaysWhen()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    NewReply later;
    later.conversation = fixture.conversation(Ada);
    later.body = u"Good morning"_s;
    later.notBeforeAtMs = fixture.clock.nowMs() + 24 * 3'600'000LL;
    got(fixture.store->enqueue(later, fixture.clock.nowMs()));
    fixture.window();
    const QStringList chips = chipsOf(fixture, Ada);
    QCOMPARE(chips.size(), 1);
    QVERIFY2(chips.first().startsWith(u"Sends tomorrow, "_s), qPrintable(chips.first()));
    // As its time comes near it is on its way.
    fixture.clock.advance(24h - 30s);
    QCOMPARE(chipsOf(fixture, Ada), QStringList{u"Sending"_s});
}

void ListTimesTest::todayBecomesYesterday()
{
    WindowFixture fixture;
    const qint64 nowMs = QDateTime(QDate(2026, 2, 2), QTime(23, 58)).toMSecsSinceEpoch();
    fixture.clock.jumpWall(std::chrono::milliseconds(nowMs - fixture.clock.nowMs()));
    fixture.receive({said(SenderKind::Guest, u"m"_s, Ada, nowMs - 60'000, u"Good night"_s)});
    MainWindow &window = fixture.window();
    window.openFolder(Folder::All);
    window.openConversation(fixture.conversation(Ada));
    QVERIFY(fixture.settle());
    auto *const view = fixture.find<ThreadView>(u"threadView");
    QCOMPARE(timeOf(fixture, Ada), u"23:57"_s);
    QCOMPARE(view->dayText(0), u"Today"_s);
    QSignalSpy changed(fixture.find<ConversationView>(u"conversationView")->model(),
                       &QAbstractItemModel::dataChanged);
    fixture.clock.advance(2min);
    QCOMPARE(view->dayText(0), u"Yesterday"_s);
    QCOMPARE(timeOf(fixture, Ada), u"Yesterday"_s);
    QVERIFY(!changed.isEmpty()); // or the view would not paint it
}

void ListTimesTest::anotherTimeZoneIsAnotherDay()
{
    ManualClock clock(QDateTime(QDate(2026, 2, 2), QTime(23, 30), Qt::UTC).toMSecsSinceEpoch());
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "UTC");
    const ClockWatcher watcher(&clock);
    QSignalSpy days(&watcher, &ClockWatcher::dayChanged);
    clock.advance(1min);
    QCOMPARE(days.size(), 0);
    qputenv("TZ", "Asia/Tokyo");
    clock.advance(1min);
    QCOMPARE(days.size(), 1);
    // The clock was set back by hours, or forward by days.
    clock.jumpWall(72h);
    clock.advance(1min);
    QCOMPARE(days.size(), 2);
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
}

QTEST_MAIN(ListTimesTest)
#include "ListTimesTest.moc"
