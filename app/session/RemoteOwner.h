#pragma once

#include "app/session/AccountOwner.h"

#include <QString>

namespace Innbox {

class Store;

/// The owner in another process of the same user, over its local socket.
class RemoteOwner : public AccountOwner {
public:
    /// \param store  of the same account; outlives this
    RemoteOwner(QString socketPath, Store *store);

    /// An owner of a version that does not know the request answers with the problem
    /// "owner-version".
    QCoro::Task<std::optional<OwnerAnswer>> perform(OwnerRequest request) override;

private:
    QString m_socketPath;
    Store *m_store;
};

} // namespace Innbox
