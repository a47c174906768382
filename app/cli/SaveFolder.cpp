#include "app/cli/SaveFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Innbox::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// So many files of one name are somebody else's mistake.
constexpr int MostOfOneName = 10'000;

QString numbered(const QString &name, int number)
{
    if (number == 1)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.first(dot) : name;
    return u"%1 (%2)%3"_s.arg(stem, QString::number(number), name.sliced(stem.size()));
}

} // namespace

SaveFolder::SaveFolder(const QString &path) : m_path(path)
{
    const QByteArray name = QFile::encodeName(path);
    // What cannot be made shows when it is opened.
    ::mkdir(name.constData(), 0700);
    m_folder = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (m_folder < 0)
        m_errorText =
            u"%1 cannot be used: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(errno)));
}

SaveFolder::~SaveFolder()
{
    if (m_folder >= 0)
        ::close(m_folder);
}

bool SaveFolder::write(int descriptor, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t more =
            ::write(descriptor, bytes.constData() + written, size_t(bytes.size() - written));
        if (more < 0 && errno == EINTR)
            continue;
        if (more <= 0)
            return false;
        written += more;
    }
    return ::fsync(descriptor) == 0;
}

std::optional<QString> SaveFolder::save(const QString &name, const QByteArray &bytes)
{
    for (int number = 1; number <= MostOfOneName; ++number) {
        const QString candidate = numbered(name, number);
        const QByteArray encoded = QFile::encodeName(candidate);
        // O_EXCL: nothing is overwritten and no link is followed, not even a dangling one.
        const int descriptor = ::openat(m_folder, encoded.constData(),
                                        O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
        if (descriptor < 0 && errno == EEXIST)
            continue;
        bool isWritten = descriptor >= 0 && write(descriptor, bytes);
        int error = errno;
        if (descriptor >= 0 && ::close(descriptor) != 0) {
            isWritten = false;
            error = errno;
        }
        if (isWritten)
            return QDir(m_path).filePath(candidate);
        if (descriptor >= 0)
            ::unlinkat(m_folder, encoded.constData(), 0);
        m_errorText = u"%1 cannot be written: %2"_s.arg(
            QDir(m_path).filePath(candidate), QString::fromLocal8Bit(std::strerror(error)));
        return std::nullopt;
    }
    m_errorText = u"%1 has too many files named %2"_s.arg(m_path, name);
    return std::nullopt;
}

} // namespace Innbox::Cli
