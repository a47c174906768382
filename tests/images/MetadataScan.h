#pragma once

#include <QByteArray>
#include <QStringList>

namespace Innbox {

/// Everything in a PNG or JPEG that is not the picture: other segments and chunks, too long ones,
/// bytes behind the end. Walks the file on its own, not by the program's code. Allowed are what a
/// decoder needs, a colour profile, and an EXIF block that holds the orientation alone.
[[nodiscard]] QStringList foreignParts(const QByteArray &bytes);

/// Whether a JPEG has an EXIF block.
[[nodiscard]] bool hasExif(const QByteArray &jpeg);

} // namespace Innbox
