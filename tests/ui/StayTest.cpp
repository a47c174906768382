#include "tests/ui/UiWorld.h"
#include "ui/conversations/AddReservationDialog.h"
#include "ui/conversations/ConversationView.h"
#include "ui/shell/Translations.h"
#include "ui/shell/WindowMemory.h"
#include "ui/style/Theme.h"
#include "ui/text/StayText.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The stay panel, reservations that are added by hand, and what the window remembers.
class StayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void thePanelShowsTheStayAndBothWindows();
    void withoutDatesNothingIsClaimed();
    void theStayOfAnotherConversationNeverStays();
    void propertyVoiceSwapsTheWindows();
    void refusedStaysAreSaid();
    void words_data();
    void words();
    void aReservationIsAdded();
    void aWaitIsCountedDown();
    void whatIsNotThereIsSaid();
    void theShapeIsRemembered();
    void everyAccountHasItsOwnShape();
    void aNarrowWindowFoldsWithoutGaps();

private:
    std::unique_ptr<Translations> m_words{};
};

namespace {

const QString Ada = u"6066547158"_s;

QDate dayOf(const UiWorld &world)
{
    return QDateTime::fromMSecsSinceEpoch(world.clock.nowMs()).date();
}

Reservation adasStay(const UiWorld &world)
{
    return {.reservation = Ada,
            .accommodation = u"13921698"_s,
            .propertyName = u"Demand API Test Hotel"_s,
            .guestNames = {u"Ada Lindqvist"_s, u"Bo Lindqvist"_s},
            .checkin = dayOf(world).addDays(-3),
            .checkout = dayOf(world).addDays(-1),
            .status = u"stayed"_s,
            .rooms = {u"Double room"_s},
            .adults = 2,
            .childrenAges = {5},
            .guests = 3};
}

QString textOf(UiWorld &world, QStringView name)
{
    const auto *label = world.find<QLabel>(name);
    return label && label->isVisible() ? label->text() : QString();
}

AddReservationDialog *openDialog(UiWorld &world)
{
    world.find<QAction>(u"addReservation")->trigger();
    return world.find<AddReservationDialog>(u"addReservationDialog");
}

} // namespace

void StayTest::initTestCase()
{
    m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s));
    Theme::apply(*qApp, Theme::Mode::Light);
}

void StayTest::thePanelShowsTheStayAndBothWindows()
{
    UiWorld world;
    world.fillLikeADay();
    world.tellStay(adasStay(world));
    MainWindow &window = world.window();
    window.openConversation(world.conversation(Ada));
    QVERIFY(world.settle());
    QCOMPARE(textOf(world, u"guestName"), u"Ada Lindqvist, Bo Lindqvist"_s);
    QCOMPARE(textOf(world, u"checkin"), u"Fri, 30 Jan"_s);
    QCOMPARE(textOf(world, u"checkout"), u"Sun, 1 Feb · 2 nights"_s);
    QCOMPARE(textOf(world, u"stayStatus"), u"Stayed"_s);
    QCOMPARE(textOf(world, u"party"), u"2 adults, 1 child (5)"_s);
    QCOMPARE(textOf(world, u"rooms"), u"Double room"_s);
    // The guest wrote today: fourteen days; we may write for 66 days after the check-out.
    QCOMPARE(textOf(world, u"theirWindowWhat"), u"The property answers"_s);
    QCOMPARE(textOf(world, u"theirWindowLeft"), u"14 d left"_s);
    QCOMPARE(textOf(world, u"ourWindowLeft"), u"65 d left"_s);
    QCOMPARE(textOf(world, u"untilLine"), u"until 8 Apr"_s);
    QVERIFY(textOf(world, u"readableUntil").contains(u"2027"_s));
    QCOMPARE(textOf(world, u"threadTitle"), u"Ada Lindqvist"_s);
}

void StayTest::withoutDatesNothingIsClaimed()
{
    UiWorld world;
    world.fillLikeADay();
    MainWindow &window = world.window();
    window.openConversation(world.conversation(Ada));
    QVERIFY(world.settle());
    QCOMPARE(textOf(world, u"reservationNumber"), Ada);
    for (const auto *name : {u"guestName", u"checkin", u"checkout", u"stayStatus", u"party",
                             u"windowTitle", u"ourWindowLeft", u"readableUntil", u"untilLine"})
        QVERIFY2(textOf(world, name).isEmpty(), qPrintable(QString::fromUtf16(name)));
    // They appear when the provider tells them, while it is open.
    world.tellStay(adasStay(world));
    QTRY_COMPARE(textOf(world, u"stayStatus"), u"Stayed"_s);
    QTRY_COMPARE(textOf(world, u"untilLine"), u"until 8 Apr"_s);
}

