#include "app/engine/sync/QueuePoller.h"

#include "app/api/ApiClient.h"
#include "app/engine/sync/Backoff.h"
#include "app/engine/sync/CancellableTimer.h"
#include "models/Log.h"
#include "models/ports/Clock.h"

#include <QCoroFuture>
#include <QPointer>
#include <QSet>

namespace Innbox {

namespace {

/// When not one of the first ids passes alone, it is not the ids: the endpoint refuses everything,
/// and another 95 requests would only spend the minute.
constexpr int RefusalsThatMeanTheEndpoint = 5;

/// So many messages the provider hands out at once; fewer are the end of the queue.
constexpr int FullBatch = 100;

bool isRefusalOfIds(const ApiError &error)
{
    return error.kind == ApiError::Kind::NotFound ||
           (error.kind == ApiError::Kind::Rejected && error.httpStatus == 400);
}

} // namespace

void PullReport::add(const IngestOutcome &outcome)
{
    fetched += outcome.fetched;
    stored += outcome.stored;
    duplicates += outcome.duplicates;
    setAside += outcome.setAside;
}

void PullReport::add(const PullReport &later)
{
    fetched += later.fetched;
    stored += later.stored;
    duplicates += later.duplicates;
    confirmed += later.confirmed;
    setAside += later.setAside;
    problem = later.problem;
}

QueuePoller::QueuePoller(ApiClient *api, Store *store, Clock *clock, QObject *parent)
    : QObject(parent), m_api(api), m_store(store), m_clock(clock),
      m_timer(std::make_unique<CancellableTimer>(clock)),
      m_turns(std::make_unique<CancellableTimer>(clock))
{
}

QueuePoller::~QueuePoller() = default;

QCoro::Task<StoreResult<Done>> QueuePoller::load()
{
    const QPointer<QueuePoller> self(this);
    const auto facts = co_await m_store->account();
    if (!facts)
        co_return facts.error();
    if (!self)
        co_return StoreError{.kind = StoreError::Kind::ShutDown};
    m_facts = facts.value();
    m_api->setServerOffsetMs(m_facts.serverOffsetMs);
    co_return Done{};
}

QCoro::Task<StoreResult<Done>> QueuePoller::rememberCollector()
{
    m_collects = true;
    m_facts.collects = 1;
    const auto written = co_await m_store->setAccount(m_facts);
    if (!written)
        co_return written.error();
    co_return Done{};
}

void QueuePoller::stop()
{
    m_timer->stop();
    m_turns->stop();
}

QCoro::Task<PullReport> QueuePoller::pull(Mode mode, Priority priority, int patience)
{
    const QPointer<QueuePoller> self(this);
    PullReport report;
    while (m_isPulling) {
        const bool mayGoOn = co_await m_turns->sleepUntilWoken();
        if (!self || !mayGoOn)
            co_return report;
    }
    m_isPulling = true;
    QSet<QString> confirmed; // of this pull
    int failures = 0;
    while (!m_timer->isStopped()) {
        const Round done = co_await round(priority);
        if (!self)
            co_return report;
        report.add(done.outcome);
        report.confirmed += done.confirmed;
        report.problem = done.problem;
        Q_EMIT roundEnded(report);
        if (mode == Mode::Once)
            break;
        if (!done.problem) {
            failures = 0;
            // A full batch that was stored before, but not confirmed (the program was killed
            // between the two), hides what is older.
            const bool hidesOlder = collects() && done.outcome.fetched >= FullBatch &&
                                    !confirmed.contains(done.outcome.confirmable.value(0));
            confirmed.unite({done.outcome.confirmable.cbegin(), done.outcome.confirmable.cend()});
            if (!done.outcome.broughtNewId && !hidesOlder)
                break;
            continue;
        }
        // A 429 is no failure of the drain: the budget makes the next request wait it out.
        if (done.problem->kind == SyncProblem::RateLimited)
            continue;
        ++failures;
        if (!done.problem->isTransient || failures >= patience)
            break;
        const bool mayGoOn = co_await m_timer->sleep(backoffAfter(failures));
        if (!self)
            co_return report;
        if (!mayGoOn)
            break;
    }
    m_isPulling = false;
    m_turns->wake();
    co_return report;
}

QCoro::Task<QueuePoller::Round> QueuePoller::round(Priority priority)
{
    const QPointer<QueuePoller> self(this);
    Round done;
    const auto answer = co_await m_api->fetchLatest(priority);
    if (!self)
        co_return done;
    if (!answer) {
        done.problem = Problem::from(answer.error(), m_facts.hadSuccess);
        co_return done;
    }
    const auto outcome = co_await m_store->ingest(answer->data, m_clock->nowMs());
    if (!self)
        co_return done;
    if (!outcome) {
        // Nothing is confirmed that is not on our disk.
        done.problem = Problem::from(outcome.error());
        co_return done;
    }
    done.outcome = outcome.value();
    done.problem = co_await noteSuccess();
    if (!self || done.problem)
        co_return done;
    if (!collects() || done.outcome.confirmable.isEmpty())
        co_return done;
    const Confirming confirming =
        co_await confirm(done.outcome.confirmable, done.outcome.poll, priority);
    done.confirmed = confirming.confirmed;
    done.problem = confirming.problem;
    co_return done;
}

QCoro::Task<std::optional<Problem>> QueuePoller::noteSuccess()
{
    const QPointer<QueuePoller> self(this);
    AccountFacts facts = m_facts;
    facts.hadSuccess = true;
    facts.lastSuccessAtMs = m_clock->nowMs();
    facts.serverOffsetMs = m_api->serverOffsetMs();
    facts.hasVoice = false; // the store knows better: it may have learnt another one just now
    const auto written = co_await m_store->setAccount(facts);
    if (!written)
        co_return Problem::from(written.error());
    if (self)
        m_facts = written.value();
    co_return std::nullopt;
}

QCoro::Task<QueuePoller::Confirming> QueuePoller::confirm(QStringList ids, qint64 poll,
                                                          Priority priority)
{
    const QPointer<QueuePoller> self(this);
    Confirming done;
    const auto answer = co_await m_api->confirm(ids, priority);
    if (!self)
        co_return done;
    if (!answer) {
        if (isRefusalOfIds(answer.error()))
            co_return co_await confirmOneByOne(ids, poll, priority);
        done.problem = Problem::from(answer.error(), m_facts.hadSuccess);
        co_return done;
    }
    done.confirmed = int(answer->data.size());
    const auto written = co_await m_store->recordConfirmed(poll, answer->data, {});
    if (!written)
        done.problem = Problem::from(written.error());
    co_return done;
}

QCoro::Task<QueuePoller::Confirming> QueuePoller::confirmOneByOne(QStringList ids, qint64 poll,
                                                                  Priority priority)
{
    const QPointer<QueuePoller> self(this);
    Confirming done;
    QStringList passed;
    QStringList refused;
    for (const QString &id : std::as_const(ids)) {
        const QStringList single(1, id); // GCC 12 cannot keep an initializer_list over an await
        const auto answer = co_await m_api->confirm(single, priority);
        if (!self)
            co_return done;
        if (answer) {
            passed += answer->data;
            continue;
        }
        const ApiError error = answer.error();
        if (!isRefusalOfIds(error)) {
            done.problem = Problem::from(error, m_facts.hadSuccess);
            break;
        }
        refused.append(id);
        if (passed.isEmpty() && refused.size() >= RefusalsThatMeanTheEndpoint) {
            done.problem = Problem::from(error, m_facts.hadSuccess);
            refused.clear();
            break;
        }
    }
    qCInfo(lcSync) << "confirmed one by one:" << passed.size() << "refused:" << refused.size();
    done.confirmed = int(passed.size());
    const auto written = co_await m_store->recordConfirmed(poll, passed, refused);
    if (!written)
        done.problem = Problem::from(written.error());
    co_return done;
}

} // namespace Innbox
