#pragma once

#include "app/api/RateBudget.h"
#include "app/sync/Problem.h"
#include "models/store/Store.h"

#include <QCoroTask>
#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace Innbox {

class ApiClient;
class Clock;

/// What one attempt to send a reply came to.
struct SendOutcome {
    enum class Kind {
        Sent,            ///< accepted under a known id
        Refused,         ///< certainly not posted; Failed, a person decides
        Requeued,        ///< certainly not posted; may be tried again by itself later
        Unclear,         ///< the outcome was lost; Uncertain
        Held,            ///< the conversation has something newer than the writer saw
        CancelledByNews, ///< the same, and its writer wanted it back as a draft then
        NotClaimed,      ///< it was not the turn of this reply any more; nothing happened
        StoreFailed,     ///< after the POST: recordAgain() will write it
        Stopped,
    };
    Kind kind = Kind::NotClaimed;
    std::optional<OutboxItem> item{};
    std::optional<Problem> problem{};
};

/// Claims one reply, posts it at most once and records what is known of the outcome, in this order:
/// a place in the budget, the conversation read again (guarded replies), the claim committed (it
/// compares with what is stored), the POST, the record.
/// Only the owner of the account's lock may have one.
/// Thread: the one it lives in.
class OutboxSender : public QObject {
    Q_OBJECT
public:
    OutboxSender(ApiClient *api, RateBudget *budget, Store *store, Clock *clock,
                 QObject *parent = nullptr);

    /// Sends this reply if its turn has come.
    QCoro::Task<SendOutcome> send(OutboxItem item);
    /// Posted, but the store could not take the outcome: nobody else knows it.
    [[nodiscard]] bool hasUnrecorded() const { return !m_unrecorded.isEmpty(); }
    /// Writes such outcomes now. Returns those that could be written; the others wait on.
    QCoro::Task<QList<SendOutcome>> recordAgain();

private:
    /// What the store shall be told of a POST.
    struct Record {
        OutboxItem item{};
        OutboxStep step{};
        SendOutcome::Kind kind = SendOutcome::Kind::Unclear;
        std::optional<Problem> problem{};
    };
    /// Reads the conversation unless that was done just now. nullopt: it is known what is there.
    QCoro::Task<std::optional<SendOutcome>> readBefore(OutboxItem item);
    QCoro::Task<SendOutcome> notReadable(OutboxItem item, ApiError error);
    QCoro::Task<SendOutcome> record(Record record);

    ApiClient *m_api;
    RateBudget *m_budget;
    Store *m_store;
    Clock *m_clock;
    QList<Record> m_unrecorded{};
    QHash<OutboxId, int> m_notThere{}; ///< reads in a row that were answered "no such conversation"
};

} // namespace Innbox
