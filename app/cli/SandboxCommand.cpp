#include "app/cli/SandboxCommand.h"

#include "app/cli/Output.h"
#include "app/scenarios/ScenarioActions.h"
#include "app/simulator/SimulatorServer.h"
#include "app/simulator/SimulatorStateFile.h"
#include "app/simulator/SimulatorWorld.h"
#include "models/SystemClock.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <optional>

namespace Innbox::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Lets happen what a scenario lets happen in the world; what clients do is left to them.
/// Returns why that failed, one English sentence; nullopt = done.
std::optional<QString> prepare(const std::optional<Scenario> &story, SimulatorWorld *world,
                               SimulatorServer *server)
{
    if (!story)
        return std::nullopt;
    ScenarioActions actor(world, server, [world](qint64 byMs) { return world->advance(byMs); });
    int number = 0;
    if (const auto failed = actor.act({u"rules"_s, story->rules}, number))
        return failed;
    for (const ScenarioStep &step : story->steps) {
        ++number;
        if (!ScenarioActions::knows(step.verb) || step.verb == "redeliver"_L1)
            continue; // nothing was confirmed yet
        if (const auto failed = actor.act(step, number))
            return u"Step %1: %2"_s.arg(QString::number(number), *failed);
    }
    return std::nullopt;
}

} // namespace

int runSandbox(const Options &options)
{
    SystemClock clock;
    SimulatorWorldOptions worldOptions{.isEmpty = options.isEmpty};
    std::optional<Scenario> story;
    if (!options.scenario.isEmpty()) {
        const auto found = Scenario::find(options.scenario);
        if (!found)
            return print(failure(Exit::Usage, u"no-scenario"_s, found.error()), false, {});
        story = found.value();
        worldOptions.isEmpty = story->world[u"empty"_s].toBool(true);
        worldOptions.seed = quint64(story->world[u"seed"_s].toInteger(7));
    }
    if (options.seed)
        worldOptions.seed = *options.seed;
    auto world = SimulatorWorld::open(worldOptions, &clock);
    if (!world)
        return print(failure(Exit::Store, u"sandbox-failed"_s, world.error().detail), false, {});
    SimulatorRules rules;
    if (options.rateLimit)
        rules.requestsPerMinute = *options.rateLimit;
    SimulatorServer server(world.value().get(), rules);
    // A saved world goes on where it stood; the scenario was played when it began.
    if (!options.state.isEmpty() && QFile::exists(options.state)) {
        if (const auto failed = loadSandboxState(world.value().get(), options.state))
            return print(failure(Exit::Store, u"sandbox-failed"_s, failed->detail), false, {});
    } else if (const auto failed = prepare(story, world.value().get(), &server)) {
        return print(failure(Exit::Usage, u"no-scenario"_s, *failed), false, {});
    }
    if (!server.listen(quint16(options.port.value_or(0))))
        return print(
            failure(Exit::Provider, u"no-port"_s,
                    u"Nothing can listen on 127.0.0.1:%1."_s.arg(options.port.value_or(0))),
            false, {});
    const QJsonObject access{
        {u"base_url"_s, server.baseUrl().toString()},
        {u"affiliate_id"_s, world.value()->affiliateId()},
        {u"token"_s, QString::fromLatin1(world.value()->token())},
    };
    // The one place that prints a key: it is the simulator's own and opens nothing else.
    const QByteArray line = QJsonDocument(access).toJson(QJsonDocument::Compact) + '\n';
    if (std::fputs(line.constData(), stdout) < 0 || std::fflush(stdout) != 0)
        return int(Exit::Store);
    const int code = QCoreApplication::exec();
    if (options.state.isEmpty())
        return code;
    if (const auto failed = saveSandboxState(world.value().get(), options.state))
        return print(failure(Exit::Store, u"sandbox-failed"_s, *failed), false, {});
    return code;
}

} // namespace Innbox::Cli
