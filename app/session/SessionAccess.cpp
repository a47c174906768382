#include "app/accounts/SystemKeychain.h"
#include "app/api/HttpTransport.h"
#include "app/session/Session.h"
#include "app/simulator/SimulatorService.h"
#include "models/Log.h"

#include <QCoroFuture>
#include <QPointer>

// Where a session gets its address and its key from.

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

Problem withoutAccess(SyncProblem kind, const QString &word, const QString &message)
{
    return {.kind = kind, .word = word, .message = message};
}

/// The session was destroyed meanwhile.
Problem ended()
{
    return withoutAccess(SyncProblem::StoreFailed, u"stopped"_s, u"The program is closing."_s);
}

} // namespace

QCoro::Task<std::optional<Problem>> Session::findKey()
{
    const QPointer<Session> self = this;
    if (m_sandbox) {
        const auto access = co_await findSandbox();
        if (!self)
            co_return ended();
        if (!access)
            co_return withoutAccess(
                SyncProblem::Offline, u"sandbox-failed"_s,
                u"The embedded sandbox could not be started: %1"_s.arg(m_sandbox->error().detail));
        if (SimulatorWorld *const world = m_sandbox->world())
            m_clock.setAheadMs(world->clock().offsetMs());
        m_choice.base = access->base;
        m_choice.affiliateId = access->affiliateId;
        m_choice.token = access->token;
        Log::hideKey(m_choice.token);
        co_return std::nullopt;
    }
    if (!m_choice.token.isEmpty())
        co_return std::nullopt;
    if (m_choice.name.isEmpty())
        co_return withoutAccess(SyncProblem::NoKey, u"no-key"_s,
                                u"No key was given: use --token-file or INNBOX_TOKEN."_s);
    SystemKeychain ofDesktop;
    Keychain *const keychain = m_choice.keychain ? m_choice.keychain : &ofDesktop;
    const auto key = co_await keychain->read(m_choice.name);
    if (!self)
        co_return ended();
    if (!key && key.error().kind == SecretError::Kind::Locked)
        co_return withoutAccess(SyncProblem::KeyLocked, u"keychain-locked"_s,
                                u"The keychain is locked. Unlock it, or use --token-file or"
                                " INNBOX_TOKEN."_s);
    if (!key)
        co_return withoutAccess(
            SyncProblem::NoKey, u"no-key"_s,
            u"No key: %1. Use --token-file or INNBOX_TOKEN."_s.arg(key.error().message));
    m_choice.token = key.value();
    Log::hideKey(m_choice.token);
    co_return std::nullopt;
}

QCoro::Task<std::optional<ApiAccess>> Session::findSandbox()
{
    const auto access = co_await m_sandbox->start();
    if (!access)
        co_return std::nullopt;
    co_return ApiAccess{.base = normalizedBase(access->baseUrl),
                        .affiliateId = access->affiliateId,
                        .token = access->token};
}

} // namespace Innbox
