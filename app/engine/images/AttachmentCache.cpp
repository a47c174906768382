#include "app/engine/images/AttachmentCache.h"

#include "models/Log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Innbox {

QString AttachmentCache::file(const QString &attachment) const
{
    const QByteArray hash =
        QCryptographicHash::hash(attachment.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(hash);
}

bool AttachmentCache::has(const QString &attachment) const
{
    return isEnabled() && QFileInfo(file(attachment)).isFile();
}

bool AttachmentCache::put(const QString &attachment, const QByteArray &bytes) const
{
    if (!isEnabled() || !QDir().mkpath(m_folder))
        return false;
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile target(file(attachment));
    if (!target.open(QIODevice::WriteOnly) ||
        !target.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return false;
    return target.write(bytes) == bytes.size() && target.commit();
}

void AttachmentCache::remove(const QStringList &attachments) const
{
    for (const QString &attachment : attachments) {
        if (has(attachment) && !QFile::remove(file(attachment)))
            qCInfo(lcSync) << "an image of the cache could not be removed";
    }
}

} // namespace Innbox
