#pragma once

#include "models/ports/SyncPort.h"

#include <QList>

namespace Innbox {

/// Notes what the window asked for; tests tell it what to say. Single-threaded.
class FakeSyncPort : public SyncPort {
    Q_OBJECT
public:
    using SyncPort::SyncPort;
    void syncNow() override { ++syncs; }
    void refresh(ConversationId conversation) override { refreshed.append(conversation); }
    void retry(OutboxId reply) override { retried.append(reply); }
    void discard(OutboxId reply) override { discarded.append(reply); }
    [[nodiscard]] SyncStatus status() const override { return now; }
    void say(const SyncStatus &status);

    int syncs = 0;
    QList<ConversationId> refreshed{};
    QList<OutboxId> retried{};
    QList<OutboxId> discarded{};
    SyncStatus now{};
};

} // namespace Innbox
