#include "app/engine/Engine.h"

#include "app/api/AttachmentClient.h"
#include "app/api/HttpTransport.h"
#include "app/engine/CorrectionMemory.h"
#include "app/engine/WakeWatcher.h"
#include "app/engine/custody/GapAuditor.h"
#include "app/engine/outbox/AttachmentUploader.h"
#include "app/engine/stays/ConversationService.h"
#include "app/engine/sync/Backoff.h"
#include "app/engine/sync/CancellableTimer.h"
#include "models/Log.h"
#include "models/ports/Clock.h"

#include <QCoroFuture>
#include <QPointer>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Long enough for what was just sent to be kept with its conversation.
constexpr std::chrono::milliseconds TidyAfter{5'000};

} // namespace

Engine::Engine(Store *store, Clock *clock, Options options, QObject *parent)
    : SyncPort(parent), m_store(store), m_clock(clock), m_options(std::move(options)),
      m_http(std::make_unique<HttpTransport>()),
      m_budget(std::make_unique<RateBudget>(store, clock, m_options.requestsPerMinute)),
      m_api(std::make_unique<ApiClient>(m_http.get(), m_budget.get(), clock, m_options.access)),
      m_sync(std::make_unique<QueuePoller>(m_api.get(), store, clock)),
      m_attachments(std::make_unique<AttachmentClient>(m_api->channel())),
      m_uploader(uploaderFor(store)),
      m_sender(std::make_unique<OutboxSender>(m_api.get(), m_budget.get(), store, clock,
                                              m_uploader.get())),
      m_reconciler(std::make_unique<OutboxReconciler>(m_api.get(), store, clock)),
      m_outbox(std::make_unique<OutboxRunner>(m_sender.get(), m_reconciler.get(), store, clock)),
      m_pollWait(std::make_unique<CancellableTimer>(clock))
{
    if (m_options.corrections)
        m_corrections = std::make_unique<CorrectionMemory>(m_api.get(), m_options.corrections,
                                                           clock, m_options.provider);
    if (m_options.custody)
        m_auditor = std::make_unique<GapAuditor>(m_api.get(), m_budget.get(), store,
                                                 m_options.custody, clock);
    if (m_options.stays) {
        m_conversationService = std::make_unique<ConversationService>(
            ConversationService::Parts{.api = m_api.get(),
                                       .budget = m_budget.get(),
                                       .store = store,
                                       .stays = m_options.stays,
                                       .images = m_options.images,
                                       .clock = clock,
                                       .imageFolder = m_options.imageFolder,
                                       .imageLimitBytes = m_options.imageLimitBytes});
        connect(m_conversationService.get(), &ConversationService::inUseChanged, this,
                &Engine::noteInUse);
        connect(m_conversationService.get(), &ConversationService::repliesFound, m_outbox.get(),
                &OutboxRunner::wake);
    }
    m_wakeWatcher = std::make_unique<WakeWatcher>(
        clock, m_options.suspendedMs ? m_options.suspendedMs : &WakeWatcher::machineSuspendedMs);
    connect(m_wakeWatcher.get(), &WakeWatcher::woke, this, &Engine::pollSoon);
    connect(m_sync.get(), &QueuePoller::roundEnded, this, [this](const PullReport &soFar) {
        // Within a drain only a 429 is met and waited out: the window shall say so meanwhile.
        if (soFar.problem && soFar.problem->kind == SyncProblem::RateLimited)
            showProblem(*soFar.problem);
        refreshStatus();
    });
    m_attachments->setUploadDeadline(m_options.uploadDeadline);
    if (m_uploader) {
        connect(m_uploader.get(), &AttachmentUploader::uploading, this, &SyncPort::imageUploading);
        connect(store, &Store::changed, this, &Engine::tidySoon);
    }
    // A reply was queued, moved, taken back or given up, by this process or another one.
    connect(store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.outbox.isEmpty())
            m_outbox->wake();
    });
    connect(m_budget.get(), &RateBudget::changed, this, &Engine::refreshStatus);
    connect(m_outbox.get(), &OutboxRunner::problemMet, this, &Engine::reconnectIfMoved);
    connect(m_outbox.get(), &OutboxRunner::accepted, this,
            [this] { m_clock->after(AfterSend, this, [this] { m_pollWait->wake(); }); });
}

Engine::~Engine()
{
    // Ends what is under way while every part is still there: whoever waits for it resumes here.
    askNoMore();
    m_http->stop();
}

/// Nothing new is asked of the provider from here on.
void Engine::askNoMore()
{
    m_pollWait->stop();
    m_wakeWatcher->stop();
    if (m_conversationService)
        m_conversationService->stop();
    if (m_auditor)
        m_auditor->stop();
    m_sync->stop();
    m_budget->stop();
}

