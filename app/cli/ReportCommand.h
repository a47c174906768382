#pragma once

#include "app/cli/Output.h"

#include <QCoroTask>

namespace Innbox {
class Session;
}

namespace Innbox::Cli {

/// Writes a support bundle: one JSON file (0600) with versions, the account without its key, the
/// proof of the queue, the outbox and the newest log lines. Texts are masked unless --with-texts.
/// The session's store is open. Thread: main.
QCoro::Task<Answer> report(Session *session, Options options);

} // namespace Innbox::Cli
