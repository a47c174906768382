#include "ui/text/AccountText.h"

#include "ui/text/EnvironmentText.h"
#include "ui/text/ProblemText.h"
#include "ui/text/SafeText.h"

namespace Innbox {

WindowContext::Environment AccountText::environment(AccountEnvironment environment)
{
    switch (environment) {
    case AccountEnvironment::Sandbox:
        return WindowContext::Environment::Sandbox;
    case AccountEnvironment::ProviderSandbox:
        return WindowContext::Environment::ProviderSandbox;
    case AccountEnvironment::Production:
        break;
    }
    return WindowContext::Environment::Production;
}

QString AccountText::name(const QString &name)
{
    return name.isEmpty() ? tr("Embedded sandbox") : SafeText::forName(name, 60);
}

QString AccountText::line(const AccountEntry &entry)
{
    if (entry.name.isEmpty())
        return name({});
    //: An account and its environment
    return tr("%1 · %2").arg(name(entry.name),
                             EnvironmentText::name(environment(entry.environment)));
}

QString AccountText::sentence(const AccountCheck &check)
{
    switch (check.problem) {
    case SyncProblem::None:
        if (check.waiting == 0)
            return tr("The account works. The queue is empty.");
        return tr("The account works. The queue holds %n message(s) or more; none was confirmed.",
                  nullptr, check.waiting);
    case SyncProblem::Unauthorized:
        return tr("The provider refused the key (401): it is wrong, was revoked or has expired.");
    case SyncProblem::Forbidden:
        return tr("The provider refused access (403): it does not know the affiliate id together "
                  "with this key, or messaging is not allowed for it.");
    case SyncProblem::NotEnabled:
        return tr("The provider answers with a fault (500) and never answered otherwise: messaging "
                  "is probably not enabled for this account yet. Key and affiliate id may be "
                  "right. Ask your contact at the provider; trying again does not help.");
    case SyncProblem::RateLimited:
        return tr("The limit of requests is used up (429). Wait a minute, then check again. Other "
                  "programs with the same key use the same limit.");
    case SyncProblem::ServerFault:
        if (check.httpStatus == 503)
            return tr("The provider is not available now (503). Nothing is wrong with the account; "
                      "check again later.");
        return tr("The provider answered with a fault. Nothing is wrong with what you entered as "
                  "far as one can see; check again later.");
    case SyncProblem::Offline:
        return tr("There is no connection to the provider. Check the network of this computer.");
    case SyncProblem::TimedOut:
        return tr("The provider did not answer in time. Check the network, then check again.");
    case SyncProblem::Rejected:
        return tr("The provider refused the request. The address may be of another version.");
    case SyncProblem::NoKey:
        return tr("No key is known for this account. Enter it, then check again.");
    case SyncProblem::KeyLocked:
        return tr("The keychain is locked, so the key of this account cannot be read. Unlock it, "
                  "then check again.");
    case SyncProblem::StoreFailed:
        break;
    }
    return ProblemText::sentence(check.problem);
}

QString AccountText::sentence(AccountSaving outcome)
{
    switch (outcome) {
    case AccountSaving::Saved:
        return {};
    case AccountSaving::NoKeychain:
        return tr("The account is saved, but this desktop has no keychain that would take the key. "
                  "Innbox keeps it until it ends and asks for it at each start.");
    case AccountSaving::KeychainLocked:
        return tr(
            "The account is saved, but the keychain is locked and did not take the key. Innbox "
            "keeps it until it ends. Unlock the keychain and enter the key again to keep it.");
    case AccountSaving::NameTaken:
        return tr("There is an account of this name already.");
    case AccountSaving::NotWritten:
        break;
    }
    return tr("The account could not be saved on this computer.");
}

} // namespace Innbox