std::unique_ptr<AttachmentUploader> Engine::uploaderFor(Store *store) const
{
    if (!m_options.pictures)
        return nullptr;
    return std::make_unique<AttachmentUploader>(
        AttachmentUploader::Parts{.api = m_api.get(),
                                  .attachments = m_attachments.get(),
                                  .store = store,
                                  .pictures = m_options.pictures,
                                  .clock = m_clock,
                                  .images = m_options.images,
                                  .imageFolder = m_options.imageFolder});
}

void Engine::tidySoon(const ChangeSet &changes)
{
    if (changes.outbox.isEmpty() || m_isTidying || !m_uploader->hasFiles())
        return;
    m_isTidying = true;
    m_clock->after(TidyAfter, this, [this] {
        m_isTidying = false;
        QCoro::connect(m_uploader->tidy(), this, [](bool) {});
    });
}

QCoro::Task<std::optional<Problem>> Engine::open()
{
    const QPointer<Engine> self(this);
    const auto loaded = co_await m_sync->load();
    if (!loaded)
        co_return Problem::from(loaded.error());
    if (!self)
        co_return std::nullopt;
    if (m_corrections) {
        const auto kept = co_await m_corrections->load();
        if (!kept)
            co_return Problem::from(kept.error());
        if (!self)
            co_return std::nullopt;
    }
    const int remembered = m_sync->facts().collects;
    const bool collects = m_options.collects.value_or(
        remembered < 0 ? m_options.isCollectorByDefault : remembered == 1);
    m_sync->setCollects(collects);
    if (m_options.collects == true && remembered != 1) {
        const auto written = co_await m_sync->rememberCollector();
        if (!written)
            co_return Problem::from(written.error());
        if (!self)
            co_return std::nullopt;
    }
    if (m_options.custody) {
        const auto noted = co_await m_options.custody->noteCollecting(collects, m_clock->nowMs());
        if (!noted)
            co_return Problem::from(noted.error());
        if (!self)
            co_return std::nullopt;
    }
    const auto budget = co_await m_budget->load();
    if (!budget)
        co_return Problem::from(budget.error());
    if (!self)
        co_return std::nullopt;
    const auto recovered = co_await m_outbox->recover();
    if (!recovered)
        co_return Problem::from(recovered.error());
    if (!self)
        co_return std::nullopt;
    if (recovered.value() > 0)
        qCInfo(lcOutbox) << "replies cut by a crash:" << recovered.value();
    if (m_uploader)
        co_await m_uploader->tidy();
    if (!self)
        co_return std::nullopt;
    refreshStatus();
    co_return std::nullopt;
}

void Engine::startPolling()
{
    m_outbox->allowEverything();
    m_outbox->start();
    if (m_auditor)
        m_auditor->start();
    if (m_conversationService)
        m_conversationService->start();
    m_wakeWatcher->start();
    QCoro::connect(pollLoop(), this, [](int) {});
}

QCoro::Task<int> Engine::pollLoop()
{
    const QPointer<Engine> self(this);
    while (!m_pollWait->isStopped()) {
        const Priority priority = m_isPersonWaiting ? Priority::Person : Priority::Background;
        m_isPersonWaiting = false;
        m_status.isSyncing = true;
        publish();
        const PullReport report = co_await m_sync->pull(QueuePoller::Mode::Drain, priority, 1);
        if (!self)
            co_return 0;
        m_status.isSyncing = false;
        m_polledAtSteadyMs = m_clock->steadyMs();
        if (report.problem)
            noteProblem(*report.problem);
        else
            noteSuccess();
        const auto pause = pauseAfter(report);
        m_status.nextTryAtMs = pause.count() > 0 ? m_clock->nowMs() + pause.count() : 0;
        refreshStatus();
        if (m_isPersonWaiting)
            continue;
        bool mayGoOn = false;
        if (pause.count() > 0)
            mayGoOn = co_await m_pollWait->sleep(pause);
        else
            mayGoOn = co_await m_pollWait->sleepUntilWoken();
        if (!self || !mayGoOn)
            co_return 0;
    }
    co_return 0;
}

std::chrono::milliseconds Engine::pauseAfter(const PullReport &report)
{
    if (!report.problem)
        return m_conversationService && !m_conversationService->isInUse() ? m_options.pollIdle
                                                                          : m_options.pollInUse;
    switch (report.problem->kind) {
    case SyncProblem::Unauthorized:
    case SyncProblem::Forbidden:
        return std::chrono::milliseconds(0); // no retry helps: until somebody acts
    case SyncProblem::NotEnabled:
        return NotEnabledInterval;
    case SyncProblem::RateLimited:
        return std::chrono::milliseconds(1); // the budget holds the next one back
    default:
        return std::max(backoffAfter(m_failuresInRow), std::chrono::milliseconds(1));
    }
}

