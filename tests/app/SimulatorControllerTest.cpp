#include "app/scenarios/SimulatorController.h"
#include "models/items/WireLogModel.h"
#include "tests/support/Await.h"
#include "tests/ui/SandboxAccountFixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The controller of the embedded sandbox: every shipped scenario plays on an open account or
/// apart; the clock moves the account's; faults, writing, booking and reset do what they say or say
/// why not.
class SimulatorControllerTest : public QObject {
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

void SimulatorControllerTest::shippedScenariosHoldOnAnOpenAccount_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : Scenario::shipped())
        QTest::newRow(qPrintable(name)) << name;
}

void SimulatorControllerTest::shippedScenariosHoldOnAnOpenAccount()
{
    QFETCH(QString, name);
    SandboxAccountFixture fixture;
    // Nothing of it may depend on a world that was empty before.
    fixture.sync();
    QCOMPARE(fixture.controller.runScenario(name), SandboxPort::Refusal::None);
    QVERIFY(
        QTest::qWaitFor([&fixture] { return !fixture.controller.run().isUnderWay(); }, 100'000));
    const ScenarioRun run = fixture.controller.run();
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    for (const ScenarioTick &tick : run.ticks)
        QVERIFY2(tick.holds, qPrintable(u"step %1, but: %2"_s.arg(tick.step).arg(tick.found)));
    QCOMPARE(run.state, ScenarioRun::State::Held);
    QVERIFY(!run.ticks.isEmpty());
    QCOMPARE(fixture.controller.state().faults, 0);
}

void SimulatorControllerTest::stepsWaitForAPerson()
{
    SandboxAccountFixture fixture;
    QSignalSpy changes(&fixture.controller, &SandboxPort::runChanged);
    QCOMPARE(fixture.controller.stepScenario(u"use-case-2"_s), SandboxPort::Refusal::None);
    QTRY_COMPARE(fixture.controller.run().state, ScenarioRun::State::BeforeStep);
    QCOMPARE(fixture.controller.run().step, 1);
    const auto stays = fixture.host->world()->stays().size();
    QCOMPARE(fixture.controller.stepScenario(u"use-case-2"_s), SandboxPort::Refusal::None);
    QTRY_COMPARE(fixture.controller.run().step, 2);
    QTRY_COMPARE(fixture.controller.run().state, ScenarioRun::State::BeforeStep);
    QCOMPARE(fixture.host->world()->stays().size(), stays + 1);
    QCOMPARE(fixture.controller.runScenario(u"use-case-2"_s), SandboxPort::Refusal::None);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.controller.run().state, ScenarioRun::State::Held, 20'000);
    QVERIFY(changes.count() > 5);
}

void SimulatorControllerTest::stoppingTakesRulesAndFaultsBack()
{
    SandboxAccountFixture fixture;
    const SimulatorSpelling before = fixture.host->server()->rules().spelling;
    QCOMPARE(fixture.controller.stepScenario(u"spelling-guide"_s), SandboxPort::Refusal::None);
    QTRY_COMPARE(fixture.controller.run().state, ScenarioRun::State::BeforeStep);
    QVERIFY(fixture.host->server()->rules().spelling != before);
    fixture.controller.stopScenario();
    QTRY_COMPARE(fixture.controller.run().state, ScenarioRun::State::Broken);
    QVERIFY(!fixture.controller.run().error.isEmpty());
    QCOMPARE(fixture.host->server()->rules().spelling, before);
    QCOMPARE(fixture.controller.state().faults, 0);
}

void SimulatorControllerTest::onlyOneScenarioPlays()
{
    SandboxAccountFixture fixture;
    QCOMPARE(fixture.controller.stepScenario(u"use-case-1"_s), SandboxPort::Refusal::None);
    QCOMPARE(fixture.controller.runScenario(u"use-case-2"_s), SandboxPort::Refusal::Busy);
    QCOMPARE(fixture.controller.reset(), SandboxPort::Refusal::Busy);
    fixture.controller.stopScenario();
    QTRY_VERIFY(!fixture.controller.run().isUnderWay());
    QCOMPARE(fixture.controller.runScenario(u"no such one"_s), SandboxPort::Refusal::NotFound);
}

void SimulatorControllerTest::scenarioOfAFileIsOffered()
{
    SandboxAccountFixture fixture;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"title":"Mine","steps":[{"book":{"as":"ana"}},{"expect":{"waiting":0}}]})");
    file.close();
    QString why;
    QCOMPARE(fixture.controller.loadScenario(path, &why), SandboxPort::Refusal::None);
    QCOMPARE(fixture.controller.scenarios().last().title, u"Mine"_s);
    QCOMPARE(fixture.controller.scenarios().last().goals.size(), 1);
    QCOMPARE(fixture.controller.runScenario(path), SandboxPort::Refusal::None);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.controller.run().state, ScenarioRun::State::Held, 10'000);

    QCOMPARE(fixture.controller.loadScenario(folder.filePath(u"none.json"_s), &why),
             SandboxPort::Refusal::NotFound);
    QVERIFY(!why.isEmpty());
}

