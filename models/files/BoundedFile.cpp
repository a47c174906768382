#include "models/files/BoundedFile.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 PieceBytes = 64LL * 1024;

} // namespace

QString FileError::sentence() const
{
    switch (kind) {
    case FileError::Kind::NotFound:
        return u"%1 cannot be read: there is no such file"_s.arg(path);
    case FileError::Kind::NotRegular:
        return u"%1 cannot be read: it is not a regular file"_s.arg(path);
    case FileError::Kind::TooLarge:
        return u"%1 is larger than %2 bytes"_s.arg(path).arg(limitBytes);
    case FileError::Kind::Unreadable:
        break;
    }
    return u"%1 cannot be read: %2"_s.arg(path, detail);
}

BoundedFile::BoundedFile(qint64 mostBytes, Accepts accepts)
    : m_mostBytes(mostBytes), m_accepts(accepts)
{
}

FileError BoundedFile::error(FileError::Kind kind, const QString &detail) const
{
    return {.kind = kind, .path = m_path, .limitBytes = m_mostBytes, .detail = detail};
}

std::optional<FileError> BoundedFile::open(const QString &path)
{
    m_path = path;
    const int linkFlag = m_accepts == Accepts::RegularFileNoLink ? O_NOFOLLOW : 0;
    // Not blocking: opening a pipe would wait for its writer, opening a terminal may take it over.
    const int handle = ::open(QFile::encodeName(path).constData(),
                              O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | linkFlag);
    if (handle < 0) {
        const int reason = errno;
        if (reason == ELOOP && linkFlag != 0)
            return error(FileError::Kind::NotRegular);
        if (reason == ENXIO) // a socket
            return error(FileError::Kind::NotRegular);
        const bool isMissing = reason == ENOENT || reason == ENOTDIR;
        return error(isMissing ? FileError::Kind::NotFound : FileError::Kind::Unreadable,
                     qt_error_string(reason));
    }
    struct stat facts = {};
    const bool isKnown = ::fstat(handle, &facts) == 0;
    m_isPipe = isKnown && S_ISFIFO(facts.st_mode);
    const bool isAccepted = isKnown && (S_ISREG(facts.st_mode) ||
                                        (m_isPipe && m_accepts == Accepts::RegularFileOrPipe));
    if (!isAccepted) {
        ::close(handle);
        return error(FileError::Kind::NotRegular);
    }
    m_permissionBits = facts.st_mode & 07777;
    if (!m_isPipe && facts.st_size > m_mostBytes) {
        ::close(handle);
        return error(FileError::Kind::TooLarge);
    }
    if (!m_file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return error(FileError::Kind::Unreadable, m_file.errorString());
    }
    return std::nullopt;
}

Result<QByteArray, FileError> BoundedFile::readAll()
{
    if (m_isPipe)
        return readPipe();
    // The size is only a hint: a file may grow meanwhile, and those of the kernel tell none.
    QByteArray bytes = m_file.read(std::min(m_file.size(), m_mostBytes) + 1);
    while (bytes.size() <= m_mostBytes) {
        const QByteArray more =
            m_file.read(std::min(PieceBytes, m_mostBytes + 1 - qint64(bytes.size())));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (m_file.error() != QFileDevice::NoError)
        return error(FileError::Kind::Unreadable, m_file.errorString());
    if (bytes.size() > m_mostBytes)
        return error(FileError::Kind::TooLarge);
    return bytes;
}

Result<QByteArray, FileError> BoundedFile::readPipe()
{
    const QDeadlineTimer deadline(PipePatienceMs);
    QByteArray bytes;
    for (;;) {
        struct pollfd event = {.fd = m_file.handle(), .events = POLLIN, .revents = 0};
        const int ready = ::poll(&event, 1, int(deadline.remainingTime()));
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return error(FileError::Kind::Unreadable, u"nothing came through the pipe in time"_s);
        const qsizetype before = bytes.size();
        bytes.resize(before + std::min(PieceBytes, m_mostBytes + 1 - qint64(before)));
        const ssize_t got =
            ::read(m_file.handle(), bytes.data() + before, size_t(bytes.size() - before));
        const int reason = errno;
        bytes.resize(before + std::max<ssize_t>(0, got));
        if (got == 0)
            return bytes;
        if (got < 0 && reason != EINTR && reason != EAGAIN)
            return error(FileError::Kind::Unreadable, qt_error_string(reason));
        if (bytes.size() > m_mostBytes)
            return error(FileError::Kind::TooLarge);
    }
}

Result<QByteArray, FileError> BoundedFile::read(const QString &path, qint64 mostBytes,
                                                Accepts accepts)
{
    BoundedFile file(mostBytes, accepts);
    if (auto failed = file.open(path))
        return std::move(*failed);
    return file.readAll();
}

std::optional<FileError> BoundedFile::check(const QString &path, qint64 mostBytes)
{
    return BoundedFile(mostBytes).open(path);
}

} // namespace Innbox
