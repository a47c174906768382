#pragma once

#include "app/api/ApiClient.h"
#include "app/engine/sync/Problem.h"
#include "app/session/AccountClock.h"
#include "app/session/EngineOwner.h"
#include "app/session/OwnerAnswer.h"
#include "app/session/OwnerRequest.h"
#include "models/SystemClock.h"
#include "models/files/FileLock.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace Innbox {

class ReceivedAttachmentStore;
class CustodyStore;
class DraftStore;
class Engine;
class TriageStore;
class HandoverServer;
class Keychain;
class LedgerStore;
class OutgoingAttachmentStore;
class ListStore;
class SimulatorService;
class SqlStore;
class StayStore;
class Store;
class LanguageStore;

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
    std::chrono::milliseconds pollInUse{20'000};
    std::chrono::milliseconds pollIdle{60'000};
    qint64 imageLimitBytes = 2048LL * 1024 * 1024;
    Keychain *keychain = nullptr; ///< outlives the session; null = that of the desktop
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
    [[nodiscard]] ReceivedAttachmentStore *images() const;
    [[nodiscard]] DraftStore *drafts() const;
    [[nodiscard]] LedgerStore *ledger() const;
    [[nodiscard]] TriageStore *handling() const;
    [[nodiscard]] LanguageStore *writing() const;
    [[nodiscard]] OutgoingAttachmentStore *pictures() const;
    [[nodiscard]] ListStore *lists() const;
    /// The machine's, for the embedded sandbox moved as far as its world is.
    [[nodiscard]] AccountClock *clock() { return &m_clock; }
    /// The embedded sandbox; null for every other account. It serves once own() said so.
    [[nodiscard]] SimulatorService *sandbox() const { return m_sandbox.get(); }
    [[nodiscard]] const AccountChoice &choice() const { return m_choice; }
    /// From the settings; counts at once where there is an engine.
    void setPolls(std::chrono::milliseconds inUse, std::chrono::milliseconds idle);
    void setImageLimit(qint64 bytes);

    /// Tries to become the owner and starts the engine. The value says whether this process is.
    QCoro::Task<Result<bool, Problem>> own();
    /// The engine while this process is the owner, else null.
    [[nodiscard]] Engine *engine() const { return m_engine.get(); }

    /// Has the owner of the account do a piece of work: this process, which becomes the owner when
    /// nobody is, or the other process that is.
    QCoro::Task<OwnerAnswer> perform(OwnerRequest request);
    /// Tells a running owner that the store changed, if there is one.
    QCoro::Task<bool> poke();
    /// What a window that keeps the wire log answers when another process makes a report: its last
    /// \p most lines, oldest first.
    void setWireSource(EngineOwner::WireSource source) { m_wireSource = std::move(source); }
    /// The last \p most exchanges, oldest first: of the window that works on this account, else of
    /// the log file, else none.
    QCoro::Task<QJsonArray> wireLines(int most, bool withTexts);
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
    /// Where the embedded sandbox is reached now; nullopt = it cannot be.
    QCoro::Task<std::optional<ApiAccess>> findSandbox();
    QCoro::Task<QJsonObject> performForOther(QJsonObject request);
    [[nodiscard]] QString storePath() const;

    AccountChoice m_choice;
    SystemClock m_machineClock{};
    AccountClock m_clock{&m_machineClock};
    std::unique_ptr<SimulatorService> m_sandbox;
    std::unique_ptr<SqlStore> m_store;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<HandoverServer> m_handover;
    std::unique_ptr<Engine> m_opening; ///< becomes m_engine once it is open
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<EngineOwner> m_owner; ///< works with m_engine
    EngineOwner::WireSource m_wireSource{};
    bool m_isOpening = false; ///< own() has the lock and makes the engine
    bool m_isEnding = false;
    bool m_isStoreOpen = false; ///< openStore() succeeded
    bool m_isClosing = false;   ///< an engine or store that is still being opened must not start
    bool m_isEngineStopped = false;
};

} // namespace Innbox
