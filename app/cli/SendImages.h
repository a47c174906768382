#pragma once

#include "app/cli/Output.h"
#include "models/values/OutboxItem.h"
#include "models/values/Result.h"

#include <QCoroTask>

namespace Innbox {
class Session;
}

namespace Innbox::Cli {

/// Reads and fits the files of `send --attach`. All of them can go, or none is kept: the error
/// names the first that cannot (unsendable-file). Fitting does not block the event loop.
/// Thread: main.
QCoro::Task<Result<QList<OutgoingImage>, Answer>> imagesOf(Session *session, QStringList files);
/// Queues a reply with its images; files that were tidied away meanwhile are made again.
QCoro::Task<Result<OutboxItem, Answer>> enqueue(Session *session, NewReply reply,
                                                QStringList files);

} // namespace Innbox::Cli
