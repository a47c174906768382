#pragma once

#include "app/api/ApiError.h"
#include "models/store/StayStore.h"
#include "models/values/OpeningStatus.h"

#include <QCoroTask>
#include <QObject>

#include <chrono>
#include <memory>

namespace Innbox {

class Clock;
class OrdersClient;
class RateBudget;
class CancellableTimer;

/// Fetches the stays behind the conversations: those nobody asked about, newest first, and one that
/// is older than a day when its conversation is opened. One request at a time, 100 reservations
/// each, only from the half of the budget nothing else uses. An account that may not read orders
/// (403, 404, 400) is not asked again in this session.
/// Thread: the one it lives in.
class ReservationFetcher : public QObject {
    Q_OBJECT
public:
    /// A stay older than this is asked for again when somebody looks.
    static constexpr std::chrono::milliseconds FreshFor{24 * 3'600'000};

    ReservationFetcher(OrdersClient *orders, RateBudget *budget, Store *store, StayStore *stays,
                       Clock *clock, QObject *parent = nullptr);
    ~ReservationFetcher() override;

    /// Begins to work; harmless when it does already.
    void start();
    /// A person looks at this conversation: its stay comes first, when it is not fresh.
    void look(ConversationId conversation);
    [[nodiscard]] StaysService service() const { return m_service; }
    /// No new request.
    void stop();

Q_SIGNALS:
    void serviceChanged(Innbox::StaysService service);

private:
    QCoro::Task<bool> loop();
    QCoro::Task<QStringList> nextBatch();
    QCoro::Task<bool> fetch(QStringList reservations);
    QCoro::Task<bool> priorityFor(ConversationId conversation);
    void noteService(StaysService service);
    void noteFailure(const ApiError &error);

    OrdersClient *m_orders;
    RateBudget *m_budget;
    Store *m_store;
    StayStore *m_stays;
    Clock *m_clock;
    std::unique_ptr<CancellableTimer> m_idle;  ///< until something is wanted
    std::unique_ptr<CancellableTimer> m_pause; ///< backoff, and until the budget is idle
    QStringList m_wishes{};                    ///< reservations somebody looks at
    StaysService m_service = StaysService::Unknown;
    int m_failuresInRow = 0;
    bool m_isStarted = false;
    bool m_mayBeMore = true; ///< something changed since nothing was wanted
};

} // namespace Innbox
