#include "app/accounts/SystemKeychain.h"

#include "app/accounts/SecretService.h"

#include <QCoroSignal>

#include <qt6keychain/keychain.h>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString Service = u"innbox"_s;

SecretError locked()
{
    return {.message = u"the keychain is locked"_s, .kind = SecretError::Kind::Locked};
}

} // namespace

QCoro::Task<Result<QByteArray, SecretError>> SystemKeychain::read(QString account)
{
    const SecretService::State state = co_await SecretService::stateOf(account);
    if (state == SecretService::State::Locked)
        co_return locked();
    QKeychain::ReadPasswordJob job(Service);
    job.setAutoDelete(false);
    job.setKey(account);
    job.start();
    co_await qCoro(&job, &QKeychain::Job::finished);
    if (job.error() != QKeychain::NoError)
        co_return SecretError{
            u"the keychain has no key for \"%1\": %2"_s.arg(account, job.errorString())};
    co_return checkedKey(job.binaryData(), u"the keychain"_s);
}

QCoro::Task<std::optional<SecretError>> SystemKeychain::write(QString account, QByteArray key)
{
    // A person has just entered it, so asking for the password of the keychain is no surprise.
    const bool isLocked = co_await SecretService::isDefaultLocked();
    if (isLocked) {
        const bool isUnlocked = co_await SecretService::unlock(account);
        if (!isUnlocked)
            co_return locked();
    }
    QKeychain::WritePasswordJob job(Service);
    job.setAutoDelete(false);
    job.setKey(account);
    job.setBinaryData(key);
    job.start();
    co_await qCoro(&job, &QKeychain::Job::finished);
    if (job.error() != QKeychain::NoError)
        co_return SecretError{u"the keychain did not take the key: %1"_s.arg(job.errorString())};
    co_return std::nullopt;
}

QCoro::Task<std::optional<SecretError>> SystemKeychain::remove(QString account)
{
    const SecretService::State state = co_await SecretService::stateOf(account);
    if (state == SecretService::State::Locked)
        co_return locked();
    QKeychain::DeletePasswordJob job(Service);
    job.setAutoDelete(false);
    job.setKey(account);
    job.start();
    co_await qCoro(&job, &QKeychain::Job::finished);
    if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
        co_return SecretError{u"the keychain still has the key: %1"_s.arg(job.errorString())};
    // The job reports success for a keyring that was locked meanwhile.
    const SecretService::State after = co_await SecretService::stateOf(account);
    if (after == SecretService::State::Locked)
        co_return locked();
    if (after == SecretService::State::Unlocked)
        co_return SecretError{u"the keychain still has the key"_s};
    co_return std::nullopt;
}

QCoro::Task<std::optional<SecretError>> SystemKeychain::unlock(QString account)
{
    const bool isUnlocked = co_await SecretService::unlock(account);
    if (!isUnlocked)
        co_return locked();
    co_return std::nullopt;
}

} // namespace Innbox
