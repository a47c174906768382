#pragma once

#include "app/accounts/Accounts.h"
#include "models/ports/AccountPort.h"

#include <QCoroTask>
#include <QHash>

#include <functional>

namespace Innbox {

class Clock;
class Keychain;
class Settings;

/// The accounts of a data folder for the window: accounts.json, the settings of each, the keychain.
/// Opening one is left to who owns the window: see openAsked().
/// Thread: GUI.
class AccountManager : public AccountPort {
    Q_OBJECT
public:
    struct Parts {
        QString dataDir{}; ///< exists
        Settings *settings = nullptr;
        Keychain *keychain = nullptr;
        Clock *clock = nullptr;
    };
    /// All of \p parts outlives the desk.
    explicit AccountManager(const Parts &parts, QObject *parent = nullptr);

    /// The window works on this account from here on.
    /// \param hadSuccess asked at a check: did the provider answer it before; may be empty
    void setCurrent(const QString &name, std::function<bool()> hadSuccess);
    /// The account in use cannot be opened for want of a key.
    void wantKey();
    /// The same, for its keychain is locked.
    void wantUnlock();
    /// A key that no keychain would keep; empty = none. For this run only.
    [[nodiscard]] QByteArray keyOfRun(const QString &name) const { return m_runKeys.value(name); }

    // AccountPort
    [[nodiscard]] QList<AccountEntry> accounts() const override;
    [[nodiscard]] QString current() const override { return m_current; }
    void save(const AccountRequest &request) override;
    void remove(const QString &name) override;
    void check(const AccountRequest &request) override;
    void open(const QString &name) override;
    void useKey(const QByteArray &key) override;
    void unlockKeychain() override;

Q_SIGNALS:
    /// The window shall work on this account (anew, when it is the current one).
    void openAsked(const QString &name);

private:
    struct Saving {
        AccountSaving outcome = AccountSaving::Saved;
        QString detail{};
    };
    QCoro::Task<Saving> saveAll(AccountRequest request);
    QCoro::Task<QString> removeAll(QString name);
    QCoro::Task<AccountCheck> checkWith(AccountRequest request);

    Parts m_parts;
    Accounts m_accounts;
    QString m_current{};
    std::function<bool()> m_hadSuccess{};
    QHash<QString, QByteArray> m_runKeys{};
};

} // namespace Innbox
