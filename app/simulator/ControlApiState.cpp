// The control door: rules and the world as a whole.

#include "app/simulator/ControlApi.h"
#include "app/simulator/SimulatorApi.h"
#include "app/simulator/SimulatorFaults.h"
#include "app/simulator/SimulatorRuleNames.h"
#include "app/simulator/SimulatorWorld.h"

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

SimulatorAnswer ControlApi::cancel(const QJsonObject &body)
{
    const int stay = m_world->stayByReservation(sandboxIdText(body[u"reservation"_s]));
    const QString by = body[u"by"_s].toString(u"guest"_s);
    if (stay < 0)
        return invalid(u"reservation"_s);
    if (by != "guest"_L1 && by != "property"_L1)
        return invalid(u"by"_s);
    if (!m_world->cancel(stay, by == "guest"_L1 ? SimulatorSide::Guest : SimulatorSide::Property))
        return notWritten();
    return SimulatorApi::success({});
}

SimulatorAnswer ControlApi::setRules(const QJsonObject &body)
{
    if (const auto unfit = SimulatorRuleNames::apply(body, &m_api->rules(), &m_world->options()))
        return invalid(*unfit);
    return SimulatorApi::success(SimulatorRuleNames::of(m_api->rules(), m_world->options()));
}

SimulatorAnswer ControlApi::reset(const QJsonObject &)
{
    if (!m_world->reset())
        return notWritten();
    m_faults->clear();
    return SimulatorApi::success({{u"now_ms"_s, m_world->nowMs()}});
}

SimulatorAnswer ControlApi::save(const QJsonObject &)
{
    const auto world = m_world->save();
    if (!world)
        return SimulatorApi::refused({500, u"500"_s, u"The world cannot be read."_s});
    return SimulatorApi::success({{u"world"_s, *world}});
}

SimulatorAnswer ControlApi::load(const QJsonObject &body)
{
    if (!m_world->restore(body[u"world"_s].toObject()))
        return invalid(u"world"_s);
    return SimulatorApi::success({{u"now_ms"_s, m_world->nowMs()}});
}

} // namespace Innbox
