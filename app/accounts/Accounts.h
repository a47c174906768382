#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Innbox {

/// A named account as it is remembered. Never the key.
struct Account {
    QString name{};
    QString baseUrl{};
    QString affiliateId{};
    int requestsPerMinute = 0;      ///< 0 = what the provider allows there
    std::optional<bool> collects{}; ///< what a person said in the account dialog
    friend bool operator==(const Account &, const Account &) = default;
};

/// The accounts of a data folder: accounts.json, 0600. Any thread, no caching.
class Accounts {
public:
    explicit Accounts(const QString &dataDir);
    [[nodiscard]] std::optional<Account> find(const QString &name) const;
    /// By name; empty when the file cannot be read.
    [[nodiscard]] QList<Account> all() const;
    /// False: the file is there, but it is damaged or closed to us.
    [[nodiscard]] bool isReadable() const;
    /// Adds or replaces. Returns a sentence when it could not be written.
    [[nodiscard]] std::optional<QString> save(const Account &account) const;
    /// Forgets it. Returns a sentence when that could not be written.
    [[nodiscard]] std::optional<QString> remove(const QString &name) const;

private:
    QString m_path;
};

} // namespace Innbox
