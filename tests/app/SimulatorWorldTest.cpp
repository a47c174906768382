#include "tests/app/WorldSnapshot.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

class SimulatorWorldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void seedHoldsWhatItPromises();
    void sameSeedAndClockGiveTheSameWorld();
    void anotherSeedGivesAnotherWorld();
    void queueComesInHundredsNewestFirst();
    void unconfirmedComesAgainAndConfirmedDoesNot();
    void unknownIdsAreConfirmedSilently();
    void testHotelAnswers_data();
    void testHotelAnswers();
    void ordinaryHotelDoesNotAnswer();
    void echoCanBeSwitchedOff();
    void hiddenMessageShowsWhenTheClockPassesIt();
    void bookingIsWelcomed();
    void clockOnlyGoesForward();
    void hundredThousandMessagesStayQuick();
};

void SimulatorWorldTest::seedHoldsWhatItPromises()
{
    ManualClock clock;
    const auto world = openWorld(&clock);
    QVERIFY(world);
    QCOMPARE(world->properties().size(), size_t(3));
    QCOMPARE(world->propertyById(u"13921698"_s), 0);
    QCOMPARE(world->stays().size(), size_t(40));
    QCOMPARE(world->conversations().size(), size_t(40));
    QCOMPARE(world->messages().size(), size_t(300));
    QCOMPARE(world->waiting(), 300);

    QSet<QString> ids;
    QSet<int> scripts;
    qint64 newestMs = 0;
    qint64 oldestMs = clock.nowMs();
    int withImages = 0;
    int fromGuests = 0;
    for (const SimulatorMessage &message : world->messages()) {
        ids += message.id;
        for (const QChar c : message.content)
            scripts += int(c.script());
        newestMs = std::max(newestMs, message.sentAtMs);
        oldestMs = std::min(oldestMs, message.sentAtMs);
        withImages += message.attachments.isEmpty() ? 0 : 1;
        fromGuests += message.side == SimulatorSide::Guest ? 1 : 0;
        QVERIFY(!message.content.contains(u'{'));
        QVERIFY(!message.content.isEmpty());
    }
    QCOMPARE(ids.size(), 300);
    QVERIFY(newestMs < clock.nowMs());
    QVERIFY(newestMs > clock.nowMs() - 3'600'000);
    QVERIFY(oldestMs >= clock.nowMs() - 21LL * 86'400'000);
    QVERIFY(oldestMs < clock.nowMs() - 7LL * 86'400'000);
    QVERIFY(withImages >= 3);
    QVERIFY(fromGuests > 90 && fromGuests < 210);
    for (const auto script : {QChar::Script_Latin, QChar::Script_Hiragana, QChar::Script_Han,
                              QChar::Script_Hangul, QChar::Script_Arabic, QChar::Script_Hebrew,
                              QChar::Script_Cyrillic, QChar::Script_Greek, QChar::Script_Thai}) {
        QVERIFY2(scripts.contains(int(script)), qPrintable(QString::number(int(script))));
    }
    int beyond32Bits = 0;
    QSet<QString> reservations;
    QSet<QString> names;
    for (const SimulatorStay &stay : world->stays()) {
        reservations += stay.reservation;
        names += stay.guestName;
        beyond32Bits += stay.reservation.toLongLong() > 0xffffffffLL ? 1 : 0;
        QVERIFY(stay.checkin < stay.checkout);
    }
    QCOMPARE(reservations.size(), 40);
    QCOMPARE(names.size(), 40);
    QVERIFY(beyond32Bits >= 10 && beyond32Bits < 40);
}

void SimulatorWorldTest::sameSeedAndClockGiveTheSameWorld()
{
    ManualClock clock;
    const auto first = openWorld(&clock);
    const auto second = openWorld(&clock);
    QCOMPARE(snapshotOf(*first), snapshotOf(*second));
    QCOMPARE(first->affiliateId(), second->affiliateId());
    QVERIFY(first->token() != second->token());
}

