#pragma once

#include <QString>
#include <QStringList>

namespace Innbox {

/// The words a person taught the spelling: a file with one a line, readable by its owner alone.
/// Any thread; blocks on the disk.
namespace PersonalWords {

/// Empty when there is no file.
[[nodiscard]] QStringList read(const QString &path);
/// Writes the file whole with \p word in it; 0600, its folder 0700 when it is made. False: it
/// could not be written.
[[nodiscard]] bool add(const QString &path, const QString &word);

} // namespace PersonalWords
} // namespace Innbox
