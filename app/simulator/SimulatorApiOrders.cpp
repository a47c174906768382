// The order calls.

#include "app/simulator/SimulatorApi.h"
#include "app/simulator/SimulatorOrderChanges.h"
#include "app/simulator/SimulatorOrderList.h"
#include "app/simulator/SimulatorOrders.h"
#include "app/simulator/SimulatorWorld.h"

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

SimulatorApi::Outcome SimulatorApi::accommodations(const QJsonObject &body, const SimulatorFault *)
{
    // The one token there is belongs to the other call.
    if (SimulatorOrders::isPageToken(*m_world, body[u"page"_s].toString()))
        return SimulatorRefusal{400, u"token_endpoint_mismatch"_s,
                                u"The page token belongs to another endpoint."_s};
    if (const auto refusal = SimulatorOrders::checkAccommodations(body))
        return *refusal;
    return SimulatorOrders::accommodations(*m_world, body, sandboxShortId());
}

SimulatorApi::Outcome SimulatorApi::details(const QJsonObject &body, const SimulatorFault *)
{
    return widen(SimulatorOrders::details(*m_world, body, sandboxShortId()));
}

SimulatorApi::Outcome SimulatorApi::create(const QJsonObject &body, const SimulatorFault *)
{
    return widen(SimulatorOrders::create(m_world, body, sandboxShortId()));
}

SimulatorApi::Outcome SimulatorApi::cancel(const QJsonObject &body, const SimulatorFault *)
{
    return widen(SimulatorOrders::cancel(m_world, body, sandboxShortId()));
}

} // namespace Innbox
