#pragma once

#include "app/api/RateBudget.h"
#include "app/engine/sync/Problem.h"
#include "app/engine/sync/PullReport.h"
#include "models/store/Store.h"

#include <QCoroTask>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Innbox {

class ApiClient;
class Clock;
class CancellableTimer;

/// Receives: fetch, commit to the store, then confirm, in this order and no other. An unconfirmed
/// message comes again, a confirmed one never does.
/// Only the owner of the account's lock may have one.
/// Thread: the one it lives in.
class QueuePoller : public QObject {
    Q_OBJECT
public:
    enum class Mode {
        Once,  ///< one fetch, commit, confirm; ends at the first error
        Drain, ///< again until a fetch brings no new id; backs off, waits out a 429
    };

    QueuePoller(ApiClient *api, Store *store, Clock *clock, QObject *parent = nullptr);
    ~QueuePoller() override;

    /// Reads the account's facts; call once before the first pull().
    QCoro::Task<StoreResult<Done>> load();
    /// false: observe, i.e. fetch and store but never confirm.
    void setCollects(bool collects) { m_collects = collects; }
    [[nodiscard]] bool collects() const { return m_collects; }
    /// Remembers for good that this program is the collector of the queue.
    QCoro::Task<StoreResult<Done>> rememberCollector();
    [[nodiscard]] const AccountFacts &facts() const { return m_facts; }

    /// Pulls. A second call waits until the first has ended. Drain gives up after
    /// \p patience transient errors in a row.
    QCoro::Task<PullReport> pull(Mode mode, Priority priority, int patience);
    /// Ends a pull after the request under way and what must follow it.
    void stop();

Q_SIGNALS:
    /// After each round of fetch, commit, confirm; its problem is empty or what this round met.
    void roundEnded(const Innbox::PullReport &soFar);

private:
    struct Round {
        IngestOutcome outcome{};
        int confirmed = 0;
        std::optional<Problem> problem{};
    };
    QCoro::Task<Round> round(Priority priority);
    struct Confirming {
        int confirmed = 0;
        std::optional<Problem> problem{};
    };
    QCoro::Task<Confirming> confirm(QStringList ids, qint64 poll, Priority priority);
    QCoro::Task<Confirming> confirmOneByOne(QStringList ids, qint64 poll, Priority priority);
    QCoro::Task<std::optional<Problem>> noteSuccess();

    ApiClient *m_api;
    Store *m_store;
    Clock *m_clock;
    std::unique_ptr<CancellableTimer> m_timer; ///< backoff
    std::unique_ptr<CancellableTimer> m_turns; ///< those who wait for a running pull
    AccountFacts m_facts{};
    bool m_collects = false;
    bool m_isPulling = false;
};

} // namespace Innbox
