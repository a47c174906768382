#include "models/items/MessageListModel.h"
#include "models/items/OutboxModel.h"
#include "tests/ui/WindowFixture.h"
#include "ui/status/Announcer.h"
#include "ui/style/Theme.h"
#include "ui/thread/ThreadView.h"

#include <QAccessible>
#include <QApplication>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Long = u"long"_s;

/// What assistive technology was told, in order.
struct Told {
    QAccessible::Event type = QAccessible::InvalidEvent;
    QAccessible::Role role = QAccessible::NoRole;
    QString name{};
};

QList<Told> told;

void note(QAccessibleEvent *event)
{
    QAccessibleInterface *const face = event->accessibleInterface();
    if (face && face->isValid())
        told.append({event->type(), face->role(), face->text(QAccessible::Name)});
}

QAccessibleInterface *listOf(ThreadView *view)
{
    return QAccessible::queryAccessibleInterface(view);
}

} // namespace

/// What assistive technology receives when it listens from the start of the program.
class ThreadAccessibleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        // The bridge to a real bus has to be there: tests/atspi makes the fixture it runs in.
        QTRY_VERIFY_WITH_TIMEOUT(QAccessible::isActive(), 20'000);
        QAccessible::installUpdateHandler(note);
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        told.clear();
    }
    void cleanupTestCase() { QAccessible::installUpdateHandler(nullptr); }
    void itIsAListOfMessages();
    void theCurrentMessageIsTold_data();
    void theCurrentMessageIsTold();
    void anItemStaysWithItsMessage();
    void theItemsOfAnotherConversationAreGone();
    void anItemWhoseReplyWasSentIsGone();
    void anItemCanBeMadeCurrent();
    void itSurvivesWhateverAPersonDoes();
    void theItemsGoWithTheWindow();
    void anAnnouncementIsANotificationThatBeginsToShow();
};

void ThreadAccessibleTest::itIsAListOfMessages()
{
    WindowFixture fixture;
    fixture.fillLong(Long, 30);
    fixture.window().openConversation(fixture.conversation(Long));
    QVERIFY(fixture.settle());
    QAccessibleInterface *const list = listOf(fixture.find<ThreadView>(u"threadView"));
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Messages"_s);
    QVERIFY(list->childCount() >= 30);
    for (int row = 0; row < list->childCount(); ++row) {
        QAccessibleInterface *const item = list->child(row);
        QVERIFY(item && item->isValid());
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(list->indexOfChild(item), row);
        QCOMPARE(item->parent(), list);
        QVERIFY(!item->text(QAccessible::Name).isEmpty());
    }
    QCOMPARE(list->child(list->childCount()), nullptr);
    QCOMPARE(list->child(-1), nullptr);
}

void ThreadAccessibleTest::theCurrentMessageIsTold_data()
{
    QTest::addColumn<bool>("isByMouse");
    QTest::newRow("arrow key") << false;
    QTest::newRow("click") << true;
}

void ThreadAccessibleTest::theCurrentMessageIsTold()
{
    QFETCH(bool, isByMouse);
    WindowFixture fixture;
    fixture.fillLong(Long, 30);
    fixture.window().openConversation(fixture.conversation(Long));
    QVERIFY(fixture.settle());
    auto *const view = fixture.find<ThreadView>(u"threadView");
    const int last = view->rowCount() - 1;
    told.clear();
    if (isByMouse) {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->rowRect(last).center());
    } else {
        view->setFocus();
        QTest::keyClick(view, Qt::Key_End);
    }
    QCOMPARE(view->currentRow(), last);
    const bool isTold = std::ranges::any_of(told, [&](const Told &event) {
        return event.type == QAccessible::Focus && event.role == QAccessible::ListItem &&
               event.name == view->spokenText(last);
    });
    QVERIFY(isTold);
}

void ThreadAccessibleTest::anItemStaysWithItsMessage()
{
    WindowFixture fixture;
    fixture.fillLong(Long, 30);
    fixture.window().openConversation(fixture.conversation(Long));
    QVERIFY(fixture.settle());
    auto *const view = fixture.find<ThreadView>(u"threadView");
    QAccessibleInterface *const list = listOf(view);
    const int before = view->rowCount();
    QAccessibleInterface *const item = list->child(10);
    const QAccessible::Id id = QAccessible::uniqueId(item);
    const QString name = item->text(QAccessible::Name);
    fixture.receive(
        {said(SenderKind::Guest, u"above"_s, Long, BaseMs - 1, u"an older one"_s),
         said(SenderKind::Guest, u"below"_s, Long, fixture.clock.nowMs(), u"a new one"_s)});
    QTRY_COMPARE(view->rowCount(), before + 2);
    QVERIFY(fixture.settle());
    QCOMPARE(QAccessible::accessibleInterface(id), item);
    QCOMPARE(item->text(QAccessible::Name), name);
    const int row = list->indexOfChild(item);
    QCOMPARE(view->spokenText(row), name);
    QCOMPARE(list->child(row), item);
    QCOMPARE(item->rect().size(), view->rowRect(row).size());
}

void ThreadAccessibleTest::theItemsOfAnotherConversationAreGone()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.fillLong(Long, 30);
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(Long));
    QVERIFY(fixture.settle());
    auto *const view = fixture.find<ThreadView>(u"threadView");
    QList<QAccessible::Id> ids;
    for (int row = 0; row < view->rowCount(); ++row)
        ids.append(QAccessible::uniqueId(listOf(view)->child(row)));
    window.openConversation(fixture.conversation(u"6066547158"_s));
    QVERIFY(fixture.settle());
    for (const QAccessible::Id id : ids)
        QTRY_COMPARE(QAccessible::accessibleInterface(id), nullptr);
    QCOMPARE(listOf(view)->childCount(), view->rowCount());
}

