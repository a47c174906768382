#include "app/sandbox/ScenarioStage.h"

#include "app/api/HttpTransport.h"
#include "app/engine/Engine.h"
#include "app/sandbox/SandboxRuleWords.h"
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

ScenarioSeat::ScenarioSeat() = default;
ScenarioSeat::~ScenarioSeat() = default;

ScenarioStage::ScenarioStage(QObject *parent) : QObject(parent) {}
ScenarioStage::~ScenarioStage() = default;

std::optional<QString> ScenarioStage::open(const QJsonObject &world, const QJsonObject &rules)
{
    const QDateTime now = QDateTime::fromString(
        world[u"now"_s].toString(QString::fromLatin1(DefaultNow)), Qt::ISODate);
    if (!now.isValid())
        return u"world.now is no time."_s;
    m_startMs = now.toMSecsSinceEpoch();
    m_clock = std::make_unique<ScenarioClock>(m_startMs);
    SandboxWorldOptions options;
    options.seed = quint64(world[u"seed"_s].toInteger(7));
    options.isEmpty = world[u"empty"_s].toBool(true);
    auto opened = SandboxWorld::open(options, m_clock.get());
    if (!opened)
        return u"The world cannot be made."_s;
    m_world = std::move(opened.value());
    SandboxRules made{.requestsPerMinute = 0};
    if (const auto unfit = SandboxRuleWords::apply(rules, &made, &m_world->options()))
        return u"No rule is called \"%1\", or its value does not fit."_s.arg(*unfit);
    m_server = std::make_unique<SandboxServer>(m_world.get(), made);
    if (!m_server->listen())
        return u"Nothing can listen on 127.0.0.1."_s;
    m_actor = std::make_unique<ScenarioActor>(m_world.get(), m_server.get(), [this](qint64 byMs) {
        m_clock->advance(std::chrono::milliseconds(byMs));
        return true;
    });
    if (!m_folder.isValid())
        return u"There is no place for temporary files."_s;
    return std::nullopt;
}

QCoro::Task<ScenarioSeat *> ScenarioStage::seat(QString name)
{
    if (const auto found = m_seats.find(name); found != m_seats.end())
        co_return found->second.get();
    auto made = std::make_unique<ScenarioSeat>();
    ScenarioSeat *const seat = made.get();
    m_seats.emplace(name, std::move(made));
    seat->store =
        std::make_unique<SqlStore>(m_folder.filePath(u"seat-%1.sqlite"_s.arg(m_seats.size())));
    const auto opened = co_await seat->store->open();
    if (!opened)
        co_return nullptr;
    Engine::Options options;
    options.access = {.base = normalizedBase(m_server->baseUrl()),
                      .affiliateId = m_world->affiliateId(),
                      .token = m_world->token()};
    options.requestsPerMinute = RequestsPerMinute;
    seat->engine = std::make_unique<Engine>(seat->store.get(), m_clock.get(), options);
    connect(seat->engine->transport(), &HttpTransport::exchanged, &m_wire, &WireLogModel::add);
    const auto failed = co_await seat->engine->open();
    co_return failed ? nullptr : seat;
}

QCoro::Task<bool> ScenarioStage::close()
{
    for (const auto &[name, seat] : m_seats) {
        if (seat->engine)
            (void)co_await seat->engine->stop(true);
        seat->engine.reset();
    }
    m_seats.clear();
    co_return true;
}

} // namespace Innbox
