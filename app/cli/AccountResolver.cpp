#include "app/cli/AccountResolver.h"

#include "app/accounts/Accounts.h"
#include "app/accounts/Secrets.h"
#include "app/api/HttpTransport.h"
#include "models/Log.h"
#include "models/values/AccountAddress.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <sys/stat.h>

namespace Innbox::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Makes the folder, its parents as the system does, itself for nobody but us.
std::optional<QString> makePrivateFolder(const QString &path)
{
    const QString parent = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(parent))
        return u"%1 cannot be made"_s.arg(parent);
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return u"%1 cannot be made: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(errno)));
    if (!QFileInfo(path).isDir())
        return u"%1 is no folder"_s.arg(path);
    return std::nullopt;
}

/// A folder name that tells people which account it is and cannot collide.
QString folderName(const QUrl &base, const QString &affiliateId)
{
    const QString key = base.toString(QUrl::FullyEncoded) + u' ' + affiliateId;
    QString readable = base.host() + u'_' + affiliateId;
    for (QChar &c : readable) {
        const bool isPlain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'_');
        if (!isPlain)
            c = u'-';
    }
    const QByteArray digest =
        QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().first(12);
    return readable.left(80) + u'-' + QString::fromLatin1(digest);
}

Answer usageError(const QString &message)
{
    return failure(Exit::Usage, u"usage"_s, message);
}

std::optional<Answer> fillAddress(const Options &options, const QString &dataDir,
                                  AccountChoice *choice)
{
    QString baseUrl = options.baseUrl;
    QString affiliateId = options.affiliateId;
    choice->name = options.account;
    const Accounts accounts(dataDir);
    if (!options.account.isEmpty() && !accounts.isReadable())
        return failure(Exit::Store, u"store-corrupt"_s,
                       u"%1/accounts.json cannot be read; it was left as it is."_s.arg(dataDir));
    if (baseUrl.isEmpty()) {
        const auto account = accounts.find(options.account);
        if (!account)
            return failure(Exit::Usage, u"not-found"_s,
                           u"There is no account \"%1\"; name it once together with --base-url and"
                           " --affiliate-id."_s.arg(options.account));
        baseUrl = account->baseUrl;
        affiliateId = account->affiliateId;
        if (account->requestsPerMinute > 0)
            choice->requestsPerMinute = account->requestsPerMinute;
        if (!choice->collects)
            choice->collects = account->collects;
    }
    const QUrl base(baseUrl, QUrl::StrictMode);
    if (!base.isValid() || base.host().isEmpty() ||
        (base.scheme() != u"https" && base.scheme() != u"http"))
        return usageError(u"\"%1\" is no http address."_s.arg(base.toDisplayString()));
    if (!base.userInfo().isEmpty() || base.hasQuery() || base.hasFragment())
        return usageError(u"The address may have no user, query or fragment."_s);
    if (!isAllowedBase(base))
        return failure(Exit::Usage, u"forbidden-http"_s,
                       u"Plain http is allowed for loopback only; use https."_s);
    const bool isNumber =
        !affiliateId.isEmpty() && affiliateId.size() <= 20 &&
        std::ranges::all_of(affiliateId, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber)
        return usageError(u"The affiliate id is a number."_s);
    choice->base = normalizedBase(base);
    choice->affiliateId = affiliateId;
    if (choice->requestsPerMinute <= 0)
        choice->requestsPerMinute =
            AccountAddress::requestsPerMinute(AccountAddress::environmentOf(choice->base));
    if (!options.account.isEmpty() && !options.baseUrl.isEmpty()) {
        Account account = accounts.find(options.account).value_or(Account{});
        account.name = options.account;
        account.baseUrl = choice->base.toString(QUrl::FullyEncoded);
        account.affiliateId = affiliateId;
        const auto failed = accounts.save(account);
        if (failed)
            return failure(Exit::Store, u"store-cannot-open"_s, *failed);
    }
    return std::nullopt;
}

} // namespace

QString dataFolder(const Options &options)
{
    if (!options.dataDir.isEmpty())
        return QDir::cleanPath(QDir::current().absoluteFilePath(options.dataDir));
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/innbox"_s;
}

std::optional<QString> makeDataFolder(const Options &options)
{
    return makePrivateFolder(dataFolder(options));
}

Result<AccountChoice, Answer> resolve(const Options &options)
{
    const QString dataDir = dataFolder(options);
    if (const auto failed = makePrivateFolder(dataDir))
        return failure(Exit::Store, u"store-cannot-open"_s, *failed);

    AccountChoice choice;
    choice.requestsPerMinute = 0; // not known yet
    choice.collects = options.collects;
    const bool isNamed = !options.account.isEmpty() || !options.baseUrl.isEmpty();
    choice.isSandbox = options.isSandbox || !isNamed;
    if (choice.isSandbox) {
        choice.requestsPerMinute = AccountAddress::requestsPerMinute(AccountEnvironment::Sandbox);
        choice.name = u"Sandbox"_s;
        choice.folder = dataDir + u"/sandbox"_s;
    } else {
        if (const auto failed = fillAddress(options, dataDir, &choice))
            return *failed;
        choice.folder = dataDir + u'/' + folderName(choice.base, choice.affiliateId);
    }
    if (options.rateLimit)
        choice.requestsPerMinute = *options.rateLimit;

    // Taken even where the file wins, so that no child process inherits it.
    const auto fromEnvironment = takeTokenFromEnvironment();
    if (!choice.isSandbox) {
        const auto token =
            options.tokenFile.isEmpty() ? fromEnvironment : readTokenFile(options.tokenFile);
        if (!token)
            return usageError(token.error().message + u'.');
        choice.token = token.value();
    }
    if (const auto failed = makePrivateFolder(choice.folder))
        return failure(Exit::Store, u"store-cannot-open"_s, *failed);
    Log::hideKey(choice.token);
    Log::start(dataDir + u"/logs"_s);
    return choice;
}

} // namespace Innbox::Cli
