#pragma once

#include "app/cli/Output.h"

#include <QCoroTask>

namespace Innbox {
class Session;
}

namespace Innbox::Cli {

/// Lists the images of a conversation, oldest first; asks the provider for the names and sizes that
/// are not known yet. With --save each is fetched, unless it lies in the cache, and written into
/// that folder: under a cleaned name, never over another file, never outside of it.
/// Thread: main.
QCoro::Task<Answer> attachments(Session *session, Options options);

} // namespace Innbox::Cli
