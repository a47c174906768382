#include "tests/support/FakeSyncPort.h"

namespace Innbox {

void FakeSyncPort::say(const SyncStatus &status)
{
    now = status;
    Q_EMIT statusChanged(status);
}

} // namespace Innbox
