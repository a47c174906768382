#include "ui/text/ProblemText.h"

namespace Innbox {

QString ProblemText::brief(SyncProblem problem)
{
    switch (problem) {
    case SyncProblem::None:
        return {};
    case SyncProblem::Offline:
        return tr("No connection");
    case SyncProblem::TimedOut:
        return tr("No answer");
    case SyncProblem::RateLimited:
        return tr("Limit reached, waiting");
    case SyncProblem::ServerFault:
        return tr("Provider has a fault");
    case SyncProblem::NotEnabled:
        return tr("Messaging not enabled");
    case SyncProblem::Unauthorized:
        return tr("Key refused");
    case SyncProblem::Forbidden:
        return tr("Access refused");
    case SyncProblem::Rejected:
        return tr("Request refused");
    case SyncProblem::StoreFailed:
        return tr("Cannot save");
    case SyncProblem::NoKey:
        return tr("Key missing");
    case SyncProblem::KeyLocked:
        return tr("Keychain locked");
    }
    return {};
}

QString ProblemText::sentence(SyncProblem problem)
{
    switch (problem) {
    case SyncProblem::None:
        return {};
    case SyncProblem::Offline:
        return tr("There is no connection to the provider. Innbox tries again by itself; what you "
                  "write is kept and sent later.");
    case SyncProblem::TimedOut:
        return tr("The provider did not answer in time. Innbox tries again by itself.");
    case SyncProblem::RateLimited:
        return tr("The provider's limit of requests is reached. Innbox waits as long as it asks "
                  "for.");
    case SyncProblem::ServerFault:
        return tr("The provider answered with a fault. Innbox tries again by itself.");
    case SyncProblem::NotEnabled:
        return tr("The provider answers with a fault since the first try: messaging is probably "
                  "not enabled for this account. Ask your contact at the provider.");
    case SyncProblem::Unauthorized:
        return tr("The provider refused the key. Check the key of this account.");
    case SyncProblem::Forbidden:
        return tr("The provider refused access. Check the affiliate id and the permissions of "
                  "this account.");
    case SyncProblem::Rejected:
        return tr("The provider refused the request.");
    case SyncProblem::StoreFailed:
        return tr("Messages could not be saved on this computer, so nothing was confirmed to the "
                  "provider. Nothing is lost there.");
    case SyncProblem::NoKey:
        return tr("This account has no key yet, so nothing is fetched or sent. What is stored can "
                  "be read.");
    case SyncProblem::KeyLocked:
        return tr(
            "The keychain of this desktop is locked, so the key cannot be read and nothing is "
            "fetched or sent. Unlock it, and Innbox goes on by itself.");
    }
    return {};
}

QString ProblemText::sentence(const StoreError &error)
{
    switch (error.kind) {
    case StoreError::Kind::CannotOpen:
        return tr("The store cannot be opened. Check that its folder exists and may be written.");
    case StoreError::Kind::Busy:
        return tr("Another program keeps the store locked. Try again in a moment.");
    case StoreError::Kind::ReadOnly:
        return tr("The store cannot be written: the file or its disk is read-only.");
    case StoreError::Kind::Full:
        return tr("The disk is full. Make room and try again.");
    case StoreError::Kind::Corrupt:
        return tr("The store is damaged. Nothing was overwritten.");
    case StoreError::Kind::SchemaTooNew:
        return tr("The store was written by a newer Innbox. Nothing was changed.");
    case StoreError::Kind::NotFound:
        return tr("This is no longer in the store.");
    case StoreError::Kind::Conflict:
        return tr("This changed meanwhile. Look again.");
    case StoreError::Kind::AlreadySent:
        return tr("It was already sent from another place, so it was not sent again.");
    case StoreError::Kind::ShutDown:
        return tr("The store is being closed.");
    case StoreError::Kind::Other:
        break;
    }
    return tr("The store reported a fault.");
}

} // namespace Innbox
