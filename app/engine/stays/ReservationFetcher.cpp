#include "app/engine/stays/ReservationFetcher.h"

#include "app/api/OrdersClient.h"
#include "app/engine/sync/Backoff.h"
#include "app/engine/sync/CancellableTimer.h"
#include "models/Log.h"
#include "models/ports/Clock.h"

#include <QCoroFuture>
#include <QPointer>

namespace Innbox {

using namespace std::chrono_literals;

namespace {

/// While others use more than half of the minute, names can wait.
constexpr auto BudgetPause = 10s;
/// An account that answers nothing is not asked more often than this.
constexpr int FailuresBeforeIdle = 5;

} // namespace

ReservationFetcher::ReservationFetcher(OrdersClient *orders, RateBudget *budget, Store *store,
                                       StayStore *stays, Clock *clock, QObject *parent)
    : QObject(parent), m_orders(orders), m_budget(budget), m_store(store), m_stays(stays),
      m_clock(clock), m_idle(std::make_unique<CancellableTimer>(clock)),
      m_pause(std::make_unique<CancellableTimer>(clock))
{
    connect(m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.conversations.isEmpty())
            return;
        m_mayBeMore = true;
        m_idle->wake();
    });
}

ReservationFetcher::~ReservationFetcher() = default;

void ReservationFetcher::start()
{
    if (m_isStarted)
        return;
    m_isStarted = true;
    QCoro::connect(loop(), this, [](bool) {});
}

void ReservationFetcher::stop()
{
    m_idle->stop();
    m_pause->stop();
}

void ReservationFetcher::look(ConversationId conversation)
{
    if (m_service != StaysService::Refused && !m_idle->isStopped())
        QCoro::connect(priorityFor(conversation), this, [](bool) {});
}

QCoro::Task<bool> ReservationFetcher::priorityFor(ConversationId conversation)
{
    const QPointer<ReservationFetcher> self(this);
    const auto known = co_await m_stays->stay(conversation);
    if (!self || !known || known->stay.reservation.isEmpty())
        co_return false;
    // A clock that was set back must not make a stay fresh for ever.
    const qint64 ageMs = m_clock->nowMs() - known->askedAtMs;
    if (known->askedAtMs > 0 && ageMs >= 0 && ageMs < FreshFor.count())
        co_return false;
    if (!m_wishes.contains(known->stay.reservation))
        m_wishes.prepend(known->stay.reservation);
    m_idle->wake();
    co_return true;
}

QCoro::Task<bool> ReservationFetcher::loop()
{
    const QPointer<ReservationFetcher> self(this);
    while (!m_idle->isStopped() && m_service != StaysService::Refused) {
        const QStringList batch = co_await nextBatch();
        if (!self)
            co_return false;
        if (batch.isEmpty()) {
            if (m_mayBeMore || !m_wishes.isEmpty())
                continue;
            const bool mayGoOn = co_await m_idle->sleepUntilWoken();
            if (!self || !mayGoOn)
                co_return false;
            continue;
        }
        const bool mayGoOn = co_await fetch(batch);
        if (!self || !mayGoOn)
            co_return false;
    }
    co_return true;
}

QCoro::Task<QStringList> ReservationFetcher::nextBatch()
{
    const QPointer<ReservationFetcher> self(this);
    m_mayBeMore = false;
    const auto wanted = co_await m_stays->staysWanted(OrdersClient::MaxReservations);
    if (!self)
        co_return QStringList();
    QStringList batch = m_wishes;
    if (!wanted)
        qCInfo(lcSync) << "stays wanted are not known:" << wanted.error().word();
    for (const QString &reservation : wanted ? wanted.value() : QStringList()) {
        if (!batch.contains(reservation))
            batch.append(reservation);
    }
    co_return batch.first(std::min<qsizetype>(batch.size(), OrdersClient::MaxReservations));
}

QCoro::Task<bool> ReservationFetcher::fetch(QStringList reservations)
{
    const QPointer<ReservationFetcher> self(this);
    while (m_budget->pausedForMs() > 0 || 2 * m_budget->taken() > m_budget->limit()) {
        const bool mayGoOn = co_await m_pause->sleep(BudgetPause);
        if (!self || !mayGoOn)
            co_return false;
    }
    const auto answer = co_await m_orders->stays(reservations, Priority::Background);
    if (!self)
        co_return false;
    if (!answer) {
        if (answer.error().kind == ApiError::Kind::Cancelled)
            co_return false;
        noteFailure(answer.error());
        if (m_service == StaysService::Refused)
            co_return false;
        if (m_failuresInRow < FailuresBeforeIdle && answer.error().isTransient())
            co_return co_await m_pause->sleep(backoffAfter(m_failuresInRow));
        // Until the next message or look: then somebody can be reached again.
        m_failuresInRow = 0;
        co_return co_await m_idle->sleepUntilWoken();
    }
    m_failuresInRow = 0;
    const auto stored = co_await m_stays->storeStays(reservations, answer->data, m_clock->nowMs());
    if (!self)
        co_return false;
    if (!stored) {
        qCInfo(lcSync) << "stays not stored:" << stored.error().word();
        co_return co_await m_pause->sleep(backoffAfter(FailuresBeforeIdle));
    }
    qCInfo(lcSync) << "stays asked for:" << reservations.size() << "told:" << answer->data.size();
    for (const QString &reservation : std::as_const(reservations))
        m_wishes.removeAll(reservation);
    m_mayBeMore = m_mayBeMore || reservations.size() >= OrdersClient::MaxReservations;
    noteService(StaysService::Works);
    co_return true;
}

void ReservationFetcher::noteFailure(const ApiError &error)
{
    ++m_failuresInRow;
    qCInfo(lcSync) << "stays not told:" << error.word() << error.httpStatus;
    using Kind = ApiError::Kind;
    if (error.kind == Kind::Forbidden || error.kind == Kind::NotFound ||
        error.kind == Kind::Rejected)
        noteService(StaysService::Refused);
}

void ReservationFetcher::noteService(StaysService service)
{
    if (m_service == service)
        return;
    m_service = service;
    if (service == StaysService::Refused)
        m_wishes.clear();
    Q_EMIT serviceChanged(service);
}

} // namespace Innbox
