#include "models/spelling/PersonalWords.h"

#include "models/files/BoundedFile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Innbox::PersonalWords {

namespace {
constexpr qint64 MostBytes = 1024 * 1024; // a list of words, not a disk
}

QStringList read(const QString &path)
{
    const auto bytes = BoundedFile::read(path, MostBytes);
    if (!bytes)
        return {};
    QStringList words;
    for (const QString &line : QString::fromUtf8(bytes.value()).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            words.append(line.trimmed());
    }
    return words;
}

bool add(const QString &path, const QString &word)
{
    if (path.isEmpty() || word.trimmed().isEmpty())
        return false;
    // A list that cannot be read is not replaced by a new one.
    const auto unfit = BoundedFile::check(path, MostBytes);
    if (unfit && unfit->kind != FileError::Kind::NotFound)
        return false;
    QStringList words = read(path);
    if (words.contains(word))
        return true;
    words.append(word.simplified());
    const QString folder = QFileInfo(path).path();
    if (!QDir(folder).exists() &&
        (!QDir().mkpath(folder) ||
         !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)))
        return false;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return false;
    const QByteArray bytes = (words.join(u'\n') + u'\n').toUtf8();
    return file.write(bytes) == bytes.size() && file.commit();
}

} // namespace Innbox::PersonalWords