void StayTest::theStayOfAnotherConversationNeverStays()
{
    UiWorld world;
    world.fillLikeADay();
    world.tellStay(adasStay(world));
    MainWindow &window = world.window();
    window.openConversation(world.conversation(Ada));
    QVERIFY(world.settle());
    QVERIFY(!textOf(world, u"untilLine").isEmpty());
    window.openConversation(world.conversation(u"4380765874"_s));
    QCOMPARE(textOf(world, u"untilLine"), QString()); // at once, before anything is read
    QVERIFY(world.settle());
    QCOMPARE(textOf(world, u"untilLine"), QString());
    QCOMPARE(textOf(world, u"checkout"), QString());
}

void StayTest::propertyVoiceSwapsTheWindows()
{
    UiWorld world;
    world.fillLikeADay();
    AccountFacts facts = got(world.store->account());
    facts.hasVoice = true;
    facts.voice = SenderKind::Property;
    got(world.store->setAccount(facts));
    world.tellStay(adasStay(world));
    world.window().openConversation(world.conversation(Ada));
    QVERIFY(world.settle());
    QCOMPARE(textOf(world, u"theirWindowWhat"), u"The guest can write"_s);
    QCOMPARE(textOf(world, u"theirWindowLeft"), u"65 d left"_s);
    QCOMPARE(textOf(world, u"ourWindowLeft"), u"14 d left"_s);
}

void StayTest::refusedStaysAreSaid()
{
    UiWorld world;
    world.fillLikeADay();
    world.window().openConversation(world.conversation(Ada));
    QVERIFY(world.settle());
    QCOMPARE(textOf(world, u"staysRefused"), QString());
    Q_EMIT world.conversations.staysChanged(StaysService::Refused);
    QVERIFY(!textOf(world, u"staysRefused").isEmpty());
}

void StayTest::words_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("booked") << u"booked"_s << u"Booked"_s;
    QTest::newRow("by the guest") << u"cancelled_by_guest"_s << u"Cancelled by the guest"_s;
    QTest::newRow("by the property")
        << u"cancelled_by_accommodation"_s << u"Cancelled by the property"_s;
    QTest::newRow("unknown") << u"moved_elsewhere"_s << u"moved elsewhere"_s;
    QTest::newRow("none") << QString() << QString();
}

void StayTest::words()
{
    QFETCH(QString, status);
    Reservation stay;
    stay.status = status;
    QTEST(StayText::status(stay), "words");
}

void StayTest::aReservationIsAdded()
{
    UiWorld world;
    world.fillLikeADay();
    MainWindow &window = world.window();
    QPointer<AddReservationDialog> dialog = openDialog(world);
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    auto *add = world.find<QPushButton>(u"addButton");
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(world.find<QLineEdit>(u"addReservationNumber"), u" 4412345678 "_s);
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(world.find<QLineEdit>(u"addPropertyNumber"), u"4380765"_s);
    QTest::keyClick(world.find<QLineEdit>(u"addPropertyNumber"), Qt::Key_Return);
    QCOMPARE(world.conversations.added, QStringList{u"4380765/4412345678"_s});
    QVERIFY(!add->isEnabled());
    const ConversationId id = world.conversation(u"4412345678"_s);
    // An answer for another one changes nothing.
    Q_EMIT world.conversations.reservationAdded(
        u"1"_s, u"2"_s, {.conversation = world.conversation(Ada), .state = Opening::Read});
    QVERIFY(!window.openedConversation().isValid());
    Q_EMIT world.conversations.reservationAdded(u"4380765"_s, u"4412345678"_s,
                                                {.conversation = id, .state = Opening::Read});
    QCOMPARE(window.openedConversation(), id);
    QTRY_VERIFY(!dialog);
    QVERIFY(world.settle());
}

