#pragma once

#include "app/cli/Output.h"

#include <QCoroTask>

namespace Innbox {
class Session;
}

namespace Innbox::Cli {

// One coroutine a command; the session's store is open. Thread: main.

QCoro::Task<Answer> sync(Session *session, Options options);
/// A line (or document) a round, printed as it comes; ends only when the account is refused, the
/// store fails or the process is ended.
QCoro::Task<Answer> watch(Session *session, Options options);
QCoro::Task<Answer> list(Session *session, Options options);
QCoro::Task<Answer> show(Session *session, Options options);
QCoro::Task<Answer> send(Session *session, Options options);
QCoro::Task<Answer> outbox(Session *session, Options options);
QCoro::Task<Answer> search(Session *session, Options options);

/// The command's coroutine by its name; the name was checked by parse().
QCoro::Task<Answer> run(Session *session, Options options);

} // namespace Innbox::Cli
