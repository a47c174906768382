#include "app/wire/HttpLogFile.h"

#include "models/files/BoundedFile.h"
#include "models/values/WireEntry.h"
#include "models/wire/WireHar.h"

#include <QFile>

#include <sys/stat.h>

#include <utility>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A file is rotated when it is full, so its last line may stand behind the limit.
constexpr qint64 MostLineBytes = 64LL * 1024 * 1024;

} // namespace

HttpLogFile::HttpLogFile(QString folder, qint64 mostBytes)
    : m_folder(std::move(folder)), m_mostBytes(mostBytes)
{
}

QString HttpLogFile::folderBelow(const QString &account)
{
    return account + u"/wire-log"_s;
}

QString HttpLogFile::path() const
{
    return m_folder + u"/wire.jsonl"_s;
}

void HttpLogFile::rotate() const
{
    for (int i = Files - 1; i > 0; --i) {
        const QString from = i == 1 ? path() : path() + u'.' + QString::number(i - 1);
        const QString to = path() + u'.' + QString::number(i);
        // rename() replaces what is there in one step; one that is missing is no fault.
        (void)::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData());
    }
}

std::optional<QString> HttpLogFile::append(const WireEntry &entry)
{
    ::mkdir(QFile::encodeName(m_folder).constData(), 0700);
    QFile file(path());
    // Made for its owner alone from its first moment on.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return u"%1 cannot be written: %2"_s.arg(path(), file.errorString());
    const QByteArray line = harLineOf(entry) + '\n';
    if (file.write(line) != line.size())
        return u"%1 cannot be written: %2"_s.arg(path(), file.errorString());
    const bool isFull = file.size() >= m_mostBytes;
    file.close();
    if (isFull)
        rotate();
    return std::nullopt;
}

QList<QByteArray> HttpLogFile::newestLines(int most) const
{
    QList<QByteArray> lines;
    for (const QString &name : {path() + u".1"_s, path()}) {
        BoundedFile file(m_mostBytes + MostLineBytes);
        if (file.open(name))
            continue; // not switched on, or not rotated yet
        while (!file.device()->atEnd()) {
            lines += file.device()->readLine().trimmed();
            if (lines.size() > most)
                lines.removeFirst();
        }
    }
    return lines;
}

} // namespace Innbox
