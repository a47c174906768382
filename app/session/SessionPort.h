#pragma once

#include "app/engine/NetworkWatch.h"
#include "app/session/OwnerRequest.h"
#include "models/ports/SyncPort.h"

#include <QTimer>

#include <memory>

namespace Innbox {

class Session;

/// The window's SyncPort: the engine while this process is the owner of the account; until then the
/// window shows the store, hands its wishes over to the owner, and takes over when it goes.
/// Thread: GUI.
class SessionPort : public SyncPort {
    Q_OBJECT
public:
    explicit SessionPort(Session *session, QObject *parent = nullptr);

    /// Becomes the owner and polls, or begins to look for the chance to.
    void start();
    /// No more tries to become the owner.
    void stop();

    void syncNow() override;
    void refresh(ConversationId conversation) override;
    void retry(OutboxId reply) override;
    void discard(OutboxId reply) override;
    [[nodiscard]] SyncStatus status() const override { return m_status; }

Q_SIGNALS:
    /// This process has become the owner: the session has an engine.
    void owns();
    /// It would be the owner, but there is no key. No keychain is asked again.
    void keyMissing();
    /// It would be the owner, but the keychain with the key is locked. It is looked at again until
    /// it is not; this is told once.
    void keyLocked();

private:
    void tryToOwn();
    void lookAtStore();
    void handOver(const OwnerRequest &request);
    void show(const SyncStatus &status);

    Session *m_session;
    QTimer m_retry{};
    std::unique_ptr<NetworkWatch> m_network{}; ///< from start() on
    SyncStatus m_status{};
    bool m_isTrying = false;
    bool m_isPolling = false;
    bool m_isKeyMissing = false;
    bool m_isLockTold = false;
};

} // namespace Innbox
