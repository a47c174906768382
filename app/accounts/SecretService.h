#pragma once

#include <QCoroTask>
#include <QString>

namespace Innbox {

/// The Secret Service of the desktop over D-Bus, as far as QtKeychain (0.13) does not tell it: on a
/// locked keyring its lookup finds nothing, and its removal does nothing and reports success.
/// Source: the Secret Service API draft 0.2, org.freedesktop.Secret.Service.
/// Thread: main, with an event loop.
namespace SecretService {

enum class State {
    NoService, ///< there is none on the bus, or no bus
    NoItem,    ///< no keyring, locked or not, has such an item
    Unlocked,
    Locked,
};

/// Where the item is that QtKeychain keeps for \p account; asks nobody for a password.
QCoro::Task<State> stateOf(QString account);
/// The keyring that takes new items is locked.
QCoro::Task<bool> isDefaultLocked();
/// Has the desktop ask the person to unlock the items of \p account and the keyring that takes new
/// ones. True = none of them is locked (any more); false also when the desktop cannot ask.
QCoro::Task<bool> unlock(QString account);

} // namespace SecretService
} // namespace Innbox
