#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Innbox::House {

/// One text file of the project, path from the root.
struct SourceFile {
    QString path;
    QStringList lines{};
};

/// One broken rule, at one line.
struct Fault {
    QString path;
    int line = 0; ///< from 1; 0 = the file as a whole
    QString what;
    friend bool operator==(const Fault &, const Fault &) = default;
};

/// Every file of the project below `root`, from its root: what git knows or would add; where there
/// is no git (an unpacked archive), what is there, less build folders.
QStringList projectFiles(const QString &root);

/// Reads those of `paths` that are C++; a file that cannot be read is left out.
QList<SourceFile> readSources(const QString &root, const QStringList &paths);

/// "path:line: what", one a line.
QString describe(const QList<Fault> &faults);

} // namespace Innbox::House
