#pragma once

#include "tests/house/SourceTree.h"

#include <QHash>

namespace Innbox::House {

/// Header name as it is included ("QPixmap", "qpixmap.h") -> its Qt module ("QtGui").
using QtModules = QHash<QString, QString>;

/// Reads the module of every public Qt header from the folder that holds QtCore/, QtGui/, …
QtModules readQtModules(const QString &headersPath);

/// Who may include whom. Looks at the #include lines only; does not open any file.
QList<Fault> findIncludeFaults(const SourceFile &source, const QtModules &modules);

/// What may lie where: the names at the top, and a CMakeLists.txt in each folder with sources.
QList<Fault> findPlaceFaults(const QStringList &paths);

} // namespace Innbox::House
