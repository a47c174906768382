#include "models/files/PrivateFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

#include <sys/stat.h>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

std::optional<QString> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).absolutePath();
    // What cannot be made is told by opening the file.
    ::mkdir(QFile::encodeName(folder).constData(), 0700);
    // QSaveFile would put a new file in the place of a device or pipe.
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        return u"%1 cannot be written: it is not a regular file"_s.arg(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return u"%1 cannot be written: %2"_s.arg(path, file.errorString());
    return std::nullopt;
}

} // namespace Innbox
