#pragma once

#include "app/accounts/Keychain.h"

namespace Innbox {

/// The keychain of the desktop: Secret Service or KWallet.
class SystemKeychain : public Keychain {
public:
    QCoro::Task<Result<QByteArray, SecretError>> read(QString account) override;
    QCoro::Task<std::optional<SecretError>> write(QString account, QByteArray key) override;
    QCoro::Task<std::optional<SecretError>> remove(QString account) override;
    QCoro::Task<std::optional<SecretError>> unlock(QString account) override;
};

} // namespace Innbox
