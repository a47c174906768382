#include "app/accounts/Secrets.h"

#include <QFile>

#include <algorithm>

#include <sys/stat.h>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 MaxTokenBytes = 8192;

} // namespace

Result<QByteArray, SecretError> checkedKey(const QByteArray &raw, const QString &origin)
{
    const QByteArray token = raw.trimmed();
    if (token.isEmpty())
        return SecretError{u"%1 holds no key"_s.arg(origin)};
    const bool isHeaderSafe =
        std::ranges::all_of(token, [](char c) { return c > 0x20 && c < 0x7f; });
    if (!isHeaderSafe)
        return SecretError{
            u"the key in %1 has blanks or characters no header may carry"_s.arg(origin)};
    return token;
}

Result<QByteArray, SecretError> readTokenFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return SecretError{u"the key file %1 cannot be read: %2"_s.arg(path, file.errorString())};
    struct stat facts = {};
    if (::fstat(file.handle(), &facts) != 0 || S_ISDIR(facts.st_mode))
        return SecretError{u"%1 is no file"_s.arg(path)};
    if ((facts.st_mode & 0077) != 0)
        return SecretError{
            u"the key file %1 can be read by others; make it private (chmod 600)"_s.arg(path)};
    return checkedKey(file.read(MaxTokenBytes), path);
}

Result<QByteArray, SecretError> takeTokenFromEnvironment()
{
    const QByteArray raw = qgetenv("INNBOX_TOKEN");
    qunsetenv("INNBOX_TOKEN");
    if (raw.isEmpty())
        return QByteArray();
    return checkedKey(raw, u"INNBOX_TOKEN"_s);
}

} // namespace Innbox
