#pragma once

#include "app/engine/Engine.h"
#include "tests/bench/IngestBench.h"

namespace Innbox::Bench {

/// An account on the provider at \p base that collects its queue.
[[nodiscard]] Engine::Options engineOptions(const QUrl &base, int requestsPerMinute);

/// CPU of a poll whose 100 messages are all known, over real HTTP on loopback.
void measurePoll(const Setting &setting, Report &report);
/// How many requests a drain with a backlog makes in a minute of the budget; time is made.
void measureDrain(const Setting &setting, Report &report);

} // namespace Innbox::Bench
