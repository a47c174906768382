#include "app/session/Session.h"

#include "app/api/HttpTransport.h"
#include "app/engine/Engine.h"
#include "app/engine/sync/CancellableTimer.h"
#include "app/session/Handover.h"
#include "app/session/HandoverServer.h"
#include "app/session/OwnerMessage.h"
#include "app/session/RemoteOwner.h"
#include "app/session/SessionConversations.h"
#include "app/simulator/SimulatorService.h"
#include "app/wire/HttpLogFile.h"
#include "models/Log.h"
#include "models/store/SqlStore.h"
#include "models/wire/WireLines.h"

#include <QCoroFuture>
#include <QCoroSignal>
#include <QDir>
#include <QPointer>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An owner that neither listens nor lets go within this time cannot be worked with.
constexpr qint64 OwnerPatienceMs = 20'000;
constexpr std::chrono::milliseconds OwnerAskPause{100};

Problem problem(SyncProblem kind, const QString &word, const QString &message)
{
    return {.kind = kind, .word = word, .message = message};
}

/// Error returned once the session is being destroyed.
Problem closing()
{
    return problem(SyncProblem::StoreFailed, u"stopped"_s, u"The program is closing."_s);
}

} // namespace

Session::Session(AccountChoice choice, QObject *parent)
    : QObject(parent), m_choice(std::move(choice)),
      m_store(std::make_unique<SqlStore>(storePath())),
      m_lock(std::make_unique<FileLock>(m_choice.folder + u"/owner.lock"_s))
{
    if (m_choice.isSandbox)
        m_sandbox = std::make_unique<SimulatorService>(
            SimulatorServiceOptions{.world = {.folder = m_choice.folder}}, &m_machineClock);
}

Session::~Session() = default;

QString Session::storePath() const
{
    return m_choice.folder + u"/store.sqlite"_s;
}

CustodyStore *Session::custody() const
{
    return m_store.get();
}

StayStore *Session::stays() const
{
    return m_store.get();
}

ReceivedAttachmentStore *Session::images() const
{
    return m_store.get();
}

DraftStore *Session::drafts() const
{
    return m_store.get();
}

LedgerStore *Session::ledger() const
{
    return m_store.get();
}

TriageStore *Session::handling() const
{
    return m_store.get();
}

LanguageStore *Session::writing() const
{
    return m_store.get();
}

OutgoingAttachmentStore *Session::pictures() const
{
    return m_store.get();
}

ListStore *Session::lists() const
{
    return m_store.get();
}

Store *Session::store() const
{
    return m_store.get();
}

QCoro::Task<std::optional<Problem>> Session::openStore()
{
    const QPointer<Session> self = this;
    const auto opened = co_await m_store->open();
    if (!opened)
        co_return Problem::from(opened.error());
    if (!self)
        co_return closing();
    const auto known = co_await m_store->account();
    if (!known)
        co_return Problem::from(known.error());
    if (!self)
        co_return closing();
    AccountFacts facts = known.value();
    if (facts.affiliateId.isEmpty()) {
        facts.baseUrl =
            m_choice.isSandbox ? u"sandbox"_s : m_choice.base.toString(QUrl::FullyEncoded);
        facts.affiliateId = m_choice.isSandbox ? u"sandbox"_s : m_choice.affiliateId;
        const auto written = co_await m_store->setAccount(facts);
        if (!written)
            co_return Problem::from(written.error());
        if (!self)
            co_return closing();
    }
    m_isStoreOpen = true;
    co_return std::nullopt;
}

QCoro::Task<Result<bool, Problem>> Session::own()
{
    if (m_engine)
        co_return true;
    // Another call is at it: until it is done the engine is nobody's.
    if (m_isOpening)
        co_return false;
    if (!m_lock->tryTake()) {
        if (!m_lock->errorText().isEmpty())
            co_return problem(SyncProblem::StoreFailed, u"store-cannot-open"_s,
                              u"The account's lock cannot be used: %1"_s.arg(m_lock->errorText()));
        co_return false;
    }
    m_isOpening = true;
    const QPointer<Session> self = this;
    const auto failed = co_await openEngine();
    if (!self)
        co_return false;
    m_isOpening = false;
    if (!failed)
        co_return true;
    m_lock->release();
    co_return *failed;
}

QCoro::Task<std::optional<Problem>> Session::openEngine()
{
    const QPointer<Session> self = this;
    const Problem stopped = closing();
    const auto missing = co_await findKey();
    if (missing)
        co_return missing;
    if (!self)
        co_return stopped;
    Engine::Options options{
        .access = {.base = m_choice.base,
                   .affiliateId = m_choice.affiliateId,
                   .token = m_choice.token},
        .requestsPerMinute = m_choice.requestsPerMinute,
        .collects = m_choice.collects,
        .isCollectorByDefault = isLoopback(m_choice.base),
    };
    options.corrections = m_store.get();
    // The embedded sandbox has another port each time.
    options.provider = m_sandbox ? u"sandbox"_s : m_choice.base.toString(QUrl::FullyEncoded);
    options.custody = m_store.get();
    options.stays = m_store.get();
    options.images = m_store.get();
    options.pictures = m_store.get();
    options.imageFolder = imageFolderOf(m_choice.folder);
    options.imageLimitBytes = m_choice.imageLimitBytes;
    options.pollInUse = m_choice.pollInUse;
    options.pollIdle = m_choice.pollIdle;
    if (m_sandbox) {
        options.reconnect = [this] { return findSandbox(); };
    }
    // A member, not of this frame: it has to end before the store when the session does.
    m_opening = std::make_unique<Engine>(m_store.get(), &m_clock, std::move(options));
    const auto failed = co_await m_opening->open();
    if (!self)
        co_return stopped;
    if (failed || m_isClosing) {
        m_opening.reset();
        co_return failed ? *failed : stopped;
    }
    m_engine = std::move(m_opening);
    m_owner = std::make_unique<EngineOwner>(
        m_engine.get(), m_store.get(), m_store.get(), [this](int most, bool isWithTexts) {
            return m_wireSource ? m_wireSource(most, isWithTexts) : QJsonArray();
        });
    m_handover = std::make_unique<HandoverServer>(
        [this](QJsonObject request) { return performForOther(std::move(request)); });
    // Without an ear others wait for the lock instead: slower, not wrong.
    if (!m_handover->listen(handoverSocketPath(storePath())))
        qCInfo(lcSync) << "no local socket: other processes have to wait";
    co_return std::nullopt;
}