void ThreadAccessibleTest::anItemWhoseReplyWasSentIsGone()
{
    WindowFixture fixture;
    fixture.fillLong(Long, 5);
    const OutboxItem reply = fixture.reply(Long, u"a reply"_s, OutboxState::Queued);
    fixture.window().openConversation(fixture.conversation(Long));
    QVERIFY(fixture.settle());
    auto *const view = fixture.find<ThreadView>(u"threadView");
    const int last = view->rowCount() - 1;
    const QAccessible::Id id = QAccessible::uniqueId(listOf(view)->child(last));
    QVERIFY(listOf(view)->child(last)->text(QAccessible::Name).contains(u"a reply"_s));
    got(fixture.store->advance({.id = reply.id,
                                .from = OutboxState::Queued,
                                .event = OutboxEvent::DiscardAsked,
                                .atMs = fixture.clock.nowMs()}));
    QTRY_COMPARE(view->rowCount(), last);
    QTRY_COMPARE(QAccessible::accessibleInterface(id), nullptr);
}

void ThreadAccessibleTest::anItemCanBeMadeCurrent()
{
    WindowFixture fixture;
    fixture.fillLong(Long, 30);
    fixture.window().openConversation(fixture.conversation(Long));
    QVERIFY(fixture.settle());
    auto *const view = fixture.find<ThreadView>(u"threadView");
    view->followEnd();
    QAccessibleInterface *const item = listOf(view)->child(3);
    QTRY_VERIFY(item->state().offscreen);
    item->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(view->currentRow(), 3);
    QTRY_VERIFY(item->state().focused);
    QVERIFY(!item->state().offscreen);
}

void ThreadAccessibleTest::itSurvivesWhateverAPersonDoes()
{
    constexpr quint32 Seed = 20261130;
    QRandomGenerator random(Seed);
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.fillLong(Long, 300);
    MainWindow &window = fixture.window();
    const QList<ConversationId> conversations{fixture.conversation(Long),
                                              fixture.conversation(u"6066547158"_s)};
    auto *const view = fixture.find<ThreadView>(u"threadView");
    QHash<QAccessible::Id, QString> known;
    for (int step = 0; step < 300; ++step) {
        const int last = view->rowCount() - 1;
        switch (random.bounded(6)) {
        case 0:
            window.openConversation(conversations.at(random.bounded(2)));
            break;
        case 1:
            view->setFocus();
            QTest::keyClick(view, random.bounded(2) ? Qt::Key_Up : Qt::Key_Down);
            break;
        case 2:
            view->verticalScrollBar()->setValue(
                random.bounded(view->verticalScrollBar()->maximum() + 1));
            break;
        case 3:
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                              {random.bounded(view->viewport()->width()),
                               random.bounded(view->viewport()->height())});
            break;
        case 4:
            fixture.receive({said(SenderKind::Guest, u"step %1"_s.arg(step), Long,
                                  BaseMs + random.bounded(1000) * 60'000, u"words"_s)});
            break;
        default:
            if (last >= 0)
                known.insert(QAccessible::uniqueId(listOf(view)->child(random.bounded(last + 1))),
                             {});
        }
        QCoreApplication::processEvents();
        // Whatever was once handed out is either a message of the list or unknown to Qt.
        for (const QAccessible::Id id : known.keys()) {
            QAccessibleInterface *const item = QAccessible::accessibleInterface(id);
            if (!item || !item->isValid())
                continue;
            const int row = listOf(view)->indexOfChild(item);
            QVERIFY2(row >= 0, qPrintable(u"seed %1, step %2"_s.arg(Seed).arg(step)));
            QCOMPARE(item->text(QAccessible::Name), view->spokenText(row));
        }
    }
    QVERIFY(fixture.settle());
    QVERIFY(!known.isEmpty());
}

void ThreadAccessibleTest::theItemsGoWithTheWindow()
{
    QList<QAccessible::Id> ids;
    {
        WindowFixture fixture;
        fixture.fillLong(Long, 30);
        fixture.window().openConversation(fixture.conversation(Long));
        QVERIFY(fixture.settle());
        auto *const view = fixture.find<ThreadView>(u"threadView");
        for (int row = 0; row < view->rowCount(); ++row)
            ids.append(QAccessible::uniqueId(listOf(view)->child(row)));
        QVERIFY(ids.size() >= 30);
    }
    for (const QAccessible::Id id : ids)
        QCOMPARE(QAccessible::accessibleInterface(id), nullptr);
}

void ThreadAccessibleTest::anAnnouncementIsANotificationThatBeginsToShow()
{
    Announcer announcer;
    announcer.show();
    for (const auto *sentence : {"The same sentence", "The same sentence"}) {
        told.clear();
        announcer.say(QString::fromLatin1(sentence));
        const auto placeOf = [sentence](QAccessible::Event type) {
            return std::ranges::find_if(told,
                                        [type, sentence](const Told &event) {
                                            return event.type == type &&
                                                   event.role == QAccessible::Notification &&
                                                   event.name == QString::fromLatin1(sentence);
                                        }) -
                   told.begin();
        };
        QTRY_VERIFY(placeOf(QAccessible::ObjectShow) < told.size());
        QVERIFY(placeOf(QAccessible::ObjectHide) < placeOf(QAccessible::ObjectShow));
    }
}

QTEST_MAIN(ThreadAccessibleTest)
#include "ThreadAccessibleTest.moc"
