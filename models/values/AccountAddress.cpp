#include "models/values/AccountAddress.h"

#include <algorithm>

namespace Innbox::AccountAddress {

using namespace Qt::Literals::StringLiterals;

namespace {

// What the provider's guides say: messaging by itself, and everything on the sandbox host.
constexpr int MessagingPerMinute = 100;
constexpr int ProviderSandboxPerMinute = 50;

bool isOwnComputer(const QString &host)
{
    const auto isOfAddress = [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); };
    const bool isIpv4 = host.startsWith(u"127."_s) && std::ranges::all_of(host, isOfAddress);
    return isIpv4 || host == u"localhost" || host == u"::1";
}

} // namespace

QString of(AccountEnvironment environment)
{
    switch (environment) {
    case AccountEnvironment::Sandbox:
        return {};
    case AccountEnvironment::ProviderSandbox:
        return u"https://demandapi-sandbox.booking.com/3.1/"_s;
    case AccountEnvironment::Production:
        break;
    }
    return u"https://demandapi.booking.com/3.1/"_s;
}

AccountEnvironment environmentOf(const QUrl &base)
{
    if (isOwnComputer(base.host()))
        return AccountEnvironment::Sandbox;
    return base.host() == u"demandapi-sandbox.booking.com" ? AccountEnvironment::ProviderSandbox
                                                           : AccountEnvironment::Production;
}

int requestsPerMinute(AccountEnvironment environment)
{
    return environment == AccountEnvironment::ProviderSandbox ? ProviderSandboxPerMinute
                                                              : MessagingPerMinute;
}

} // namespace Innbox::AccountAddress
