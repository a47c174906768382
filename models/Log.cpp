#include "models/Log.h"

namespace Innbox {

Q_LOGGING_CATEGORY(lcStore, "innbox.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcApi, "innbox.api", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSync, "innbox.sync", QtWarningMsg)
Q_LOGGING_CATEGORY(lcOutbox, "innbox.outbox", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSandbox, "innbox.sandbox", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "innbox.ui", QtWarningMsg)

} // namespace Innbox
