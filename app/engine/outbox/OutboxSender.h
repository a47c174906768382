#pragma once

#include "app/api/RateBudget.h"
#include "app/engine/outbox/SendOutcome.h"
#include "models/store/Store.h"

#include <QCoroTask>
#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace Innbox {

class ApiClient;
class Clock;
class AttachmentUploader;

/// Claims one reply, posts it at most once and records what is known of the outcome, in this order:
/// a place in the budget, its images up, the conversation read again (guarded replies), the claim
/// committed (it compares with what is stored), the POST, the record.
/// Only the owner of the account's lock may have one.
/// Thread: the one it lives in.
class OutboxSender : public QObject {
    Q_OBJECT
public:
    /// \param uploader  null = replies with images wait
    OutboxSender(ApiClient *api, RateBudget *budget, Store *store, Clock *clock,
                 AttachmentUploader *uploader, QObject *parent = nullptr);

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
    /// Brings the images up and takes the next place in the budget. nullopt: it may go on.
    QCoro::Task<std::optional<SendOutcome>> uploadBefore(OutboxItem item);
    /// Reads the conversation unless that was done just now. nullopt: it is known what is there.
    QCoro::Task<std::optional<SendOutcome>> readBefore(OutboxItem item);
    QCoro::Task<SendOutcome> notReadable(OutboxItem item, ApiError error);
    QCoro::Task<SendOutcome> record(Record record);
    QCoro::Task<SendOutcome> recordWithImages(Record record);

    ApiClient *m_api;
    RateBudget *m_budget;
    Store *m_store;
    Clock *m_clock;
    AttachmentUploader *m_uploader;
    QList<Record> m_unrecorded{};
    QHash<OutboxId, int> m_notThere{}; ///< reads in a row that were answered "no such conversation"
};

} // namespace Innbox
