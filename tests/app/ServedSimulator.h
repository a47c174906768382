#pragma once

#include "app/simulator/SimulatorServer.h"
#include "app/simulator/SimulatorWorld.h"

#include <memory>
#include <utility>

namespace Innbox {

/// A sandbox world and the server that serves it over real HTTP, without a limit of requests.
[[nodiscard]] inline std::pair<std::unique_ptr<SimulatorWorld>, std::unique_ptr<SimulatorServer>>
servedWorld(bool isEmpty, Clock *clock)
{
    auto opened = SimulatorWorld::open({.isEmpty = isEmpty}, clock);
    if (!opened)
        qFatal("no sandbox world");
    std::unique_ptr<SimulatorWorld> world = std::move(opened.value());
    auto server =
        std::make_unique<SimulatorServer>(world.get(), SimulatorRules{.requestsPerMinute = 0});
    if (!server->listen())
        qFatal("no port");
    return {std::move(world), std::move(server)};
}

} // namespace Innbox
