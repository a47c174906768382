// The control door: rules and the world as a whole.

#include "app/simulator/SandboxApi.h"
#include "app/simulator/SandboxDoor.h"
#include "app/simulator/SandboxFaults.h"
#include "app/simulator/SandboxRuleWords.h"
#include "app/simulator/SandboxWorld.h"

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

SandboxAnswer SandboxDoor::cancel(const QJsonObject &body)
{
    const int stay = m_world->stayByReservation(sandboxIdText(body[u"reservation"_s]));
    const QString by = body[u"by"_s].toString(u"guest"_s);
    if (stay < 0)
        return invalid(u"reservation"_s);
    if (by != "guest"_L1 && by != "property"_L1)
        return invalid(u"by"_s);
    if (!m_world->cancel(stay, by == "guest"_L1 ? SandboxSide::Guest : SandboxSide::Property))
        return notWritten();
    return SandboxApi::success({});
}

SandboxAnswer SandboxDoor::setRules(const QJsonObject &body)
{
    if (const auto unfit = SandboxRuleWords::apply(body, &m_api->rules(), &m_world->options()))
        return invalid(*unfit);
    return SandboxApi::success(SandboxRuleWords::of(m_api->rules(), m_world->options()));
}

SandboxAnswer SandboxDoor::reset(const QJsonObject &)
{
    if (!m_world->reset())
        return notWritten();
    m_faults->clear();
    return SandboxApi::success({{u"now_ms"_s, m_world->nowMs()}});
}

SandboxAnswer SandboxDoor::save(const QJsonObject &)
{
    const auto world = m_world->save();
    if (!world)
        return SandboxApi::refused({500, u"500"_s, u"The world cannot be read."_s});
    return SandboxApi::success({{u"world"_s, *world}});
}

SandboxAnswer SandboxDoor::load(const QJsonObject &body)
{
    if (!m_world->restore(body[u"world"_s].toObject()))
        return invalid(u"world"_s);
    return SandboxApi::success({{u"now_ms"_s, m_world->nowMs()}});
}

} // namespace Innbox
