#include "app/session/SessionPort.h"

#include "app/engine/Engine.h"
#include "app/session/Session.h"
#include "models/Log.h"
#include "models/store/Store.h"

#include <QCoroFuture>

#include <utility>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How often a window that is not the owner looks at the store and at the lock.
constexpr std::chrono::milliseconds OwnerCheckInterval{2'000};

QCoro::Task<StoreResult<AccountFacts>> lookAgain(Store *store)
{
    const auto seen = co_await store->catchUp();
    if (!seen)
        co_return seen.error();
    co_return co_await store->account();
}

} // namespace

SessionPort::SessionPort(Session *session, QObject *parent) : SyncPort(parent), m_session(session)
{
    m_retry.setInterval(OwnerCheckInterval);
    connect(&m_retry, &QTimer::timeout, this, &SessionPort::tryToOwn);
    // An engine in this process hears Store::changed() itself; another process has to be notified.
    connect(session->store(), &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.outbox.isEmpty() && !m_session->engine())
            QCoro::connect(m_session->poke(), this, [](bool) {});
    });
}

void SessionPort::start()
{
    m_network = std::make_unique<NetworkWatch>();
    connect(m_network.get(), &NetworkWatch::returned, this, [this] {
        if (Engine *engine = m_session->engine())
            engine->pollSoon();
    });
    tryToOwn();
}

void SessionPort::stop()
{
    m_retry.stop();
}

void SessionPort::tryToOwn()
{
    if (m_isTrying || m_isPolling)
        return;
    if (m_isKeyMissing) {
        lookAtStore();
        return;
    }
    m_isTrying = true;
    QCoro::connect(m_session->own(), this, [this](const Result<bool, Problem> &owns) {
        m_isTrying = false;
        if (owns && owns.value()) {
            m_retry.stop();
            m_isPolling = true;
            m_status.isOwner = true;
            Engine *engine = m_session->engine();
            connect(engine, &SyncPort::statusChanged, this, &SessionPort::show);
            connect(engine, &SyncPort::imageUploading, this, &SyncPort::imageUploading);
            engine->startPolling();
            Q_EMIT this->owns(); // the parameter has the same name
            return;
        }
        m_status.isOwner = false;
        if (!owns) {
            m_status.problem = owns.error().kind == SyncProblem::None ? SyncProblem::Unauthorized
                                                                      : owns.error().kind;
            m_status.problemDetail = owns.error().message;
            show(m_status);
        }
        m_retry.start();
        lookAtStore();
        if (m_status.problem == SyncProblem::NoKey) {
            m_isKeyMissing = true;
            Q_EMIT keyMissing();
        } else if (m_status.problem == SyncProblem::KeyLocked &&
                   !std::exchange(m_isLockTold, true)) {
            Q_EMIT keyLocked();
        }
    });
}

void SessionPort::lookAtStore()
{
    QCoro::connect(lookAgain(m_session->store()), this,
                   [this](const StoreResult<AccountFacts> &facts) {
                       if (!facts || m_isPolling)
                           return;
                       m_status.lastSuccessAtMs = facts->lastSuccessAtMs;
                       m_status.fetched = facts->fetched;
                       m_status.stored = facts->stored;
                       m_status.duplicates = facts->duplicates;
                       m_status.setAside = facts->setAside;
                       m_status.confirmed = facts->confirmed;
                       m_status.isCollector = facts->collects != 0;
                       show(m_status);
                   });
}

void SessionPort::show(const SyncStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged(m_status);
}

void SessionPort::handOver(const OwnerRequest &request)
{
    QCoro::connect(m_session->perform(request), this, [this](const OwnerAnswer &answer) {
        if (answer.problem)
            qCInfo(lcSync) << "the owner could not:" << answer.problem->word;
        tryToOwn();
    });
}

void SessionPort::syncNow()
{
    if (Engine *engine = m_session->engine())
        engine->syncNow();
    else
        handOver(SyncRequest());
}

void SessionPort::refresh(ConversationId conversation)
{
    if (Engine *engine = m_session->engine())
        engine->refresh(conversation);
    else
        handOver(RefreshRequest{.conversation = conversation});
}

void SessionPort::retry(OutboxId reply)
{
    if (Engine *engine = m_session->engine())
        engine->retry(reply);
    else
        handOver(RetryRequest{.reply = reply});
}

void SessionPort::discard(OutboxId reply)
{
    if (Engine *engine = m_session->engine())
        engine->discard(reply);
    else
        handOver(DiscardRequest{.reply = reply});
}

} // namespace Innbox
