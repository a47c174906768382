#include "tests/ui/WindowFixture.h"
#include "ui/conversations/AddReservationDialog.h"
#include "ui/conversations/ConversationView.h"
#include "ui/shell/Translations.h"
#include "ui/shell/WindowStateStore.h"
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

QDate dayOf(const WindowFixture &fixture)
{
    return QDateTime::fromMSecsSinceEpoch(fixture.clock.nowMs()).date();
}

Reservation adasStay(const WindowFixture &fixture)
{
    return {.reservation = Ada,
            .accommodation = u"13921698"_s,
            .propertyName = u"Demand API Test Hotel"_s,
            .guestNames = {u"Ada Lindqvist"_s, u"Bo Lindqvist"_s},
            .checkin = dayOf(fixture).addDays(-3),
            .checkout = dayOf(fixture).addDays(-1),
            .status = u"stayed"_s,
            .rooms = {u"Double room"_s},
            .adults = 2,
            .childrenAges = {5},
            .guests = 3};
}

QString textOf(WindowFixture &fixture, QStringView name)
{
    const auto *label = fixture.find<QLabel>(name);
    return label && label->isVisible() ? label->text() : QString();
}

AddReservationDialog *openDialog(WindowFixture &fixture)
{
    fixture.find<QAction>(u"addReservation")->trigger();
    return fixture.find<AddReservationDialog>(u"addReservationDialog");
}

} // namespace

void StayTest::initTestCase()
{
    m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s));
    Theme::apply(*qApp, Theme::Mode::Light);
}

void StayTest::thePanelShowsTheStayAndBothWindows()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.tellStay(adasStay(fixture));
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(Ada));
    QVERIFY(fixture.settle());
    QCOMPARE(textOf(fixture, u"guestName"), u"Ada Lindqvist, Bo Lindqvist"_s);
    QCOMPARE(textOf(fixture, u"checkin"), u"Fri, 30 Jan"_s);
    QCOMPARE(textOf(fixture, u"checkout"), u"Sun, 1 Feb · 2 nights"_s);
    QCOMPARE(textOf(fixture, u"stayStatus"), u"Stayed"_s);
    QCOMPARE(textOf(fixture, u"party"), u"2 adults, 1 child (5)"_s);
    QCOMPARE(textOf(fixture, u"rooms"), u"Double room"_s);
    // The guest wrote today: fourteen days; we may write for 66 days after the check-out.
    QCOMPARE(textOf(fixture, u"theirWindowWhat"), u"The property answers"_s);
    QCOMPARE(textOf(fixture, u"theirWindowLeft"), u"14 d left"_s);
    QCOMPARE(textOf(fixture, u"ourWindowLeft"), u"65 d left"_s);
    QCOMPARE(textOf(fixture, u"untilLine"), u"until 8 Apr"_s);
    QVERIFY(textOf(fixture, u"readableUntil").contains(u"2027"_s));
    QCOMPARE(textOf(fixture, u"threadTitle"), u"Ada Lindqvist"_s);
}

void StayTest::withoutDatesNothingIsClaimed()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(Ada));
    QVERIFY(fixture.settle());
    QCOMPARE(textOf(fixture, u"reservationNumber"), Ada);
    for (const auto *name : {u"guestName", u"checkin", u"checkout", u"stayStatus", u"party",
                             u"windowTitle", u"ourWindowLeft", u"readableUntil", u"untilLine"})
        QVERIFY2(textOf(fixture, name).isEmpty(), qPrintable(QString::fromUtf16(name)));
    // They appear when the provider tells them, while it is open.
    fixture.tellStay(adasStay(fixture));
    QTRY_COMPARE(textOf(fixture, u"stayStatus"), u"Stayed"_s);
    QTRY_COMPARE(textOf(fixture, u"untilLine"), u"until 8 Apr"_s);
}

void StayTest::theStayOfAnotherConversationNeverStays()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.tellStay(adasStay(fixture));
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(Ada));
    QVERIFY(fixture.settle());
    QVERIFY(!textOf(fixture, u"untilLine").isEmpty());
    window.openConversation(fixture.conversation(u"4380765874"_s));
    QCOMPARE(textOf(fixture, u"untilLine"), QString()); // at once, before anything is read
    QVERIFY(fixture.settle());
    QCOMPARE(textOf(fixture, u"untilLine"), QString());
    QCOMPARE(textOf(fixture, u"checkout"), QString());
}

void StayTest::propertyVoiceSwapsTheWindows()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    AccountFacts facts = got(fixture.store->account());
    facts.hasVoice = true;
    facts.voice = SenderKind::Property;
    got(fixture.store->setAccount(facts));
    fixture.tellStay(adasStay(fixture));
    fixture.window().openConversation(fixture.conversation(Ada));
    QVERIFY(fixture.settle());
    QCOMPARE(textOf(fixture, u"theirWindowWhat"), u"The guest can write"_s);
    QCOMPARE(textOf(fixture, u"theirWindowLeft"), u"65 d left"_s);
    QCOMPARE(textOf(fixture, u"ourWindowLeft"), u"14 d left"_s);
}

