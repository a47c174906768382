#pragma once

#include "app/engine/outbox/OutboxReconciler.h"
#include "app/engine/outbox/OutboxSender.h"
#include "models/store/Store.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>
#include <memory>
#include <optional>

namespace Innbox {

class Clock;
class CancellableTimer;

/// Where a reply somebody waits for has got to.
struct Settled {
    std::optional<OutboxItem> item{};
    std::optional<Problem> problem{}; ///< the last one this reply met, if it is not accepted
};

/// Works the outbox off: sends what may go, reads back what is unclear, waits and wakes.
/// One reply at a time in a conversation, a few conversations side by side, so that a silent
/// provider holds up only the conversation it is silent in.
/// Only the owner of the account's lock may have one.
/// Thread: the one it lives in.
class OutboxRunner : public QObject {
    Q_OBJECT
public:
    /// Conversations worked on side by side.
    static constexpr int MaxSideBySide = 4;
    /// A reply that was put off and is this late at start, or when the machine wakes up, asks.
    static constexpr std::chrono::milliseconds OverdueAfter{std::chrono::hours(1)};

    OutboxRunner(OutboxSender *sender, OutboxReconciler *reconciler, Store *store, Clock *clock,
                 QObject *parent = nullptr);
    ~OutboxRunner() override;

    /// Replies that a crash cut in the middle become unclear, overdue ones are held. Call once,
    /// before start(). Returns how many were cut.
    QCoro::Task<StoreResult<int>> recover();
    /// Works on this conversation too. In the beginning none is allowed: a command that sends one
    /// reply does not send what others queued.
    void allow(ConversationId conversation);
    void allowEverything();
    /// Begins to work; harmless when it does already.
    void start();
    /// Something changed: look again now.
    void wake();
    /// The account is not refused (any more): what waited because of a 401 goes on.
    void accountWorks();

    /// Waits until the reply is accepted, refused, held or settled as unclear, at most \p wait.
    /// The wait never cuts a request under way.
    QCoro::Task<Settled> settle(OutboxId id, std::chrono::milliseconds wait);
    /// A person wants it sent: an unclear reply is looked for once more, and only when the whole
    /// conversation was read and does not have it, it is queued again. Then like settle().
    QCoro::Task<Settled> retry(OutboxId id, std::chrono::milliseconds wait);
    enum class Pass {
        Once,  ///< every reply that may go is tried once, every unclear one looked at once
        Drain, ///< until nothing goes by itself any more, with all its waits
    };
    /// Works the outbox off. What is settled as unclear gets one more look.
    /// \param patience Drain ends after this many transient failures in a row
    /// Returns what kept it from the end.
    QCoro::Task<std::optional<Problem>> drain(Pass pass, int patience);
    /// No new request; true once none is under way.
    QCoro::Task<bool> stop();

Q_SIGNALS:
    /// A reply was posted and accepted: an automatic answer may follow.
    void accepted();
    void problemMet(const Innbox::Problem &problem);

private:
    struct Backing {
        int failures = 0;
        qint64 untilSteadyMs = 0;
    };
    struct Work {
        QList<OutboxItem> sends{};
        QList<OutboxItem> looks{};
        qint64 nextSteadyMs = -1; ///< when something else becomes due; -1 = nothing waits for time
        bool isPending = false;   ///< something goes by itself soon: a look, a try after a pause
    };
    QCoro::Task<int> loop();
    QCoro::Task<int> workOn(OutboxItem item);
    /// As the store's; after a sleep of the machine what is overdue is held first.
    QCoro::Task<StoreResult<QList<OutboxItem>>> openReplies();
    /// Outcomes the store could not take. Returns when to try again; -1 = nothing is left.
    QCoro::Task<qint64> recordLeft();
    [[nodiscard]] bool hasSlept();
    [[nodiscard]] Work choose(const QList<OutboxItem> &open);
    void took(const OutboxItem &item, const SendOutcome &outcome);
    void noteRefusal(const Problem &problem);
    void noteFailure(const OutboxItem &item, const Problem &problem);
    void progressed();
    [[nodiscard]] bool isPassDone(Pass pass, int patience) const;
    QCoro::Task<bool> isAtRest(OutboxItem item);
    QCoro::Task<LookOutcome> lookAlone(OutboxItem item);

    OutboxSender *m_sender;
    OutboxReconciler *m_reconciler;
    Store *m_store;
    Clock *m_clock;
    std::unique_ptr<CancellableTimer> m_idle;     ///< the loop waits here
    std::unique_ptr<CancellableTimer> m_progress; ///< those who wait for a reply
    QSet<ConversationId> m_underWay{};
    QHash<ConversationId, Backing> m_backing{};
    QHash<OutboxId, Problem> m_problems{};
    std::optional<QSet<ConversationId>> m_only{QSet<ConversationId>{}}; ///< nullopt = all
    std::optional<Problem> m_lastFailure{};
    int m_failuresInRow = 0;
    quint64 m_steps = 0; ///< counts progress, so that nobody sleeps through a step he did not see
    qint64 m_recordUntilSteadyMs = 0;
    int m_recordFailures = 0;
    std::optional<qint64> m_clockOffsetMs{}; ///< wall minus steady clock, as the loop last saw it
    bool m_mustCheckOverdue = false;
    bool m_isRefused = false; ///< a 401 came: nothing leaves until a person or a poll says other
    bool m_isStarted = false;
    bool m_isStopping = false;
    bool m_hasSends = true;
    bool m_isPending = true;
    bool m_isPaused = false; ///< a 429 came since the drain began
    bool m_wasWoken = false;
};

} // namespace Innbox
