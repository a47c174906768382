#pragma once

#include "app/engine/sync/Problem.h"
#include "models/store/CustodyStore.h"

#include <QCoroTask>
#include <QObject>
#include <QSet>

#include <chrono>
#include <memory>
#include <optional>

namespace Innbox {

class ApiClient;
class Clock;
class RateBudget;
class CancellableTimer;

/// Reads conversations back with spare requests to find what the queue did not bring. One at a
/// time, only while more than half of the minute's places are free and nobody waits for one, so it
/// never delays a person; and only while the queue answers, so a refused account is left alone.
/// Thread: the one it lives in.
class GapAuditor : public QObject {
    Q_OBJECT
public:
    /// Between two read-backs, and before the next look when there was nothing to do or no room.
    static constexpr std::chrono::milliseconds Pace{5'000};
    static constexpr std::chrono::milliseconds IdlePause{60'000};
    /// After a failure: the poll loop tells it, the auditor only keeps out of the way.
    static constexpr std::chrono::milliseconds FailurePause{300'000};
    /// A conversation is fresh this long after its newest message.
    static constexpr std::chrono::milliseconds Fresh{48 * 3'600'000};
    /// It is not read back again before this has passed.
    static constexpr std::chrono::milliseconds ReadAgainAfter{3'600'000};

    /// The queue answered within this.
    static constexpr std::chrono::milliseconds RecentPoll{600'000};

    /// \param store, custody  facets of one store; everything outlives this
    GapAuditor(ApiClient *api, RateBudget *budget, Store *store, CustodyStore *custody,
               Clock *clock, QObject *parent = nullptr);
    ~GapAuditor() override;

    /// Audits until stop().
    void start();
    void stop();

    struct Audit {
        bool isDone = false; ///< one conversation was read back
        int found = 0;       ///< messages only its history had
        std::optional<Problem> problem{};
    };
    /// Reads back the one conversation that is most due, if there is one and room for it.
    QCoro::Task<Audit> auditNext();

Q_SIGNALS:
    /// Messages were only in the history of this conversation; they are stored.
    void foundOnlyInHistory(Innbox::ConversationId conversation, int messages);
    /// Told once, with the facts: somebody else collects our queue.
    void secondCollectorSeen(const Innbox::SecondCollector &facts);

private:
    QCoro::Task<int> loop();
    [[nodiscard]] bool hasRoom() const;
    /// The conversation that is most due; nullopt = none, or nobody should ask now.
    QCoro::Task<StoreResult<std::optional<Conversation>>> nextDue();

    ApiClient *m_api;
    RateBudget *m_budget;
    Store *m_store;
    CustodyStore *m_custody;
    Clock *m_clock;
    std::unique_ptr<CancellableTimer> m_timer;
    QSet<ConversationId> m_unreadable{}; ///< refused for good: they must not stand in the way
};

} // namespace Innbox
