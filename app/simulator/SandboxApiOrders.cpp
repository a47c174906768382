// The order calls.

#include "app/simulator/SandboxApi.h"
#include "app/simulator/SandboxOrderChanges.h"
#include "app/simulator/SandboxOrderList.h"
#include "app/simulator/SandboxOrders.h"
#include "app/simulator/SandboxWorld.h"

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

SandboxApi::Outcome SandboxApi::accommodations(const QJsonObject &body, const SandboxFault *)
{
    // The one token there is belongs to the other call.
    if (SandboxOrders::isPageToken(*m_world, body[u"page"_s].toString()))
        return SandboxRefusal{400, u"token_endpoint_mismatch"_s,
                              u"The page token belongs to another endpoint."_s};
    if (const auto refusal = SandboxOrders::checkAccommodations(body))
        return *refusal;
    return SandboxOrders::accommodations(*m_world, body, sandboxShortId());
}

SandboxApi::Outcome SandboxApi::details(const QJsonObject &body, const SandboxFault *)
{
    return widen(SandboxOrders::details(*m_world, body, sandboxShortId()));
}

SandboxApi::Outcome SandboxApi::create(const QJsonObject &body, const SandboxFault *)
{
    return widen(SandboxOrders::create(m_world, body, sandboxShortId()));
}

SandboxApi::Outcome SandboxApi::cancel(const QJsonObject &body, const SandboxFault *)
{
    return widen(SandboxOrders::cancel(m_world, body, sandboxShortId()));
}

} // namespace Innbox
