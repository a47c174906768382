#include "app/accounts/SystemKeychain.h"

#include <QCoroSignal>

#include <qt6keychain/keychain.h>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {
const QString Service = u"innbox"_s;
} // namespace

QCoro::Task<Result<QByteArray, SecretError>> SystemKeychain::read(QString account)
{
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
    QKeychain::DeletePasswordJob job(Service);
    job.setAutoDelete(false);
    job.setKey(account);
    job.start();
    co_await qCoro(&job, &QKeychain::Job::finished);
    if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
        co_return SecretError{u"the keychain still has the key: %1"_s.arg(job.errorString())};
    co_return std::nullopt;
}

} // namespace Innbox
