#include "app/scenarios/SandboxDesk.h"
#include "models/items/WireLogModel.h"
#include "tests/support/Await.h"
#include "tests/ui/DeskRig.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The desk of the embedded sandbox: every shipped scenario plays on an open account or apart; the
/// clock moves the account's; faults, writing, booking and reset do what they say or say why not.
class SandboxDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shippedScenariosHoldOnAnOpenAccount_data();
    void shippedScenariosHoldOnAnOpenAccount();
    void stepsWaitForAPerson();
    void stoppingTakesRulesAndFaultsBack();
    void onlyOneScenarioPlays();
    void scenarioOfAFileIsOffered();
    void clockOfTheAccountFollows();
    void writingBringsMessagesAndImages();
    void whatDoesNotFitIsRefused();
    void filesBecomeImages();
    void worldIsSavedAndLoaded();
    void resetBeginsAnew();
    void withoutTheServerNothingIsSteered();
};

void SandboxDeskTest::shippedScenariosHoldOnAnOpenAccount_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : Scenario::shipped())
        QTest::newRow(qPrintable(name)) << name;
}

void SandboxDeskTest::shippedScenariosHoldOnAnOpenAccount()
{
    QFETCH(QString, name);
    DeskRig rig;
    // Nothing of it may depend on a world that was empty before.
    rig.sync();
    QCOMPARE(rig.desk.runScenario(name), SandboxPort::Refusal::None);
    QVERIFY(QTest::qWaitFor([&rig] { return !rig.desk.run().isUnderWay(); }, 100'000));
    const ScenarioRun run = rig.desk.run();
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    for (const ScenarioTick &tick : run.ticks)
        QVERIFY2(tick.holds, qPrintable(u"step %1, but: %2"_s.arg(tick.step).arg(tick.found)));
    QCOMPARE(run.state, ScenarioRun::State::Held);
    QVERIFY(!run.ticks.isEmpty());
    QCOMPARE(rig.desk.state().faults, 0);
}

void SandboxDeskTest::stepsWaitForAPerson()
{
    DeskRig rig;
    QSignalSpy changes(&rig.desk, &SandboxPort::runChanged);
    QCOMPARE(rig.desk.stepScenario(u"use-case-2"_s), SandboxPort::Refusal::None);
    QTRY_COMPARE(rig.desk.run().state, ScenarioRun::State::BeforeStep);
    QCOMPARE(rig.desk.run().step, 1);
    const auto stays = rig.host->world()->stays().size();
    QCOMPARE(rig.desk.stepScenario(u"use-case-2"_s), SandboxPort::Refusal::None);
    QTRY_COMPARE(rig.desk.run().step, 2);
    QTRY_COMPARE(rig.desk.run().state, ScenarioRun::State::BeforeStep);
    QCOMPARE(rig.host->world()->stays().size(), stays + 1);
    QCOMPARE(rig.desk.runScenario(u"use-case-2"_s), SandboxPort::Refusal::None);
    QTRY_COMPARE_WITH_TIMEOUT(rig.desk.run().state, ScenarioRun::State::Held, 20'000);
    QVERIFY(changes.count() > 5);
}

void SandboxDeskTest::stoppingTakesRulesAndFaultsBack()
{
    DeskRig rig;
    const SandboxSpelling before = rig.host->server()->rules().spelling;
    QCOMPARE(rig.desk.stepScenario(u"spelling-guide"_s), SandboxPort::Refusal::None);
    QTRY_COMPARE(rig.desk.run().state, ScenarioRun::State::BeforeStep);
    QVERIFY(rig.host->server()->rules().spelling != before);
    rig.desk.stopScenario();
    QTRY_COMPARE(rig.desk.run().state, ScenarioRun::State::Broken);
    QVERIFY(!rig.desk.run().error.isEmpty());
    QCOMPARE(rig.host->server()->rules().spelling, before);
    QCOMPARE(rig.desk.state().faults, 0);
}

void SandboxDeskTest::onlyOneScenarioPlays()
{
    DeskRig rig;
    QCOMPARE(rig.desk.stepScenario(u"use-case-1"_s), SandboxPort::Refusal::None);
    QCOMPARE(rig.desk.runScenario(u"use-case-2"_s), SandboxPort::Refusal::Busy);
    QCOMPARE(rig.desk.reset(), SandboxPort::Refusal::Busy);
    rig.desk.stopScenario();
    QTRY_VERIFY(!rig.desk.run().isUnderWay());
    QCOMPARE(rig.desk.runScenario(u"no such one"_s), SandboxPort::Refusal::NotFound);
}

void SandboxDeskTest::scenarioOfAFileIsOffered()
{
    DeskRig rig;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"title":"Mine","steps":[{"book":{"as":"ana"}},{"expect":{"waiting":0}}]})");
    file.close();
    QString why;
    QCOMPARE(rig.desk.loadScenario(path, &why), SandboxPort::Refusal::None);
    QCOMPARE(rig.desk.scenarios().last().title, u"Mine"_s);
    QCOMPARE(rig.desk.scenarios().last().goals.size(), 1);
    QCOMPARE(rig.desk.runScenario(path), SandboxPort::Refusal::None);
    QTRY_COMPARE_WITH_TIMEOUT(rig.desk.run().state, ScenarioRun::State::Held, 10'000);

    QCOMPARE(rig.desk.loadScenario(folder.filePath(u"none.json"_s), &why),
             SandboxPort::Refusal::NotFound);
    QVERIFY(!why.isEmpty());
}

void SandboxDeskTest::clockOfTheAccountFollows()
{
    DeskRig rig;
    constexpr qint64 DayMs = 24LL * 3600 * 1000;
    const qint64 before = rig.clock.nowMs();
    const qint64 steady = rig.clock.steadyMs();
    QCOMPARE(rig.desk.advance(DayMs), SandboxPort::Refusal::None);
    QVERIFY(rig.clock.nowMs() - before >= DayMs);
    QVERIFY(rig.clock.steadyMs() - steady >= DayMs);
    QCOMPARE(rig.desk.state().aheadMs, DayMs);
    QCOMPARE(rig.desk.advance(-1), SandboxPort::Refusal::Invalid);
    // Made anew the world is back in the present, but no wait may run backwards.
    const qint64 later = rig.clock.steadyMs();
    QCOMPARE(rig.desk.reset(), SandboxPort::Refusal::None);
    QVERIFY(rig.clock.nowMs() < before + DayMs);
    QVERIFY(rig.clock.steadyMs() >= later);
}

void SandboxDeskTest::writingBringsMessagesAndImages()
{
    DeskRig rig;
    QString reservation;
    SandboxBookingWish wish;
    wish.property = rig.desk.hotels().last().id;
    wish.guest = u"Ada Lindqvist"_s;
    wish.remarks = u"Could we arrive late?"_s;
    QCOMPARE(rig.desk.book(wish, &reservation), SandboxPort::Refusal::None);
    const SandboxTalk talk = rig.desk.talks().first();
    QCOMPARE(talk.reservation, reservation);
    SandboxNote note;
    note.conversation = talk.id;
    note.text = u"Here is the lamp."_s;
    note.pictures = 2;
    QCOMPARE(rig.desk.write(note), SandboxPort::Refusal::None);
    note.isByGuest = false;
    note.text = u"Thank you."_s;
    note.pictures = 0;
    QCOMPARE(rig.desk.write(note), SandboxPort::Refusal::None);
    rig.sync();
    const auto row = await(rig.store->findConversation(reservation));
    QVERIFY(row && *row);
    const auto page = await(rig.store->messages(row->value().id, std::nullopt, 10));
    QVERIFY(page && *page);
    QCOMPARE(page->value().size(), 3);
    QStringList bodies;
    qsizetype images = 0;
    for (const Message &message : page->value()) {
        bodies += message.body;
        images += message.attachments.size();
    }
    QVERIFY(bodies.contains(u"Could we arrive late?"_s));
    QVERIFY(bodies.contains(u"Thank you."_s));
    QCOMPARE(images, 2);
}

void SandboxDeskTest::whatDoesNotFitIsRefused()
{
    DeskRig rig;
    using Refusal = SandboxPort::Refusal;
    QString reservation;
    QCOMPARE(rig.desk.book({.property = u"1"_s, .guest = u"A"_s}, &reservation), Refusal::NotFound);
    QVERIFY(reservation.isEmpty());
    SandboxNote note;
    note.conversation = u"nowhere"_s;
    note.text = u"Hello"_s;
    QCOMPARE(rig.desk.write(note), Refusal::NotFound);
    note.conversation = rig.desk.talks().first().id;
    note.text = u"  "_s;
    QCOMPARE(rig.desk.write(note), Refusal::Invalid);
    note.files = {u"/nonexistent/picture.gif"_s};
    QCOMPARE(rig.desk.write(note), Refusal::Invalid);
    note.files.clear();
    note.text = u"Too late"_s;
    constexpr qint64 YearMs = 366LL * 24 * 3600 * 1000;
    QCOMPARE(rig.desk.advance(YearMs), Refusal::None);
    QCOMPARE(rig.desk.write(note), Refusal::Closed);

    QCOMPARE(rig.desk.addFault({.kind = u"no such"_s}), Refusal::Invalid);
    QCOMPARE(rig.desk.addFault({.kind = u"status"_s, .rate = 0}), Refusal::Invalid);
    QCOMPARE(rig.desk.addFault({.kind = u"status"_s, .status = 503}), Refusal::None);
    QCOMPARE(rig.desk.state().faults, 1);
    rig.desk.clearFaults();
    QCOMPARE(rig.desk.state().faults, 0);
    for (const QString &kind : rig.desk.faultKinds()) {
        QCOMPARE(rig.desk.addFault({.kind = kind, .path = u"/nowhere"_s, .delayMs = 1}),
                 Refusal::None);
    }
}

void SandboxDeskTest::filesBecomeImages()
{
    DeskRig rig;
    const QString path = rig.folder.filePath(u"lamp.png"_s);
    const QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mPQ6w4HAAH7ARFK28dFAAAAAElFTkSu"
        "QmCC");
    QFile original(path);
    QVERIFY(original.open(QIODevice::WriteOnly));
    original.write(png);
    original.close();
    SandboxNote note;
    note.conversation = rig.desk.talks().first().id;
    note.files = {path};
    QCOMPARE(rig.desk.write(note), SandboxPort::Refusal::None); // an image needs no text
    const SandboxWorld &world = *rig.host->world();
    const SandboxMessage &written = world.messages().back();
    QCOMPARE(written.attachments.size(), 1);
    const SandboxFile *const kept = world.file(written.attachments.first());
    QVERIFY(kept);
    QCOMPARE(kept->name, u"lamp.png"_s);
    QCOMPARE(kept->type, u"image/png"_s);
    QCOMPARE(world.fileBytes(*kept), png);
    // More than the provider takes.
    QFile large(rig.folder.filePath(u"large.png"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(1024 * 1024 + 1));
    note.files = {large.fileName()};
    QCOMPARE(rig.desk.write(note), SandboxPort::Refusal::Invalid);
}

void SandboxDeskTest::worldIsSavedAndLoaded()
{
    DeskRig rig;
    using Refusal = SandboxPort::Refusal;
    constexpr qint64 DayMs = 24LL * 3600 * 1000;
    const QString path = rig.folder.filePath(u"state.json"_s);
    QString why;
    QString kept;
    const QString hotel = rig.desk.hotels().first().id;
    QCOMPARE(rig.desk.book({.property = hotel, .guest = u"Kept"_s}, &kept), Refusal::None);
    QCOMPARE(rig.desk.advance(DayMs), Refusal::None);
    QCOMPARE(rig.desk.saveWorld(path, &why), Refusal::None);
    QString later;
    QCOMPARE(rig.desk.book({.property = hotel, .guest = u"Later"_s}, &later), Refusal::None);
    QCOMPARE(rig.desk.advance(DayMs), Refusal::None);
    QCOMPARE(rig.desk.addFault({.kind = u"status"_s, .times = -1}), Refusal::None);

    QCOMPARE(rig.desk.loadWorld(path), Refusal::None);
    QVERIFY(rig.host->world()->stayByReservation(kept) >= 0);
    QCOMPARE(rig.host->world()->stayByReservation(later), -1);
    QCOMPARE(rig.desk.state().aheadMs, DayMs);
    QCOMPARE(rig.desk.state().faults, 0);
    QVERIFY(qAbs(rig.clock.nowMs() - rig.machine.nowMs() - DayMs) < 1000);
    // The account goes on with the same key.
    rig.sync();
    const auto row = await(rig.store->findConversation(kept));
    QVERIFY(row && *row);

    QCOMPARE(rig.desk.loadWorld(rig.folder.filePath(u"none.json"_s)), Refusal::NotFound);
    QFile other(rig.folder.filePath(u"other.json"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("{}");
    other.close();
    QCOMPARE(rig.desk.loadWorld(other.fileName()), Refusal::Invalid);
    QCOMPARE(rig.desk.saveWorld(u"/proc/none/state.json"_s, &why), Refusal::NotWritten);
    QVERIFY(!why.isEmpty());
    QCOMPARE(rig.desk.stepScenario(u"use-case-1"_s), Refusal::None);
    QCOMPARE(rig.desk.loadWorld(path), Refusal::Busy);
    rig.desk.stopScenario();
    QTRY_VERIFY(!rig.desk.run().isUnderWay());
}

void SandboxDeskTest::resetBeginsAnew()
{
    DeskRig rig;
    const auto talks = rig.desk.talks().size();
    QString reservation;
    QCOMPARE(
        rig.desk.book({.property = rig.desk.hotels().first().id, .guest = u"B"_s}, &reservation),
        SandboxPort::Refusal::None);
    QCOMPARE(rig.desk.addFault({.kind = u"status"_s}), SandboxPort::Refusal::None);
    QCOMPARE(rig.desk.reset(), SandboxPort::Refusal::None);
    QCOMPARE(rig.desk.talks().size(), talks);
    QCOMPARE(rig.desk.state().faults, 0);
}

void SandboxDeskTest::withoutTheServerNothingIsSteered()
{
    WireLogModel log;
    SandboxDesk desk(&log);
    using Refusal = SandboxPort::Refusal;
    QVERIFY(!desk.state().isHere);
    QVERIFY(!desk.scenarios().isEmpty());
    QString text;
    QCOMPARE(desk.runScenario(u"use-case-1"_s), Refusal::NotHere);
    QCOMPARE(desk.advance(1), Refusal::NotHere);
    QCOMPARE(desk.write({}), Refusal::NotHere);
    QCOMPARE(desk.book({}, &text), Refusal::NotHere);
    QCOMPARE(desk.addFault({}), Refusal::NotHere);
    QCOMPARE(desk.reset(), Refusal::NotHere);
    QCOMPARE(desk.saveWorld(u"x"_s, &text), Refusal::NotHere);
    QCOMPARE(desk.loadWorld(u"x"_s), Refusal::NotHere);
}

QTEST_MAIN(SandboxDeskTest)
#include "SandboxDeskTest.moc"