void SimulatorWorldTest::anotherSeedGivesAnotherWorld()
{
    ManualClock clock;
    const auto first = openWorld(&clock);
    const auto second = openWorld(&clock, {.seed = 8});
    QVERIFY(snapshotOf(*first) != snapshotOf(*second));
    QVERIFY(first->messages().front().id != second->messages().front().id);
}

void SimulatorWorldTest::queueComesInHundredsNewestFirst()
{
    ManualClock clock;
    const auto world = openWorld(&clock);
    QStringList oldFirst;
    for (const SimulatorMessage &message : world->messages())
        oldFirst += message.id;
    QVERIFY(world->confirm(oldFirst.mid(0, 50)));
    QCOMPARE(world->waiting(), 250);
    QStringList fetched;
    for (const int expected : {100, 100, 50, 0}) {
        const auto page = world->latest(100);
        QCOMPARE(int(page.size()), expected);
        for (size_t at = 1; at < page.size(); ++at)
            QVERIFY(page[at - 1]->sentAtMs >= page[at]->sentAtMs);
        if (!fetched.isEmpty() && !page.empty()) {
            const int last = world->messageById(fetched.last());
            QVERIFY(world->messages()[size_t(last)].sentAtMs >= page.front()->sentAtMs);
        }
        fetched += idsOf(page);
        QVERIFY(world->confirm(idsOf(page)));
    }
    std::ranges::sort(fetched);
    QStringList expected = oldFirst.mid(50);
    std::ranges::sort(expected);
    QCOMPARE(fetched, expected);
}

void SimulatorWorldTest::unconfirmedComesAgainAndConfirmedDoesNot()
{
    ManualClock clock;
    const auto world = openWorld(&clock);
    const QStringList first = idsOf(world->latest(100));
    QCOMPARE(idsOf(world->latest(100)), first);
    QVERIFY(world->confirm(first.mid(0, 10)));
    QCOMPARE(idsOf(world->latest(90)), first.mid(10));
    QVERIFY(world->deliverAgain(first.mid(0, 1)));
    QCOMPARE(idsOf(world->latest(1)), first.mid(0, 1));
}

void SimulatorWorldTest::unknownIdsAreConfirmedSilently()
{
    ManualClock clock;
    const auto world = openWorld(&clock);
    QVERIFY(world->confirm({u"no-such-id"_s}));
    QCOMPARE(world->waiting(), 300);
}

void SimulatorWorldTest::testHotelAnswers_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("word");
    QTest::newRow("extra bed") << u"Is an EXTRA Bed possible?"_s << u"extra bed"_s;
    QTest::newRow("parking") << u"Do you have Parking?"_s << u"parking"_s;
    QTest::newRow("both") << u"Parking and an extra bed please"_s << u"neither"_s;
    QTest::newRow("neither") << u"When is breakfast?"_s << QString();
}

void SimulatorWorldTest::testHotelAnswers()
{
    QFETCH(QString, asked);
    QFETCH(QString, word);
    ManualClock clock;
    const auto world = openWorld(&clock);
    const SimulatorConversation &conversation = conversationAt(*world, u"13921698"_s);
    const int index = world->conversationById(conversation.id);
    const size_t before = world->history(index).size();
    const auto id = world->write(
        {.conversation = conversation.id, .origin = SimulatorOrigin::Api, .content = asked});
    QVERIFY(id);
    QCOMPARE(world->history(index).size(), before + 1);
    clock.advance(std::chrono::milliseconds(1499));
    QCOMPARE(world->history(index).size(), before + 1);
    clock.advance(std::chrono::milliseconds(1));
    const auto after = world->history(index);
    if (word.isEmpty()) {
        QCOMPARE(after.size(), before + 1);
        return;
    }
    QCOMPARE(after.size(), before + 2);
    QCOMPARE(after.back()->side, SimulatorSide::Property);
    QCOMPARE(after.back()->replyTo, *id);
    QVERIFY(after.back()->content.contains(word));
    QCOMPARE(world->latest(1).front()->id, after.back()->id);
}

