#include "app/accounts/AccountManager.h"

#include "app/accounts/AccountCheck.h"
#include "app/accounts/Keychain.h"
#include "models/Log.h"
#include "models/Settings.h"
#include "models/values/AccountAddress.h"

#include <QPointer>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

AccountManager::AccountManager(const Parts &parts, QObject *parent)
    : AccountPort(parent), m_parts(parts), m_accounts(parts.dataDir)
{
}

void AccountManager::setCurrent(const QString &name, std::function<bool()> hadSuccess)
{
    m_current = name;
    m_hadSuccess = std::move(hadSuccess);
    Q_EMIT changed();
}

void AccountManager::wantKey()
{
    Q_EMIT keyWanted(m_current);
}

void AccountManager::wantUnlock()
{
    Q_EMIT keyLocked(m_current);
}

QList<AccountEntry> AccountManager::accounts() const
{
    using Key = Settings::Key;
    QList<AccountEntry> entries;
    for (const Account &account : m_accounts.all())
        entries.append(
            {.name = account.name,
             .baseUrl = account.baseUrl,
             .environment = AccountAddress::environmentOf(QUrl(account.baseUrl)),
             .affiliateId = account.affiliateId,
             .requestsPerMinute = account.requestsPerMinute,
             .pollInUseSeconds = m_parts.settings->numberOf(Key::PollInUseSeconds, account.name),
             .pollIdleSeconds = m_parts.settings->numberOf(Key::PollIdleSeconds, account.name),
             .collects = account.collects});
    return entries;
}

QCoro::Task<AccountManager::Saving> AccountManager::saveAll(AccountRequest request)
{
    using Key = Settings::Key;
    const QPointer<AccountManager> self(this);
    const AccountEntry &entry = request.entry;
    if (request.isNew && m_accounts.find(entry.name))
        co_return Saving{AccountSaving::NameTaken, {}};
    const QUrl base = normalizedBase(QUrl(entry.baseUrl));
    const auto failed = m_accounts.save({.name = entry.name,
                                         .baseUrl = base.toString(QUrl::FullyEncoded),
                                         .affiliateId = entry.affiliateId,
                                         .requestsPerMinute = entry.requestsPerMinute,
                                         .collects = entry.collects});
    if (failed)
        co_return Saving{AccountSaving::NotWritten, *failed};
    const bool isKept =
        m_parts.settings->setNumberOf(Key::PollInUseSeconds, entry.name, entry.pollInUseSeconds) &&
        m_parts.settings->setNumberOf(Key::PollIdleSeconds, entry.name, entry.pollIdleSeconds);
    if (!isKept)
        co_return Saving{AccountSaving::NotWritten, u"settings.ini cannot be written"_s};
    if (request.key.isEmpty())
        co_return Saving{};
    Log::hideKey(request.key);
    const auto refused = co_await m_parts.keychain->write(entry.name, request.key);
    if (!self)
        co_return Saving{};
    if (!refused) {
        m_runKeys.remove(entry.name);
        co_return Saving{};
    }
    m_runKeys.insert(entry.name, request.key);
    const bool isLocked = refused->kind == SecretError::Kind::Locked;
    co_return Saving{isLocked ? AccountSaving::KeychainLocked : AccountSaving::NoKeychain,
                     refused->message};
}

void AccountManager::save(const AccountRequest &request)
{
    const QString name = request.entry.name;
    QCoro::connect(saveAll(request), this, [this, name](const Saving &saving) {
        const bool isSaved = saving.outcome != AccountSaving::NameTaken &&
                             saving.outcome != AccountSaving::NotWritten;
        if (isSaved)
            Q_EMIT changed();
        Q_EMIT saved(name, saving.outcome, saving.detail);
        if (isSaved && name == m_current)
            Q_EMIT openAsked(name);
    });
}

QCoro::Task<QString> AccountManager::removeAll(QString name)
{
    const QPointer<AccountManager> self(this);
    // The key first: once the account is gone, a key left in the keyring has no entry to remove it
    // by.
    const auto kept = co_await m_parts.keychain->remove(name);
    if (!self)
        co_return QString();
    if (kept && kept->kind == SecretError::Kind::Locked)
        co_return KeychainLocked.toString();
    if (const auto failed = m_accounts.remove(name))
        co_return *failed;
    m_runKeys.remove(name);
    m_parts.settings->forget(name);
    // Without a keychain there is no key to take out of it.
    if (kept)
        qCInfo(lcUi) << "the key of a removed account may still be in the keychain";
    co_return QString();
}

void AccountManager::remove(const QString &name)
{
    if (name == m_current)
        return;
    QCoro::connect(removeAll(name), this, [this, name](const QString &failure) {
        Q_EMIT changed();
        Q_EMIT removed(name, failure);
    });
}

QCoro::Task<AccountCheck> AccountManager::checkWith(AccountRequest request)
{
    const QPointer<AccountManager> self(this);
    QByteArray key = request.key.isEmpty() ? m_runKeys.value(request.entry.name) : request.key;
    AccountCheck noKey;
    noKey.problem = SyncProblem::NoKey;
    if (key.isEmpty() && !request.isNew) {
        const auto found = co_await m_parts.keychain->read(request.entry.name);
        if (!self)
            co_return noKey;
        if (!found) {
            if (found.error().kind == SecretError::Kind::Locked)
                noKey.problem = SyncProblem::KeyLocked;
            noKey.detail = found.error().message;
            co_return noKey;
        }
        key = found.value();
    }
    if (key.isEmpty())
        co_return noKey;
    Log::hideKey(key);
    const ApiAccess access{.base = normalizedBase(QUrl(request.entry.baseUrl)),
                           .affiliateId = request.entry.affiliateId,
                           .token = key};
    const bool isCurrent = !request.isNew && request.entry.name == m_current;
    const bool hadSuccess = isCurrent && m_hadSuccess && m_hadSuccess();
    co_return co_await checkAccount(access, hadSuccess, m_parts.clock);
}

void AccountManager::check(const AccountRequest &request)
{
    QCoro::connect(checkWith(request), this,
                   [this](const AccountCheck &result) { Q_EMIT checked(result); });
}

void AccountManager::open(const QString &name)
{
    if (name != m_current)
        Q_EMIT openAsked(name);
}

void AccountManager::unlockKeychain()
{
    QCoro::connect(
        m_parts.keychain->unlock(m_current), this,
        [this](const std::optional<SecretError> &refused) { Q_EMIT keychainUnlocked(!refused); });
}

void AccountManager::useKey(const QByteArray &key)
{
    Log::hideKey(key);
    m_runKeys.insert(m_current, key);
    Q_EMIT openAsked(m_current);
}

} // namespace Innbox
