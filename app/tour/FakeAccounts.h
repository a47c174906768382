#pragma once

#include "models/ports/AccountPort.h"
#include "models/ports/CustodyPort.h"

namespace Innbox::Tour {

/// Accounts that never change. Thread: GUI.
class FakeAccounts : public AccountPort {
    Q_OBJECT
public:
    using AccountPort::AccountPort;
    [[nodiscard]] QList<AccountEntry> accounts() const override
    {
        return {{.name = QStringLiteral("Desk 1"),
                 .baseUrl = QStringLiteral("https://demandapi.booking.com/3.1/"),
                 .environment = AccountEnvironment::Production,
                 .affiliateId = QStringLiteral("1234567")}};
    }
    [[nodiscard]] QString current() const override { return {}; }
    void save(const AccountRequest &) override {}
    void remove(const QString &) override {}
    void check(const AccountRequest &) override {}
    void open(const QString &) override {}
    void useKey(const QByteArray &) override {}
    void unlockKeychain() override {}
};

/// A custody that only shows. Thread: GUI.
class FakeCustody : public CustodyPort {
    Q_OBJECT
public:
    using CustodyPort::CustodyPort;
    void readAgain() override {}
    void exportTo(const QString &) override {}
};

} // namespace Innbox::Tour
