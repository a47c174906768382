#include "app/scenarios/ScenarioRunner.h"

#include "app/engine/Engine.h"
#include "app/simulator/SimulatorPicture.h"
#include "models/images/AttachmentStaging.h"
#include "models/store/SqlStore.h"

#include <QCoroFuture>
#include <QCoroSignal>
#include <QElapsedTimer>
#include <QtConcurrent>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How long a reply may take by the scenario's clock.
constexpr std::chrono::minutes ReplyPatience{30};

QString clientOf(const QJsonObject &what)
{
    return what[u"seat"_s].toString(u"desk"_s);
}

/// An invented photo, as a person's own would be made ready to be sent: off this thread.
QFuture<Result<OutgoingImage, AttachmentStaging::Failure>> preparedImage(const QString &folder,
                                                                         const QString &id)
{
    return QtConcurrent::run([folder, id] {
        return AttachmentStaging::prepare(folder, sandboxPicture(id).bytes, id + u".png"_s);
    });
}

} // namespace

ScenarioRunner::ScenarioRunner(Scenario scenario, QObject *parent)
    : QObject(parent), m_scenario(std::move(scenario)),
      m_environment(std::make_unique<ScenarioEnvironment>())
{
}

ScenarioRunner::~ScenarioRunner() = default;

QCoro::Task<ScenarioReport> ScenarioRunner::run()
{
    QElapsedTimer took;
    took.start();
    m_report.name = m_scenario.name;
    m_report.title = m_scenario.title;
    const StepError notOpened = co_await open();
    if (notOpened)
        m_report.error = *notOpened;
    for (m_step = 1; m_step <= m_scenario.steps.size(); ++m_step) {
        if (!m_report.error.isEmpty() || m_isStopped)
            break;
        if (m_isStepping) {
            Q_EMIT waits(m_step);
            co_await qCoro(this, &ScenarioRunner::wentOn);
            if (m_isStopped)
                break;
        }
        Q_EMIT stepped(m_step);
        const ScenarioStep step = m_scenario.steps.at(m_step - 1);
        const StepError failed = co_await take(step);
        if (failed)
            m_report.error = u"Step %1: %2"_s.arg(QString::number(m_step), *failed);
    }
    if (m_isStopped && m_report.error.isEmpty())
        m_report.error = u"It was stopped."_s;
    // What was stopped by the end of the account may outlive its world: stop() took the rules back.
    if (!m_isStopped && !m_environment->restoreRules() && m_report.error.isEmpty())
        m_report.error = u"The rules could not be taken back."_s;
    (void)co_await m_environment->close();
    m_report.tookMs = took.elapsed();
    co_return m_report;
}

QCoro::Task<ScenarioRunner::StepError> ScenarioRunner::open()
{
    if (!m_place)
        co_return m_environment->open(m_scenario.world, m_scenario.rules);
    co_return co_await m_environment->openLive(*m_place, m_scenario.rules);
}

void ScenarioRunner::setStepping(bool isStepping)
{
    m_isStepping = isStepping;
    if (!isStepping)
        Q_EMIT wentOn();
}

void ScenarioRunner::goOn()
{
    Q_EMIT wentOn();
}

void ScenarioRunner::stop()
{
    if (m_isStopped)
        return;
    m_isStopped = true;
    (void)m_environment->restoreRules(); // they were the server's own: they fit
    m_environment->cancel();
    Q_EMIT wentOn();
}

WireLogModel *ScenarioRunner::wire() const
{
    return &m_environment->wire();
}

QCoro::Task<ScenarioRunner::StepError> ScenarioRunner::take(ScenarioStep step)
{
    if (step.verb == "sync"_L1)
        co_return co_await sync(step.what);
    if (step.verb == "refresh"_L1)
        co_return co_await refresh(step.what);
    if (step.verb == "reply"_L1)
        co_return co_await reply(step.what);
    if (step.verb == "expect"_L1)
        co_return co_await expect(step.what);
    co_return m_environment->actor().act(step, m_step);
}

QCoro::Task<ScenarioRunner::StepError> ScenarioRunner::sync(QJsonObject what)
{
    const QString name = clientOf(what);
    ScenarioClient *const client = co_await m_environment->client(name);
    if (!client)
        co_return StepError(u"the store or the engine failed."_s);
    const auto mode = what[u"once"_s].toBool() ? QueuePoller::Mode::Once : QueuePoller::Mode::Drain;
    const SyncReport report = co_await client->engine->synchronise(mode, Priority::Background);
    m_problem = report.problem;
    co_return std::nullopt;
}

QCoro::Task<std::optional<Conversation>> ScenarioRunner::conversation(ScenarioClient *client,
                                                                      QString name)
{
    const QString reservation = m_environment->actor().reservationOf(name);
    const auto known = co_await client->store->findConversation(reservation);
    if (known)
        co_return known.value();
    const int stay = m_environment->actor().stayOf(name);
    if (stay < 0)
        co_return std::nullopt;
    const SimulatorStay &found = m_environment->world().stays()[size_t(stay)];
    const QString property = m_environment->world().properties()[size_t(found.property)].id;
    // As a person adds a reservation that never came through the queue: by its number.
    const auto made = co_await client->store->ensureConversation(QString(), reservation, property);
    co_return made ? std::optional(made.value()) : std::nullopt;
}

QCoro::Task<ScenarioRunner::StepError> ScenarioRunner::refresh(QJsonObject what)
{
    const QString name = clientOf(what);
    ScenarioClient *const client = co_await m_environment->client(name);
    if (!client)
        co_return StepError(u"the store or the engine failed."_s);
    const QString in = what[u"in"_s].toString();
    const auto found = co_await conversation(client, in);
    if (!found)
        co_return StepError(u"there is no such booking."_s);
    if (!client->engine)
        co_return StepError(u"the account was closed."_s);
    m_problem = co_await client->engine->readBack(found->id);
    co_return std::nullopt;
}

QCoro::Task<ScenarioRunner::StepError> ScenarioRunner::reply(QJsonObject what)
{
    const QString name = clientOf(what);
    ScenarioClient *const client = co_await m_environment->client(name);
    if (!client)
        co_return StepError(u"the store or the engine failed."_s);
    const QString in = what[u"in"_s].toString();
    const auto found = co_await conversation(client, in);
    if (!found)
        co_return StepError(u"there is no such booking."_s);
    NewReply made;
    made.conversation = found->id;
    made.body = what[u"text"_s].toString();
    const int images = what[u"images"_s].toInt();
    if (images > 0 && !client->pictures)
        co_return StepError(u"this account takes no images."_s);
    for (int image = 0; image < images; ++image) {
        const QString id = u"desk-%1-%2"_s.arg(m_step).arg(image + 1);
        auto prepared = co_await preparedImage(client->pictures->pictureFolder(), id);
        if (!prepared)
            co_return StepError(u"an image could not be made ready."_s);
        made.newImages.append(prepared.value());
    }
    const auto queued = co_await client->store->enqueue(made, m_environment->clock().nowMs());
    if (!queued)
        co_return StepError(u"the reply could not be queued."_s);
    m_replies.insert(name + u'\n' + made.body, queued.value().id);
    if (!client->engine)
        co_return StepError(u"the account was closed."_s);
    client->engine->outbox()->allow(found->id);
    if (what[u"wait"_s].toBool(true)) {
        const Settled settled =
            co_await client->engine->outbox()->settle(queued.value().id, ReplyPatience);
        m_problem = settled.problem;
    }
    co_return std::nullopt;
}

} // namespace Innbox