void StayTest::refusedStaysAreSaid()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    fixture.window().openConversation(fixture.conversation(Ada));
    QVERIFY(fixture.settle());
    QCOMPARE(textOf(fixture, u"staysRefused"), QString());
    Q_EMIT fixture.conversations.staysChanged(StaysService::Refused);
    QVERIFY(!textOf(fixture, u"staysRefused").isEmpty());
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
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    QPointer<AddReservationDialog> dialog = openDialog(fixture);
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    auto *add = fixture.find<QPushButton>(u"addButton");
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(fixture.find<QLineEdit>(u"addReservationNumber"), u" 4412345678 "_s);
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(fixture.find<QLineEdit>(u"addPropertyNumber"), u"4380765"_s);
    QTest::keyClick(fixture.find<QLineEdit>(u"addPropertyNumber"), Qt::Key_Return);
    QCOMPARE(fixture.conversations.added, QStringList{u"4380765/4412345678"_s});
    QVERIFY(!add->isEnabled());
    const ConversationId id = fixture.conversation(u"4412345678"_s);
    // An answer for another one changes nothing.
    Q_EMIT fixture.conversations.reservationAdded(
        u"1"_s, u"2"_s, {.conversation = fixture.conversation(Ada), .state = Opening::Read});
    QVERIFY(!window.openedConversation().isValid());
    Q_EMIT fixture.conversations.reservationAdded(u"4380765"_s, u"4412345678"_s,
                                                  {.conversation = id, .state = Opening::Read});
    QCOMPARE(window.openedConversation(), id);
    QTRY_VERIFY(!dialog);
    QVERIFY(fixture.settle());
}

void StayTest::aWaitIsCountedDown()
{
    WindowFixture fixture;
    fixture.window();
    QVERIFY(openDialog(fixture));
    QTest::keyClicks(fixture.find<QLineEdit>(u"addReservationNumber"), u"1"_s);
    QTest::keyClicks(fixture.find<QLineEdit>(u"addPropertyNumber"), u"2"_s);
    QTest::mouseClick(fixture.find<QPushButton>(u"addButton"), Qt::LeftButton);
    QCOMPARE(textOf(fixture, u"addNote"), u"Asking the provider…"_s);
    Q_EMIT fixture.conversations.reservationAdded(
        u"2"_s, u"1"_s,
        {.state = Opening::NotReadyYet, .attempt = 2, .nextTryAtMs = fixture.clock.nowMs() + 4000});
    const auto waits = [](int seconds) {
        return u"This conversation is not initialised yet. Trying again in %1 s."_s.arg(seconds);
    };
    QCOMPARE(textOf(fixture, u"addNote"), waits(4));
    fixture.clock.advance(1000ms);
    QCOMPARE(textOf(fixture, u"addNote"), waits(3));
    fixture.clock.advance(3000ms);
    QCOMPARE(textOf(fixture, u"addNote"), waits(0));
    Q_EMIT fixture.conversations.reservationAdded(u"2"_s, u"1"_s,
                                                  {.state = Opening::Reading, .attempt = 3});
    QCOMPARE(textOf(fixture, u"addNote"), u"Asking the provider…"_s);
}

void StayTest::whatIsNotThereIsSaid()
{
    WindowFixture fixture;
    fixture.window();
    QVERIFY(openDialog(fixture));
    QTest::keyClicks(fixture.find<QLineEdit>(u"addReservationNumber"), u"1"_s);
    QTest::keyClicks(fixture.find<QLineEdit>(u"addPropertyNumber"), u"2"_s);
    QTest::mouseClick(fixture.find<QPushButton>(u"addButton"), Qt::LeftButton);
    Q_EMIT fixture.conversations.reservationAdded(u"2"_s, u"1"_s,
                                                  {.state = Opening::NotThere, .attempt = 5});
    QVERIFY(textOf(fixture, u"addNote").contains(u"belong together"_s));
    QVERIFY(fixture.find<QPushButton>(u"addButton")->isEnabled()); // to try once more
}

void StayTest::theShapeIsRemembered()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    WindowStateStore memory(&settings, u"Main / desk"_s);
    QList<int> before;
    {
        WindowFixture fixture;
        fixture.memory = &memory;
        fixture.window({1300, 700});
        auto *panes = fixture.find<QSplitter>(u"panes");
        // As a person does it: the handle between list and thread goes to the right.
        QSplitterHandle *const handle = panes->handle(2);
        const QPoint at = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, at);
        QTest::mouseMove(handle, at + QPoint(60, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, at + QPoint(60, 0));
        fixture.find<QAction>(u"toggleStay")->trigger();
        fixture.find<QAction>(u"nextDensity")->trigger();
        before = panes->sizes();
        QVERIFY(before.at(1) > 380);
    }
    WindowFixture fixture;
    fixture.memory = &memory;
    MainWindow window(fixture.services(), {});
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
    WindowStateStore one(&settings, u"a/b"_s);
    WindowStateStore two(&settings, u"a"_s);
    one.keepWidths({200, 300, 280});
    QCOMPARE(one.widths(), (QList<int>{200, 300, 280}));
    QCOMPARE(two.widths(), QList<int>());
    settings.setValue(u"window/a/panes"_s, QStringList{u"x"_s, u"1"_s, u"2"_s});
    QCOMPARE(two.widths(), QList<int>()); // somebody wrote into the file
}

void StayTest::aNarrowWindowFoldsWithoutGaps()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    auto *panes = fixture.find<QSplitter>(u"panes");
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
