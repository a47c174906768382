#pragma once

#include "app/simulator/SandboxServer.h"
#include "app/simulator/SandboxWorld.h"

#include <memory>
#include <utility>

namespace Innbox {

/// A sandbox world and the server that serves it over real HTTP, without a limit of requests.
[[nodiscard]] inline std::pair<std::unique_ptr<SandboxWorld>, std::unique_ptr<SandboxServer>>
servedWorld(bool isEmpty, Clock *clock)
{
    auto opened = SandboxWorld::open({.isEmpty = isEmpty}, clock);
    if (!opened)
        qFatal("no sandbox world");
    std::unique_ptr<SandboxWorld> world = std::move(opened.value());
    auto server =
        std::make_unique<SandboxServer>(world.get(), SandboxRules{.requestsPerMinute = 0});
    if (!server->listen())
        qFatal("no port");
    return {std::move(world), std::move(server)};
}

} // namespace Innbox
