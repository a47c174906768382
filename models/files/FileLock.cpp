#include "models/files/FileLock.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace Innbox {

FileLock::FileLock(QString path) : m_path(std::move(path)) {}

FileLock::~FileLock()
{
    release();
}

bool FileLock::tryTake()
{
    if (m_isOwner)
        return true;
    m_errorText.clear();
    if (m_descriptor < 0) {
        m_descriptor =
            ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (m_descriptor < 0) {
            m_errorText = QString::fromLocal8Bit(std::strerror(errno));
            return false;
        }
    }
    int result = 0;
    do {
        result = ::flock(m_descriptor, LOCK_EX | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    if (result == 0) {
        m_isOwner = true;
    } else if (errno != EWOULDBLOCK) {
        m_errorText = QString::fromLocal8Bit(std::strerror(errno));
    }
    return m_isOwner;
}

void FileLock::release()
{
    // The file stays: removing it would let two processes lock two files of the same name.
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
    m_isOwner = false;
}

} // namespace Innbox
