#include "app/scenarios/ScenarioEnvironment.h"

#include "app/api/HttpTransport.h"
#include "app/engine/Engine.h"
#include "app/engine/sync/CancellableTimer.h"
#include "app/simulator/SimulatorRuleNames.h"
#include "models/store/SqlStore.h"

#include <QCoroFuture>
#include <QDateTime>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The time of a scenario that names none: the same every run.
constexpr auto DefaultNow = "2026-05-04T09:00:00Z";
/// Above every limit of the simulator: what it refuses shall be seen, not avoided.
constexpr int RequestsPerMinute = 100'000;

} // namespace

ScenarioClient::ScenarioClient() = default;
ScenarioClient::~ScenarioClient() = default;

ScenarioEnvironment::ScenarioEnvironment(QObject *parent) : QObject(parent) {}
ScenarioEnvironment::~ScenarioEnvironment() = default;

std::optional<QString> ScenarioEnvironment::open(const QJsonObject &world, const QJsonObject &rules)
{
    const QDateTime now = QDateTime::fromString(
        world[u"now"_s].toString(QString::fromLatin1(DefaultNow)), Qt::ISODate);
    if (!now.isValid())
        return u"world.now is no time."_s;
    m_startMs = now.toMSecsSinceEpoch();
    m_ownClock = std::make_unique<ScenarioClock>(m_startMs);
    m_time = m_ownClock.get();
    SimulatorWorldOptions options;
    options.seed = quint64(world[u"seed"_s].toInteger(7));
    options.isEmpty = world[u"empty"_s].toBool(true);
    auto opened = SimulatorWorld::open(options, m_time);
    if (!opened)
        return u"The world cannot be made."_s;
    m_ownWorld = std::move(opened.value());
    m_world = m_ownWorld.get();
    SimulatorRules made{.requestsPerMinute = 0};
    if (const auto unfit = SimulatorRuleNames::apply(rules, &made, &m_world->options()))
        return u"No rule is called \"%1\", or its value does not fit."_s.arg(*unfit);
    m_ownServer = std::make_unique<SimulatorServer>(m_world, made);
    m_server = m_ownServer.get();
    if (!m_server->listen())
        return u"Nothing can listen on 127.0.0.1."_s;
    m_actor = std::make_unique<ScenarioActions>(m_world, m_server, [this](qint64 byMs) {
        m_ownClock->advance(std::chrono::milliseconds(byMs));
        return true;
    });
    if (!m_folder.isValid())
        return u"There is no place for temporary files."_s;
    return std::nullopt;
}

QCoro::Task<std::optional<QString>> ScenarioEnvironment::openLive(ScenarioAccount place,
                                                                  QJsonObject rules)
{
    using Failure = std::optional<QString>;
    m_time = place.clock;
    m_world = place.world;
    m_server = place.server;
    m_startMs = m_world->nowMs();
    const QJsonObject before = SimulatorRuleNames::of(m_server->rules(), m_world->options());
    if (const auto unfit =
            SimulatorRuleNames::apply(rules, &m_server->rules(), &m_world->options()))
        co_return Failure(u"No rule is called \"%1\", or its value does not fit."_s.arg(*unfit));
    m_rulesBefore = before;
    m_actor = std::make_unique<ScenarioActions>(m_world, m_server, place.advance);
    auto made = std::make_unique<ScenarioClient>();
    ScenarioClient *const client = made.get();
    client->store = place.store;
    client->pictures = place.pictures;
    client->engine = place.engine;
    m_clients.emplace(u"desk"_s, std::move(made));
    if (!client->engine)
        co_return Failure(u"The account is not open."_s);
    // What waited already is none of the scenario's.
    (void)co_await client->engine->synchronise(QueuePoller::Mode::Drain, Priority::Background);
    const auto facts = co_await client->store->account();
    if (!facts || !client->engine)
        co_return Failure(u"The store or the engine failed."_s);
    client->before = facts.value();
    m_sendsBefore = m_world->sends().size();
    connect(client->engine->transport(), &HttpTransport::exchanged, &m_wire, &WireLogModel::add);
    co_return std::nullopt;
}

int ScenarioEnvironment::acceptedCount(const QString &text) const
{
    int count = 0;
    for (size_t at = m_sendsBefore; at < m_world->sends().size(); ++at)
        count += m_world->messages()[size_t(m_world->sends()[at])].content == text ? 1 : 0;
    return count;
}

ScenarioClient *ScenarioEnvironment::addOwnClient(const QString &name)
{
    auto made = std::make_unique<ScenarioClient>();
    ScenarioClient *const client = made.get();
    m_clients.emplace(name, std::move(made));
    client->ownStore =
        std::make_unique<SqlStore>(m_folder.filePath(u"seat-%1.sqlite"_s.arg(m_clients.size())));
    client->store = client->ownStore.get();
    client->pictures = client->ownStore.get();
    Engine::Options options;
    options.access = {.base = normalizedBase(m_server->baseUrl()),
                      .affiliateId = m_world->affiliateId(),
                      .token = m_world->token()};
    options.requestsPerMinute = RequestsPerMinute;
    options.images = client->ownStore.get();
    options.pictures = client->ownStore.get();
    client->ownEngine = std::make_unique<Engine>(client->store, m_time, options);
    client->engine = client->ownEngine.get();
    connect(client->engine->transport(), &HttpTransport::exchanged, &m_wire, &WireLogModel::add);
    return client;
}

QCoro::Task<ScenarioClient *> ScenarioEnvironment::client(QString name)
{
    if (const auto found = m_clients.find(name); found != m_clients.end())
        co_return found->second->engine ? found->second.get() : nullptr;
    ScenarioClient *const client = addOwnClient(name);
    const auto opened = co_await client->ownStore->open();
    if (!opened)
        co_return nullptr;
    const auto failed = co_await client->ownEngine->open();
    co_return failed ? nullptr : client;
}

void ScenarioEnvironment::cancel()
{
    // Whoever waits for an engine goes on at once, and may close the seats.
    QList<QPointer<Engine>> engines;
    for (const auto &[name, client] : m_clients)
        engines.append(client->ownEngine.get());
    for (const QPointer<Engine> &engine : std::as_const(engines)) {
        if (engine)
            QCoro::connect(engine->stop(true), engine.data(), [](bool) {});
    }
}

QCoro::Task<bool> ScenarioEnvironment::close()
{
    bool hasOwn = false;
    for (const auto &[name, client] : m_clients) {
        if (!client->ownEngine)
            continue;
        hasOwn = true;
        (void)co_await client->ownEngine->stop(true);
    }
    if (hasOwn) {
        // stop() resumes all coroutines that wait for an engine; this one is still on the stack.
        CancellableTimer turn(m_time);
        co_await turn.sleep(std::chrono::milliseconds(0));
    }
    for (const auto &[name, client] : m_clients)
        client->ownEngine.reset();
    m_clients.clear();
    co_return true;
}

bool ScenarioEnvironment::restoreRules()
{
    if (!m_rulesBefore)
        return true;
    // The scenario's faults go with its rules, used up or not.
    m_server->faults().clear();
    const QJsonObject before = *m_rulesBefore;
    m_rulesBefore.reset();
    return !SimulatorRuleNames::apply(before, &m_server->rules(), &m_world->options());
}

} // namespace Innbox
