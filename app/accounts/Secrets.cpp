#include "app/accounts/Secrets.h"

#include "models/files/BoundedFile.h"

#include <algorithm>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 MaxTokenBytes = 64LL * 1024;

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
    BoundedFile file(MaxTokenBytes, BoundedFile::Accepts::RegularFileOrPipe);
    if (const auto failed = file.open(path))
        return SecretError{u"the key file "_s + failed->sentence()};
    if ((file.permissionBits() & 0077) != 0)
        return SecretError{
            u"the key file %1 can be read by others; make it private (chmod 600)"_s.arg(path)};
    const auto bytes = file.readAll();
    if (!bytes)
        return SecretError{u"the key file "_s + bytes.error().sentence()};
    return checkedKey(bytes.value(), path);
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
