#pragma once

#include "models/values/AccountEntry.h"

#include <QList>
#include <QObject>
#include <QString>

namespace Innbox {

/// What the window may ask about accounts; done in app/. The embedded sandbox is always there and
/// is no entry: its name is empty.
/// Thread: GUI.
class AccountPort : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// What removed() tells as the failure when the keychain has to be unlocked first.
    static constexpr QStringView KeychainLocked = u"keychain-locked";

    /// Those that were set up, by name.
    [[nodiscard]] virtual QList<AccountEntry> accounts() const = 0;
    /// The one this window works on; empty = the embedded sandbox.
    [[nodiscard]] virtual QString current() const = 0;
    /// Adds or changes an account and keeps its key in the keychain; answered by saved(). The one
    /// in use is opened anew, so that the change counts.
    virtual void save(const AccountRequest &request) = 0;
    /// Forgets an account and its key, not the messages on this computer; answered by removed().
    /// Never the current one.
    virtual void remove(const QString &name) = 0;
    /// One request that changes nothing; answered by checked(). Without a key in the request the
    /// one in the keychain is used.
    virtual void check(const AccountRequest &request) = 0;
    /// Works on another account in this window; empty = the embedded sandbox.
    virtual void open(const QString &name) = 0;
    /// The key of the account in use, for this run only: no keychain keeps it.
    virtual void useKey(const QByteArray &key) = 0;
    /// Has the desktop ask the person to unlock the keychain; answered by keychainUnlocked(). The
    /// account in use goes on by itself once its key can be read.
    virtual void unlockKeychain() = 0;

Q_SIGNALS:
    /// The list, or the current one, changed.
    void changed();
    /// \param detail why it was not written; else empty
    void saved(const QString &name, Innbox::AccountSaving outcome, const QString &detail);
    /// \param failure a sentence; empty = it is forgotten. KeychainLocked: nothing of it was
    /// removed, as its key would stay.
    void removed(const QString &name, const QString &failure);
    void checked(const Innbox::AccountCheck &result);
    /// The account in use has no key: a person must give one.
    void keyWanted(const QString &name);
    /// The key of the account in use is in a keychain that is locked.
    void keyLocked(const QString &name);
    /// \param isUnlocked false = the person did not unlock it, or the desktop cannot ask
    void keychainUnlocked(bool isUnlocked);
};

} // namespace Innbox