void Session::setPolls(std::chrono::milliseconds inUse, std::chrono::milliseconds idle)
{
    m_choice.pollInUse = inUse;
    m_choice.pollIdle = idle;
    if (m_engine)
        m_engine->setPolls(inUse, idle);
}

void Session::setImageLimit(qint64 bytes)
{
    m_choice.imageLimitBytes = bytes;
    if (m_engine)
        m_engine->setImageLimit(bytes);
}

void Session::askToEnd()
{
    if (m_isEnding)
        return;
    m_isEnding = true;
    // Who asks from now on shall become the owner himself.
    if (m_handover)
        m_handover->close();
    if (m_engine)
        QCoro::connect(m_engine->stop(false), this, [this](bool) {
            m_isEngineStopped = true;
            Q_EMIT engineStopped();
        });
    Q_EMIT ending();
}

QCoro::Task<bool> Session::poke()
{
    if (m_engine)
        co_return true; // it hears of the change by itself
    RemoteOwner other(handoverSocketPath(storePath()), m_store.get());
    const auto answer = co_await other.perform(PokeRequest());
    co_return answer.has_value();
}

QCoro::Task<bool> Session::close()
{
    m_isClosing = true;
    if (m_handover) {
        m_handover->close();
        if (m_handover->underWay() > 0)
            co_await qCoro(m_handover.get(), &HandoverServer::becameIdle);
        m_handover.reset();
    }
    if (m_engine) {
        if (!m_isEnding)
            co_await m_engine->stop(false);
        else if (!m_isEngineStopped)
            co_await qCoro(this, &Session::engineStopped);
        // Stopping resumes whoever waited for the engine, this included: it is still on the stack.
        CancellableTimer turn(&m_clock);
        co_await turn.sleep(std::chrono::milliseconds(0));
        m_owner.reset();
        m_engine.reset();
        // The store drops what waits in its queue: a pause after a 429, for one, that nobody
        // awaited. It works in order, so this write comes behind them.
        const auto written = co_await m_store->budget(m_clock.nowMs());
        if (!written)
            qCInfo(lcSync) << "last writes:" << written.error().word();
    }
    // What was written without waiting (a pause after a 429, say) stands before this one ends.
    const auto last = co_await m_store->budget(m_clock.nowMs());
    if (!last && m_isStoreOpen)
        qCWarning(lcStore) << "the last writes may be missing:" << last.error().word();
    m_lock->release();
    m_store->close();
    co_return true;
}

QCoro::Task<QJsonObject> Session::performForOther(QJsonObject request)
{
    const auto read = OwnerMessage::readRequest(request);
    if (!read)
        co_return OwnerMessage::write(failedAnswer(
            {.word = u"usage"_s, .message = u"The owner does not know this request."_s}));
    const auto answer = co_await m_owner->performForOther(*read);
    co_return OwnerMessage::write(answer);
}

QCoro::Task<OwnerAnswer> Session::perform(OwnerRequest request)
{
    // A window may go while another process is being asked.
    const QPointer<Session> self = this;
    const OwnerAnswer gone =
        failedAnswer(problem(SyncProblem::Offline, u"stopped"_s, u"The program is closing."_s));
    CancellableTimer timer(&m_clock);
    const qint64 untilMs = m_clock.steadyMs() + OwnerPatienceMs;
    for (;;) {
        const auto owns = co_await own();
        if (!owns)
            co_return failedAnswer(owns.error());
        if (!self)
            co_return gone;
        RemoteOwner other(handoverSocketPath(storePath()), m_store.get());
        AccountOwner *const owner = owns.value() ? static_cast<AccountOwner *>(m_owner.get())
                                                 : static_cast<AccountOwner *>(&other);
        const auto answer = co_await owner->perform(request);
        if (answer)
            co_return *answer;
        if (!self)
            co_return gone;
        // The owner is starting, or was just killed: its lock is free then.
        if (m_clock.steadyMs() > untilMs)
            co_return failedAnswer(
                problem(SyncProblem::StoreFailed, u"owner-silent"_s,
                        u"Another Innbox owns this account but does not answer."_s));
        co_await timer.sleep(OwnerAskPause);
        if (!self)
            co_return gone;
    }
}

QCoro::Task<QJsonArray> Session::wireLines(int most, bool withTexts)
{
    if (m_wireSource)
        co_return m_wireSource(most, withTexts);
    const QPointer<Session> self = this;
    RemoteOwner other(handoverSocketPath(storePath()), m_store.get());
    const WireLinesRequest request{.most = most, .isWithTexts = withTexts};
    const auto told = co_await other.perform(request);
    if (!self)
        co_return QJsonArray();
    if (told && !told->wireLines.isEmpty())
        co_return told->wireLines;
    QJsonArray lines;
    const HttpLogFile file(HttpLogFile::folderBelow(m_choice.folder));
    for (const QByteArray &line : file.newestLines(most))
        lines += wireLineOf(line, withTexts ? WireTexts::Begun : WireTexts::Masked);
    co_return lines;
}

} // namespace Innbox
