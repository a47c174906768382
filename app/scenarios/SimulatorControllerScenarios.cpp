// Scenarios: played on the open account, or apart when they need a world of their own.

#include "app/scenarios/ScenarioRunner.h"
#include "app/scenarios/SimulatorController.h"
#include "app/session/AccountClock.h"
#include "app/simulator/SimulatorService.h"
#include "models/Log.h"
#include "models/items/WireLogModel.h"

#include <QJsonDocument>

#include <utility>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

ScenarioCard cardOf(const QString &name, const Scenario &scenario)
{
    ScenarioCard card;
    card.name = name;
    card.title = scenario.title;
    card.about = scenario.about;
    card.steps = int(scenario.steps.size());
    card.isApart = scenario.isApart;
    int number = 0;
    for (const ScenarioStep &step : scenario.steps) {
        ++number;
        if (step.verb == "expect"_L1 && step.what.size() == 1)
            card.goals.append({.step = number,
                               .kind = step.what.begin().key(),
                               .wanted = scenarioWords(step.what.begin().value())});
    }
    return card;
}

} // namespace

void SimulatorController::addShipped()
{
    // The two use cases of the provider come first, the rest in the order of their names.
    QStringList names = Scenario::shipped();
    for (const QString &first : {u"use-case-2"_s, u"use-case-1"_s}) {
        if (names.removeOne(first))
            names.prepend(first);
    }
    for (const QString &name : names) {
        const auto scenario = Scenario::find(name);
        if (!scenario) {
            qCWarning(lcSandbox) << "a shipped scenario cannot be read:" << scenario.error();
            continue;
        }
        m_scenarios.insert(name, scenario.value());
        m_cards.append(cardOf(name, scenario.value()));
    }
}

SandboxPort::Refusal SimulatorController::loadScenario(const QString &path, QString *why)
{
    const auto scenario = Scenario::find(path);
    if (!scenario) {
        *why = scenario.error();
        return Refusal::NotFound;
    }
    if (m_run.isUnderWay() && m_run.name == path)
        return Refusal::Busy;
    m_scenarios.insert(path, scenario.value());
    m_cards.removeIf([&path](const ScenarioCard &card) { return card.name == path; });
    m_cards.append(cardOf(path, scenario.value()));
    Q_EMIT stateChanged();
    return Refusal::None;
}

SandboxPort::Refusal SimulatorController::runScenario(const QString &name)
{
    if (m_run.isUnderWay() && m_run.name == name && m_runner) {
        m_run.state = ScenarioRun::State::Running;
        m_runner->setStepping(false);
        Q_EMIT runChanged();
        return Refusal::None;
    }
    return begin(name, false);
}

SandboxPort::Refusal SimulatorController::stepScenario(const QString &name)
{
    if (m_run.isUnderWay() && m_run.name == name && m_runner) {
        if (m_run.state == ScenarioRun::State::BeforeStep) {
            m_run.state = ScenarioRun::State::Running;
            m_runner->goOn();
        } else {
            m_runner->setStepping(true);
        }
        return Refusal::None;
    }
    return begin(name, true);
}

void SimulatorController::stopScenario()
{
    if (m_runner && m_run.isUnderWay())
        m_runner->stop();
}

SandboxPort::Refusal SimulatorController::begin(const QString &name, bool isStepping)
{
    if (m_run.isUnderWay())
        return Refusal::Busy;
    const auto found = m_scenarios.constFind(name);
    if (found == m_scenarios.cend())
        return Refusal::NotFound;
    if (!isHere() || !m_parts->engine)
        return Refusal::NotHere;
    m_runner = std::make_unique<ScenarioRunner>(*found);
    if (!found->isApart) {
        ScenarioAccount place;
        place.world = m_parts->host->world();
        place.server = m_parts->host->server();
        place.store = m_parts->store;
        place.engine = m_parts->engine;
        place.clock = m_parts->clock;
        place.pictures = m_parts->pictures;
        place.advance = [this](qint64 byMs) { return advance(byMs) == Refusal::None; };
        m_runner->playOn(place);
    }
    m_runner->setStepping(isStepping);
    m_run = {};
    m_run.name = name;
    m_run.state = ScenarioRun::State::Running;
    watch(m_runner.get());
    Q_EMIT runChanged();
    QCoro::connect(m_runner->run(), this, [this](const ScenarioReport &report) { end(report); });
    return Refusal::None;
}

void SimulatorController::watch(ScenarioRunner *runner)
{
    connect(runner, &ScenarioRunner::waits, this, [this](int step) {
        m_run.step = step;
        m_run.state = ScenarioRun::State::BeforeStep;
        Q_EMIT runChanged();
    });
    connect(runner, &ScenarioRunner::stepped, this, [this](int step) {
        m_run.step = step;
        m_run.state = ScenarioRun::State::Running;
        Q_EMIT runChanged();
    });
    connect(runner, &ScenarioRunner::checked, this, [this](const ScenarioCheck &check) {
        m_run.ticks.append({.step = check.step,
                            .holds = check.holds,
                            .found = check.found,
                            .afterMs = check.atMs});
        Q_EMIT runChanged();
    });
    if (!m_scenarios.value(m_run.name).isApart)
        return; // the log has the exchanges of the account already
    WireLogModel *const wire = runner->wire();
    connect(wire, &QAbstractItemModel::rowsInserted, m_log,
            [this, wire](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row)
                    m_log->add(wire->at(row));
            });
}

void SimulatorController::end(const ScenarioReport &report)
{
    m_run.tookMs = report.tookMs;
    m_run.error = report.error;
    m_run.state = !report.error.isEmpty() ? ScenarioRun::State::Broken
                  : report.holds()        ? ScenarioRun::State::Held
                                          : ScenarioRun::State::Missed;
    // Its coroutine has ended; it may still be the one that tells this.
    m_runner.release()->deleteLater();
    tellState();
    Q_EMIT runChanged();
    if (m_parts && m_parts->engine)
        m_parts->engine->syncNow();
}

} // namespace Innbox
