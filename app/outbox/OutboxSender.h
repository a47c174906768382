#pragma once

#include "app/api/RateBudget.h"
#include "app/sync/Problem.h"
#include "models/store/Store.h"

#include <QCoroTask>
#include <QObject>

#include <optional>

namespace Innbox {

class ApiClient;
class Clock;

/// What one attempt to send a reply came to.
struct SendOutcome {
    enum class Kind {
        Sent,       ///< accepted under a known id
        Refused,    ///< certainly not posted; Failed, a person decides
        Requeued,   ///< certainly not posted; may be tried again by itself later
        Unclear,    ///< the outcome was lost; Uncertain
        Held,       ///< the conversation has something newer than the writer saw
        NotClaimed, ///< it was not the turn of this reply any more; nothing happened
        StoreFailed,
        Stopped,
    };
    Kind kind = Kind::NotClaimed;
    std::optional<OutboxItem> item{};
    std::optional<Problem> problem{};
};

/// Claims one reply, posts it at most once and records what is known of the outcome, in this order:
/// a place in the budget, the wish `ifLast` checked, the claim committed, the POST, the record.
/// Only the owner of the account's lock may have one.
/// Thread: the one it lives in.
class OutboxSender : public QObject {
    Q_OBJECT
public:
    OutboxSender(ApiClient *api, RateBudget *budget, Store *store, Clock *clock,
                 QObject *parent = nullptr);

    /// Sends this reply if its turn has come.
    QCoro::Task<SendOutcome> send(OutboxItem item);

private:
    QCoro::Task<std::optional<SendOutcome>> holdIfNewer(OutboxItem item);
    QCoro::Task<SendOutcome> record(OutboxItem item, OutboxStep step, SendOutcome::Kind kind,
                                    std::optional<Problem> problem);

    ApiClient *m_api;
    RateBudget *m_budget;
    Store *m_store;
    Clock *m_clock;
};

} // namespace Innbox
