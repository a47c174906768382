#pragma once

#include "models/ports/AccountPort.h"

#include <QStringList>

namespace Innbox {

/// Accounts in memory; notes what the window asked for. Single-threaded.
class FakeAccountPort : public AccountPort {
    Q_OBJECT
public:
    using AccountPort::AccountPort;

    [[nodiscard]] QList<AccountEntry> accounts() const override { return entries; }
    [[nodiscard]] QString current() const override { return now; }
    void save(const AccountRequest &request) override
    {
        saves.append(request);
        if (saving == AccountSaving::Saved || saving == AccountSaving::NoKeychain) {
            entries.removeIf([&](const AccountEntry &e) { return e.name == request.entry.name; });
            entries.append(request.entry);
            Q_EMIT changed();
        }
        Q_EMIT saved(request.entry.name, saving, {});
    }
    void remove(const QString &name) override
    {
        if (removing.isEmpty())
            entries.removeIf([&](const AccountEntry &entry) { return entry.name == name; });
        Q_EMIT changed();
        Q_EMIT removed(name, removing);
    }
    void check(const AccountRequest &request) override { checks.append(request); }
    void open(const QString &name) override { opened.append(name); }
    void useKey(const QByteArray &key) override { keys.append(key); }
    void unlockKeychain() override { ++unlocks; }

    QList<AccountEntry> entries{};
    QString now{};
    AccountSaving saving = AccountSaving::Saved; ///< how the next save() ends
    QList<AccountRequest> saves{};
    QList<AccountRequest> checks{};
    QString removing{}; ///< why the next remove() fails; empty = it does not
    int unlocks = 0;
    QStringList opened{};
    QList<QByteArray> keys{};
};

} // namespace Innbox
