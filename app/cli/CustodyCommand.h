#pragma once

#include "app/cli/Output.h"

#include <QCoroTask>

namespace Innbox {
class Session;
}

namespace Innbox::Cli {

/// The proof: sums, polls, what only histories had, every set-aside item with its raw text.
/// `custody`, `custody read-again`, `custody export --out FILE`. The session's store is open.
/// Thread: main.
QCoro::Task<Answer> custody(Session *session, Options options);

} // namespace Innbox::Cli
