#include "app/accounts/Accounts.h"

#include "models/files/BoundedFile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 MostAccountsBytes = 1024LL * 1024; ///< thousands of accounts

std::optional<QJsonObject> readAll(const QString &path)
{
    const auto bytes = BoundedFile::read(path, MostAccountsBytes);
    if (!bytes && bytes.error().kind == FileError::Kind::NotFound)
        return QJsonObject();
    if (!bytes)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(bytes.value());
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

std::optional<QString> writeAll(const QString &path, const QJsonObject &accounts)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(QJsonDocument(accounts).toJson()) < 0 || !file.commit())
        return u"%1 cannot be written: %2"_s.arg(path, file.errorString());
    return std::nullopt;
}

QString notReadable(const QString &path)
{
    return u"%1 cannot be read; it was left as it is"_s.arg(path);
}

Account accountOf(const QString &name, const QJsonObject &entry)
{
    Account account{.name = name,
                    .baseUrl = entry.value(u"base_url"_s).toString(),
                    .affiliateId = entry.value(u"affiliate_id"_s).toString(),
                    .requestsPerMinute = entry.value(u"requests_per_minute"_s).toInt()};
    const QJsonValue collects = entry.value(u"collects"_s);
    if (collects.isBool())
        account.collects = collects.toBool();
    return account;
}

} // namespace

Accounts::Accounts(const QString &dataDir) : m_path(dataDir + u"/accounts.json"_s) {}

std::optional<Account> Accounts::find(const QString &name) const
{
    const QJsonObject all = readAll(m_path).value_or(QJsonObject());
    const auto found = all.constFind(name);
    if (found == all.constEnd())
        return std::nullopt;
    return accountOf(name, found->toObject());
}

QList<Account> Accounts::all() const
{
    const QJsonObject all = readAll(m_path).value_or(QJsonObject());
    QList<Account> accounts;
    for (auto entry = all.begin(); entry != all.end(); ++entry)
        accounts.append(accountOf(entry.key(), entry->toObject()));
    return accounts;
}

bool Accounts::isReadable() const
{
    return readAll(m_path).has_value();
}

std::optional<QString> Accounts::save(const Account &account) const
{
    const auto all = readAll(m_path);
    if (!all)
        return notReadable(m_path);
    QJsonObject entry = all->value(account.name).toObject();
    entry.insert(u"base_url"_s, account.baseUrl);
    entry.insert(u"affiliate_id"_s, account.affiliateId);
    if (account.requestsPerMinute > 0)
        entry.insert(u"requests_per_minute"_s, account.requestsPerMinute);
    else
        entry.remove(u"requests_per_minute"_s);
    if (account.collects)
        entry.insert(u"collects"_s, *account.collects);
    QJsonObject changed = *all;
    changed.insert(account.name, entry);
    return writeAll(m_path, changed);
}

std::optional<QString> Accounts::remove(const QString &name) const
{
    const auto all = readAll(m_path);
    if (!all)
        return notReadable(m_path);
    QJsonObject changed = *all;
    changed.remove(name);
    return writeAll(m_path, changed);
}

} // namespace Innbox
