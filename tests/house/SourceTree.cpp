#include "tests/house/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::House {

namespace {

QStringList filesOfGit(const QString &root)
{
    if (!QDir(root).exists(u".git"_s) || QStandardPaths::findExecutable(u"git"_s).isEmpty())
        return {};
    QProcess git;
    git.setWorkingDirectory(root);
    git.start(u"git"_s,
              {u"ls-files"_s, u"-z"_s, u"--cached"_s, u"--others"_s, u"--exclude-standard"_s});
    if (!git.waitForFinished() || git.exitCode() != 0)
        return {};
    QStringList files;
    for (const QByteArray &path : git.readAllStandardOutput().split('\0')) {
        const QString file = QString::fromUtf8(path);
        if (!file.isEmpty() && QFile::exists(root + u'/' + file)) // deleted, not yet committed
            files << file;
    }
    return files;
}

QStringList filesOfDisk(const QString &root)
{
    QStringList files;
    QDirIterator walk(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString file = QDir(root).relativeFilePath(walk.next());
        if (!file.startsWith(u"build"_s) && !file.startsWith(u".git/"_s))
            files << file;
    }
    return files;
}

} // namespace

QStringList projectFiles(const QString &root)
{
    QStringList files = filesOfGit(root);
    if (files.isEmpty())
        files = filesOfDisk(root);
    files.sort();
    return files;
}

QList<SourceFile> readSources(const QString &root, const QStringList &paths)
{
    QList<SourceFile> sources;
    for (const QString &path : paths) {
        if (!path.endsWith(u".cpp"_s) && !path.endsWith(u".h"_s))
            continue;
        QFile file(root + u'/' + path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        if (lines.last().isEmpty())
            lines.removeLast();
        sources << SourceFile{path, lines};
    }
    return sources;
}

QString describe(const QList<Fault> &faults)
{
    QStringList lines;
    for (const Fault &fault : faults)
        lines << u"%1:%2: %3"_s.arg(fault.path, QString::number(fault.line), fault.what);
    return lines.join(u'\n');
}

} // namespace Innbox::House