QCoro::Task<SyncReport> Engine::synchronise(QueuePoller::Mode mode, Priority priority)
{
    const QPointer<Engine> self(this);
    SyncReport report;
    const int requestsBefore = m_api->requestCount();
    if (mode == QueuePoller::Mode::Once && m_budget->pausedForMs() > 0) {
        // A single pass does not wait out a 429 of an earlier run, and must not ask either.
        report.problem = Problem{.kind = SyncProblem::RateLimited,
                                 .word = u"rate-limited"_s,
                                 .message = u"A 429 still holds everything for %1 s."_s.arg(
                                     (m_budget->pausedForMs() + 999) / 1000),
                                 .httpStatus = 429,
                                 .isTransient = true};
        co_return report;
    }
    report.pull = co_await m_sync->pull(mode, priority, TransientErrorsBeforeGivingUp);
    if (!self)
        co_return report;
    report.problem = report.pull.problem;
    if (report.problem)
        noteProblem(*report.problem);
    else
        noteSuccess();
    // When nobody can be reached, or the account is refused, sending would only fail as well.
    const auto kind = report.problem ? report.problem->kind : SyncProblem::None;
    const bool isOutboxWorthIt = kind == SyncProblem::None || kind == SyncProblem::ServerFault ||
                                 kind == SyncProblem::NotEnabled || kind == SyncProblem::Rejected;
    if (isOutboxWorthIt) {
        m_outbox->allowEverything();
        const bool isOnce = mode == QueuePoller::Mode::Once;
        const auto pass = isOnce ? OutboxRunner::Pass::Once : OutboxRunner::Pass::Drain;
        const int requestsOfPull = m_api->requestCount();
        const auto problem = co_await m_outbox->drain(pass, TransientErrorsBeforeGivingUp);
        if (!self)
            co_return report;
        if (!report.problem)
            report.problem = problem;
        // What was sent may stand in the queue by now, and only an empty one is drained.
        if (!isOnce && !report.problem && m_api->requestCount() > requestsOfPull) {
            const PullReport again =
                co_await m_sync->pull(mode, priority, TransientErrorsBeforeGivingUp);
            if (!self)
                co_return report;
            report.pull.add(again);
            report.problem = again.problem;
        }
    }
    report.requests = m_api->requestCount() - requestsBefore;
    refreshStatus();
    co_return report;
}

QCoro::Task<std::optional<Problem>> Engine::readBack(ConversationId conversation)
{
    const QPointer<Engine> self(this);
    const auto row = co_await m_store->conversation(conversation);
    if (!row)
        co_return Problem::from(row.error());
    if (!self)
        co_return std::nullopt;
    const auto answer = co_await m_api->conversation(row->accommodation, row->reservation,
                                                     row->remoteId, Priority::Person);
    if (!self)
        co_return std::nullopt;
    if (!answer) {
        const Problem problem = Problem::from(answer.error(), m_sync->facts().hadSuccess);
        reconnectIfMoved(problem);
        co_return problem;
    }
    const auto stored =
        co_await m_store->ingestSnapshot(conversation, answer->data, m_clock->nowMs());
    if (!stored)
        co_return Problem::from(stored.error());
    if (self && !stored->found.isEmpty())
        m_outbox->wake();
    co_return std::nullopt;
}

QCoro::Task<bool> Engine::stop(bool isUrgent)
{
    const QPointer<Engine> self(this);
    askNoMore();
    if (isUrgent)
        m_http->stop();
    co_await m_outbox->stop();
    if (self)
        m_http->stop();
    co_return true;
}

void Engine::syncNow()
{
    m_isPersonWaiting = true;
    m_pollWait->wake();
}

void Engine::pollSoon()
{
    if (m_status.problem != SyncProblem::Unauthorized && m_status.problem != SyncProblem::Forbidden)
        m_pollWait->wake();
}

void Engine::setPolls(std::chrono::milliseconds inUse, std::chrono::milliseconds idle)
{
    const bool isQuicker = inUse < m_options.pollInUse || idle < m_options.pollIdle;
    m_options.pollInUse = inUse;
    m_options.pollIdle = idle;
    // The wait under way was planned by the old rhythm.
    if (isQuicker && m_status.problem == SyncProblem::None)
        pollSoon();
}

void Engine::setImageLimit(qint64 bytes)
{
    m_options.imageLimitBytes = bytes;
    if (m_conversationService)
        m_conversationService->setImageLimit(bytes);
}

void Engine::noteInUse(bool isInUse)
{
    // Who comes back to the window sees what the quicker rhythm would have brought by now.
    if (!isInUse || m_status.problem != SyncProblem::None)
        return;
    const std::chrono::milliseconds since(m_clock->steadyMs() - m_polledAtSteadyMs);
    const auto left = std::max(m_options.pollInUse - since, std::chrono::milliseconds(1));
    m_clock->after(left, this, [this] {
        if (m_conversationService->isInUse())
            pollSoon();
    });
}

void Engine::refresh(ConversationId conversation)
{
    if (m_readingBack.contains(conversation))
        return;
    m_readingBack.insert(conversation);
    QCoro::connect(readBack(conversation), this,
                   [this, conversation](const std::optional<Problem> &problem) {
                       m_readingBack.remove(conversation);
                       if (problem)
                           qCInfo(lcSync) << "conversation" << conversation.value
                                          << "not read:" << problem->word;
                   });
}

} // namespace Innbox