void SimulatorWorldTest::ordinaryHotelDoesNotAnswer()
{
    ManualClock clock;
    const auto world = openWorld(&clock);
    const QString conversation = conversationAt(*world, u"6240185"_s).id;
    QVERIFY(world->write({.conversation = conversation, .content = u"An extra bed?"_s}));
    QCOMPARE(world->messages().size(), size_t(301));
}

void SimulatorWorldTest::echoCanBeSwitchedOff()
{
    ManualClock clock;
    const auto world = openWorld(&clock, {.echoInLatest = false});
    const QString conversation = conversationAt(*world, u"6240185"_s).id;
    const SimulatorDraft draft{
        .conversation = conversation, .origin = SimulatorOrigin::Api, .content = u"Hello"_s};
    const auto id = world->write(draft);
    QVERIFY(id);
    QCOMPARE(world->waiting(), 300);
    QCOMPARE(world->history(world->conversationById(conversation)).back()->id, *id);
    QCOMPARE(world->sendCount(u"Hello"_s), 1);
    QCOMPARE(world->sends().size(), size_t(1));
}

void SimulatorWorldTest::hiddenMessageShowsWhenTheClockPassesIt()
{
    ManualClock clock;
    const auto world = openWorld(&clock);
    const QString conversation = conversationAt(*world, u"6240185"_s).id;
    const auto id =
        world->write({.conversation = conversation, .content = u"Late"_s, .hiddenForMs = 60'000});
    QVERIFY(id);
    QVERIFY(world->latest(1).front()->id != *id);
    QVERIFY(world->advance(60'000));
    QCOMPARE(world->latest(1).front()->id, *id);
    QCOMPARE(world->history(world->conversationById(conversation)).back()->id, *id);
}

void SimulatorWorldTest::bookingIsWelcomed()
{
    ManualClock clock;
    const auto world = openWorld(&clock, {.isEmpty = true});
    QCOMPARE(world->messages().size(), size_t(0));
    const auto reservation = world->book({.accommodation = u"13921698"_s,
                                          .guestName = u"Ines Marques"_s,
                                          .checkin = u"2026-05-06"_s,
                                          .remarks = u"We need parking"_s});
    QVERIFY(reservation);
    clock.advance(std::chrono::seconds(2));
    const SimulatorStay &stay = world->stays()[size_t(world->stayByReservation(*reservation))];
    const auto history = world->history(stay.conversation);
    QCOMPARE(history.size(), size_t(3));
    QCOMPARE(history[0]->content, u"We need parking"_s);
    QVERIFY(history[1]->content.contains(u"Ines Marques"_s));
    QVERIFY(history[1]->content.contains(u"2026-05-06"_s));
    QVERIFY(history[2]->content.contains(u"no parking"_s));
    QVERIFY(!world->book({.accommodation = u"1"_s}));
}

void SimulatorWorldTest::clockOnlyGoesForward()
{
    ManualClock clock;
    const auto world = openWorld(&clock);
    const qint64 nowMs = world->clock().nowMs();
    QVERIFY(!world->advance(-1));
    QVERIFY(world->advance(5));
    QCOMPARE(world->clock().nowMs(), nowMs + 5);
}

void SimulatorWorldTest::hundredThousandMessagesStayQuick()
{
    ManualClock clock;
    const auto world = openWorld(&clock);
    QVERIFY(world->addMessages(100'000));
    QCOMPARE(world->waiting(), 100'300);
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < 1000; ++round)
        QCOMPARE(world->latest(100).size(), size_t(100));
    // A scan of all messages would take a thousand times as long.
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(SimulatorWorldTest)
#include "SimulatorWorldTest.moc"