void SimulatorControllerTest::clockOfTheAccountFollows()
{
    SandboxAccountFixture fixture;
    constexpr qint64 DayMs = 24LL * 3600 * 1000;
    const qint64 before = fixture.clock.nowMs();
    const qint64 steady = fixture.clock.steadyMs();
    QCOMPARE(fixture.controller.advance(DayMs), SandboxPort::Refusal::None);
    QVERIFY(fixture.clock.nowMs() - before >= DayMs);
    QVERIFY(fixture.clock.steadyMs() - steady >= DayMs);
    QCOMPARE(fixture.controller.state().aheadMs, DayMs);
    QCOMPARE(fixture.controller.advance(-1), SandboxPort::Refusal::Invalid);
    // A reset puts the world back to the present, but no wait may run backwards.
    const qint64 later = fixture.clock.steadyMs();
    QCOMPARE(fixture.controller.reset(), SandboxPort::Refusal::None);
    QVERIFY(fixture.clock.nowMs() < before + DayMs);
    QVERIFY(fixture.clock.steadyMs() >= later);
}

void SimulatorControllerTest::writingBringsMessagesAndImages()
{
    SandboxAccountFixture fixture;
    QString reservation;
    SandboxBookingRequest request;
    request.property = fixture.controller.hotels().last().id;
    request.guest = u"Ada Lindqvist"_s;
    request.remarks = u"Could we arrive late?"_s;
    QCOMPARE(fixture.controller.book(request, &reservation), SandboxPort::Refusal::None);
    const SandboxTalk talk = fixture.controller.talks().first();
    QCOMPARE(talk.reservation, reservation);
    SandboxNote note;
    note.conversation = talk.id;
    note.text = u"Here is the lamp."_s;
    note.pictures = 2;
    QCOMPARE(fixture.controller.write(note), SandboxPort::Refusal::None);
    note.isByGuest = false;
    note.text = u"Thank you."_s;
    note.pictures = 0;
    QCOMPARE(fixture.controller.write(note), SandboxPort::Refusal::None);
    fixture.sync();
    const auto row = await(fixture.store->findConversation(reservation));
    QVERIFY(row && *row);
    const auto page = await(fixture.store->messages(row->value().id, std::nullopt, 10));
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

void SimulatorControllerTest::whatDoesNotFitIsRefused()
{
    SandboxAccountFixture fixture;
    using Refusal = SandboxPort::Refusal;
    QString reservation;
    QCOMPARE(fixture.controller.book({.property = u"1"_s, .guest = u"A"_s}, &reservation),
             Refusal::NotFound);
    QVERIFY(reservation.isEmpty());
    SandboxNote note;
    note.conversation = u"nowhere"_s;
    note.text = u"Hello"_s;
    QCOMPARE(fixture.controller.write(note), Refusal::NotFound);
    note.conversation = fixture.controller.talks().first().id;
    note.text = u"  "_s;
    QCOMPARE(fixture.controller.write(note), Refusal::Invalid);
    note.files = {u"/nonexistent/picture.gif"_s};
    QCOMPARE(fixture.controller.write(note), Refusal::Invalid);
    note.files.clear();
    note.text = u"Too late"_s;
    constexpr qint64 YearMs = 366LL * 24 * 3600 * 1000;
    QCOMPARE(fixture.controller.advance(YearMs), Refusal::None);
    QCOMPARE(fixture.controller.write(note), Refusal::Closed);

    QCOMPARE(fixture.controller.addFault({.kind = u"no such"_s}), Refusal::Invalid);
    QCOMPARE(fixture.controller.addFault({.kind = u"status"_s, .rate = 0}), Refusal::Invalid);
    QCOMPARE(fixture.controller.addFault({.kind = u"status"_s, .status = 503}), Refusal::None);
    QCOMPARE(fixture.controller.state().faults, 1);
    fixture.controller.clearFaults();
    QCOMPARE(fixture.controller.state().faults, 0);
    for (const QString &kind : fixture.controller.faultKinds()) {
        QCOMPARE(fixture.controller.addFault({.kind = kind, .path = u"/nowhere"_s, .delayMs = 1}),
                 Refusal::None);
    }
}

void SimulatorControllerTest::filesBecomeImages()
{
    SandboxAccountFixture fixture;
    const QString path = fixture.folder.filePath(u"lamp.png"_s);
    const QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mPQ6w4HAAH7ARFK28dFAAAAAElFTkSu"
        "QmCC");
    QFile original(path);
    QVERIFY(original.open(QIODevice::WriteOnly));
    original.write(png);
    original.close();
    SandboxNote note;
    note.conversation = fixture.controller.talks().first().id;
    note.files = {path};
    QCOMPARE(fixture.controller.write(note), SandboxPort::Refusal::None); // an image needs no text
    const SimulatorWorld &world = *fixture.host->world();
    const SimulatorMessage &written = world.messages().back();
    QCOMPARE(written.attachments.size(), 1);
    const SimulatorFile *const kept = world.file(written.attachments.first());
    QVERIFY(kept);
    QCOMPARE(kept->name, u"lamp.png"_s);
    QCOMPARE(kept->type, u"image/png"_s);
    QCOMPARE(world.fileBytes(*kept), png);
    // More than the provider takes.
    QFile large(fixture.folder.filePath(u"large.png"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(1024 * 1024 + 1));
    note.files = {large.fileName()};
    QCOMPARE(fixture.controller.write(note), SandboxPort::Refusal::Invalid);
}

void SimulatorControllerTest::worldIsSavedAndLoaded()
{
    SandboxAccountFixture fixture;
    using Refusal = SandboxPort::Refusal;
    constexpr qint64 DayMs = 24LL * 3600 * 1000;
    const QString path = fixture.folder.filePath(u"state.json"_s);
    QString why;
    QString kept;
    const QString hotel = fixture.controller.hotels().first().id;
    QCOMPARE(fixture.controller.book({.property = hotel, .guest = u"Kept"_s}, &kept),
             Refusal::None);
    QCOMPARE(fixture.controller.advance(DayMs), Refusal::None);
    QCOMPARE(fixture.controller.saveWorld(path, &why), Refusal::None);
    QString later;
    QCOMPARE(fixture.controller.book({.property = hotel, .guest = u"Later"_s}, &later),
             Refusal::None);
    QCOMPARE(fixture.controller.advance(DayMs), Refusal::None);
    QCOMPARE(fixture.controller.addFault({.kind = u"status"_s, .times = -1}), Refusal::None);

    QCOMPARE(fixture.controller.loadWorld(path), Refusal::None);
    QVERIFY(fixture.host->world()->stayByReservation(kept) >= 0);
    QCOMPARE(fixture.host->world()->stayByReservation(later), -1);
    QCOMPARE(fixture.controller.state().aheadMs, DayMs);
    QCOMPARE(fixture.controller.state().faults, 0);
    QVERIFY(qAbs(fixture.clock.nowMs() - fixture.machine.nowMs() - DayMs) < 1000);
    // The account goes on with the same key.
    fixture.sync();
    const auto row = await(fixture.store->findConversation(kept));
    QVERIFY(row && *row);

    QCOMPARE(fixture.controller.loadWorld(fixture.folder.filePath(u"none.json"_s)),
             Refusal::NotFound);
    QFile other(fixture.folder.filePath(u"other.json"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("{}");
    other.close();
    QCOMPARE(fixture.controller.loadWorld(other.fileName()), Refusal::Invalid);
    QCOMPARE(fixture.controller.saveWorld(u"/proc/none/state.json"_s, &why), Refusal::NotWritten);
    QVERIFY(!why.isEmpty());
    QCOMPARE(fixture.controller.stepScenario(u"use-case-1"_s), Refusal::None);
    QCOMPARE(fixture.controller.loadWorld(path), Refusal::Busy);
    fixture.controller.stopScenario();
    QTRY_VERIFY(!fixture.controller.run().isUnderWay());
}

void SimulatorControllerTest::resetBeginsAnew()
{
    SandboxAccountFixture fixture;
    const auto talks = fixture.controller.talks().size();
    QString reservation;
    QCOMPARE(
        fixture.controller.book(
            {.property = fixture.controller.hotels().first().id, .guest = u"B"_s}, &reservation),
        SandboxPort::Refusal::None);
    QCOMPARE(fixture.controller.addFault({.kind = u"status"_s}), SandboxPort::Refusal::None);
    QCOMPARE(fixture.controller.reset(), SandboxPort::Refusal::None);
    QCOMPARE(fixture.controller.talks().size(), talks);
    QCOMPARE(fixture.controller.state().faults, 0);
}

void SimulatorControllerTest::withoutTheServerNothingIsSteered()
{
    WireLogModel log;
    SimulatorController controller(&log);
    using Refusal = SandboxPort::Refusal;
    QVERIFY(!controller.state().isHere);
    QVERIFY(!controller.scenarios().isEmpty());
    QString text;
    QCOMPARE(controller.runScenario(u"use-case-1"_s), Refusal::NotHere);
    QCOMPARE(controller.advance(1), Refusal::NotHere);
    QCOMPARE(controller.write({}), Refusal::NotHere);
    QCOMPARE(controller.book({}, &text), Refusal::NotHere);
    QCOMPARE(controller.addFault({}), Refusal::NotHere);
    QCOMPARE(controller.reset(), Refusal::NotHere);
    QCOMPARE(controller.saveWorld(u"x"_s, &text), Refusal::NotHere);
    QCOMPARE(controller.loadWorld(u"x"_s), Refusal::NotHere);
}

QTEST_MAIN(SimulatorControllerTest)
#include "SimulatorControllerTest.moc"
