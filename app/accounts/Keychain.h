#pragma once

#include "app/accounts/Secrets.h"

#include <QCoroTask>

#include <optional>

namespace Innbox {

/// Where the keys of accounts are kept. Abstract, so that tests never touch a real one.
/// Thread: GUI or main, with an event loop.
class Keychain {
public:
    virtual ~Keychain() = default;
    /// Errors: no keychain service, locked, no entry, a key no header may carry.
    virtual QCoro::Task<Result<QByteArray, SecretError>> read(QString account) = 0;
    /// nullopt = it is kept.
    virtual QCoro::Task<std::optional<SecretError>> write(QString account, QByteArray key) = 0;
    /// nullopt = there is none (any more).
    virtual QCoro::Task<std::optional<SecretError>> remove(QString account) = 0;
    /// Has the desktop ask for the password of the keychain that holds the account's key, or would
    /// take it. nullopt = it is not locked (any more).
    virtual QCoro::Task<std::optional<SecretError>> unlock(QString account)
    {
        Q_UNUSED(account)
        co_return SecretError{QStringLiteral("this keychain cannot be unlocked")};
    }
};

} // namespace Innbox
