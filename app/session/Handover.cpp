#include "app/session/Handover.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The folder exists, is no link, belongs to us and nobody else may enter it.
bool isSafelyOurs(const QString &path)
{
    struct stat facts = {};
    if (::lstat(QFile::encodeName(path).constData(), &facts) != 0)
        return false;
    return S_ISDIR(facts.st_mode) && facts.st_uid == ::geteuid() && (facts.st_mode & 0077) == 0;
}

QString socketFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && isSafelyOurs(runtime))
        return runtime;
    const QString own = QDir::tempPath() + u"/innbox-%1"_s.arg(::geteuid());
    // Fails when it exists; the check below tells whether it is ours then.
    ::mkdir(QFile::encodeName(own).constData(), 0700);
    return isSafelyOurs(own) ? own : QString();
}

} // namespace

QString handoverSocketPath(const QString &storePath)
{
    const QString folder = socketFolder();
    if (folder.isEmpty())
        return {};
    const QFileInfo file(storePath);
    const QString canonical = QFileInfo(file.path()).canonicalFilePath() + u'/' + file.fileName();
    const QByteArray digest =
        QCryptographicHash::hash(QFile::encodeName(canonical), QCryptographicHash::Sha256);
    return folder + u"/innbox-"_s + QString::fromLatin1(digest.toHex().first(24)) + u".sock"_s;
}

bool isPeerSameUser(qintptr socketDescriptor)
{
    struct ucred peer = {};
    socklen_t size = sizeof(peer);
    if (::getsockopt(int(socketDescriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return false;
    return peer.uid == ::geteuid();
}

} // namespace Innbox
