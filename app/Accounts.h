#pragma once

#include <QString>

#include <optional>

namespace Innbox {

/// A named account as it is remembered. Never the key.
struct Account {
    QString name{};
    QString baseUrl{};
    QString affiliateId{};
};

/// The accounts of a data folder: accounts.json, 0600. Any thread, no caching.
class Accounts {
public:
    explicit Accounts(const QString &dataDir);
    [[nodiscard]] std::optional<Account> find(const QString &name) const;
    /// False: the file is there, but it is damaged or closed to us.
    [[nodiscard]] bool isReadable() const;
    /// Adds or replaces. Returns a sentence when it could not be written.
    [[nodiscard]] std::optional<QString> save(const Account &account) const;

private:
    QString m_path;
};

} // namespace Innbox
