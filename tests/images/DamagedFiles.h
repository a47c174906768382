#pragma once

#include "models/images/MissingPart.h"

#include <QByteArray>
#include <QImage>
#include <QList>

namespace Innbox {

/// A file made from a good one, damaged as transfers, cards and careless programs do it.
struct DamagedFile {
    QByteArray name;
    QByteArray bytes;
    QImage picture{};      ///< of the good one, upright
    double tolerance = 16; ///< mean of a channel in 16 rows; JPEG is coded twice
    MissingPart missing{}; ///< what has to be told
    int shareTolerance = 2;
};

namespace DamagedFiles {

/// Every pixel is there, and common viewers show it.
[[nodiscard]] QList<DamagedFile> whole();
/// Pixels are missing.
[[nodiscard]] QList<DamagedFile> incomplete();
/// No viewer shows anything.
[[nodiscard]] QList<DamagedFile> lost();
/// Odd but in order: nothing has to be repaired.
[[nodiscard]] QList<DamagedFile> sound();

} // namespace DamagedFiles
} // namespace Innbox
