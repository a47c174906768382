#include "ui/text/EnvironmentText.h"

namespace Innbox {

QString EnvironmentText::name(WindowContext::Environment environment)
{
    switch (environment) {
    case WindowContext::Environment::Sandbox:
        return tr("Sandbox");
    case WindowContext::Environment::ProviderSandbox:
        return tr("Provider’s sandbox");
    case WindowContext::Environment::Production:
        break;
    }
    return tr("Production");
}

QString EnvironmentText::loud(WindowContext::Environment environment)
{
    switch (environment) {
    case WindowContext::Environment::Sandbox:
        return tr("SANDBOX");
    case WindowContext::Environment::ProviderSandbox:
        return tr("PROVIDER’S SANDBOX");
    case WindowContext::Environment::Production:
        break;
    }
    return tr("PRODUCTION");
}

QString EnvironmentText::sentence(WindowContext::Environment environment)
{
    switch (environment) {
    case WindowContext::Environment::Sandbox:
        return tr("The embedded sandbox: nothing leaves this computer.");
    case WindowContext::Environment::ProviderSandbox:
        return tr("The provider’s sandbox: only test reservations.");
    case WindowContext::Environment::Production:
        break;
    }
    return tr("Production: real guests and real properties.");
}

} // namespace Innbox