void StayTest::aWaitIsCountedDown()
{
    UiWorld world;
    world.window();
    QVERIFY(openDialog(world));
    QTest::keyClicks(world.find<QLineEdit>(u"addReservationNumber"), u"1"_s);
    QTest::keyClicks(world.find<QLineEdit>(u"addPropertyNumber"), u"2"_s);
    QTest::mouseClick(world.find<QPushButton>(u"addButton"), Qt::LeftButton);
    QCOMPARE(textOf(world, u"addNote"), u"Asking the provider…"_s);
    Q_EMIT world.conversations.reservationAdded(
        u"2"_s, u"1"_s,
        {.state = Opening::NotReadyYet, .attempt = 2, .nextTryAtMs = world.clock.nowMs() + 4000});
    const auto waits = [](int seconds) {
        return u"This conversation is not initialised yet. Trying again in %1 s."_s.arg(seconds);
    };
    QCOMPARE(textOf(world, u"addNote"), waits(4));
    world.clock.advance(1000ms);
    QCOMPARE(textOf(world, u"addNote"), waits(3));
    world.clock.advance(3000ms);
    QCOMPARE(textOf(world, u"addNote"), waits(0));
    Q_EMIT world.conversations.reservationAdded(u"2"_s, u"1"_s,
                                                {.state = Opening::Reading, .attempt = 3});
    QCOMPARE(textOf(world, u"addNote"), u"Asking the provider…"_s);
}

void StayTest::whatIsNotThereIsSaid()
{
    UiWorld world;
    world.window();
    QVERIFY(openDialog(world));
    QTest::keyClicks(world.find<QLineEdit>(u"addReservationNumber"), u"1"_s);
    QTest::keyClicks(world.find<QLineEdit>(u"addPropertyNumber"), u"2"_s);
    QTest::mouseClick(world.find<QPushButton>(u"addButton"), Qt::LeftButton);
    Q_EMIT world.conversations.reservationAdded(u"2"_s, u"1"_s,
                                                {.state = Opening::NotThere, .attempt = 5});
    QVERIFY(textOf(world, u"addNote").contains(u"belong together"_s));
    QVERIFY(world.find<QPushButton>(u"addButton")->isEnabled()); // to try once more
}

void StayTest::theShapeIsRemembered()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    WindowMemory memory(&settings, u"Main / desk"_s);
    QList<int> before;
    {
        UiWorld world;
        world.memory = &memory;
        world.window({1300, 700});
        auto *panes = world.find<QSplitter>(u"panes");
        // As a person does it: the handle between list and thread goes to the right.
        QSplitterHandle *const handle = panes->handle(2);
        const QPoint at = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, at);
        QTest::mouseMove(handle, at + QPoint(60, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, at + QPoint(60, 0));
        world.find<QAction>(u"toggleStay")->trigger();
        world.find<QAction>(u"nextDensity")->trigger();
        before = panes->sizes();
        QVERIFY(before.at(1) > 380);
    }
    UiWorld world;
    world.memory = &memory;
    MainWindow window(world.services(), {});
    window.show();
    QTRY_VERIFY(window.isSettled());
    QCOMPARE(window.size(), QSize(1300, 700));
    const auto *panes = window.findChild<QSplitter *>(u"panes"_s);
    QTRY_COMPARE(panes->sizes().first(2), before.first(2));
    QVERIFY(!window.findChild<QWidget *>(u"reservationPanel"_s)->isVisible());
    QCOMPARE(window.findChild<ConversationView *>(u"conversationView"_s)->density(), Density::Cosy);
}

void StayTest::everyAccountHasItsOwnShape()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    WindowMemory one(&settings, u"a/b"_s);
    WindowMemory two(&settings, u"a"_s);
    one.keepWidths({200, 300, 280});
    QCOMPARE(one.widths(), (QList<int>{200, 300, 280}));
    QCOMPARE(two.widths(), QList<int>());
    settings.setValue(u"window/a/panes"_s, QStringList{u"x"_s, u"1"_s, u"2"_s});
    QCOMPARE(two.widths(), QList<int>()); // somebody wrote into the file
}

void StayTest::aNarrowWindowFoldsWithoutGaps()
{
    UiWorld world;
    world.fillLikeADay();
    MainWindow &window = world.window();
    auto *panes = world.find<QSplitter>(u"panes");
    const QList<int> wide = panes->sizes();
    QCOMPARE(wide.at(0), 208);
    QCOMPARE(wide.at(1), 352);
    window.resize(900, 560);
    QTRY_COMPARE(panes->widget(0)->width(), 52);
    QVERIFY(!panes->widget(3)->isVisible());
    int right = -1;
    for (int i = 0; i < 3; ++i) { // each pane begins where the one before ends
        QCOMPARE(panes->widget(i)->geometry().left(),
                 right + 1 + (i > 0 ? panes->handleWidth() : 0));
        right = panes->widget(i)->geometry().right();
    }
    QVERIFY(right >= panes->width() - 2);
    QVERIFY(panes->widget(2)->width() >= 420);
    window.resize(1440, 900);
    QTRY_COMPARE(panes->sizes(), wide);
}

QTEST_MAIN(StayTest)
#include "StayTest.moc"
