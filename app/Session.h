#pragma once

#include "app/api/ApiClient.h"
#include "app/cli/Output.h"
#include "app/owner/OwnerLock.h"
#include "app/sandbox/AccountClock.h"
#include "app/sync/Problem.h"
#include "models/SystemClock.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace Innbox {

class AttachmentStore;
class CustodyStore;
class DraftStore;
class Engine;
class HandlingStore;
class HandoverServer;
class LedgerStore;
class SandboxHost;
class SqlStore;
class StayStore;
class Store;

/// Which account, resolved from the command line.
struct AccountChoice {
    QString name{};         ///< for people and the keychain; "Sandbox" for the embedded one
    bool isSandbox = false; ///< the embedded one
    QUrl base{};            ///< normalized; of the embedded sandbox only known once it runs
    QString affiliateId{};
    QByteArray token{}; ///< empty = not given: looked up in the keychain when needed
    QString folder{};   ///< where the account's files live
    int requestsPerMinute = 100;
    std::optional<bool> collects{};
};

/// One account, opened: its store, its lock, and - while this process is the owner - its engine and
/// the ear for other processes. What needs the provider goes through perform(), which does it here
/// or hands it to the owner.
/// Thread: main.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(AccountChoice choice, QObject *parent = nullptr);
    ~Session() override;

    /// Opens (or makes) the store. nullopt = done.
    QCoro::Task<std::optional<Problem>> openStore();
    [[nodiscard]] Store *store() const;
    [[nodiscard]] CustodyStore *custody() const;
    [[nodiscard]] StayStore *stays() const;
    [[nodiscard]] AttachmentStore *images() const;
    [[nodiscard]] DraftStore *drafts() const;
    [[nodiscard]] LedgerStore *ledger() const;
    [[nodiscard]] HandlingStore *handling() const;
    /// The machine's, for the embedded sandbox moved as far as its world is.
    [[nodiscard]] AccountClock *clock() { return &m_clock; }
    /// The embedded sandbox; null for every other account. It serves once own() said so.
    [[nodiscard]] SandboxHost *sandbox() const { return m_sandbox.get(); }
    [[nodiscard]] const AccountChoice &choice() const { return m_choice; }

    /// Tries to become the owner and starts the engine. The value says whether this process is.
    QCoro::Task<Result<bool, Problem>> own();
    /// The engine while this process is the owner, else null.
    [[nodiscard]] Engine *engine() const { return m_engine.get(); }

    /// Does a piece of work as the owner, or has the owner do it: `do` is sync (mode once|drain),
    /// settle or retry (outbox, attempts: sent again only while it has that many, wait_ms), discard
    /// (outbox), refresh (conversation), poke.
    QCoro::Task<Cli::Answer> perform(QJsonObject request);
    /// Tells a running owner that the store changed, if there is one.
    QCoro::Task<bool> poke();
    /// Somebody wants the program to end: no new work, what is under way may end. perform() returns
    /// soon then, and close() is left to do.
    void askToEnd();
    [[nodiscard]] bool isEnding() const { return m_isEnding; }
    /// Waits for handed-over work, ends the engine and closes the store.
    QCoro::Task<bool> close();

Q_SIGNALS:
    /// askToEnd() was called.
    void ending();
    /// The engine that askToEnd() stopped has no request under way any more.
    void engineStopped();

private:
    QCoro::Task<std::optional<Problem>> findKey();
    QCoro::Task<std::optional<Problem>> openEngine();
    // SessionJobs.cpp: what perform() can do, as the owner.
    QCoro::Task<QJsonObject> handleForOthers(QJsonObject request);
    QCoro::Task<Cli::Answer> handle(QJsonObject request);
    QCoro::Task<Cli::Answer> synchronise(bool isOnce);
    QCoro::Task<Cli::Answer> settle(OutboxId reply, bool isRetry, std::chrono::milliseconds wait,
                                    int attempts);
    QCoro::Task<Cli::Answer> discard(OutboxId reply);
    QCoro::Task<Cli::Answer> refresh(ConversationId conversation);
    [[nodiscard]] QString storePath() const;

    AccountChoice m_choice;
    SystemClock m_machineClock{};
    AccountClock m_clock{&m_machineClock};
    std::unique_ptr<SandboxHost> m_sandbox;
    std::unique_ptr<SqlStore> m_store;
    std::unique_ptr<OwnerLock> m_lock;
    std::unique_ptr<HandoverServer> m_handover;
    std::unique_ptr<Engine> m_engine;
    bool m_isOpening = false; ///< own() has the lock and makes the engine
    bool m_isEnding = false;
    bool m_isEngineStopped = false;
};

} // namespace Innbox
