#pragma once

#include "models/values/SyncStatus.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Innbox {

/// Where an account works.
enum class AccountEnvironment : qint8 {
    Sandbox,         ///< on this computer
    ProviderSandbox, ///< the provider's, with test properties
    Production,
};

/// One account as a person set it up. Never the key. Plain data.
struct AccountEntry {
    QString name{};    ///< unique; empty = the embedded sandbox
    QString baseUrl{}; ///< normalised; fixed once created
    AccountEnvironment environment = AccountEnvironment::Sandbox; ///< what baseUrl means
    QString affiliateId{};
    int requestsPerMinute = 0; ///< 0 = what the provider allows there
    int pollInUseSeconds = 20;
    int pollIdleSeconds = 60;
    /// A person said that no other program reads the queue (true) or took it back (false).
    std::optional<bool> collects{};
    friend bool operator==(const AccountEntry &, const AccountEntry &) = default;
};

/// An account as it shall be.
struct AccountRequest {
    AccountEntry entry{};
    QByteArray key{}; ///< in memory only; empty = leave the one there is
    bool isNew = true;
};

/// How saving an account ended.
enum class AccountSaving : qint8 {
    Saved,
    NoKeychain,     ///< saved, but there is nowhere to keep the key: it is asked for at each start
    KeychainLocked, ///< saved, but the keychain is locked: the key is kept for this run only
    NameTaken,
    NotWritten, ///< our own disk; see detail
};

/// What one harmless request told of an account. Plain data.
struct AccountCheck {
    SyncProblem problem = SyncProblem::None;
    int httpStatus = 0; ///< 0 = no answer came
    int waiting = 0;    ///< messages the queue showed; nothing was confirmed
    QString requestId{};
    QString detail{}; ///< for a tooltip; secrets already removed
    friend bool operator==(const AccountCheck &, const AccountCheck &) = default;
};

} // namespace Innbox

Q_DECLARE_METATYPE(Innbox::AccountCheck)
