#include "models/files/DamagedFiles.h"

#include "models/files/BoundedFile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Far more than a person can set; bytes.
constexpr qint64 MostBytes = 16 * 1024 * 1024;

std::optional<QByteArray> contentOf(const QString &path)
{
    const auto bytes = BoundedFile::read(path, MostBytes);
    return bytes ? std::optional(bytes.value()) : std::nullopt;
}

/// QSettings takes a last line that was cut within its key for an empty line.
bool hasCutLine(const QByteArray &bytes)
{
    bool isContinued = false;
    for (const QByteArray &each : bytes.split('\n')) {
        const QByteArray line = each.trimmed();
        const bool isKey = !isContinued && !line.isEmpty() && !line.startsWith(';') &&
                           !line.startsWith('#') && !line.startsWith('[');
        if (isKey && !line.contains('='))
            return true;
        isContinued = line.endsWith('\\');
    }
    return false;
}

bool isIni(const QByteArray &bytes)
{
    // QSettings never leaves an empty file behind: one was cut.
    if (bytes.isEmpty() || bytes.contains('\0') || hasCutLine(bytes))
        return false;
    // Of a copy: QSettings keeps in memory what it read under a name.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.ini"_s);
    QFile file(copy);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return true; // no proof against it
    file.close();
    const QSettings settings(copy, QSettings::IniFormat);
    return settings.status() == QSettings::NoError && !settings.allKeys().isEmpty();
}

/// As Accounts writes them: a member for each account.
bool isAccounts(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject accounts = document.object();
    return document.isObject() &&
           std::all_of(accounts.begin(), accounts.end(), [](const QJsonValue &account) {
               return account.isObject() && account[u"base_url"].isString();
           });
}

struct Checked {
    const char *name;
    bool (*isReadable)(const QByteArray &bytes);
};
constexpr std::array Files{Checked{"settings.ini", isIni}, Checked{"windows.ini", isIni},
                           Checked{"writing.ini", isIni}, Checked{"accounts.json", isAccounts}};

QString freeName(const QString &path, const QString &stamp)
{
    QString name = path + u".damaged-"_s + stamp;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = path + u".damaged-%1-%2"_s.arg(stamp).arg(i);
    return name;
}

} // namespace

Result<QList<KeptFile>, QString> keepDamagedAside(const QString &folder, qint64 nowMs)
{
    const QString stamp =
        QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::utc()).toString(u"yyyyMMdd-HHmmss"_s);
    QList<KeptFile> kept;
    for (const Checked &checked : Files) {
        const QString name = QString::fromLatin1(checked.name);
        const QString path = folder + u'/' + name;
        if (!QFileInfo(path).exists() && !QFileInfo(path).isSymLink())
            continue;
        const auto bytes = contentOf(path);
        if (bytes && checked.isReadable(*bytes))
            continue;
        const QString target = freeName(path, stamp);
        // QFile copies where it cannot rename, and a copy leaves the damaged file in place.
        if (std::rename(QFile::encodeName(path).constData(),
                        QFile::encodeName(target).constData()) != 0)
            return path;
        kept.append({name, QFileInfo(target).fileName()});
    }
    return kept;
}

} // namespace Innbox
