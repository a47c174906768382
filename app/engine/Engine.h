#pragma once

#include "app/api/ApiClient.h"
#include "app/engine/SyncReport.h"
#include "app/engine/outbox/OutboxRunner.h"
#include "app/engine/sync/QueuePoller.h"
#include "models/ports/SyncPort.h"
#include "models/store/Store.h"

#include <QCoroTask>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Innbox {

class AttachmentClient;
class ReceivedAttachmentStore;
class Clock;
class CorrectionMemory;
class CorrectionStore;
class ConversationService;
class CustodyStore;
class GapAuditor;
class HttpTransport;
class OutgoingAttachmentStore;
class CancellableTimer;
class StayStore;
class AttachmentUploader;
class WakeWatcher;

/// Everything that talks to the provider for one account: transport, budget, client, queue and
/// outbox, put together and driven. Only the owner of the account's lock may have one.
/// Thread: the one it lives in; the store answers from its own.
class Engine : public SyncPort {
    Q_OBJECT
public:
    /// How often the queue is asked while the window is in use.
    static constexpr std::chrono::milliseconds PollInterval{20'000};
    /// The same while it is hidden or nobody sits before it.
    static constexpr std::chrono::milliseconds IdlePollInterval{60'000};
    /// While the account is probably not enabled for messaging.
    static constexpr std::chrono::milliseconds NotEnabledInterval{600'000};
    /// After an accepted reply an automatic answer may come.
    static constexpr std::chrono::milliseconds AfterSend{20'000};

    struct Options {
        ApiAccess access{};
        int requestsPerMinute = 100;      ///< >= 1
        std::optional<bool> collects{};   ///< overrules what the account remembers
        bool isCollectorByDefault = true; ///< while nobody said which
        /// Asked when nothing answers: the embedded sandbox may have moved to another port.
        std::function<QCoro::Task<std::optional<ApiAccess>>()> reconnect{};
        CorrectionStore *corrections = nullptr; ///< a facet of the store; null = none are kept
        QString provider{};              ///< where they were learnt; the base URL, or "sandbox"
        CustodyStore *custody = nullptr; ///< a facet of the store; null = no gap audit
        // Facets of the store, both or none; null = no conversations() and no stays.
        StayStore *stays = nullptr;
        ReceivedAttachmentStore *images = nullptr;
        OutgoingAttachmentStore *pictures = nullptr;   ///< null = replies with images wait
        QString imageFolder{};                         ///< empty = images are not fetched
        qint64 imageLimitBytes = 2048LL * 1024 * 1024; ///< of that folder
        std::chrono::milliseconds pollInUse = PollInterval;
        std::chrono::milliseconds pollIdle = IdlePollInterval;
        std::chrono::milliseconds uploadDeadline{60'000}; ///< of one image
        /// How long the machine has slept, ms; empty = its own clocks.
        std::function<qint64()> suspendedMs{};
    };
    Engine(Store *store, Clock *clock, Options options, QObject *parent = nullptr);
    ~Engine() override;

    /// Loads the budget and the account's facts, makes replies that a crash cut unclear.
    /// Call once, before everything else. Returns the store's problem, if any.
    QCoro::Task<std::optional<Problem>> open();
    /// Polls and works the outbox off until stop(): the window.
    void startPolling();
    /// Something happened that makes a poll worthwhile now: the machine woke, the network came
    /// back. Not while the account is refused: no retry helps then.
    void pollSoon();
    /// The rhythm of the polls from here on; one that is overdue by it leaves at once.
    void setPolls(std::chrono::milliseconds inUse, std::chrono::milliseconds idle);
    /// Of the image folder, from the next image on; bytes.
    void setImageLimit(qint64 bytes);
    /// Once: one fetch, commit, confirm, every queued reply tried once. Drain: to the end.
    QCoro::Task<SyncReport> synchronise(QueuePoller::Mode mode, Priority priority);
    /// Reads one conversation back.
    QCoro::Task<std::optional<Problem>> readBack(ConversationId conversation);
    [[nodiscard]] OutboxRunner *outbox() const { return m_outbox.get(); }
    /// Tells every exchange to who listens: the wire log.
    [[nodiscard]] HttpTransport *transport() const { return m_http.get(); }
    /// Null without Options::stays. Its stays are fetched while polling runs.
    [[nodiscard]] ConversationService *conversations() const { return m_conversationService.get(); }
    /// Null without Options::custody. Runs while polling does.
    [[nodiscard]] GapAuditor *auditor() const { return m_auditor.get(); }
    /// Gives a reply up. Errors: Conflict when its state forbids that.
    QCoro::Task<StoreResult<OutboxItem>> giveUp(OutboxId reply);
    /// Ends every wait, lets requests under way end (or abandons them when \p isUrgent), then
    /// nothing runs any more. Call and await before destruction.
    QCoro::Task<bool> stop(bool isUrgent);

    // SyncPort
    void syncNow() override;
    void refresh(ConversationId conversation) override;
    void retry(OutboxId reply) override;
    void discard(OutboxId reply) override;
    [[nodiscard]] SyncStatus status() const override { return m_status; }

private:
    QCoro::Task<int> pollLoop();
    void askNoMore();
    void noteProblem(const Problem &problem);
    void showProblem(const Problem &problem);
    void noteSuccess();
    void refreshStatus();
    void publish();
    void reconnectIfMoved(const Problem &problem);
    void noteInUse(bool isInUse);
    [[nodiscard]] std::unique_ptr<AttachmentUploader> uploaderFor(Store *store) const;
    /// Files of images that were discarded with their reply go soon.
    void tidySoon(const ChangeSet &changes);
    [[nodiscard]] std::chrono::milliseconds pauseAfter(const PullReport &report);

    Store *m_store;
    Clock *m_clock;
    Options m_options;
    std::unique_ptr<HttpTransport> m_http;
    std::unique_ptr<RateBudget> m_budget;
    std::unique_ptr<ApiClient> m_api;
    std::unique_ptr<CorrectionMemory> m_corrections;
    std::unique_ptr<QueuePoller> m_sync;
    std::unique_ptr<AttachmentClient> m_attachments; ///< of what is sent
    std::unique_ptr<AttachmentUploader> m_uploader;  ///< null without Options::pictures
    std::unique_ptr<OutboxSender> m_sender;
    std::unique_ptr<OutboxReconciler> m_reconciler;
    std::unique_ptr<OutboxRunner> m_outbox;
    std::unique_ptr<GapAuditor> m_auditor;
    std::unique_ptr<ConversationService> m_conversationService;
    std::unique_ptr<WakeWatcher> m_wakeWatcher;
    std::unique_ptr<CancellableTimer> m_pollWait;
    qint64 m_polledAtSteadyMs = 0; ///< when the last poll ended
    QSet<ConversationId> m_readingBack{};
    SyncStatus m_status{};
    int m_failuresInRow = 0;
    bool m_isTidying = false;       ///< it is planned
    bool m_isPersonWaiting = false; ///< the next poll is a person's priority
};

} // namespace Innbox
