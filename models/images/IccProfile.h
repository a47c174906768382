#pragma once

#include <QByteArray>

namespace Innbox::IccProfile {

/// Longest profile that is carried along; bigger ones are converted to sRGB.
inline constexpr qsizetype MaxKeptBytes = 16 * 1024;
/// Longest profile that is looked at.
inline constexpr qsizetype MaxBytes = 1024 * 1024;

/// Whether these bytes are one whole profile, nothing after it, for pixels of that many colour
/// channels (1 grey, 3 RGB, 4 CMYK). It is not understood, only told from what is none.
[[nodiscard]] bool isPlausible(QByteArrayView profile, int channels);

} // namespace Innbox::IccProfile
