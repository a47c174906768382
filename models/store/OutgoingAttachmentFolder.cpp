#include "models/store/OutgoingAttachmentFolder.h"

#include "models/Log.h"
#include "models/files/BoundedFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Innbox {

namespace {

constexpr qsizetype HashLength = 64;
constexpr qint64 MostPictureBytes = 100'000'000; ///< of an image: more than any original has

/// A name that survives a power cut: the folder's own entry reaches the disk too.
bool syncFolder(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isSynced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return isSynced;
}

} // namespace

QString OutgoingAttachmentFolder::hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString OutgoingAttachmentFolder::file(const QString &hash) const
{
    const bool isHash = hash.size() == HashLength && std::ranges::all_of(hash, [](QChar c) {
                            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                        });
    return isHash ? m_path + u'/' + hash : QString();
}

bool OutgoingAttachmentFolder::has(const QString &hash) const
{
    const QString path = file(hash);
    return !path.isEmpty() && QFileInfo(path).isFile();
}

std::optional<QString> OutgoingAttachmentFolder::put(const QByteArray &bytes) const
{
    const QString hash = hashOf(bytes);
    if (read(hash))
        return hash;
    if (!QDir().mkpath(QFileInfo(m_path).path()))
        return std::nullopt;
    ::mkdir(QFile::encodeName(m_path).constData(), 0700); // what cannot be made shows at open()
    QSaveFile target(file(hash));
    if (!target.open(QIODevice::WriteOnly) ||
        !target.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        target.write(bytes) != bytes.size() || !target.commit() || !syncFolder(m_path))
        return std::nullopt;
    return hash;
}

std::optional<QByteArray> OutgoingAttachmentFolder::read(const QString &hash) const
{
    const auto bytes = BoundedFile::read(file(hash), MostPictureBytes);
    if (!bytes || hashOf(bytes.value()) != hash)
        return std::nullopt;
    return bytes.value();
}

int OutgoingAttachmentFolder::keepOnly(const QSet<QString> &hashes) const
{
    const QDir folder(m_path);
    int deleted = 0;
    for (const QString &name : folder.entryList(QDir::Files)) {
        // What is being written has another name until it is whole.
        if (file(name).isEmpty() || hashes.contains(name))
            continue;
        if (QFile::remove(file(name)))
            ++deleted;
        else
            qCInfo(lcStore) << "an outgoing image could not be deleted";
    }
    return deleted;
}

} // namespace Innbox
