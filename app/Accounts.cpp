#include "app/Accounts.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<QJsonObject> readAll(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

} // namespace

Accounts::Accounts(const QString &dataDir) : m_path(dataDir + u"/accounts.json"_s) {}

std::optional<Account> Accounts::find(const QString &name) const
{
    const QJsonObject all = readAll(m_path).value_or(QJsonObject());
    const auto found = all.constFind(name);
    if (found == all.constEnd())
        return std::nullopt;
    const QJsonObject entry = found->toObject();
    return Account{.name = name,
                   .baseUrl = entry.value(u"base_url"_s).toString(),
                   .affiliateId = entry.value(u"affiliate_id"_s).toString()};
}

bool Accounts::isReadable() const
{
    return readAll(m_path).has_value();
}

std::optional<QString> Accounts::save(const Account &account) const
{
    const auto all = readAll(m_path);
    if (!all)
        return u"%1 cannot be read; it was left as it is"_s.arg(m_path);
    QJsonObject changed = *all;
    changed.insert(account.name, QJsonObject{{u"base_url"_s, account.baseUrl},
                                             {u"affiliate_id"_s, account.affiliateId}});
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(QJsonDocument(changed).toJson()) < 0 || !file.commit())
        return u"%1 cannot be written: %2"_s.arg(m_path, file.errorString());
    return std::nullopt;
}

} // namespace Innbox
