#pragma once

#include "app/api/RateBudget.h"
#include "app/engine/sync/Problem.h"
#include "models/store/Store.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace Innbox {

class ApiClient;
class Clock;

/// What a look at an unclear reply came to.
struct LookOutcome {
    enum class Kind {
        Found,    ///< it stands in the conversation: adopted, Sent
        NotFound, ///< read whole, not there: counted
        NotRead,  ///< the conversation could not be read: not counted
        Settled,  ///< it was not unclear any more
        StoreFailed,
        Stopped,
    };
    Kind kind = Kind::Stopped;
    std::optional<OutboxItem> item{};
    std::optional<Problem> problem{};
    bool isNewlySimilar = false; ///< NotFound, but for the first time something like it is there
};

/// Reads conversations back to find out what became of unclear replies. Looks 2, 10 and 30 s after
/// the attempt ended (new messages can lag a little); after three whole looks without a find the
/// reply stays unclear and a person decides. It never posts.
/// Thread: the one it lives in.
class OutboxReconciler : public QObject {
    Q_OBJECT
public:
    OutboxReconciler(ApiClient *api, Store *store, Clock *clock, QObject *parent = nullptr);

    /// Steady time of the next look this unclear reply is due for; nullopt = no look by itself.
    [[nodiscard]] std::optional<qint64> nextLookSteadyMs(const OutboxItem &item);
    /// Looks once, now.
    QCoro::Task<LookOutcome> look(OutboxItem item);
    /// An attempt of this reply ended now: looks count from here.
    void attemptEnded(OutboxId id);

private:
    ApiClient *m_api;
    Store *m_store;
    Clock *m_clock;
    QHash<OutboxId, qint64> m_endedSteadyMs{}; ///< when the attempt ended, by the steady clock
    QHash<OutboxId, qint64> m_lookedSteadyMs{};
    QHash<OutboxId, int> m_unreadLooks{}; ///< looks in a row that told nothing
    QSet<OutboxId> m_similar{};           ///< replies of which something similar was seen
};

} // namespace Innbox
